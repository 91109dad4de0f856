"""The slider over the years: a ruler with a mark for the day that the window looks at."""

from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider
from typing_extensions import override

from app.shared.look import Look

FIRST_YEAR: Final = 1945
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class YearRuler(QSlider):
    """Its value is a day; arrow keys move by a day, Page Up and Page Down by a year."""

    def __init__(self, look: Look, today: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._today = today
        self.past = False
        self.setObjectName("asOfSlider")
        self.setAccessibleName("Day to look at, over the years")
        self.setToolTip("Drag through the years; arrow keys move by a day, Page Up and Page Down by a year")
        self.setRange(date(FIRST_YEAR, 1, 1).toordinal(), today)
        self.setValue(today)
        self.setPageStep(365)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def span(self, first: int, last: int) -> None:
        """From the year of the first change to the end of the last, and always up to today."""
        start = date.fromordinal(first).replace(month=1, day=1).toordinal()
        self.setRange(start, max(last, self._today))

    def _x(self, day: int) -> float:
        room = self.width() - 2 * self._margin
        return self._margin + room * (day - self.minimum()) / max(1, self.maximum() - self.minimum())

    def _day(self, x: float) -> int:
        room = max(1, self.width() - 2 * self._margin)
        share = min(1.0, max(0.0, (x - self._margin) / room))
        return self.minimum() + round(share * (self.maximum() - self.minimum()))

    @property
    def _margin(self) -> int:
        return self._look.space(3)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, QFontMetrics(self._look.font("small")).height() + self._look.space(4))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rail = float(self._look.space(2))
        painter.setPen(QPen(self._look.colour("faint"), 2))
        painter.drawLine(QPointF(self._x(self.minimum()), rail), QPointF(self._x(self.maximum()), rail))
        self._paint_years(painter, rail)
        self._paint_mark(painter, rail)

    def _paint_years(self, painter: QPainter, rail: float) -> None:
        painter.setFont(self._look.font("small"))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance("0000")
        first, last = date.fromordinal(self.minimum()).year, date.fromordinal(self.maximum()).year
        fitting = max(1, int((self.width() - 2 * self._margin) / (width * 1.9)))
        step = next((step for step in _STEPS if (last - first) / step <= fitting), _STEPS[-1])
        baseline = rail + self._look.space(1.5) + metrics.ascent()
        for year in range(-(-first // step) * step, last + 1, step):
            x = self._x(date(year, 1, 1).toordinal())
            painter.setPen(QPen(self._look.colour("field_line"), 1))
            painter.drawLine(QPointF(x, rail), QPointF(x, rail + self._look.space(1)))
            painter.setPen(self._look.colour("quiet"))
            left = min(max(0.0, x - width / 2), float(self.width() - width))
            painter.drawText(QPointF(left, baseline), str(year))

    def _paint_mark(self, painter: QPainter, rail: float) -> None:
        colour = self._look.colour("past" if self.past else "accent")
        x, radius = self._x(self.value()), self._look.space(1.4)
        if self.past:
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(x, rail), QPointF(self._x(self.maximum()), rail))
        if self.hasFocus():
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x - radius - 3, rail - radius - 3, 2 * radius + 6, 2 * radius + 6))
        painter.setPen(QPen(self._look.colour("window"), 2))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, rail), radius, radius)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._day(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._day(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        years = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(Qt.Key(event.key()))
        if years is None:
            super().keyPressEvent(event)
        else:
            self.setValue(_years_on(self.value(), years))


def _years_on(day: int, years: int) -> int:
    """The same day of another year; for 29 February the day before where there is none."""
    then = date.fromordinal(day)
    year = min(9999, max(1, then.year + years))
    try:
        return then.replace(year=year).toordinal()
    except ValueError:
        return then.replace(year=year, day=28).toordinal()
