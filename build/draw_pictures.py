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

from PySide6.QtCore import QCoreApplication, Qt  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMainWindow, QWidget  # noqa: E402

from app.frame.window import Opening, new_application  # noqa: E402

PATIENCE = 120.0
Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True)
class Picture:
    file: str
    look: str
    day: str
    sought: str
    shown: str
    """Words of the record that must be in sight before the picture is taken."""


PICTURES = (
    Picture("window-light.png", "lightAction", "2017-03-16", "USG for Peacekeeping Operations", "Hervé Ladsous"),
    Picture("window-dark.png", "darkAction", "2019-06-01", "UNLOPS", "Liaison"),
)


def main() -> int:
    pictures = ROOT / "build" / "pictures"
    pictures.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        opening = Opening(new_application(), str(Path(folder) / "directory.db"), None)
        try:
            opening.shell.resize(1440, 900)
            for picture in PICTURES:
                show(opening.shell, picture)
                opening.shell.grab().save(str(pictures / picture.file))
                print(f"Drawn: build/pictures/{picture.file}")
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
    box.setText(picture.sought)
    wait(lambda: results.model().rowCount() > 0, f"results for {picture.sought}")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait(lambda: picture.shown in told_by_record(window), picture.shown)
    settled = time.monotonic() + 0.5
    while time.monotonic() < settled:
        let_work()


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
