"""Where the boxes and lines of an org chart lie: levels from left to right, one box for each office. Pure."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.chart.tidy import tidy
from app.shared.language import tr
from database.ids import OfficeId
from database.picture_rows import Chart, ChartOffice
from database.rows import HeadRow

DASHED = ("liaison to", "hosted by", "counterpart of")
"""Links that are no line of command."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to see. `depth` levels below the top (None: all); `deputies` besides the heads;
    `below`: only this office and what is under it."""

    depth: int | None = None
    deputies: bool = False
    below: OfficeId | None = None


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in pixels: the width of a box, its height with a name alone, each further line, and the gaps."""

    width: float
    base: float
    line: float
    across: float
    between: float


@dataclass(frozen=True, slots=True)
class Box:
    office: ChartOffice
    level: int
    left: float
    top: float
    width: float
    height: float
    hidden: int
    """How many offices below it the depth limit leaves out."""

    @property
    def middle(self) -> float:
        return self.top + self.height / 2

    @property
    def right(self) -> float:
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Fork:
    """The line from one box to those that hang on it: out of it, along `x`, and into each of them."""

    start: tuple[float, float]
    x: float
    ends: tuple[tuple[float, float], ...]

    @property
    def first(self) -> float:
        return min(self.start[1], self.ends[0][1])

    @property
    def last(self) -> float:
        return max(self.start[1], self.ends[-1][1])


@dataclass(frozen=True, slots=True)
class Tie:
    """A further link beside the tree: another parent, or (dashed) liaison, host, counterpart."""

    child: str
    parent: str
    kind: str
    dashed: bool


@dataclass(frozen=True, slots=True)
class Plan:
    boxes: Mapping[str, Box] = field(default_factory=dict)
    levels: tuple[tuple[str, ...], ...] = ()
    """The boxes of each level from top to bottom."""
    forks: tuple[tuple[Fork, ...], ...] = ()
    """The forks out of each level from top to bottom."""
    ties: tuple[Tie, ...] = ()
    width: float = 0.0
    height: float = 0.0


def plan(chart: Chart, wish: Wish, sizes: Measures) -> Plan:
    offices: dict[str, ChartOffice] = {office.office.id: office for office in chart.offices}
    children, others = _tree(chart)
    roots = _roots(chart, wish, offices)
    shown, hidden = _within(children, roots, wish.depth, _path(children, chart.about.id))
    heights = {office: sizes.base + sizes.line * _lines(offices[office], wish) for office in offices}
    roots += _beside(chart, {*roots, *(child for below in shown.values() for child in below)}, wish)
    middles = tidy(shown, roots, heights, sizes.between)
    boxes: dict[str, Box] = {}
    levels = _levels(shown, roots, middles)
    for number, level in enumerate(levels):
        for office in level:
            boxes[office] = Box(
                offices[office],
                number,
                number * (sizes.width + sizes.across),
                middles[office] - heights[office] / 2,
                sizes.width,
                heights[office],
                hidden.get(office, 0),
            )
    forks = tuple(tuple(_fork(boxes, one, shown[one], sizes) for one in level if shown.get(one)) for level in levels)
    ties = tuple(tie for tie in others if tie.child in boxes and tie.parent in boxes)
    width = max((box.right for box in boxes.values()), default=0.0)
    height = max((box.top + box.height for box in boxes.values()), default=0.0)
    return Plan(boxes, levels, forks, ties, width, height)


def heads_in(office: ChartOffice) -> tuple[HeadRow, ...]:
    """The heads for whom a box has room; its card names all."""
    return office.heads[:2]


def deputies_in(office: ChartOffice, wish: Wish) -> tuple[HeadRow, ...]:
    return office.deputies[:4] if wish.deputies else ()


def under(office: ChartOffice) -> str:
    """The second line of a box: the name behind an acronym, or that no head is known."""
    if office.office.acronym and office.office.acronym != office.office.name:
        return office.office.name
    return "" if office.heads else tr("No head is known")


def _lines(office: ChartOffice, wish: Wish) -> int:
    return bool(under(office)) + len(heads_in(office)) + len(deputies_in(office, wish))


def _tree(chart: Chart) -> tuple[dict[str, list[str]], list[Tie]]:
    """Each office below the parent it belongs to most closely; its other links are ties beside the tree."""
    place = {office.office.id: number for number, office in enumerate(chart.offices)}
    depth = _depths(chart)
    closest: dict[str, tuple[bool, int, int, str]] = {}
    for link in chart.links:
        if link.hangs:
            key = (link.kind in DASHED, depth.get(link.parent, 0), place[link.parent], link.parent)
            closest[link.child] = min(closest.get(link.child, key), key)
    children: dict[str, list[str]] = defaultdict(list)
    for office in place:
        if office in closest and office not in chart.tops:
            children[closest[office][3]].append(office)
    ties = [
        Tie(link.child, link.parent, link.kind, link.kind in DASHED)
        for link in chart.links
        if link.parent != closest.get(link.child, (False, 0, 0, ""))[3] or link.child in chart.tops
    ]
    return children, ties


def _depths(chart: Chart) -> dict[str, int]:
    """How far each office is from the top by the shortest way: under the parents that lie there no ring can close."""
    below: dict[str, list[str]] = defaultdict(list)
    for link in chart.links:
        if link.hangs:
            below[link.parent].append(link.child)
    found: dict[str, int] = dict.fromkeys(chart.tops, 0)
    level: list[str] = list(chart.tops)
    while level:
        following = [child for office in level for child in below[office] if child not in found]
        for child in following:
            found[child] = found[level[0]] + 1
        level = list(dict.fromkeys(following))
    return found


def _roots(chart: Chart, wish: Wish, offices: Mapping[str, ChartOffice]) -> list[str]:
    return [wish.below] if wish.below is not None and wish.below in offices else list(chart.tops)


def _path(children: Mapping[str, Sequence[str]], office: str) -> set[str]:
    """The offices above the one that is asked for: they are opened however deep it lies."""
    above = {child: parent for parent, below in children.items() for child in below}
    path: set[str] = set()
    here: str | None = above.get(office)
    while here is not None and here not in path:
        path.add(here)
        here = above.get(here)
    return path


def _within(
    children: Mapping[str, Sequence[str]], roots: Sequence[str], depth: int | None, opened: set[str]
) -> tuple[dict[str, list[str]], dict[str, int]]:
    """What the depth limit lets through, and how much it hides below each office."""
    shown: dict[str, list[str]] = {}
    hidden: dict[str, int] = {}
    waiting = [(root, 0) for root in roots]
    while waiting:
        office, level = waiting.pop()
        below = children.get(office, ())
        if depth is None or level < depth:
            shown[office] = list(below)
        else:
            shown[office] = [child for child in below if child in opened] if office in opened else []
            if office in opened and not shown[office]:
                shown[office] = list(below)
        left_out = [child for child in below if child not in shown[office]]
        if left_out:
            hidden[office] = _count(children, left_out)
        waiting += ((child, level + 1) for child in shown[office])
    return {office: below for office, below in shown.items() if below}, hidden


def _count(children: Mapping[str, Sequence[str]], tops: Iterable[str]) -> int:
    count, waiting = 0, list(tops)
    while waiting:
        count += 1
        waiting += children.get(waiting.pop(), ())
    return count


def _beside(chart: Chart, shown: set[str], wish: Wish) -> list[str]:
    """Offices outside the tree to which the asked one is linked: each stands alone below it."""
    if wish.below is not None and wish.below != chart.about.id:
        return []
    about = chart.about.id
    ends = [end for link in chart.links if about in (link.child, link.parent) for end in (link.child, link.parent)]
    inside = {link.child for link in chart.links if link.hangs} | set(chart.tops)
    return [end for end in dict.fromkeys(ends) if end not in shown and end not in inside]


def _levels(
    shown: Mapping[str, Sequence[str]], roots: Sequence[str], middles: Mapping[str, float]
) -> tuple[tuple[str, ...], ...]:
    levels: list[tuple[str, ...]] = []
    level = sorted(roots, key=middles.__getitem__)
    while level:
        levels.append(tuple(level))
        level = sorted((child for one in level for child in shown.get(one, ())), key=middles.__getitem__)
    return tuple(levels)


def _fork(boxes: Mapping[str, Box], office: str, below: Sequence[str], sizes: Measures) -> Fork:
    start = boxes[office]
    ends = sorted((boxes[child].left, boxes[child].middle) for child in below)
    return Fork((start.right, start.middle), start.right + sizes.across / 2, tuple(sorted(ends, key=lambda e: e[1])))


def in_sight(plan: Plan, level: int, top: float, bottom: float) -> Sequence[str]:
    """The boxes of a level between two heights, found without looking at the others."""
    names = plan.levels[level]
    first = bisect_left(names, top, key=lambda name: plan.boxes[name].top + plan.boxes[name].height)
    last = bisect_left(names, bottom, lo=first, key=lambda name: plan.boxes[name].top)
    return names[first:last]


def forks_in_sight(forks: Sequence[Fork], top: float, bottom: float) -> Sequence[Fork]:
    first = bisect_left(forks, top, key=lambda fork: fork.last)
    last = bisect_left(forks, bottom, lo=first, key=lambda fork: fork.first)
    return forks[first:last]
