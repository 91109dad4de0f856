"""A picture on a plane: boxes joined by lines, moved and made larger or smaller as one."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from typing_extensions import override

from app.shared.address import Address
from app.shared.inks import Inks
from app.shared.look import Look
from app.shared.picture_view import PictureView
from app.shared.thing import Thing, Towards

_SMALLEST: Final = 0.02
_LARGEST: Final = 3.0


class Drawing(Protocol):
    """What lies on a canvas, in its own measure. It is laid out once and painted often."""

    @property
    def size(self) -> QSizeF: ...

    @property
    def things(self) -> Mapping[str, Thing]: ...

    def paint(self, painter: QPainter, seen: QRectF, scale: float, inks: Inks, hovered: str | None) -> None:
        """Paint what lies in `seen`; at a small scale only what can still be made out."""

    def at(self, x: float, y: float) -> str | None: ...

    def place(self, key: str) -> QRectF: ...

    def step(self, key: str, towards: Towards) -> str | None: ...


class Canvas(PictureView):
    def __init__(
        self, look: Look, name: str, open_record: Callable[[Address], None], arrange: Callable[[], None]
    ) -> None:
        super().__init__(look, name, open_record)
        self._drawing: Drawing | None = None
        self._arrange = arrange
        self.scale = 1.0

    def show_drawing(self, drawing: Drawing | None, centre: str | None = None) -> None:
        """Show a new drawing; in the middle stands the thing `centre`, else what was there stays in its place."""
        self._drawing = drawing
        self.things = drawing.things if drawing is not None else {}
        self._range()
        self.choose(self.current if centre is None else centre, reveal=False)
        if centre is not None and centre in self.things:
            self.centre_on(centre)
        self.viewport().update()

    @property
    def drawing(self) -> Drawing | None:
        return self._drawing

    def centre_on(self, key: str) -> None:
        middle, room = self.place_of(key).center(), self.seen().center()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(middle.x() - room.x()))
        down.setValue(down.value() + round(middle.y() - room.y()))

    @override
    def thing_at(self, point: QPointF) -> str | None:
        if self._drawing is None:
            return None
        on = (point - self._origin()) / self.scale
        return self._drawing.at(on.x(), on.y())

    @override
    def place_of(self, key: str) -> QRectF:
        if self._drawing is None or key not in self.things:
            return QRectF()
        place, origin = self._drawing.place(key), self._origin()
        return QRectF(place.topLeft() * self.scale + origin, place.size() * self.scale)

    @override
    def step(self, key: str, towards: Towards) -> str | None:
        if towards in ("first", "last"):
            keys = list(self.things)
            return keys[0 if towards == "first" else -1]
        return self._drawing.step(key, towards) if self._drawing is not None else None

    @override
    def zoom_by(self, factor: float, about: QPointF) -> None:
        fixed = (about - self._origin()) / self.scale
        self.scale = max(_SMALLEST, min(_LARGEST, self.scale * factor))
        self._range()
        moved = fixed * self.scale + self._origin() - about
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(moved.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(moved.y()))
        self.viewport().update()

    @override
    def fit(self) -> None:
        size, room = self._size(), self.seen().size()
        wanted = min(room.width() / max(1.0, size.width()), room.height() / max(1.0, size.height()), 1.0)
        self.zoom_by(wanted / self.scale, self.seen().center())

    def fit_across(self, least: float) -> None:
        """Shows the whole width where that can be done at a scale of `least` or more."""
        # Twice, for at the first scale a scroll bar may come up at the side and take of the width.
        for _ in range(2):
            wanted = min(1.0, self.seen().width() / max(1.0, self._size().width()))
            if wanted >= least:
                self.zoom_by(wanted / self.scale, self.seen().center())

    def normal(self) -> None:
        self.zoom_by(1 / self.scale, self.seen().center())

    @override
    def refit(self) -> None:
        self._range()

    @override
    def restyle(self) -> None:
        self._arrange()

    def _size(self) -> QSizeF:
        return self._drawing.size if self._drawing is not None else QSizeF(1, 1)

    def _range(self) -> None:
        size, room = self._size() * self.scale, self.viewport().size()
        for bar, length, seen in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, max(0, round(length - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(max(1, seen // 12))

    def _origin(self) -> QPointF:
        """Where the upper left corner of the drawing lies in the viewport; what is smaller stands in the middle."""
        size, room = self._size() * self.scale, self.viewport().size()
        return QPointF(
            max(0.0, (room.width() - size.width()) / 2) - self.horizontalScrollBar().value(),
            max(0.0, (room.height() - size.height()) / 2) - self.verticalScrollBar().value(),
        )

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # What is painted already moves along; only what comes into sight is painted.
        if self.devicePixelRatioF().is_integer():
            self.viewport().scroll(dx, dy)
        else:
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        # A region can be gone through; PySide's own type hints do not say so.
        for exposed in cast("Iterable[QRect]", event.region()):
            painter.save()
            painter.setClipRect(exposed)
            self._paint(painter, QRectF(exposed))
            painter.restore()

    def _paint(self, painter: QPainter, exposed: QRectF) -> None:
        painter.fillRect(exposed, self.look.colour("surface"))
        if self._drawing is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        origin = self._origin()
        painter.translate(origin)
        painter.scale(self.scale, self.scale)
        seen = QRectF((exposed.topLeft() - origin) / self.scale, exposed.size() / self.scale)
        self._drawing.paint(painter, seen, self.scale, self.look, self.hovered)
        if self.current is not None and self.hasFocus():
            painter.setPen(QPen(self.look.colour("accent"), 2.5 / self.scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self._drawing.place(self.current).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(around, 7, 7)
