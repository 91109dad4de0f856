"""The trash and the erasing of a person in the window: named before, typed to confirm, gone everywhere afterwards."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.frame.journey import Board
from app.keeping.trash_page import TrashPage
from app.shared.address import Address
from app.shared.background import Inline
from app.shared.library import Library
from database import Directory
from search_index import SearchIndex
from tests.gui.windows import Open, Window
from tests.unit.database.edits import save
from tests.unit.database.keeping import NAME, ZEB, add, found_in


@pytest.fixture
def library(own: Path, index_folder: Path, tmp_path: Path) -> Library:
    """With an index of its own, of a directory that knows one more person, with a note and a deleted contact."""
    with Directory.open(own) as directory:
        add(directory)
        contact: dict[str, object] = {"do": "add-contact", "owner": ZEB, "type": "email", "value": "z@q.example"}
        save(directory, {**contact, "confirmed": None, "source": {"title": "CV"}})
        save(directory, {"do": "delete", "record": directory.record(ZEB).contacts[0].id})
    folder = Path(shutil.copytree(index_folder, tmp_path / "index"))
    return Library(lambda _tell: Directory.open(own), lambda _d, _tell: SearchIndex.open(folder))


@pytest.fixture
def window(open_window: Open) -> Window:
    window: Window = open_window(executor=Inline())
    window.rooms.open(Address("official", ZEB))
    return window


def test_what_was_deleted_is_listed_and_put_back_by_key(window: Window) -> None:
    window.rooms.open_board(Board("trash"))
    page = window.rooms.boards.now
    assert isinstance(page, TrashPage)
    assert page.list.count() == 1
    assert page.list.item(0).text().startswith(f"{NAME}: z@q.example")
    QTest.keyClick(page.button, Qt.Key.Key_Space)
    assert page.list.count() == 0
    assert page.words == "Nothing was deleted here."
    window.rooms.open(Address("official", ZEB))
    assert "z@q.example" in window.record_text()
    assert page.paper().title == "Trash"


def test_a_person_is_erased_only_after_the_name_was_typed_and_is_gone_everywhere(
    window: Window, own: Path, tmp_path: Path
) -> None:
    assert NAME in window.record_text()
    window.rooms.actions["eraseAction"].trigger()
    dialog = window.rooms.keeping.dialog
    assert dialog is not None
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.field, "Zebulon")
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.field, " quuxley")
    assert dialog.button.isEnabled()
    dialog.button.click()
    assert "was erased for good" in window.rooms.around.told.notice.words
    assert ZEB not in {ref.id for ref in window.rooms.around.keepsakes.recent}
    assert window.rooms.around.tabs.links == []
    window.rooms.back()
    window.rooms.actions["undoAction"].trigger()
    window.rooms.desk.close()
    assert found_in(own.parent, NAME, "Quuxley", "z@q.example") == []
    assert found_in(tmp_path / "index", NAME, "quuxley", ZEB) == []


def test_keeping_the_person_changes_nothing(window: Window, own: Path) -> None:
    before = own.read_bytes()
    window.rooms.actions["eraseAction"].trigger()
    dialog = window.rooms.keeping.dialog
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.rooms.keeping.dialog is None
    assert own.read_bytes() == before


def test_where_no_person_is_open_it_is_said_what_to_do(open_window: Open) -> None:
    window = open_window(executor=Inline())
    window.rooms.keeping.ask()
    assert "Open the page of a person first" in window.rooms.around.told.notice.words
