"""The rail beside successive holders: a line through time with the shape of each state on it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.shared.look import Look
from app.shared.shapes import COLOURS, draw_shape


class Rail(QWidget):
    """One row's piece of the rail. `state` is how the row stands on the shown day; None: at another time."""

    def __init__(self, look: Look, state: str | None, *, gap: bool, first: bool, last: bool) -> None:
        super().__init__()
        self._look, self._state, self._gap, self._first, self._last = look, state, gap, first, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.space(5), self._look.space(5))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        y = QFontMetrics(look.font()).height() / 2 + 1
        style = Qt.PenStyle.DotLine if self._gap else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour("faint"), 2, style))
        top = y if self._first else 0.0
        bottom = y if self._last else float(self.height())
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        side = look.space(3.2 if self._state else 2)
        box = QRectF(middle - side / 2, y - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(box.adjusted(-3, -3, 3, 3))
        if self._state:
            draw_shape(painter, box, self._state, look.colour(COLOURS[self._state]), look.colour("surface"))
        else:
            painter.setPen(QPen(look.colour("field_line"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if self._gap else look.colour("field_line"))
            painter.drawEllipse(box)
