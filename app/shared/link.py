"""A name that opens its record: looks like a link, is a button for the keyboard and for screen readers."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from app.shared.look import Look
from app.shared.plain import isolated, tool_tip


class Link(QAbstractButton):
    """One line of text, elided where it does not fit; the whole text is its tool tip and accessible name."""

    def __init__(
        self, look: Look, words: str, size: str = "body", *, strong: bool = False, role: str = "accent"
    ) -> None:
        super().__init__()
        self._look, self._size, self._strong, self._role = look, size, strong, role
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tool_tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(self._size, self._strong))
        return QSize(metrics.horizontalAdvance(isolated(self._words[:400])) + 4, metrics.height() + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._look.letters(8)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._look.font(self._size, self._strong))
        painter.setPen(self._look.colour(self._role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(isolated(self._words), Qt.TextElideMode.ElideRight, self.width())
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(0, baseline), shown)
        if self.underMouse():
            end = metrics.horizontalAdvance(shown)
            painter.drawLine(QPointF(0, baseline + 2), QPointF(end, baseline + 2))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
