"""Does ahead, in small steps, what the first key of a search would otherwise wait for."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.search.appearing import Appearing
from app.search.results_delegate import ResultsDelegate

_STEP_EVERY_MS: Final = 40


class Warming(QTimer):
    """Loads the fonts of many scripts, then gives the style to what is still hidden in `widget`, and lays it out."""

    def __init__(self, delegate: ResultsDelegate, appearing: Appearing, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._appearing, self._steps = widget, appearing, delegate.warm_up()
        self.timeout.connect(self._step)
        self.start(_STEP_EVERY_MS)

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self.stop()
            for part in (self._widget, *self._widget.findChildren(QWidget)):
                part.ensurePolished()
            self._appearing.try_on()
