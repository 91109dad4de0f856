"""One index out of several segments: the large one in which rows lie in order, and small ones with what changed since.

Rows are numbered through all segments. What was asked once is remembered, up to a bound."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice
from typing import Protocol, TypeVar

from database.dates import Period
from database.folding import fold
from search_index.bits import any_of, bits_of, bits_of_flags, rows_in
from search_index.documents import bucket
from search_index.schema import FIRST, ID, LAST, ORDER, Shown
from search_index.spelling import Spelling

_MOST_SETS = 1000
_MOST_SHOWN = 2000
_MOST_DAYS = 64

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
Place = tuple[float, int, str, str]


class Segment(Protocol):
    """Raises IndexUnusable, and nothing else, where what it reads is damaged."""

    rows: int

    def bits(self, field: str, term: str) -> int: ...

    def count(self, field: str, term: str) -> int: ...

    def terms_from(self, field: str, start: str, most: int) -> list[str]: ...

    @property
    def spelling(self) -> Spelling: ...

    def numbers(self, column: str) -> Sequence[int]: ...

    def with_phrase(self, phrase: str, rows: Iterable[int]) -> list[int]: ...

    def shown(self, row: int) -> Shown: ...


@dataclass(slots=True)
class Part:
    """A segment, and which of its rows have been replaced or are gone since it was written."""

    segment: Segment
    dead: set[int] = field(default_factory=set)
    places: list[Place] | None = None


class Segments:
    def __init__(self, parts: list[Part]) -> None:
        self.parts = parts
        self._starts = [sum(part.segment.rows for part in parts[:number]) for number in range(len(parts))]
        self.rows = sum(part.segment.rows for part in parts)
        self._large = parts[0].segment.rows if parts else 0
        dead = [start + row for start, part in zip(self._starts, parts, strict=True) for row in part.dead]
        self.living = ((1 << self.rows) - 1) & ~bits_of(dead, self.rows)
        self._sets: dict[tuple[str, str], int] = {}
        self._shown: dict[int, Shown] = {}
        self._days: dict[tuple[int, int], int] = {}

    def forget(self) -> None:
        """Drops all that is remembered: only measuring needs that."""
        self._sets.clear()
        self._shown.clear()
        self._days.clear()

    def holding(self, field: str, term: str) -> int:
        """The living rows that hold the term."""

        def read() -> int:
            return self.living & any_of(
                part.segment.bits(field, term) << start for start, part in zip(self._starts, self.parts, strict=True)
            )

        return remembered(self._sets, _MOST_SETS, (field, term), read)

    def set_of(self, name: str, key: str, made: Callable[[], int]) -> int:
        """A set that is put together from several terms, remembered under a name."""
        return remembered(self._sets, _MOST_SETS, (name, key), made)

    def side_by_side(self, phrase: str, candidates: int) -> int:
        """Which of all rows that have these words at all have them side by side."""
        return self.set_of("a phrase", phrase, lambda: self.with_phrase(phrase, candidates))

    def with_phrase(self, phrase: str, candidates: int) -> int:
        """Which of the candidates have these words side by side."""
        found: list[int] = []
        for start, part in zip(self._starts, self.parts, strict=True):
            own = (1 << part.segment.rows) - 1
            rows = rows_in(candidates >> start & own)
            found += [start + row for row in part.segment.with_phrase(phrase, rows)]
        return bits_of(found, self.rows)

    def terms_from(self, field: str, start: str, most: int) -> list[str]:
        return self._gathered(part.segment.terms_from(field, start, most) for part in self.parts)[:most]

    def words_starting(self, start: str, most: int) -> list[str]:
        return self._gathered(part.segment.spelling.starting(start, most) for part in self.parts)[:most]

    def words_holding(self, piece: str, most: int) -> list[str]:
        return self._gathered(part.segment.spelling.holding(piece, most) for part in self.parts)[:most]

    def words_near(self, typed: str, errors: int, most: int) -> list[str]:
        """The words of names that may be meant by a misspelt one, the nearest first."""
        found = sorted(near for part in self.parts for near in part.segment.spelling.near(typed, errors))
        return list(dict.fromkeys(word for _, word in found))[:most]

    def alive(self, on: Period) -> int:
        """The rows of the records that exist on at least one day of the period."""

        def read() -> int:
            there = 0
            for start, part in zip(self._starts, self.parts, strict=True):
                there |= (_from(part, LAST, on.first) & _up_to(part, FIRST, on.last)) << start
            return there

        return remembered(self._days, _MOST_DAYS, (on.first, on.last), read)

    def shown(self, row: int) -> Shown:
        def read() -> Shown:
            part, own = self._part_of(row)
            return part.segment.shown(own)

        return remembered(self._shown, _MOST_SHOWN, row, read)

    def row_of(self, record: str) -> int | None:
        """The row of the record with this id."""
        same_bucket = rows_in(self.holding(ID, bucket(record)))
        return next((row for row in same_bucket if self.shown(row).ref.id == record), None)

    def bury(self, row: int) -> None:
        """The row no longer counts; the segments have to be put together anew after that."""
        part, own = self._part_of(row)
        part.dead.add(own)

    def living_after(self, part: Part) -> list[int]:
        """The rows that count in all segments behind this one."""
        start = self._starts[self.parts.index(part)] + part.segment.rows
        dead = {begin + row for begin, one in zip(self._starts, self.parts, strict=True) for row in one.dead}
        return [row for row in range(start, self.rows) if row not in dead]

    def best(self, rows: int, most: int) -> list[int]:
        """The best rows of a set, in order."""
        large = rows_in(rows & ((1 << self._large) - 1), most)
        later = rows >> self._large
        if not later:
            return list(large)
        added = sorted((self._large + row for row in rows_in(later)), key=self.place)
        return list(islice(merge(large, added, key=self.place), most))

    def place(self, row: int) -> Place:
        """Where a row stands among all: those of small segments stand between two rows of the large one."""
        if row < self._large:
            return float(row), 0, "", ""
        part, own = self._part_of(row)
        if part.places is None:
            part.places = self._places(part)
        return part.places[own]

    def _places(self, part: Part) -> list[Place]:
        large = self.parts[0].segment
        order = large.numbers(ORDER)
        places = []
        for row, standing in enumerate(part.segment.numbers(ORDER)):
            ref = part.segment.shown(row).ref
            key = (standing, fold(ref.title), ref.id)
            after = bisect_left(range(large.rows), key, key=lambda other: _order(large, order, other))
            places.append((after - 0.5, *key))
        return places

    def _part_of(self, row: int) -> tuple[Part, int]:
        number = bisect_left(self._starts, row + 1) - 1
        return self.parts[number], row - self._starts[number]

    def _gathered(self, lists: Iterable[list[str]]) -> list[str]:
        if len(self.parts) == 1:
            return next(iter(lists))
        return list(dict.fromkeys(merge(*lists)))


def _order(segment: Segment, order: Sequence[int], row: int) -> tuple[int, str, str]:
    ref = segment.shown(row).ref
    return order[row], fold(ref.title), ref.id


def _from(part: Part, column: str, day: int) -> int:
    return bits_of_flags(bytearray(map(day.__le__, part.segment.numbers(column))).translate(_DIGITS))


def _up_to(part: Part, column: str, day: int) -> int:
    return bits_of_flags(bytearray(map(day.__ge__, part.segment.numbers(column))).translate(_DIGITS))


_DIGITS = b"01" + bytes(254)


def remembered(known: dict[_Key, _Value], most: int, key: _Key, read: Callable[[], _Value]) -> _Value:
    if key in known:
        return known[key]
    value = read()
    if len(known) >= most:
        known.pop(next(iter(known)))
    known[key] = value
    return value
