"""How lists and dialogs were left is how they come up again, also after a restart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from app.boards.board import Board
from app.frame.list_memory import ListMemory
from app.frame.problem_window import Problems
from app.shared.look import Look
from app.shared.settings import Settings
from tests.gui.windows import Open, Window


def moves(window: Window) -> Board:
    window.rooms.actions["movesAction"].trigger()
    board = window.rooms.boards.now
    assert isinstance(board, Board)
    return board


def shown(board: Board) -> list[str]:
    return [board.table.model.columns[place].name for place in board.table.arranging.shown]


def test_columns_of_a_board_come_back_after_a_restart(restarted: Open) -> None:
    board = moves(restarted())
    first = shown(board)
    arranging, place = board.table.arranging, board.table.model.place
    arranging.show_column(place("role"), shown=True)
    arranging.move(place("move"), -1)
    board.table.view.setColumnWidth(place("date"), 333)
    arranging.sort_by_place(place("what"))
    arranging.keep()
    again = moves(restarted())
    assert shown(again) == shown(board) != first
    assert abs(again.table.view.columnWidth(place("date")) - 333) < 12
    assert [sort.column for sort in again.table.model.sorts] == ["what"]


def test_reset_layout_brings_the_columns_back(restarted: Open) -> None:
    window = restarted()
    board = moves(window)
    first = shown(board)
    board.table.arranging.show_column(board.table.model.place("role"), shown=True)
    board.table.arranging.keep()
    window.rooms.actions["resetLayoutAction"].trigger()
    assert shown(board) == first
    assert shown(moves(restarted())) == first


@pytest.mark.parametrize("damaged", ["[" * 3_000, '{"order": 3, "sorts": [["nothing", 1]]}', "no JSON"])
def test_a_damaged_memory_of_columns_gives_the_list_as_it_comes(restarted: Open, damaged: str) -> None:
    window = restarted()
    first = shown(moves(window))
    ListMemory(window.rooms._settings).remember("list/moves", damaged)
    assert shown(moves(restarted())) == first


def test_what_is_too_much_to_remember_is_left_out() -> None:
    settings = Settings()
    memory = ListMemory(settings)
    memory.remember("list/moves", "x" * 5_000)
    for number in range(150):
        memory.remember(f"list/{number}", "{}")
    assert memory.recalled("list/moves") is None
    assert len(settings.named_texts("lists")) == 100


@pytest.mark.parametrize("name", ["printPreview", "commandPalette", "problemWindow"])
def test_dialogs_come_up_as_large_as_they_were_left(restarted: Open, look: Look, tmp_path: Path, name: str) -> None:
    left = opened(restarted(), look, tmp_path, name)
    left.resize(711, 555)
    left.close()
    window = restarted()
    again = opened(window, look, tmp_path, name)
    assert (again.width(), again.height()) == (711, 555)
    again.close()


def opened(window: Window, look: Look, folder: Path, name: str) -> QDialog:
    if name == "problemWindow":
        problems = Problems(look, window.shell, folder)
        problems.keep_size = window.rooms.around.memory.keep_size
        problems._tell(ValueError("something"))
    elif name == "commandPalette":
        window.rooms.actions["paletteAction"].trigger()
    else:
        moves(window)
        window.rooms.actions["printAction"].trigger()
    dialog = window.shell.findChild(QDialog, name)
    assert dialog is not None
    return dialog
