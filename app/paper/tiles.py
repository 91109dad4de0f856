"""How a picture is spread over pages: whole on one where it can still be read, else in pieces that follow each other.

All lengths are pixels; `scale` tells how large a pixel of the picture is on the page. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.shared.on_paper import Picture

_READABLE: Final = 0.62
"""Body text is then about six points high; a picture that needs less is cut in pieces instead."""
_MOST: Final = 40
_OVERLAP: Final = 24.0
"""So much of a piece stands again on the next, so that both can be laid together."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of the picture on its page, counted from that of the first piece."""

    page: int
    left: float
    top: float
    width: float
    height: float
    head: bool
    """Whether the upper edge of the picture stands again above the piece."""


def tiles(picture: Picture, width: float, height: float, taken: float) -> tuple[float, tuple[Tile, ...]]:
    """The scale and the pieces, on pages of this size, of which the first has something else at its top already."""
    whole = min(1.0, width / picture.width, (height - taken) / picture.height)
    if whole >= _READABLE:
        return whole, (Tile(0, 0.0, 0.0, picture.width, picture.height, head=False),)
    scale = max(_READABLE, min(1.0, width / picture.width))
    found = tuple(_cut(picture, scale, width, height, taken))
    while len(found) > _MOST:
        scale *= 0.85
        found = tuple(_cut(picture, scale, width, height, taken))
    return scale, found


def _cut(picture: Picture, scale: float, width: float, height: float, taken: float) -> Iterator[Tile]:
    page = 0
    across = _spans(picture.width, width / scale, width / scale, 0.0, ())
    down = _spans(picture.height, (height - taken) / scale, height / scale, picture.head, picture.breaks)
    for number, (top, tall) in enumerate(down):
        for left, wide in across:
            yield Tile(page, left, top, wide, tall, head=bool(number and picture.head))
            page += 1


def _spans(
    length: float, first: float, further: float, head: float, breaks: Sequence[float]
) -> tuple[tuple[float, float], ...]:
    """Where each piece begins and how long it is; it ends at a break if one lies in its second half."""
    found: list[tuple[float, float]] = []
    start, room = 0.0, first
    while length - start > room:
        end = max((place for place in breaks if start + room / 2 < place <= start + room), default=0.0)
        found.append((start, end - start if end else room))
        start = end or start + room - _OVERLAP
        room = further - head
    return (*found, (start, length - start))
