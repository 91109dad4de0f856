"""How long it takes from pressing a key in the search box until the rows of its answer are painted.

Run as a program: python tests/benchmarks/keystrokes.py [RECORDS] [FOLDER]; 100,000 records where no number is given,
and an index that is kept in the folder, so that it is made only once. The real window, with the worker it really has,
on the offscreen platform at 1280x800, over generated records, at the pace of a fast typist. Prints the first key after
the start; then p50, p99 and the worst in milliseconds, for words typed for the first time and again: for the first
letter, with which the list appears, and for the letters after it, from the answer to the painted rows too. `work` is
that of the GUI thread, or of all threads together, from the key on; it counts no waiting for a busy machine, and on one
that is not busy, the work of all threads is nearly the time that passes. Asserts nothing."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.shared.as_of import today_by_the_clock
from app.shared.background import Background
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database import Directory
from search_index import SearchAnswer, SearchIndex
from tests.benchmarks.records import documents

TYPED = (
    *("guterres", "lacroix", "jean-pierre", "under-secretary", "peacekeeping di", "usg peace", "department med"),
    *("stoltenberg", "office for human", "chief of section", "brahimi", "mediation support", "srsg", "diallo"),
    *("special representative", "guterez", "nairobi", "logistics 2012", "level:usg field", "müller", "潘基文"),
)
PACE_S = 0.08
PATIENCE_S = 5.0
FACTS = Path(__file__).resolve().parents[2] / "resources" / "facts"


class Clock(QObject):
    """Sees when an answer is shown, and when the list has been painted after it."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__()
        self.pressed = self.arrived = self.painted = self.work = self.work_of_all = 0.0
        self._worked = self._all_worked = 0.0
        self._is_painting = False
        self._results = rooms.results
        self._show = rooms.results.show
        rooms.results.show = self._shown  # type: ignore[method-assign]
        rooms.results.view.viewport().installEventFilter(self)

    @property
    def is_empty(self) -> bool:
        """Nothing was found, so there are no rows to paint."""
        return bool(self.arrived) and not self._results.model.rowCount()

    def press(self, key: Callable[[], None]) -> None:
        self.arrived = self.painted = 0.0
        self._is_painting = False
        self.pressed, self._worked, self._all_worked = time.perf_counter(), time.thread_time(), time.process_time()
        key()

    def _shown(self, answer: SearchAnswer) -> None:
        self.arrived = time.perf_counter()
        self._show(answer)
        if self._is_painting:
            self._note()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.arrived and not self.painted:
            self._is_painting = True
            # The paint itself comes after this filter; where it was not asked for by `show`, a queued call after that.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self._note()
            return True
        return super().event(event)

    def _note(self) -> None:
        if not self.painted and self._is_painting:
            self.painted, self.work = time.perf_counter(), time.thread_time() - self._worked
            self.work_of_all = time.process_time() - self._all_worked


def wait(seen: Callable[[], object], patience: float = PATIENCE_S) -> bool:
    until = time.perf_counter() + patience
    while not seen():
        if time.perf_counter() > until:
            return False
        QCoreApplication.processEvents()
        QThread.usleep(100)
    return True


def typed(shell: Shell, clock: Clock) -> dict[str, list[float]]:
    """In milliseconds for each key."""
    names = (
        *("first letter to painted rows", "  work of the GUI thread for it", "  work of all threads for it"),
        *("key to painted rows", "  answer to painted rows", "  work of the GUI thread", "  work of all threads"),
    )
    times: dict[str, list[float]] = {name: [] for name in names}
    for words in TYPED:
        shell.search_box.clear()
        wait(lambda: False, PACE_S)
        for place, letter in enumerate(words):
            clock.press(partial(shell.search_box.insert, letter))
            if not wait(lambda: clock.painted or clock.is_empty, PATIENCE_S) or clock.is_empty:
                continue
            whole, shown = clock.painted - clock.pressed, clock.painted - clock.arrived
            seconds = (whole, shown, clock.work, clock.work_of_all) if place else (whole, clock.work, clock.work_of_all)
            for name, value in zip(names[3:] if place else names[:3], seconds, strict=True):
                times[name].append(value * 1000)
            wait(lambda: time.perf_counter() - clock.pressed > PACE_S)
    return times


def tell(name: str, times: list[float]) -> None:
    marks = statistics.quantiles(times, n=100, method="inclusive")
    print(f"{name:50} p50 {marks[49]:6.1f}   p99 {marks[98]:6.1f}   worst {max(times):6.1f}   ({len(times)} keys)")


def main(count: int, folder: Path) -> None:
    index, directory = folder / f"index-{count}", folder / "directory.db"
    if not directory.exists():
        Directory.open(directory, facts=FACTS).close()
    with Directory.open(directory) as opened:
        made = SearchIndex.open(index)
        # It says that it shows the directory, or the window would put it right.
        if not made.matches(opened.revision, opened.stamp()):
            made.rebuild(documents(count), opened.revision, opened.stamp())
        del made
    application = QApplication([])
    application.setStyle("Fusion")
    look = Look(application)
    icons = Icons(look)
    library = Library(lambda _tell: Directory.open(directory), lambda _d, _tell: SearchIndex.open(index))
    sys.setswitchinterval(0.0005)
    shell = Shell(look, icons, today_by_the_clock())
    rooms = Rooms(shell, look, icons, library, Background())
    shell.resize(1280, 800)
    shell.show()
    ready: list[bool] = []
    rooms.opening.searchable.connect(lambda: ready.append(True))
    rooms.start(None)
    wait(lambda: ready, 60)
    clock = Clock(rooms)
    shell.search_box.setFocus()
    clock.press(lambda: QTest.keyClicks(shell.search_box, "g"))
    wait(lambda: clock.painted)
    first = (clock.painted - clock.pressed) * 1000
    print(
        f"{count:,} records; milliseconds\nfirst key after the start  {first:.1f}, work {clock.work * 1000:.1f}, "
        f"of all threads {clock.work_of_all * 1000:.1f}"
    )
    for name in ("first time", "again"):
        for part, times in typed(shell, clock).items():
            tell(f"{part}, {name}", times)
    rooms.desk.close()
    shell.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(temporary)
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, kept)
