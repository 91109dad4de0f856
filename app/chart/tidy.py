"""A tidy tree after Reingold and Tilford: subtrees as close as their outlines allow, parents in the middle. Pure.

The outline of a subtree is kept from its deepest level up, so that the longer of two can take in the shorter one in
place: the whole layout takes time in proportion to the number of nodes, and no depth is too deep."""

from collections.abc import Mapping, Sequence

Outline = list[list[float]]
"""For each level, the deepest first, how far the subtree reaches to one side and to the other."""


class _Subtree:
    """An outline that is moved as a whole by `shift`."""

    __slots__ = ("outline", "shift")

    def __init__(self, outline: Outline) -> None:
        self.outline, self.shift = outline, 0.0

    def clearance(self, other: "_Subtree") -> float:
        """How far the other one has to move to stand just behind this one."""
        shared = range(1, min(len(self.outline), len(other.outline)) + 1)
        return max(self.outline[-n][1] + self.shift - other.outline[-n][0] - other.shift for n in shared)

    def join(self, other: "_Subtree") -> "_Subtree":
        """Both as one; the other one stands behind."""
        longer, shorter = (self, other) if len(self.outline) >= len(other.outline) else (other, self)
        for n in range(1, len(shorter.outline) + 1):
            low, high = shorter.outline[-n]
            here, moved = longer.outline[-n], shorter.shift - longer.shift
            here[0], here[1] = min(here[0], low + moved), max(here[1], high + moved)
        return longer


def tidy(
    children: Mapping[str, Sequence[str]], roots: Sequence[str], breadth: Mapping[str, float], gap: float
) -> dict[str, float]:
    """Where the middle of each node lies, across the levels; the first edge of the whole forest lies at 0.

    `breadth` is the size of each node across, `gap` the room between two of one level. No node has two parents."""
    moved: dict[str, float] = {}
    done: dict[str, _Subtree] = {}
    for node in _children_first(children, roots):
        done[node] = _above(node, [(child, done.pop(child)) for child in children.get(node, ())], breadth, gap, moved)
    if roots:
        _place([(root, done[root]) for root in roots], moved, middle=False)
    return _absolute(children, roots, breadth, moved)


def _children_first(children: Mapping[str, Sequence[str]], roots: Sequence[str]) -> list[str]:
    order: list[str] = []
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += children.get(node, ())
    return order[::-1]


def _above(
    node: str,
    below: list[tuple[str, _Subtree]],
    breadth: Mapping[str, float],
    gap: float,
    moved: dict[str, float],
) -> _Subtree:
    """The subtree of a node whose children are already subtrees; its own middle lies at 0."""
    half = (breadth[node] + gap) / 2
    if not below:
        return _Subtree([[-half, half]])
    whole = _place(below, moved, middle=True)
    whole.outline.append([-half - whole.shift, half - whole.shift])
    return whole


def _place(parts: list[tuple[str, _Subtree]], moved: dict[str, float], *, middle: bool) -> _Subtree:
    """Puts subtrees beside each other and notes how far each was moved; in the `middle` of them lies 0."""
    (first, whole), *rest = parts
    moved[first] = 0.0
    for name, part in rest:
        moved[name] = whole.clearance(part)
        part.shift += moved[name]
        whole = whole.join(part)
    centre = (moved[first] + moved[parts[-1][0]]) / 2 if middle else 0.0
    for name, _ in parts:
        moved[name] -= centre
    whole.shift -= centre
    return whole


def _absolute(
    children: Mapping[str, Sequence[str]],
    roots: Sequence[str],
    breadth: Mapping[str, float],
    moved: Mapping[str, float],
) -> dict[str, float]:
    found: dict[str, float] = {}
    waiting = [(root, 0.0) for root in roots]
    while waiting:
        node, base = waiting.pop()
        found[node] = base + moved[node]
        waiting += ((child, found[node]) for child in children.get(node, ()))
    edge = min((middle - breadth[node] / 2 for node, middle in found.items()), default=0.0)
    return {node: middle - edge for node, middle in found.items()}
