"""As much of the office tree as is shown: all of a small directory; of a large one the roots, and what hangs below the
offices that were unfolded. No Qt."""

from collections.abc import Set
from dataclasses import replace
from typing import Final

from database import Directory, OfficeId, Period
from database.rows import TreeNode

Path = tuple[OfficeId, ...]
"""The offices from a root down to the one that is meant."""

WHOLE: Final = 2_000
"""Up to so many offices are asked for at once: then everything is there when a branch is unfolded."""
_DEEPEST: Final = 60


def is_small(directory: Directory) -> bool:
    return directory.info().counts.get("office", 0) <= WHOLE


def shown_tree(directory: Directory, on: Period, opened: Set[Path], *, whole: bool) -> tuple[TreeNode, ...]:
    if whole:
        return directory.tree(on=on)
    return tuple(_filled(directory, on, root, (root.office.id,), opened) for root in directory.tree(on=on, depth=0))


def _filled(directory: Directory, on: Period, node: TreeNode, path: Path, opened: Set[Path]) -> TreeNode:
    if not node.more or path not in opened:
        return node
    children = (
        _filled(directory, on, child, (*path, child.office.id), opened) for child in below(directory, on, path)
    )
    return replace(node, children=tuple(children), more=False)


def below(directory: Directory, on: Period, path: Path) -> tuple[TreeNode, ...]:
    """What hangs directly below the last office of the path, without those above it."""
    tops = directory.tree(path[-1], on=on, depth=1)
    return tuple(child for top in tops for child in top.children if child.office.id not in path)


def way_to(directory: Directory, on: Period, office: OfficeId) -> Path:
    """One way from a root down to the office."""
    path: Path = (office,)
    while len(path) < _DEEPEST:
        parents = directory.record(path[0], on).parents
        above = next((link.office.id for link in parents if link.office.id not in path), None)
        if above is None:
            break
        path = (above, *path)
    return path
