"""Room for every word: nothing is cut off in either language or at a larger size, and nothing is pushed aside."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.boards.board import Board as BoardPage
from app.frame.journey import Board
from app.frame.languages import speak_as_chosen
from app.shared.address import Address
from app.shared.background import Inline
from app.shared.link import Link
from app.shared.look import Look
from app.shared.picture_frame import ElidedTitle
from app.shared.tab_bar import TabBar
from database import Directory, RecordId
from tests.gui.windows import Open, Window, role_id

_ROUNDING = 1
_ELIDED = (Link, ElidedTitle)
"""Names from the directory, of any length: they are cut with an ellipsis, and whole in their tool tip."""


@pytest.fixture(params=["en", "fr"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    speak_as_chosen(request.param)
    yield str(request.param)
    speak_as_chosen("en")
    QLocale.setDefault(before)


def _cut(words: QWidget) -> bool:
    if isinstance(words, _ELIDED):
        return False
    if isinstance(words, QLabel) and words.wordWrap():
        return words.height() < words.heightForWidth(words.width())
    need, least = words.sizeHint(), words.minimumSizeHint()
    return words.width() < need.width() - _ROUNDING or words.height() < least.height() - _ROUNDING


def _cut_off(window: Window) -> set[str]:
    """The words in sight that have less room than they need, and the bars of tabs that are too short."""
    QTest.qWait(50)  # until all is laid out
    every: list[QLabel | QAbstractButton] = [*window.shell.findChildren(QLabel)]
    every += window.shell.findChildren(QAbstractButton)
    labels = [label for label in every if label.isVisible()]
    found = {f"{label.objectName()} {label.text()}" for label in labels if label.text() and _cut(label)}
    bars = [bar for bar in window.shell.findChildren(TabBar) if bar.isVisible() and not bar.usesScrollButtons()]
    return found | {bar.objectName() for bar in bars if bar.width() < bar.width_of_all()}


@pytest.mark.parametrize("zoom", [100, 150])
def test_no_word_is_cut_off_in_either_language_or_at_a_larger_size(
    spoken: str, zoom: int, open_window: Open, shipped: Directory, look: Look
) -> None:
    window = open_window(executor=Inline())
    try:
        look.set_zoom(zoom)
        found = {f"start: {words}" for words in _cut_off(window)}
        window.rooms.open(Address("role", RecordId(role_id(shipped))))
        for view in ("page", "timeline", "chart", "lineage"):
            window.rooms.views.choose(view)
            found |= {f"{view}: {words}" for words in _cut_off(window)}
        for board in ("moves", "vacancies", "conflicts", "findings", "coverage", "help"):
            window.rooms.open_board(Board(board))
            found |= {f"{board}: {words}" for words in _cut_off(window)}
    finally:
        look.set_zoom(100)
    assert found == set()


def test_neither_menus_nor_progress_push_anything_aside(open_window: Open, look: Look) -> None:
    window = open_window(start=False)
    shell = window.shell
    QCoreApplication.processEvents()
    before = shell.panes.geometry()
    assert shell.menuBar().minimumHeight() == shell.menuBar().height()
    shell.progress.tell("Building the search index", 1, 3)
    QCoreApplication.processEvents()
    assert shell.progress.widget.isVisible()
    assert shell.panes.geometry() == before


def test_numbers_are_not_drawn_out_to_the_edge_of_a_wide_window(open_window: Open) -> None:
    window = open_window(executor=Inline())
    window.shell.resize(1920, 1080)
    for board, drawn_out in (("coverage", False), ("moves", True)):
        window.rooms.open_board(Board(board))
        shown = window.rooms.boards.now
        assert isinstance(shown, BoardPage)
        assert shown.table.view.horizontalHeader().stretchLastSection() is drawn_out
