"""Sets of row numbers as bits of one whole number, row 0 the lowest: two sets meet in a microsecond."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import or_

_FULL_BYTE = re.compile(b"1")
_FULL = b"0" + b"1" * 255
_DENSE = 8
_NEAR = [(1 << rows) - 1 for rows in (1 << 11, 1 << 14)]
_ROWS_OF_BYTE = [[place for place in range(8) if byte >> place & 1] for byte in range(256)]


def bits_of(rows: Sequence[int], size: int) -> int:
    """The set of these rows, all smaller than `size`."""
    if not rows:
        return 0
    if len(rows) * _DENSE < size:
        few = bytearray((size >> 3) + 1)
        for row in rows:
            few[row >> 3] |= 1 << (row & 7)
        return int.from_bytes(few, "little")
    flags = bytearray(b"0") * size
    for row in rows:
        flags[row] = 49
    return bits_of_flags(flags)


def bits_of_lists(lists: Iterable[Iterable[int]], size: int) -> int:
    """The set of the rows in any of the lists. Made at once out of many short ones: each by itself would be as large as
    the set of all."""
    together: list[int] = []
    united = 0
    for rows in lists:
        together += rows
        if len(together) > size:
            united |= bits_of(together, size)
            together = []
    return united | bits_of(together, size)


def bits_of_flags(flags: bytearray) -> int:
    """The set of those rows whose flag is the digit 1."""
    flags.reverse()
    return int(flags or b"0", 2)


def rows_in(bits: int, most: int | None = None) -> Iterator[int]:
    """The row numbers in a set, the smallest first, at most so many."""
    told = 0
    data = bits.to_bytes((bits.bit_length() + 7) >> 3, "little")
    # One fixed byte is looked for many times faster than any of several.
    for found in _FULL_BYTE.finditer(data.translate(_FULL)):
        start = found.start()
        for place in _ROWS_OF_BYTE[data[start]]:
            if told == most:
                return
            told += 1
            yield (start << 3) + place


def best_in(bits: int, most: int) -> list[int]:
    """The smallest row numbers in a set, at most so many. They mostly lie near the beginning: only as much of a large
    set is looked at."""
    for near in _NEAR:
        few = bits & near
        if few.bit_count() >= most:
            return list(rows_in(few, most))
    return list(rows_in(bits, most))


def at_least(bits: int, count: int) -> bool:
    return any((bits & near).bit_count() >= count for near in _NEAR) or bits.bit_count() >= count


def without(bits: int, others: int) -> int:
    """What is in the one set and not in the other; `& ~others` would take several times as long."""
    return bits ^ (bits & others)


def any_of(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)


def all_of(sets: Iterable[int]) -> int:
    """What is in every one of the sets; nothing if there are none. Sets after which nothing can be left are not asked
    for."""
    common = -1
    for one in sets:
        common &= one
        if not common:
            return 0
    return max(common, 0)
