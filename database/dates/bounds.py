"""What a date is here: a bound with its earliest and latest day, and the words as they were printed."""

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from database.sentences import tr

Day = int
"""A day as a proleptic Gregorian ordinal (`date.toordinal()`), so that days compare and index as numbers."""

Side = Literal["start", "end", "when"]

FIRST_DAY: Final[Day] = 1
"""1 January of the year 1: as early as can be."""
LAST_DAY: Final[Day] = 3652059
"""31 December 9999: as late as can be."""

LONGEST: Final = 200
"""No date or printed phrase is longer; a longer text is something else and is refused before it is read."""

_SHOWN: Final = 40
_EXAMPLE: Final = tr("2017-03-16, 2017-03 or 2017")


class BadDate(ValueError):
    """A text that is no date, in one sentence: what was given, what is wrong with it, what would work."""

    def __init__(self, given: str, wrong: str, example: str = _EXAMPLE) -> None:
        shown = given if len(given) <= _SHOWN else given[:_SHOWN] + "…"
        readable = "".join(letter if letter.isprintable() else "\ufffd" for letter in shown)
        pattern = {"given": readable, "wrong": wrong, "example": example}
        super().__init__(tr("“{given}” cannot be read as a date: {wrong}; write for example {example}.", **pattern))
        self.given = given
        self.wrong = wrong
        self.example = example

    def about(self, given: str) -> "BadDate":
        """The same complaint about the text the person really wrote, of which ours was a part."""
        return BadDate(given, self.wrong, self.example)


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a term, or the day of an event: some day from `earliest` to `latest`, both inclusive.

    `edtf` is normalised EDTF text; None is unknown, ".." is open, and they are never the same thing.
    """

    edtf: str | None
    earliest: Day
    latest: Day
    phrase: str | None = None

    @property
    def is_unknown(self) -> bool:
        return self.edtf is None

    @property
    def is_open(self) -> bool:
        return self.edtf == ".."

    @property
    def is_exact_day(self) -> bool:
        """Only one day is left: it was written so, or sightings narrowed it so."""
        return self.earliest == self.latest and not self.is_open

    @property
    def approximate(self) -> bool:
        return self.edtf is not None and ("~" in self.edtf or "%" in self.edtf)

    @property
    def uncertain(self) -> bool:
        return self.edtf is not None and ("?" in self.edtf or "%" in self.edtf)


UNKNOWN: Final = Bound(None, FIRST_DAY, LAST_DAY)
OPEN_START: Final = Bound("..", FIRST_DAY, FIRST_DAY)
OPEN_END: Final = Bound("..", LAST_DAY, LAST_DAY)


def iso(day: Day) -> str:
    return date.fromordinal(day).isoformat()


def day_of(text: str) -> Day:
    """The day of a text like 2017-03-16 and of nothing else; raises BadDate."""
    # date.fromisoformat also reads week dates (2017-W11-4) and 20170316, which nobody here means.
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        raise BadDate(text, tr("it is not a day written as year-month-day"), "2017-03-16")
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        raise BadDate(text, tr("there is no such day"), "2017-03-16") from None


def tidied(text: str) -> str:
    """Words in one line with single spaces; refuses long texts and letters that cannot be printed."""
    if len(text) > LONGEST:
        raise BadDate(text, tr("it is longer than {longest} letters", longest=LONGEST))
    words = " ".join(text.split())
    if not words:
        raise BadDate(text, tr("nothing is written there"))
    if not words.isprintable():
        raise BadDate(text, tr("it holds letters that cannot be printed"))
    return words
