"""Terms are ended, corrected and handed over in the window, by keyboard alone, and taken back again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from app.editing.sheet import Sheet
from app.shared.address import Address
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
