"""The order of a list's rows, worked out in slices, so that a long list keeps nobody waiting at the window.

Each column that is sorted by gives its rows ranks: whole numbers, equal where the rows are equal there. They are worked
out once for each column as long as the rows stay, so that turning the order round, or taking a second key, costs no
comparing of texts again."""

import heapq
from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import pairwise
from time import perf_counter
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

AT_ONCE: Final = 2_000
"""So many rows are sorted before the call returns; of more, nobody waits for the end."""
SLICE_S: Final = 0.008
_CHUNK: Final = 1_000
_STRIDE: Final = 128

Key = Callable[[Any], Any]
Wanted = Sequence[tuple[str, Key, bool]]
"""For each sort key, the first first: the name of its column, what a row sorts by there, whether downwards."""


Steps = Generator[float, None, list[int]]
"""Yields often, with the share of the work that is done."""


def in_order(keys: Sequence[Any]) -> Steps:
    """Returns the numbers of the keys in their order; what is equal stays as it stands."""
    number, chunks = len(keys), []
    for start in range(0, number, _CHUNK):
        chunks.append(sorted(range(start, min(start + _CHUNK, number)), key=keys.__getitem__))
        yield 0.4 * start / number
    ordered: list[int] = []
    for one in heapq.merge(*chunks, key=keys.__getitem__):
        ordered.append(one)
        if len(ordered) % _STRIDE == 0:
            yield 0.4 + 0.6 * len(ordered) / number
    return ordered


def ranks(rows: Sequence[Any], key: Key) -> Steps:
    """Returns the rank of each row."""
    number = len(rows)
    keys: list[Any] = []
    for start in range(0, number, _STRIDE):
        keys.extend(key(row) for row in rows[start : start + _STRIDE])
        yield 0.5 * start / number
    ordered = yield from in_order(keys)
    found, rank = [0] * number, 0
    for before, row in pairwise(ordered):
        rank += keys[before] < keys[row]
        found[row] = rank
        if row % _STRIDE == 0:
            yield 1.0
    return found


class Ranking(QObject):
    """Works out one order at a time: asking for another drops what was asked before."""

    def __init__(self, done: Callable[[list[int]], None], tell: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done, self._tell = done, tell
        self._rows: Sequence[Any] = ()
        self._ranks: dict[str, list[int]] = {}
        self._work: Iterator[float] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def take(self, rows: Sequence[Any]) -> None:
        """Other rows; what was worked out for those before is forgotten."""
        self.drop()
        self._rows, self._ranks = rows, {}

    def drop(self) -> None:
        self._timer.stop()
        self._work = iter(())

    def order(self, wanted: Wanted) -> None:
        """Work out the numbers of the rows in the wanted order, and hand them over: at once if they are few."""
        self.drop()
        self._work = self._ordering(wanted)
        if len(self._rows) <= AT_ONCE:
            for _ in self._work:
                """Each step does its part."""
        else:
            self._timer.start(0)

    def _slice(self) -> None:
        until = perf_counter() + SLICE_S
        for share in self._work:
            if perf_counter() > until:
                self._tell(share)
                return
        self._timer.stop()

    def _ordering(self, wanted: Wanted) -> Iterator[float]:
        together = [0] * len(self._rows)
        for name, key, down in wanted:
            if name not in self._ranks:
                self._ranks[name] = yield from ranks(self._rows, key)
            found, widest, way = self._ranks[name], len(self._rows) + 1, -1 if down else 1
            together = [before * widest + way * rank for before, rank in zip(together, found, strict=True)]
            yield 1.0
        ordered = yield from in_order(together)
        self._timer.stop()
        self._done(ordered)
