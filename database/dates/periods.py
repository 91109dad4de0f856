"""Reads the day, month, year or interval that a question asks about: `parse_period`."""

from dataclasses import dataclass

from database.dates.bounds import FIRST_DAY, LAST_DAY, BadDate, Day, iso, tidied
from database.dates.phrases import parse_phrase
from database.sentences import tr

_TODAY = frozenset({"today", "now", "aujourd'hui", "aujourd’hui"})
_MOVING = _TODAY | frozenset({"yesterday", "tomorrow", "present", "currently", "current"})


@dataclass(frozen=True, slots=True)
class Period:
    """The asked days, from `first` to `last`, both inclusive."""

    first: Day
    last: Day
    edtf: str

    @property
    def is_day(self) -> bool:
        return self.first == self.last


def parse_period(text: str, today: Day | None = None) -> Period:
    """The period that a person asked about: 2017-03-16, March 2017, 16.3.2017, 2016-10/2017-05, the 1990s.

    "today" and "now" are read only when the caller says which day it is; no other word moves with the day.
    Raises BadDate, also for what names no days: unknown, open, a day of no year, one of several days.
    """
    word = tidied(text).lower()
    if word in _TODAY and today is not None:
        return Period(today, today, iso(today))
    if word in _MOVING:
        raise BadDate(text, tr("it means another day tomorrow"))
    bound = parse_phrase(text)
    if bound.edtf is None or bound.is_open or (bound.earliest == FIRST_DAY and bound.latest == LAST_DAY):
        raise BadDate(text, tr("it names no day, month or year to look at"))
    if bound.edtf.startswith("["):
        raise BadDate(text, tr("it names several days to choose from"), "2017-03-28/2017-04-26")
    return Period(bound.earliest, bound.latest, bound.edtf)
