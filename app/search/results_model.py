"""Results of a search as an item model: one row per record, the first column its title, the second the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.shared.plain import tool_tip
from app.shared.prose import subtitle_in_words
from app.shared.wording import KINDS
from database.rows import Ref

SUBTITLE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
MATCHED_ROLE: Final = Qt.ItemDataRole.UserRole + 2
KIND_ROLE: Final = Qt.ItemDataRole.UserRole + 3
GROUP_ROLE: Final = Qt.ItemDataRole.UserRole + 4
"""The caption of the group that starts with this row; empty for all other rows."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Result:
    ref: Ref
    matched: str


def grouped(results: Sequence[Result]) -> tuple[Result, ...]:
    """All results of a kind together; the kinds and the results in them stay in the order of their best."""
    kinds = list(dict.fromkeys(result.ref.kind for result in results))
    return tuple(result for kind in kinds for result in results if result.ref.kind == kind)


class ResultsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[Result, ...] = ()

    def show(self, results: Sequence[Result]) -> None:
        self.beginResetModel()
        self._results = grouped(results)
        self.endResetModel()

    def ref(self, row: int) -> Ref | None:
        return self._results[row].ref if 0 <= row < len(self._results) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._results)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        result = self._results[index.row()]
        ref = result.ref
        if role == Qt.ItemDataRole.DisplayRole:
            return ref.title if index.column() == 0 else result.matched
        if role == SUBTITLE_ROLE:
            return subtitle_in_words(ref.subtitle)
        if role == MATCHED_ROLE:
            return result.matched
        if role == KIND_ROLE:
            return ref.kind
        if role == GROUP_ROLE:
            return self._caption(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (ref.title, subtitle_in_words(ref.subtitle), KINDS[ref.kind][0], result.matched)
            words = "; ".join(part for part in parts if part)
            return tool_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return ("Title", "Why it was found")[section]
        return None

    def _caption(self, row: int) -> str:
        kind = self._results[row].ref.kind
        if row and self._results[row - 1].ref.kind == kind:
            return ""
        count = sum(1 for result in self._results if result.ref.kind == kind)
        return f"{KINDS[kind][1].capitalize()}  {count}"
