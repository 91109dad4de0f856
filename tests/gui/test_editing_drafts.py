"""What is written in a form and not saved outlives leaving it, another record, and the end of the program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gui.test_editing_terms import ROLE, choose_edit, field, go_to, sign, write
from tests.gui.windows import Open, Window


def text(window: Window, name: str) -> str:
    sheet = window.rooms.edits.place.sheet
    assert sheet is not None
    line = field(sheet, name)
    assert isinstance(line, QLineEdit)
    return line.text()


def test_escape_leaves_the_form_and_the_draft_is_offered_again(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "Hand over")
    write(sheet, "left", "March 2025")
    QTest.keyClick(field(sheet, "left"), Qt.Key.Key_Escape)
    place = window.rooms.edits.place
    assert place.sheet is None
    assert place.unfinished.words.startswith("Not saved yet: Hand over:")
    place.resume.click()
    assert text(window, "left") == "March 2025"


def test_another_record_keeps_the_draft_of_the_one_before(window: Window) -> None:
    go_to(window, ROLE)
    write(choose_edit(window, "Hand over"), "left", "March 2025")
    go_to(window, "NATO")
    place = window.rooms.edits.place
    assert place.sheet is None
    assert place.unfinished.words == ""
    go_to(window, ROLE)
    place.resume.click()
    assert text(window, "left") == "March 2025"


def test_a_draft_outlives_the_program(restarted: Open) -> None:
    window = restarted()
    go_to(window, ROLE)
    write(choose_edit(window, "End the term"), "end", "March 2025")
    window.rooms.edits.place.keep()  # as its clock does shortly after the last key; nothing is closed in order
    again = restarted()
    go_to(again, ROLE)
    again.rooms.edits.place.resume.click()
    assert text(again, "end") == "March 2025"


def test_undo_is_there_after_a_restart(restarted: Open) -> None:
    window = restarted()
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 2025")
    sign(sheet)
    sheet.save()
    again = restarted()
    go_to(again, ROLE)
    assert "31 March 2025" in again.record_text()
    undo = again.rooms.actions["undoAction"]
    assert undo.text().startswith("Undo: end the term of")
    undo.trigger()
    assert "31 March 2025" not in again.record_text()


def test_a_draft_that_was_saved_or_thrown_away_is_not_offered_again(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 2025")
    sign(sheet)
    window.rooms.edits.place.keep()
    sheet.save()
    place = window.rooms.edits.place
    assert place.unfinished.words == ""
    go_to(window, "NATO")
    go_to(window, ROLE)
    assert place.unfinished.words == ""
