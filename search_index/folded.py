"""The folded text of every row, one after the other: words that stand side by side are looked for in it."""

import sys
from array import array
from collections.abc import Iterable
from mmap import mmap

Data = bytes | mmap


def to_bytes(texts: Iterable[bytes]) -> bytes:
    ends, content = array("I"), bytearray()
    for text in texts:
        content += text
        ends.append(len(content))
    if sys.byteorder == "big":
        ends.byteswap()
    content += ends.tobytes()
    return bytes(content)


class FoldedTexts:
    """Raises ValueError where the bytes are not those of the texts of so many rows."""

    def __init__(self, data: Data, rows: int) -> None:
        length = len(data) - 4 * rows
        if length < 0:
            raise ValueError("the folded texts are cut short")
        ends = array("I", bytes(data[length:]))
        if sys.byteorder == "big":
            ends.byteswap()
        if rows and ends[-1] != length:
            raise ValueError("the folded texts are of another length than they say")
        self._data, self._ends = data, ends

    def with_phrase(self, phrase: str, rows: Iterable[int]) -> list[int]:
        """Which of the rows have these words side by side."""
        find, ends, sought = self._data.find, self._ends, f" {phrase} ".encode()
        return [row for row in rows if find(sought, ends[row - 1] if row else 0, ends[row]) >= 0]
