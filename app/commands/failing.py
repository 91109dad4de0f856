"""How a failed call ends: one plain sentence on stderr, one exit code, with --json one document on stdout."""

from typing import Final

from app.commands import documents
from app.commands.answers import AMBIGUOUS, DIRECTORY_TROUBLE, NOTHING_FOUND, REFUSED, WRONG_USAGE
from app.commands.columns import printable
from app.commands.documents import Document
from app.commands.sections import ref_in_words
from app.shared.wording import KINDS
from database.problems import (
    Ambiguous,
    BadQuestion,
    DirectoryProblem,
    DirectoryUnusable,
    NotFound,
    NotWritten,
)

_CODES: Final[tuple[tuple[type[DirectoryProblem], int], ...]] = (
    (NotFound, NOTHING_FOUND),
    (Ambiguous, AMBIGUOUS),
    (BadQuestion, WRONG_USAGE),
    (DirectoryUnusable, DIRECTORY_TROUBLE),
    (NotWritten, DIRECTORY_TROUBLE),
)


def code_of(problem: DirectoryProblem) -> int:
    return next((code for family, code in _CODES if isinstance(problem, family)), REFUSED)


def document_of(problem: DirectoryProblem) -> Document:
    if isinstance(problem, Ambiguous):
        return {"ambiguous": [documents.ref(one) for one in problem.candidates]}
    return {"error": {"code": code_of(problem), "text": str(problem)}}


def words_of(problem: DirectoryProblem) -> str:
    """The sentence, and for an ambiguous name the records to choose from, each with its id."""
    lines = [printable(str(problem))]
    if isinstance(problem, Ambiguous):
        lines += [f"  {one.id}  {printable(ref_in_words(one))} ({KINDS[one.kind][0]})" for one in problem.candidates]
    return "\n".join(lines)
