"""How French says dates: « 16 mars 2017 », « au plus tard le 16 mars 2017 », « depuis mars 2017 »."""

import re
from typing import Final

from app.shared.date_words import DateWords

_NARROW: Final = "\N{NARROW NO-BREAK SPACE}"
_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_DAY: Final = rf"(1er|[0-9]{{1,2}}) ({'|'.join(_MONTHS)})\b"
_MASCULINE: Final = ("printemps", "premier ", "deuxième ", "troisième ", "quatrième ", "second ")
_ELIDED: Final = ("été", "automne", "hiver")
_VOWELS: Final = ("avril", "août", "octobre")
_DATE: Final = rf"[0-9]{{4}}\b|{'|'.join(_MONTHS)}"
_DAYS: Final = r"(1er|[0-9]{1,2})-([0-9]{1,2} .*)"
_BY: Final = "au plus tard "
_PREPOSITION: Final = r"^(le |en |au |dans les |à l’)"


def _named(date: str) -> str:
    """With its article, where it has one: le 16 mars 2017, mars 2017, l’été 2017, les années 1990."""
    if re.match(_DAY, date) or date.startswith(_MASCULINE):
        return f"le {date}"
    if date.startswith(_ELIDED):
        return f"l’{date}"
    return f"les {date}" if date.startswith("années ") or re.match(_DAYS, date) else date


def _in(date: str) -> str:
    """When something was: le 16 mars 2017, en mars 2017, au printemps 2017, dans les années 1990."""
    if re.match(_DAY, date):
        return f"le {date}"
    if date.startswith(_MASCULINE):
        return f"au {date}"
    if date.startswith(_ELIDED):
        return f"à l’{date}"
    if date.startswith("années "):
        return f"dans les {date}"
    if re.match(_DAYS, date):
        return f"les {date}"
    return f"en {date}" if re.match(_DATE, date) else date


def _from(date: str) -> str:
    named = _named(date)
    if named.startswith("le "):
        return f"à partir du {named[3:]}"
    if named.startswith("les "):
        return f"à partir des {named[4:]}"
    return f"à partir d’{named}" if named.startswith(_VOWELS) else f"à partir de {named}"


def _until(date: str) -> str:
    if date.startswith(_BY):
        return f"{_until(re.sub(_PREPOSITION, '', date.removeprefix(_BY)))} au plus tard"
    named = _named(date)
    if named.startswith("le "):
        return f"jusqu’au {named[3:]}"
    if named.startswith("les "):
        return f"jusqu’aux {named[4:]}"
    if named.startswith("l’"):
        return f"jusqu’à {named}"
    return f"jusqu’en {date}" if re.match(_DATE, date) else f"jusqu’à {_some_date(date)}"


def _since(date: str) -> str:
    if date.startswith(_BY):
        return f"{_since(re.sub(_PREPOSITION, '', date.removeprefix(_BY)))} au plus tard"
    known = _named(date) != date or re.match(_DATE, date)
    return f"depuis {_named(date) if known else _some_date(date)}"


def _some_date(date: str) -> str:
    return f"une date située {date}" if date.startswith("entre ") else date


def _during(date: str) -> str:
    days = re.fullmatch(_DAYS, date)
    if days:
        return f"du {days[1]} au {days[2]}"
    return date if date.startswith(("à partir ", _BY)) else f"pendant la période {date}"


FRENCH: Final = DateWords(
    months=_MONTHS,
    short_months=(
        *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
        *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
    ),
    seasons=("printemps", "été", "automne", "hiver"),
    parts={
        33: "premier trimestre {year}",
        34: "deuxième trimestre {year}",
        35: "troisième trimestre {year}",
        36: "quatrième trimestre {year}",
        37: "janvier - avril {year}",
        38: "mai - août {year}",
        39: "septembre - décembre {year}",
        40: "premier semestre {year}",
        41: "second semestre {year}",
    },
    marks={"~": " (approx.)", "?": " (incertain)", "%": " (approx., incertain)"},
    unknown="inconnue",
    no_start="aucun début connu",
    no_end="aucune fin connue",
    no_year=" (année non précisée)",
    year_unknown="année inconnue",
    southern=" (hémisphère Sud)",
    or_word="ou",
    decade="années {tens}0",
    first_of_month="1er",
    by=lambda date: f"{_BY}{_in(date)}",
    starting=_from,
    later=lambda date: f"{_named(date)} ou plus tard",
    between=lambda first, last: f"entre {_named(first)} et {_named(last)}",
    since=_since,
    until=_until,
    bare=_in,
    within=lambda _edtf, date: _in(date),
    during=_during,
    quoted=lambda words: f"«{_NARROW}{words}{_NARROW}»",
)
