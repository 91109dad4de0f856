"""The line that tells what was just done and offers to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from app.shared.icons import Icons
from app.shared.keepsakes import Keepsakes
from app.shared.language import tr
from app.shared.look import Look
from app.shared.notice import Notice


class ToldLine(QObject):
    def __init__(self, look: Look, icons: Icons, keepsakes: Keepsakes, parent: QObject) -> None:
        super().__init__(parent)
        self._keepsakes = keepsakes
        self.notice = Notice(look, icons, "accent", "note")
        self.notice.setObjectName("toldBar")
        self.undo = QPushButton(tr("Undo"))
        self.undo.setObjectName("undoButton")
        self.undo.setAccessibleName(tr("Undo what was just done"))
        self._undo: Callable[[], None] = keepsakes.undo
        self.undo.clicked.connect(lambda: self._undo())
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close this line"))
        close.clicked.connect(lambda: self.notice.say(""))
        self.notice.add(self.undo)
        self.notice.add(close)
        keepsakes.done.connect(self.tell)

    def tell(self, words: str) -> None:
        """Something was done that can be undone."""
        self._undo = self._keepsakes.undo
        self.undo.setVisible(self._keepsakes.can_undo)
        self.notice.say(words)

    def tell_edit(self, words: str, undo: Callable[[], None] | None) -> None:
        """Something was saved in the directory; None: it is no use to take it back from here."""
        self._undo = undo or self._keepsakes.undo
        self.undo.setVisible(undo is not None)
        self.notice.say(words)

    def inform(self, words: str) -> None:
        """Something the person should know; there is nothing to undo."""
        self.undo.hide()
        self.notice.say(words)
