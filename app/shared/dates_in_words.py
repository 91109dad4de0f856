"""A date as people read it, the same in the window and in the terminal: `in_words`."""

import re
from typing import Final

from database.dates import Bound, Side, iso, parse_bound

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_PARTS: Final = {
    33: "first quarter of",
    34: "second quarter of",
    35: "third quarter of",
    36: "fourth quarter of",
    37: "January - April",
    38: "May - August",
    39: "September - December",
    40: "first half of",
    41: "second half of",
}
_MARKS: Final = {"~": " (approximate)", "?": " (uncertain)", "%": " (approximate and uncertain)"}
_YEAR_NOT_GIVEN: Final = " (year not given)"


def in_words(bound: Bound, side: Side = "when") -> str:
    """The printed words where there are some, with the date beside them when they name no year.

    An open end is "no end known" and an unknown one "not known"; whoever asks says what that means.
    """
    if bound.edtf is None:
        return bound.phrase or "not known"
    if bound.is_open:
        return bound.phrase or ("no start known" if side == "start" else "no end known")
    words = _edtf_in_words(bound.edtf, side)
    if bound.phrase is None or _says_no_more(bound.phrase, words):
        return words
    return bound.phrase if re.search("[0-9]{4}", bound.phrase) else f"{bound.phrase} ({words})"


def _says_no_more(phrase: str, words: str) -> bool:
    """Whether the printed words are only the beginning of the date: "28 March", "in May", "15 and 16 February"."""
    plain = re.sub(r"(\d) (?:and|to) (\d)", r"\1-\2", phrase.replace("–", "-").removeprefix("in ").removeprefix("In "))
    return words != plain and words.startswith(plain)


def _edtf_in_words(edtf: str, side: Side) -> str:
    if edtf.startswith("["):
        inside, _, mark = edtf[1:].rpartition("]")
        return _one_of(inside.split(",")) + _MARKS.get(mark, "")
    if "/" not in edtf:
        return _date(edtf)
    first, _, last = edtf.partition("/")
    if last in ("", ".."):
        return f"from {_date(first)}" if side == "when" else f"{_date(first)} or later"
    if first in ("", ".."):
        return f"by {_date(last)}"
    return _stretch(_date(first), _date(last)) if side == "when" else _between(_date(first), _date(last))


def _between(first: str, last: str) -> str:
    return first if first == last else f"between {first} and {last}"


def _one_of(choices: list[str]) -> str:
    *others, last = (_choice(choice) for choice in choices)
    return f"{', '.join(others)} or {last}" if others else last


def _choice(choice: str) -> str:
    first, dots, last = choice.partition("..")
    if not dots:
        return _date(choice)
    if not first:
        return f"by {_date(last)}"
    return _between(_date(first), _date(last)) if last else f"{_date(first)} or later"


def _stretch(first: str, last: str) -> str:
    """4-5 May 2017, 30 May - 2 June 2017: what both have in common is said once."""
    if first == last:
        return first
    left, right = first.split(), last.split()
    shared = 0
    while shared < min(len(left), len(right)) and left[-1 - shared] == right[-1 - shared]:
        shared += 1
    own = left[: len(left) - shared]
    if not own or len(right) == shared:
        return f"{first} - {last}"
    between = "-" if shared and own[-1].isdigit() and right[0].isdigit() and len(own) == 1 else " - "
    return f"{' '.join(own)}{between}{last}"


def _date(edtf: str) -> str:
    plain = re.sub("[?~%]", "", edtf)
    approximate, uncertain = "~" in edtf or "%" in edtf, "?" in edtf or "%" in edtf
    mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((approximate, uncertain), "")
    return _plain_date(plain) + _MARKS.get(mark, "")


def _plain_date(text: str) -> str:
    year, month, day = (*text.split("-"), "XX", "XX")[:3]
    if year == "XXXX":
        known = "X" not in month and month <= "12"
        return _within("", month, day).strip() + _YEAR_NOT_GIVEN if known else "year not known"
    if re.fullmatch("[0-9]{3}X(-XX)*", text):
        return f"{year[:3]}0s"
    if re.fullmatch("[0-9]{4}(-XX(-XX)?|-[0-9]{2}(-XX|-[0-9]{2})?)?", text):
        return _within(year, month, day)
    return _between_days(text)


def _within(year: str, month: str, day: str) -> str:
    if month == "XX":
        return year
    if month > "12":
        return _part_of_year(year, int(month))
    words = f"{MONTHS[int(month) - 1]} {year}"
    return words if "X" in day else f"{int(day)} {words}"


def _part_of_year(year: str, part: int) -> str:
    if part in _PARTS:
        return f"{_PARTS[part]} {year}"
    season = _SEASONS[(part - 21) % 4]
    southern = " (southern)" if part > 28 else ""
    spans_two_years = (season == "winter") if part < 29 else (season == "summer")
    return f"{season} {year}{f'-{(int(year) + 1) % 100:02}' if spans_two_years else ''}{southern}"


def _between_days(text: str) -> str:
    bound = parse_bound(text)
    return _between(_date(iso(bound.earliest)), _date(iso(bound.latest)))
