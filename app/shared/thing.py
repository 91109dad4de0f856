"""One thing in a picture that can be pointed at, heard and opened. No Qt."""

from dataclasses import dataclass
from typing import Literal

from app.shared.address import Address
from app.shared.language import tr

Towards = Literal["left", "right", "up", "down", "first", "last"]


@dataclass(frozen=True, slots=True)
class Thing:
    """`title` and `lines` are what its card says; `address` is what opens, None where there is nothing to open."""

    key: str
    title: str
    lines: tuple[str, ...]
    address: Address | None = None

    @property
    def spoken(self) -> str:
        return tr("; ").join([self.title, *self.lines])
