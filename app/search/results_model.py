"""Results of a search as an item model: one row per record, the first column its title, the second the reason."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.search.placing import Result, grouped, groups, joined
from app.search.words import beneath, caption, reason
from app.shared.plain import tool_tip
from app.shared.wording import KINDS
from database.rows import Ref

SUBTITLE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
MATCHED_ROLE: Final = Qt.ItemDataRole.UserRole + 2
KIND_ROLE: Final = Qt.ItemDataRole.UserRole + 3
GROUP_ROLE: Final = Qt.ItemDataRole.UserRole + 4
"""The caption of the group that starts with this row; empty for all other rows."""

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()

__all__ = ["GROUP_ROLE", "Result", "ResultsModel"]


class ResultsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[Result, ...] = ()
        self._captions: dict[int, str] = {}
        self._totals: Mapping[str, int] = {}

    @property
    def results(self) -> tuple[Result, ...]:
        return self._results

    def show(self, results: Sequence[Result]) -> None:
        """The answer to another question."""
        self.beginResetModel()
        self._results, self._totals = grouped(results), {}
        self._caption_groups()
        self.endResetModel()

    def join(self, results: Sequence[Result]) -> None:
        """A later answer to the same question: rows stay where they are, and new ones come below them."""
        whole = joined(self._results, results)
        staying = {result.ref.id for result in whole}
        for row in reversed(range(len(self._results))):
            if self._results[row].ref.id not in staying:
                self.beginRemoveRows(_NO_PARENT, row, row)
                self._results = self._results[:row] + self._results[row + 1 :]
                self.endRemoveRows()
        known = len(self._results)
        if len(whole) > known:
            self.beginInsertRows(_NO_PARENT, known, len(whole) - 1)
            self._results = whole
            self.endInsertRows()
        self._results = whole
        self._recaption()

    def count_kinds(self, totals: Mapping[str, int]) -> None:
        """How many results of each kind there are in all."""
        if totals != self._totals:
            self._totals = totals
            self._recaption()

    def result(self, row: int) -> Result:
        return self._results[row]

    def caption(self, row: int) -> str:
        return self._captions.get(row, "")

    def ref(self, row: int) -> Ref | None:
        return self._results[row].ref if 0 <= row < len(self._results) else None

    def row_of(self, record: str) -> int:
        """The row of a record; -1 where it is not among the results."""
        return next((row for row, result in enumerate(self._results) if result.ref.id == record), -1)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._results)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        result = self._results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return result.ref.title if index.column() == 0 else result.matched
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(result)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(_spoken(result))
        if role == GROUP_ROLE:
            return self.caption(index.row())
        if role == SUBTITLE_ROLE:
            return beneath(result)
        return {MATCHED_ROLE: result.matched, KIND_ROLE: result.ref.kind}.get(role)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return ("Title", "Why it was found")[section]
        return None

    def _caption_groups(self) -> None:
        self._captions = {group.first: caption(group, self._totals) for group in groups(self._results)}

    def _recaption(self) -> None:
        self._caption_groups()
        if self._results:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._results) - 1, 1))


def _spoken(result: Result) -> str:
    parts = (result.ref.title, beneath(result), KINDS[result.ref.kind][0], reason(result), result.snippet)
    return "; ".join(part for part in parts if part)
