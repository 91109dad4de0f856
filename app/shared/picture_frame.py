"""What stands around a picture: its tools above, its legend beneath, and the words where there is nothing to draw."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.shared.icons import Icons
from app.shared.inks import Paper
from app.shared.language import QT_TR_NOOP, tr
from app.shared.look import Look
from app.shared.picture_file import PictureNotSaved, Sheet, save_picture
from app.shared.picture_view import PictureView
from app.shared.plain import PlainLabel, tool_tip

_FILTERS: Final = QT_TR_NOOP("Image (*.png);;Drawing (*.svg);;Document (*.pdf)")
_NOT_IN_FILE_NAMES: Final = re.compile(r"[^\w .,()-]+")


class PictureFrame(QObject):
    """Holds `widget`: the picture with its tools."""

    def __init__(self, look: Look, icons: Icons, view: PictureView, sheet: Callable[[], Sheet | None]) -> None:
        super().__init__(view)
        self._look, self._icons, self._sheet = look, icons, sheet
        self.view = view
        self.title = ElidedTitle(look, "", "heading", wrap=False)
        self._empty = PlainLabel(look, "", "lead", "quiet")
        self._told = PlainLabel(look, "", "small", "quiet")
        self._hint = PlainLabel(look, "", "small", "quiet")
        self.out = self._button("−", tr("Smaller (-)"), view.zoom_out)
        self.into = self._button("+", tr("Larger (+)"), view.zoom_in)
        self.whole = self._button(tr("Fit"), tr("Show the whole (0)"), view.fit)
        self.save = QPushButton(tr("Save picture…"))
        self.save.setAccessibleName(tr("Save the picture as PNG, SVG or PDF"))
        self.save.clicked.connect(self.ask_where)
        self.widget = QWidget()
        self.widget.setBackgroundRole(QPalette.ColorRole.Base)
        self.widget.setAutoFillBackground(True)
        self._tools, self._own = QHBoxLayout(), QHBoxLayout()
        self._build()
        look.changed.connect(self._fit)
        self._fit()

    def add_tool(self, widget: QWidget) -> None:
        """A tool of this picture alone, in a line beneath those that all have."""
        self._own.addWidget(widget, 1 if self._own.count() == 0 else 0)

    def say(self, title: str, empty: str) -> None:
        """The title of the picture; words where there is none stand in its place."""
        self.title.say(title)
        self.title.setToolTip(tool_tip(title))
        self._empty.say(empty)
        self._empty.setVisible(bool(empty))
        self.view.setVisible(not empty)
        self._told.hide()
        for tool in (self.out, self.into, self.whole, self.save):
            tool.setEnabled(not empty)

    def hint(self, words: str) -> None:
        self._hint.say(words)
        self._hint.setVisible(bool(words))

    def ask_where(self) -> None:
        """Ask for a file and write the picture to it, in the kind that its name or the chosen filter says."""
        sheet = self._sheet()
        if sheet is None:
            return
        name = _NOT_IN_FILE_NAMES.sub(" ", sheet.title).strip()[:80] or tr("picture")
        title, filters = tr("Save the picture"), tr(_FILTERS)
        chosen, kind = QFileDialog.getSaveFileName(self.widget, title, f"{name}.png", filters)
        if chosen:
            ending = kind[kind.find("*") + 1 : -1] if "*" in kind else ".png"
            path = Path(chosen)
            self.write(path if path.suffix else path.with_name(path.name + ending))

    def write(self, path: Path) -> None:
        """Write the picture and say so beneath it, or why not."""
        sheet = self._sheet()
        if sheet is None:
            return
        try:
            save_picture(path, sheet, Paper(self._look))
        except PictureNotSaved as problem:
            self._told.say(str(problem))
        else:
            self._told.say(tr("Saved as {path}.", path=path))
        self._told.show()

    def _button(self, text: str, tip: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(do)
        return button

    def _build(self) -> None:
        self._tools.addWidget(self.title, 1)
        for tool in (self.out, self.into, self.whole, self.save):
            self._tools.addWidget(tool)
        self._column = QVBoxLayout(self.widget)
        self._column.addLayout(self._tools)
        self._column.addLayout(self._own)
        for label in (self._empty, self.view, self._told, self._hint):
            self._column.addWidget(label, 1 if label is self.view else 0)
        self._column.addStretch(0)
        self._empty.hide()
        self._told.hide()
        self._hint.hide()

    def _fit(self) -> None:
        look = self._look
        self.save.setIcon(self._icons.icon("save"))
        self.save.setIconSize(QSize(self._icons.size, self._icons.size))
        side = look.space(4)
        self._column.setContentsMargins(0, look.space(2), 0, look.space(2))
        self._column.setSpacing(look.space(1.5))
        for line in (self._tools, self._own):
            line.setContentsMargins(side, 0, side, 0)
            line.setSpacing(look.space(1))
        for words in (self._empty, self._told, self._hint):
            words.setContentsMargins(side, 0, side, 0)
        for label, size, role in (
            (self.title, "heading", "ink"),
            (self._empty, "lead", "quiet"),
            (self._told, "small", "quiet"),
            (self._hint, "small", "quiet"),
        ):
            label.setFont(look.font(size))
            label.colour(look, role)


class ElidedTitle(PlainLabel):
    """A title that is cut with an ellipsis where its line is too short; whole in its tool tip."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
