"""Which rows a question matches, and how well: sets of rows as bits, from the best kind of match to the last resort."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from database.rows import Kind
from search_index.asked import Asked, Filter
from search_index.bits import all_of, any_of, at_least, rows_in, without
from search_index.documents import bucket, turned_forms, whole_forms
from search_index.forgiving import Forgiving
from search_index.heads import heads, offices_called
from search_index.how import How, Matches
from search_index.meant_words import MeantWords
from search_index.schema import (
    KIND,
    LEAD,
    LEADS,
    LEVEL,
    OFFICE,
    ROLE,
    SHORT,
    STARTS,
    STATE,
    TEXT,
    VARIANT,
    WHOLE,
    WORDS,
    ShownName,
)
from search_index.segments import Segments
from search_index.words import Words, words_of

_SHORTEST_INSIDE = 3
_MOST_STARTING = 400
_MOST_IN_TEXT = 64
_MOST_INSIDE = 300
_MOST_LOOKED_AT = 64
_ENOUGH = 60
BODIES: Final[tuple[Kind, ...]] = ("office", "official", "role")


class Matching:
    def __init__(self, segments: Segments) -> None:
        self._all = segments

    def matches(self, asked: Asked, allowed: int) -> Matches:
        """All ways in which rows match, each row in its best; a typing error is forgiven only where nothing matches
        as it was typed."""
        if not asked.ways:
            return [(How.LISTED, allowed)] if not asked.is_empty else []
        by_how: dict[How, int] = {}
        for place, way in enumerate(asked.ways):
            # Whole words are looked up even if the rest of the question took all the time: that costs next to nothing.
            if place and not self._all.patience.is_left():
                break
            for how, rows in self._matches(way, allowed):
                by_how[how] = by_how.get(how, 0) | rows
        return _each_once(by_how)

    def _matches(self, way: Words, allowed: int) -> Iterator[tuple[How, int]]:
        yield from self._in_names(way, allowed)
        if self._all.patience.is_left():
            yield How.HELD, self._every_word(way, self._about)
        if self._all.patience.is_left():
            yield How.IN_TEXT, self._in_text(way)

    def _in_names(self, way: Words, allowed: int) -> Iterator[tuple[How, int]]:
        words = self._every_word(way, self._holding_word)
        beginnings = self._every_word(way, self._beginning)
        lead = self._lead(way)
        yield How.WHOLE_NAME, self._whole(WHOLE, way, words)
        yield How.WHOLE_VARIANT, self._whole(VARIANT, way, words)
        yield How.HEAD, heads(way, self._all)
        yield How.WORDS_FROM_THE_START, words & lead
        yield How.NAME_AND_ROLE, without(self._officials_in_roles(way), beginnings)
        yield How.WHOLE_WORDS, words
        yield How.FROM_THE_START, beginnings & lead
        yield How.BEGINNINGS, beginnings
        if not at_least(beginnings & allowed, _ENOUGH) and self._all.patience.is_left():
            yield How.INSIDE_WORDS, self._every_word(way, self._inside)

    def forgiven(self, asked: Asked, found: bool) -> tuple[tuple[Words, ...], Matches]:
        """What may have been meant, and the rows that it matches; less is tried where something was found already."""
        people, bodies = self._all.holding(KIND, "official"), self.of_kinds(BODIES)
        meant = MeantWords(self._all)
        forgiving = Forgiving(meant, self._holding_word, self._beginning, self.named, self._in_words, people, bodies)
        return forgiving.forgiven(asked, found)

    def named(self, ways: Iterable[Words]) -> Matches:
        """All ways in which names match."""
        by_how: dict[How, int] = {}
        for way in self._all.patience.through(ways):
            for how, rows in self._in_names(way, self._all.living):
                by_how[how] = by_how.get(how, 0) | rows
        return _each_once(by_how)

    def _in_words(self, word: str) -> Iterator[tuple[str, ...]]:
        titles = (words_of(office.title).plain for office in offices_called(words_of(word), self._all))
        yield from (title for title in titles if title != (word,))

    def _holding_word(self, word: str) -> int:
        return self._all.holding(WORDS, word)

    def of_kinds(self, kinds: Iterable[str]) -> int:
        return any_of(self._all.holding(KIND, kind) for kind in kinds)

    def filtered(self, condition: Filter) -> int:
        """The rows that meet a condition."""
        rows = all_of(self._condition(condition.field, word) for word in condition.words)
        if not condition.without:
            return rows
        # Where not all rows that hold it are known, some that are left would hold it too.
        return 0 if self._all.patience.cut else without(self._all.living, rows)

    def _condition(self, field: str, word: str) -> int:
        if field == "text":
            return self._all.holding(TEXT, word)
        if field in ("role", "office"):
            return self._started(ROLE if field == "role" else OFFICE, word)
        return self._all.holding({"kind": KIND, "state": STATE, "level": LEVEL}[field], word)

    def _every_word(self, way: Words, rows_of: Callable[[str], int]) -> int:
        if len(way.forms) == len(way.forms[0]) == 1:
            return rows_of(way.forms[0][0])
        return any_of(all_of(map(rows_of, form)) for form in way.forms)

    def _whole(self, field: str, way: Words, words: int) -> int:
        """A bucket holds a few other names besides; those without the words are told apart by their text."""

        def read() -> int:
            rows = any_of(self._all.holding(field, bucket(whole)) for whole in way.wholes)
            others = without(rows, words)
            if others.bit_count() > _MOST_LOOKED_AT:
                return rows & words
            own = (row for row in rows_in(others) if any(map(has, self._all.shown(row).names)))
            return rows & words | any_of(1 << row for row in own)

        def has(name: ShownName) -> bool:
            return not way.wholes.isdisjoint(whole_forms(name.text) | turned_forms(name.text))

        return self._all.set_of(f"{field} names", " ".join(sorted(way.wholes)), read)

    def _officials_in_roles(self, way: Words) -> int:
        """Who is called by some of the words, at least one of them whole, and known by the others: "usg lacroix"."""
        called = any_of(any_of(map(self._holding_word, form)) for form in way.forms if len(form) > 1)
        called &= self._all.holding(KIND, "official")
        return called & self._every_word(way, self._about) if called else 0

    def _lead(self, way: Words) -> int:
        """Where a name begins with the first word; people are called by any of their names."""
        return any_of(self._starting(LEADS, LEAD, form[0]) for form in way.forms)

    def _beginning(self, word: str) -> int:
        if len(word) <= SHORT:
            return self._all.holding(STARTS, word)
        return self._all.set_of(
            "words begun",
            word,
            lambda: self._all.holding_between(WORDS, self._all.words_starting(word, _MOST_STARTING)),
        )

    def _about(self, word: str) -> int:
        """Rows with the word in a name, in a role that was held, or in the offices that they belong to."""
        return self._beginning(word) | self._started(ROLE, word) | self._started(OFFICE, word)

    def _starting(self, short_field: str, field: str, start: str) -> int:
        if len(start) <= SHORT:
            return self._all.holding(short_field, start)
        return self._started(field, start)

    def _started(self, field: str, start: str) -> int:
        if len(start) < _SHORTEST_INSIDE:
            return self._all.holding(field, start)
        return self._all.set_of(
            f"{field} begun",
            start,
            lambda: self._all.holding_between(field, self._all.terms_from(field, start, _MOST_STARTING)),
        )

    def _inside(self, word: str) -> int:
        if len(word) < _SHORTEST_INSIDE:
            return self._beginning(word)
        return self._all.set_of(
            "words around",
            word,
            lambda: self._all.holding_any(WORDS, self._all.words_holding(word, _MOST_INSIDE)),
        )

    def _in_text(self, way: Words) -> int:
        """All words whole, but the last, which is still being typed, as a beginning."""
        return any_of(
            all_of([*(self._all.holding(TEXT, word) for word in form[:-1]), self._last_in_text(form[-1])])
            for form in way.forms
        )

    def _last_in_text(self, word: str) -> int:
        if len(word) <= _SHORTEST_INSIDE:
            return self._all.holding(TEXT, word)
        return self._all.set_of(
            "text begun",
            word,
            lambda: self._all.holding_any(
                TEXT, dict.fromkeys([word, *self._all.terms_from(TEXT, word, _MOST_IN_TEXT)])
            ),
        )


def _each_once(by_how: dict[How, int]) -> Matches:
    found, seen = [], 0
    for how, rows in sorted(by_how.items()):
        fresh = without(rows, seen)
        if fresh:
            found.append((how, fresh))
            seen |= fresh
    return found
