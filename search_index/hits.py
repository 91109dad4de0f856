"""What is found: hits in the order in which a person wants to see them, each with the reason why it is there."""

from dataclasses import dataclass

from database.rows import Ref

Range = tuple[int, int]
"""From which letter to before which."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`matched` says in words why this is a hit; `snippet` is the text that matched where the title does not show
    it, and `marks` are the places in it that did (in the title where there is no snippet); `via` is the record that
    was really meant, where this one is its successor or predecessor; `times` tells one bearer of a name from the
    next; `current` is whether it still stands, None where that is not known or makes no sense."""

    ref: Ref
    matched: str
    snippet: str | None
    score: float
    via: Ref | None = None
    marks: tuple[Range, ...] = ()
    times: str | None = None
    current: bool | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of the typed text that was understood as more than words. `without` is the typed text that is left
    when a person removes it."""

    field: str
    text: str
    value: str
    without: str


@dataclass(frozen=True, slots=True)
class Facet:
    """How many of all hits there are of one sort; `query` typed after the question keeps only those."""

    field: str
    value: str
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` is the whole typed text completed, `label` what a person chooses from."""

    text: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """`total` counts all hits, `hits` holds as many of them as were asked for. `suggestion` is what was probably
    meant where nothing matches as it was typed; `on` are the days asked for in the typed text itself, as EDTF;
    `hint` says in one sentence what could not be understood and was searched for as it stands."""

    query: str
    total: int
    took_ms: float
    suggestion: str | None
    hits: tuple[Hit, ...]
    chips: tuple[Chip, ...] = ()
    hint: str | None = None
    on: str | None = None
    names_only: bool = False
    """The full text is still being read: for now only names were searched."""
    unfinished: bool = False
    """There may be more: to look everywhere would have taken too long, so `hits` and `total` are what was found by
    then, the nearest matches first."""
