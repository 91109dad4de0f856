"""The painted widget of the timeline: names stand still on the left, the years move beside them."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from typing_extensions import override

from app.shared.address import Address
from app.shared.inks import Inks
from app.shared.language import tr
from app.shared.look import Look
from app.shared.picture_view import PictureView
from app.shared.thing import Towards
from app.timeline.axis import Axis
from app.timeline.layout import Lines, here
from app.timeline.painting import Marked, Measure, Painting, measure
from database.dates import Day

_WIDEST_DAY: Final = 8.0
_PAPER: Final = 1100


class TimelineView(PictureView):
    def __init__(self, look: Look, open_record: Callable[[Address], None], choose_day: Callable[[Day], object]) -> None:
        super().__init__(look, tr("Timeline"), open_record)
        self.setObjectName("timelineView")
        self._choose_day = choose_day
        self._lines = Lines((), 1, 2)
        self._marked: Marked | None = None
        self._sizes: Measure = measure(look, 800)
        self._tops: list[float] = [0.0]
        self._zoom = 1.0
        """How many times wider the years are than when they all fit."""
        self.refit()

    def show_lines(self, lines: Lines, marked: Marked, *, anew: bool) -> None:
        """Show these lines; `anew` with all years in sight, else where one was."""
        self._lines, self._marked = lines, marked
        self.things = {line.thing.key: line.thing for line in lines.lines if line.thing is not None}
        if anew:
            self._zoom = 1.0
            self.current = None
        self.choose(self.current, reveal=False)
        self.refit()
        if anew:
            self._reveal_day(marked)

    def _reveal_day(self, marked: Marked) -> None:
        """Scroll to whoever is in office on the day; the first lines stay in sight if those are among them."""
        self.verticalScrollBar().setValue(0)
        there = [line.thing.key for line in self._lines.lines if line.thing is not None and here(line, marked.on)]
        if there:
            self.reveal(there[0])

    def mark(self, marked: Marked) -> None:
        self._marked = marked
        self.viewport().update()

    @property
    def axis(self) -> Axis:
        room = max(1.0, self.viewport().width() - self._sizes.gutter)
        scale = self._zoom * room / max(1, self._lines.last - self._lines.first)
        return Axis(self._lines.first, scale, self._sizes.gutter - self.horizontalScrollBar().value())

    def paper(self) -> QSizeF:
        """The size of the whole picture with all its years, for a file."""
        return QSizeF(_PAPER, self._sizes.head + self._tops[-1])

    def breaks(self) -> tuple[float, list[float]]:
        """How high the years above the lines are, and where a line ends and the next begins: for a file or paper."""
        return self._sizes.head, [self._sizes.head + top for top in self._tops]

    def paint_paper(self, painter: QPainter, inks: Inks) -> None:
        sizes = measure(inks, _PAPER)
        scale = (_PAPER - sizes.gutter) / max(1, self._lines.last - self._lines.first)
        axis = Axis(self._lines.first, scale, sizes.gutter)
        self._paint(Painting(painter, inks, sizes, axis, _PAPER), 0.0, self._sizes.head + self._tops[-1], None)

    @override
    def seen(self) -> QRectF:
        return QRectF(self.viewport().rect()).adjusted(self._sizes.gutter, self._sizes.head, 0, 0)

    @override
    def thing_at(self, point: QPointF) -> str | None:
        y = point.y() - self._sizes.head + self.verticalScrollBar().value()
        number = bisect_right(self._tops, y) - 1
        if point.y() < self._sizes.head or not 0 <= number < len(self._lines.lines):
            return None
        thing = self._lines.lines[number].thing
        return thing.key if thing is not None else None

    @override
    def place_of(self, key: str) -> QRectF:
        for number, line in enumerate(self._lines.lines):
            if line.thing is not None and line.thing.key == key:
                top = self._sizes.head + self._tops[number] - self.verticalScrollBar().value()
                room = self.seen()
                return QRectF(room.left(), top, room.width(), self._sizes.height(line))
        return QRectF()

    @override
    def step(self, key: str, towards: Towards) -> str | None:
        keys = list(self.things)
        place = keys.index(key)
        wanted = {"up": place - 1, "down": place + 1, "first": 0, "last": len(keys) - 1}.get(towards, -1)
        return keys[wanted] if 0 <= wanted < len(keys) else None

    @override
    def zoom_by(self, factor: float, about: QPointF) -> None:
        x = max(about.x(), self._sizes.gutter)
        before = self.axis
        day = before.first + (x - before.left) / before.scale
        widest = _WIDEST_DAY * (self._lines.last - self._lines.first) / max(1.0, self.seen().width())
        self._zoom = max(1.0, min(max(1.0, widest), self._zoom * factor))
        self._range()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + round(self.axis.x(day) - x))
        self.viewport().update()

    @override
    def fit(self) -> None:
        self._zoom = 1.0
        self._range()
        self.viewport().update()

    @override
    def refit(self) -> None:
        self._sizes = measure(self.look, self.viewport().width())
        self._tops = self._sizes.tops(self._lines)
        self._range()
        self.viewport().update()

    def _range(self) -> None:
        room = self.seen()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, round(room.width() * (self._zoom - 1)))
        across.setPageStep(max(1, round(room.width())))
        across.setSingleStep(max(1, round(room.width() / 12)))
        down.setRange(0, max(0, round(self._tops[-1] + self.look.space(3) - room.height())))
        down.setPageStep(max(1, round(room.height())))
        down.setSingleStep(round(self._sizes.line))

    @override
    def pressed_at(self, _point: QPointF) -> bool:
        """A press on the years goes to that day."""
        if _point.y() >= self._sizes.head or _point.x() < self._sizes.gutter:
            return False
        self._choose_day(self.axis.day(_point.x()))
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if sideways is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + sideways * bar.singleStep())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Where all lines are in sight there is nothing to scroll downwards: the wheel then moves the years.
        plain = not event.modifiers() and self.verticalScrollBar().maximum() == 0
        if plain and self.horizontalScrollBar().maximum() > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.look.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.viewport().size()
        painting = Painting(painter, self.look, self._sizes, self.axis, size.width())
        self._paint(painting, float(self.verticalScrollBar().value()), size.height(), self.hovered)

    def _paint(self, painting: Painting, scrolled: float, bottom: float, hovered: str | None) -> None:
        """The lines in sight, and over them the years, which stay in their place."""
        if self._marked is None or not self._lines.lines:
            return
        painting.ground(bottom, self._marked)
        painter, head = painting.painter, painting.sizes.head
        painter.save()
        painter.setClipRect(QRectF(0, head, painting.right, bottom - head), Qt.ClipOperation.IntersectClip)
        number = max(0, bisect_right(self._tops, scrolled) - 1)
        while number < len(self._lines.lines) and head + self._tops[number] - scrolled < bottom:
            line = self._lines.lines[number]
            key = line.thing.key if line.thing is not None else None
            current = key is not None and key == self.current and self.hasFocus()
            top = head + self._tops[number] - scrolled
            marked = here(line, self._marked.on)
            painting.line(line, top, here=marked, hovered=key is not None and key == hovered, current=current)
            number += 1
        painter.restore()
