"""What goes on paper: a title, the day it is as of, and plain blocks of text, tables and pictures. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


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


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, the last thing on its paper; it runs over further pages where it is too large for one."""

    width: float
    height: float
    """In pixels of the screen, for which it was laid out."""
    paint: Callable[[Any], None]
    """Paints all of it with the painter that it is given, clipping only further than that is clipped already."""
    said: str
    """The same in words."""
    head: float = 0.0
    """So much of its upper edge is needed above each piece of it."""
    breaks: Sequence[float] = ()
    """Where it may be cut from left to right; anywhere, if there are none."""


Block = Heading | Paragraph | Grid | Picture


@dataclass(frozen=True, slots=True)
class Paper:
    title: str
    when: str
    """The day or days, in words, "16 March 2017"; it stands on every page. Empty: no day matters."""
    blocks: Sequence[Block]
    wide: bool = False
    """Whether the pages lie on their long side."""
