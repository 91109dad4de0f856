"""Paints a lineage graph: boxes of what stood, joints with their days, lines between them."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from typing_extensions import override

from app.lineage_graph.layout import Graph, Joint
from app.lineage_graph.words import kind_of, things
from app.shared.canvas import Drawing
from app.shared.dates_in_words import in_words
from app.shared.inks import Inks
from app.shared.plain import isolated
from app.shared.prose import subtitle_in_words
from app.shared.thing import Thing, Towards
from app.shared.wrapping import wrapped

_MARGIN: Final = 30.0


class LineageDrawing(Drawing):
    def __init__(self, graph: Graph, standing: Sequence[str], about: str, inks: Inks) -> None:
        self._graph, self._standing, self._about = graph, frozenset(standing), about
        self._things = things(graph, standing)
        body, small = QFontMetrics(inks.font()).height(), QFontMetrics(inks.font("small")).height()
        self._box = QSizeF(inks.letters(30), 2 * body + small + inks.space(3))
        self._joint = QSizeF(inks.letters(19), 2 * small + inks.space(6))
        self._row = self._box.height() + inks.space(6)
        self._places = {key: self._rect(key) for key in graph.places}

    def _rect(self, key: str) -> QRectF:
        place = self._graph.places[key]
        first_is_joint = any(self._graph.places[joint].column % 2 == 0 for joint in self._graph.joints)
        widths = (self._box.width(), self._joint.width())
        if first_is_joint:
            widths = (widths[1], widths[0])
        left = (place.column // 2) * sum(widths) + (widths[0] if place.column % 2 else 0.0)
        size = self._joint if key in self._graph.joints else self._box
        middle = place.y * self._row + self._box.height() / 2
        return QRectF(QPointF(_MARGIN + left, _MARGIN + middle - size.height() / 2), size)

    @property
    @override
    def size(self) -> QSizeF:
        right = max((place.right() for place in self._places.values()), default=0.0)
        bottom = max((place.bottom() for place in self._places.values()), default=0.0)
        return QSizeF(right + _MARGIN, bottom + _MARGIN)

    @property
    @override
    def things(self) -> Mapping[str, Thing]:
        return self._things

    @override
    def place(self, key: str) -> QRectF:
        return self._places[key]

    @override
    def at(self, x: float, y: float) -> str | None:
        return next((key for key, place in self._places.items() if place.contains(QPointF(x, y))), None)

    @override
    def step(self, key: str, towards: Towards) -> str | None:
        here = self._places[key].center()
        column = self._graph.places[key].column
        if towards in ("up", "down"):
            same = [k for k, place in self._graph.places.items() if place.column == column]
            same.sort(key=lambda k: self._places[k].center().y())
            number = same.index(key) + (1 if towards == "down" else -1)
            return same[number] if 0 <= number < len(same) else None
        wanted = column + (1 if towards == "right" else -1)
        beside = [k for k, place in self._graph.places.items() if place.column == wanted]
        return min(beside, key=lambda k: abs(self._places[k].center().y() - here.y()), default=None)

    @override
    def paint(self, painter: QPainter, seen: QRectF, scale: float, inks: Inks, hovered: str | None) -> None:
        for joint in self._graph.joints.values():
            self._lines(painter, joint, inks)
        for key, place in self._places.items():
            if place.adjusted(-4, -4, 4, 4).intersects(seen):
                if key in self._graph.joints:
                    self._paint_joint(painter, self._graph.joints[key], place, inks)
                else:
                    self._paint_box(painter, key, place, inks, hovered=key == hovered)

    def _lines(self, painter: QPainter, joint: Joint, inks: Inks) -> None:
        pen = QPen(inks.colour("field_line"), 1.75)
        if joint.change.planned:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = self._places[joint.key].center()
        for key in joint.before:
            place = self._places[key]
            painter.drawPath(_curve(QPointF(place.right(), place.center().y()), middle))
        for key in joint.after:
            place = self._places[key]
            end = QPointF(place.left(), place.center().y())
            painter.drawPath(_curve(middle, end))
            head = QPainterPath(end)
            head.lineTo(end + QPointF(-8, -4))
            head.lineTo(end + QPointF(-8, 4))
            head.closeSubpath()
            painter.fillPath(head, inks.colour("field_line"))

    def _paint_joint(self, painter: QPainter, joint: Joint, place: QRectF, inks: Inks) -> None:
        """What happened above the dot, its day beneath; the words stand on their own ground, over the lines."""
        metrics = QFontMetrics(inks.font("small"))
        middle, radius = place.center(), float(inks.space(1.25))
        for words, top, role in (
            (kind_of(joint.change), place.top(), "ink"),
            (in_words(joint.change.on), place.bottom() - metrics.height(), "quiet"),
        ):
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(place.width() - 8))
            width = metrics.horizontalAdvance(shown)
            box = QRectF(middle.x() - width / 2 - 3, top, width + 6, metrics.height())
            painter.fillRect(box, inks.colour("surface"))
            painter.setFont(inks.font("small"))
            painter.setPen(inks.colour(role))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        painter.setPen(QPen(inks.colour("accent"), 2))
        painter.setBrush(inks.colour("surface" if joint.change.planned else "accent"))
        painter.drawEllipse(middle, radius, radius)

    def _paint_box(self, painter: QPainter, key: str, place: QRectF, inks: Inks, *, hovered: bool) -> None:
        """What stood on the day has a full frame and ink; what did not is pale and dashed."""
        node, standing = self._graph.nodes[key], key in self._standing
        about = node.ref.id == self._about
        pen = QPen(inks.colour("accent" if about or hovered else "field_line"), 2 if about else 1.25)
        if not standing:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(inks.colour("accent_soft" if about and standing else "raised" if standing else "surface"))
        painter.drawRoundedRect(place, 6, 6)
        inner = place.adjusted(inks.space(2), inks.space(1.5), -inks.space(2), -inks.space(1))
        body, small = QFontMetrics(inks.font("body", strong=standing)), QFontMetrics(inks.font("small"))
        painter.setFont(inks.font("body", strong=standing))
        painter.setPen(inks.colour("ink" if standing else "quiet"))
        y = inner.top()
        for line in wrapped(body, isolated(node.ref.title), int(inner.width()), 2):
            painter.drawText(QPointF(inner.left(), y + body.ascent()), line)
            y += body.height()
        painter.setFont(inks.font("small"))
        painter.setPen(inks.colour("quiet"))
        told = isolated(subtitle_in_words(node.ref.subtitle))
        under = small.elidedText(told, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(QPointF(inner.left(), y + small.ascent()), under)


def _curve(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    bend = QPointF((end.x() - start.x()) / 2, 0)
    path.cubicTo(start + bend, end - bend, end)
    return path
