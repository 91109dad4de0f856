"""The trash: what was deleted, by whom and when, and putting it back."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.shared.desk import Desk
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.on_paper import Grid, Paper, Paragraph
from app.shared.plain import PlainLabel, tool_tip
from app.shared.wording import KINDS, day_in_words
from database import RecordId
from database.problems import DirectoryProblem
from database.rows import TrashRow

_WIDEST: Final = 130


class TrashPage(QObject):
    """Holds `widget`. It asks anew whenever something was saved."""

    def __init__(self, look: Look, desk: Desk, put_back: Callable[[RecordId], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._desk, self._put_back, self.title = look, desk, put_back, tr("Trash")
        self._rows: tuple[TrashRow, ...] = ()
        self._heading = PlainLabel(look, self.title, "title")
        self._words = PlainLabel(look, "", "body", "quiet")
        self.list = QListWidget()
        self.list.setObjectName("trashList")
        self.list.setAccessibleName(self.title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self.restore())
        self.button = QPushButton(tr("Put back"))
        self.button.setObjectName("putBackButton")
        self.button.setAccessibleName(tr("Put back what is chosen"))
        self.button.clicked.connect(self.restore)
        self.widget = self._build()
        desk.changed.connect(self._ask)
        look.changed.connect(self._fit)
        self._fit()

    def enter(self) -> None:
        self._ask()

    def focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paper(self) -> Paper:
        rows = [(row.title, _kind(row), _when(row.at), row.by) for row in self._rows]
        headers = (tr("What"), tr("Kind"), tr("Deleted"), tr("By"))
        return Paper(self.title, "", (Paragraph(self.words), *([Grid(headers, rows)] if rows else [])))

    @property
    def words(self) -> str:
        return self._words.accessibleName()

    def restore(self) -> None:
        """Put back the row that is chosen."""
        place = self.list.currentRow()
        if 0 <= place < len(self._rows):
            self._put_back(RecordId(self._rows[place].record))

    def _ask(self) -> None:
        if self.widget.isVisible() or not self._rows:
            self._desk.ask(lambda library: library.directory.trash(), self._show, self._fail)

    def _show(self, rows: tuple[TrashRow, ...]) -> None:
        place = self.list.currentRow()
        self._rows = rows
        self.list.clear()
        for row in rows:
            signed = tr("deleted {when} by {who}", when=_when(row.at), who=row.by)
            item = QListWidgetItem(f"{row.title}  ·  {_kind(row)}  ·  {signed}")
            item.setToolTip(tool_tip(row.deed))
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(0, place), len(rows) - 1))
        self.button.setEnabled(bool(rows))
        some = tr("What was deleted can be put back, with all that belonged to it. Undo takes that back again.")
        self._words.say(some if rows else tr("Nothing was deleted here."))
        self.list.setVisible(bool(rows))
        self.button.setVisible(bool(rows))

    def _fail(self, problem: DirectoryProblem) -> None:
        self._words.say(said(problem))

    def _build(self) -> QWidget:
        widget = QWidget()
        widget.setObjectName("trashPage")
        widget.setAccessibleName(self.title)
        widget.setBackgroundRole(QPalette.ColorRole.Base)
        widget.setAutoFillBackground(True)
        self._column = QVBoxLayout(widget)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        for part in (self._heading, self._words, self.list):
            self._column.addWidget(part)
        self._column.addLayout(row)
        self._column.addStretch(0)
        self._column.setStretchFactor(self.list, 1)
        self._column.setAlignment(self._words, Qt.AlignmentFlag.AlignTop)
        return widget

    def _fit(self) -> None:
        look = self._look
        self._column.setContentsMargins(look.space(5), look.space(4), look.space(5), look.space(4))
        self._column.setSpacing(look.space(3))
        self._heading.setFont(look.font("title"))
        self._heading.colour(look, "ink")
        self._words.setFont(look.font())
        self._words.colour(look, "quiet")
        self.list.setFont(look.font())
        self.list.setMaximumWidth(look.letters(_WIDEST))


def _when(at: str) -> str:
    here = datetime.fromisoformat(at).astimezone()
    return tr("{day}, {time}", day=day_in_words(here.date().isoformat()), time=here.strftime("%H:%M"))


def _kind(row: TrashRow) -> str:
    named: dict[str, tuple[str, str]] = dict(KINDS.items())
    return named[row.kind][0] if row.kind in named else tr(row.kind)
