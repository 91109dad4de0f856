"""How the offices hang together on some days: which below which, without names and heads."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from database.dates import FIRST_DAY, LAST_DAY, Period
from database.reading import Reader

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


def tops_of(reader: Reader, branches: Branches, on: Period | None) -> list[str]:
    """The offices that stand on these days and hang on none that does."""
    rows = reader.execute(f"SELECT o.id FROM office o WHERE {_stands('o')}", _days(on))
    hanging = {child for those in branches.below.values() for child in those}
    return [row[0] for row in rows if row[0] not in hanging]


def standing(reader: Reader, office: str, on: Period | None) -> list[str]:
    """The office, if it stands on these days."""
    sql = f"SELECT o.id FROM office o WHERE o.id = :office AND {_stands('o')}"
    return [row["id"] for row in reader.execute(sql, {**_days(on), "office": office})]


_BRANCHES = (
    f"SELECT l.parent, l.child, l.kind FROM link l JOIN office o ON o.id = l.child WHERE {_HANGS} AND {_stands('o')}"
)


def all_branches(reader: Reader, on: Period | None) -> Branches:
    """Everything that hangs on an office that stands on these days."""
    found = Branches({})
    sql = f"{_BRANCHES} AND l.parent IN (SELECT p.id FROM office p WHERE {_stands('p')})"
    for parent, child, kind in reader.execute(sql, _days(on)):
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
