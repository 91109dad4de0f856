"""What a list says of one column: its words for a row, what it sorts by, what a cell of it opens."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.shared.address import Address

Row = TypeVar("Row")


# Without slots: a generic class with them cannot be made through its alias, Column[Post](...).
@dataclass(frozen=True)
class Column(Generic[Row]):
    """`name` is what its place, width and sort are remembered under; it stays when the title is translated."""

    name: str
    title: str
    text: Callable[[Row], str]
    width: int
    """In letters of body text."""
    order: Callable[[Row], int] | None = None
    """What the column sorts by where that is no text: days, counts."""
    opens: Callable[[Row], Address | None] | None = None
    state: Callable[[Row], str | None] | None = None
    """A state whose shape stands before the words."""
    shown: bool = True
    """Whether the column is shown until the person chooses otherwise."""
    right: bool = False
    """Numbers stand on the right."""
