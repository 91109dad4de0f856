"""One index out of several segments: the large one in which rows lie in order, and small ones with what changed since.

Rows are numbered through all segments. What was asked once is remembered, up to a bound of bytes."""

import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from heapq import merge
from itertools import islice
from typing import Any, Protocol

from database.dates import Period
from database.folding import fold
from search_index.bits import any_of, best_in, bits_of, rows_in
from search_index.days import from_day, up_to_day
from search_index.documents import bucket
from search_index.patience import Patience
from search_index.remembering import Remembered, forget_functions
from search_index.schema import FIRST, ID, LAST, ORDER, Shown
from search_index.spelling import Spelling

_BYTES_OF_SETS = 12 << 20
_BYTES_OF_SHOWN = 6 << 20
_BYTES_OF_DAYS = 1 << 20
_BYTES_OF_BARE_SHOWN = 3000
_LOOKED_AT = 2000
"""So many rows are read through for a phrase before the clock is looked at again."""

Place = tuple[float, int, str, str]


class Segment(Protocol):
    """Raises IndexUnusable, and nothing else, where what it reads is damaged."""

    rows: int

    def bits(self, field: str, term: str) -> int: ...

    def bits_of_any(self, field: str, terms: Iterable[str]) -> int: ...

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
        self.patience = Patience()
        self._sets: Remembered[tuple[str, str], int] = Remembered(_BYTES_OF_SETS, sys.getsizeof)
        self._shown: Remembered[int, Shown] = Remembered(_BYTES_OF_SHOWN, _size_of)
        self._days: Remembered[tuple[int, int], int] = Remembered(_BYTES_OF_DAYS, sys.getsizeof)
        self.memories: list[Remembered[Any, Any]] = [self._sets, self._shown, self._days]
        """All that is remembered about rows; whoever remembers more adds it here."""

    def forget(self) -> None:
        """Drops all that is remembered: only measuring needs that."""
        for memory in self.memories:
            memory.clear()
        forget_functions()

    def holding(self, field: str, term: str) -> int:
        """The living rows that hold the term."""
        known = self._sets.get((field, term))
        return self._sets.keep((field, term), self._read(field, term)) if known is None else known

    def _read(self, field: str, term: str) -> int:
        return self.living & any_of(
            part.segment.bits(field, term) << start for start, part in zip(self._starts, self.parts, strict=True)
        )

    def holding_any(self, field: str, terms: Iterable[str]) -> int:
        """The living rows that hold one of the terms; of many terms, as many as there is time for. The set of each by
        itself is not remembered: some hundred of them would push out all others."""
        every = list(terms)
        return self.living & any_of(
            part.segment.bits_of_any(field, self.patience.through(every)) << start
            for start, part in zip(self._starts, self.parts, strict=True)
        )

    def holding_between(self, field: str, terms: list[str]) -> int:
        """The same for terms that follow one another in their order. Of a beginning with many terms the first ones are
        mostly the same when one more letter is typed, so their set is remembered by where it begins and ends."""
        if not terms:
            return 0
        return self.set_of(f"{field} between", f"{terms[0]}\n{terms[-1]}", lambda: self.holding_any(field, terms))

    def set_of(self, name: str, key: str, made: Callable[[], int]) -> int:
        """A set that is put together from several terms, remembered under a name if there was time for all."""
        known = self._sets.get((name, key))
        if known is not None:
            return known
        fresh = made()
        return fresh if self.patience.cut else self._sets.keep((name, key), fresh)

    def side_by_side(self, phrase: str, candidates: int) -> int:
        """Which of all rows that have these words at all have them side by side."""
        return self.set_of("a phrase", phrase, lambda: self.with_phrase(phrase, candidates))

    def with_phrase(self, phrase: str, candidates: int) -> int:
        """Which of the candidates have these words side by side; the best first, as far as there is time."""
        found: list[int] = []
        for start, part in zip(self._starts, self.parts, strict=True):
            rows = rows_in(candidates >> start & ((1 << part.segment.rows) - 1))
            some = list(islice(rows, _LOOKED_AT))
            while some and self.patience.is_left():
                found += [start + row for row in part.segment.with_phrase(phrase, some)]
                some = list(islice(rows, _LOOKED_AT))
        return bits_of(found, self.rows)

    def terms_from(self, field: str, start: str, most: int) -> list[str]:
        return self._gathered(part.segment.terms_from(field, start, most) for part in self.parts)[:most]

    def words_starting(self, start: str, most: int) -> list[str]:
        return self._gathered(part.segment.spelling.starting(start, most) for part in self.parts)[:most]

    def words_holding(self, piece: str, most: int) -> list[str]:
        return self._gathered(part.segment.spelling.holding(piece, most) for part in self.parts)[:most]

    def alive(self, on: Period) -> int:
        """The rows of the records that exist on at least one day of the period."""
        days = on.first, on.last
        known = self._days.get(days)
        return self._days.keep(days, self._alive(on)) if known is None else known

    def _alive(self, on: Period) -> int:
        there = 0
        for start, part in zip(self._starts, self.parts, strict=True):
            lasting = from_day(part.segment.numbers(LAST), on.first)
            there |= (lasting & up_to_day(part.segment.numbers(FIRST), on.last)) << start
        return there

    def shown(self, row: int) -> Shown:
        known = self._shown.get(row)
        if known is not None:
            return known
        part, own = self._part_of(row)
        return self._shown.keep(row, part.segment.shown(own))

    def row_of(self, record: str) -> int | None:
        """The row of the record with this id."""
        same_bucket = rows_in(self.holding(ID, bucket(record)))
        return next((row for row in same_bucket if self.shown(row).ref.id == record), None)

    def bury(self, row: int) -> None:
        """The row no longer counts; the segments have to be put together anew after that."""
        part, own = self._part_of(row)
        part.dead.add(own)

    def best(self, rows: int, most: int) -> list[int]:
        """The best rows of a set, in order."""
        later = rows >> self._large
        if not later:
            return best_in(rows, most)
        large = best_in(rows & ((1 << self._large) - 1), most)
        added = sorted((self._large + row for row in rows_in(later)), key=self.place)
        return list(islice(merge(large, added, key=self.place), most))

    def height(self, row: int) -> float:
        """How far down a row stands among all."""
        return row if row < self._large else self.place(row)[0]

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


def _size_of(shown: Shown) -> int:
    return _BYTES_OF_BARE_SHOWN + 4 * sum(map(len, shown.body))
