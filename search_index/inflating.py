"""A compressed block may swell a thousandfold: no more comes out of one than a block of ours can hold."""

import zlib
from types import ModuleType
from typing import Final

_MOST: Final = 1 << 20
"""Bytes. Two thousand rows at five bytes each come nowhere near."""


def decompress(data: bytes) -> bytes:
    """Raises zlib.error where the data is damaged, and ValueError where it holds too much or is cut short."""
    opened = zlib.decompressobj()
    content = opened.decompress(data, _MOST)
    if not opened.eof:
        raise ValueError("a compressed block holds more than a block of ours can")
    return content


def bounded() -> ModuleType:
    """Stands in for `zlib` where Whoosh reads blocks."""
    module = ModuleType("zlib", "Compresses like the standard one and gives back a bounded amount.")
    vars(module).update(compress=zlib.compress, decompress=decompress, error=zlib.error)
    return module
