"""Sets that hold a good part of all rows, written as bits: to put those together from postings again would take longer
than all the rest of a question. They say nothing that the postings do not say as well."""

import json
from collections.abc import Iterable
from struct import Struct

from search_index.folded import Data

_HEADER = Struct("<II")
PART = 32
"""A set is dense when it holds at least one row in so many."""


def to_bytes(rows: int, sets: Iterable[tuple[str, str, int]]) -> bytes:
    """Sets as (field, term, bits)."""
    size = (rows >> 3) + 1
    places: list[tuple[str, str]] = []
    content = bytearray()
    for field, term, bits in sets:
        places.append((field, term))
        content += bits.to_bytes(size, "little")
    names = json.dumps(places).encode()
    return _HEADER.pack(rows, len(names)) + names + content


class Dense:
    """Raises ValueError where the bytes are not those of dense sets."""

    def __init__(self, data: Data, rows: int) -> None:
        written, length = _HEADER.unpack_from(data)
        self._size = (rows >> 3) + 1
        self._data, self._start = data, _HEADER.size + length
        names = json.loads(bytes(data[_HEADER.size : self._start]))
        self._places = {(str(field), str(term)): place for place, (field, term) in enumerate(names)}
        if written != rows or len(data) != self._start + self._size * len(self._places):
            raise ValueError("the dense sets are of another length than they say")

    def __contains__(self, key: tuple[str, str]) -> bool:
        return key in self._places

    def bits(self, key: tuple[str, str]) -> int:
        start = self._start + self._size * self._places[key]
        return int.from_bytes(self._data[start : start + self._size], "little")
