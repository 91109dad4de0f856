"""How late the window's events are while a search index is built: at rest, by a process of its own, and in the worker's
thread, all in one run.

Takes the number of records, 10,000 where none is given. A timer is due every five milliseconds; printed is by how many
milliseconds it came late: median, 99th and 99.9th percentile, and the most. Asserts nothing."""

import os
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.shared import index_upkeep
from app.shared.background import Background
from app.shared.desk import Desk
from app.shared.index_keeping import IndexKeeping
from app.shared.library import Library
from database import Directory
from search_index import SearchIndex
from tests.benchmarks import generated
from tests.benchmarks.records import SEED, Corpus

_EVERY_MS = 5
_KEY_EVERY_MS = 300
_REST_S = 10.0


def a_directory(path: Path, records: int) -> int:
    """Makes a directory with about so many records, and running text in each office, role and official."""
    share = records / 48_500
    for name in ("OFFICES", "ROLES", "OFFICIALS", "TERMS", "SOURCES", "EVENTS"):
        setattr(generated, name, max(40, round(getattr(generated, name) * share)))
    generated.generate(path)
    corpus, chance = Corpus.fresh(), random.Random(SEED)
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN")
    texts = [corpus.text() for _ in range(2000)]
    for table in ("office", "role", "official"):
        ids = writer.execute(f"SELECT id FROM {table}").fetchall()
        said = [(chance.choice(texts), record) for (record,) in ids]
        writer.executemany(f"UPDATE {table} SET summary = ? WHERE id = ?", said)
    writer.execute("COMMIT")
    writer.close()
    with Directory.open(path) as directory:
        return directory.openable()


class Lateness:
    """Notes by how many milliseconds each tick came later than it was due."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._timer.start(_EVERY_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - _EVERY_MS))
        self._last = now

    def tell(self, what: str, took: float) -> None:
        self._timer.stop()
        cuts = statistics.quantiles(self.late, n=1000)
        figures = (statistics.median(self.late), cuts[989], cuts[998], max(self.late))
        print(f"{what:<34}" + "".join(f"{figure:9.2f}" for figure in figures) + f"{took:9.1f} s", flush=True)


def at_rest() -> None:
    loop, lateness = QEventLoop(), Lateness()
    QTimer.singleShot(int(_REST_S * 1000), loop.quit)
    loop.exec()
    lateness.tell("at rest", _REST_S)


def while_building(what: str, path: Path, elsewhere: bool, typing: bool = False) -> None:
    """The real desk, worker and upkeep; in the thread the index is built in slices as small directories are."""
    folder = path.with_suffix(".index")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    library = Library(
        lambda _tell: Directory.open(path), lambda _directory, _tell: SearchIndex.open(folder), str(path), elsewhere
    )
    desk = Desk(library, Background())
    keeping, loop = IndexKeeping(desk), QEventLoop()
    asking = QTimer()
    asking.timeout.connect(lambda: desk.ask(_question, lambda _: None, lambda _: None))
    keeping.ready.connect(loop.quit)
    keeping.failed.connect(lambda problem: sys.exit(str(problem)))
    desk.open(loop.quit, lambda problem: sys.exit(str(problem)))
    loop.exec()
    if typing:
        asking.start(_KEY_EVERY_MS)
    begun, lateness = time.perf_counter(), Lateness()
    keeping.start()
    loop.exec()
    lateness.tell(what, time.perf_counter() - begun)
    asking.stop()
    desk.close()


def _question(library: Library) -> object:
    return library.search("office of peace", None, 20, lambda *_: None)


def measure(records: int) -> None:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    sys.setswitchinterval(0.0005)  # as the window does
    index_upkeep.FEW = 0  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        count = a_directory(folder / "large.db", records)
        print(f"{count:,} records\n{'':<34}" + "".join(f"{head:>9}" for head in ("median", "p99", "p99.9", "most")))
        at_rest()
        while_building("in a process of its own", folder / "large.db", elsewhere=True)
        while_building("the same, somebody types", folder / "large.db", elsewhere=True, typing=True)
        while_building("in slices in the worker's thread", folder / "large.db", elsewhere=False)
    del application


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
