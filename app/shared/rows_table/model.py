"""The rows of a list as an item model: it keeps rows, sorts them, and takes its words from the columns.

Nothing is looked up while painting; a cell's words are made from its row when it comes into sight."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.shared.address import Address
from app.shared.language import tr
from app.shared.plain import tool_tip
from app.shared.rows_table.column import Column
from app.shared.rows_table.memory import Sort
from app.shared.rows_table.ranking import AT_ONCE, Ranking

STATE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
OPENS_ROLE: Final = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Rows of any one type: which, only the columns and the list's owner know. A long list is sorted while the window
    goes on; until that is done its rows stand as they stood."""

    sorting = Signal(float)
    """Fires with the share that is done while a long list is sorted; with 1 when it is sorted."""

    def __init__(
        self, columns: Sequence[Column[Any]], key: Callable[[Any], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._places = {column.name: place for place, column in enumerate(self.columns)}
        self._key = key
        self._given: list[Any] = []
        self._rows: list[Any] = []
        self._order: Sequence[int] = ()
        """The rows as they were given, and as they stand: in this order of their numbers."""
        self._resetting = False
        self._sorts: tuple[Sort, ...] = ()
        self._collator = readers_collator()
        self._ranking = Ranking(self._put_in_order, self.sorting.emit, self)

    @property
    def is_sorting(self) -> bool:
        return self._ranking.running

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """The sort keys, the first first; none: as the directory gives them."""
        return self._sorts

    def show(self, rows: Iterable[Any]) -> None:
        """Other rows, sorted as the list is."""
        self.beginResetModel()
        self._given = list(rows)
        self._take_order(range(len(self._given)))
        self._ranking.take(self._given)
        if len(self._given) <= AT_ONCE:
            self._resetting = True
            self._sort()
            self._resetting = False
        self.endResetModel()
        if len(self._given) > AT_ONCE:
            self._sort()

    def row(self, number: int) -> Any | None:
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key(self, number: int) -> Hashable | None:
        """What stays of a row when the list is asked anew."""
        row = self.row(number)
        return None if row is None else self._key(row)

    def find(self, key: Hashable) -> int | None:
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), None)

    def place(self, name: str) -> int:
        return self._places[name]

    def address(self, index: Index) -> Address | None:
        """What a cell opens."""
        row = self.row(index.row())
        opens = self.columns[index.column()].opens if index.isValid() else None
        return opens(row) if opens is not None and row is not None else None

    def sort_by(self, sorts: Sequence[Sort]) -> None:
        """Sort by the first key, and what is equal there by the second."""
        self._sorts = tuple(sorts)
        self._sort()

    def _sort(self) -> None:
        columns = [(self.columns[self._places[sort.column]], sort.descending) for sort in self._sorts]
        self._ranking.order([(column.name, self._sort_key(column), down) for column, down in columns])

    def _put_in_order(self, ordered: Sequence[int]) -> None:
        if self._resetting:
            self._take_order(ordered)
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        kept = [(self._order[index.row()], index.column()) for index in held]
        self._take_order(ordered)
        wanted = {number for number, _ in kept}
        places = {number: place for place, number in enumerate(ordered) if number in wanted}
        self.changePersistentIndexList(held, [self.index(places[number], column) for number, column in kept])
        self.layoutChanged.emit()
        self.sorting.emit(1.0)

    def _take_order(self, ordered: Sequence[int]) -> None:
        self._order = ordered
        self._rows = [self._given[number] for number in ordered]

    def words(self, number: int, place: int) -> str:
        return self.columns[place].text(self._rows[number])

    def _sort_key(self, column: Column[Any]) -> Callable[[Any], Any]:
        if column.order is not None:
            return column.order
        text, key = column.text, self._collator.sortKey
        return lambda row: key(text(row))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(column.text(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = column.text(row) or tr("empty")
            return f"{column.title}: {text}"
        if role == STATE_ROLE:
            return column.state(row) if column.state is not None else None
        if role == OPENS_ROLE:
            return column.opens is not None and column.opens(row) is not None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return int(Qt.AlignmentFlag.AlignRight)
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def readers_collator(locale: QLocale | None = None) -> QCollator:
    """The order of the reader's language; digits count by their value. Without a language: English."""
    reader = locale if locale is not None else QLocale()
    collator = QCollator(QLocale(QLocale.Language.English) if reader.language() == QLocale.Language.C else reader)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator
