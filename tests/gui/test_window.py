"""The whole path in the real window: search, open, another day, back, copy; by keyboard alone."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.frame.problem_window import Problems
from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.shared.as_of import AsOf
from app.shared.background import Inline
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database import Directory, DirectoryProblem
from search_index import SearchIndex
from tests.gui.conftest import TODAY
from tests.gui.windows import TITLE, Open, Window, find, role_id, write_day


def test_from_a_search_to_the_holder_on_a_day_with_the_evidence(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: "United Nations" in window.tree_names(), timeout=20_000)
    find(window, "peacekeeping operations usg")
    qtbot.waitUntil(lambda: TITLE in window.record_text(), timeout=20_000)
    write_day(window, "16 March 2017")
    qtbot.waitUntil(lambda: "Hervé Ladsous" in window.record_text().partition("Successive holders")[0])
    text = window.record_text()
    assert "On 16 March 2017  Held" in text
    assert "October 2011 (approximate) – 31 March 2017" in text
    assert "(sourced)" in text
    assert window.shell.windowTitle() == f"{TITLE} – as of 16 March 2017 – Incumbent"


def test_results_come_while_typing_with_the_reason_for_each(window: Window, qtbot: QtBot) -> None:
    QTest.keyClicks(window.shell.search_box, "dpko")
    qtbot.waitUntil(lambda: bool(window.results()))
    model = window.rooms.results.model
    assert "Department of Peacekeeping Operations" in window.results()
    assert all(model.index(row, 1).data() for row in range(model.rowCount()))
    assert window.rooms.results.widget.isVisible()


@pytest.mark.parametrize("written", ["16 March 2017", "2017-03-16", "March 2017", "2017"])
def test_a_day_a_month_or_a_year_is_understood_and_said_in_words(window: Window, written: str) -> None:
    write_day(window, written)
    understood = {"2017-03-16": "16 March 2017"}.get(written, written)
    assert window.shell.day_field.text() == understood
    assert window.shell.band.words.endswith(f" {understood}")
    assert window.shell.band.isVisible()
    assert understood in window.shell.windowTitle()


def test_what_is_no_day_is_said_in_a_sentence_and_what_was_typed_stays(window: Window) -> None:
    write_day(window, "Marsh 2017")
    assert window.shell.day_field.text() == "Marsh 2017"
    assert "Marsh 2017" in window.shell.complaint.words
    assert "write for example" in window.shell.complaint.words
    assert window.rooms.as_of.chosen is None
    QTest.keyClick(window.shell.day_field, Qt.Key.Key_Backspace)
    assert window.shell.complaint.words == ""


def test_another_day_re_renders_tree_record_and_results(window: Window, qtbot: QtBot) -> None:
    QTest.keyClicks(window.shell.search_box, "peace operations")
    qtbot.waitUntil(lambda: bool(window.results()))
    today_tree, today_results = window.tree_names(), window.results()
    QTest.keyClick(window.shell.search_box, Qt.Key.Key_Return)
    today_record = window.record_text()
    write_day(window, "16 March 2017")
    assert "Department of Peacekeeping Operations" in window.tree_names()
    assert "Department of Peace Operations" not in window.tree_names()
    assert window.tree_names() != today_tree
    assert window.results() != today_results
    assert window.record_text() != today_record


def test_the_slider_moves_the_day_and_the_day_moves_the_slider(window: Window) -> None:
    ruler = window.shell.ruler
    write_day(window, "16 March 2017")
    assert ruler.value() == window.rooms.as_of.period.first
    ruler.setFocus()
    QTest.keyClick(ruler, Qt.Key.Key_Left)
    assert window.shell.day_field.text() == "15 March 2017"
    QTest.keyClick(ruler, Qt.Key.Key_PageDown)
    assert window.shell.day_field.text() == "15 March 2016"
    assert ruler.accessibleDescription() == "15 March 2016"
    QTest.keyClick(ruler, Qt.Key.Key_End)
    assert window.shell.day_field.text() == ""


def test_up_leads_from_a_role_to_its_office_and_from_there_to_the_office_above(
    window: Window, shipped: Directory
) -> None:
    write_day(window, "16 March 2017")
    window.rooms.open_link(f"incumbent:role/{role_id(shipped)}")
    window.rooms.actions["upAction"].trigger()
    assert window.record_text().startswith("Office\nDepartment of Peacekeeping Operations")
    assert window.rooms.tree.view.currentIndex().data() == "Department of Peacekeeping Operations"
    window.rooms.actions["upAction"].trigger()
    assert not window.record_text().startswith("Office\nDepartment of Peacekeeping Operations")


def test_a_link_opens_its_record_on_its_day_at_the_start(open_window: Open, shipped: Directory) -> None:
    window = open_window(f"incumbent:role/{role_id(shipped)}?on=2017-03-16", executor=Inline())
    assert window.shell.day_field.text() == "16 March 2017"
    assert "Hervé Ladsous" in window.record_text()
    window.rooms.actions["copyLinkAction"].trigger()
    assert QApplication.clipboard().text() == f"incumbent:role/{role_id(shipped)}?on=2017-03-16"


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("incumbent:role/nonsense", "This is no link to a record"),
        ("incumbent:role/00000000-0000-4000-8000-000000000000", "00000000-0000-4000-8000-000000000000"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_in_the_window(open_window: Open, link: str, words: str) -> None:
    window = open_window(link, executor=Inline())
    assert words in window.shell.problem.words + window.record_text()


def test_the_status_bar_names_the_edition_and_what_is_in_it(window: Window, shipped: Directory) -> None:
    told = window.shell.statusBar().findChildren(QWidget)[0].accessibleName()
    assert told.startswith(f"Edition {shipped.info().edition}, ")
    assert "offices" in told


@pytest.mark.parametrize(
    "name", ["searchBox", "resultsView", "officeTree", "asOfEdit", "asOfSlider", "todayButton", "recordView"]
)
def test_the_parts_of_the_window_are_found_by_their_names(window: Window, name: str) -> None:
    assert len(window.shell.findChildren(QWidget, name)) == 1


def test_a_fault_of_our_own_is_told_once_in_a_window_and_leaves_the_rest_usable(
    window: Window, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    problems = Problems(look, window.shell, tmp_path)
    for _ in range(3):
        try:
            raise ZeroDivisionError("Hervé Ladsous")
        except ZeroDivisionError as fault:
            problems.report(fault)
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(QDialog, "problemWindow")))
    assert len(window.shell.findChildren(QDialog, "problemWindow")) == 1
    log = (tmp_path / "faults.log").read_text(encoding="utf-8")
    assert log.count("ZeroDivisionError") == 1
    assert "Ladsous" not in log
    find(window, "dpko")
    assert "Department of Peacekeeping Operations" in window.record_text()


def test_nothing_heavy_is_loaded_before_the_window_is_painted(shipped_directory: Path, checkout: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from app.frame.window import Opening, new_application
application = new_application()
opening = Opening(application, sys.argv[1], None)
heavy = ("sqlmodel", "sqlalchemy", "pydantic", "whoosh", "sqlite3", "database", "search_index")
def painted():
    print([name for name in heavy if name in sys.modules])
    application.quit()
opening.shell.painted.connect(painted)
application.exec()
opening.end()
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(shipped_directory)],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("16 March 2017", "on 16 March 2017"),
        ("March 2017", "in March 2017"),
        ("2017-05-04/2017-05-05", "during 4-5 May 2017"),
        ("2017-03-16/..", "from 16 March 2017"),
    ],
)
def test_the_band_says_the_chosen_time_in_a_whole_phrase(window: Window, written: str, told: str) -> None:
    write_day(window, written)
    assert window.shell.band.words == f"As it stood {told}"


def test_a_search_index_that_cannot_be_made_is_told_and_everything_else_works(
    qtbot: QtBot, look: Look, icons: Icons, shipped_directory: Path
) -> None:
    def broken(_directory: Directory, _tell: object) -> SearchIndex:
        raise DirectoryProblem("The disk is full.")

    library = Library(lambda _tell: Directory.open(shipped_directory), broken)
    shell = Shell(look, icons, TODAY)
    rooms = Rooms(shell, look, icons, library, Inline(), AsOf(lambda: TODAY))
    qtbot.addWidget(shell)
    rooms.start(None)
    shell.search_box.setText("dpko")
    rooms.results.ask()
    assert shell.problem.words == "The disk is full."
    assert rooms.results.model.rowCount() == 5  # found by name, in the directory itself
    assert rooms.tree.model.rowCount() > 0
    rooms.desk.close()
