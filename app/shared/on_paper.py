"""What goes on paper: a title, the day it is as of, and plain blocks of text and tables. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    strong: bool = False
    """Whether it is what a reader looks for first."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its headers stand again at the top of every page it runs over. It may have none."""

    headers: Sequence[str]
    rows: Sequence[Sequence[str]]


Block = Heading | Paragraph | Grid


@dataclass(frozen=True, slots=True)
class Paper:
    title: str
    when: str
    """The day or days, in words, "16 March 2017"; it stands on every page. Empty: no day matters."""
    blocks: Sequence[Block]
    wide: bool = False
    """Whether the pages lie on their long side."""
