"""Boards in the real window: two days compared, vacancies and cover, conflicts, findings, coverage."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.boards.board import Board
from app.boards.moves import MovesBoard
from app.boards.two_days import a_year_before
from app.shared.background import Inline
from database import Directory
from database.dates import day_of, iso
from tests.gui.windows import Open, Window

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
NAMES = ("moves", "vacancies", "conflicts", "findings", "coverage")


def write_day(window: Window, words: str) -> None:
    window.shell.day_field.setText(words)
    QTest.keyClick(window.shell.day_field, Qt.Key.Key_Return)


def opened(window: Window, name: str) -> Board:
    window.rooms.actions[f"{name}Action"].trigger()
    board = window.rooms.boards.now
    assert isinstance(board, Board)
    return board


def moves_board(window: Window) -> MovesBoard:
    board = opened(window, "moves")
    assert isinstance(board, MovesBoard)
    return board


def write(field: QLineEdit, words: str) -> None:
    field.setText(words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def rows(board: Board, name: str) -> list[str]:
    model = board.table.model
    place = model.place(name)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def choose(board: Board, words: str) -> None:
    chips = board.chips.widget.findChildren(QPushButton)
    next(chip for chip in chips if chip.accessibleName().startswith(words)).click()


def test_two_dates_are_compared_who_came_left_and_what_was_renamed(window: Window) -> None:
    board = moves_board(window)
    write(board.two_days.first, "1 March 2017")
    write(board.two_days.last, "April 2017")
    told = rows(board, "what")
    assert any(words.startswith("Hervé Ladsous left") for words in told)
    assert any(words.startswith("Jean-Pierre Lacroix took office") for words in told)
    assert board.words == "What changed after 1 March 2017, up to and with 30 April 2017."
    write(board.two_days.first, "2018")
    write(board.two_days.last, "2019")
    choose(board, "Offices")
    kinds = set(rows(board, "move"))
    assert "Renamed" in kinds or "Merged" in kinds
    assert not kinds & {"Came", "Left"}


def test_moves_are_filtered_by_office_by_name_or_acronym(window: Window, shipped: Directory) -> None:
    board = moves_board(window)
    write(board.two_days.first, "2016")
    write(board.two_days.last, "2018")
    everywhere = rows(board, "what")
    write(board.two_days.office, "NATO")
    inside = rows(board, "what")
    assert 0 < len(inside) < len(everywhere)
    nato = shipped.resolve("NATO", ("office",)).id
    wanted = shipped.moves(day_of("2016-01-01"), day_of("2018-12-31"), nato)  # type: ignore[arg-type]
    assert inside == [move.text for move in wanted]
    write(board.two_days.office, "No such office")
    assert "No such office" in board.table._empty.text()


def test_the_two_day_fields_understand_the_same_words_as_the_day_of_the_window(window: Window) -> None:
    board = moves_board(window)
    for written, understood in (("2017-03-16", "16 March 2017"), ("march 2017", "March 2017"), ("2017", "2017")):
        write(board.two_days.first, written)
        assert board.two_days.first.text() == understood
    write(board.two_days.first, "Marsh 2017")
    assert "Marsh 2017" in board.two_days.complaint
    assert board.two_days.first.text() == "Marsh 2017"
    write(board.two_days.first, "2019")
    write(board.two_days.last, "2017")
    assert board.two_days.complaint == "31 December 2017 lies before 1 January 2019. Write the earlier day first."


def test_empty_day_fields_follow_the_day_of_the_window(window: Window) -> None:
    board = moves_board(window)
    write_day(window, "16 March 2017")
    assert board.words == "What changed after 16 March 2016, up to and with 16 March 2017."
    assert board.two_days.last.placeholderText() == "16 March 2017"
    write_day(window, "1 June 2012")
    assert board.words == "What changed after 1 June 2011, up to and with 1 June 2012."
    assert iso(a_year_before(day_of("2016-02-29"))) == "2015-02-28"


def test_every_row_of_the_moves_shows_its_evidence_and_opens_its_record(window: Window) -> None:
    board = moves_board(window)
    write(board.two_days.first, "March 2017")
    write(board.two_days.last, "April 2017")
    row = next(n for n, words in enumerate(rows(board, "what")) if words.startswith("Hervé Ladsous left"))
    board.table.view.setCurrentIndex(board.table.model.index(row, board.table.model.place("what")))
    told = board.strip.widget.accessibleDescription()
    assert "Hervé Ladsous left" in told
    assert "(sourced)" in told
    QTest.keyClick(board.table.view, Qt.Key.Key_Return)
    assert window.record_text().startswith("Official\nHervé Ladsous")
    assert window.rooms.boards.now is None


def test_back_leads_from_a_record_to_the_board_it_was_opened_from(window: Window) -> None:
    board = moves_board(window)
    write(board.two_days.first, "2016")
    board.table.open_cell(board.table.view.currentIndex())
    assert window.rooms.boards.now is None
    window.rooms.actions["backAction"].trigger()
    assert window.rooms.boards.now is board
    assert board.two_days.first.text() == "2016"
    assert window.shell.windowTitle().startswith("Moves")
    window.rooms.actions["forwardAction"].trigger()
    assert window.rooms.boards.now is None


def test_vacant_and_unknown_stand_apart_and_cover_is_told_with_its_start(window: Window) -> None:
    write_day(window, "15 October 2024")
    board = opened(window, "vacancies")
    states = dict(zip(rows(board, "role"), rows(board, "state"), strict=True))
    assert states["OSCE Secretary General"] == "Functions only"
    assert states["Special Adviser of the Secretary-General on Cyprus"] == "Vacant"
    assert "Unknown" not in states.values()
    osce = rows(board, "role").index("OSCE Secretary General")
    assert rows(board, "since")[osce] == "3 September 2024"
    assert rows(board, "covered")[osce] == "Catherine Fearon, carries out the functions, since 4 September 2024"
    assert rows(board, "expected")[osce].startswith("Feridun Sinirlioğlu, ")
    board.table.view.setCurrentIndex(board.table.model.index(osce, 0))
    assert "Vacant since: 3 September 2024, when the last holder left" in board.strip.widget.accessibleDescription()
    choose(board, "Unknown")
    assert set(rows(board, "state")) == {"Unknown"}
    assert set(rows(board, "since")) == {""}


def test_the_vacancies_are_those_of_the_day_looked_at(window: Window) -> None:
    board = opened(window, "vacancies")
    today = rows(board, "role")
    write_day(window, "15 October 2024")
    assert rows(board, "role") != today
    assert board.words == "Roles without a holder on 15 October 2024."
    write_day(window, "0900")
    assert rows(board, "role") == []
    assert re.fullmatch(r"None here; \d+ under the other choices.", board.table._empty.text())


def test_a_board_out_of_sight_asks_only_when_it_comes_back(window: Window) -> None:
    board = opened(window, "vacancies")
    window.rooms.actions["conflictsAction"].trigger()
    write_day(window, "15 October 2024")
    assert "2024" not in board.words
    window.rooms.actions["vacanciesAction"].trigger()
    assert board.words == "Roles without a holder on 15 October 2024."


def test_conflicts_tell_what_each_source_states_and_what_was_decided(window: Window, shipped: Directory) -> None:
    board = opened(window, "conflicts")
    assert len(rows(board, "title")) == len(shipped.conflicts())
    choose(board, "Not decided")
    assert rows(board, "state") == ["Not decided"]
    assert "28 March 2017  ≠  26 April 2017" in rows(board, "values")[0]
    assert "states the date: 28 March 2017" in board.strip.widget.accessibleDescription()


def test_a_finding_leads_to_the_record_it_is_about(window: Window, shipped: Directory) -> None:
    board = opened(window, "findings")
    assert len(rows(board, "text")) == len(shipped.findings(window.rooms.as_of.today))
    view, model = board.table.view, board.table.model
    row = next(n for n, title in enumerate(rows(board, "record")) if title)
    title = rows(board, "record")[row]
    index = model.index(row, model.place("record"))
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert title in window.record_text()


def test_coverage_tells_what_is_known_and_what_is_not(window: Window, shipped: Directory) -> None:
    board = opened(window, "coverage")
    info = shipped.info()
    assert rows(board, "name")[0] == "Everything together"
    assert rows(board, "roles")[0] == str(info.counts["role"])
    assert rows(board, "terms")[0] == str(info.counts["term"])
    assert "United Nations (UN)" in rows(board, "name")
    told = board.strip.widget.accessibleDescription()
    assert "nothing is known" in told
    assert "last confirmed on" in told


@pytest.mark.parametrize("name", NAMES)
def test_every_board_is_a_sound_model_named_and_reachable_by_key(window: Window, name: str) -> None:
    board = opened(window, name)
    QAbstractItemModelTester(board.table.model, FATAL)
    assert board.table.view.hasFocus() or not window.shell.isActiveWindow()
    assert board.table.view.accessibleName() == board.title
    assert board.table.model.rowCount() > 0 or name == "moves"
    named = [w for w in board.widget.findChildren(QPushButton) if w.isVisibleTo(board.widget)]
    assert all(w.accessibleName() for w in named)
    QTest.keyClick(board.table.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QWidget):
        popup.close()


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_while_another_board_is_shown_disturbs_nothing(open_window: Open, qtbot: QtBot, name: str) -> None:
    """With the real worker: answers arrive late."""
    window = open_window()
    qtbot.waitUntil(lambda: "United Nations" in window.tree_names(), timeout=20_000)
    for each in (*NAMES, name):
        window.rooms.actions[f"{each}Action"].trigger()
    board = window.rooms.boards.now
    assert isinstance(board, Board)
    settled: Callable[[], bool] = lambda: bool(board.words)  # noqa: E731
    qtbot.waitUntil(settled, timeout=20_000)
    assert board.widget.isVisible()


def test_a_board_opened_before_the_directory_is_there_fills_when_it_is(open_window: Open) -> None:
    window = open_window(executor=Inline(), start=False)
    board = opened(window, "conflicts")
    assert board.table.model.rowCount() == 0
    window.rooms.start(None)
    assert board.table.model.rowCount() > 0
