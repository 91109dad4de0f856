"""From Save to the page that shows it, and to the search that finds it: in a directory of 45,000 terms.

Each round renames one official; measured are the time until the page of the record tells the new name, and until a
search finds it. Prints medians and the slowest. Asserts nothing."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.background import Background
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from app.shared.settings import Settings
from database import Directory, OfficialId, RecordId
from database.edits import CorrectOfficial
from search_index import SearchAnswer, SearchIndex
from tests.benchmarks.generated import generate

_PATIENCE_S = 30.0
_LONG_S = 600.0


def until(application: QApplication, seen: Callable[[], bool], patience: float = _PATIENCE_S) -> float:
    """Milliseconds until it is seen."""
    begun = time.perf_counter()
    while not seen() and time.perf_counter() - begun < patience:
        application.processEvents()
        time.sleep(0.001)
    return (time.perf_counter() - begun) * 1000


def tell(name: str, times: list[float]) -> None:
    print(f"{name:<34} median {statistics.median(times):7.1f} ms   slowest {max(times):7.1f} ms")


def main(rounds: int) -> None:
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "directory.db"
        official = OfficialId(RecordId(generate(path).officials[7]))
        index = Path(folder) / "index"
        with Directory.open(path) as directory:
            SearchIndex.open(index).keep_in_step(directory.revision, directory.stamp(), directory.documents)
        library = Library(lambda _tell: Directory.open(path), lambda _d, _tell: SearchIndex.open(index))
        look = Look(application)
        shell = Shell(look, Icons(look), AsOf().today)
        settings = Settings()
        settings.set("editor", "Ada Editor")
        rooms = Rooms(shell, look, Icons(look), library, Background(), settings=settings)
        shell.resize(1280, 800)
        shell.show()
        ready: list[bool] = []
        rooms.opening.searchable.connect(lambda: ready.append(True))
        rooms.start(None)
        until(application, lambda: bool(ready), _LONG_S)
        measure(application, rooms, official, rounds)
        rooms.desk.close()
        shell.close()


def measure(application: QApplication, rooms: Rooms, official: OfficialId, rounds: int) -> None:
    rooms.open(Address("official", official))
    until(application, lambda: rooms.record.now is not None)
    shown, found = [], []
    for number in range(rounds + 1):
        name = f"Zebedee Quillfeather{chr(97 + number)}"
        hits: list[SearchAnswer] = []

        def is_shown(name: str = name) -> bool:
            return rooms.record.now is not None and rooms.record.now.page.ref.title == name

        def is_found(name: str = name, hits: list[SearchAnswer] = hits) -> bool:
            if hits and any(hit.ref.title == name for hit in hits[-1].hits):
                return True
            hits.clear()
            rooms.desk.ask(lambda library: library.search(name, None, 5, lambda *_: None), hits.append)
            until(application, lambda: bool(hits))
            return bool(hits) and any(hit.ref.title == name for hit in hits[-1].hits)

        begun = time.perf_counter()
        edit = CorrectOfficial(official=official, name=name)
        rooms.edits.editing.save([edit], None, lambda _: None, lambda problem: print(problem))
        until(application, is_shown)
        on_screen = (time.perf_counter() - begun) * 1000
        until(application, is_found)
        if number:  # the first one loads the write side
            shown.append(on_screen)
            found.append((time.perf_counter() - begun) * 1000)
    tell("from Save to the page that shows it", shown)
    tell("from Save to the search finding it", found)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
