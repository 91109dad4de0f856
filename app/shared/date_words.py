"""What a language has to know to say dates: one table of these for each language. No Qt, no directory."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class DateWords:
    """`months` and `short_months` are twelve, `seasons` four from spring on; `parts` are the halves, quarters and
    thirds of a year by their EDTF number, with {year} in them. What takes a date takes it in words, with its marks."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    seasons: tuple[str, ...]
    parts: Mapping[int, str]
    marks: Mapping[str, str]
    """By EDTF sign: what stands behind a date that is approximate, uncertain or both."""
    unknown: str
    no_start: str
    no_end: str
    no_year: str
    year_unknown: str
    southern: str
    or_word: str
    decade: str
    """With {tens}, the first three digits of the year."""
    first_of_month: str
    """How the first day of a month is counted: "1", "1er"."""
    by: Say
    """Some day up to it."""
    starting: Say
    """All days from it on."""
    later: Say
    """Some day from it on."""
    between: Callable[[str, str], str]
    since: Say
    until: Say
    bare: Say
    """Behind a verb: "founded 16 March 2017", « fondée le 16 mars 2017 »."""
    within: Callable[[str, str], str]
    """Takes EDTF text and words: "on 16 March 2017", "in March 2017", "between October 2016 and May 2017"."""
    during: Say
    """All days of a stretch."""
    quoted: Say
    """Words as a source printed them, in whatever language that was."""
