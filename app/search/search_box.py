"""The box that one searches in; behind what is typed stands, quietly, how the last word would go on."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QToolButton
from typing_extensions import override

from app.shared.look import Look

_ACCEPTS = "Tab"


class SearchBox(QLineEdit):
    """Knows nothing of the directory: the window paints it before anything is loaded."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rest = ""

    @property
    def rest(self) -> str:
        """How the last word would go on, while that is shown."""
        return self._rest if self._at_end() else ""

    def offer(self, rest: str) -> None:
        if rest != self._rest:
            self._rest = rest
            self.update()

    def _at_end(self) -> bool:
        return self.cursorPosition() == len(self.text()) and not self.hasSelectedText()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rest and self.hasFocus() and self._at_end():
            self._paint_rest()

    def _paint_rest(self) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(look.colour("quiet"))
        metrics = painter.fontMetrics()
        left = self.cursorRect().center().x() + 1
        right = min((b.x() for b in self.findChildren(QToolButton) if b.x() > self.width() // 2), default=self.width())
        words = metrics.elidedText(self._rest, Qt.TextElideMode.ElideRight, right - left)
        where = QRect(left, 0, right - left, self.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        small = look.font("small")
        left += metrics.horizontalAdvance(words) + look.space(2)
        key = QRectF(QFontMetrics(small).boundingRect(_ACCEPTS)).adjusted(-look.space(1), -1, look.space(1), 1)
        key.moveCenter(QRectF(self.rect()).center())
        key.moveLeft(left)
        if key.right() < right:
            painter.setFont(small)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawRoundedRect(key, 3, 3)
            painter.setPen(look.colour("quiet"))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, _ACCEPTS)
