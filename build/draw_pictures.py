"""Draws the pictures of the README: the real window, on the real directory, used by the names of its controls."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
# Drawn to no screen, so that the pictures come out alike everywhere.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QByteArray, QCoreApplication, Qt  # noqa: E402
from PySide6.QtGui import QAction, QImage, QImageWriter  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMainWindow, QWidget  # noqa: E402

from app.frame.window import Opening, new_application  # noqa: E402

PATIENCE = 120.0
QUIET = 1.5
"""In seconds."""
Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True)
class Picture:
    file: str
    shown: str
    """Words of the record that must be in sight before the picture is taken."""
    sought: str = ""
    found: str = ""
    """The title of the record that is opened: the best result for what is sought."""
    day: str = ""
    look: str = "lightAction"
    view: str = "readAction"
    """The action that leads from the record's page to another view of it, or to a board."""
    searching: bool = False
    """Whether the results stay in the picture."""


USG = ("USG for Peacekeeping Operations", "Under-Secretary-General for Peacekeeping Operations")
SG = ("Secretary-General of the United Nations", "Secretary-General of the United Nations")
DPO = ("Department of Peace Operations", "Department of Peace Operations")

PICTURES = (
    Picture("overview.png", "Heads of organisations"),
    Picture("past-day.png", "Hervé Ladsous", *USG, day="2017-03-16"),
    Picture("search.png", "Department of Peace", "dpko", "Department of Peacekeeping Operations", searching=True),
    Picture("timeline.png", "Hervé Ladsous", *USG, day="2017-03-16", view="timelineAction"),
    Picture("chart.png", "Department of Peace", *DPO, view="chartAction"),
    Picture("moves.png", "Guterres", *SG, day="2017-12-31", view="movesAction"),
    Picture("dark.png", "Guterres", *SG, look="darkAction"),
)


def main() -> int:
    pictures = ROOT / "pictures"
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # The pictures show what a newcomer sees, not what this person has kept open.
        for place in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[place] = folder
        opening = Opening(new_application(), str(Path(folder) / "directory.db"), None)
        try:
            opening.shell.resize(1200, 750)
            settle(opening.shell)
            for picture in PICTURES:
                show(opening.shell, picture)
                draw(opening.shell, pictures / picture.file)
                print(f"Drawn: pictures/{picture.file}")
        finally:
            opening.shell.close()
            opening.end()
    return 0


def show(window: QMainWindow, picture: Picture) -> None:
    box = wait(lambda: window.findChild(QLineEdit, "searchBox"), "a search box")
    results = wait(lambda: window.findChild(QAbstractItemView, "resultsView"), "results")
    wait(lambda: window.findChild(QAction, picture.look), "a choice of look").trigger()
    day = wait(lambda: window.findChild(QLineEdit, "asOfEdit"), "the day")
    day.setText(picture.day)
    QTest.keyClick(day, Qt.Key.Key_Return)
    if picture.sought:
        box.setText(picture.sought)
        wait(lambda: best(results) == picture.found, f"{picture.found} as the best result for {picture.sought}")
        QTest.keyClick(box, Qt.Key.Key_Return)
    wait(lambda: picture.shown in told_by_record(window), picture.shown)
    if not picture.searching:
        box.clear()
    wait(lambda: window.findChild(QAction, picture.view), "the view").trigger()
    settle(window)


def settle(window: QMainWindow) -> None:
    """Until nothing is worked at for a while: the search index stands, and the picture tells of no progress."""
    progress = wait(lambda: window.findChild(QWidget, "progressLine"), "a line of progress")
    until, settled = time.monotonic() + PATIENCE, time.monotonic() + QUIET
    while time.monotonic() < settled:
        if progress.isVisible():
            settled = time.monotonic() + QUIET
        if time.monotonic() > until:
            raise SystemExit("The window does not come to rest.")
        let_work()


def draw(window: QMainWindow, file: Path) -> None:
    """Pressed together as much as the format allows: the picture travels with every copy of the program's source."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    writer = QImageWriter(str(file), QByteArray(b"png"))
    writer.setCompression(100)
    if not writer.write(picture):
        raise SystemExit(f"{file} cannot be written: {writer.errorString()}")


def best(results: QAbstractItemView) -> object:
    return results.model().index(0, 0).data()


def told_by_record(window: QWidget) -> str:
    record = window.findChild(QWidget, "recordView")
    return record.accessibleDescription() if record is not None else ""


def wait(seen: Callable[[], Seen | None], what: str) -> Seen:
    until = time.monotonic() + PATIENCE
    while not (found := seen()):
        if time.monotonic() > until:
            raise SystemExit(f"The window does not show {what}.")
        let_work()
    return found


def let_work() -> None:
    """QTest.qWait would keep the interpreter from the worker; a real event loop does not."""
    QCoreApplication.processEvents()
    time.sleep(0.005)


if __name__ == "__main__":
    raise SystemExit(main())
