"""The shapes that tell states apart without colour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

COLOURS: Final = {
    "held": "held",
    "shared day": "held",
    "acting": "acting",
    "functions": "acting",
    "presumed": "presumed",
    "possible": "possible",
    "vacant": "vacant",
    "unknown": "unknown",
    "changed": "presumed",
    "disputed": "disputed",
    "ended": "vacant",
}
"""The colour role of each state."""


@dataclass(frozen=True, slots=True)
class _Pen:
    painter: QPainter
    box: QRectF
    colour: QColor
    ground: QColor

    def line(self, *points: tuple[float, float]) -> None:
        self.painter.drawPolyline(self._polygon(points))

    def area(self, *points: tuple[float, float]) -> None:
        self.painter.drawPolygon(self._polygon(points))

    def fill(self, colour: QColor | None = None) -> None:
        self.painter.setBrush(colour or self.colour)

    def _polygon(self, points: Sequence[tuple[float, float]]) -> QPolygonF:
        box = self.box
        return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points])


def draw_shape(painter: QPainter, box: QRectF, state: str, colour: QColor, ground: QColor) -> None:
    """The shape of a state inside a square."""
    painter.save()
    width = max(1.2, box.width() / 7)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[state](_Pen(painter, box, colour, ground))
    painter.restore()


def _held(pen: _Pen) -> None:
    pen.fill()
    pen.painter.drawEllipse(pen.box)
    pen.painter.setPen(QPen(pen.ground, max(1.2, pen.box.width() / 8)))
    pen.line((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))


def _shared_day(pen: _Pen) -> None:
    box, side = pen.box, pen.box.width() * 0.66
    pen.fill()
    pen.painter.drawEllipse(QRectF(box.left(), box.top(), side, side))
    pen.fill(pen.ground)
    pen.painter.drawEllipse(QRectF(box.right() - side, box.bottom() - side, side, side))


def _acting(pen: _Pen) -> None:
    pen.fill()
    pen.area((0.5, 0.05), (0.98, 0.92), (0.02, 0.92))


def _functions(pen: _Pen) -> None:
    pen.area((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))
    pen.fill()
    pen.area((0.5, 0.32), (0.68, 0.5), (0.5, 0.68), (0.32, 0.5))


def _presumed(pen: _Pen) -> None:
    pen.painter.drawEllipse(pen.box)
    pen.fill()
    pen.painter.drawChord(pen.box, 90 * 16, 180 * 16)


def _possible(pen: _Pen) -> None:
    dotted = pen.painter.pen()
    dotted.setStyle(Qt.PenStyle.DotLine)
    pen.painter.setPen(dotted)
    pen.painter.drawEllipse(pen.box)
    pen.painter.setPen(Qt.PenStyle.NoPen)
    pen.fill()
    pen.painter.drawEllipse(pen.box.center(), pen.box.width() / 7, pen.box.height() / 7)


def _vacant(pen: _Pen) -> None:
    pen.painter.drawEllipse(pen.box)


def _unknown(pen: _Pen) -> None:
    pen.line((0.12, 0.3), (0.3, 0.06), (0.7, 0.06), (0.88, 0.3), (0.5, 0.58), (0.5, 0.72))
    pen.painter.drawPoint(QPointF(pen.box.center().x(), pen.box.bottom()))


def _changed(pen: _Pen) -> None:
    pen.line((0, 0.3), (1, 0.3), (0.72, 0.05))
    pen.line((1, 0.7), (0, 0.7), (0.28, 0.95))


def _disputed(pen: _Pen) -> None:
    pen.line((0, 0.34), (1, 0.34))
    pen.line((0, 0.68), (1, 0.68))
    pen.line((0.3, 1), (0.7, 0))


def _ended(pen: _Pen) -> None:
    pen.fill()
    pen.area((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92))


_SHAPES: Final[dict[str, Callable[[_Pen], None]]] = {
    "held": _held,
    "shared day": _shared_day,
    "acting": _acting,
    "functions": _functions,
    "presumed": _presumed,
    "possible": _possible,
    "vacant": _vacant,
    "unknown": _unknown,
    "changed": _changed,
    "disputed": _disputed,
    "ended": _ended,
}
