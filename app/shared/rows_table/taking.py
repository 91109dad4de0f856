"""What a person takes out of a list: a cell, rows or the whole of it, as text, as a file."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget

from app.shared.language import tr
from app.shared.rows_table.arranging import Arranging
from app.shared.rows_table.copying import comma_separated, tabbed, write_whole
from app.shared.rows_table.model import RowsModel

AskPath = Callable[[QWidget, str], str]
"""Asks the person where a file is to lie; empty: nowhere."""


def ask_for_csv(parent: QWidget, proposed: str) -> str:
    return QFileDialog.getSaveFileName(parent, tr("Export as CSV"), proposed, tr("Comma-separated values (*.csv)"))[0]


class Taking:
    def __init__(self, view: QTableView, model: RowsModel, arranging: Arranging) -> None:
        self._view, self._model, self._arranging = view, model, arranging

    @property
    def headers(self) -> list[str]:
        """The titles of the shown columns, as they stand."""
        return [self._model.columns[place].title for place in self._arranging.shown]

    @property
    def chosen(self) -> list[int]:
        """The selected rows from top to bottom."""
        return sorted(index.row() for index in self._view.selectionModel().selectedRows())

    @property
    def number(self) -> int:
        return self._model.rowCount()

    @property
    def has_cell(self) -> bool:
        return self._view.currentIndex().isValid()

    def rows(self, numbers: Iterable[int] | None = None) -> list[list[str]]:
        """The words of these rows (None: of all), in the shown columns."""
        shown = self._arranging.shown
        wanted = range(self._model.rowCount()) if numbers is None else numbers
        return [[self._model.words(number, place) for place in shown] for number in wanted]

    def copy(self) -> None:
        """The cell under the cursor, or where several rows are selected, these."""
        if len(self.chosen) > 1:
            self.copy_rows()
        else:
            self.copy_cell()

    def copy_cell(self) -> None:
        index = self._view.currentIndex()
        if index.isValid():
            QApplication.clipboard().setText(str(index.data()))

    def copy_rows(self) -> None:
        if self.chosen:
            QApplication.clipboard().setText(tabbed(self.rows(self.chosen)))

    def copy_table(self) -> None:
        QApplication.clipboard().setText(tabbed([self.headers, *self.rows()]))

    def write(self, path: Path, numbers: Iterable[int] | None = None) -> None:
        """Raises OSError where the file cannot be written; what was there before is then still there."""
        write_whole(path, comma_separated(self.headers, self.rows(numbers)))
