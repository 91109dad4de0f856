"""How the offices hang together on some days: which below which, without names and heads."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from database.dates import FIRST_DAY, LAST_DAY, Period
from database.reading import Reader

_BELONGING: Final = frozenset({"part of", "joint of", "reports to"})
_BELONGS = "('part of', 'joint of', 'reports to')"
_LINKED = "l.start_first <= :last AND l.end_last >= :first"
_CLOSEST = {"part of": 0, "joint of": 1, "reports to": 2, "hosted by": 3, "liaison to": 4}


def _stands(office: str) -> str:
    """That an office can have existed on the days; a proposed one only once it was founded."""
    return (
        f"{office}.founded_first <= :last AND {office}.dissolved_last >= :first "
        f"AND NOT ({office}.proposed = 1 AND {office}.founded_edtf IS NULL AND :dated) "
        f"AND {office}.id NOT IN (SELECT id FROM record WHERE merged_into IS NOT NULL)"
    )


# An office hangs where it belongs; only one that belongs nowhere hangs where it is hosted or accredited.
_BELONGS_SOMEWHERE = (
    "EXISTS (SELECT 1 FROM link b JOIN office p ON p.id = b.parent WHERE b.child = l.child AND b.kind IN "
    f"{_BELONGS} AND b.start_first <= :last AND b.end_last >= :first AND {_stands('p')})"
)
_HANGS = f"{_LINKED} AND l.kind <> 'counterpart of' AND (l.kind IN {_BELONGS} OR NOT {_BELONGS_SOMEWHERE})"


@dataclass(frozen=True, slots=True)
class Branches:
    """`below[parent][child]` is the kind of link; one link a pair, the closest kind."""

    below: dict[str, dict[str, str]]

    def down_to(self, tops: Iterable[str], depth: int | None) -> set[str]:
        """The tops and every office at most `depth` levels below them."""
        seen = level = set(tops)
        while level and (depth is None or depth > 0):
            level = {child for office in level for child in self.below.get(office, ())} - seen
            seen = seen | level
            depth = None if depth is None else depth - 1
        return seen

    def without_cycles(self, tops: Iterable[str], shown: set[str]) -> dict[str, dict[str, str]]:
        """Those between the offices shown, without the links that lead back to an office above: they never end."""
        kept: dict[str, dict[str, str]] = {}
        above: set[str] = set()

        def enter(office: str) -> tuple[str, Iterator[str]]:
            kept[office] = {}
            above.add(office)
            return office, iter(sorted(shown.intersection(self.below.get(office, ()))))

        for top in tops:
            path = [] if top in kept else [enter(top)]
            while path:
                office, children = path[-1]
                child = next(children, None)
                if child is None:
                    above.discard(office)
                    path.pop()
                elif child not in above:
                    kept[office][child] = self.below[office][child]
                    if child not in kept:
                        path.append(enter(child))
        return kept

    def add(self, parent: str, child: str, kind: str) -> None:
        those = self.below.setdefault(parent, {})
        if child not in those or _CLOSEST[kind] < _CLOSEST[those[child]]:
            those[child] = kind


@dataclass(frozen=True, slots=True)
class _Whole:
    """All offices and links as they are recorded, for questions about one day after the other."""

    state: tuple[int, int]
    """What changes when the directory changes: for others, and for this very connection."""
    offices: list[tuple[str, int, int, bool]]
    """Id, earliest founding, latest end, and whether it was proposed and never founded on a known day."""
    links: list[tuple[str, str, str, int, int]]
    """Parent, child, kind, earliest start, latest end."""
    has_rings: bool
    """Whether offices hang on each other in a ring, if one takes all links ever recorded together."""

    def standing(self, on: Period | None) -> list[str]:
        first, last = (FIRST_DAY, LAST_DAY) if on is None else (on.first, on.last)
        return [
            office
            for office, founded, dissolved, proposed in self.offices
            if founded <= last and dissolved >= first and not (proposed and on is not None)
        ]


_whole: WeakKeyDictionary[Reader, _Whole] = WeakKeyDictionary()


def _all_of(reader: Reader) -> _Whole:
    state = (reader.execute("PRAGMA data_version").fetchone()[0], reader.total_changes)
    known = _whole.get(reader)
    if known is None or known.state != state:
        offices = reader.execute(
            "SELECT id, founded_first, dissolved_last, proposed = 1 AND founded_edtf IS NULL FROM office "
            "WHERE id NOT IN (SELECT id FROM record WHERE merged_into IS NOT NULL)"
        )
        links = reader.execute(
            "SELECT parent, child, kind, start_first, end_last FROM link WHERE kind <> 'counterpart of'"
        )
        all_links = [tuple(row) for row in links]
        known = _whole[reader] = _Whole(state, [tuple(row) for row in offices], all_links, _has_rings(all_links))
    return known


def _has_rings(links: list[tuple[str, str, str, int, int]]) -> bool:
    """Takes away whatever hangs on nothing, again and again: what stays hangs in a ring, or on one."""
    below: dict[str, list[str]] = {}
    above: dict[str, int] = {}
    for parent, child, *_ in links:
        below.setdefault(parent, []).append(child)
        above[child] = above.get(child, 0) + 1
    free = [parent for parent in below if parent not in above]
    while free:
        for child in below.get(free.pop(), ()):
            above[child] -= 1
            if not above[child]:
                del above[child]
                free.append(child)
    return bool(above)


def free_tops(reader: Reader, on: Period | None) -> list[str] | None:
    """The offices that stand and hang on none that does; None where there are rings, from which nothing is free."""
    whole = _all_of(reader)
    if whole.has_rings:
        return None
    first, last = (FIRST_DAY, LAST_DAY) if on is None else (on.first, on.last)
    standing = whole.standing(on)
    there = set(standing)
    hanging = {
        child for parent, child, _, start, end in whole.links if start <= last and end >= first and parent in there
    }
    return [office for office in standing if office not in hanging]


def tops_of(reader: Reader, branches: Branches, on: Period | None) -> list[str]:
    """The offices that stand on these days and hang on none that does."""
    hanging = {child for those in branches.below.values() for child in those}
    return [office for office in _all_of(reader).standing(on) if office not in hanging]


def standing(reader: Reader, office: str, on: Period | None) -> list[str]:
    """The office, if it stands on these days."""
    sql = f"SELECT o.id FROM office o WHERE o.id = :office AND {_stands('o')}"
    return [row["id"] for row in reader.execute(sql, {**_days(on), "office": office})]


_BRANCHES = (
    f"SELECT l.parent, l.child, l.kind FROM link l JOIN office o ON o.id = l.child WHERE {_HANGS} AND {_stands('o')}"
)


def all_branches(reader: Reader, on: Period | None) -> Branches:
    """Everything that hangs on an office that stands on these days."""
    whole, (first, last) = _all_of(reader), (FIRST_DAY, LAST_DAY) if on is None else (on.first, on.last)
    there = set(whole.standing(on))
    linked = [
        (parent, child, kind)
        for parent, child, kind, start, end in whole.links
        if start <= last and end >= first and child in there and parent in there
    ]
    belonging = {child for _, child, kind in linked if kind in _BELONGING}
    found = Branches({})
    for parent, child, kind in linked:
        if kind in _BELONGING or child not in belonging:
            found.add(parent, child, kind)
    return found


def branches_below(reader: Reader, tops: Iterable[str], on: Period | None, depth: int | None) -> Branches:
    """Everything that hangs below the tops, read level by level, `depth` levels deep."""
    sql = f"{_BRANCHES} AND l.parent IN (SELECT value FROM json_each(:parents))"
    found = Branches({})
    level = set(tops)
    seen = set(level)
    while level and (depth is None or depth > 0):
        depth = None if depth is None else depth - 1
        following: set[str] = set()
        for parent, child, kind in reader.execute(sql, {**_days(on), "parents": json.dumps(sorted(level))}):
            found.add(parent, child, kind)
            following.add(child)
        level = following - seen
        seen |= following
    return found


def islands(reader: Reader, branches: Branches, tops: Iterable[str], on: Period | None) -> list[str]:
    """One office of each ring of offices that hang only on each other: from no top would they ever be found."""
    reached = branches.down_to(tops, None)
    tangled = {child for those in branches.below.values() for child in those} - reached
    found = []
    for office in sorted(tangled):
        if office not in reached:
            top = _in_ring(reader, office, on)
            found.append(top)
            reached |= branches.down_to([top], None)
    return found


def _in_ring(reader: Reader, office: str, on: Period | None) -> str:
    """The office at which the way up from an office that hangs on no top comes round again."""
    sql = (
        f"SELECT l.parent FROM link l JOIN office p ON p.id = l.parent WHERE l.child = :child AND {_HANGS} "
        f"AND {_stands('p')} ORDER BY l.parent LIMIT 1"
    )
    seen: set[str] = set()
    while office not in seen:
        seen.add(office)
        office = reader.execute(sql, {**_days(on), "child": office}).fetchone()["parent"]
    return office


def _days(on: Period | None) -> dict[str, int]:
    if on is None:
        return {"first": FIRST_DAY, "last": LAST_DAY, "dated": 0}
    return {"first": on.first, "last": on.last, "dated": 1}
