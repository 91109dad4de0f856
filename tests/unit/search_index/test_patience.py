"""No question takes longer than it may; what it says then is true, and it says that there may be more."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, count

import pytest

from search_index import SearchAnswer
from search_index.answering import Answering
from search_index.building import turned_now
from search_index.patience import Patience
from search_index.segments import Part, Segments
from tests.unit.search_index.factories import document, titles

DOCUMENTS = (
    document("Department of Peace Operations", "office", ("DPO", "acronym"), body=("It plans operations.",)),
    document("Peaceful Uses Section", "office", body=("Operations in peace.",)),
    document("Office of Operational Support", "office", body=("Support of peace operations.",)),
    document("Paul Peacock", body=("He operated a department.",)),
    document("Old Department of Peace", "office", current=False, body=("The department of peace.",)),
)
QUESTIONS = (
    "peace",
    "peace oper",
    "department of peace operations",
    "depratment of paece",
    "operations OR support OR peacock",
    '"peace operations"',
    "peace -support",
    "peace -office:supp",
    "role:chief peace",
    "is:former department",
)


class Clock:
    """Goes on by a second each time it is looked at, but not before it was looked at so many times."""

    def __init__(self, after: int) -> None:
        self._times: Iterator[int] = chain([0] * after, count(1))

    def __call__(self) -> float:
        return next(self._times)


def answering(patience: Patience) -> Answering:
    return Answering(Segments([Part(turned_now(DOCUMENTS))]), patience=patience)


def asked(typed: str, looks: int) -> SearchAnswer:
    return answering(Patience(0.5, Clock(looks))).search(typed, (), None, 20)


@pytest.mark.parametrize("typed", QUESTIONS)
def test_whenever_the_time_is_up_only_what_was_asked_for_is_found(typed: str) -> None:
    whole = asked(typed, 10_000)
    assert not whole.unfinished
    assert whole.total == len(whole.hits)
    for looks in range(1, 200):
        answer = asked(typed, looks)
        # A misspelt word may be read as another where there was no time for the one that is nearer.
        if whole.suggestion is None:
            assert set(titles(answer)) <= set(titles(whole))
        if not answer.unfinished:
            assert replace(answer, took_ms=whole.took_ms) == whole
            break
        assert answer.hint is not None
        assert answer.hint.startswith("There may be more")
    else:
        pytest.fail("it never had time enough")


def test_whole_words_of_names_are_found_even_if_there_was_no_time_at_all() -> None:
    answer = asked("peace operations", 1)
    assert titles(answer) == ["Department of Peace Operations"]
    assert answer.unfinished


def test_an_answer_that_was_cut_short_is_not_remembered() -> None:
    clock = Clock(1)
    unhurried = answering(Patience(0.5, Clock(10_000)))
    hurried = answering(Patience(0.5, clock))
    assert hurried.search("peac oper", (), None, 20).unfinished
    hurried.segments.patience = unhurried.segments.patience
    assert titles(hurried.search("peac oper", (), None, 20)) == titles(unhurried.search("peac oper", (), None, 20))


def test_what_is_left_out_of_an_answer_is_counted_nowhere() -> None:
    hurried = answering(Patience(0.5, Clock(1)))
    counted = {(facet.field, facet.value): facet.count for facet in hurried.facets("peace operations", (), None)}
    assert counted["kind", "office"] == 1


def test_counts_are_those_of_the_answer_that_is_shown() -> None:
    hurried = answering(Patience(0.5, Clock(1)))
    cut = hurried.search("peac oper", (), None, 20)
    assert _counted(hurried) == cut.total
    hurried.segments.patience = Patience(0.5, Clock(10_000))
    assert _counted(hurried) == cut.total
    whole = hurried.search("peac oper", (), None, 20)
    assert whole.total > cut.total
    assert _counted(hurried) == whole.total


def _counted(hurried: Answering) -> int:
    return sum(facet.count for facet in hurried.facets("peac oper", (), None) if facet.field == "kind")
