"""Lists of things to choose from: one row each, in captioned groups. Navigation and palette are such."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView
from typing_extensions import override

from app.shared.address import Address
from app.shared.plain import tool_tip

DETAIL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 2
CAPTION_ROLE: Final = Qt.ItemDataRole.UserRole + 3
"""The caption of the group that starts with this row; empty for all other rows."""
KEYS_ROLE: Final = Qt.ItemDataRole.UserRole + 4

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    title: str
    do: Callable[[], object]
    detail: str = ""
    icon: str = ""
    group: str = ""
    keys: str = ""
    """Its shortcut, as a person reads it."""
    address: Address | None = None
    """The record it stands for, if it stands for one."""
    number: int | None = None
    """The saved search it stands for, if it stands for one."""

    @property
    def spoken(self) -> str:
        return "; ".join(filter(None, (self.title, self.detail, self.group, self.keys)))


class EntriesModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        return self._entries[index.row()] if 0 <= index.row() < len(self._entries) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == CAPTION_ROLE:
            row = index.row()
            return entry.group if row == 0 or self._entries[row - 1].group != entry.group else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(entry.spoken)
        return {DETAIL_ROLE: entry.detail, ICON_ROLE: entry.icon, KEYS_ROLE: entry.keys}.get(role)


class EntriesView(QListView):
    """A list in which typing jumps to the next row that has a word beginning with what was typed."""

    def __init__(self, name: str, spoken: str, model: EntriesModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setModel(model)
        self._rows = model
        self._typed = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def do_current(self) -> None:
        self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        entry = self._rows.entry(index)
        if entry is not None:
            entry.do()

    @override
    def keyboardSearch(self, search: str) -> None:
        entries, here = self._rows.entries, max(0, self.currentIndex().row())
        # One letter again and again walks through all that begin with it.
        start = here + 1 if len(search) == 1 else here
        wanted = search.casefold()
        for step in range(len(entries)):
            row = (start + step) % len(entries)
            title = entries[row].title.casefold()
            if title.startswith(wanted) or any(word.startswith(wanted) for word in title.split()):
                self.setCurrentIndex(self._rows.index(row))
                return
