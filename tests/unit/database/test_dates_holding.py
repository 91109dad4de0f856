"""Rule 1: whether a term holds on a day. Rule 2: how sightings narrow it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import (
    FIRST_DAY,
    LAST_DAY,
    OPEN_END,
    OPEN_START,
    UNKNOWN,
    Bound,
    Certainty,
    Day,
    can_lie_inside,
    day_of,
    holds,
    iso,
    narrow,
    parse_bound,
    parse_phrase,
    surely_before,
)

days = st.integers(day_of("1990-01-01"), day_of("2030-12-31"))


@st.composite
def bounds(draw: st.DrawFn) -> Bound:
    one, other = sorted((draw(days), draw(days)))
    return draw(st.sampled_from((UNKNOWN, Bound(f"{iso(one)}/{iso(other)}", one, other), parse_bound(iso(one)))))


starts = st.one_of(bounds(), st.just(OPEN_START))
ends = st.one_of(bounds(), st.just(OPEN_END))


def on(start: Bound, end: Bound, day: str) -> Certainty:
    return holds(start, end, day_of(day), day_of(day))


def test_a_term_holds_on_its_first_and_on_its_last_day() -> None:
    start, end = parse_bound("2011-10-03", "start"), parse_bound("2017-03-31", "end")
    assert on(start, end, "2011-10-02") is Certainty.NO
    assert on(start, end, "2011-10-03") is Certainty.YES
    assert on(start, end, "2017-03-31") is Certainty.YES
    assert on(start, end, "2017-04-01") is Certainty.NO


def test_a_term_that_begins_some_day_in_a_month_is_only_possible_before_the_month_is_over() -> None:
    start, end = parse_bound("2011-10~", "start"), parse_bound("2017-03-31", "end")
    assert on(start, end, "2011-09-30") is Certainty.NO
    assert on(start, end, "2011-10-01") is Certainty.POSSIBLE
    assert on(start, end, "2011-10-30") is Certainty.POSSIBLE
    assert on(start, end, "2011-10-31") is Certainty.YES


def test_a_term_of_unknown_end_is_possible_ever_after() -> None:
    start, end = narrow(parse_bound("2017-03-16"), UNKNOWN, [])
    assert on(start, end, "2017-03-15") is Certainty.NO
    assert on(start, end, "2017-03-16") is Certainty.YES
    assert on(start, end, "2017-03-17") is Certainty.POSSIBLE
    assert on(start, end, "2099-01-01") is Certainty.POSSIBLE


def test_a_term_of_open_end_still_holds() -> None:
    start = parse_bound("2017-03-16")
    assert on(start, OPEN_END, "2017-03-15") is Certainty.NO
    assert on(start, OPEN_END, "2026-01-01") is Certainty.YES


def test_a_term_without_dates_is_possible_on_every_day() -> None:
    assert holds(UNKNOWN, UNKNOWN, FIRST_DAY, FIRST_DAY) is Certainty.POSSIBLE
    assert on(UNKNOWN, UNKNOWN, "2017-03-16") is Certainty.POSSIBLE
    assert holds(UNKNOWN, UNKNOWN, LAST_DAY, LAST_DAY) is Certainty.POSSIBLE


def test_a_term_open_on_both_sides_holds_on_every_day() -> None:
    assert on(OPEN_START, OPEN_END, "2017-03-16") is Certainty.YES


def test_a_question_about_a_month_is_answered_yes_for_one_day_of_it() -> None:
    march = parse_bound("2017-03")
    ladsous = (parse_bound("2011-10~", "start"), parse_bound("2017-03-15", "end"))
    successor = (parse_bound("2017-03-31", "start"), OPEN_END)
    later = (parse_bound("2017-04-01", "start"), OPEN_END)
    assert holds(*ladsous, march.earliest, march.latest) is Certainty.YES
    assert holds(*successor, march.earliest, march.latest) is Certainty.YES
    assert holds(*later, march.earliest, march.latest) is Certainty.NO


def test_by_march_2017_as_a_start_is_possible_before_and_sure_from_the_end_of_march() -> None:
    start = parse_phrase("by March 2017", "start")
    assert on(start, OPEN_END, "1999-01-01") is Certainty.POSSIBLE
    assert on(start, OPEN_END, "2017-03-30") is Certainty.POSSIBLE
    assert on(start, OPEN_END, "2017-03-31") is Certainty.YES


def test_two_terms_that_meet_on_a_day_both_hold_on_it() -> None:
    old, new = parse_bound("2009-12-01", "end"), parse_bound("2009-12-01", "start")
    assert on(parse_bound("1999-10-18"), old, "2009-12-01") is Certainty.YES
    assert on(new, parse_bound("2014-11-01"), "2009-12-01") is Certainty.YES
    assert not surely_before(old, new)


def test_one_sighting_of_a_term_without_dates_makes_only_that_day_sure() -> None:
    start, end = narrow(UNKNOWN, UNKNOWN, [parse_bound("2017-05-29")])
    assert on(start, end, "2017-05-28") is Certainty.POSSIBLE
    assert on(start, end, "2017-05-29") is Certainty.YES
    assert on(start, end, "2017-05-30") is Certainty.POSSIBLE
    assert (start.edtf, end.edtf) == (None, None)


def test_a_term_is_sure_between_its_first_and_its_last_sighting() -> None:
    seen = [parse_bound(day) for day in ("2017-05-23", "2016-10-17", "2017-02-14")]
    start, end = narrow(UNKNOWN, UNKNOWN, seen)
    assert on(start, end, "2016-10-16") is Certainty.POSSIBLE
    assert on(start, end, "2016-12-24") is Certainty.YES
    assert on(start, end, "2017-05-24") is Certainty.POSSIBLE


def test_a_sighting_on_some_day_of_a_month_narrows_to_the_far_side_of_the_month() -> None:
    start, end = narrow(UNKNOWN, UNKNOWN, [parse_bound("2017-05")])
    assert (iso(start.latest), iso(end.earliest)) == ("2017-05-31", "2017-05-01")
    assert on(start, end, "2017-05-15") is Certainty.POSSIBLE
    assert holds(start, end, day_of("2017-05-01"), day_of("2017-05-31")) is Certainty.YES


def test_a_sighting_before_taking_office_is_left_out() -> None:
    start, end = parse_bound("2017-04-01", "start"), OPEN_END
    assert narrow(start, end, [parse_bound("2017-03-28")]) == (start, end)
    assert not can_lie_inside(start, end, parse_bound("2017-03-28"))
    assert can_lie_inside(start, end, parse_bound("2017-04"))


def test_a_sighting_after_the_end_is_left_out() -> None:
    start, end = parse_bound("2011", "start"), parse_bound("2017-03-31", "end")
    assert narrow(start, end, [parse_bound("2017-06")]) == (start, end)


def test_a_sighting_in_the_year_of_the_start_cannot_come_before_the_start() -> None:
    start, end = narrow(parse_bound("2017-04-01"), UNKNOWN, [parse_bound("2017")])
    assert (iso(start.earliest), iso(start.latest), iso(end.earliest)) == ("2017-04-01", "2017-04-01", "2017-04-01")


@pytest.mark.parametrize("sighting", [UNKNOWN, OPEN_START, OPEN_END, parse_bound("..")])
def test_a_sighting_without_a_day_narrows_nothing(sighting: Bound) -> None:
    assert narrow(UNKNOWN, UNKNOWN, [sighting]) == (UNKNOWN, UNKNOWN)


def test_the_yearly_day_of_no_year_narrows_nothing() -> None:
    assert narrow(UNKNOWN, UNKNOWN, [parse_bound("XXXX-05-29")]) == (UNKNOWN, UNKNOWN)


def test_an_open_end_stays_open_however_often_its_holder_is_seen() -> None:
    start, end = narrow(UNKNOWN, OPEN_END, [parse_bound("2016-10-17"), parse_bound("2017-05-23")])
    assert end == OPEN_END
    assert iso(start.latest) == "2016-10-17"


def test_a_start_some_time_before_and_a_sighting_are_narrowed_by_the_sighting() -> None:
    start, _ = narrow(parse_bound("[..2017-03]~", "start", "newly appointed"), OPEN_END, [parse_bound("2017-03-06")])
    assert (start.edtf, start.phrase, iso(start.latest)) == ("[..2017-03]~", "newly appointed", "2017-03-06")


def test_a_term_whose_end_lies_before_its_start_is_left_as_it_is_written() -> None:
    start, end = parse_bound("2017-04"), parse_bound("2017-03")
    assert surely_before(end, start)
    assert narrow(start, end, [parse_bound("2017-03-31"), parse_bound("2017-04-01")]) == (start, end)


def test_the_end_is_no_earlier_than_the_start_and_the_start_no_later_than_the_end() -> None:
    start, end = narrow(parse_bound("2017"), parse_bound("2017-03"), [])
    assert (iso(start.earliest), iso(start.latest)) == ("2017-01-01", "2017-03-31")
    start, end = narrow(parse_bound("2017-03"), parse_bound("2017"), [])
    assert (iso(end.earliest), iso(end.latest)) == ("2017-03-01", "2017-12-31")


@given(starts, ends, days, days)
def test_a_longer_question_never_has_a_less_certain_answer(start: Bound, end: Bound, one: Day, other: Day) -> None:
    order = (Certainty.NO, Certainty.POSSIBLE, Certainty.YES)
    first, last = sorted((one, other))
    assert order.index(holds(start, end, first, last)) >= order.index(holds(start, end, first, first))
    assert order.index(holds(start, end, first, last)) >= order.index(holds(start, end, last, last))


@given(starts, ends, days, days, st.data())
def test_the_answer_is_true_for_every_day_the_term_may_have_begun_and_ended(
    start: Bound, end: Bound, one: Day, other: Day, data: st.DataObject
) -> None:
    begun = data.draw(st.integers(start.earliest, start.latest))
    ended = data.draw(st.integers(end.earliest, end.latest))
    first, last = sorted((one, other))
    said = holds(start, end, first, last)
    if begun <= ended:
        really = begun <= last and ended >= first
        assert said is Certainty.POSSIBLE or (said is Certainty.YES) == really


@given(starts, ends, st.lists(bounds(), max_size=4))
def test_narrowing_never_widens_and_never_empties(start: Bound, end: Bound, sightings: list[Bound]) -> None:
    narrowed = narrow(start, end, sightings)
    for before, after in zip((start, end), narrowed, strict=True):
        assert before.earliest <= after.earliest <= after.latest <= before.latest
        assert (after.edtf, after.phrase) == (before.edtf, before.phrase)
    assert narrow(*narrowed, sightings) == narrowed


@given(starts, ends, st.lists(bounds(), max_size=4), days)
def test_narrowing_only_settles_what_was_possible(start: Bound, end: Bound, sightings: list[Bound], day: Day) -> None:
    before, after = holds(start, end, day, day), holds(*narrow(start, end, sightings), day, day)
    assert before in (after, Certainty.POSSIBLE)


@given(st.lists(days, min_size=1, max_size=4))
def test_every_day_on_which_the_holder_was_seen_becomes_sure(seen: list[Day]) -> None:
    start, end = narrow(UNKNOWN, UNKNOWN, [parse_bound(iso(day)) for day in seen])
    assert {holds(start, end, day, day) for day in seen} == {Certainty.YES}


@given(bounds(), bounds())
def test_surely_before_leaves_no_day_in_common(one: Bound, other: Bound) -> None:
    assert surely_before(one, other) == (one.latest < other.earliest)
    assert not (surely_before(one, other) and surely_before(other, one))
