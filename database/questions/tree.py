"""The offices as a tree, as they hung together on a day, each with its heads."""

from collections import defaultdict
from dataclasses import dataclass

from database.dates import Certainty, Day, Period, holds, iso
from database.ids import OfficeId, RecordId, RoleId
from database.questions.names import offices, officials, titles
from database.questions.terms import terms_on
from database.questions.titles import titles_of_roles
from database.reading import Reader, Row, bound
from database.rows import HeadRow, OfficeRef, TreeNode

_BRANCHES = ("part of", "joint of", "reports to", "liaison to", "hosted by")
_ORDER = {Certainty.YES: 0, Certainty.PRESUMED: 1, Certainty.POSSIBLE: 2}


@dataclass(frozen=True, slots=True)
class Forest:
    """What the tree is made of: names, links downwards and heads, for the asked days."""

    names: dict[str, OfficeRef]
    below: dict[str, list[tuple[str, str]]]
    heads: dict[str, tuple[HeadRow, ...]]

    def node(self, office: str, link: str | None, depth: int | None, above: frozenset[str]) -> TreeNode:
        """The office and what hangs on it; an office is never repeated beneath itself."""
        here = above | {office}
        deeper = None if depth is None else depth - 1
        children: tuple[TreeNode, ...] = ()
        if depth is None or depth > 0:
            below = sorted(self.below.get(office, ()), key=lambda pair: (self.names[pair[0]].name.casefold(), pair[1]))
            children = tuple(self.node(child, kind, deeper, here) for child, kind in below if child not in here)
        return TreeNode(self.names[office], link, self.heads.get(office, ()), children)


def tree(
    reader: Reader,
    root: OfficeId | None = None,
    on: Period | None = None,
    depth: int | None = None,
    today: Day | None = None,
) -> tuple[TreeNode, ...]:
    """The tree below `root`, or all of it. With no day asked it holds every office and link ever recorded, and the
    heads are those of `today` where that is given. An office with several parents stands under each of them."""
    asked = on or (Period(today, today, iso(today)) if today is not None else None)
    standing = _standing(reader, on)
    below, placed = _links(reader, standing, on)
    forest = Forest(offices(reader, standing, on), below, _heads(reader, standing, asked))
    if root is not None:
        if root not in standing:
            return ()
        return (forest.node(root, None, depth, frozenset()),)
    tops = sorted(standing - placed, key=lambda office: (not below.get(office), forest.names[office].name.casefold()))
    return tuple(forest.node(office, None, depth, frozenset()) for office in tops)


def _standing(reader: Reader, on: Period | None) -> set[str]:
    """The offices that can have existed on these days; a proposed one only once it was founded."""
    sql = "SELECT o.* FROM office o JOIN record r ON r.id = o.id WHERE r.merged_into IS NULL"
    found = set()
    for row in reader.execute(sql):
        if on is None or _can_stand(row, on):
            found.add(row["id"])
    return found


def _can_stand(row: Row, on: Period) -> bool:
    founded, dissolved = bound(row, "founded"), bound(row, "dissolved")
    if row["proposed"] and founded.is_unknown:
        return False
    return holds(founded, dissolved, on.first, on.last) is not Certainty.NO


def _links(reader: Reader, standing: set[str], on: Period | None) -> tuple[dict[str, list[tuple[str, str]]], set[str]]:
    below: dict[str, list[tuple[str, str]]] = defaultdict(list)
    placed: set[str] = set()
    for row in reader.execute("SELECT * FROM link ORDER BY parent, child, kind"):
        if row["kind"] not in _BRANCHES or row["child"] not in standing or row["parent"] not in standing:
            continue
        if on is not None and holds(bound(row, "start"), bound(row, "end"), on.first, on.last) is Certainty.NO:
            continue
        if (row["child"], row["kind"]) not in below[row["parent"]]:
            below[row["parent"]].append((row["child"], row["kind"]))
        placed.add(row["child"])
    return below, placed


def _heads(reader: Reader, standing: set[str], asked: Period | None) -> dict[str, tuple[HeadRow, ...]]:
    """Who heads each office on these days; nobody where no day is asked."""
    if asked is None:
        return {}
    rows = reader.execute("SELECT id, office FROM role WHERE rank = 'head'").fetchall()
    roles = {row["id"]: row["office"] for row in rows if row["office"] in standing}
    terms = terms_on(reader, roles, asked)
    names, written = officials(reader, {term.official for term in terms}), titles(reader, roles, asked)
    dated = titles_of_roles(reader, roles)
    found: dict[str, list[tuple[int, HeadRow]]] = defaultdict(list)
    for term in terms:
        sure = term.span.on(asked.first, asked.last)
        if sure is Certainty.NO or term.row["capacity"] == "designate":
            continue
        title = term.row["title"] or dated[term.role].on(asked, written.get(term.role, ""))
        person = names[term.official]
        head = HeadRow(person.name, title, sure, term.row["capacity"], person.id, RoleId(RecordId(term.role)))
        found[roles[term.role]].append((_ORDER[sure], head))
    return {office: tuple(h for _, h in sorted(heads, key=lambda pair: pair[0])) for office, heads in found.items()}
