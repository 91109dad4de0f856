"""Turns one printed date, or a pair of them, into EDTF text: "16 March 2017", "4-5 May 2017", "late 2014"."""

import re
from typing import Final, NamedTuple

from database.dates.bounds import BadDate
from database.sentences import tr


class Moment(NamedTuple):
    edtf: str
    says_more: bool
    """The words say more than the EDTF text, which has for instance no "early"."""


_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH_NUMBERS: Final = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, 1)},
    "sept": 9,
}
_ORDER: Final = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_MARKS: Final = {
    **dict.fromkeys(("about", "around", "circa", "c", "ca", "approximately", "approx", "roughly"), "~"),
    **dict.fromkeys(("reportedly", "possibly", "perhaps", "probably", "presumably", "maybe"), "?"),
}
_MARKS_AFTER: Final = {" (approximate)": "~", " (uncertain)": "?", " (approximate and uncertain)": "%"}
_VAGUE: Final = (
    *("early in", "early", "mid", "late in", "late", "beginning of", "start of", "middle of", "end of"),
    *("first half of", "second half of", "sometime in", "some time in"),
)
_EMPTY: Final = ("in", "on", "during", "the")
_SEPARATORS: Final = (" to ", " until ", " till ", " and ", " or ", " - ", "-")

# Patterns stay text until they are used: compiling them all costs every start of the program milliseconds.
_AS_IT_IS: Final = r"\[[0-9x~?%., -]+\][?~%]?|[0-9x~?%./-]+"
_YEARS: Final = r"([0-9]{4})-([0-9]{4})"
_SLASHED: Final = r"[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{2}){1,2}"
_DOTTED: Final = r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})"
_PART: Final = (
    r"(?:(\w{3,6}) (half|quarter) of|([hq])([1-4])|(spring|summer|autumn|fall|winter)(?: of)?),? "
    r"([0-9]{4})(?:[-/]([0-9]{2}|[0-9]{4}))?"
)
_DECADE: Final = r"([0-9]{3})0'?s"
_DAY_MONTH_YEAR: Final = r"(?:([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]{3,9})\.?,?(?: of)? ([0-9]{4})"
_MONTH_DAY_YEAR: Final = r"([a-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})"
_YEAR: Final = r"(?<![0-9])[0-9]{4}(?![0-9])"
_ONLY_DAY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?"
_ONLY_DAY_AND_YEAR: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}"
_MONTH_AT_END: Final = r"[a-z]{3,9}\.?,?(?: of)? [0-9]{4}$"
_MONTH_AT_START: Final = r"[a-z]{3,9}\.?"


def moment(text: str) -> Moment:
    """The EDTF text of lower-case words with plain hyphens; whether there is such a day is not looked at."""
    for read in _READERS:
        found = read(text)
        if found is not None:
            return found
    if re.search(_YEAR, text) is None and any(word.strip(".,") in _MONTH_NUMBERS for word in text.split()):
        raise BadDate(text, tr("it names no year of four digits"), tr("May 2017"))
    raise BadDate(text, tr("these words are not known here"), tr("16 March 2017 or by March 2017"))


def _slashed(text: str) -> Moment | None:
    if re.fullmatch(_SLASHED, text):
        raise BadDate(text, tr("with slashes, day and month change places between countries"), tr("16 March 2017"))
    return None


def _dotted(text: str) -> Moment | None:
    match = re.fullmatch(_DOTTED, text)
    return _day(match[3], int(match[2]), match[1]) if match else None


def _years(text: str) -> Moment | None:
    match = re.fullmatch(_YEARS, text)
    return Moment(f"{match[1]}/{match[2]}", False) if match else None


def _as_it_is(text: str) -> Moment | None:
    return Moment(text.upper(), False) if re.fullmatch(_AS_IT_IS, text) else None


def _part_of_year(text: str) -> Moment | None:
    match = re.fullmatch(_PART, text)
    if match is None:
        return None
    order, part, letter, number, season, year, next_year = match.groups()
    if season:
        return Moment(f"{year}-{_season(text, season, year, next_year)}", True)
    place = int(number) if number else _ORDER.get(order, 0)
    halves = (part or letter) in ("half", "h")
    if next_year or not 1 <= place <= (2 if halves else 4):
        return None
    return Moment(f"{year}-{(39 if halves else 32) + place}", True)


def _season(text: str, season: str, year: str, next_year: str | None) -> int:
    following = f"{int(year) + 1:04}"
    if season == "winter" and next_year is None:
        raise BadDate(text, tr("a winter lies in two years"), tr("winter {years}", years=f"{year}-{following[-2:]}"))
    if next_year is not None and (season != "winter" or not following.endswith(next_year)):
        raise BadDate(text, tr("that season does not reach into that year"), tr("winter 2016-17 or spring 2017"))
    return _SEASONS[season]


def _marked_after(text: str) -> Moment | None:
    for words, mark in _MARKS_AFTER.items():
        if text.endswith(words):
            return _marked(moment(text.removesuffix(words)), mark)
    return None


def _marked(said: Moment, mark: str) -> Moment | None:
    return None if "/" in said.edtf else Moment(said.edtf + mark, said.says_more)


def _pair(text: str) -> Moment | None:
    """Two dates; what the first leaves out (4-5 May 2017) it shares with the second."""
    dates = text.removeprefix("between ").removeprefix("from ")
    for separator in _SEPARATORS:
        left, found, right = dates.partition(separator)
        if found:
            first, last = (moment(part.strip()) for part in _completed(text, left.strip(), right.strip()))
            says_more = first.says_more or last.says_more or separator == " and "
            if separator == " or ":
                return Moment(f"[{first.edtf},{last.edtf}]", says_more)
            return Moment(f"{first.edtf}/{last.edtf}", says_more)
    return None


def _completed(text: str, left: str, right: str) -> tuple[str, str]:
    years = re.findall(_YEAR, right)
    if not years:
        raise BadDate(text, tr("its last part names no year of four digits"), tr("4-5 May 2017"))
    month = re.search(_MONTH_AT_END, right)
    if re.fullmatch(_ONLY_DAY, left) and month:
        return f"{left} {month[0]}", right
    first_month = re.match(_MONTH_AT_START, left)
    if first_month and re.fullmatch(_ONLY_DAY_AND_YEAR, right):
        right = f"{first_month[0]} {right}"
    return left if re.search(_YEAR, left) else f"{left} {years[-1]}", right


def _qualified(text: str) -> Moment | None:
    word, _, rest = text.partition(" ")
    if rest and word.rstrip(".") in _MARKS:
        return _marked(moment(rest), _MARKS[word.rstrip(".")])
    for words in _VAGUE:
        if text.startswith(words + " "):
            return Moment(moment(text[len(words) + 1 :]).edtf, True)
    return None


def _after_empty_word(text: str) -> Moment | None:
    word, _, rest = text.partition(" ")
    return moment(rest) if rest and word in _EMPTY else None


def _in_words(text: str) -> Moment | None:
    if match := re.fullmatch(_DAY_MONTH_YEAR, text):
        day, month, year = match.groups()
    elif match := re.fullmatch(_MONTH_DAY_YEAR, text):
        month, day, year = match.groups()
    elif match := re.fullmatch(_DECADE, text):
        return Moment(f"{match[1]}X", False)
    else:
        return None
    return _day(year, _MONTH_NUMBERS[month], day) if month in _MONTH_NUMBERS else None


def _day(year: str, month: int, day: str | None) -> Moment:
    return Moment(f"{year}-{month:02}" + (f"-{int(day):02}" if day else ""), False)


_READERS: Final = (
    *(_slashed, _dotted, _years, _as_it_is, _after_empty_word),
    *(_part_of_year, _marked_after, _pair, _qualified, _in_words),
)
