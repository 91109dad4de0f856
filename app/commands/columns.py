"""Plain text that lines up: widths as a terminal shows them, wrapping, tables. Pure."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_GAP: Final = 2
_NARROWEST: Final = 8
_UNSAFE: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Letters that turn the writing direction of what follows: they could make one name read as another."""


def printable(text: str) -> str:
    """The text in one line, without what could steer a terminal: escapes, control and direction letters."""
    if text.isprintable() and text.isascii():
        return text
    spaced = " ".join(text.split())
    return "".join("\N{REPLACEMENT CHARACTER}" if _steers(letter) else letter for letter in spaced)


def _steers(letter: str) -> bool:
    return letter in _UNSAFE or unicodedata.category(letter) in ("Cc", "Cs")


def display_width(text: str) -> int:
    """How many columns of a terminal the text takes: wide letters take two, marks on letters none."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def padded(text: str, width: int) -> str:
    return text + " " * (width - display_width(text))


def wrapped(text: str, width: int, *, whole_links: bool = False) -> list[str]:
    """The text in lines of at most `width` columns, broken between words where that is possible.

    With `whole_links` an address is never broken, so that it can be followed; its line may then be wider."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        space = " " if line else ""
        link = whole_links and word.startswith(("http://", "https://"))
        for piece in [word] if link else _pieces(word, width):
            size = len(space) + display_width(piece)
            if used + size > width and line:
                lines.append(line)
                line, used, space, size = "", 0, "", size - len(space)
            line, used, space = line + space + piece, used + size, ""
    return [*lines, line] if line or not lines else lines


def _pieces(word: str, width: int) -> list[str]:
    """A word that fits stays whole; a wider one is broken behind its hyphens, and a wider part anywhere."""
    if display_width(word) <= width:
        return [word]
    return [piece for part in _parts(word) for piece in _cut(part, width)]


def _parts(word: str) -> list[str]:
    return [part for part in re.split("(?<=-)", word) if part]


def _cut(part: str, width: int) -> list[str]:
    pieces, piece, used = [], "", 0
    for letter in part:
        size = _columns(letter)
        if piece and used + size > width:
            pieces.append(piece)
            piece, used = "", 0
        piece, used = piece + letter, used + size
    return [*pieces, piece]


def table(headers: Sequence[str], rows: Sequence[Sequence[str] | str], width: int) -> list[str]:
    """A table whose columns line up and whose cells wrap where the whole would be wider than `width`.

    A row that is one text stands across all columns. Columns in which no row says anything are left out."""
    cells = [row for row in rows if not isinstance(row, str)]
    kept = [column for column in range(len(headers)) if any(row[column] for row in cells)]
    columns = [[headers[column], *(row[column] for row in cells)] for column in kept]
    natural = [max(display_width(cell) for cell in column) for column in columns]
    least = [max(_longest_part(cell) for cell in column) for column in columns]
    sizes = _sizes(natural, least, width)
    lines = _row([headers[column] for column in kept], sizes)
    lines.append((" " * _GAP).join("-" * size for size in sizes))
    for row in rows:
        lines.extend(wrapped(row, width) if isinstance(row, str) else _row([row[column] for column in kept], sizes))
    return lines


def _longest_part(text: str) -> int:
    return max((display_width(part) for word in text.split() for part in _parts(word)), default=0)


def _sizes(natural: list[int], least: list[int], width: int) -> list[int]:
    """The widest columns give way first: down to their longest words, and where that is not enough, further."""
    sizes = list(natural)
    room = width - _GAP * (len(sizes) - 1)
    for floor in (least, [min(size, _NARROWEST) for size in natural]):
        while sum(sizes) > room:
            yielding = [column for column in range(len(sizes)) if sizes[column] > floor[column]]
            if not yielding:
                break
            sizes[max(yielding, key=lambda column: sizes[column])] -= 1
    return sizes


def _row(cells: Sequence[str], sizes: Sequence[int]) -> list[str]:
    columns = [wrapped(cell, size) for cell, size in zip(cells, sizes, strict=True)]
    height = max(len(column) for column in columns)
    gap = " " * _GAP
    return [
        gap.join(
            padded(column[i] if i < len(column) else "", size) for column, size in zip(columns, sizes, strict=True)
        ).rstrip()
        for i in range(height)
    ]
