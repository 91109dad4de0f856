"""How smoothly a list of 100,000 rows scrolls (or the count given): fills, sorts and scrolls it without a screen.

Prints the times; for each sorting the whole, and the longest that the event loop was kept by it; for each page scrolled
the median and the worst: a frame at 60 a second lasts 16.7 ms. Asserts nothing."""

import os
import statistics
import sys
import time
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from app.frame.list_memory import ListMemory
from app.shared.look import Look
from app.shared.rows_table.column import Column
from app.shared.rows_table.table import RowsTable
from app.shared.settings import Settings

PAGES = 400


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    name: str
    room: str


COLUMNS = (
    Column[Line]("name", "Name", lambda line: line.name, 40),
    Column[Line]("room", "Room", lambda line: line.room, 30),
    Column[Line]("number", "Number", lambda line: str(line.number), 12, order=lambda line: line.number, right=True),
    Column[Line]("state", "State", lambda _line: "held", 14, state=lambda _line: "held"),
)


def main(count: int) -> None:
    application = QApplication([])
    owner = QObject()
    table = RowsTable(
        "lines", "Lines", COLUMNS, lambda line: line.number, ("line", "lines"),
        look=Look(application), open_record=lambda _address: None, memory=ListMemory(Settings()), parent=owner,
    )  # fmt: skip
    table.widget.resize(1280, 800)
    table.widget.show()
    rows = [Line(n, f"Office {n * 7919 % count} for Äußeres", f"Room {n % 977}") for n in range(count)]
    print(f"{count:,} rows; milliseconds")
    print(f"fill          {_took(lambda: table.show(rows, '')):8.1f}")
    for words, place in (("by text", 0), ("turned round", 0), ("by number", 2), ("by text", 1), ("by text again", 0)):
        whole, longest = _sorted(application, table, place)
        print(f"{words:<14}{whole:8.1f}  longest without an event {longest:.1f}")
    picture = QPixmap(table.view.viewport().size())
    bar = table.view.verticalScrollBar()
    pages = []
    for page in range(PAGES):
        bar.setValue(bar.maximum() * page // PAGES)
        pages.append(_took(lambda: table.view.viewport().render(picture)))
    print(f"one page      {statistics.median(pages):8.1f}  worst {max(pages):.1f}")


def _sorted(application: QApplication, table: RowsTable, place: int) -> tuple[float, float]:
    begun = time.perf_counter()
    longest = _took(lambda: table.arranging.sort_by_place(place))
    while table.model.is_sorting:
        longest = max(longest, _took(application.processEvents))
    return (time.perf_counter() - begun) * 1000, longest


def _took(work: object) -> float:
    assert callable(work)
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
