"""How English says dates."""

import re
from typing import Final

from app.shared.date_words import DateWords

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH_OR_YEAR: Final = r"[0-9X]{4}(-[0-9X]{2})?(-XX)?[~?%]?"


def _within(edtf: str, words: str) -> str:
    if "/" in edtf or edtf.startswith("["):
        return words
    return f"{'in' if re.fullmatch(_MONTH_OR_YEAR, edtf) else 'on'} {words}"


def _as_it_is(words: str) -> str:
    return words


ENGLISH: Final = DateWords(
    months=_MONTHS,
    short_months=tuple(month[:3] for month in _MONTHS),
    seasons=("spring", "summer", "autumn", "winter"),
    parts={
        33: "first quarter of {year}",
        34: "second quarter of {year}",
        35: "third quarter of {year}",
        36: "fourth quarter of {year}",
        37: "January - April {year}",
        38: "May - August {year}",
        39: "September - December {year}",
        40: "first half of {year}",
        41: "second half of {year}",
    },
    marks={"~": " (approximate)", "?": " (uncertain)", "%": " (approximate and uncertain)"},
    unknown="not known",
    no_start="no start known",
    no_end="no end known",
    no_year=" (year not given)",
    year_unknown="year not known",
    southern=" (southern)",
    or_word="or",
    decade="{tens}0s",
    first_of_month="1",
    by=lambda date: f"by {date}",
    starting=lambda date: f"from {date}",
    later=lambda date: f"{date} or later",
    between=lambda first, last: f"between {first} and {last}",
    since=lambda date: f"since {date}",
    until=lambda date: f"until {date}",
    bare=_as_it_is,
    within=_within,
    during=lambda date: date if date.startswith(("from ", "by ")) else f"during {date}",
    quoted=_as_it_is,
)
