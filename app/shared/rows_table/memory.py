"""Where a list keeps what a person made of it: which columns, how wide, in which order, sorted by what."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


class Memory(Protocol):
    """Small texts under names. What is recalled may be of an older program, or damaged: it is never trusted."""

    def remember(self, key: str, value: str) -> None: ...

    def recalled(self, key: str) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Sort:
    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a list stands: columns by name from left to right, the shown ones, widths in letters, sort keys in order."""

    order: tuple[str, ...] = ()
    shown: frozenset[str] | None = None
    widths: Mapping[str, float] = field(default_factory=dict)
    sorts: tuple[Sort, ...] = ()

    def written(self) -> str:
        return json.dumps({
            "order": self.order,
            "shown": None if self.shown is None else sorted(self.shown),
            "widths": dict(self.widths),
            "sorts": [[sort.column, sort.descending] for sort in self.sorts],
        })  # fmt: skip


def read_arrangement(text: str | None, names: Sequence[str]) -> Arrangement:
    """What was remembered, as far as it fits the columns there are; whatever is damaged is left out."""
    try:
        kept = json.loads(text or "{}")
    except (ValueError, RecursionError):
        kept = {}
    if not isinstance(kept, dict):
        kept = {}
    order = [name for name in _texts(kept.get("order")) if name in names]
    shown = frozenset(_texts(kept.get("shown"))) & set(names)
    widths = kept.get("widths")
    return Arrangement(
        tuple(dict.fromkeys([*order, *names])),
        shown or None,
        {
            name: float(width)
            for name, width in (widths.items() if isinstance(widths, dict) else ())
            if name in names and isinstance(width, int | float) and 1 <= width <= 500
        },
        tuple(_sorts(kept.get("sorts"), names)),
    )


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _sorts(value: object, names: Sequence[str]) -> list[Sort]:
    pairs = value if isinstance(value, list) else []
    return [
        Sort(pair[0], bool(pair[1]))
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and pair[0] in names
    ][:2]
