"""What is written into an index: its rows, the fields of a row, and the number of this layout.

An index has one row for each record and one for each of a record's names; a word leads to rows. Rows lie in the
order in which a person wants to see them, so that the smaller of two row numbers is the better answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

LAYOUT: Final = 1
"""Goes up with every change to rows, fields or folding: an index of another layout is rebuilt."""

WORDS: Final = "words"
"""Words of a name, folded and canonical, with its joined forms."""
STARTS: Final = "starts"
"""The first one, two and three letters of each of those words: what is typed first, already put together."""
WHOLE: Final = "whole"
"""A whole name in each form in which it can be typed."""
OPENING: Final = "opening"
"""The first one, two and three letters of those whole names."""
TEXT: Final = "text"
"""Every word of a record: its names and its running text."""
KIND: Final = "kind"
ID: Final = "id"
FOLLOWED_BY: Final = "followed"
"""Ids of the successors of a record."""

FIELDS: Final = (FOLLOWED_BY, ID, KIND, OPENING, STARTS, TEXT, WHOLE, WORDS)
SHORT: Final = 3
"""Up to so many letters a beginning of a word has postings of its own."""

RECORD: Final = "record"
"""The row of the record to which a row belongs; a record's own row is its own."""
FIRST: Final = "first"
LAST: Final = "last"
NUMBERS: Final = (RECORD, FIRST, LAST)
SHOWN: Final = "shown"
"""What a hit shows, as plain values."""


@dataclass(slots=True)
class Row:
    terms: Mapping[str, frozenset[str]]
    numbers: Mapping[str, int]
    shown: Mapping[str, object] = field(default_factory=dict)
