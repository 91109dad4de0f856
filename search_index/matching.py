"""Which rows a question matches, and how well: sets of rows as bits, from the best kind of match to the last resort."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from database.dates import Period
from search_index.closeness import within
from search_index.questions import Question
from search_index.schema import FIRST, KIND, LAST, OPENING, SHORT, STARTS, TEXT, WHOLE, WORDS

if TYPE_CHECKING:
    from search_index.whoosh_files import Postings

_ABOVE_EVERY_LETTER = "\U0010ffff"
# Events and texts have descriptions rather than names: how one happens to begin says little.
_NAMED = ("office", "official", "role")
_SHORTEST_INSIDE = 3
_SHORTEST_FORGIVEN = 4
_SHORTEST_FORGIVEN_TWICE = 7


class How(IntEnum):
    """How a row matches, better before worse."""

    WHOLE_NAME = 0
    FROM_THE_START = 1
    WHOLE_WORDS = 2
    BEGINNINGS = 3
    INSIDE_WORDS = 4
    IN_TEXT = 5
    FORGIVEN = 6


Matches = list[tuple[How, int]]


class Matching:
    def __init__(self, postings: "Postings") -> None:
        self._postings = postings
        self._alive: tuple[Period, int] | None = None

    def matches(self, question: Question) -> Matches:
        """All ways in which rows match; a row may match in several. A typing error is forgiven only where nothing
        matches as it was typed."""
        if not question.forms:
            return []
        found: Matches = [
            (How.WHOLE_NAME, _any(self._postings.holding(WHOLE, whole) for whole in question.wholes)),
            (How.FROM_THE_START, _any(map(self._opening, question.wholes)) & self.of_kinds(_NAMED)),
            (How.WHOLE_WORDS, self._every_word(question, lambda word: self._postings.holding(WORDS, word))),
            (How.BEGINNINGS, self._every_word(question, self._beginning)),
            (How.INSIDE_WORDS, self._every_word(question, self._inside)),
            (How.IN_TEXT, self._every_word(question, self._in_text)),
        ]
        return [match for match in found if match[1]]

    def forgiven(self, question: Question) -> Matches:
        """Rows with one typing error in each word; two in long words where one explains nothing."""
        for most in (1, 2):
            rows = _all(self._near(word, most) for word in question.words)
            if rows:
                return [(How.FORGIVEN, rows)]
        return []

    def of_kinds(self, kinds: Iterable[str]) -> int:
        return _any(self._postings.holding(KIND, kind) for kind in kinds)

    def alive(self, on: Period) -> int:
        """Rows of the records that exist on at least one day of the period."""
        if self._alive is None or self._alive[0] != on:
            lives = zip(self._postings.numbers(FIRST), self._postings.numbers(LAST), strict=True)
            there = [row for row, (first, last) in enumerate(lives) if first <= on.last and last >= on.first]
            self._alive = (on, _bits(there))
        return self._alive[1]

    def _every_word(self, question: Question, rows_of: Callable[[str], int]) -> int:
        return _any(_all(map(rows_of, form)) for form in question.forms)

    def _opening(self, whole: str) -> int:
        return self._starting(OPENING, WHOLE, whole)

    def _beginning(self, word: str) -> int:
        return self._starting(STARTS, WORDS, word)

    def _starting(self, short_field: str, field: str, start: str) -> int:
        if len(start) <= SHORT:
            return self._postings.holding(short_field, start)
        return _any(self._postings.holding(field, term) for term in self._terms_from(field, start))

    def _terms_from(self, field: str, start: str) -> list[str]:
        lexicon = self._postings.lexicon(field)
        return lexicon[bisect_left(lexicon, start) : bisect_left(lexicon, start + _ABOVE_EVERY_LETTER)]

    def _inside(self, word: str) -> int:
        if len(word) < _SHORTEST_INSIDE:
            return self._beginning(word)
        terms = [term for term in self._postings.lexicon(WORDS) if word in term]
        return _any(self._postings.holding(WORDS, term) for term in terms)

    def _in_text(self, word: str) -> int:
        if len(word) < _SHORTEST_INSIDE:
            return self._postings.holding(TEXT, word)
        return _any(self._postings.holding(TEXT, term) for term in self._terms_from(TEXT, word))

    def _near(self, word: str, most: int) -> int:
        if len(word) < _SHORTEST_FORGIVEN:
            return self._beginning(word)
        allowed = most if len(word) >= _SHORTEST_FORGIVEN_TWICE else 1
        near = [term for term in self._postings.lexicon(WORDS) if is_near(word, term, allowed)]
        return self._beginning(word) | _any(self._postings.holding(WORDS, term) for term in near)


def is_near(typed: str, word: str, most: int = 2) -> bool:
    """Whether the word, or as much of it as was typed, is what was typed but for so many errors."""
    return within(typed, word, most) or (len(word) > len(typed) and within(typed, word[: len(typed)], most))


def rows_in(bits: int) -> Iterator[int]:
    """The numbers of the rows, best first."""
    for place, byte in enumerate(bits.to_bytes((bits.bit_length() + 7) >> 3, "little")):
        while byte:
            lowest = byte & -byte
            yield (place << 3) + lowest.bit_length() - 1
            byte ^= lowest


def _bits(rows: Iterable[int]) -> int:
    bits = 0
    for row in rows:
        bits |= 1 << row
    return bits


def _any(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)


def _all(sets: Iterable[int]) -> int:
    gathered = list(sets)
    return reduce(and_, gathered) if gathered else 0
