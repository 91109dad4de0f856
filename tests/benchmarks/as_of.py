"""How long it takes from another day until tree, results and record of that day are painted, at 45,000 terms.

Run as a program: python tests/benchmarks/as_of.py [FOLDER]; the generated directory and its index are kept in the
folder, so that they are made only once. The real window, with the worker it really has, on the offscreen platform at
1280x800, with a search typed and an office of many roles open. Prints p50, p99 and the worst in milliseconds: the
whole, and what each part costs: the question on the worker, and what the GUI thread does with the answer. Then the
same with two levels of the tree unfolded. The limit is 100 ms. Asserts nothing."""

import os
import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.background import Background
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database import Directory
from database.dates import day_of
from search_index import SearchIndex
from tests.benchmarks.generated import generate

DAYS = 60
LIMIT_MS = 100
WORDS = "peace legal"
TODAY = day_of("2026-11-21")

Work = Callable[..., Any]


class Parts:
    """What the questions of each pane cost, on the worker and, once answered, on the GUI thread; in milliseconds."""

    def __init__(self) -> None:
        self.costs: dict[str, list[float]] = defaultdict(list)
        ask = Desk.ask

        def timed_ask(desk: Desk, question: Work, then: Work, *more: Any, **named: Any) -> Any:
            name = getattr(then, "__qualname__", "").replace("<locals>.", "")
            timed = self._timed(f"question  {name}", question), self._timed(f"answer    {name}", then)
            return ask(desk, *timed, *more, **named)

        Desk.ask = timed_ask  # type: ignore[method-assign, assignment]

    def _timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*arguments: Any) -> Any:
            begun = time.perf_counter()
            try:
                return work(*arguments)
            finally:
                self.costs[name].append((time.perf_counter() - begun) * 1000)

        return timed


class Watch(QObject):
    """Sees when each pane has been painted after it got the answer for the day."""

    def __init__(self, shell: Shell, rooms: Rooms) -> None:
        super().__init__()
        self.arrived: dict[str, float] = {}
        self.painted: dict[str, float] = {}
        shell.installEventFilter(self)
        rooms.tree.model.modelReset.connect(lambda: self._arrive("tree"))
        rooms.record.shown.connect(lambda _shown: self._arrive("record"))
        show = rooms.results.show

        def shown(answer: Any) -> None:
            show(answer)
            self._arrive("results")

        rooms.results.show = shown  # type: ignore[method-assign]

    def begin(self) -> None:
        self.arrived, self.painted = {}, {}

    @property
    def done(self) -> bool:
        return self.painted.keys() >= {"tree", "results", "record"}

    def _arrive(self, pane: str) -> None:
        self.arrived.setdefault(pane, time.perf_counter())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self.arrived.keys() - self.painted.keys():
            # The window paints all that changed after this filter, and a posted event comes after that.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            for pane in self.arrived.keys() - self.painted.keys():
                self.painted[pane] = time.perf_counter()
            return True
        return super().event(event)


def wait(seen: Callable[[], object], patience: float = 20.0) -> None:
    until = time.perf_counter() + patience
    while not seen() and time.perf_counter() < until:
        QCoreApplication.processEvents()
        QThread.usleep(500)


def turn(rooms: Rooms, watch: Watch, parts: Parts, days: int) -> None:
    chosen = random.Random(4)
    whole: list[float] = []
    work: list[float] = []
    each: dict[str, list[float]] = defaultdict(list)
    parts.costs.clear()
    for _ in range(days):
        watch.begin()
        begun, busy = time.perf_counter(), time.thread_time()
        rooms.as_of.choose_day(chosen.randrange(day_of("1960-01-01"), TODAY))
        wait(lambda: watch.done)
        whole.append((max(watch.painted.values()) - begun) * 1000)
        work.append((time.thread_time() - busy) * 1000)
        for pane, painted in watch.painted.items():
            each[pane].append((painted - begun) * 1000)
        wait(lambda: False, 0.25)
    tell(f"another day, all painted (limit {LIMIT_MS})", whole)
    tell("  work of the GUI thread", work)
    for pane, times in each.items():
        tell(f"  until the {pane} is painted", times)
    for name, times in sorted(parts.costs.items()):
        tell(f"  {name}", times)


def tell(name: str, times: list[float]) -> None:
    marks = statistics.quantiles(times, n=100) if len(times) > 1 else times * 99
    spread = f"p50 {marks[49]:7.1f}   p99 {marks[98]:7.1f}   worst {max(times):7.1f}"
    print(f"{name:58} {spread}   ({len(times)})", flush=True)


def main(folder: Path) -> None:
    directory, index = folder / "generated.db", folder / "generated.index"
    if not directory.exists():
        generate(directory)
    with Directory.open(directory) as opened:
        begun = time.perf_counter()
        SearchIndex.open(index).keep_in_step(opened.revision, opened.stamp(), opened.documents)
        office = opened.tree(depth=1)[0].office.id
    print(f"index in step after {time.perf_counter() - begun:.0f} s; milliseconds")
    parts = Parts()
    application = QApplication([])
    application.setStyle("Fusion")
    look = Look(application)
    library = Library(lambda _tell: Directory.open(directory), lambda _d, _tell: SearchIndex.open(index))
    sys.setswitchinterval(0.0005)
    icons = Icons(look)
    shell = Shell(look, icons, TODAY)
    rooms = Rooms(shell, look, icons, library, Background(), AsOf(lambda: TODAY))
    shell.resize(1600, 900)
    shell.show()
    ready: list[bool] = []
    rooms.opening.searchable.connect(lambda: ready.append(True))
    rooms.start(None)
    wait(lambda: ready, 120)
    rooms.open(Address("office", office))
    shell.search_box.setText(WORDS)
    wait(lambda: rooms.results.model.rowCount() and rooms.record.now is not None)
    watch = Watch(shell, rooms)
    turn(rooms, watch, parts, DAYS)
    print("with two levels of the tree unfolded")
    rooms.tree.view.expandToDepth(1)
    wait(lambda: False, 3)
    turn(rooms, watch, parts, DAYS // 4)
    rooms.desk.close()
    shell.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary))
