"""Answers questions from the segments of an open index."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from time import perf_counter

from database.dates import Period
from database.rows import Kind
from search_index.asked import Asked, asked
from search_index.bits import all_of, at_least, bits_of, rows_in, without
from search_index.facets import facets
from search_index.fitting import tells
from search_index.hits import Facet, SearchAnswer
from search_index.how import NAMED, How, Matches
from search_index.matching import BODIES, Matching
from search_index.patience import Patience
from search_index.ranking import Found, Ranking
from search_index.reasons import Head, Reasons, head, suggestion
from search_index.remembering import Remembered
from search_index.schema import TEXT, Shown
from search_index.segments import Segments
from search_index.words import Words

_MOST_HOLDERS = 500
_FEW = 3
_MOST_ANSWERS = 512
_MOST_SETS = 8
_MOST_HEADS = 2000
_UNFINISHED = (
    "There may be more: to look everywhere would have taken too long. Fewer words, or longer ones, find the rest."
)
Asking = tuple[str, tuple[Kind, ...], Period | None]
Key = tuple[str, tuple[Kind, ...], Period | None, int]


@dataclass(frozen=True, slots=True)
class _Result:
    asked: Asked
    found: list[Found]
    every: int
    meant: str | None
    ways: tuple[Words, ...]


class Answering:
    """`patience` bounds the time that each question may take; what has not been found by then is left out."""

    def __init__(self, segments: Segments, names_only: bool = False, patience: Patience | None = None) -> None:
        self.segments = segments
        self.names_only = names_only
        if patience is not None:
            segments.patience = patience
        self._matching = Matching(segments)
        self._ranking = Ranking(segments)
        self._answers: Remembered[Key, SearchAnswer] = Remembered(_MOST_ANSWERS)
        self._sets: Remembered[Asking, int] = Remembered(_MOST_SETS)
        self._heads: Remembered[int, Head] = Remembered(_MOST_HEADS)
        segments.memories.append(self._heads)

    def search(self, text: str, kinds: Collection[Kind], on: Period | None, limit: int) -> SearchAnswer:
        start = perf_counter()
        key = (text, tuple(kinds), on, limit)
        known = self._answers.get(key)
        if known is not None:
            return replace(known, took_ms=_milliseconds_since(start))
        answer = self._answer(text, kinds, on, limit, start)
        return answer if answer.unfinished else self._answers.keep(key, answer)

    def forget(self) -> None:
        """Drops the answers that are remembered for who goes back a letter, and nothing else."""
        self._answers.clear()
        self._sets.clear()

    def _answer(self, text: str, kinds: Collection[Kind], on: Period | None, limit: int, start: float) -> SearchAnswer:
        with self.segments.patience.of_one_question():
            result = self._result(asked(text), kinds, on, max(limit, 0))
            unfinished = self.segments.patience.cut
        # Facets are mostly asked for next.
        self._sets.keep((text, tuple(kinds), on), result.every)
        reasons = Reasons(result.asked.ways, result.ways, result.asked.on or on, self._ranking.score, self._head)
        hits = tuple(map(reasons.hit, result.found))
        question, total = result.asked, result.every.bit_count()
        hint = question.hint or (_UNFINISHED if unfinished else None)
        days = question.on.edtf if question.on else None
        took = _milliseconds_since(start)
        return SearchAnswer(
            question.text, total, took, result.meant, hits, question.chips, hint, days, self.names_only, unfinished
        )

    def _head(self, row: int) -> Head:
        known = self._heads.get(row)
        return self._heads.keep(row, head(self.segments.shown(row))) if known is None else known

    def facets(self, text: str, kinds: Collection[Kind], on: Period | None) -> tuple[Facet, ...]:
        every = self._sets.get((text, tuple(kinds), on))
        if every is None:
            with self.segments.patience.of_one_question():
                every = self._result(asked(text), kinds, on, 0).every
        return facets(every, self.segments)

    def _result(self, question: Asked, kinds: Collection[Kind], on: Period | None, limit: int) -> _Result:
        """A date among the words is a day that is meant, unless something is called just that."""
        if question.dated is not None:
            literally = self._matching.matches(question, self.segments.living)
            if not any(how <= NAMED for how, _ in literally):
                question = question.dated
        allowed = self._allowed(question, kinds, question.on or on)
        matches = self._matching.matches(question, allowed)
        days = question.on or on
        if days is not None:
            matches = [
                (how, self._held_on(days, rows & allowed, question) if how in (How.NAME_AND_ROLE, How.HELD) else rows)
                for how, rows in matches
            ]
        found, every = self._ranking.ranked(matches, allowed, limit, question.ways)
        result = _Result(question, found, every, None, question.ways)
        if question.ways and not self._is_meant(matches):
            return self._with_forgiven(result, allowed, limit)
        return result

    def _is_meant(self, matches: Matches) -> bool:
        """Whether something was found that may well be meant: not only words somewhere in a text, or in the middle of
        a few words in names."""
        bodies = self._matching.of_kinds(BODIES)
        return any(
            how < How.IN_TEXT and (how != How.INSIDE_WORDS or at_least(rows & bodies, _FEW)) for how, rows in matches
        )

    def _held_on(self, days: Period, rows: int, question: Asked) -> int:
        """Of those who once held what was asked for, only who held it on these days; a long list is left as it is."""
        if at_least(rows, _MOST_HOLDERS + 1):
            return rows
        looked_at = self.segments.patience.through(rows_in(rows))
        kept = [row for row in looked_at if _on_these_days(self.segments.shown(row), days, question.ways)]
        return bits_of(kept, self.segments.rows)

    def _with_forgiven(self, direct: _Result, allowed: int, limit: int) -> _Result:
        """Whatever was found as it was typed stays in front."""
        ways, matches = self._matching.forgiven(direct.asked, bool(direct.every))
        fresh = [(how, without(rows, direct.every)) for how, rows in matches]
        found, every = self._ranking.ranked(fresh, allowed, max(limit, 1), ways)
        if not every:
            return direct
        meant = suggestion(direct.asked.ways[0], self.segments.shown(found[0].row), ways) if not direct.found else None
        forgiven = [one._replace(how=How.FORGIVEN) for one in found]
        return replace(
            direct, found=[*direct.found, *forgiven][:limit], every=direct.every | every, meant=meant, ways=ways
        )

    def _allowed(self, question: Asked, kinds: Collection[Kind], on: Period | None) -> int:
        rows = self._matching.of_kinds(kinds) if kinds else self.segments.living
        if on is not None:
            rows &= self.segments.alive(on)
        for condition in question.filters:
            rows &= self._matching.filtered(condition)
        return self._with_phrases(question.phrases, rows)

    def _with_phrases(self, phrases: tuple[tuple[str, ...], ...], rows: int) -> int:
        """The rarest first: where all rows with its words were looked through, only what is left is for the next."""
        having = [(all_of(self.segments.holding(TEXT, word) for word in phrase), phrase) for phrase in phrases]
        for place, (every, phrase) in enumerate(sorted(having, key=lambda one: one[0].bit_count())):
            if place == 0:
                rows &= self.segments.side_by_side(" ".join(phrase), every)
            else:
                rows = self.segments.with_phrase(" ".join(phrase), every & rows)
        return rows


def _milliseconds_since(start: float) -> float:
    return round((perf_counter() - start) * 1000, 3)


def _on_these_days(shown: Shown, days: Period, ways: tuple[Words, ...]) -> bool:
    """Whether a role that was held on these days is what was asked for, or none that was held on others is."""
    others = [one for one in shown.held if one.first > days.last or one.last < days.first]
    if not others:
        return True
    same = [one for one in shown.held if one not in others]
    told, told_of_others = (any(tells(one, shown, way) for one in held for way in ways) for held in (same, others))
    return told or not told_of_others
