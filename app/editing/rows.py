"""The fields of a form beneath each other: the label before each, and beneath it what is wrong with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.editing.part import Part
from app.shared.look import Look
from app.shared.plain import PlainLabel


class Rows(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._labels: dict[Part, PlainLabel] = {}
        self._wrong: dict[Part, PlainLabel] = {}
        self._boxes: dict[Part, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._fit)
        self._fit()

    def add(self, part: Part, label: str) -> None:
        row = len(self._boxes)
        words = PlainLabel(self._look, label)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        words.setContentsMargins(0, self._look.space(1.5), 0, 0)
        words.setFixedWidth(self._look.letters(19))
        self._labels[part] = words
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._boxed(part), row, 1)

    def add_wide(self, part: Part) -> None:
        """A part with labels of its own."""
        row = len(self._boxes)
        self._grid.addWidget(self._boxed(part), row, 0, 1, 2)

    def show_row(self, part: Part, shown: bool) -> None:
        self._boxes[part].setVisible(shown)
        if part in self._labels:
            self._labels[part].setVisible(shown)

    def complain(self, part: Part, words: str) -> None:
        """What is wrong with what stands in it, and what to do; no words take that back."""
        if part in self._wrong:
            self._wrong[part].say(words)
            self._wrong[part].setVisible(bool(words))
            part.field.setAccessibleDescription(words)

    def complaint(self, part: Part) -> str:
        return self._wrong[part].accessibleName()

    def _boxed(self, part: Part) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.space(0.5))
        wrong = self._wrong[part] = PlainLabel(self._look, "", "small", "disputed")
        wrong.hide()
        column.addWidget(part.field)
        column.addWidget(wrong)
        self._boxes[part] = box
        return box

    def _fit(self) -> None:
        look = self._look
        self._grid.setHorizontalSpacing(look.space(3))
        self._grid.setVerticalSpacing(look.space(2.5))
        for label in self._labels.values():
            label.setFont(look.font())
            label.colour(look, "ink")
            label.setFixedWidth(look.letters(19))
        for label in self._wrong.values():
            label.setFont(look.font("small"))
            label.colour(look, "disputed")
