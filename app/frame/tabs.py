"""Tabs: several records open beside each other, each with its own way back and forward."""


from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from app.frame.journey import Journey
from app.shared.address import Address
from app.shared.language import QT_TR_NOOP, tr
from app.shared.plain import cut, for_button, tool_tip
from app.shared.tab_bar import TabBar
from database import RecordId

_EMPTY = QT_TR_NOOP("Start")
_LONGEST = 34


class Tabs(QObject):
    switched = Signal()
    """Fires after another tab came to the front."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._journeys = [Journey()]
        self.bar = _bar()
        self.bar.addTab(tr(_EMPTY))
        self.bar.currentChanged.connect(self._switch)
        self.bar.tabMoved.connect(self._move)
        self.bar.tabCloseRequested.connect(self.close)
        self.bar.customContextMenuRequested.connect(self._offer)
        self.bar.installEventFilter(self)
        self._fit()

    @property
    def journey(self) -> Journey:
        return self._journeys[self.bar.currentIndex()]

    @property
    def links(self) -> list[str]:
        """The record in each tab, for the next start; empty tabs and boards are left out."""
        return [place.link() for journey in self._journeys if isinstance(place := journey.here, Address)]

    @property
    def place(self) -> int:
        """Where the tab at the front stands among `links`."""
        before = self._journeys[: self.bar.currentIndex()]
        return sum(1 for journey in before if isinstance(journey.here, Address))

    def forget(self, record: RecordId) -> None:
        """No tab leads to a record that is no more."""
        for place in reversed(range(len(self._journeys))):
            journey = self._journeys[place]
            here = journey.here
            journey.forget(record)
            if isinstance(here, Address) and here.id == record:
                self.say_at(place, tr(_EMPTY))

    def open(self, address: Address | None, *, front: bool = True) -> None:
        """A new tab behind the one at the front, on a record or still empty."""
        journey = Journey()
        if address is not None:
            journey.visit(address)
        place = self.bar.currentIndex() + 1
        self._journeys.insert(place, journey)
        self.bar.blockSignals(True)
        self.bar.insertTab(place, tr(_EMPTY))
        self.bar.blockSignals(False)
        self._fit()
        if front:
            self.bar.setCurrentIndex(place)

    def close(self, place: int) -> None:
        if len(self._journeys) > 1 and 0 <= place < len(self._journeys):
            del self._journeys[place]
            self.bar.removeTab(place)
            self._fit()
            self.switched.emit()

    def close_here(self) -> None:
        self.close(self.bar.currentIndex())

    def next(self) -> None:
        self._step(1)

    def previous(self) -> None:
        self._step(-1)

    def say(self, title: str) -> None:
        """What stands in the tab at the front."""
        self.say_at(self.bar.currentIndex(), title)

    def say_at(self, place: int, title: str) -> None:
        self.bar.setTabText(place, for_button(cut(title, _LONGEST)) or tr(_EMPTY))
        self.bar.setTabToolTip(place, tool_tip(title))

    def _step(self, steps: int) -> None:
        self.bar.setCurrentIndex((self.bar.currentIndex() + steps) % self.bar.count())

    def _switch(self, _place: int) -> None:
        if len(self._journeys) == self.bar.count():
            self.switched.emit()

    def _move(self, start: int, end: int) -> None:
        self._journeys.insert(end, self._journeys.pop(start))

    def _close_others(self, place: int) -> None:
        for other in reversed([number for number in range(len(self._journeys)) if number != place]):
            self.close(other)

    def _offer(self, where: QPoint) -> None:
        place = self.bar.tabAt(where)
        place = place if place >= 0 else self.bar.currentIndex()
        menu = QMenu(self.bar)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Close this tab"), lambda: self.close(place))
        menu.addAction(tr("Close the other tabs"), lambda: self._close_others(place))
        menu.popup(self.bar.mapToGlobal(self.bar.tabRect(place).bottomLeft()))

    def _fit(self) -> None:
        """One record alone needs no tab over it."""
        self.bar.setVisible(len(self._journeys) > 1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            place = self.bar.tabAt(event.position().toPoint())
            if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
                self.close(place)
                return True
        return False


def _bar() -> TabBar:
    bar = TabBar("recordTabs", tr("Open records"))
    bar.setExpanding(False)
    bar.setMovable(True)
    bar.setElideMode(Qt.TextElideMode.ElideRight)
    bar.setUsesScrollButtons(True)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    return bar
