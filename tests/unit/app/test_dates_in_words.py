"""Dates as people read them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.shared.dates_in_words import in_words
from database.dates import OPEN_END, OPEN_START, UNKNOWN, BadDate, Bound, Side, parse_bound, parse_phrase

IN_THE_FACTS = (Path(__file__).parents[1] / "database" / "test_dates_in_the_facts.txt").read_text("utf-8").split()
SIDES: tuple[Side, ...] = ("start", "end", "when")


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2017-03-16", "16 March 2017"),
        ("2017-03-06", "6 March 2017"),
        ("2017-03", "March 2017"),
        ("2017", "2017"),
        ("2011-10~", "October 2011 (approximate)"),
        ("2011?", "2011 (uncertain)"),
        ("2011%", "2011 (approximate and uncertain)"),
        ("2011-~10-03?", "3 October 2011 (approximate and uncertain)"),
        ("199X", "1990s"),
        ("199X-XX", "1990s"),
        ("20XX", "between 1 January 2000 and 31 December 2099"),
        ("2017-1X", "between 1 October 2017 and 31 December 2017"),
        ("2017-XX-05", "between 5 January 2017 and 5 December 2017"),
        ("20X0-02-29", "between 29 February 2000 and 29 February 2080"),
        ("2017-XX", "2017"),
        ("2017-XX-XX", "2017"),
        ("2017-03-XX", "March 2017"),
        ("XXXX", "year not known"),
        ("XXXX-05-29", "29 May (year not given)"),
        ("XXXX-05", "May (year not given)"),
        ("XXXX-21", "year not known"),
        ("XXXX-XX-29", "year not known"),
        ("2017-21", "spring 2017"),
        ("2017-27", "autumn 2017"),
        ("2017-24", "winter 2017-18"),
        ("1999-28", "winter 1999-00"),
        ("2017-30", "summer 2017-18 (southern)"),
        ("2017-32", "winter 2017 (southern)"),
        ("2017-33", "first quarter of 2017"),
        ("2017-37", "January - April 2017"),
        ("2014-41", "second half of 2014"),
    ],
)
def test_one_date_is_said_in_full_months(edtf: str, words: str) -> None:
    assert {in_words(parse_bound(edtf), side) for side in SIDES} == {words}


@pytest.mark.parametrize(
    ("edtf", "when", "start_or_end"),
    [
        ("2017-05-04/2017-05-05", "4-5 May 2017", "between 4 May 2017 and 5 May 2017"),
        ("2017-05-30/2017-06-02", "30 May - 2 June 2017", "between 30 May 2017 and 2 June 2017"),
        ("2017-01-01/2017-12-31", "1 January - 31 December 2017", "between 1 January 2017 and 31 December 2017"),
        ("2016-10/2017-05", "October 2016 - May 2017", "between October 2016 and May 2017"),
        ("2016-10/2016-12", "October - December 2016", "between October 2016 and December 2016"),
        ("2016/2017", "2016 - 2017", "between 2016 and 2017"),
        ("2017-05/2017-05", "May 2017", "May 2017"),
        ("2017-05/2017-05-10", "May 2017 - 10 May 2017", "between May 2017 and 10 May 2017"),
        ("2017-05-10/2017-05", "10 May 2017 - May 2017", "between 10 May 2017 and May 2017"),
        ("2017-03~/2017-05", "March 2017 (approximate) - May 2017", "between March 2017 (approximate) and May 2017"),
        ("../2017-03", "by March 2017", "by March 2017"),
        ("/2017-03", "by March 2017", "by March 2017"),
        ("../2017-04-29~", "by 29 April 2017 (approximate)", "by 29 April 2017 (approximate)"),
        ("2017-05-29/..", "from 29 May 2017", "29 May 2017 or later"),
        ("2017-05-29/", "from 29 May 2017", "29 May 2017 or later"),
    ],
)
def test_an_event_lasts_and_a_term_begins_or_ends_some_day_between(edtf: str, when: str, start_or_end: str) -> None:
    assert in_words(parse_bound(edtf)) == when
    assert in_words(parse_bound(edtf), "start") == in_words(parse_bound(edtf), "end") == start_or_end


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("[2017-03-28,2017-04-26]", "28 March 2017 or 26 April 2017"),
        ("[2015,2016,2018]", "2015, 2016 or 2018"),
        ("[2017-03]", "March 2017"),
        ("[2016,2017-03..2017-05]", "2016 or between March 2017 and May 2017"),
        ("[..2017-03]~", "by March 2017 (approximate)"),
        ("[2017-03..]", "March 2017 or later"),
    ],
)
def test_one_of_several_days_is_said_with_or(edtf: str, words: str) -> None:
    assert in_words(parse_bound(edtf)) == words


def test_unknown_and_open_are_said_differently() -> None:
    assert in_words(UNKNOWN, "start") == in_words(UNKNOWN, "end") == "not known"
    assert in_words(OPEN_START, "start") == "no start known"
    assert in_words(OPEN_END, "end") == "no end known"


def test_the_printed_words_come_first() -> None:
    assert in_words(parse_phrase("by March 2017", "start"), "start") == "by March 2017"
    assert in_words(parse_phrase("early October 2016")) == "early October 2016"
    assert in_words(Bound(None, UNKNOWN.earliest, UNKNOWN.latest, "a few months ago")) == "a few months ago"
    assert in_words(parse_bound("..", "end", "still in office"), "end") == "still in office"


def test_printed_words_without_a_year_have_the_date_beside_them() -> None:
    assert in_words(parse_bound("2017-05-17", phrase="17 May")) == "17 May 2017"
    bound = parse_bound("[..2017-03]~", "start", "newly appointed")
    assert in_words(bound, "start") == "newly appointed (by March 2017 (approximate))"


@pytest.mark.parametrize("side", SIDES)
def test_the_words_for_every_date_of_the_facts_read_back_as_the_same_days(side: Side) -> None:
    for edtf in IN_THE_FACTS:
        bound = parse_bound(edtf, side)
        words = in_words(bound, side)
        if edtf.startswith("XXXX") or (edtf == ".." and side != "end"):
            continue
        again = parse_phrase(words, side)
        assert (again.earliest, again.latest) == (bound.earliest, bound.latest), words


dates = st.one_of(
    st.from_regex(r"(19|20)[0-9X]{2}(-(0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX|1X))?[~?%]?", fullmatch=True),
    st.from_regex(r"(XXXX|20X[0-9])-(0[1-9]|1[0-2])-(0[1-9]|2[0-8]|XX|1X)[~?%]?", fullmatch=True),
)
shapes = st.sampled_from(("{0}", "{0}/{1}", "{0}/..", "../{0}", "[{0},{1}]", "[{0}..]", "[..{0}]~"))


@given(
    st.one_of(
        st.text(alphabet="0123456789X~?%-/.[],", max_size=24),
        st.builds(lambda shape, one, other: shape.format(one, other), shapes, dates, dates),
    ),
    st.sampled_from(SIDES),
)
def test_whatever_is_a_date_has_words_without_signs(text: str, side: Side) -> None:
    try:
        bound = parse_bound(text, side)
    except BadDate:
        return
    words = in_words(bound, side)
    assert not set("X~?%/[]") & set(words)
    assert words == words.strip() != ""


@pytest.mark.parametrize(
    ("edtf", "phrase", "words"),
    [
        ("2017-03-28", "28 March", "28 March 2017"),
        ("2017-05", "In May", "May 2017"),
        ("2017-02-15/2017-02-16", "15 and 16 February", "15-16 February 2017"),
        ("2017-03-22/2017-03-24", "22–24 March", "22-24 March 2017"),
        ("2017-01", "mid-January", "mid-January (January 2017)"),
        ("2016-10", "early October 2016", "early October 2016"),
    ],
)
def test_a_printed_day_without_its_year_is_not_said_twice(edtf: str, phrase: str, words: str) -> None:
    assert in_words(parse_bound(edtf, phrase=phrase)) == words
