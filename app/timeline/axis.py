"""Days along the picture: where each lies, and which are marked. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.shared.dates_in_words import date_words
from database.dates import FIRST_DAY, LAST_DAY, Day

_YEAR: Final = 365.2425
_YEARS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MONTHS: Final = (1, 3, 6)


@dataclass(frozen=True, slots=True)
class Tick:
    day: Day
    words: str
    year: bool
    """Whether a year begins here; else it is only a month."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Day `first` lies at `left`; each day is `scale` wide."""

    first: Day
    scale: float
    left: float = 0.0

    def x(self, day: float) -> float:
        """Where a day begins."""
        return self.left + (day - self.first) * self.scale

    def day(self, x: float) -> Day:
        return max(FIRST_DAY, min(LAST_DAY, self.first + int((x - self.left) // self.scale)))


def ticks(axis: Axis, first: Day, last: Day, room: float) -> list[Tick]:
    """The marks from one day to another, each with so much room for its words."""
    first, last = max(FIRST_DAY, first), min(LAST_DAY, last)
    for months in _MONTHS:
        if months * _YEAR / 12 * axis.scale >= room:
            return [_tick(day) for day in _months(first, last, months)]
    years = next((years for years in _YEARS if years * _YEAR * axis.scale >= room), _YEARS[-1])
    start, end = date.fromordinal(first).year, date.fromordinal(last).year
    return [
        Tick(date(year, 1, 1).toordinal(), str(year), True)
        for year in range(-(-start // years) * years, end + 1, years)
        if date(year, 1, 1).toordinal() >= first
    ]


def _months(first: Day, last: Day, step: int) -> Iterator[Day]:
    begin = date.fromordinal(first)
    number = begin.year * 12 + begin.month - 1
    number = -(-number // step) * step
    while number < 12 * 10_000:
        day = date(number // 12, number % 12 + 1, 1).toordinal()
        if day > last:
            return
        if day >= first:
            yield day
        number += step


def _tick(day: Day) -> Tick:
    then = date.fromordinal(day)
    return Tick(day, str(then.year) if then.month == 1 else date_words().short_months[then.month - 1], then.month == 1)
