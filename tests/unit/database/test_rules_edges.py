"""The rules of time on the very day where one answer turns into the next."""

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from database.dates import LAST_DAY, OPEN_END, UNKNOWN, Bound, parse_bound
from database.rules import Closing, Span, contradicts, span_of, years_after

ENDED = "the role ended"


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def end(text: str) -> Bound:
    return parse_bound(text, "end")


def start(text: str) -> Bound:
    return parse_bound(text, "start")


@pytest.mark.parametrize(
    ("begun", "years", "then"),
    [
        ("2010-05-05", 5, "2015-05-05"),
        ("2004-02-29", 5, "2009-02-28"),
        ("2004-02-29", 4, "2008-02-29"),
        ("9994-05-05", 5, "9999-05-05"),
        ("9995-05-05", 5, "9999-12-31"),
    ],
)
def test_years_are_counted_to_the_same_day_as_far_as_there_is_one(begun: str, years: int, then: str) -> None:
    assert years_after(day(begun), years) == day(then)


def test_a_role_that_ended_on_the_first_day_of_an_open_term_ended_the_term() -> None:
    found = span_of(start("2010-01-01"), OPEN_END, closings=[Closing(end("2010-01-01"), ENDED)])
    assert (found.end.latest, found.closed_by) == (day("2010-01-01"), ENDED)


def test_a_role_that_ended_on_the_last_presumed_day_ended_the_term_and_a_day_later_it_had_lapsed() -> None:
    begun = start("2010-01-01")
    assert span_of(begun, OPEN_END, closings=[Closing(end("2015-01-01"), ENDED)]).closed_by == ENDED
    late = span_of(begun, OPEN_END, closings=[Closing(end("2015-01-02"), ENDED)])
    assert (late.closed_by, late.presumed_until) == (None, day("2015-01-01"))


def test_a_vague_end_is_no_later_than_that_of_the_role_even_on_its_first_day() -> None:
    found = span_of(start("2009"), end("2010"), closings=[Closing(end("2010-01-01"), ENDED)])
    assert (found.end.earliest, found.end.latest) == (day("2010-01-01"), day("2010-01-01"))


def test_an_end_that_is_recorded_after_that_of_the_role_stays_as_it_is_recorded() -> None:
    found = span_of(start("2009"), end("2012"), closings=[Closing(end("2010-06-30"), ENDED)])
    assert (found.end.earliest, found.end.latest) == (day("2012-01-01"), day("2012-12-31"))


def test_an_end_of_the_role_that_may_never_have_come_closes_no_unknown_end() -> None:
    someday = Bound("2011/..", day("2011-01-01"), LAST_DAY)
    assert span_of(start("2009"), UNKNOWN, closings=[Closing(someday, ENDED)]).closed_by is None


def test_a_start_before_that_of_the_role_stays_as_it_is_recorded() -> None:
    found = span_of(start("2010-01-01"), OPEN_END, not_before=start("2012"))
    assert (found.start.earliest, found.start.latest) == (day("2010-01-01"), day("2010-01-01"))
    found = span_of(start("2010"), OPEN_END, not_before=start("2010-12-31"))
    assert found.start.earliest == found.start.latest == day("2010-12-31")


def test_whoever_was_seen_on_the_last_day_of_the_role_contradicts_nothing_and_a_day_later_does() -> None:
    closings = [Closing(end("2012-12-31"), ENDED)]
    assert not contradicts(start("2010"), OPEN_END, parse_bound("2012-12-31"), closings)
    assert contradicts(start("2010"), OPEN_END, parse_bound("2013-01-01"), closings)


def test_of_several_sightings_the_earliest_and_the_latest_day_count_and_one_before_the_start_does_not() -> None:
    seen = [parse_bound(text) for text in ("2005", "2012-03-01", "2011")]
    found = span_of(start("2010-01-01"), OPEN_END, sightings=seen)
    assert (found.end.earliest, found.presumed_until) == (day("2012-03-01"), day("2017-03-01"))


def test_a_term_has_lapsed_from_the_day_after_it_was_presumed_last() -> None:
    found = span_of(start("2010-01-01"), OPEN_END)
    days = (day("2010-01-01"), day("2015-01-01"), day("2015-01-02"))
    assert [found.lapsed_on(one) for one in days] == [False, False, True]


def test_the_last_day_that_can_be_is_that_of_a_vague_end_or_the_last_presumed_one() -> None:
    assert span_of(start("2010"), end("2012")).last_possible == day("2012-12-31")
    assert span_of(start("2010-01-01"), OPEN_END).last_possible == day("2015-01-01")


def test_a_vague_start_is_no_later_than_the_end_of_the_role() -> None:
    found = span_of(start("2010"), UNKNOWN, closings=[Closing(end("2010-06-30"), ENDED)])
    assert (found.start.earliest, found.start.latest) == (day("2010-01-01"), day("2010-06-30"))


def test_a_role_that_may_have_ended_before_the_term_lapsed_ended_it() -> None:
    assert span_of(start("2010-01-01"), OPEN_END, closings=[Closing(end("2015"), ENDED)]).closed_by == ENDED


def test_whoever_was_seen_after_the_role_ended_contradicts_a_term_of_unknown_end() -> None:
    assert contradicts(start("2010"), UNKNOWN, parse_bound("2013"), [Closing(end("2012"), ENDED)])


def test_what_was_judged_cannot_be_changed_afterwards() -> None:
    found = span_of(start("2010-01-01"), OPEN_END)
    with pytest.raises(FrozenInstanceError):
        found.closed_by = ENDED  # type: ignore[misc]
    closing = Closing(end("2012"), ENDED)
    with pytest.raises(FrozenInstanceError):
        closing.reason = "a death"  # type: ignore[misc]
    assert not hasattr(found, "__dict__")
    assert not hasattr(closing, "__dict__")
    assert found == Span(found.start, found.end, found.presumed_until, found.confirmed, None)
