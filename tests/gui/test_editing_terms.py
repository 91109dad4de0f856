"""Terms are ended, corrected and handed over in the window, by keyboard alone, and taken back again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from app.editing.moves_part import MovesPart
from app.editing.sheet import Sheet
from app.shared.address import Address
from app.shared.link import Link
from app.shared.meant import meant
from database.rows import Ref
from tests.gui.windows import Open, Window

ROLE = "USG for Peace Operations"
HOLDER = "Jean-Pierre Lacroix"


def go_to(window: Window, name: str) -> None:
    found: list[Ref] = []
    window.rooms.desk.ask(lambda library: library.directory.resolve(name), found.append)
    window.rooms.open(Address(found[0].kind, found[0].id))


def choose_edit(window: Window, words: str) -> Sheet:
    """F2, then the entry with these words, by the arrow keys."""
    window.rooms.actions["editAction"].trigger()
    menu = window.shell.findChildren(QMenu, "editMenu")[-1]
    offered = [action.text() for action in menu.actions()]
    entry = next(action for action in menu.actions() if words in action.text())
    assert entry is not None, offered
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    menu.close()
    sheet = window.rooms.edits.place.sheet
    assert sheet is not None
    return sheet


def field(sheet: Sheet, name: str) -> QWidget:
    part = sheet.source.parts[name] if sheet.source and name in sheet.source.parts else None
    part = part or sheet.parts.get(name) or getattr(sheet, name)
    return part.field.focusProxy() or part.field


def write(sheet: Sheet, name: str, text: str) -> None:
    line = field(sheet, name)
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)


def sign(sheet: Sheet) -> None:
    write(sheet, "signed", "Ada Editor")


def test_a_term_is_ended_by_keyboard_and_the_page_shows_it_at_once(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    assert QApplication.focusWidget() is field(sheet, "end")
    write(sheet, "end", "31 March 2025")
    sign(sheet)
    QTest.keyClick(field(sheet, "end"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.edits.place.sheet is None
    assert "31 March 2025" in window.record_text()
    told = window.rooms.around.told.notice.words
    assert told.startswith(f"Saved: End the term of {HOLDER}")
    undo = window.rooms.actions["undoAction"]
    assert undo.isEnabled()
    assert undo.text().startswith(f"Undo: end the term of {HOLDER}")


def test_undo_and_redo_go_through_the_keys_and_the_page_follows(open_window: Open) -> None:
    from app.shared.background import Inline

    window = open_window(executor=Inline())
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 2025")
    sign(sheet)
    sheet.save()
    window.shell.activateWindow()
    QApplication.processEvents()
    assert window.shell.focusWidget() is window.rooms.record.widget
    QTest.keyClick(window.shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "31 March 2025" not in window.record_text()
    assert window.rooms.around.told.notice.words.startswith("Undone: End the term of")
    QTest.keyClick(window.shell, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "31 March 2025" in window.record_text()


def test_a_hand_over_ends_one_term_and_begins_the_next_with_one_source(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "Hand over")
    write(sheet, "left", "31 March 2025")
    write(sheet, "arrives", "Nova Successor")
    line = field(sheet, "arrives")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    write(sheet, "arrived", "by 2 April 2025")
    write(sheet, "source", "Press release 12")
    sign(sheet)
    sheet._try()
    told = sheet.verdict.words
    assert f"{HOLDER} leaves: on 31 March 2025." in told
    assert "Nova Successor takes office as" in told
    assert "Nova Successor is added to the directory." in told
    sheet.save()
    text = window.record_text()
    assert window.rooms.edits.place.sheet is None, sheet.verdict.words
    assert "Nova Successor" in text
    assert "Press release 12" in text
    window.rooms.actions["undoAction"].trigger()
    assert "Nova Successor" not in window.record_text()


def test_a_refusal_stands_in_the_form_and_nothing_is_lost(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 1990")
    sign(sheet)
    sheet.save()
    assert window.rooms.edits.place.sheet is sheet
    assert "before taking office" in sheet.verdict.words
    end = field(sheet, "end")
    assert isinstance(end, QLineEdit)
    assert end.text() == "31 March 1990"
    assert sheet.save_button.isEnabled()


def test_nothing_is_supplied_for_a_date_that_was_left_out(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    sign(sheet)
    sheet.save()
    complaint = sheet.rows.complaint(sheet.parts["end"])
    assert "unknown" in complaint
    assert "March 2017" in complaint
    assert QApplication.focusWidget() is field(sheet, "end")


def test_the_source_stands_in_the_next_form_until_it_is_changed(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 2025")
    write(sheet, "source", "Press release 12")
    write(sheet, "locator", "page 2")
    sign(sheet)
    sheet.save()
    following = choose_edit(window, "Record a vacancy")
    source = field(following, "source")
    locator = field(following, "locator")
    assert isinstance(source, QLineEdit)
    assert isinstance(locator, QLineEdit)
    assert source.text() == "Press release 12"
    assert locator.text() == ""
    assert not following.touched


def test_f2_means_the_term_in_focus(window: Window) -> None:
    go_to(window, ROLE)
    page = window.rooms.record.now
    assert page is not None
    first = page.page.terms[0]
    link = next(one for one in window.page.findChildren(Link) if one.words == first.official.name)
    window.shell.activateWindow()
    link.setFocus()
    assert meant(link) == first.term
    window.rooms.edits.edit()
    menu = window.shell.findChildren(QMenu, "editMenu")[-1]
    assert menu.actions()[0].text() == f"Term: {first.official.name}"
    menu.close()


def test_an_office_is_replaced_and_its_roles_go_over_in_one_go(window: Window) -> None:
    go_to(window, "DPO")
    sheet = choose_edit(window, "Merge, split or replace")
    write(sheet, "on", "1 January 2026")
    write(sheet, "name", "Department of Peace")
    sign(sheet)
    moves = sheet.parts["roles"]
    assert isinstance(moves, MovesPart)
    head = next(line for line in moves.lines if line.answer.role.title.startswith("Under-Secretary-General"))
    head.title.setText("Under-Secretary-General for Peace")
    sheet._try()
    assert f"→ Under-Secretary-General for Peace, Department of Peace; {HOLDER} stays." in sheet.verdict.words
    sheet.save()
    assert window.rooms.edits.place.sheet is None, sheet.verdict.words
    go_to(window, "Under-Secretary-General for Peace")
    assert HOLDER in window.record_text()
    window.rooms.actions["undoAction"].trigger()
    go_to(window, "DPO")
    assert "Department of Peace\n" not in window.record_text()


def test_inside_a_text_field_ctrl_z_belongs_to_the_field(window: Window) -> None:
    go_to(window, ROLE)
    first = choose_edit(window, "End the term")
    write(first, "end", "31 March 2025")
    sign(first)
    first.save()
    sheet = choose_edit(window, "Record a vacancy")
    window.shell.activateWindow()
    QApplication.processEvents()
    write(sheet, "start", "2025")
    QTest.keyClick(field(sheet, "start"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.rooms.edits.editing.steps.undo is not None
    line = field(sheet, "start")
    assert isinstance(line, QLineEdit)
    assert line.text() != "2025"
