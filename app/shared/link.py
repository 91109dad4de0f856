"""A name that opens its record: looks like a link, is a button for the keyboard and for screen readers."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from app.shared.look import Look
from app.shared.plain import isolated, tool_tip
from app.shared.wrapping import wrapped


class Link(QAbstractButton):
    """A text of one line (or as many as are allowed), elided where it does not fit; whole in its tool tip and name."""

    def __init__(self, look: Look, words: str, size: str = "body", *, strong: bool = False, lines: int = 1) -> None:
        super().__init__()
        self._look, self._size, self._strong, self._most = look, size, strong, lines
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tool_tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if lines > 1:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._look.font(self._size, self._strong))
        return len(wrapped(metrics, isolated(self._words), width, self._most)) * metrics.height() + 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._look.font(self._size, self._strong))
        painter.setPen(self._look.colour("accent"))
        metrics = painter.fontMetrics()
        lines = wrapped(metrics, isolated(self._words), self.width(), self._most)
        baseline = (self.height() - len(lines) * metrics.height()) / 2 + metrics.ascent()
        for line in lines:
            painter.drawText(QPointF(0, baseline), line)
            if self.underMouse():
                painter.drawLine(QPointF(0, baseline + 2), QPointF(metrics.horizontalAdvance(line), baseline + 2))
            baseline += metrics.height()
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
