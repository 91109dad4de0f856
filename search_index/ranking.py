"""One list out of all ways to match: each record once, by its best match, with its successors beside it."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Literal, NamedTuple

from search_index.bits import any_of, at_least, rows_in
from search_index.documents import band, bucket
from search_index.fitting import has_beginnings, says_more
from search_index.how import NAMED, How, Matches
from search_index.schema import FOLLOWED_BY
from search_index.segments import Segments
from search_index.words import Words

Relation = Literal["successor", "predecessor"]

_FEW = 10
_STAFF = 60
_IN_ONE_NAME = (How.WORDS_FROM_THE_START, How.WHOLE_WORDS, How.FROM_THE_START, How.BEGINNINGS)
_WHOLE = (How.WHOLE_NAME, How.WHOLE_VARIANT)
_SCORES = {
    How.WHOLE_NAME: 100.0,
    How.WHOLE_VARIANT: 90.0,
    How.HEAD: 85.0,
    How.WORDS_FROM_THE_START: 80.0,
    How.NAME_AND_ROLE: 75.0,
    How.WHOLE_WORDS: 70.0,
    How.FROM_THE_START: 60.0,
    How.BEGINNINGS: 50.0,
    How.INSIDE_WORDS: 40.0,
    How.SPREAD: 35.0,
    How.HELD: 30.0,
    How.IN_TEXT: 20.0,
    How.FORGIVEN: 10.0,
    How.LISTED: 10.0,
}


class Found(NamedTuple):
    """A record in the list. With a `relation`, it follows or precedes the record `of`, which was asked for."""

    how: How
    row: int
    relation: Relation | None = None
    of: int | None = None


class Ranking:
    def __init__(self, segments: Segments) -> None:
        self._all = segments
        self._rows = max(segments.rows, 1)

    def ranked(
        self, matches: Matches, allowed: int, most: int, ways: tuple[Words, ...] = ()
    ) -> tuple[list[Found], int]:
        """The best hits, and all hits as a set. `allowed` are the rows that may be shown. A record that may not be
        shown can still lead to its successor: who asks for an old name on a later day wants the office of that day."""
        beside = self._all_beside(matches, allowed)
        every = any_of(rows for _, rows in matches) & allowed
        for one in beside:
            every |= 1 << one.row
        shown: dict[int, Found] = {}
        for found in self._in_order(matches, allowed, beside, most, ways):
            if len(shown) >= most:
                break
            shown.setdefault(found.row, found)
        return list(shown.values()), every

    def score(self, found: Found) -> float:
        """Never higher than that of a better place: the kind of match, less a little for every row before."""
        row = found.row if found.of is None else found.of
        return round(_SCORES[found.how] - 9 * self._all.height(row) / self._rows, 4)

    def _in_order(
        self, matches: Matches, allowed: int, beside: list[Found], most: int, ways: tuple[Words, ...]
    ) -> Iterator[Found]:
        spread: list[Found] = []
        for how, rows in matches:
            if how > How.SPREAD:
                yield from spread
                spread = []
            led = {one.of for one in beside if one.how == how and one.of is not None}
            wanted = rows & allowed
            # These are not to be shown themselves, but lead to what is.
            leading = {row for row in led if not allowed >> row & 1}
            for row in leading:
                wanted |= 1 << row
            best = self._all.best(wanted, most + len(led))
            if how in _IN_ONE_NAME and any(len(way.plain) > 1 for way in ways):
                best, others = self._by_name(best, ways)
                spread += [Found(How.SPREAD, row) for row in others if row not in leading]
            for row in best:
                if row not in leading:
                    yield Found(how, row)
                if row in led:
                    yield from (one for one in beside if one.of == row and one.how == how)
        yield from spread

    def _by_name(self, rows: list[int], ways: tuple[Words, ...]) -> tuple[list[int], list[int]]:
        """The rows with all words in one name, those first whose name says little more; and the rest of them."""
        weighed, spread = [], []
        for row in rows:
            shown = self._all.shown(row)
            more = [says_more(name.text, way) for name in shown.names for way in ways if has_beginnings(name.text, way)]
            if more:
                staff = shown.ref.kind == "role" and shown.weight <= _STAFF
                weighed.append((band(shown.current), staff, min(more), row))
            else:
                spread.append(row)
        return [row for *_, row in sorted(weighed, key=lambda one: one[:3])], spread

    def _all_beside(self, matches: Matches, allowed: int) -> list[Found]:
        named = [(how, rows) for how, rows in matches if how <= NAMED]
        if at_least(any_of(rows for _, rows in named), _FEW + 1):
            named = [(how, rows) for how, rows in named if how in _WHOLE]
        leading = islice(((how, row) for how, rows in named for row in self._all.best(rows, _FEW)), _FEW)
        return [one for how, row in leading for one in self._beside(how, row) if allowed >> one.row & 1]

    def _beside(self, how: How, row: int) -> list[Found]:
        """What became of the record, however many steps on, and, for a whole name, what it came from."""
        after = self._walk(row, self._successors)
        before = self._predecessors(row) if how in _WHOLE else []
        return [Found(how, one, "successor", row) for one in after] + [
            Found(how, one, "predecessor", row) for one in before
        ]

    @staticmethod
    def _walk(start: int, onward: Callable[[int], list[int]]) -> list[int]:
        reached, waiting = [start], onward(start)
        while waiting:
            row = waiting.pop(0)
            if row not in reached:
                reached.append(row)
                waiting += onward(row)
        return reached[1:]

    def _successors(self, row: int) -> list[int]:
        rows = (self._all.row_of(successor.id) for successor in self._all.shown(row).successors)
        return [one for one in rows if one is not None]

    def _predecessors(self, row: int) -> list[int]:
        record = self._all.shown(row).ref.id
        named = rows_in(self._all.holding(FOLLOWED_BY, bucket(record)))
        return [one for one in named if any(after.id == record for after in self._all.shown(one).successors)]
