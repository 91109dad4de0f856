"""Paints an org chart: the boxes and lines in sight, from a plan that is already made."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from typing_extensions import override

from app.chart.layout import (
    Box,
    Measures,
    Plan,
    Wish,
    deputies_in,
    forks_in_sight,
    heads_in,
    in_sight,
    under,
)
from app.chart.ties import Ties
from app.chart.words import person, things
from app.shared.canvas import Drawing
from app.shared.inks import Inks
from app.shared.plain import isolated
from app.shared.shapes import COLOURS, draw_shape
from app.shared.thing import Thing, Towards
from database.dates import Certainty
from database.rows import HeadRow

_READABLE: Final = 0.35
"""At a smaller scale no letter can be made out: boxes are then painted as plain areas, all at once."""
_MARGIN: Final = 24.0


def measures(inks: Inks) -> Measures:
    body, small = QFontMetrics(inks.font()).height(), QFontMetrics(inks.font("small")).height()
    return Measures(
        float(inks.letters(38)), float(body + inks.space(3)), small + 1.0, float(inks.space(12)), float(inks.space(3))
    )


@dataclass(frozen=True, slots=True)
class _Fonts:
    body: QFontMetrics
    small: QFontMetrics


class ChartDrawing(Drawing):
    def __init__(self, plan: Plan, wish: Wish, about: str) -> None:
        self.plan, self._wish, self._about = plan, wish, about
        self._things = things(plan)
        self._ties = Ties(plan)
        self._cut: dict[tuple[str, int], str] = {}
        """Texts as they were cut to their room; a drawing is laid out for one size of letters."""
        self._rects = [[_rect(plan.boxes[name]) for name in level] for level in plan.levels]

    @property
    @override
    def size(self) -> QSizeF:
        return QSizeF(self.plan.width + 2 * _MARGIN, self.plan.height + 2 * _MARGIN)

    @property
    @override
    def things(self) -> Mapping[str, Thing]:
        return self._things

    @override
    def place(self, key: str) -> QRectF:
        return _rect(self.plan.boxes[key]).translated(_MARGIN, _MARGIN)

    @override
    def at(self, x: float, y: float) -> str | None:
        x, y = x - _MARGIN, y - _MARGIN
        for level in range(len(self.plan.levels)):
            for name in in_sight(self.plan, level, y, y + 0.001):
                if _rect(self.plan.boxes[name]).contains(QPointF(x, y)):
                    return name
        return None

    @override
    def step(self, key: str, towards: Towards) -> str | None:
        box = self.plan.boxes[key]
        names = self.plan.levels[box.level]
        place = names.index(key)
        if towards in ("up", "down"):
            place += 1 if towards == "down" else -1
            return names[place] if 0 <= place < len(names) else None
        level = box.level + (1 if towards == "right" else -1)
        if not 0 <= level < len(self.plan.levels):
            return None
        return min(self.plan.levels[level], key=lambda name: abs(self.plan.boxes[name].middle - box.middle))

    @override
    def paint(self, painter: QPainter, seen: QRectF, scale: float, inks: Inks, hovered: str | None) -> None:
        painter.translate(_MARGIN, _MARGIN)
        seen = seen.translated(-_MARGIN, -_MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, scale >= _READABLE)
        self._forks(painter, seen, scale, inks)
        self._ties.paint(painter, seen, scale, inks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, scale >= _READABLE)
        if scale < _READABLE:
            self._areas(painter, seen, inks)
        else:
            fonts = _Fonts(QFontMetrics(inks.font()), QFontMetrics(inks.font("small")))
            for level in self._levels_in(seen):
                for name in in_sight(self.plan, level, seen.top(), seen.bottom()):
                    self._box(painter, self.plan.boxes[name], inks, fonts, hovered=name == hovered)
        painter.translate(-_MARGIN, -_MARGIN)

    def _levels_in(self, seen: QRectF) -> list[int]:
        """The levels of which a box can be in sight."""
        return [
            number
            for number, level in enumerate(self.plan.levels)
            if (box := self.plan.boxes[level[0]]).left <= seen.right() and box.right >= seen.left()
        ]

    def _forks(self, painter: QPainter, seen: QRectF, scale: float, inks: Inks) -> None:
        painter.setPen(QPen(inks.colour("field_line"), max(1.25, 1 / scale)))
        lines: list[QLineF] = []
        for level in self.plan.forks:
            for fork in forks_in_sight(level, seen.top(), seen.bottom()):
                if fork.start[0] > seen.right() or fork.ends[0][0] < seen.left():
                    continue
                lines.append(QLineF(fork.start[0], fork.start[1], fork.x, fork.start[1]))
                first, last = max(fork.first, seen.top() - 5), min(fork.last, seen.bottom() + 5)
                lines.append(QLineF(fork.x, first, fork.x, last))
                inside = (end for end in fork.ends if seen.top() <= end[1] <= seen.bottom())
                lines += [QLineF(fork.x, y, x, y) for x, y in inside]
        painter.drawLines(lines)

    def _areas(self, painter: QPainter, seen: QRectF, inks: Inks) -> None:
        painter.setPen(QPen(inks.colour("field_line"), 0))
        painter.setBrush(inks.colour("raised"))
        for level in self._levels_in(seen):
            rects = self._rects[level]
            if seen.height() < self.plan.height:
                rects = [_rect(self.plan.boxes[n]) for n in in_sight(self.plan, level, seen.top(), seen.bottom())]
            painter.drawRects(rects)
        if self._about in self.plan.boxes:
            painter.setBrush(inks.colour("accent"))
            painter.drawRect(_rect(self.plan.boxes[self._about]))

    def _box(self, painter: QPainter, box: Box, inks: Inks, fonts: _Fonts, *, hovered: bool) -> None:
        about = box.office.office.id == self._about
        painter.setPen(QPen(inks.colour("accent" if about or hovered else "field_line"), 2 if about else 1))
        painter.setBrush(inks.colour("accent_soft" if about else "raised"))
        painter.drawRoundedRect(_rect(box), 5, 5)
        pad = float(inks.space(2))
        left, top, room = box.left + pad, box.top + inks.space(1), box.width - 2 * pad
        office = box.office.office
        short = office.acronym if office.acronym != office.name else None
        painter.setFont(inks.font("body", strong=True))
        painter.setPen(inks.colour("ink"))
        strong = QFontMetrics(inks.font("body", strong=True))
        number = f"+{box.hidden}" if box.hidden else ""
        taken = fonts.small.horizontalAdvance(number)
        self._line(painter, strong, short or office.name, left, top, room - taken - (pad if number else 0))
        if number:
            painter.setFont(inks.font("small"))
            painter.setPen(inks.colour("accent"))
            painter.drawText(QPointF(left + room - taken, top + strong.ascent()), number)
        top += fonts.body.height()
        painter.setFont(inks.font("small"))
        painter.setPen(inks.colour("quiet"))
        words = under(box.office)
        self._line(painter, fonts.small, words, left, top, room)
        top += fonts.small.height() + 1 if words else 0
        rows = [(head, "ink") for head in heads_in(box.office)]
        rows += [(deputy, "quiet") for deputy in deputies_in(box.office, self._wish)]
        for head, role in rows:
            self._person(painter, head, QRectF(left, top, room, fonts.small.height()), inks, fonts, role=role)
            top += fonts.small.height() + 1

    def _line(self, painter: QPainter, metrics: QFontMetrics, text: str, left: float, top: float, room: float) -> None:
        key = (text, int(room))
        shown = self._cut.get(key)
        if shown is None:
            shown = self._cut[key] = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QPointF(left, top + metrics.ascent()), shown)

    def _person(self, painter: QPainter, head: HeadRow, place: QRectF, inks: Inks, fonts: _Fonts, *, role: str) -> None:
        """A name behind the shape of how sure it is; deputies stand a little further in."""
        state = _state(head)
        side = place.height() * 0.56
        left = place.left() + (0 if role == "ink" else inks.space(3))
        box = QRectF(left, place.center().y() - side / 2, side, side)
        draw_shape(painter, box, state, inks.colour(COLOURS[state]), inks.colour("raised"))
        painter.setPen(inks.colour(role))
        start = box.right() + inks.space(1.25)
        self._line(painter, fonts.small, person(head), start, place.top(), place.right() - start)


def _state(head: HeadRow) -> str:
    if head.certainty is Certainty.PRESUMED:
        return "presumed"
    if head.certainty is Certainty.POSSIBLE:
        return "possible"
    if head.capacity == "functions":
        return "functions"
    return "held" if head.capacity in ("substantive", "prevented") else "acting"


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
