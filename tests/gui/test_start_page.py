"""Where the directory cannot be opened the window says why, and every way out of it works, by keyboard too."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.keeping.start_page import StartPage
from app.shared.as_of import AsOf
from app.shared.background import Inline
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database import Directory
from database.backups import back_up, backups, folder_of
from search_index import SearchIndex
from tests.factories import raw
from tests.gui.conftest import TODAY
from tests.gui.windows import Window


@pytest.fixture
def opened(own: Path, look: Look, icons: Icons, index_folder: Path, checkout: Path) -> Iterator[list[Window]]:
    windows: list[Window] = []
    yield windows
    for window in windows:
        window.end()


@pytest.fixture
def start(opened: list[Window], own: Path, look: Look, icons: Icons, index_folder: Path, checkout: Path) -> "Start":
    return Start(opened, own, look, icons, index_folder, checkout / "resources" / "facts")


class Start:
    """Opens the window on a file in whatever state it is."""

    def __init__(
        self, opened: list[Window], own: Path, look: Look, icons: Icons, index_folder: Path, facts: Path
    ) -> None:
        self._opened, self._own, self._look, self._icons, self._index = opened, own, look, icons, index_folder
        self._facts = facts

    def __call__(self) -> Window:
        library = Library(
            lambda _tell: Directory.open(self._path(library), self._facts),
            lambda _d, _tell: SearchIndex.open(self._index),
            where=lambda named: Path(named) if named else self._own,
        )
        shell = Shell(self._look, self._icons, TODAY)
        rooms = Rooms(shell, self._look, self._icons, library, Inline(), AsOf(lambda: TODAY))
        shell.resize(1280, 800)
        shell.show()
        window = Window(shell, rooms)
        self._opened.append(window)
        rooms.start(None)
        return window

    def _path(self, library: Library) -> Path:
        found = library.path()
        assert found is not None
        return found


def page(window: Window) -> StartPage:
    found = window.rooms.opening.page
    assert found is not None
    assert found.widget.isVisible()
    assert not window.shell.panes.isVisible()
    return found


def is_open(window: Window) -> bool:
    return window.rooms.opening.page is None and window.shell.panes.isVisible() and bool(window.tree_names())


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("empty", "is empty"),
        ("cut", "was cut off"),
        ("foreign", "is not a directory of this program"),
        ("newer", "written by a newer program"),
        ("changed", "changed by another program"),
    ],
)
def test_what_happened_is_said_and_a_backup_is_restored_by_one_key(
    start: Start, own: Path, state: str, said: str
) -> None:
    back_up(own, "closed")
    whole = own.read_bytes()
    spoilt = {"empty": b"", "cut": whole[:90_000], "foreign": b"Dear Sir or Madam" * 40}
    if state in spoilt:
        own.write_bytes(spoilt[state])
    else:
        raw(own, "PRAGMA user_version = 99" if state == "newer" else "CREATE TABLE extra (id)")
    before = own.read_bytes()
    window = start()
    shown = page(window)
    assert said in shown.words
    assert shown.list.count() == 1
    assert window.shell.focusWidget() is shown.list
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert is_open(window)
    assert "The backup was restored" in window.shell.problem.words
    kept = [file for file in folder_of(own).iterdir() if file.read_bytes() == before]
    assert len(kept) == 1


def test_without_a_backup_the_directory_is_built_anew_and_the_old_bytes_are_kept(start: Start, own: Path) -> None:
    own.write_bytes(b"SQLite format 3\0" + b"x" * 200)
    window = start()
    shown = page(window)
    assert not shown.list.isVisible()
    assert window.shell.focusWidget() is shown.retry
    shown.anew.setFocus()
    QTest.keyClick(shown.anew, Qt.Key.Key_Return)
    assert is_open(window)
    (aside,) = folder_of(own).iterdir()
    assert aside.read_bytes() == b"SQLite format 3\0" + b"x" * 200
    assert str(aside) in window.shell.problem.words


def test_try_again_opens_what_was_mended_meanwhile(start: Start, own: Path) -> None:
    whole = own.read_bytes()
    own.write_bytes(whole[:5000])
    window = start()
    QTest.keyClick(page(window).retry, Qt.Key.Key_Space)
    assert "was cut off" in page(window).words
    own.write_bytes(whole)
    QTest.keyClick(page(window).retry, Qt.Key.Key_Space)
    assert is_open(window)


def test_another_file_can_be_opened_instead(
    start: Start, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = shutil.copy(own, tmp_path / "other.db")
    own.write_bytes(b"")
    window = start()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    page(window).other.click()
    assert is_open(window)
    assert own.read_bytes() == b""


def test_a_backup_that_is_damaged_too_is_refused_and_another_can_be_chosen(start: Start, own: Path) -> None:
    sound = back_up(own, "migrated")
    bad = back_up(own, "closed")
    bad.file.write_bytes(bad.file.read_bytes()[:70_000])
    own.write_bytes(own.read_bytes()[:5000])
    window = start()
    shown = page(window)
    assert [one.file for one in backups(own)] == [bad.file, sound.file]
    shown.restore.click()
    assert "is no whole backup" in page(window).words
    assert own.stat().st_size == 5000
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert is_open(window)


def test_every_way_out_is_reached_by_tab(start: Start, own: Path) -> None:
    back_up(own, "closed")
    own.write_bytes(b"")
    shown = page(window := start())
    reached = set()
    for _ in range(12):
        focused = window.shell.focusWidget()
        reached.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {"backupList", "restoreButton", "retryButton", "otherButton", "anewButton"} <= reached
    assert shown.widget.accessibleDescription().startswith("The directory could not be opened")
