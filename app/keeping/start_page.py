"""What stands in the window where the directory cannot be opened: what happened, and what can be done about it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.keeping.rescue import Rescue, moment_in_words, reason_in_words
from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel

_WIDEST: Final = 96
_ROWS: Final = 8


class StartPage(QObject):
    """Holds `widget`. What the person chooses is told by signals; nothing is done here."""

    restore_wanted = Signal(object)
    """Fires with the file of the backup."""
    other_wanted = Signal(str)
    """Fires with the name of another directory file."""
    anew_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = PlainLabel(look, tr("The directory could not be opened"), "title")
        self._why = PlainLabel(look, "", "lead")
        self._calm = PlainLabel(
            look, tr("Nothing was changed. Whatever you choose here, what is there now is kept."), "body", "quiet"
        )
        self._restoring = PlainLabel(look, "", "heading")
        self.list = _Backups()
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.chosen.connect(self._restore)
        self.restore = _button(tr("Restore this backup"), "restoreButton", self._restore)
        self.retry = _button(tr("Try again"), "retryButton", self.retry_wanted.emit)
        self.other = _button(tr("Open another file…"), "otherButton", self._ask_for_file)
        self.anew = _button(tr("Build anew"), "anewButton", self.anew_wanted.emit)
        self._else = PlainLabel(look, tr("Or"), "heading")
        self._anew_words = PlainLabel(
            look,
            tr(
                "“Build anew” makes the directory as it comes with the program, without your edits. "
                "The old file is kept."
            ),
            "small",
            "quiet",
        )
        self.widget = self._build()
        look.changed.connect(self._fit)
        self._fit()

    def show(self, why: str, rescue: Rescue | None) -> None:
        self._why.say(why)
        backups = rescue.backups if rescue is not None else ()
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(f"{moment_in_words(backup)}  ·  {reason_in_words(backup)}")
            item.setData(Qt.ItemDataRole.UserRole, backup.file)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        some = bool(backups)
        none = tr("There is no backup of this directory yet.")
        self._restoring.say(tr("Restore a backup") if some else none)
        self.list.setVisible(some)
        self.restore.setVisible(some)
        self.widget.setAccessibleDescription(f"{self._heading.accessibleName()}. {why}")
        self._fit()
        (self.list if some else self.retry).setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, why: str) -> None:
        """What was chosen could not be done; the choice stands as it was."""
        self._why.say(why)
        self.widget.setAccessibleDescription(f"{self._heading.accessibleName()}. {why}")

    @property
    def words(self) -> str:
        return self._why.accessibleName()

    def set_busy(self, busy: bool) -> None:
        for part in (self.list, self.restore, self.retry, self.other, self.anew):
            part.setEnabled(not busy)

    def _restore(self) -> None:
        item = self.list.currentItem()
        if self.list.isEnabled() and self.list.count():
            self.restore_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _ask_for_file(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self.widget, tr("Open another directory"), "", tr("Directories (*.db);;All files (*)")
        )
        if file:
            self.other_wanted.emit(file)

    def _build(self) -> QWidget:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        for part in (self._heading, self._why, self._calm, self._restoring, self.list):
            self._column.addWidget(part)
        self._rows = [_row(self.restore), _row(self.retry, self.other, self.anew)]
        self._column.addLayout(self._rows[0])
        self._column.addWidget(self._else)
        self._column.addLayout(self._rows[1])
        self._column.addWidget(self._anew_words)
        self._column.addStretch(1)
        self._inside = inside
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        line = QHBoxLayout(ground)
        line.addStretch(1)
        line.addWidget(inside, 20)
        line.addStretch(1)
        area = QScrollArea()
        area.setObjectName("startPage")
        area.setAccessibleName(self._heading.accessibleName())
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        return area

    def _fit(self) -> None:
        look = self._look
        self._inside.setMaximumWidth(look.letters(_WIDEST))
        self._column.setContentsMargins(look.space(6), look.space(14), look.space(6), look.space(8))
        self._column.setSpacing(look.space(3))
        labels = (self._heading, self._why, self._calm, self._restoring, self._else, self._anew_words)
        sizes = ("title", "lead", "body", "heading", "heading", "small")
        for label, size, role in zip(labels, sizes, ("ink", "ink", "quiet", "ink", "ink", "quiet"), strict=True):
            label.setFont(look.font(size))
            label.colour(look, role)
        for label in (self._restoring, self._else):
            label.setContentsMargins(0, look.space(5), 0, 0)
        for row in self._rows:
            row.setSpacing(look.space(2))
        self.list.setFont(look.font())
        self.list.setSpacing(look.space(0.25))
        rows = min(_ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) + 2 * self.list.spacing()) + look.space(3))


class _Backups(QListWidget):
    chosen = Signal()
    """Fires when Enter is pressed on a row; a mere click only marks it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backupList")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda _: self.chosen.emit())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


def _button(words: str, name: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.clicked.connect(lambda: do())
    return button


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
