"""The words of the boards: moves, states, severities, and evidence in a few words. No Qt."""

from collections.abc import Sequence
from typing import Final

from app.shared.language import QT_TR_NOOP, Texts, tr
from database.rows import Evidence

MOVES: Final[Texts[str, str]] = Texts({
    "came": QT_TR_NOOP("Came"),
    "left": QT_TR_NOOP("Left"),
    "acts": QT_TR_NOOP("Acts"),
    "designated": QT_TR_NOOP("Designated"),
    "vacant": QT_TR_NOOP("Fell vacant"),
    "founded": QT_TR_NOOP("Founded"),
    "renamed": QT_TR_NOOP("Renamed"),
    "merged": QT_TR_NOOP("Merged"),
    "split": QT_TR_NOOP("Split"),
    "replaced": QT_TR_NOOP("Replaced"),
    "transferred": QT_TR_NOOP("Transferred"),
    "dissolved": QT_TR_NOOP("Dissolved"),
})  # fmt: skip

SHAPES: Final[dict[str, str]] = {"came": "held", "left": "vacant", "acts": "acting", "vacant": "vacant"}
"""Whose shape a move is told with; a change of an office or a role has that of a change."""

PEOPLE: Final = frozenset({"came", "left", "acts", "designated"})


def shape_of_move(kind: str) -> str | None:
    return None if kind == "designated" else SHAPES.get(kind, "changed")


def evidence_in_short(evidence: Sequence[Evidence]) -> str:
    """The first source and how many more; all of it stands beneath the list."""
    titles = list(dict.fromkeys(one.title for one in evidence if one.source is not None))
    if not titles:
        return tr("no source") if not evidence else tr("known, not sourced")
    return titles[0] if len(titles) == 1 else f"{titles[0]}  +{len(titles) - 1}"


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
