"""The office tree as an item model: a list of nodes, and indexes that carry a node's number in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.plain import tool_tip
from app.shared.vocabulary import known_word
from database.dates import Certainty
from database.ids import OfficeId
from database.rows import HeadRow, TreeNode

HEADS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The second, quieter line: who heads the office."""
LINK_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""How the office hangs on the one above, in words; empty where it is simply a part of it."""
ACRONYM_ROLE: Final = Qt.ItemDataRole.UserRole + 3

PLAIN_LINK: Final = "part of"
_DOUBTS: Final[Mapping[Certainty, str]] = Texts({
    Certainty.PRESUMED: QT_TR_NOOP("presumed"),
    Certainty.POSSIBLE: QT_TR_NOOP("possibly"),
})  # fmt: skip

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class _Entry:
    node: TreeNode
    parent: int
    row: int
    children: list[int] | None = None
    """None: nobody has asked yet."""


class TreeModel(QAbstractItemModel):
    """An office with several parents stands under each of them, as an entry of its own each time. Entries are made when
    they are first asked for: a folded branch costs nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[_Entry] = []
        self._roots: list[int] = []
        self._places: dict[OfficeId, int] = {}

    def show(self, roots: tuple[TreeNode, ...]) -> None:
        self.beginResetModel()
        self._entries = []
        self._roots = self._enter(roots, -1)
        self._places = {root.office.id: number for number, root in enumerate(roots)}
        self.endResetModel()

    def fill(self, index: QModelIndex, children: tuple[TreeNode, ...]) -> None:
        """What hangs below an office of which it was only known that something does."""
        entry = self._entries[index.internalId()]
        if not self.lacks(index):
            return
        entry.node = replace(entry.node, children=children, more=False)
        if children:
            self.beginInsertRows(index, 0, len(children) - 1)
            entry.children = self._enter(children, index.internalId())
            self.endInsertRows()
        else:
            self.dataChanged.emit(index, index)

    def lacks(self, index: Index) -> bool:
        """Whether it has still to be asked what hangs below this office."""
        return index.isValid() and self._entries[index.internalId()].node.more

    def office(self, index: Index) -> OfficeId | None:
        return self._entries[index.internalId()].node.office.id if index.isValid() else None

    def has_heads(self, index: Index) -> bool:
        """Whether the entry has a second line."""
        return index.isValid() and bool(self._entries[index.internalId()].node.heads)

    def path(self, index: Index) -> tuple[OfficeId, ...]:
        """The offices from the root down to this entry: what tells it from the same office elsewhere."""
        number = index.internalId() if index.isValid() else -1
        path: list[OfficeId] = []
        while number >= 0:
            path.append(self._entries[number].node.office.id)
            number = self._entries[number].parent
        return tuple(reversed(path))

    def at(self, path: tuple[OfficeId, ...]) -> QModelIndex:
        """The entry at this path; invalid where there is none on this day, or none yet."""
        found = self._places.get(path[0], -1) if path else -1
        for office in path[1:]:
            below = self._children(found) if found >= 0 else ()
            found = next((number for number in below if self._entries[number].node.office.id == office), -1)
        return self.createIndex(self._entries[found].row, 0, found) if found >= 0 else QModelIndex()

    def all(self) -> Iterator[QModelIndex]:
        """Every entry, each before those below it."""
        waiting = list(reversed(self._roots))
        while waiting:
            number = waiting.pop()
            yield self.createIndex(self._entries[number].row, 0, number)
            waiting.extend(reversed(self._children(number)))

    def find(self, office: OfficeId) -> QModelIndex:
        """The first entry of this office; invalid if it does not stand in the tree on this day."""
        return next((index for index in self.all() if self.office(index) == office), QModelIndex())

    def _enter(self, nodes: tuple[TreeNode, ...], parent: int) -> list[int]:
        first = len(self._entries)
        self._entries.extend(_Entry(node, parent, row) for row, node in enumerate(nodes))
        return list(range(first, len(self._entries)))

    def _children(self, number: int) -> list[int]:
        entry = self._entries[number]
        if entry.children is None:
            entry.children = self._enter(entry.node.children, number)
        return entry.children

    def _below(self, parent: Index) -> list[int]:
        return self._children(parent.internalId()) if parent.isValid() else self._roots

    @override
    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own signature
        return bool(self._below(parent)) or self.lacks(parent)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.column() > 0 else len(self._below(parent))

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 1

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._below(parent)[row])

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # the other overload is QObject's
        if not index.isValid():
            return QModelIndex()
        above = self._entries[index.internalId()].parent
        return QModelIndex() if above < 0 else self.createIndex(self._entries[above].row, 0, above)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self._entries[index.internalId()].node
        if role == Qt.ItemDataRole.DisplayRole:
            return node.office.name
        if role == HEADS_ROLE:
            return heads_in_words(node.heads)
        if role == LINK_ROLE:
            return link_in_words(node)
        if role == ACRONYM_ROLE:
            return node.office.acronym or ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(spoken(node))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(node)
        return None


def heads_in_words(heads: tuple[HeadRow, ...]) -> str:
    return ", ".join(_head(head) for head in heads)


def _head(head: HeadRow) -> str:
    marks: list[str] = [] if head.capacity == "substantive" else [known_word(head.capacity)]
    if head.certainty is not None and head.certainty in _DOUBTS:
        marks.append(_DOUBTS[head.certainty])
    return f"{head.name} ({', '.join(marks)})" if marks else head.name


def link_in_words(node: TreeNode) -> str:
    link = node.link or PLAIN_LINK
    if link == PLAIN_LINK:
        return ""
    return tr("joint") if link == "joint of" else known_word(link)


def spoken(node: TreeNode) -> str:
    """The whole entry in one line, for tool tips and for those who hear the tree."""
    acronym = node.office.acronym
    name = f"{node.office.name} ({acronym})" if acronym and acronym != node.office.name else node.office.name
    words = [name, link_in_words(node), heads_in_words(node.heads)]
    return "; ".join(word for word in words if word)
