"""Small widgets side by side, in as many lines as they need, or in one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.shared.look import Look


class Flow(QWidget):
    """`put` says which; in one line only, what does not fit is hidden, and `over` tells how many that are."""

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._widgets: list[QWidget] = []
        self._last: QWidget | None = None
        self._one_line = False
        self.over = 0
        if name:
            self.setAccessibleName(name)

    def put(self, widgets: Sequence[QWidget], last: QWidget | None = None, *, one_line: bool = False) -> None:
        """`last` comes behind the others: what leads to those that are hidden. It hides where none is."""
        self._widgets, self._last, self._one_line = list(widgets), last, one_line
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())

    def _place(self) -> None:
        gap, right = self._look.space(1), self.width()
        shown = self._fitting(gap) if self._one_line else len(self._widgets)
        self.over = len(self._widgets) - shown
        x = y = high = 0
        for place, widget in enumerate((*self._widgets, *([self._last] if self._last is not None else []))):
            visible = place < shown or (widget is self._last and (self.over > 0 or not self._one_line))
            widget.setVisible(visible)
            if not visible:
                continue
            size = widget.sizeHint()
            if x and x + size.width() > right:
                x, y = 0, y + high + gap
            high = size.height()
            widget.setGeometry(x, y, min(size.width(), max(right, 1)), high)
            x += size.width() + gap
        self.setFixedHeight(y + high)

    def _fitting(self, gap: int) -> int:
        """How many stand in one line, with what leads to the others behind them if there are others."""
        widths = [widget.sizeHint().width() + gap for widget in self._widgets]
        if sum(widths) - gap <= self.width():
            return len(widths)
        room = self.width() - (self._last.sizeHint().width() if self._last is not None else 0)
        fitting = 0
        while fitting < len(widths) and sum(widths[: fitting + 1]) <= room:
            fitting += 1
        return fitting
