"""Bounds and EDTF text."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.dates import (
    FIRST_DAY,
    LAST_DAY,
    OPEN_END,
    OPEN_START,
    UNKNOWN,
    BadDate,
    Bound,
    Day,
    Side,
    day_of,
    iso,
    parse_bound,
    parse_period,
    parse_phrase,
)

IN_THE_FACTS = (Path(__file__).parent / "test_dates_in_the_facts.txt").read_text(encoding="utf-8").split()
SIDES: tuple[Side, ...] = ("start", "end", "when")

days = st.integers(FIRST_DAY, LAST_DAY)
edtf_like = st.text(alphabet="0123456789X~?%-/.[],{} x", max_size=30)
texts = st.one_of(st.text(max_size=60), edtf_like, st.sampled_from(IN_THE_FACTS))


def span(bound: Bound) -> tuple[str, str]:
    return iso(bound.earliest), iso(bound.latest)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2017", "2017-01-01", "2017-12-31"),
        ("2017-03", "2017-03-01", "2017-03-31"),
        ("2017-12", "2017-12-01", "2017-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2017-03-16", "2017-03-16", "2017-03-16"),
        ("2016-02-29", "2016-02-29", "2016-02-29"),
        ("0001", "0001-01-01", "0001-12-31"),
    ],
)
def test_a_year_month_or_day_runs_from_its_first_to_its_last_day(edtf: str, earliest: str, latest: str) -> None:
    assert span(parse_bound(edtf)) == (earliest, latest)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("199X", "1990-01-01", "1999-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("000X", "0001-01-01", "0009-12-31"),
        ("1XX9", "1009-01-01", "1999-12-31"),
        ("199X-05", "1990-05-01", "1999-05-31"),
        ("2017-XX", "2017-01-01", "2017-12-31"),
        ("2017-XX-XX", "2017-01-01", "2017-12-31"),
        ("2017-03-XX", "2017-03-01", "2017-03-31"),
        ("2016-02-XX", "2016-02-01", "2016-02-29"),
        ("2017-1X", "2017-10-01", "2017-12-31"),
        ("2017-XX-31", "2017-01-31", "2017-12-31"),
        ("200X-02-29", "2000-02-29", "2008-02-29"),
        ("201X-41", "2010-07-01", "2019-12-31"),
    ],
)
def test_a_digit_left_open_is_any_digit_that_makes_a_day(edtf: str, earliest: str, latest: str) -> None:
    assert span(parse_bound(edtf)) == (earliest, latest)


@pytest.mark.parametrize("edtf", ["XXXX", "XXXX-05-29", "XXXX-02-29", "XXXX-12-XX"])
def test_a_day_of_no_year_can_be_any_day_because_it_recurs(edtf: str) -> None:
    assert parse_bound(edtf) == Bound(edtf, FIRST_DAY, LAST_DAY)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2017-21", "2017-03-01", "2017-05-31"),
        ("2017-22", "2017-06-01", "2017-08-31"),
        ("2017-23", "2017-09-01", "2017-11-30"),
        ("2017-24", "2017-12-01", "2018-02-28"),
        ("2017-28", "2017-12-01", "2018-02-28"),
        ("2015-24", "2015-12-01", "2016-02-29"),
        ("9999-24", "9999-12-01", "9999-12-31"),
        ("2017-29", "2017-09-01", "2017-11-30"),
        ("2017-30", "2017-12-01", "2018-02-28"),
        ("2017-32", "2017-06-01", "2017-08-31"),
        ("2017-33", "2017-01-01", "2017-03-31"),
        ("2017-36", "2017-10-01", "2017-12-31"),
        ("2017-37", "2017-01-01", "2017-04-30"),
        ("2017-39", "2017-09-01", "2017-12-31"),
        ("2014-40", "2014-01-01", "2014-06-30"),
        ("2014-41", "2014-07-01", "2014-12-31"),
    ],
)
def test_seasons_quarters_and_half_years_are_whole_months(edtf: str, earliest: str, latest: str) -> None:
    assert span(parse_bound(edtf)) == (earliest, latest)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2016-10/2017-05", "2016-10-01", "2017-05-31"),
        ("2017-05-10/2017-05", "2017-05-10", "2017-05-31"),
        ("2017-05-29/..", "2017-05-29", "9999-12-31"),
        ("2017-05-29/", "2017-05-29", "9999-12-31"),
        ("../2017-03", "0001-01-01", "2017-03-31"),
        ("/2017-03", "0001-01-01", "2017-03-31"),
        ("2011~/2012?", "2011-01-01", "2012-12-31"),
        ("[2017-03-28,2017-04-26]", "2017-03-28", "2017-04-26"),
        ("[2017-04-26,2017-03-28]", "2017-03-28", "2017-04-26"),
        ("[2016,2017-03..2017-05]", "2016-01-01", "2017-05-31"),
        ("[..2017-03]", "0001-01-01", "2017-03-31"),
        ("[2017-03..]", "2017-03-01", "9999-12-31"),
        ("[2017]", "2017-01-01", "2017-12-31"),
    ],
)
def test_an_interval_and_one_of_several_stand_for_some_day_inside(edtf: str, earliest: str, latest: str) -> None:
    assert span(parse_bound(edtf)) == (earliest, latest)


@pytest.mark.parametrize("date", ["2017", "2017-03", "2017-03-16", "199X", "2014-41", "[..2017-03]"])
@pytest.mark.parametrize("mark", ["~", "?", "%"])
def test_approximate_and_uncertain_dates_are_no_wider_than_plain_ones(date: str, mark: str) -> None:
    plain, marked = parse_bound(date), parse_bound(date + mark)
    assert span(marked) == span(plain)
    assert (marked.approximate, marked.uncertain) == (mark in "~%", mark in "?%")
    assert (plain.approximate, plain.uncertain) == (False, False)


@pytest.mark.parametrize("edtf", ["2017~-03", "2017-?03", "2017-03%-16", "?2017-03-~16"])
def test_a_mark_on_one_part_moves_no_day(edtf: str) -> None:
    assert span(parse_bound(edtf)) == span(parse_bound(edtf.translate(dict.fromkeys(map(ord, "~?%")))))


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("199x", "199X"),
        ("2017-xx", "2017-XX"),
        ("2017?~", "2017%"),
        ("2017~?", "2017%"),
        ("[1667,1668, 1670..1672]", "[1667,1668,1670..1672]"),
    ],
)
def test_one_date_has_one_text(written: str, normal: str) -> None:
    assert parse_bound(written).edtf == normal


def test_unknown_and_open_are_never_the_same() -> None:
    assert parse_bound(None) == UNKNOWN
    assert parse_bound("..", "start") == OPEN_START
    assert parse_bound("..", "end") == OPEN_END
    assert (UNKNOWN.is_unknown, UNKNOWN.is_open) == (True, False)
    assert (OPEN_END.is_unknown, OPEN_END.is_open) == (False, True)
    assert (UNKNOWN.approximate, UNKNOWN.uncertain) == (False, False)


def test_an_open_start_lies_before_and_an_open_end_after_every_day() -> None:
    assert (OPEN_START.earliest, OPEN_START.latest) == (FIRST_DAY, FIRST_DAY)
    assert (OPEN_END.earliest, OPEN_END.latest) == (LAST_DAY, LAST_DAY)
    assert span(parse_bound("..", "when")) == ("0001-01-01", "9999-12-31")


def test_only_a_single_day_is_an_exact_day() -> None:
    assert parse_bound("2017-03-16").is_exact_day
    assert not any(bound.is_exact_day for bound in (parse_bound("2017-03"), UNKNOWN, OPEN_START, OPEN_END))


def test_the_printed_words_stay_with_every_kind_of_bound() -> None:
    assert parse_bound("2016-10", phrase="early  October").phrase == "early October"
    assert parse_bound(None, phrase="recently") == Bound(None, FIRST_DAY, LAST_DAY, "recently")
    assert parse_bound("..", "end", "still in office") == Bound("..", LAST_DAY, LAST_DAY, "still in office")


@pytest.mark.parametrize("side", SIDES)
def test_every_date_of_the_facts_is_read_and_kept_as_it_is(side: Side) -> None:
    assert len(IN_THE_FACTS) == 404
    for edtf in IN_THE_FACTS:
        bound = parse_bound(edtf, side)
        assert bound.edtf == edtf
        assert FIRST_DAY <= bound.earliest <= bound.latest <= LAST_DAY


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "a date is missing"),
        ("2017-13", "there is no month 13"),
        ("2017-00", "there is no month 0"),
        ("2017-02-30", "that month has no day 30"),
        ("2017-02-29", "that month has no day 29"),
        ("2017-03-00", "that month has no day 0"),
        ("2017-41-02", "there is no month 41"),
        ("2017-42", "there is no month 42"),
        ("XXXX-02-30", "no digits in place of X make a day"),
        ("199X-13", "no digits in place of X make a day"),
        ("2017-02-3X", "no digits in place of X make a day"),
        ("0000", "the calendar begins with the year 1"),
        ("-0500", "years before the year 1 are not kept"),
        ("12017", "a year has four digits"),
        ("Y17000", "a year has four digits"),
        ("2017-05/2017-04", "it ends before it starts"),
        ("[2017-05..2017-04]", "it ends before it starts"),
        ("../..", "an interval needs a date on one side at least"),
        ("/", "an interval needs a date on one side at least"),
        ("2017/2018/2019", "an interval has one slash and two sides"),
        ("[2017", "“one of” is written in square brackets"),
        ("[2017]~~", "“one of” is written in square brackets"),
        ("[]", "a date is missing"),
        ("[2017,]", "a date is missing"),
        ("[..]", "a range of dates needs a date on one side at least"),
        ("{2017,2018}", "one date can be one of several days, not all of them"),
        ("2017-03-16T10:00", "times of day are not kept"),
        (" 2017", "there is white space around it"),
        ("2017-03-16\n", "there is white space around it"),
        ("2017-3-6", "it is not written as year, year-month or year-month-day"),
        ("2017~~", "it is not written as year, year-month or year-month-day"),
        ("２０１７", "it is not written as year, year-month or year-month-day"),
        ("2017\x00", "it is not written as year, year-month or year-month-day"),
        ("2017\ud800", "it is not written as year, year-month or year-month-day"),
        ("9" * 2_000_000, "it is longer than 200 letters"),
    ],
)
def test_an_impossible_date_is_refused_with_what_is_wrong(text: str, wrong: str) -> None:
    with pytest.raises(BadDate) as refused:
        parse_bound(text)
    assert refused.value.wrong == wrong
    assert refused.value.given == text


def test_a_refusal_is_one_printable_sentence_that_shows_what_was_given_and_what_works() -> None:
    with pytest.raises(BadDate) as refused:
        parse_bound("2017-13-\x00\ud800" + "x" * 100)
    sentence = str(refused.value)
    assert sentence.startswith("“2017-13-\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}xxx")
    assert "…” cannot be read as a date: " in sentence
    assert sentence.endswith("write for example 2017-03-16, 2017-03 or 2017.")
    assert sentence.isprintable()
    assert len(sentence) < 200


def test_an_interval_is_refused_as_a_whole_when_one_side_is_impossible() -> None:
    with pytest.raises(BadDate, match=r"^“2017-01/2017-13” .*there is no month 13"):
        parse_bound("2017-01/2017-13")


@pytest.mark.parametrize("phrase", ["", "  ", "by\x00March", "x" * 201])
def test_a_phrase_that_is_no_line_of_text_is_refused(phrase: str) -> None:
    with pytest.raises(BadDate):
        parse_bound("2017-03", phrase=phrase)


@given(days)
def test_a_day_and_its_text_are_the_same_day(day: Day) -> None:
    assert day_of(iso(day)) == day
    assert parse_bound(iso(day)) == Bound(iso(day), day, day)
    assert date.fromordinal(day).isoformat() == iso(day)


@pytest.mark.parametrize("text", ["", "2017-03", "2017-W11-4", "20170316", "2017-02-30", "0000-01-01", "2017-03-1６"])
def test_what_is_no_day_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(BadDate):
        day_of(text)


def complaint(read: Callable[[str], object], text: str) -> BadDate | None:
    try:
        read(text)
    except BadDate as refused:
        return refused
    return None


@given(texts)
def test_any_text_is_a_date_in_normal_form_or_is_refused(text: str) -> None:
    refused = complaint(parse_bound, text)
    if refused is None:
        bound = parse_bound(text)
        assert FIRST_DAY <= bound.earliest <= bound.latest <= LAST_DAY
        assert parse_bound(bound.edtf) == bound
    else:
        assert str(refused).isprintable()
        assert refused.given == text


@given(texts, st.sampled_from((parse_phrase, parse_period)))
def test_any_words_are_a_date_or_are_refused(text: str, read: Callable[[str], object]) -> None:
    refused = complaint(read, text)
    assert refused is None or (str(refused).isprintable() and refused.given == text)


@given(days, days)
def test_an_interval_runs_from_its_first_to_its_last_day(a: Day, b: Day) -> None:
    first, last = sorted((a, b))
    bound = parse_bound(f"{iso(first)}/{iso(last)}")
    assert (bound.earliest, bound.latest) == (first, last)


def test_a_refusal_names_its_parts_for_those_who_write_their_own_sentence() -> None:
    refused = BadDate("soon", "it names no day", "2017")
    assert (refused.given, refused.wrong, refused.example) == ("soon", "it names no day", "2017")
    assert str(refused.about("very soon")).startswith("“very soon” ")
