"""What is found: hits in the order in which a person wants to see them, each with the reason why it is there."""

from dataclasses import dataclass

from database.rows import Ref


@dataclass(frozen=True, slots=True)
class Hit:
    """`matched` says in words why this is a hit; `snippet` is the text that matched where the title does not show
    it; `via` is the record that was really meant, where this one is its successor or predecessor."""

    ref: Ref
    matched: str
    snippet: str | None
    score: float
    via: Ref | None = None


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """`total` counts all hits, `hits` holds as many of them as were asked for. `suggestion` is what was probably
    meant where nothing matches as it was typed."""

    query: str
    total: int
    took_ms: float
    suggestion: str | None
    hits: tuple[Hit, ...]
