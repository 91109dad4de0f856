"""A section of a record page: its heading and its rows."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.records.evidence import EvidenceChip
from app.records.rail import Rail
from app.shared.language import grouped, tr
from app.shared.look import Look

EVIDENCE_LETTERS: Final = 36
"""The width of the column of evidence: the same in all sections, so that it can be read down the page."""
LABEL_LETTERS: Final = 18
"""The width of the column of labels and days before the statements, the same in all sections too."""
_MOST_ROWS: Final = 100_000
NO_EVIDENCE: Final = "noEvidence"
"""The object name of what stands in for evidence where there is none."""

Row = Sequence[QWidget | None]


FIRST_ROWS: Final = 20
"""So many rows a section shows at once; the rest when asked, for a page of hundreds takes a while to build."""


class Section(QWidget):
    """Rows in columns. The evidence of a row stands beside its statement, on a narrow page beneath it."""

    def __init__(
        self, look: Look, name: str, heading: QWidget, rows: Sequence[Row], stretching: int, dense: bool, narrow: bool
    ) -> None:
        super().__init__()
        self._look, self._stretching, self._narrow = look, stretching, narrow
        self._rows = 0
        self._added: list[Row] = []
        self._rest: Callable[[], Iterable[Row]] = tuple
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(5), 0, 0)
        column.setSpacing(look.space(2))
        column.addWidget(heading)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.space(3))
        self._grid.setVerticalSpacing(0 if dense else look.space(2 if not narrow else 1))
        self._grid.setColumnStretch(stretching, 1)
        if stretching == 1:
            self._grid.setColumnMinimumWidth(0, look.letters(LABEL_LETTERS))
        column.addLayout(self._grid)
        for row in rows:
            self._add(row)

    def more(self, count: int, build: Callable[[], Iterable[Row]]) -> None:
        """Offers the rows that are still missing, built only when a person asks for them."""
        self._rest = build
        words = tr("Show {n} more", n=grouped(count))
        button = QPushButton(words)
        button.setAccessibleName(tr("{words}: {what}", words=words, what=self.accessibleName()))
        button.clicked.connect(lambda: self._reveal(button, build))
        self._grid.addWidget(button, _MOST_ROWS, 0, 1, self._stretching + 1, Qt.AlignmentFlag.AlignLeft)

    def all_rows(self) -> list[Row]:
        """Every row, also those that are only shown when asked for."""
        return [*self._added, *self._rest()]

    def _reveal(self, button: QPushButton, build: Callable[[], Iterable[Row]]) -> None:
        button.hide()
        self._rest = tuple
        for row in build():
            self._add(row)

    def _add(self, row: Row) -> None:
        self._added.append(row)
        for place, widget in enumerate(row):
            if widget is not None:
                self._put(widget, self._rows, place)
        # On a narrow page each row takes two lines of the grid: the statement, and its evidence beneath.
        self._rows += 2 if self._narrow else 1

    def _put(self, widget: QWidget, line: int, place: int) -> None:
        if isinstance(widget, Rail):
            self._grid.addWidget(widget, line, place, 2 if self._narrow else 1, 1)
        elif _is_evidence(widget):
            if self._narrow:
                self._grid.addWidget(_spaced(widget, self._look.space(3)), line + 1, self._stretching)
            else:
                self._grid.setColumnMinimumWidth(place, self._look.letters(EVIDENCE_LETTERS))
                self._grid.addWidget(widget, line, place, _alignment(widget))
        else:
            lines = 2 if self._narrow and place != self._stretching else 1
            self._grid.addWidget(widget, line, place, lines, 1, _alignment(widget))


def _spaced(widget: QWidget, below: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, below)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _is_evidence(widget: QWidget) -> bool:
    return isinstance(widget, EvidenceChip) or widget.objectName() == NO_EVIDENCE


def _alignment(widget: QWidget) -> Qt.AlignmentFlag:
    """Text fills its cell to wrap in it; all else keeps its own width."""
    if widget.sizePolicy().horizontalPolicy() in (QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed):
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignTop
