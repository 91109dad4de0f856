"""The offices as a tree, as they hung together on a day, each with its heads."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from database.dates import Certainty, Day, Period, iso
from database.ids import OfficeId, RecordId, RoleId
from database.questions.branches import all_branches, branches_below, free_tops, islands, standing, tops_of
from database.questions.names import offices, officials, titles
from database.questions.terms import spans_on
from database.questions.titles import titles_of_roles
from database.reading import IDS, Reader, many
from database.rows import HeadRow, OfficeRef, TreeNode
from database.states import HOLDS_NOTHING

_ORDER = {Certainty.YES: 0, Certainty.PRESUMED: 1, Certainty.POSSIBLE: 2}

Heads = Mapping[str, tuple[HeadRow, ...]]
Below = Mapping[str, Mapping[str, str]]


def tree(
    reader: Reader,
    root: OfficeId | None = None,
    on: Period | None = None,
    depth: int | None = None,
    today: Day | None = None,
) -> tuple[TreeNode, ...]:
    """The tree below `root`, or all of it. With no day asked it holds every office and link ever recorded, and the
    heads are those of `today` where that is given. An office with several parents stands under each of them, but
    never beneath itself. Organisations come before what stands alone, and both before States."""
    free = free_tops(reader, on) if root is None and depth is not None else None
    if root is None and free is None:
        branches = all_branches(reader, on)
        tops = tops_of(reader, branches, on)
        tops += islands(reader, branches, tops, on)
    else:
        tops = free if free is not None else standing(reader, root or "", on)
        # One level more than is shown tells below which office there is more.
        branches = branches_below(reader, tops, on, None if depth is None else depth + 1)
    shown = branches.down_to(tops, depth)
    names = offices(reader, shown, on)
    asked = on or (Period(today, today, iso(today)) if today is not None else None)
    heads = _heads(reader, shown, asked)
    states = {row["id"] for row in many(reader, f"SELECT id FROM office WHERE kind = 'state' AND id IN {IDS}", tops)}
    order = sorted(tops, key=lambda top: (top in states, not branches.below.get(top), *_by_name(names, top)))
    deeper = {office for office in shown if branches.below.get(office)}
    return _nodes(branches.without_cycles(order, shown), order, names, heads, depth, deeper)


def _by_name(names: Mapping[str, OfficeRef], office: str) -> tuple[str, str]:
    return names[office].name.casefold(), office


def _nodes(
    below: Below,
    tops: list[str],
    names: Mapping[str, OfficeRef],
    heads: Heads,
    depth: int | None,
    deeper: Collection[str],
) -> tuple[TreeNode, ...]:
    """The nodes, made from the leaves upwards: no recursion, so that no depth is too deep, and what hangs under
    several parents is made once."""
    levels = [set(tops)]
    while levels[-1] and (depth is None or len(levels) <= depth):
        levels.append({child for office in levels[-1] for child in below.get(office, ())})
    made: dict[str, tuple[TreeNode, ...]] = {}
    for number in range(len(levels) - 1, -1, -1):
        lowest = depth is not None and number == depth
        made = {
            office: ()
            if lowest
            else tuple(
                TreeNode(names[child], kind, heads.get(child, ()), made[child], number + 1 == depth and child in deeper)
                for child, kind in sorted(below.get(office, {}).items(), key=lambda pair: _by_name(names, pair[0]))
            )
            for office in levels[number]
        }
    more = deeper if depth == 0 else ()
    return tuple(TreeNode(names[top], None, heads.get(top, ()), made[top], top in more) for top in tops)


def _heads(reader: Reader, shown: Iterable[str], asked: Period | None) -> Heads:
    """Who heads each office on these days; nobody where no day is asked."""
    if asked is None:
        return {}
    rows = many(reader, f"SELECT id, office FROM role WHERE rank = 'head' AND office IN {IDS}", shown)
    roles = {row["id"]: row["office"] for row in rows}
    judged = [(row, span.on(asked.first, asked.last)) for row, span in spans_on(reader, roles, asked)]
    there = [(row, sure) for row, sure in judged if sure is not Certainty.NO and row["capacity"] != HOLDS_NOTHING]
    held = {row["role"] for row, _ in there}
    people, written = officials(reader, {row["official"] for row, _ in there}), titles(reader, held, asked)
    dated = titles_of_roles(reader, held)
    found: dict[str, list[tuple[int, HeadRow]]] = defaultdict(list)
    for row, sure in there:
        role, person = row["role"], people[row["official"]]
        title = row["title"] or dated[role].on(asked, written.get(role, ""))
        head = HeadRow(person.name, title, sure, row["capacity"], person.id, RoleId(RecordId(role)))
        found[roles[role]].append((_ORDER[sure], head))
    return {office: tuple(h for _, h in sorted(heads, key=lambda pair: pair[0])) for office, heads in found.items()}
