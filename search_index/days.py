"""Columns of days to sets of rows. Days are compared byte for byte, each over all rows at once: one row after the other
would take five times as long."""

import sys
from array import array
from collections.abc import Sequence
from typing import Final

from database.dates import LAST_DAY

_SIZE: Final = 4
_HIGHEST_FIRST: Final = (2, 1, 0)
"""Three bytes hold any day."""


def from_day(days: Sequence[int], day: int) -> int:
    """The rows whose day is this one or a later one."""
    data = _little_endian(days)
    later, same = 0, (1 << len(days)) - 1
    for place in _HIGHEST_FIRST:
        # Backwards, for row 0 is the lowest of the bits.
        column = data[len(data) - _SIZE + place :: -_SIZE] if data else b"0"
        byte = max(0, min(day, LAST_DAY + 1)) >> 8 * place & 255
        later |= same & int(column.translate(b"0" * (byte + 1) + b"1" * (255 - byte)), 2)
        same &= int(column.translate(b"0" * byte + b"1" + b"0" * (255 - byte)), 2)
    return later | same


def up_to_day(days: Sequence[int], day: int) -> int:
    """The rows whose day is this one or an earlier one."""
    return (1 << len(days)) - 1 ^ from_day(days, day + 1)


def _little_endian(days: Sequence[int]) -> bytes:
    values = array("i", days)
    if sys.byteorder == "big":
        values.byteswap()
    return values.tobytes()
