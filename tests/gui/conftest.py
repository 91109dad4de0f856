"""A window on the shipped directory, with the worker it really has or with one that answers at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.shared.as_of import AsOf
from app.shared.background import Background, Executor, Inline
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Appearance, Look
from app.shared.settings import Settings
from database import Directory
from database.dates import day_of
from search_index import SearchIndex
from tests.gui.windows import Open, Window

TODAY = day_of("2026-11-21")


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    qapp.setStyle("Fusion")
    return Look(qapp)


@pytest.fixture(scope="session")
def icons(look: Look) -> Icons:
    return Icons(look)


@pytest.fixture(scope="session")
def index_folder(shipped_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The search index of the shipped directory, built once."""
    folder = tmp_path_factory.mktemp("index")
    with Directory.open(shipped_directory) as directory:
        SearchIndex.open(folder).keep_in_step(directory.revision, directory.stamp(), directory.documents)
    return folder


@pytest.fixture
def own(shipped_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory of this test alone, to keep things in."""
    return Path(shutil.copy(shipped_directory, tmp_path_factory.mktemp("own") / "own.db"))


@pytest.fixture
def library(own: Path, index_folder: Path) -> Library:
    return Library(lambda _tell: Directory.open(own), lambda _d, _tell: SearchIndex.open(index_folder))


@pytest.fixture
def open_window(qapp: QApplication, look: Look, icons: Icons, library: Library) -> Iterator[Open]:
    """Opens windows; with `executor=Inline()` every question is answered before the call returns."""
    opened: list[Window] = []

    def opening(argument: str | None = None, executor: Executor | None = None, start: bool = True) -> Window:
        shell = Shell(look, icons, TODAY)
        rooms = Rooms(shell, look, icons, library, executor or Background(), AsOf(lambda: TODAY))
        shell.resize(1280, 800)
        shell.show()
        window = Window(shell, rooms)
        opened.append(window)
        if start:
            rooms.start(argument)
        return window

    yield opening
    for window in opened:
        window.end()


@pytest.fixture
def window(open_window: Open) -> Window:
    """An open window whose questions are answered at once."""
    return open_window(executor=Inline())


@pytest.fixture
def restarted(qtbot: QtBot, look: Look, icons: Icons, own: Path, index_folder: Path, tmp_path: Path) -> Iterator[Open]:
    """Opens a window after the other on the same settings file, as one restarts a program."""
    opened: list[Window] = []

    def opening(argument: str | None = None, background: bool = False) -> Window:
        for before in opened:
            before.shell.close()
        shell = Shell(look, icons, TODAY)
        library = Library(lambda _tell: Directory.open(own), lambda _d, _tell: SearchIndex.open(index_folder))
        worker = Background() if background else Inline()
        settings = Settings(tmp_path / "settings.json")
        rooms = Rooms(shell, look, icons, library, worker, AsOf(lambda: TODAY), settings)
        qtbot.addWidget(shell)
        shell.resize(1280, 800)
        shell.show()
        opened.append(Window(shell, rooms))
        rooms.start(argument)
        return opened[-1]

    yield opening
    for window in opened:
        window.end()
    look.set_zoom(100)
    look.set_appearance(Appearance.SYSTEM)
