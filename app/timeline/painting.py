"""Paints a timeline: thin, from lines that are already laid out."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QLinearGradient, QPainter, QPen

from app.shared.inks import Inks
from app.shared.language import tr
from app.shared.plain import isolated
from app.shared.shapes import draw_shape
from app.timeline.axis import Axis, ticks
from app.timeline.layout import Dot, Line, Lines, Piece
from database.dates import FIRST_DAY, LAST_DAY, Day, Period

_COLOURS: Final = {
    "sure": "held",
    "acting": "acting",
    "functions": "acting",
    "presumed": "presumed",
    "possible": "possible",
    "vacant": "vacant",
    "unknown": "unknown",
}
_THINNEST: Final = 2.0
_NARROW: Final = 6.0
"""Narrower pieces have no room for a frame of dashes."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The distances of a timeline in pixels, from the fonts in use."""

    gutter: float
    head: float
    line: float
    heading: float

    def height(self, line: Line) -> float:
        return self.heading if line.heading else self.line

    def tops(self, lines: Lines) -> list[float]:
        """Where each line begins below the axis, and last where they all end."""
        found = [0.0]
        for line in lines.lines:
            found.append(found[-1] + self.height(line))
        return found


def measure(inks: Inks, width: float) -> Measure:
    body, small = QFontMetrics(inks.font()).height(), QFontMetrics(inks.font("small")).height()
    gutter = min(inks.letters(40), max(inks.letters(16), width * 0.36))
    return Measure(gutter, small + inks.space(4), body + small + inks.space(2.5), small + inks.space(3.5))


@dataclass(frozen=True, slots=True)
class Marked:
    """The day that the window looks at, and today."""

    on: Period
    words: str
    past: bool
    today: Day

    @property
    def said(self) -> str:
        return self.words if self.past else tr("Today")


class Painting:
    """One pass over a painter whose origin is the upper left corner of the picture."""

    def __init__(self, painter: QPainter, inks: Inks, sizes: Measure, axis: Axis, right: float) -> None:
        self.painter, self.inks, self.sizes, self.axis, self.right = painter, inks, sizes, axis, right

    def ground(self, bottom: float, marked: Marked) -> None:
        """What lies behind the lines: the years, today, and the day that is looked at."""
        painter, inks, top = self.painter, self.inks, self.sizes.head
        painter.save()
        years = QRectF(self.sizes.gutter, 0, self.right - self.sizes.gutter, bottom)
        painter.setClipRect(years, Qt.ClipOperation.IntersectClip)
        first, last = self.axis.day(self.sizes.gutter), self.axis.day(self.right)
        painter.setFont(inks.font("small"))
        metrics = QFontMetrics(inks.font("small"))
        chip = self._chip(marked)
        for tick in ticks(self.axis, first, last, metrics.horizontalAdvance("0000") * 2.2):
            x = self.axis.x(tick.day)
            painter.setPen(QPen(inks.colour("line"), 1))
            painter.drawLine(QPointF(x, top - inks.space(1)), QPointF(x, bottom))
            painter.setPen(inks.colour("ink" if tick.year else "quiet"))
            left = x + inks.space(0.75)
            if left > chip.right() or left + metrics.horizontalAdvance(tick.words) < chip.left():
                painter.drawText(QPointF(left, top - inks.space(1.5)), tick.words)
        painter.setPen(QPen(inks.colour("field_line"), 1))
        painter.drawLine(QPointF(self.sizes.gutter, top), QPointF(self.right, top))
        self._day(marked, bottom, chip)
        painter.restore()

    def _chip(self, marked: Marked) -> QRectF:
        """Where the words of the day stand, over the years."""
        middle = (self.axis.x(marked.on.first) + self.axis.x(marked.on.last + 1)) / 2
        metrics = QFontMetrics(self.inks.font("small", strong=True))
        width, height = metrics.horizontalAdvance(marked.said) + self.inks.space(3), metrics.height() + 2
        left = min(max(self.sizes.gutter, middle - width / 2), self.right - width)
        return QRectF(left, self.sizes.head - height - 1, width, height)

    def _day(self, marked: Marked, bottom: float, chip: QRectF) -> None:
        painter, inks, top = self.painter, self.inks, self.sizes.head
        colour = inks.colour("past" if marked.past else "accent")
        if marked.past:
            painter.setPen(QPen(inks.colour("accent"), 1, Qt.PenStyle.DashLine))
            x = self.axis.x(marked.today + 0.5)
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        left, right = self.axis.x(marked.on.first), self.axis.x(marked.on.last + 1)
        if right - left > 3:
            soft = QColor(colour)
            soft.setAlpha(40)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), soft)
        middle = (left + right) / 2
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(middle, top), QPointF(middle, bottom))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setFont(inks.font("small", strong=True))
        painter.setPen(inks.colour("surface"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, marked.said)

    def line(self, line: Line, top: float, *, here: bool, hovered: bool, current: bool) -> None:
        painter, inks = self.painter, self.inks
        height = self.sizes.height(line)
        if hovered or current:
            painter.setPen(QPen(inks.colour("accent"), 1.5) if current else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if current else inks.colour("raised"))
            painter.drawRoundedRect(QRectF(2, top + 1, self.right - 4, height - 2), 5, 5)
        self._words(line, top, height, here=here)
        if line.heading:
            return
        painter.save()
        beside = QRectF(self.sizes.gutter, top, self.right - self.sizes.gutter, height)
        painter.setClipRect(beside, Qt.ClipOperation.IntersectClip)
        thick = height * 0.36
        bar = QRectF(0, top + (height - thick) / 2, 0, thick)
        for piece in line.pieces:
            self._piece(piece, bar)
        for dot in line.dots:
            self._dot(dot, bar)
        painter.restore()

    def _words(self, line: Line, top: float, height: float, *, here: bool) -> None:
        painter, inks = self.painter, self.inks
        left, width = float(inks.space(3)), self.sizes.gutter - inks.space(5)
        if line.heading:
            painter.setFont(inks.font("small", strong=True))
            painter.setPen(inks.colour("accent" if line.thing else "quiet"))
            metrics = QFontMetrics(inks.font("small", strong=True))
            shown = metrics.elidedText(isolated(line.title), Qt.TextElideMode.ElideRight, int(self.right - 2 * left))
            painter.drawText(QPointF(left, top + height - metrics.descent() - inks.space(1)), shown)
            return
        gap = line.thing is not None and line.thing.address is None
        body, small = QFontMetrics(inks.font("body", strong=here)), QFontMetrics(inks.font("small"))
        room = width
        if line.disputed:
            side = body.height() * 0.6
            room -= side + inks.space(1)
            box = QRectF(left + room + inks.space(1), top + inks.space(1.5), side, side)
            draw_shape(painter, box, "disputed", inks.colour("disputed"), inks.colour("surface"))
        painter.setFont(inks.font("body", strong=here))
        painter.setPen(inks.colour("quiet" if gap else "ink"))
        baseline = top + inks.space(1.25) + body.ascent()
        painter.drawText(
            QPointF(left, baseline), body.elidedText(isolated(line.title), Qt.TextElideMode.ElideRight, int(room))
        )
        painter.setFont(inks.font("small"))
        painter.setPen(inks.colour("quiet"))
        baseline += body.descent() + small.ascent()
        painter.drawText(
            QPointF(left, baseline), small.elidedText(isolated(line.under), Qt.TextElideMode.ElideRight, int(width))
        )

    def _piece(self, piece: Piece, bar: QRectF) -> None:
        """Sure is full, presumed light, possible hatched, vacant an empty frame, unknown a dotted line."""
        painter, inks = self.painter, self.inks
        colour = inks.colour(_COLOURS[piece.sort])
        left, right = self._ends(piece)
        box = QRectF(left, bar.top(), max(_THINNEST, right - left), bar.height())
        if box.right() < self.sizes.gutter or box.left() > self.right:
            return
        if piece.sort == "unknown":
            self._unknown(box, colour)
        elif piece.sort == "vacant":
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(inks.colour("surface"))
            painter.drawRect(box)
            side = min(box.height() * 0.5, box.width() * 0.6)
            if side > 5:
                ring = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
                draw_shape(painter, ring, "vacant", colour, inks.colour("surface"))
        elif piece.sort == "possible":
            self._possible(box, colour, piece)
        else:
            painter.setPen(QPen(colour, 1.25))
            painter.setBrush(inks.colour("presumed_soft") if piece.sort == "presumed" else colour)
            if piece.sort == "functions":
                painter.setBrush(QBrush(colour, Qt.BrushStyle.Dense4Pattern))
            painter.drawRoundedRect(box, 2, 2)

    def _unknown(self, box: QRectF, colour: QColor) -> None:
        painter = self.painter
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine))
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
        side = box.height() * 0.75
        shown = QRectF(max(box.left(), self.sizes.gutter), 0, 0, 0)
        shown.setRight(min(box.right(), self.right))
        mark = QRectF(shown.center().x() - side * 0.35, middle - side / 2, side * 0.7, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.colour("surface"))
        painter.drawEllipse(mark.adjusted(-3, -3, 3, 3))
        draw_shape(painter, mark, "unknown", colour, self.inks.colour("surface"))

    def _possible(self, box: QRectF, colour: QColor, piece: Piece) -> None:
        """Hatched; where nothing limits a side it fades away instead of ending anywhere."""
        painter = self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        if piece.first == FIRST_DAY or piece.last == LAST_DAY:
            fade = QLinearGradient(box.topLeft(), box.topRight())
            clear, full = QColor(colour), QColor(colour)
            clear.setAlpha(0)
            full.setAlpha(110)
            fade.setColorAt(0, clear if piece.first == FIRST_DAY else full)
            fade.setColorAt(0.5, full)
            fade.setColorAt(1, clear if piece.last == LAST_DAY else full)
            painter.setBrush(QBrush(fade))
            painter.drawRect(box.adjusted(0, box.height() * 0.3, 0, -box.height() * 0.3))
            return
        painter.setBrush(self.inks.colour("possible_soft"))
        painter.drawRect(box)
        if box.width() < _NARROW:
            painter.fillRect(box, QBrush(colour, Qt.BrushStyle.Dense5Pattern))
            return
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawRect(box)

    def _ends(self, piece: Piece) -> tuple[float, float]:
        """Where a piece lies; a side that nothing limits reaches a little beyond what is known."""
        far = float(self.inks.letters(14))
        if piece.first == FIRST_DAY and piece.last == LAST_DAY:
            return self.sizes.gutter, self.right
        left = self.axis.x(piece.last + 1) - far if piece.first == FIRST_DAY else self.axis.x(piece.first)
        right = self.axis.x(piece.first) + far if piece.last == LAST_DAY else self.axis.x(piece.last + 1)
        return max(left, -10.0), min(right, self.right + 10.0)

    def _dot(self, dot: Dot, bar: QRectF) -> None:
        painter, inks = self.painter, self.inks
        radius = bar.height() * 0.24
        left, right = self.axis.x(dot.first), self.axis.x(dot.last + 1)
        middle = (left + right) / 2
        half = max(radius, (right - left) / 2)
        box = QRectF(middle - half, bar.center().y() - radius, 2 * half, 2 * radius)
        painter.setPen(QPen(inks.colour("ink" if dot.counts else "disputed"), 1.25))
        painter.setBrush(inks.colour("surface"))
        painter.drawRoundedRect(box, radius, radius)
        if not dot.counts:
            painter.drawLine(box.topLeft(), box.bottomRight())
