"""The window in French: what the boards, pictures and pages say is French, and finds room."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.boards.board import Board
from app.boards.told import conflict_told, finding_told, move_told, rule_told, value_told
from app.frame.languages import speak_as_chosen
from app.shared.background import Inline
from app.shared.look import Look
from app.shared.on_paper import Paragraph, Picture
from database import Directory
from database.dates import day_of
from tests.gui.windows import Open, Window, role_id

BOARDS = ("moves", "vacancies", "conflicts", "findings", "coverage")
ENGLISH = re.compile(
    r"\b(the|of the day|since|until|from|not known|known|first|rows|with|which|was|were|held|vacant since)\b"
)


@pytest.fixture(autouse=True)
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak_as_chosen("fr")
    yield
    speak_as_chosen("en")
    QLocale.setDefault(before)


@pytest.fixture
def fenetre(open_window: Open) -> Window:
    """A window that speaks French."""
    return open_window(executor=Inline())


def opened(window: Window, name: str) -> Board:
    window.rooms.actions[f"{name}Action"].trigger()
    board = window.rooms.boards.now
    assert isinstance(board, Board)
    return board


def test_every_move_that_the_shipped_directory_knows_is_told_in_french(shipped: Directory) -> None:
    moves = shipped.moves(day_of("1940-01-01"), day_of("2027-01-01"))
    assert len(moves) > 200
    assert [row.text for row in moves if move_told(row.text) == row.text] == []


def test_every_finding_of_the_shipped_directory_is_told_in_french(shipped: Directory) -> None:
    found = [row for row in shipped.findings(day_of("2026-11-21")) if row.rule != "sources disagree"]
    assert len(found) > 20
    assert [row.text for row in found if finding_told(row.text) == row.text] == []
    assert {row.rule for row in found if rule_told(row.rule) == row.rule} == set()


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("Ann took office as Head", "Ann entre en fonction\u202f: Head"),
        ("Ann acts as (acting) Head", "Ann assure la suppléance (par intérim)\u202f: Head"),
        ("Ann left as Head (DPKO)", "Ann quitte sa fonction\u202f: Head (DPKO)"),
        ("A and B were merged into C", "A and B fusionnent dans C"),
        ("Whatever {nobody} <b>foresaw</b>", "Whatever {nobody} <b>foresaw</b>"),
        ("{who} took office as {role}", "{who} entre en fonction\u202f: {role}"),
    ],
)
def test_a_sentence_is_known_by_its_pattern_and_left_alone_without_one(english: str, told: str) -> None:
    assert move_told(english) == told


def test_values_that_sources_state_are_dates_in_french_or_stay_as_they_are() -> None:
    assert value_told("2017-03") == "mars 2017"
    assert value_told("28 March 2017") == "28 mars 2017"
    assert value_told("27 months before he left in 2014") == "27 months before he left in 2014"
    assert value_told("Room 2017") == "Room 2017"
    assert conflict_told("Start of Ann as Head") == "Le début\u202f: Ann, Head"
    assert conflict_told("Battle of Head") == "Battle of Head"


@pytest.mark.parametrize("name", BOARDS)
def test_a_board_says_nothing_in_english_but_names(fenetre: Window, name: str) -> None:
    board = opened(fenetre, name)
    texts = [board.title, board.words, *board.table.taking.headers, *(c.title for c in board.table.model.columns)]
    texts += [button.text() for button in board.chips._group.buttons()]
    assert [text for text in texts if ENGLISH.search(text.lower())] == []
    assert board.title not in ("Moves", "Vacancies and cover", "What this directory knows")


@pytest.mark.parametrize("name", BOARDS)
def test_the_titles_of_all_columns_find_room(fenetre: Window, name: str, look: Look) -> None:
    table = opened(fenetre, name).table
    header = table.view.horizontalHeader()
    metrics = QFontMetrics(header.font())
    for place in table.arranging.shown:
        title = table.model.columns[place].title
        assert metrics.horizontalAdvance(title) + look.letters(2) <= header.sectionSize(place) + 1, title


def test_pictures_speak_french_and_so_does_their_paper(fenetre: Window, shipped: Directory) -> None:
    fenetre.rooms.open_link(f"incumbent:role/{role_id(shipped)}?on=2017-03-16")
    for key, said in ((Qt.Key.Key_F7, "Chronologie de"), (Qt.Key.Key_F8, "Organigramme autour de")):
        QTest.keyClick(fenetre.shell, key)
        paper = fenetre.rooms.views.paper()
        assert paper is not None
        assert paper.when == "16 mars 2017"
        assert next(block.said for block in paper.blocks if isinstance(block, Picture)).startswith(said)


def test_a_list_without_rows_says_so_on_paper(fenetre: Window) -> None:
    fenetre.rooms.as_of.read("2017-03-16")
    paper = opened(fenetre, "vacancies").paper()
    told = [block.text for block in paper.blocks if isinstance(block, Paragraph)]
    assert told[-1].startswith("Rien ici")
