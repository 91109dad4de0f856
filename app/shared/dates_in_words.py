"""A date as people read it, the same in the window and in the terminal: `in_words`.

The shapes of dates are taken apart here; the words are those of the language that is spoken."""

import re
from typing import Final

from app.shared.date_words import DateWords
from app.shared.dates_in_english import ENGLISH
from app.shared.dates_in_french import FRENCH
from app.shared.language import spoken
from database.dates import BadDate, Bound, Side, iso, parse_bound, parse_phrase

_LANGUAGES: Final = {"en": ENGLISH, "fr": FRENCH}


def date_words() -> DateWords:
    """How the language that is spoken now says dates."""
    return _LANGUAGES[spoken()]


def in_words(bound: Bound, side: Side = "when") -> str:
    """The printed words where there are some, with the date beside them when they name no year.

    An open end is "no end known" and an unknown one "not known"; whoever asks says what that means.
    """
    say = date_words()
    if bound.edtf is None:
        return say.quoted(bound.phrase) if bound.phrase else say.unknown
    if bound.is_open:
        open_side = say.no_start if side == "start" else say.no_end
        return say.quoted(bound.phrase) if bound.phrase else open_side
    words = _edtf_in_words(bound.edtf, side)
    if bound.phrase is None or _says_no_more(bound.phrase, words, bound.edtf, side):
        return words
    phrase = say.quoted(bound.phrase)
    return phrase if re.search("[0-9]{4}", bound.phrase) else f"{phrase} ({words})"


def bare(bound: Bound, side: Side = "when") -> str:
    """As it stands behind a verb: "founded 16 March 2017", « fondée le 16 mars 2017 »."""
    return date_words().bare(in_words(bound, side))


def within(bound: Bound, side: Side = "when") -> str:
    """With its preposition: "on 16 March 2017", "in March 2017"; printed words stay as they are."""
    words = in_words(bound, side)
    return words if bound.edtf is None or bound.phrase is not None else date_words().within(bound.edtf, words)


def _says_no_more(phrase: str, words: str, edtf: str, side: Side) -> bool:
    """Whether the printed words are only the beginning of the date: "28 March", "in May", "15 and 16 February"."""
    if spoken() != "en":
        return _is_just(phrase, edtf, side)
    plain = re.sub(r"(\d) (?:and|to) (\d)", r"\1-\2", phrase.replace("–", "-").removeprefix("in ").removeprefix("In "))
    return words != plain and words.startswith(plain)


def _is_just(phrase: str, edtf: str, side: Side) -> bool:
    """Whether English words are this very date, which another language can say as well; they may name no year."""
    for written in (phrase, f"{phrase} {edtf.removeprefix('../')[:4]}"):
        try:
            read = parse_phrase(written, side)
        except BadDate:
            continue
        if read.edtf == edtf and (read.phrase is None or "and" in phrase.split()):
            return True
    return False


def _edtf_in_words(edtf: str, side: Side) -> str:
    say = date_words()
    if edtf.startswith("["):
        inside, _, mark = edtf[1:].rpartition("]")
        return _one_of(inside.split(",")) + say.marks.get(mark, "")
    if "/" not in edtf:
        return _date(edtf)
    first, _, last = edtf.partition("/")
    if last in ("", ".."):
        return say.starting(_date(first)) if side == "when" else say.later(_date(first))
    if first in ("", ".."):
        return say.by(_date(last))
    return _stretch(_date(first), _date(last)) if side == "when" else _between(_date(first), _date(last))


def _between(first: str, last: str) -> str:
    return first if first == last else date_words().between(first, last)


def _one_of(choices: list[str]) -> str:
    *others, last = (_choice(choice) for choice in choices)
    return f"{', '.join(others)} {date_words().or_word} {last}" if others else last


def _choice(choice: str) -> str:
    first, dots, last = choice.partition("..")
    if not dots:
        return _date(choice)
    if not first:
        return date_words().by(_date(last))
    return _between(_date(first), _date(last)) if last else date_words().later(_date(first))


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
    return _plain_date(plain) + date_words().marks.get(mark, "")


def _plain_date(text: str) -> str:
    say = date_words()
    year, month, day = (*text.split("-"), "XX", "XX")[:3]
    if year == "XXXX":
        known = "X" not in month and month <= "12"
        return _within("", month, day).strip() + say.no_year if known else say.year_unknown
    if re.fullmatch("[0-9]{3}X(-XX)*", text):
        return say.decade.format(tens=year[:3])
    if re.fullmatch("[0-9]{4}(-XX(-XX)?|-[0-9]{2}(-XX|-[0-9]{2})?)?", text):
        return _within(year, month, day)
    return _between_days(text)


def _within(year: str, month: str, day: str) -> str:
    if month == "XX":
        return year
    if month > "12":
        return _part_of_year(year, int(month))
    say = date_words()
    words = f"{say.months[int(month) - 1]} {year}"
    if "X" in day:
        return words
    return f"{say.first_of_month if day == '01' else int(day)} {words}"


def _part_of_year(year: str, part: int) -> str:
    say = date_words()
    if part in say.parts:
        return say.parts[part].format(year=year)
    place = (part - 21) % 4
    season, southern = say.seasons[place], say.southern if part > 28 else ""
    # The winter of the north and the summer of the south lie in two years.
    spans_two_years = place == (3 if part < 29 else 1)
    return f"{season} {year}{f'-{(int(year) + 1) % 100:02}' if spans_two_years else ''}{southern}"


def _between_days(text: str) -> str:
    bound = parse_bound(text)
    return _between(_date(iso(bound.earliest)), _date(iso(bound.latest)))
