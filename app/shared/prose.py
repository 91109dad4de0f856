"""Sentences that quote a date as the directory writes it (2011-03~), with that date in words. No Qt."""

import re
from typing import Final

from app.shared.dates_in_words import date_words, in_words
from app.shared.language import in_english, said, spoken
from app.shared.vocabulary import known_word
from app.shared.wording import at_day, period_in_words, value_in_words
from database.dates import BadDate, Period, parse_bound
from database.sentences import Sentence, Written

_DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}[~?%]?"
_MONTH: Final = r"[0-9]{4}-[0-9]{2}[~?%]?"
_STRETCH: Final = rf"(?:{_DAY}|{_MONTH}|[0-9]{{4}})/(?:{_DAY}|{_MONTH}|[0-9]{{4}})"
# A month alone could as well be two years ("2011-12"), so it is one only behind a word that a date follows.
_DATED: Final = re.compile(
    rf"(?<![\w/.-])(?:(?P<word>on|until|since) (?P<after>{_STRETCH}|{_DAY}|{_MONTH})|(?P<alone>{_DAY}))(?![\w/-])"
)


def prose(text: str) -> str:
    """A sentence of the directory with its dates in words: "on 2011-03~" becomes "in March 2011 (approximate)"."""
    if spoken() != "en" and isinstance(text, Sentence):
        return said(text, lambda value: _day(value) if isinstance(value, Written) else prose(value))
    with in_english():
        return _DATED.sub(_said, text)


def _day(written: str) -> str:
    try:
        return at_day(written)
    except BadDate:
        return written


def at_time(on: Period) -> str:
    """With its preposition: "on 16 March 2017", "in March 2017", "during 4-5 May 2017", "from 16 March 2017"."""
    words = period_in_words(on)
    return date_words().during(words) if "/" in on.edtf else date_words().within(on.edtf, words)


def subtitle_in_words(subtitle: str) -> str:
    """What stands beneath a title, its dates in words: "2018-07-05, adopted" becomes "5 July 2018, adopted"."""
    return ", ".join(_part(part) for part in subtitle.split(", "))


def _part(part: str) -> str:
    ended = re.fullmatch("until ([0-9]{4})", part)
    return date_words().until(ended[1]) if ended else known_word(value_in_words(part))


def _said(found: re.Match[str]) -> str:
    word, written = found["word"], found["after"] or found["alone"]
    try:
        bound = parse_bound(written)
    except BadDate:
        return found[0]
    if word is None:
        return in_words(bound)
    if "/" in written:
        return in_words(bound, "start") if word == "on" else f"{word} {in_words(bound)}"
    return f"{'in' if word == 'on' and re.fullmatch(_MONTH, written) else word} {in_words(bound)}"
