"""What is written into an index: the fields of a row, and the number of this layout.

An index has one row for each record; a word leads to rows. Rows lie in the order in which a person wants to see
them, so that the smaller of two row numbers is the better answer."""

from typing import Final, NamedTuple

LAYOUT: Final = 7
"""Goes up with every change to rows, fields or folding: an index of another layout is rebuilt."""

WORDS: Final = "words"
"""Words of all names of a record, folded and canonical, with their joined forms."""
STARTS: Final = "starts"
"""The first one, two and three letters of each of those words: what is typed first, already put together."""
LEAD: Final = "lead"
"""The words with which the names of a record begin."""
LEADS: Final = "leads"
"""The first one, two and three letters of those."""
WHOLE: Final = "whole"
"""The buckets of whole names, in each form in which they can be typed: titles, acronyms and short names."""
VARIANT: Final = "variant"
"""The same for former names, other spellings and the like."""
TEXT: Final = "text"
"""Every word of a record: its names and its running text."""
KIND: Final = "kind"
ID: Final = "id"
"""The buckets of ids."""
FOLLOWED_BY: Final = "followed"
"""The buckets of the ids of successors."""
ROLE: Final = "role"
"""Words of the roles that a record is, or that an official held."""
OFFICE: Final = "office"
"""Words of the offices that a record is, or belongs to."""
LEVEL: Final = "level"
STATE: Final = "state"
"""current, former, acting, vacant, disputed."""
BODY: Final = "body"
"""The organisation at the top."""
DECADE: Final = "decade"
"""The decade in which a record begins; records whose begin is unknown are in none."""

NAME_FIELDS: Final = (BODY, DECADE, FOLLOWED_BY, ID, KIND, LEAD, LEADS, LEVEL, OFFICE, ROLE, STARTS, STATE)
FIELDS: Final = tuple(sorted((*NAME_FIELDS, TEXT, VARIANT, WHOLE, WORDS)))
SHORT: Final = 3
"""Up to so many letters a beginning of a word has postings of its own."""

FIRST: Final = "first"
LAST: Final = "last"
ORDER: Final = "order"
"""Where a record stands, before its title decides."""
NUMBERS: Final = (FIRST, LAST, ORDER)
SHOWN: Final = "shown"
"""What a hit shows, as plain values."""


class ShownName(NamedTuple):
    text: str
    kind: str
    reason: str


class ShownRef(NamedTuple):
    kind: str
    id: str
    title: str
    subtitle: str


class ShownHeld(NamedTuple):
    title: str
    office: str
    first: int
    last: int


class Shown(NamedTuple):
    """A whole document as plain values: what an index keeps of it, and what it can be made from again."""

    ref: ShownRef
    names: tuple[ShownName, ...]
    body: tuple[str, ...]
    current: bool | None
    weight: int
    first: int
    last: int
    successors: tuple[ShownRef, ...]
    organisation: str
    offices: tuple[str, ...]
    levels: tuple[str, ...]
    states: tuple[str, ...]
    held: tuple[ShownHeld, ...]
