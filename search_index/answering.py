"""Answers questions from the segments of an open index."""

from collections.abc import Collection
from dataclasses import dataclass
from time import perf_counter

from database.dates import Period
from database.rows import Kind
from search_index.asked import Asked, asked
from search_index.bits import all_of
from search_index.facets import facets
from search_index.hits import Facet, SearchAnswer
from search_index.matching import NAMED, How, Matches, Matching
from search_index.ranking import Found, Ranking
from search_index.reasons import Reasons, suggestion
from search_index.schema import TEXT
from search_index.segments import Segments


@dataclass(frozen=True, slots=True)
class _Result:
    asked: Asked
    found: list[Found]
    every: int
    meant: str | None
    hint: str | None


class Answering:
    def __init__(self, segments: Segments, names_only: bool = False) -> None:
        self.segments = segments
        self.names_only = names_only
        self._matching = Matching(segments)
        self._ranking = Ranking(segments)

    def search(self, text: str, kinds: Collection[Kind], on: Period | None, limit: int) -> SearchAnswer:
        start = perf_counter()
        result = self._result(asked(text), kinds, on, max(limit, 0))
        reasons = Reasons(result.asked, self._ranking.score, self.segments.shown)
        hits = tuple(map(reasons.hit, result.found))
        took = round((perf_counter() - start) * 1000, 3)
        days = result.asked.on
        return SearchAnswer(
            result.asked.text, result.every.bit_count(), took, result.meant, hits,
            result.asked.chips, result.hint, days.edtf if days else None, self.names_only,
        )  # fmt: skip

    def facets(self, text: str, kinds: Collection[Kind], on: Period | None) -> tuple[Facet, ...]:
        return facets(self._result(asked(text), kinds, on, 0).every, self.segments)

    def _result(self, question: Asked, kinds: Collection[Kind], on: Period | None, limit: int) -> _Result:
        """A date among the words is a day that is meant, unless something is called just that."""
        if question.dated is not None:
            literally = self._matching.matches(question, self.segments.living)
            if not any(how <= NAMED for how, _ in literally):
                question = question.dated
        allowed = self._allowed(question, kinds, question.on or on)
        matches = self._matching.matches(question, allowed)
        found, every = self._ranking.ranked(matches, allowed, limit)
        meant = None
        if question.ways and not any(how < How.IN_TEXT and rows & allowed for how, rows in matches):
            found, every, meant = self._with_forgiven(question, matches, allowed, limit)
        return _Result(question, found, every, meant, question.hint)

    def _with_forgiven(
        self, question: Asked, matches: Matches, allowed: int, limit: int
    ) -> tuple[list[Found], int, str | None]:
        forgiven = self._matching.forgiven(question)
        seen = 0
        for _, rows in matches:
            seen |= rows
        found, every = self._ranking.ranked(
            [*matches, *((how, rows & ~seen) for how, rows in forgiven)], allowed, max(limit, 1)
        )
        meant = None
        if found and found[0].how == How.FORGIVEN:
            meant = suggestion(question, self.segments.shown(found[0].row))
        return found[:limit], every, meant

    def _allowed(self, question: Asked, kinds: Collection[Kind], on: Period | None) -> int:
        rows = self._matching.of_kinds(kinds) if kinds else self.segments.living
        if on is not None:
            rows &= self.segments.alive(on)
        for condition in question.filters:
            rows &= self._matching.filtered(condition)
        for phrase in question.phrases:
            having = all_of(self.segments.holding(TEXT, word) for word in phrase)
            rows &= self.segments.side_by_side(" ".join(phrase), having)
        return rows
