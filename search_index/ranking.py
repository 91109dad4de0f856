"""One list out of all ways to match: each record once, by its best match, with its successors beside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from search_index.matching import How, Matches, rows_in
from search_index.schema import FOLLOWED_BY, ID, RECORD

if TYPE_CHECKING:
    from search_index.whoosh_files import Postings

Relation = Literal["successor", "predecessor"]

_FEW = 10
_SCORES = {
    How.WHOLE_NAME: 100.0,
    How.FROM_THE_START: 80.0,
    How.WHOLE_WORDS: 70.0,
    How.BEGINNINGS: 60.0,
    How.INSIDE_WORDS: 50.0,
    How.IN_TEXT: 40.0,
    How.FORGIVEN: 20.0,
}


@dataclass(frozen=True, slots=True)
class Found:
    """A record in the list. `row` is the row that matched: a name, or the record itself where its text did.
    With a `relation`, `row` belongs to the record `of` that was asked for, and `record` follows or precedes it."""

    how: How
    row: int
    record: int
    step: int = 0
    relation: Relation | None = None
    of: int | None = None

    @property
    def key(self) -> tuple[How, int, int]:
        return self.how, self.row, self.step

    def score(self, rows: int) -> float:
        """Never higher than that of a better place: the kind of match, less a little for every row before."""
        return round(_SCORES[self.how] - 10 * self.row / max(rows, 1) - self.step / 1000, 4)


class Ranking:
    def __init__(self, postings: "Postings") -> None:
        self._postings = postings
        self._record_of = postings.numbers(RECORD)

    def ranked(self, matches: Matches, allowed: int) -> list[Found]:
        """`allowed` are the rows that may be shown. A record that may not be shown can still lead to its successor:
        who asks for an old name on a later day wants the office of that day."""
        asked = list(self._once(self._direct(matches)))
        found = [one for one in asked if allowed >> one.record & 1]
        named = [one for one in asked if one.how <= How.BEGINNINGS]
        leading = [one for one in named if one.how == How.WHOLE_NAME] if len(named) > _FEW else named
        for one in leading[:_FEW]:
            found += [beside for beside in self._beside(one) if allowed >> beside.record & 1]
        return list(self._once(sorted(found, key=lambda one: one.key)))

    def _direct(self, matches: Matches) -> Iterator[Found]:
        for how, rows in sorted(matches):
            for row in rows_in(rows):
                yield Found(how, row, self._record_of[row])

    @staticmethod
    def _once(found: "Iterator[Found] | list[Found]") -> Iterator[Found]:
        seen = set()
        for one in found:
            if one.record not in seen:
                seen.add(one.record)
                yield one

    def _beside(self, one: Found) -> list[Found]:
        """What became of the record, however many steps on, and, for a whole name, what it came from."""
        after = self._walk(one.record, self._successors)
        before = self._predecessors(one.record) if one.how == How.WHOLE_NAME else []
        related: list[tuple[int, Relation]] = [(record, "successor") for record in after]
        related += [(record, "predecessor") for record in before]
        return [
            Found(one.how, one.row, record, step, relation, one.record)
            for step, (record, relation) in enumerate(related, 1)
        ]

    @staticmethod
    def _walk(start: int, onward: Callable[[int], list[int]]) -> list[int]:
        reached, waiting = [start], onward(start)
        while waiting:
            record = waiting.pop(0)
            if record not in reached:
                reached.append(record)
                waiting += onward(record)
        return reached[1:]

    def _successors(self, record: int) -> list[int]:
        ids = self._postings.shown(record)["successors"]
        return [row for successor in ids for row in rows_in(self._postings.holding(ID, successor))]

    def _predecessors(self, record: int) -> list[int]:
        return list(rows_in(self._postings.holding(FOLLOWED_BY, self._postings.shown(record)["id"])))
