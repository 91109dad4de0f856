"""Badges: a state told by a shape and a word on a soft ground. The shape alone tells the states apart."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.shared.look import Look
from app.shared.shapes import COLOURS, draw_shape


class Badge(QWidget):
    """A state as a person sees it; what it says is also its accessible name."""

    def __init__(self, look: Look, state: str, words: str, size: str = "small") -> None:
        super().__init__()
        self._look, self._state, self._words, self._size = look, state, words, size
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        return self._words

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font(self._size, strong=True))
        height = metrics.height() + self._look.space(1)
        return QSize(metrics.horizontalAdvance(self._words) + height + self._look.space(2), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, role = self._look, COLOURS[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.colour(role), 1))
        if self._state in ("vacant", "unknown", "possible"):
            painter.setPen(QPen(look.colour(role), 1, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour(f"{role}_soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = box.height() * 0.5
        shape = QRectF(box.left() + box.height() * 0.32, box.center().y() - side / 2, side, side)
        draw_shape(painter, shape, self._state, look.colour(role), look.colour(f"{role}_soft"))
        painter.setFont(look.font(self._size, strong=True))
        painter.setPen(look.colour(role))
        left = shape.right() + look.space(1)
        where = QRectF(left, box.top(), box.right() - left, box.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words)
