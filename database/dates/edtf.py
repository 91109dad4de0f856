"""Reads the subset of EDTF (ISO 8601-2) that the directory uses: `parse_bound`.

Read: years, months and days; digits left open (199X, 2017-XX, 2017-03-XX, XXXX-05-29); seasons, quarters,
four-month parts and half-years (2014-41); `~ ? %` on the whole or on a part; intervals (a/b, a/.., ../b, and
an empty side for an unknown one); `..`; "one of" ([a,b], [a..b], [..b], [a..]).

Any of them stands for *some day inside*, from the earliest to the latest day it names. `~`, `?` and `%` lower
the confidence that is shown and never move a day. A recurring day (XXXX-05-29) names no year: it can be any.
"""

import re
from collections.abc import Iterable
from datetime import date
from itertools import product
from typing import Final

from database.dates.bounds import (
    FIRST_DAY,
    LAST_DAY,
    LONGEST,
    OPEN_END,
    OPEN_START,
    UNKNOWN,
    BadDate,
    Bound,
    Day,
    Side,
    tidied,
)
from database.sentences import tr

Span = tuple[Day, Day]

_MARK = "[?~%]?"
_DATE: Final = re.compile(
    f"{_MARK}([0-9X]{{4}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK})?)?"
)
_LONG_YEAR: Final = re.compile("[0-9]{5}")

# First and last month of each part of a year; months 13 and 14 lie in the next year. Seasons without a
# hemisphere (21-24) are the meteorological seasons of the northern one, like 25-28, as the sources here print
# them; 29-32 say southern themselves. Winter 2017-24 runs from December 2017 to February 2018.
# fmt: off
_PARTS: Final = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),  # seasons
    25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),  # northern
    29: (9, 11), 30: (12, 14), 31: (3, 5), 32: (6, 8),  # southern
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
    37: (1, 4), 38: (5, 8), 39: (9, 12),
    40: (1, 6), 41: (7, 12),
}
# fmt: on


def parse_bound(edtf: str | None, side: Side = "when", phrase: str | None = None) -> Bound:
    """The bound that an EDTF text names; None is unknown.

    `side` says what ".." is open towards: an open start is the first day there is, an open end the last.
    Raises BadDate, also for the phrase when it is no line of text.
    """
    if phrase is not None:
        phrase = tidied(phrase)
    if edtf is None:
        return UNKNOWN if phrase is None else Bound(None, FIRST_DAY, LAST_DAY, phrase)
    if edtf == "..":
        return _open(side, phrase)
    if len(edtf) > LONGEST:
        raise BadDate(edtf, tr("it is longer than {longest} letters", longest=LONGEST))
    text = edtf if _DATE.fullmatch(edtf) else _normalised(edtf)
    try:
        earliest, latest = _span(text)
    except BadDate as bad:
        raise bad.about(edtf) from None
    return Bound(text, earliest, latest, phrase)


def _open(side: Side, phrase: str | None) -> Bound:
    if side == "start":
        opened = OPEN_START
    elif side == "end":
        opened = OPEN_END
    else:
        opened = Bound("..", FIRST_DAY, LAST_DAY)
    return opened if phrase is None else Bound("..", opened.earliest, opened.latest, phrase)


def _normalised(text: str) -> str:
    text = text.replace("x", "X").replace("?~", "%").replace("~?", "%")
    return text.replace(", ", ",") if text.startswith("[") else text


def _span(text: str) -> Span:
    if "/" in text:
        return _interval(text)
    if text.startswith("["):
        return _one_of(text)
    return _date(text)


def _interval(text: str) -> Span:
    sides = text.split("/")
    if len(sides) != 2:
        raise BadDate(text, tr("an interval has one slash and two sides"), "2016-10/2017-05")
    first, last = sides
    if first in ("", "..") and last in ("", ".."):
        raise BadDate(text, tr("an interval needs a date on one side at least"), "../2017-03")
    return _from_to(text, first, last)


def _from_to(text: str, first: str, last: str) -> Span:
    earliest = FIRST_DAY if first in ("", "..") else _date(first)[0]
    latest = LAST_DAY if last in ("", "..") else _date(last)[1]
    if latest < earliest:
        raise BadDate(text, tr("it ends before it starts"), "2016-10/2017-05")
    return earliest, latest


def _one_of(text: str) -> Span:
    inside = text.rstrip("?~%")
    if not inside.endswith("]") or len(text) - len(inside) > 1:
        raise BadDate(text, tr("“one of” is written in square brackets"), "[2017-03-28,2017-04-26]")
    spans = [_choice(text, choice) for choice in inside[1:-1].split(",")]
    return min(span[0] for span in spans), max(span[1] for span in spans)


def _choice(text: str, choice: str) -> Span:
    if ".." not in choice:
        return _date(choice)
    first, _, last = choice.partition("..")
    if not first and not last:
        raise BadDate(text, tr("a range of dates needs a date on one side at least"), "[..2017-03]")
    return _from_to(text, first, last)


def _date(text: str) -> Span:
    match = _DATE.fullmatch(text)
    if match is None:
        raise BadDate(text, _why_no_date(text))
    year, month, day = match.groups()
    if "X" in text:
        return _with_open_digits(text, year, month, day)
    return _days(text, int(year), int(month) if month else None, int(day) if day else None)


def _days(text: str, year: int, month: int | None, day: int | None) -> Span:
    if year == 0:
        raise BadDate(text, tr("the calendar begins with the year 1"))
    if month is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    if month in _PARTS and day is None:
        first, last = _PARTS[month]
        return date(year, first, 1).toordinal(), _last_of_month(year, last)
    if not 1 <= month <= 12:
        raise BadDate(text, tr("there is no month {month}", month=month))
    if day is None:
        return date(year, month, 1).toordinal(), _last_of_month(year, month)
    try:
        only = date(year, month, day).toordinal()
    except ValueError:
        raise BadDate(text, tr("that month has no day {day}", day=day)) from None
    return only, only


def _last_of_month(year: int, month: int) -> Day:
    """Month 14 is February of the next year."""
    year, following = year + month // 12, month % 12 + 1
    return LAST_DAY if year > 9999 else date(year, following, 1).toordinal() - 1


def _with_open_digits(text: str, year: str, month: str | None, day: str | None) -> Span:
    if year == "XXXX":
        # It recurs or its year is lost: any day can be meant. In 2000, a leap year, every real day is found.
        _with_open_digits(text, "2000", month, day)
        return FIRST_DAY, LAST_DAY
    years = _numbers(year)
    months = _numbers(month) if month else [None]
    days = _numbers(day) if day else [None]
    earliest = _first_span(text, product(years, months, days))[0]
    latest = _first_span(text, product(years[::-1], months[::-1], days[::-1]))[1]
    return earliest, latest


def _numbers(digits: str) -> list[int]:
    """Every number that the digits can be, in order; X is any digit."""
    choices = ("0123456789" if digit == "X" else digit for digit in digits)
    return [int("".join(one)) for one in product(*choices)]


def _first_span(text: str, candidates: Iterable[tuple[int, int | None, int | None]]) -> Span:
    for year, month, day in candidates:
        try:
            return _days(text, year, month, day)
        except BadDate:
            continue
    raise BadDate(text, tr("no digits in place of X make a day"))


def _why_no_date(text: str) -> str:
    if not text:
        return tr("a date is missing")
    if text != text.strip():
        return tr("there is white space around it")
    if text[0] in "-\N{MINUS SIGN}":
        return tr("years before the year 1 are not kept")
    if text[0] == "Y" or _LONG_YEAR.match(text):
        return tr("a year has four digits")
    if "T" in text and ":" in text:
        return tr("times of day are not kept")
    if text[0] == "{":
        return tr("one date can be one of several days, not all of them")
    return tr("it is not written as year, year-month or year-month-day")
