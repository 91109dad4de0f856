"""The PyPI package `edtf` reads the same days as we do, except where the table below says why not.

It is used in tests only: one date takes it milliseconds.
"""

from datetime import date
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from database.dates import FIRST_DAY, LAST_DAY, BadDate, day_of, iso, parse_bound

REFUSED = None
Days = tuple[str, str] | None

OPEN = "it has no days for an open side; here an open side is the first or the last day there is"
UNKNOWN = "it takes ten years for an unknown side; nothing is guessed here"
YEARS = "it reads years before the year 1 and after 9999; days are kept as calendar ordinals here"

# What is read, what we make of it, what the package makes of it (None: it fails), and why we differ.
DIFFERENCES: list[tuple[str, Days, Days, str]] = [
    ("2017-05-25/..", ("2017-05-25", "9999-12-31"), None, OPEN),
    ("../2017-03", ("0001-01-01", "2017-03-31"), None, OPEN),
    ("[2017-03..]", ("2017-03-01", "9999-12-31"), None, OPEN),
    ("[..2017-03]", ("0001-01-01", "2017-03-31"), None, OPEN),
    ("1999/", ("1999-01-01", "9999-12-31"), ("1999-01-01", "2009-01-01"), UNKNOWN),
    ("/1999", ("0001-01-01", "1999-12-31"), ("1989-12-31", "1999-12-31"), UNKNOWN),
    ("XXXX", ("0001-01-01", "9999-12-31"), ("0-01-01", "9999-12-31"), "it lets the calendar begin with a year 0"),
    ("XXXX-05-29", ("0001-01-01", "9999-12-31"), ("0-05-29", "9999-05-29"), "a day of no year can be any day here"),
    ("2017-24", ("2017-12-01", "2018-02-28"), ("2017-12-01", "2017-12-31"), "it cuts winter off at New Year"),
    ("2017-30", ("2017-12-01", "2018-02-28"), ("2017-12-01", "2017-12-31"), "the same for a southern summer"),
    ("2017-1X", ("2017-10-01", "2017-12-31"), None, "it fails on a month half known"),
    ("[2017-03]", ("2017-03-01", "2017-03-31"), None, "one choice is a choice"),
    ("[..2017-03]~", ("0001-01-01", "2017-03-31"), None, "“newly appointed, by March 2017” is printed like that"),
    ("0000", REFUSED, ("0-01-01", "0-12-31"), YEARS),
    ("-0500", REFUSED, ("-500-01-01", "-500-12-31"), YEARS),
    ("Y17000", REFUSED, ("17000-01-01", "17000-12-31"), YEARS),
    ("{2017,2018}", REFUSED, ("2017-01-01", "2018-12-31"), "a bound is one day, never all of several"),
    ("2017-03-16T10:00:00Z", REFUSED, ("2017-03-16", "2017-03-16"), "times of day are not kept"),
    ("2003-02-29", REFUSED, ("2003-02-29", "2003-02-29"), "it does not look whether there is such a day"),
    ("2017-05/2017-04", REFUSED, ("2017-05-01", "2017-04-30"), "it lets an interval end before it starts"),
]


def ours(text: str) -> Days:
    try:
        bound = parse_bound(text)
    except BadDate:
        return REFUSED
    return iso(bound.earliest), iso(bound.latest)


def theirs(text: str) -> Days:
    def written(day: Any) -> str:
        return f"{day.tm_year}-{day.tm_mon:02}-{day.tm_mday:02}"

    try:
        parsed = parse_edtf(text)
        return written(parsed.lower_strict()), written(parsed.upper_strict())
    except Exception:  # noqa: BLE001 - whatever it raises, it gives no days
        return None


@pytest.mark.parametrize(("text", "our_days", "their_days", "reason"), DIFFERENCES)
def test_every_difference_from_the_package_is_a_known_one(
    text: str, our_days: Days, their_days: Days, reason: str
) -> None:
    assert our_days != their_days, reason
    assert ours(text) == our_days
    assert theirs(text) == their_days


years = st.integers(1900, 2099).map(str)
months = st.builds("{}-{:02}".format, years, st.integers(1, 12))
exact_days = st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(date.isoformat)
parts = st.builds("{}-{}".format, years, st.sampled_from([21, 22, 23, 25, 26, 27, 33, 34, 35, 36, 37, 38, 39, 40, 41]))
open_digits = st.one_of(
    st.sampled_from(["199X", "201X", "19XX", "20XX"]),
    years.map("{}-XX".format),
    years.map("{}-XX-XX".format),
    months.map("{}-XX".format),
    st.builds("{}-{:02}".format, st.sampled_from(["199X", "200X"]), st.integers(1, 12)),
)
plain = st.one_of(years, months, exact_days)
marked = st.builds("{}{}".format, plain, st.sampled_from(["", "~", "?", "%"]))


@given(st.one_of(marked, parts, open_digits))
def test_the_package_reads_the_same_days_in_one_date(text: str) -> None:
    assert ours(text) == theirs(text) != REFUSED


@given(st.lists(exact_days, min_size=2, max_size=2, unique=True), st.sampled_from(["{}/{}", "[{},{}]", "[{}..{}]"]))
def test_the_package_reads_the_same_days_in_two_dates(pair: list[str], shape: str) -> None:
    text = shape.format(*sorted(pair))
    assert ours(text) == theirs(text) == tuple(sorted(pair))


@given(st.integers(1, 99), st.integers(1, 99))
def test_the_package_refuses_the_same_months_and_days(month: int, day: int) -> None:
    text = f"2016-{month:02}-{day:02}"
    if ours(text) == REFUSED:
        # It takes 31 April for a day; what it refuses, we refuse too.
        assert theirs(text) == REFUSED or day <= 31
    else:
        assert theirs(text) == ours(text)


def test_the_whole_calendar_is_between_the_first_and_the_last_day() -> None:
    assert (day_of("0001-01-01"), day_of("9999-12-31")) == (FIRST_DAY, LAST_DAY)
