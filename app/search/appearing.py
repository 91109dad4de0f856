"""How the results come into the window: with their first rows, which are painted before anything else is laid out."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QWidget

_EMPTY_AFTER_MS: Final = 150
"""So long the first rows are waited for; then the pane comes without them."""


class Appearing(QObject):
    appeared = Signal()
    """Fires when the pane comes or goes, before it is laid out in its place."""

    def __init__(self, widget: QWidget, rows: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._widget, self._rows = widget, rows
        self._wide = 0
        # What it covers for a moment is not painted beneath it.
        widget.setAutoFillBackground(True)
        # Said, or the frame would show it with all others.
        widget.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_EMPTY_AFTER_MS)
        self._soon.timeout.connect(self.come)

    def come_soon(self) -> None:
        self._soon.start()

    def come(self) -> None:
        """The pane has the width of its rows when this returns, or they would be measured twice."""
        self._soon.stop()
        if not self._widget.isHidden():
            return
        self._widget.show()
        self.appeared.emit()
        panes = self._widget.parentWidget()
        if isinstance(panes, QSplitter) and self._wide:
            # Over the page beside it, which is laid out anew only after the rows have been painted.
            self._widget.setGeometry(_left_of(panes, self._widget), 0, self._wide, panes.height())
            self._widget.raise_()
        elif panes is not None:
            QCoreApplication.sendPostedEvents(panes, QEvent.Type.LayoutRequest)

    def go(self) -> None:
        self._soon.stop()
        if not self._widget.isHidden():
            self._wide = self._widget.width() if self._widget.isVisible() else 0
            self._widget.hide()
            self.appeared.emit()

    def try_on(self) -> None:
        """Lays the pane out once in its place while nobody looks for it, so that its first time costs no more than
        the next."""
        if self._widget.isHidden():
            self.come()
            self.go()

    def paint(self) -> None:
        """Paints now what has changed in the pane: whatever else the window has to do comes after that."""
        layout = self._widget.layout()
        if layout is not None:
            layout.activate()
        self._rows.repaint()


def _left_of(panes: QSplitter, widget: QWidget) -> int:
    before = [panes.widget(place) for place in range(panes.indexOf(widget))]
    return sum(one.width() + panes.handleWidth() for one in before if one is not None and not one.isHidden())
