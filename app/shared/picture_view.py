"""What every picture does alike: point, hover, click, arrows, Enter, drag to pan, wheel and keys to zoom.

A picture paints what is in sight and nothing else, from what it was given: it never asks the directory."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame
from typing_extensions import override

from app.shared.address import Address
from app.shared.hover_card import HoverCard
from app.shared.look import Look
from app.shared.thing import Thing, Towards

_STEP: Final = 1.25
_HOVER_MS: Final = 300
_ARROWS: Final[dict[Qt.Key, Towards]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_BY_KEY: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PictureView(QAbstractScrollArea):
    """The base of the pictures. `things` are those that can be pointed at, in reading order."""

    def __init__(self, look: Look, name: str, open_record: Callable[[Address], None]) -> None:
        super().__init__()
        self.look = look
        self._name, self._open = name, open_record
        self.things: Mapping[str, Thing] = {}
        self.current: str | None = None
        self.hovered: str | None = None
        self._pressed: QPointF | None = None
        self._panning = False
        self._card = HoverCard(look, self)
        self._hover = QTimer(self)
        self._hover.setSingleShot(True)
        self._hover.setInterval(_HOVER_MS)
        self._hover.timeout.connect(self._tell_hovered)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(name)
        look.changed.connect(self.restyle)

    @abstractmethod
    def thing_at(self, point: QPointF) -> str | None:
        """The key of what lies under a point of the viewport."""

    @abstractmethod
    def place_of(self, key: str) -> QRectF:
        """Where a thing lies in the viewport, also where that is out of sight."""

    @abstractmethod
    def step(self, key: str, towards: Towards) -> str | None:
        """The thing next to another one; None: the arrow does not lead to one."""

    @abstractmethod
    def zoom_by(self, factor: float, about: QPointF) -> None:
        """Makes everything larger or smaller; what lies under the point stays there."""

    @abstractmethod
    def fit(self) -> None:
        """Shows as much as can be seen at once."""

    @abstractmethod
    def refit(self) -> None:
        """Lays out anew after the size of the viewport changed."""

    def restyle(self) -> None:
        """Lays out anew after colours or letters changed."""
        self.refit()

    def say(self, text: str) -> None:
        """The same content as text, for those who hear the picture."""
        self.setAccessibleDescription(text)

    def choose(self, key: str | None, *, reveal: bool = True) -> None:
        """Mark a thing as the one before us; its words become part of the picture's name."""
        self.current = key if key in self.things else None
        told = f": {self.things[self.current].spoken}" if self.current is not None else ""
        self.setAccessibleName(f"{self._name}{told}")
        if reveal and self.current is not None:
            self.reveal(self.current)
        self.viewport().update()

    def reveal(self, key: str) -> None:
        """Scroll just so far that a thing is in sight."""
        place, room = self.place_of(key), self.seen()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + _shift(place.left(), place.right(), room.left(), room.right()))
        down.setValue(down.value() + _shift(place.top(), place.bottom(), room.top(), room.bottom()))

    def seen(self) -> QRectF:
        """The part of the viewport in which things lie."""
        return QRectF(self.viewport().rect())

    def open_current(self) -> None:
        thing = self.things.get(self.current or "")
        if thing is not None and thing.address is not None:
            self._card.hide()
            self._open(thing.address)

    def zoom_in(self) -> None:
        self.zoom_by(_STEP, self.seen().center())

    def zoom_out(self) -> None:
        self.zoom_by(1 / _STEP, self.seen().center())

    def pressed_at(self, _point: QPointF) -> bool:
        """A press on a part of the picture that is no thing; True: it was dealt with."""
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        towards = _ARROWS.get(key)
        if towards is not None:
            self._walk(towards)
        elif key in _ENTER:
            self.open_current()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _walk(self, towards: Towards) -> None:
        if self.current is None:
            self.choose(next(iter(self.things), None))
            return
        following = self.step(self.current, towards)
        if following is not None:
            self.choose(following)
            place = self.place_of(following)
            self._card.tell(self.things[following], self._corner(place.bottomLeft()))

    def _corner(self, point: QPointF) -> QPoint:
        return self.viewport().mapToGlobal(point.toPoint() + QPoint(0, self.look.space(1.5)))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._card.hide()
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._panning = False
        self._pressed = None if self.pressed_at(event.position()) else event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        if self._pressed is None:
            self._point_at(here)
            return
        moved = here - self._pressed
        if self._panning or moved.manhattanLength() >= QApplication.startDragDistance():
            self._panning = True
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(moved.x()))
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - round(moved.y()))
            self._pressed = here

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        clicked = self._pressed is not None and not self._panning
        self._pressed, self._panning = None, False
        self.viewport().unsetCursor()
        if clicked and (key := self.thing_at(event.position())) is not None:
            self.choose(key, reveal=False)
            self.open_current()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self._card.hide()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            self.zoom_by(_STEP**turned, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def _point_at(self, point: QPointF) -> None:
        key = self.thing_at(point)
        if key == self.hovered:
            return
        self.hovered = key
        self._card.hide()
        opens = key is not None and self.things[key].address is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self._hover.start()
        self.viewport().update()

    def _tell_hovered(self) -> None:
        thing = self.things.get(self.hovered or "")
        if thing is not None and self.viewport().underMouse():
            self._card.tell(thing, self.cursor().pos() + QPoint(12, 18))

    @override
    def leaveEvent(self, event: object) -> None:
        self.hovered = None
        self._hover.stop()
        self._card.hide()
        self.viewport().update()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._card.hide()
        super().hideEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.current is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.choose(next(iter(self.things), None))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._card.hide()
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.refit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()


def _shift(low: float, high: float, first: float, last: float) -> int:
    """How far to scroll for a stretch to come into sight; its beginning counts where both ends do not fit."""
    if low < first or high - low > last - first:
        return round(low - first)
    return round(high - last) if high > last else 0
