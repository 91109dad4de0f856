"""What a command gives back: one document for programs, one sheet for people, one exit code."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.commands.documents import Document
from app.commands.sheet import Sheet

ANSWERED: Final = 0
NOTHING_FOUND: Final = 1
WRONG_USAGE: Final = 2
REFUSED: Final = 3
DIRECTORY_TROUBLE: Final = 4
AMBIGUOUS: Final = 5
INTERRUPTED: Final = 130
"""Ended by Ctrl+C, as every shell reports it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`write` puts the readable form on a sheet; it is called only when that form is asked for."""

    document: Document
    write: Callable[[Sheet], None]
    code: int = ANSWERED
