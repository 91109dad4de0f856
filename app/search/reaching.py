"""What the keys do in the search box and in the list: from the one to the other, and to a record."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from app.search.completing import Completing
from app.search.results_view import ResultsView
from app.search.search_box import SearchBox
from app.search.understood import Understood


class Reaching(QObject):
    """`enter` opens what is chosen, or will be the first."""

    def __init__(
        self,
        box: SearchBox,
        view: ResultsView,
        understood: Understood,
        completing: Completing,
        enter: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._box, self._view, self._understood, self._completing = box, view, understood, completing
        self._enter = enter
        box.installEventFilter(self)
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._box and kind in (QEvent.Type.FocusOut, QEvent.Type.Resize):
            self._completing.close()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Escape leaves the list first, then the search; the window's own Escape would come before the box.
            if watched is self._box and event.key() == Qt.Key.Key_Escape and self._completing.is_open:
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._in_box(event) if watched is self._box else self._in_list(event)
        return False

    def _in_box(self, event: QKeyEvent) -> bool:
        key, box = event.key(), self._box
        if self._completing.takes(event):
            return True
        if key == Qt.Key.Key_Down:
            self._down()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            return True
        at_start = box.cursorPosition() == 0 and not box.hasSelectedText()
        return key == Qt.Key.Key_Backspace and at_start and self._understood.remove_last()

    def _in_list(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Up and self._view.currentIndex().row() <= 0:
            self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _down(self) -> None:
        first = self._view.model().index(0, 0)
        if first.isValid():
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._view.setCurrentIndex(first)
        elif self._understood.suggestion.isVisible():
            self._understood.suggestion.setFocus(Qt.FocusReason.ShortcutFocusReason)
