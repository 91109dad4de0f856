"""How the columns of a list stand: shown, moved, widened and sorted by the person, and remembered."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from app.shared.look import Look
from app.shared.rows_table.memory import Arrangement, Memory, Sort, read_arrangement
from app.shared.rows_table.model import RowsModel

_WIDE: Final = 24
"""In letters: columns from this width on share what room there is."""


class Arranging(QObject):
    def __init__(self, name: str, view: QTableView, model: RowsModel, look: Look, memory: Memory) -> None:
        super().__init__(view)
        self._name, self._view, self._model, self._look, self._memory = name, view, model, look, memory
        self._settling = self._at_the_top = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(200)
        self._pause.timeout.connect(self.keep)
        header = view.horizontalHeader()
        self._widths: dict[str, float] = {}
        header.sectionMoved.connect(lambda *_: self._touched())
        header.sectionResized.connect(lambda place, *_: self._resized(place))
        view.viewport().installEventFilter(self)
        header.sectionClicked.connect(self.sort_by_place)
        model.layoutAboutToBeChanged.connect(lambda *_: self._about_to_be_sorted())
        model.layoutChanged.connect(lambda *_: self._sorted())
        self.restore()
        look.changed.connect(self._fit)

    def restore(self) -> None:
        """As the person left the list, else as it comes."""
        self.arrange(read_arrangement(self._memory.recalled(self._key), self.names))

    def reset(self) -> None:
        """Columns, widths and order as the list comes."""
        self.arrange(read_arrangement(None, self.names))
        self.keep()

    @property
    def names(self) -> list[str]:
        return [column.name for column in self._model.columns]

    @property
    def shown(self) -> list[int]:
        """The places of the shown columns, from left to right."""
        header = self._view.horizontalHeader()
        order = (header.logicalIndex(visual) for visual in range(header.count()))
        return [place for place in order if not self._view.isColumnHidden(place)]

    def arrange(self, arrangement: Arrangement) -> None:
        self._settling = True
        header, columns = self._view.horizontalHeader(), self._model.columns
        for visual, name in enumerate(arrangement.order):
            header.moveSection(header.visualIndex(self._model.place(name)), visual)
        for place, column in enumerate(columns):
            wanted = column.shown if arrangement.shown is None else column.name in arrangement.shown
            self._view.setColumnHidden(place, not wanted)
        self._widths = dict(arrangement.widths)
        self._settling = False
        self._fit()
        self._sort(arrangement.sorts)

    def show_column(self, place: int, *, shown: bool) -> None:
        """Show or hide a column; the last one that is shown stays."""
        if shown or self.shown != [place]:
            self._view.setColumnHidden(place, not shown)
            self._fit()
            self._touched()

    def move(self, place: int, by: int) -> None:
        """Move a shown column past its shown neighbour, to the left (-1) or to the right (1)."""
        shown, header = self.shown, self._view.horizontalHeader()
        here = shown.index(place) + by
        if 0 <= here < len(shown):
            header.moveSection(header.visualIndex(place), header.visualIndex(shown[here]))

    def fit_width(self, place: int) -> None:
        self._view.resizeColumnToContents(place)

    def sort_by_place(self, place: int) -> None:
        """By this column; again: the other way round. What was sorted by before becomes the second key."""
        name, sorts = self._model.columns[place].name, self._model.sorts
        again = bool(sorts) and sorts[0].column == name
        first = Sort(name, not sorts[0].descending if again else False)
        self._sort([first, *(sort for sort in sorts if sort.column != name)][:2])
        self._touched()

    def unsort(self) -> None:
        """Back to the order in which the directory gives the rows."""
        self._sort(())
        self._touched()

    def keep(self) -> None:
        header, names = self._view.horizontalHeader(), self.names
        order = tuple(names[header.logicalIndex(visual)] for visual in range(header.count()))
        shown = frozenset(names[place] for place in self.shown)
        now = Arrangement(order, shown, self._widths, self._model.sorts)
        self._memory.remember(self._key, now.written())

    @property
    def _key(self) -> str:
        return f"list/{self._name}"

    def _sort(self, sorts: Iterable[Sort]) -> None:
        self._model.sort_by(tuple(sorts))
        header = self._view.horizontalHeader()
        header.setSortIndicatorShown(bool(self._model.sorts))
        if self._model.sorts:
            first = self._model.sorts[0]
            order = header.sortIndicatorOrder().__class__(int(first.descending))
            header.setSortIndicator(self._model.place(first.column), order)

    def _about_to_be_sorted(self) -> None:
        self._at_the_top = self._view.currentIndex().row() == 0

    def _sorted(self) -> None:
        view = self._view
        if self._at_the_top:
            # Who looks at the first row goes on looking at the first.
            view.setCurrentIndex(self._model.index(0, view.currentIndex().column()))
        elif view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())

    def _fit(self) -> None:
        """The person's widths, in the letters of the look as it is now; until there are any, as it fits the view."""
        self._settling = True
        letter = self._look.letters(1)
        fitting = self._fitting(self._view.viewport().width() / letter)
        for place, column in enumerate(self._model.columns):
            if not self._view.isColumnHidden(place):
                width = self._widths.get(column.name, fitting[column.name])
                self._view.setColumnWidth(place, int(letter * width))
        self._settling = False

    def _fitting(self, room: float) -> dict[str, float]:
        """Widths in letters with which the shown columns fill the room: the wide ones grow and give way."""
        columns = [self._model.columns[place] for place in self.shown]
        wide = sum(column.width for column in columns if column.width >= _WIDE)
        narrow = sum(column.width for column in columns if column.width < _WIDE)
        share = min(2.5, max(0.5, (room - narrow) / wide)) if wide else 1.0
        return {column.name: column.width * (share if column.width >= _WIDE else 1.0) for column in self._model.columns}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._widths:
            self._fit()
        return False

    def _resized(self, place: int) -> None:
        # The last column takes what room is left: that is nobody's wish.
        if not self._settling and place in self.shown[:-1]:
            for at in self.shown[:-1]:
                self._widths[self.names[at]] = round(self._view.columnWidth(at) / self._look.letters(1), 1)
            self._touched()

    def _touched(self) -> None:
        if not self._settling:
            self._pause.start()
