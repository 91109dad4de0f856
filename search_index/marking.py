"""Where the sought words stand in a text: plain text and ranges, never markup."""

import re
from collections.abc import Iterator

from database.folding import APOSTROPHES, words
from search_index.hits import Range
from search_index.remembering import remembers

_WORD = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*")
_BEFORE, _LENGTH = 60, 180
_MOST_MARKS = 16

Sought = tuple[str, ...]
"""Folded words, of which any counts as a beginning."""


@remembers(16384)
def folded(word: str) -> tuple[str, ...]:
    return words(word)


@remembers(4096)
def marks(text: str, sought: Sought) -> tuple[Range, ...]:
    """The words of a text that begin with a sought one."""
    found: list[Range] = []
    for place in _places(text, sought):
        found.append(place)
        if len(found) == _MOST_MARKS:
            break
    return tuple(found)


def _places(text: str, sought: Sought) -> Iterator[Range]:
    for found in _WORD.finditer(text):
        if any(part.startswith(sought) for part in folded(found.group())):
            yield found.start(), found.end()


@remembers(1024)
def snippet(text: str, sought: Sought) -> tuple[str, tuple[Range, ...]] | None:
    """One line of the text around the first sought word, cut between words, and the sought words in it."""
    first = next(_places(text, sought), None)
    if first is None:
        return None
    start = max(0, first[0] - _BEFORE)
    end = min(len(text), start + _LENGTH)
    piece = text[start:end]
    if start:
        piece = "…" + (piece.partition(" ")[2] or piece)
    if end < len(text):
        piece = (piece.rpartition(" ")[0] or piece) + "…"
    line = " ".join(piece.split())
    return line, marks(line, sought)
