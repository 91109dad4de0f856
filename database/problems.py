"""What can go wrong for a person, each with one plain sentence. Everything else that is raised is our own bug."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from database.rows import Ref


class DirectoryProblem(Exception):
    """Root of all problems that are told to a person. `str(problem)` is the sentence: what, where, why, what to do."""


class NotFound(DirectoryProblem):
    """Nothing in the directory has this id or name."""


class Ambiguous(DirectoryProblem):
    """Several records have this name; `candidates` are offered for a choice."""

    def __init__(self, sentence: str, candidates: "Sequence[Ref]") -> None:
        super().__init__(sentence)
        self.candidates = tuple(candidates)


class BadQuestion(DirectoryProblem):
    """The question itself cannot be answered as it is put (an impossible day, an end before its start)."""


class InputRefused(DirectoryProblem):
    """A file or an edit is refused; the sentence names the file, the place and the reason."""


class DirectoryUnusable(DirectoryProblem):
    """The directory file is damaged, locked, not ours, or its folder cannot be written."""


class DirectoryNewer(DirectoryUnusable):
    """The directory was written by a newer program than this one."""


class NotWritten(DirectoryProblem):
    """Something could not be saved: the file is read-only, busy, or there is no room. Nothing in it was changed."""
