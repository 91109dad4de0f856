"""Dates as they are printed in English, and as people ask for them."""

import pytest

from database.dates import (
    LAST_DAY,
    OPEN_END,
    OPEN_START,
    UNKNOWN,
    BadDate,
    Day,
    Period,
    Side,
    day_of,
    iso,
    parse_bound,
    parse_period,
    parse_phrase,
)

BUT_AN_END: tuple[Side, ...] = ("start", "when")


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("16 March 2017", "2017-03-16"),
        ("16th March 2017", "2017-03-16"),
        ("the 16th of March, 2017", "2017-03-16"),
        ("on 16 March 2017.", "2017-03-16"),
        ("1st of July 2017", "2017-07-01"),
        ("March 16, 2017", "2017-03-16"),
        ("December 03, 2014", "2014-12-03"),
        ("15 Feb. 2019", "2019-02-15"),
        ("3 Sept 2018", "2018-09-03"),
        ("16.3.2017", "2017-03-16"),
        ("16. 03. 2017", "2017-03-16"),
        ("MARCH 2017", "2017-03"),
        ("in May of 2017", "2017-05"),
        ("2017", "2017"),
        ("2017-03", "2017-03"),
        ("2017-03/..", "2017-03/.."),
        ("[2017-03, 2017-04]", "[2017-03,2017-04]"),
        ("the 1990s", "199X"),
        ("1990's", "199X"),
        ("4-5 May 2017", "2017-05-04/2017-05-05"),
        ("the 4–5 May 2017", "2017-05-04/2017-05-05"),
        ("22 – 24 March 2017", "2017-03-22/2017-03-24"),
        ("October 22-24, 2014", "2014-10-22/2014-10-24"),
        ("30 May - 2 June 2017", "2017-05-30/2017-06-02"),
        ("30 May to 2 June 2017", "2017-05-30/2017-06-02"),
        ("October-December 2016", "2016-10/2016-12"),
        ("October 2016 - May 2017", "2016-10/2017-05"),
        ("2016-10 - 2017-05", "2016-10/2017-05"),
        ("from May 2016 until June 2017", "2016-05/2017-06"),
        ("2016–2017", "2016/2017"),
        ("28 March or 26 April 2017", "[2017-03-28,2017-04-26]"),
        ("March or April 2022", "[2022-03,2022-04]"),
        ("1 or 2 February 1946", "[1946-02-01,1946-02-02]"),
        ("about 1974", "1974~"),
        ("c. 1974", "1974~"),
        ("c.1974", "1974~"),
        ("ca. May 1974", "1974-05~"),
        ("around 16 March 2017", "2017-03-16~"),
        ("about March to May 2017", "2017-03~/2017-05"),
        ("reportedly 2017", "2017?"),
        ("October 2011 (approximate)", "2011-10~"),
        ("2011 (approximate and uncertain)", "2011%"),
        ("March 2017 - May 2017 (approximate)", "2017-03/2017-05~"),
    ],
)
def test_words_that_are_only_a_date_become_that_date(words: str, edtf: str) -> None:
    assert parse_phrase(words) == parse_bound(edtf)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("early October 2016", "2016-10"),
        ("mid-January 2017", "2017-01"),
        ("Mid January 2017", "2017-01"),
        ("late 2014", "2014"),
        ("late in 2014", "2014"),
        ("the end of 2014", "2014"),
        ("the early 1990s", "199X"),
        ("early 1990s", "199X"),
        ("first half of March 2017", "2017-03"),
        ("sometime in 2014", "2014"),
        ("about early 2014", "2014~"),
        ("late 2014 to early 2015", "2014/2015"),
        ("mid-October to mid-November 2016", "2016-10/2016-11"),
        ("second half of 2014", "2014-41"),
        ("the first half of 2014", "2014-40"),
        ("H2 2014", "2014-41"),
        ("Q1 2017", "2017-33"),
        ("fourth quarter of 2017", "2017-36"),
        ("spring 2017", "2017-21"),
        ("the summer of 2017", "2017-22"),
        ("fall 2017", "2017-23"),
        ("winter 2016-17", "2016-24"),
        ("winter of 2016/2017", "2016-24"),
        ("9 and 10 May 2016", "2016-05-09/2016-05-10"),
        ("between October 2016 and May 2017", "2016-10/2017-05"),
        ("between October and December 2016", "2016-10/2016-12"),
        ("between 2016-10 and 2017-05", "2016-10/2017-05"),
    ],
)
def test_words_that_say_more_than_the_date_are_kept_beside_it(words: str, edtf: str) -> None:
    assert parse_phrase(words) == parse_bound(edtf, phrase=words)


def test_early_mid_and_late_neither_narrow_nor_widen_what_is_named() -> None:
    plain = parse_phrase("October 2016")
    for word in ("early", "mid", "late", "beginning of", "end of"):
        said = parse_phrase(f"{word} October 2016")
        assert (said.earliest, said.latest) == (plain.earliest, plain.latest)


@pytest.mark.parametrize(
    ("words", "start", "end", "when"),
    [
        ("by March 2017", "../2017-03", "../2017-03", "../2017-03"),
        ("by 1 April 2017", "../2017-04-01", "../2017-04-01", "../2017-04-01"),
        ("by the end of March 2017", "../2017-03", "../2017-03", "../2017-03"),
        ("by about March 2017", "../2017-03~", "../2017-03~", "../2017-03~"),
        ("March 2017 at the latest", "../2017-03", "../2017-03", "../2017-03"),
        ("no later than 2017-03", "../2017-03", "../2017-03", "../2017-03"),
        ("2017 or later", "2017/..", "2017/..", "2017/.."),
        ("not before May 2017", "2017-05/..", "2017-05/..", "2017-05/.."),
        ("until March 2017", None, "2017-03", "../2017-03"),
        ("until 1 April 2017", None, "2017-04-01", "../2017-04-01"),
        ("since March 2017", "2017-03", None, "2017-03/.."),
        ("from 1 July 2017", "2017-07-01", None, "2017-07-01/.."),
        ("before 2011", "../2010-12-31", "../2010-12-31", "../2010-12-31"),
        ("before about 2011", "../2010-12-31~", "../2010-12-31~", "../2010-12-31~"),
        ("prior to 1 March 2017", "../2017-02-28", "../2017-02-28", "../2017-02-28"),
        ("after 2011", "2012-01-01/..", "2012-01-01/..", "2012-01-01/.."),
        ("after about March 2017", "2017-04-01~/..", "2017-04-01~/..", "2017-04-01~/.."),
    ],
)
def test_by_until_since_before_and_after_mean_what_they_say_on_their_side(
    words: str, start: str | None, end: str | None, when: str
) -> None:
    expected: dict[Side, str | None] = {"start": start, "end": end, "when": when}
    for side, edtf in expected.items():
        if edtf is None:
            with pytest.raises(BadDate, match=r"it tells an end, not a start|it tells a start, not an end"):
                parse_phrase(words, side)
        else:
            assert parse_phrase(words, side) == parse_bound(edtf, side, words)


@pytest.mark.parametrize("words", ["unknown", "Not known", "(undated)"])
def test_unknown_in_words_is_unknown_on_every_side(words: str) -> None:
    sides: tuple[Side, ...] = ("start", "end", "when")
    assert {parse_phrase(words, side) for side in sides} == {UNKNOWN}


@pytest.mark.parametrize("words", ["still open", "Still in office", "present", "no end known"])
def test_only_an_end_can_still_be_open(words: str) -> None:
    assert parse_phrase(words, "end") == OPEN_END
    for side in BUT_AN_END:
        with pytest.raises(BadDate, match="only an end can still be open"):
            parse_phrase(words, side)


def test_two_dots_are_open_on_either_side() -> None:
    assert parse_phrase("..", "start") == OPEN_START
    assert parse_phrase("..", "end") == OPEN_END


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("In May", "it names no year of four digits"),
        ("15 and 16 February", "its last part names no year of four digits"),
        ("May 99", "it names no year of four digits"),
        ("23 May", "it names no year of four digits"),
        ("winter 2017", "a winter lies in two years"),
        ("spring 2016-17", "that season does not reach into that year"),
        ("winter 2016-18", "that season does not reach into that year"),
        ("third half of 2017", "these words are not known here"),
        ("Q5 2017", "these words are not known here"),
        ("16 Maerz 2017", "these words are not known here"),
        ("over the past few months", "these words are not known here"),
        ("has since then", "these words are not known here"),
        ("later this year", "these words are not known here"),
        ("now former", "these words are not known here"),
        ("newly appointed", "these words are not known here"),
        ("today", "these words are not known here"),
        ("by before 2011", "these words are not known here"),
        ("31 February 2017", "that month has no day 31"),
        ("31.2.2017", "that month has no day 31"),
        ("May 2017 to April 2017", "it ends before it starts"),
        ("December-February 2017", "it ends before it starts"),
        ("about about 1974", "it is not written as year, year-month or year-month-day"),
        ("March 2017 / May 2017", "these words are not known here"),
        ("between 2016/2017 (approximate)", "these words are not known here"),
        ("before 0001", "no day can come before it"),
        ("after 9999", "no day can come after it"),
        ("03/04/2017", "with slashes, day and month change places between countries"),
        ("16/3/17", "with slashes, day and month change places between countries"),
        (" ", "nothing is written there"),
        ("16\x00March 2017", "it holds letters that cannot be printed"),
        ("16 March 2017\ud800", "it holds letters that cannot be printed"),
        ("a " * 1_000_000, "it is longer than 200 letters"),
        ("about " * 33, "these words are not known here"),
    ],
)
def test_words_that_name_no_day_are_refused_and_no_year_is_supplied(words: str, wrong: str) -> None:
    with pytest.raises(BadDate) as refused:
        parse_phrase(words)
    assert refused.value.wrong == wrong
    assert refused.value.given == words


@pytest.mark.parametrize(
    ("asked", "first", "last", "edtf"),
    [
        ("2017-03-16", "2017-03-16", "2017-03-16", "2017-03-16"),
        ("16 march 2017", "2017-03-16", "2017-03-16", "2017-03-16"),
        ("17.5.2017", "2017-05-17", "2017-05-17", "2017-05-17"),
        ("2017-03", "2017-03-01", "2017-03-31", "2017-03"),
        ("March 2017", "2017-03-01", "2017-03-31", "2017-03"),
        ("2017", "2017-01-01", "2017-12-31", "2017"),
        ("201X", "2010-01-01", "2019-12-31", "201X"),
        ("the 2010s", "2010-01-01", "2019-12-31", "201X"),
        ("2014-41", "2014-07-01", "2014-12-31", "2014-41"),
        ("second half of 2014", "2014-07-01", "2014-12-31", "2014-41"),
        ("2017-33", "2017-01-01", "2017-03-31", "2017-33"),
        ("2016-10/2017-05", "2016-10-01", "2017-05-31", "2016-10/2017-05"),
        ("October 2016 to May 2017", "2016-10-01", "2017-05-31", "2016-10/2017-05"),
        ("since 2017", "2017-01-01", "9999-12-31", "2017/.."),
    ],
)
def test_a_question_may_be_about_a_day_a_month_a_year_or_an_interval(
    asked: str, first: str, last: str, edtf: str
) -> None:
    period = parse_period(asked)
    assert period == Period(day_of(first), day_of(last), edtf)
    assert period.is_day == (first == last)


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        ("today", "it means another day tomorrow"),
        ("Yesterday", "it means another day tomorrow"),
        ("now", "it means another day tomorrow"),
        ("..", "it names no day, month or year to look at"),
        ("unknown", "it names no day, month or year to look at"),
        ("XXXX-05-29", "it names no day, month or year to look at"),
        ("March or April 2022", "it names several days to choose from"),
        ("3/4/2017", "with slashes, day and month change places between countries"),
        ("2017-13", "there is no month 13"),
        ("", "nothing is written there"),
    ],
)
def test_a_question_about_no_stretch_of_days_is_refused(asked: str, wrong: str) -> None:
    with pytest.raises(BadDate) as refused:
        parse_period(asked)
    assert refused.value.wrong == wrong


def test_today_is_read_only_when_the_caller_says_which_day_it_is() -> None:
    today: Day = day_of("2026-06-23")
    assert parse_period(" Today ", today) == Period(today, today, iso(today))
    assert parse_period("now", today) == Period(today, today, "2026-06-23")
    assert parse_period("2017-03-16", today).edtf == "2017-03-16"
    with pytest.raises(BadDate, match="it means another day tomorrow"):
        parse_period("yesterday", today)


def test_an_open_interval_is_asked_up_to_the_last_day_there_is() -> None:
    assert parse_period("2017/..").last == LAST_DAY
