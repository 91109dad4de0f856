"""The slider over the years: a ruler with a mark for the day that the window looks at."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip
from typing_extensions import override

from app.shared.language import QT_TR_NOOP, tr, tr_each
from app.shared.look import Look

if TYPE_CHECKING:
    from database.rows import YearRow

FIRST_YEAR: Final = 1945
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


class YearRuler(QSlider):
    """Its value is a day; arrow keys move by a day, Page Up and Page Down by a year."""

    def __init__(self, look: Look, today: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._today = today
        self.past = False
        self._years: dict[int, YearRow] = {}
        self._busiest = 1
        self._first, self._last = date(FIRST_YEAR, 1, 1).toordinal(), today
        self.setObjectName("asOfSlider")
        self.setAccessibleName(tr("Day to look at, over the years"))
        self.setToolTip(
            tr("Drag through the years; arrow keys move by a day, Page Up and Page Down by a year")
        )
        self.setRange(date(FIRST_YEAR, 1, 1).toordinal(), today)
        self.setValue(today)
        self.setPageStep(365)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, years: "Sequence[YearRow]") -> None:
        """From the first year of a change to the last, and always up to today, with a mark for each such year."""
        self._years = {row.year: row for row in years}
        self._busiest = max((row.holders for row in years), default=1) or 1
        if years:
            self._first, self._last = date(years[0].year, 1, 1).toordinal(), date(years[-1].year, 12, 31).toordinal()
        self._fit_range()

    def roll(self, today: int) -> None:
        """Midnight has passed."""
        self._today = today
        self._fit_range()

    def words_at(self, x: float) -> str:
        """What changed in the year at a place of the ruler."""
        year = date.fromordinal(self._day(x)).year
        row = self._years.get(year)
        if row is None:
            return tr("{year}: no change is known", year=year)
        terms, offices = _terms(row.holders), _offices(row.offices)
        return tr("{year}: {terms} began or ended, {offices} changed", year=year, terms=terms, offices=offices)

    def _fit_range(self) -> None:
        # The rest of a year that goes on is no place to look at yet, unless something is known of later ones.
        ahead = date.fromordinal(self._last).year > date.fromordinal(self._today).year
        self.setRange(min(self._first, self._today), self._last if ahead else self._today)
        self.update()

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
        return QSize(400, QFontMetrics(self._look.font("small")).height() + self._look.space(2) + self._rail)

    @property
    def _rail(self) -> int:
        """How far below the upper edge the line of the years runs: the marks stand on it."""
        return self._look.space(5)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rail = float(self._rail)
        self._paint_changes(painter, rail)
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

    def _paint_changes(self, painter: QPainter, rail: float) -> None:
        """A bar for the holders that changed in a year, a diamond over it where offices did."""
        look = self._look
        room = rail - look.space(1.75)
        year_width = self._x(self.minimum() + 365) - self._x(self.minimum())
        width = max(2.0, min(float(look.space(1.5)), year_width * 0.45))
        painter.setPen(Qt.PenStyle.NoPen)
        for row in self._years.values():
            x = self._x(date(row.year, 7, 1).toordinal())
            height = room * (row.holders / self._busiest) ** 0.5 if row.holders else 0.0
            painter.setBrush(look.colour("field_line"))
            painter.drawRect(QRectF(x - width / 2, rail - height, width, height))
            if row.offices:
                side = min(look.space(0.75), year_width * 0.6)
                centre = rail - height - side
                painter.setBrush(look.colour("quiet"))
                painter.drawPolygon([
                    QPointF(x, centre - side), QPointF(x + side, centre), QPointF(x, centre + side),
                    QPointF(x - side, centre),
                ])  # fmt: skip

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
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), f"{self.words_at(event.x())}\n{self.toolTip()}", self)
            return True
        return super().event(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls past does not mean to travel in time.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

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


def _terms(count: int) -> str:
    return tr_each(QT_TR_NOOP("{n} term"), QT_TR_NOOP("{n} terms"), count) if count else tr("no terms")


def _offices(count: int) -> str:
    return tr_each(QT_TR_NOOP("{n} office"), QT_TR_NOOP("{n} offices"), count) if count else tr("no offices")


def _years_on(day: int, years: int) -> int:
    """The same day of another year; for 29 February the day before where there is none."""
    then = date.fromordinal(day)
    year = min(9999, max(1, then.year + years))
    try:
        return then.replace(year=year).toordinal()
    except ValueError:
        return then.replace(year=year, day=28).toordinal()
