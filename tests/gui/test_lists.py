"""Lists: column chooser, order, width, sort remembered; sorted by the reader's language; copied; exported whole."""

import csv
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.frame.list_memory import ListMemory
from app.shared.address import Address
from app.shared.look import Look
from app.shared.rows_table.column import Column
from app.shared.rows_table.copying import comma_separated, inert, tabbed, write_whole
from app.shared.rows_table.memory import Sort, read_arrangement
from app.shared.rows_table.model import RowsModel, readers_collator
from app.shared.rows_table.table import RowsTable
from app.shared.settings import Settings
from tests.gui.factories import an_id

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True)
class Post:
    number: int
    name: str
    room: str


POSTS = (
    Post(1, "Zürich desk", "Room 10"),
    Post(2, "Äthiopien desk", "Room 9"),
    Post(3, "=cmd|' /C calc'!A0", "Room 9"),
    Post(4, "<b>Bold</b>", "Room 100"),
)
COLUMNS = (
    Column[Post]("name", "Name", lambda p: p.name, 30, opens=lambda p: Address("office", an_id(p.number))),
    Column[Post]("room", "Room", lambda p: p.room, 20),
    Column[Post]("number", "Number", lambda p: str(p.number), 10, order=lambda p: p.number, right=True),
)
Make = Callable[..., RowsTable]


@pytest.fixture
def opened() -> list[Address]:
    return []


@pytest.fixture
def memory() -> ListMemory:
    return ListMemory(Settings())


@pytest.fixture
def make(qtbot: QtBot, look: Look, opened: list[Address], memory: ListMemory) -> Iterator[Make]:
    owner = QObject()

    def making(path: str = "") -> RowsTable:
        table = RowsTable(
            "posts", "Posts", COLUMNS, lambda p: p.number, ("post", "posts"),
            look=look, open_record=opened.append, memory=memory, parent=owner, ask_path=lambda _w, _name: path,
        )  # fmt: skip
        qtbot.addWidget(table.widget)
        table.widget.resize(700, 300)
        table.widget.show()
        table.show(POSTS, "There are no posts.")
        return table

    yield making
    owner.deleteLater()


def names(table: RowsTable) -> list[str]:
    return [str(table.model.index(row, 0).data()) for row in range(table.model.rowCount())]


def test_column_order_width_visibility_and_sort_are_remembered(make: Make) -> None:
    first = make()
    first.arranging.move(1, -1)
    first.view.setColumnWidth(1, 333)
    first.view.setColumnWidth(0, 90)
    first.arranging.show_column(2, shown=False)
    first.arranging.sort_by_place(1)
    first.arranging.sort_by_place(1)
    first.arranging.keep()
    second = make()
    assert second.arranging.shown == [1, 0]
    assert abs(second.view.columnWidth(1) - 333) <= 5
    assert second.model.sorts == (Sort("room", descending=True),)
    assert names(second)[0] == "<b>Bold</b>"


def test_columns_fill_the_window_until_the_person_sets_a_width(make: Make) -> None:
    table = make()
    header = table.view.horizontalHeader()
    before = header.length()
    table.widget.resize(1400, 300)
    assert header.length() > before
    table.view.setColumnWidth(0, 200)
    table.widget.resize(900, 300)
    assert abs(table.view.columnWidth(0) - 200) <= 5


def test_whoever_looks_at_the_first_row_sees_the_first_after_sorting(make: Make) -> None:
    table = make()
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.arranging.sort_by_place(0)
    assert table.view.currentIndex().row() == 0
    table.view.setCurrentIndex(table.model.index(2, 0))
    chosen = table.now
    table.arranging.sort_by_place(0)
    assert table.now == chosen


def test_columns_can_be_chosen_by_keyboard_in_every_list(make: Make) -> None:
    table = make()
    table.view.setCurrentIndex(table.model.index(0, 1))
    menu = table.context_menu()
    words = [action.text() for action in menu.actions()]
    assert {"Hide “Room”", "Move “Room” left", "Move “Room” right", "Sort by “Room”", "Fit its width"} <= set(words)
    chooser = menu.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert chooser is not None
    assert chooser.title() == "Columns"
    room = next(action for action in chooser.actions() if action.text() == "Room")
    assert room.isChecked()
    room.trigger()
    assert table.arranging.shown == [0, 2]
    QTest.keyClick(table.view, Qt.Key.Key_Menu)
    assert not table.view.tabKeyNavigation()


def test_the_last_column_cannot_be_hidden(make: Make) -> None:
    table = make()
    for place in (0, 1, 2):
        table.arranging.show_column(place, shown=False)
    assert len(table.arranging.shown) == 1


def test_the_sort_order_survives_an_edit_of_the_sorted_row_and_a_reload(make: Make) -> None:
    table = make()
    table.arranging.sort_by_place(0)
    table.view.setCurrentIndex(table.model.index(names(table).index("Zürich desk"), 1))
    edited = [Post(p.number, "Aachen desk" if p.number == 1 else p.name, p.room) for p in POSTS]
    table.show(edited, "")
    assert names(table).index("Aachen desk") < names(table).index("Äthiopien desk")
    assert table.now == edited[0]
    assert table.view.currentIndex().column() == 1


def test_text_is_sorted_by_the_reader_s_language_and_digits_by_value(make: Make) -> None:
    table = make()
    table.arranging.sort_by_place(1)
    assert [str(table.model.index(row, 1).data()) for row in range(4)] == ["Room 9", "Room 9", "Room 10", "Room 100"]
    words = ["Zebra", "Äpfel", "Apfel"]
    swedish = readers_collator(QLocale(QLocale.Language.Swedish))
    german = readers_collator(QLocale(QLocale.Language.German))
    assert sorted(words, key=german.sortKey) == ["Apfel", "Äpfel", "Zebra"]
    assert sorted(words, key=swedish.sortKey) == ["Apfel", "Zebra", "Äpfel"]


def test_the_column_sorted_by_before_is_the_second_sort_key(make: Make) -> None:
    table = make()
    table.arranging.sort_by_place(2)
    table.arranging.sort_by_place(2)
    table.arranging.sort_by_place(1)
    rows = [(table.model.row(row).room, table.model.row(row).number) for row in range(4)]  # type: ignore[union-attr]
    assert rows[:2] == [("Room 9", 3), ("Room 9", 2)]


def test_cell_rows_and_table_are_copied_as_they_stand(make: Make) -> None:
    table = make()
    table.view.setCurrentIndex(table.model.index(1, 1))
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Room 9"
    table.taking.copy_rows()
    assert QApplication.clipboard().text() == "Äthiopien desk\tRoom 9\t2"
    table.taking.copy_table()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Name\tRoom\tNumber"
    assert len(lines) == 5


def test_typing_a_letter_jumps_to_the_row_that_starts_with_it(make: Make) -> None:
    table = make()
    table.view.setCurrentIndex(table.model.index(1, 0))
    QTest.keyClicks(table.view, "z")
    assert table.now == POSTS[0]


def test_the_rows_are_counted_and_so_are_the_selected_ones(make: Make) -> None:
    table = make()
    assert table._count.text() == "4 posts"
    table.view.selectAll()
    assert table._count.text() == "4 posts, 4 selected"
    table.show((), "There are no posts.")
    assert table._empty.isVisibleTo(table.widget)
    assert table._empty.text() == "There are no posts."


def test_export_says_what_it_will_contain_and_writes_just_that(make: Make, tmp_path: Path) -> None:
    table = make(str(tmp_path / "posts.csv"))
    table.view.selectRow(0)
    words = [action.text() for action in table.context_menu().actions()]
    assert "Export the selected row as CSV…" in words
    assert "Export all 4 posts as CSV…" in words
    table.export()
    written = (tmp_path / "posts.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert rows[0] == ["Name", "Room", "Number"]
    assert rows[3][0] == "'=cmd|' /C calc'!A0"
    table.export([0])
    assert len((tmp_path / "posts.csv").read_text(encoding="utf-8").splitlines()) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["posts.csv"]


def test_an_export_that_cannot_be_written_is_told_and_leaves_the_old_file(make: Make, tmp_path: Path) -> None:
    table = make(str(tmp_path / "nowhere" / "posts.csv"))
    table.export()
    assert "could not be written" in table._count.text()
    old = tmp_path / "old.csv"
    old.write_text("old")
    with pytest.raises(OSError, match=r".+"):
        write_whole(old / "below", "new")
    assert old.read_text() == "old"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "  =1"])
def test_what_a_spreadsheet_would_run_is_made_inert(text: str) -> None:
    assert inert(text) == f"'{text}"
    assert f'"\'{text}"' in comma_separated(("A",), [(text,)])
    assert tabbed([[text]]).startswith("'")
    assert inert("Under-Secretary-General") == "Under-Secretary-General"


def test_enter_and_a_click_open_the_record_of_the_cell(make: Make, opened: list[Address]) -> None:
    table = make()
    table.view.setCurrentIndex(table.model.index(1, 1))
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert opened == [Address("office", an_id(2))]
    place = table.view.visualRect(table.model.index(0, 0)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened[1:] == [Address("office", an_id(1))]
    place = table.view.visualRect(table.model.index(2, 1)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(opened) == 2


def test_a_cell_tells_its_column_to_a_screen_reader_and_shows_html_as_text(make: Make) -> None:
    table = make()
    index = table.model.index(3, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Name: <b>Bold</b>"
    assert "&lt;b&gt;" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_the_model_stays_sound_through_sorting_and_reloading(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, lambda p: p.number)
    QAbstractItemModelTester(model, FATAL)
    chance = random.Random(5)
    for _ in range(60):
        model.show([Post(n, f"Name {chance.randrange(50)}", "Room") for n in range(chance.randrange(40))])
        model.sort_by((Sort("name", descending=chance.random() < 0.5), Sort("number")))
    assert model.rowCount() < 40


@pytest.mark.parametrize("kept", ["", "no json", "[]", '{"order": 5, "widths": [], "sorts": [["gone", 1], 3]}'])
def test_a_damaged_memory_gives_the_list_as_it_comes(kept: str) -> None:
    arrangement = read_arrangement(kept, ["a", "b"])
    assert arrangement.order == ("a", "b")
    assert arrangement.shown is None
    assert arrangement.sorts == ()


def test_tab_leaves_a_list(make: Make) -> None:
    table = make()
    press = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Tab.value, Qt.KeyboardModifier.NoModifier)
    table.view.setCurrentIndex(table.model.index(0, 0))
    QApplication.sendEvent(table.view, press)
    assert table.view.currentIndex().column() == 0
