"""The list of results, which keeps what a person looks at in its place when rows come and go."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QListView
from typing_extensions import override

from app.search.results_model import ResultsModel

Index = QModelIndex | QPersistentModelIndex
_PAGES_AHEAD: Final = 1
Place = tuple[str, int]
"""A record, and how far below the upper edge its row stands, in pixels."""


class ResultsView(QListView):
    resized = Signal()
    """Fires when the list got another width, before its rows are laid out anew."""
    reached_end = Signal()
    """Fires when the end of the list comes near."""

    def __init__(self, name: str, model: ResultsModel) -> None:
        super().__init__()
        self._rows = model
        self.setObjectName("resultsView")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def place(self) -> Place | None:
        """What has to stay: the row under the pointer, else the chosen one if it is in sight, else the topmost."""
        for index in (self.indexAt(self._pointer()), self.currentIndex(), self.indexAt(QPoint(self.width() // 2, 2))):
            ref = self._rows.ref(index.row())
            if ref is not None and self.visualRect(index).intersects(self.viewport().rect()):
                return ref.id, self.visualRect(index).top()
        return None

    def put_back(self, place: Place | None) -> None:
        """Scrolls so that the row stands where it stood."""
        row = self._rows.row_of(place[0]) if place is not None else -1
        if place is not None and row >= 0:
            moved = self.visualRect(self._rows.index(row, 0)).top() - place[1]
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def choose(self, record: str | None) -> None:
        """Makes the row of a record the chosen one, if there is one, without scrolling."""
        row = self._rows.row_of(record) if record is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self._rows.index(row, 0), self.selectionModel().SelectionFlag.ClearAndSelect
            )

    def chosen(self) -> str | None:
        ref = self._rows.ref(self.currentIndex().row())
        return ref.id if ref is not None else None

    def _pointer(self) -> QPoint:
        where = self.viewport().mapFromGlobal(QCursor.pos())
        return where if self.viewport().rect().contains(where) and self.viewport().underMouse() else QPoint(-1, -1)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value and value >= bar.maximum() - _PAGES_AHEAD * bar.pageStep():
            self.reached_end.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.resized.emit()
        super().resizeEvent(event)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() >= self._rows.rowCount() - 3:
            self.reached_end.emit()
