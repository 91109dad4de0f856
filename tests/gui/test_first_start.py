"""The first start: the window stands at once, tells how far it is, can be stopped, and can try again."""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.shared.library import Library, Tell
from database import Directory, DirectoryUnusable
from search_index import SearchIndex
from tests.gui.windows import Open


class Slow:
    """Opens the directory in many told steps, or fails as often as it is told to."""

    def __init__(self, directory: Path, index: Path, steps: int = 0, failures: int = 0) -> None:
        self._directory, self._index = directory, index
        self.steps, self.failures = steps, failures

    def open(self, tell: Tell) -> Directory:
        for step in range(self.steps):
            tell("Building the directory", step, self.steps)
            time.sleep(0.005)
        if self.failures:
            self.failures -= 1
            raise DirectoryUnusable("The directory is locked by another program.")
        return Directory.open(self._directory)

    def library(self) -> Library:
        return Library(self.open, lambda _directory, _tell: SearchIndex.open(self._index))


@pytest.fixture
def slow(shipped_directory: Path, index_folder: Path) -> Slow:
    return Slow(shipped_directory, index_folder)


@pytest.fixture
def library(slow: Slow) -> Library:
    return slow.library()


def test_the_window_shows_progress_while_the_directory_is_built_and_then_its_edition(
    open_window: Open, slow: Slow, qtbot: QtBot
) -> None:
    slow.steps = 60
    window = open_window()
    progress = window.shell.progress.widget
    said = progress.findChildren(QLabel)[0]
    qtbot.waitUntil(lambda: said.text() == "Building the directory")
    assert window.shell.search_box.isEnabled()
    qtbot.waitUntil(lambda: "United Nations" in window.tree_names(), timeout=20_000)
    qtbot.waitUntil(lambda: progress.isHidden(), timeout=20_000)


def test_stopping_the_first_start_says_so_and_trying_again_works(open_window: Open, slow: Slow, qtbot: QtBot) -> None:
    slow.steps = 1000
    window = open_window()
    qtbot.wait(50)
    window.shell.progress.stopped.emit()
    qtbot.waitUntil(lambda: "was stopped" in window.shell.problem.words, timeout=20_000)
    slow.steps = 0
    window.shell.retry.click()
    qtbot.waitUntil(lambda: "United Nations" in window.tree_names(), timeout=20_000)
    assert window.shell.problem.words == ""


def test_a_directory_that_cannot_be_opened_is_told_in_its_own_sentence(
    open_window: Open, slow: Slow, qtbot: QtBot
) -> None:
    slow.failures = 1
    window = open_window()
    opening = window.rooms.opening
    qtbot.waitUntil(lambda: opening.page is not None)
    assert opening.page is not None
    assert opening.page.words == "The directory is locked by another program."
    assert opening.page.retry.isVisible()
    assert window.tree_names() == []


def test_closing_the_window_stops_the_first_start(open_window: Open, slow: Slow, qtbot: QtBot) -> None:
    slow.steps = 100_000
    window = open_window()
    qtbot.wait(50)
    begin = time.monotonic()
    window.shell.close()
    assert time.monotonic() - begin < 5
