"""How the results come and go, and that nothing else is done between a key and its rows."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.shared.background import Background, Inline, Work
from app.shared.rubbish import due
from tests.gui.windows import Open, Window

LIMITS = (700, 10, 10)


class Seen(QObject):
    """Notes in which order widgets are painted and get another size."""

    def __init__(self, **watched: QWidget) -> None:
        super().__init__()
        self.events: list[str] = []
        self._names = {id(widget): name for name, widget in watched.items()}
        for widget in watched.values():
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        name = self._names[id(watched)]
        if event.type() == QEvent.Type.Paint:
            self.events.append(f"{name} painted")
        elif event.type() == QEvent.Type.Resize:
            self.events.append(f"{name} resized")
        return False


@pytest.fixture
def settled(window: Window, qtbot: QtBot) -> Window:
    """A window that has shown results once."""
    qtbot.waitExposed(window.shell)
    type_and_clear(window)
    return window


def type_and_clear(window: Window) -> None:
    window.shell.search_box.setText("a")
    QApplication.processEvents()
    window.shell.search_box.clear()
    QApplication.processEvents()


def shown_sizes(window: Window) -> list[int]:
    return window.shell.panes.sizes()


def test_the_rows_are_painted_before_the_page_beside_them_is_laid_out(settled: Window) -> None:
    results, page = settled.rooms.results, settled.rooms.boards.stack
    seen = Seen(rows=results.view.viewport(), page=page)
    settled.shell.search_box.setText("p")
    assert results.model.rowCount()
    assert "rows painted" in seen.events
    assert not [event for event in seen.events if event.startswith("page")]
    QApplication.processEvents()
    assert seen.events.index("rows painted") < seen.events.index("page resized")


def test_the_rows_keep_the_place_in_which_they_were_painted_first(settled: Window) -> None:
    settled.shell.search_box.setText("p")
    first = settled.rooms.results.widget.geometry()
    QApplication.processEvents()
    assert settled.rooms.results.widget.geometry() == first
    assert settled.rooms.boards.stack.x() > first.right()


def test_a_search_that_is_left_gives_the_page_its_room_back(settled: Window) -> None:
    before = shown_sizes(settled)
    type_and_clear(settled)
    assert shown_sizes(settled) == before


def test_in_a_narrow_window_the_results_are_as_wide_as_the_tree_so_that_the_page_stays(settled: Window) -> None:
    settled.shell.resize(900, 700)
    QApplication.processEvents()
    tree, results = settled.rooms.around.navigation.widget, settled.rooms.results.widget
    page, wide = settled.rooms.boards.stack.geometry(), tree.width()
    seen = Seen(page=settled.rooms.boards.stack)
    settled.shell.search_box.setText("p")
    QApplication.processEvents()
    assert tree.isHidden()
    assert results.isVisible()
    assert (results.width(), settled.rooms.boards.stack.geometry()) == (wide, page)
    settled.shell.search_box.clear()
    QApplication.processEvents()
    assert tree.isVisible()
    assert results.isHidden()
    assert (tree.width(), settled.rooms.boards.stack.geometry()) == (wide, page)
    assert "page resized" not in seen.events


class Slow(Inline):
    """Answers at once, until it is told to keep what is asked waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.is_slow = False
        self.waiting: list[tuple[int, Work]] = []

    @override
    def submit(self, number: int, work: Work) -> None:
        if self.is_slow:
            self.waiting.append((number, work))
        else:
            super().submit(number, work)

    def answer(self) -> None:
        number, work = self.waiting.pop(0)
        super().submit(number, work)


def test_how_a_text_may_go_on_is_asked_only_when_its_rows_are_painted(open_window: Open, qtbot: QtBot) -> None:
    slow = Slow()
    window = open_window(executor=slow)
    slow.is_slow = True
    window.shell.search_box.setText("gut")
    qtbot.wait(150)
    assert len(slow.waiting) == 1
    slow.answer()
    assert window.rooms.results.model.rowCount()
    qtbot.waitUntil(lambda: bool(slow.waiting))


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def test_no_garbage_is_looked_for_while_one_types() -> None:
    assert due((5_000, 11, 11), LIMITS, rested_s=0.1) is None


def test_young_garbage_is_collected_in_a_short_rest_and_all_of_it_in_a_long_one() -> None:
    assert due((701, 0, 0), LIMITS, rested_s=1.0) == 0
    assert due((701, 11, 11), LIMITS, rested_s=1.0) == 1
    assert due((701, 11, 11), LIMITS, rested_s=10.0) == 2
    assert due((0, 0, 0), LIMITS, rested_s=10.0) is None


def test_garbage_does_not_grow_without_end_where_nobody_ever_rests() -> None:
    assert due((60_000, 0, 0), LIMITS, rested_s=0.0) == 0
    assert due((0, 0, 300), LIMITS, rested_s=0.0) == 2


def test_what_stands_after_the_start_is_looked_through_again_only_when_the_window_is_gone(
    qtbot: QtBot, background: Background
) -> None:
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 10_000, timeout=10_000)
    assert not gc.isenabled()
    background.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() < 10_000
