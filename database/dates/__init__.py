"""Dates that are known only in part: bounds, their order, and yes, possible or no. Pure."""

from database.dates.bounds import (
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
)
from database.dates.edtf import parse_bound
from database.dates.holding import Certainty, can_lie_inside, holds, narrow, surely_before
from database.dates.periods import Period, parse_period
from database.dates.phrases import parse_phrase

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "OPEN_END",
    "OPEN_START",
    "UNKNOWN",
    "BadDate",
    "Bound",
    "Certainty",
    "Day",
    "Period",
    "Side",
    "can_lie_inside",
    "day_of",
    "holds",
    "iso",
    "narrow",
    "parse_bound",
    "parse_period",
    "parse_phrase",
    "surely_before",
]
