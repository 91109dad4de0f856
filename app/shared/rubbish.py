"""Cyclic garbage, collected on the GUI thread alone, and while nobody waits for it."""

import gc
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS: Final = 250
_REST_S: Final = 0.6
"""So long nothing must have been asked: who types, asks with every key."""
_LONG_REST_S: Final = 4.0
"""So long before all that lives is looked through, which takes many times as long."""
_MUCH: Final = 50_000
"""So many young objects are looked through in any case, in a few milliseconds; else garbage could grow without end."""
_OVERDUE: Final = 20
"""So many times later than it is due, all is looked through in any case."""


class Rubbish(QObject):
    """Python collects on whichever thread happens to allocate; a widget that only a cycle still held would then be
    destroyed by the worker, and Qt does not survive that. It also collects at any moment, such as between a key and its
    letter. Here collecting waits for a rest, and what stands after the start is not looked through again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._busy_at = monotonic()
        self._is_settled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_EVERY_MS)

    def wait(self) -> None:
        """Something was asked: the answer goes before."""
        self._busy_at = monotonic()

    def end(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        rested = monotonic() - self._busy_at
        if rested >= _REST_S and not self._is_settled:
            self._is_settled = True
            gc.collect(1)
            gc.freeze()
        generation = due(gc.get_count(), gc.get_threshold(), rested)
        if generation is not None:
            gc.collect(generation)


def due(counts: tuple[int, int, int], limits: tuple[int, int, int], rested_s: float) -> int | None:
    """The oldest generation that is to be collected now; None for none. `rested_s`: how long nothing was asked."""
    full, young = counts[2] > limits[2], counts[0] > limits[0]
    if counts[2] > limits[2] * _OVERDUE or (full and rested_s >= _LONG_REST_S):
        return 2
    if rested_s >= _REST_S:
        return 1 if counts[1] > limits[1] else 0 if young else None
    return 0 if counts[0] > _MUCH else None
