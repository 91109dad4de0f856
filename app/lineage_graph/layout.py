"""A line of offices as a layered graph: boxes for what stood, joints for what changed, from left to right. Pure.

A record that goes on through a change, perhaps under another name, is a new box behind it: time never runs back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from database.dates import Bound, Certainty, Period, holds
from database.ids import RecordId
from database.rows import ChangeRow, Ref

_ENDING: Final = ("renamed", "merged", "replaced", "dissolved")
_SWEEPS: Final = 6


@dataclass(frozen=True, slots=True)
class Joint:
    """A change; `before` and `after` are the keys of the boxes on its two sides."""

    key: str
    change: ChangeRow
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """What stood between two changes: the record under the name it had then."""

    key: str
    ref: Ref
    start: Bound | None
    end: Bound | None
    """The days of the changes that it came out of and went into; None: no change on that side."""


@dataclass(frozen=True, slots=True)
class Place:
    column: int
    y: float


@dataclass(frozen=True, slots=True)
class Graph:
    nodes: Mapping[str, Node]
    joints: Mapping[str, Joint]
    places: Mapping[str, Place]
    """Of boxes and joints alike; `y` in rows."""
    columns: int
    rows: float


def graph_of(changes: Sequence[ChangeRow]) -> Graph:
    nodes, joints = _read(changes)
    columns = _columns(nodes, joints)
    places = _places(columns, joints)
    rows = max((place.y for place in places.values()), default=-1.0) + 1
    return Graph(nodes, joints, places, max(columns.values(), default=-1) + 1, rows)


def _read(changes: Sequence[ChangeRow]) -> tuple[dict[str, Node], dict[str, Joint]]:
    nodes: dict[str, Node] = {}
    joints: dict[str, Joint] = {}
    standing: dict[str, str] = {}
    for number, change in enumerate(changes):
        before = []
        for ref in change.before:
            key = standing.get(ref.id) or _new(nodes, standing, ref, None)
            before.append(key)
            goes_on = any(other.id == ref.id for other in change.after)
            if goes_on or change.kind in _ENDING:
                node = nodes[key]
                nodes[key] = Node(key, node.ref, node.start, change.on)
        after = [_new(nodes, standing, ref, change.on) for ref in change.after]
        joints[f"change {number}"] = Joint(f"change {number}", change, tuple(before), tuple(after))
    return nodes, joints


def _new(nodes: dict[str, Node], standing: dict[str, str], ref: Ref, start: Bound | None) -> str:
    key = f"{ref.id}/{len(nodes)}"
    nodes[key] = Node(key, ref, start, None)
    standing[ref.id] = key
    return key


def _columns(nodes: Mapping[str, Node], joints: Mapping[str, Joint]) -> dict[str, int]:
    """Boxes in even columns, joints in odd ones, each behind all that leads to it; what comes from nowhere stands
    right before what it leads to."""
    column: dict[str, int] = dict.fromkeys(nodes, 0)
    into = {key for joint in joints.values() for key in joint.after}
    for joint in joints.values():
        column[joint.key] = max((column[key] for key in joint.before), default=-2) + 1
        for key in joint.after:
            column[key] = column[joint.key] + 1
    for key in nodes:
        if key not in into:
            column[key] = min((column[j.key] for j in joints.values() if key in j.before), default=1) - 1
    for joint in joints.values():
        if not joint.before and joint.after:
            column[joint.key] = min(column[key] for key in joint.after) - 1
    lowest = min(column.values(), default=0)
    return {key: number - lowest for key, number in column.items()}


def _places(columns: Mapping[str, int], joints: Mapping[str, Joint]) -> dict[str, Place]:
    """Each in the middle of its neighbours as far as those of its column leave room, by a few sweeps to and fro."""
    beside: dict[str, list[str]] = defaultdict(list)
    for joint in joints.values():
        for key in (*joint.before, *joint.after):
            beside[key].append(joint.key)
            beside[joint.key].append(key)
    layers: dict[int, list[str]] = defaultdict(list)
    for key, number in columns.items():
        layers[number].append(key)
    y = {key: float(row) for layer in layers.values() for row, key in enumerate(layer)}
    order = sorted(layers)
    for sweep in range(_SWEEPS):
        for number in order if sweep % 2 == 0 else reversed(order):
            layer = layers[number]
            wanted = {key: _mean([y[other] for other in beside[key]], y[key]) for key in layer}
            layer.sort(key=lambda key: (wanted[key], y[key]))
            y.update(_spread([wanted[key] for key in layer], layer))
    top = min(y.values(), default=0.0)
    return {key: Place(columns[key], y[key] - top) for key in columns}


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _spread(wanted: Sequence[float], keys: Sequence[str]) -> dict[str, float]:
    """At least one row apart, and on the whole where they want to be."""
    placed: list[float] = []
    for want in wanted:
        placed.append(max(want, placed[-1] + 1) if placed else want)
    excess = _mean([is_at - want for is_at, want in zip(placed, wanted, strict=True)], 0.0)
    return {key: is_at - excess for key, is_at in zip(keys, placed, strict=True)}


def stood(node: Node, lives: Mapping[RecordId, tuple[Bound, Bound]], on: Period) -> bool:
    """Whether what a box shows can have stood on these days, as the tree of offices counts it."""
    life = lives.get(node.ref.id)
    if life is not None and holds(life[0], life[1], on.first, on.last) is Certainty.NO:
        return False
    if node.start is not None and on.last < node.start.earliest:
        return False
    return node.end is None or on.first < node.end.latest
