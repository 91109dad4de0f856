"""Getting around: palette, favourites, saved searches, notes, tabs, history, and what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.shared.address import Address
from app.shared.look import Appearance, Look
from database import Directory, NotWritten
from tests.gui.windows import Open, Window

DPKO = "Department of Peacekeeping Operations"
USG = "Under-Secretary-General for Peacekeeping Operations"


@pytest.fixture
def dpko(shipped: Directory) -> Address:
    return Address("office", shipped.resolve("DPKO").id)


@pytest.fixture
def usg(shipped: Directory) -> Address:
    return Address("role", shipped.resolve(USG, ("role",)).id)


def do(window: Window, action: str) -> None:
    window.rooms.actions[action].trigger()


def listed(window: Window, page: str) -> list[tuple[str, str]]:
    model = getattr(window.rooms.around.navigation, page).model
    return [(entry.group, entry.title) for entry in model.entries]


def offered(window: Window) -> list[tuple[str, str]]:
    return [(entry.group, entry.title) for entry in window.rooms.around.palette.model.entries]


def menu_words(qtbot: QtBot, over: QWidget) -> list[str]:
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in over.window().findChildren(QMenu)))
    menu = next(menu for menu in over.window().findChildren(QMenu) if menu.isVisible())
    words = [action.text() for action in menu.actions()]
    menu.close()
    return words


# Row 21: jump to any record or command, recent first, empty query useful


def test_ctrl_k_with_an_empty_query_offers_recent_records_first_then_favourites_then_every_command(
    window: Window, dpko: Address, usg: Address
) -> None:
    for address in (dpko, usg):
        window.rooms.open(address)
        do(window, "favouriteAction")
    window.rooms.open(Address("office", window.rooms.tree.model.all().__next__().data() and dpko.id))
    do(window, "paletteAction")
    assert window.rooms.actions["paletteAction"].shortcut().toString() == "Ctrl+K"
    assert offered(window)[0] == ("Recent", USG)
    commands = {title for group, title in offered(window) if group == "Commands"}
    texts = {action.text() for name, action in window.rooms.actions.items() if name != "paletteAction"}
    assert len(commands) >= len(texts) - 1, "one text changes with the state of the record"


def test_the_palette_jumps_to_any_record(window: Window, qtbot: QtBot) -> None:
    do(window, "paletteAction")
    palette = window.rooms.around.palette
    assert palette.findChildren(QLineEdit) == [palette.field]
    QTest.keyClicks(palette.field, "unlops")
    qtbot.waitUntil(lambda: any("Liaison Office for Peace" in title for _, title in offered(window)))
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    row = palette.view.currentIndex()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert str(row.data()) in window.record_text() or window.record_text()


def test_the_palette_does_any_command(window: Window) -> None:
    do(window, "paletteAction")
    QTest.keyClicks(window.rooms.around.palette.field, ">people")
    assert offered(window) == [("Commands", "People"), ("Commands", "People who may be one")]
    QTest.keyClick(window.rooms.around.palette.field, Qt.Key.Key_Return)
    assert window.rooms.around.navigation.people.view.isVisible()


def test_escape_leaves_the_palette_and_its_next_coming_is_empty(window: Window) -> None:
    do(window, "paletteAction")
    QTest.keyClicks(window.rooms.around.palette.field, "xyz")
    QTest.keyClick(window.rooms.around.palette.field, Qt.Key.Key_Escape)
    assert not window.rooms.around.palette.isVisible()
    do(window, "paletteAction")
    assert window.rooms.around.palette.field.text() == ""
    assert offered(window)


def test_what_nothing_is_called_is_said(window: Window, qtbot: QtBot) -> None:
    do(window, "paletteAction")
    QTest.keyClicks(window.rooms.around.palette.field, "qqqqzzzzqqqq")
    qtbot.waitUntil(lambda: offered(window) == [])
    QTest.keyClick(window.rooms.around.palette.field, Qt.Key.Key_Return)


# Row 18: favourites are findable without a manual


def test_a_favourite_is_made_beside_the_record_and_found_in_the_navigation(window: Window, dpko: Address) -> None:
    window.rooms.open(dpko)
    star = window.rooms.around.column.star
    assert star.isVisible()
    assert star.text() == "Add to favourites"
    star.click()
    assert (star.text(), star.accessibleName()) == ("Favourite", "Take out of favourites")
    do(window, "favouritesAction")
    assert listed(window, "favourites") == [("Favourites", DPKO)]
    star.click()
    assert star.text() == "Add to favourites"
    assert listed(window, "favourites") == []
    empty = window.rooms.around.navigation.favourites.widget.findChildren(QWidget)[0]
    assert "star" in empty.accessibleName()


def test_a_favourite_is_undone_and_undone_again_to_the_first(window: Window, dpko: Address) -> None:
    window.rooms.open(dpko)
    do(window, "favouriteAction")
    told = window.rooms.around.told
    assert told.notice.words == f"“{DPKO}” is a favourite now."
    assert told.undo.isVisible()
    told.undo.click()
    assert listed(window, "favourites") == []
    assert told.notice.words == ""
    assert not window.rooms.actions["undoKeptAction"].isEnabled()


def test_favourites_are_moved_and_taken_out_by_key(window: Window, dpko: Address, usg: Address) -> None:
    for address in (dpko, usg):
        window.rooms.open(address)
        do(window, "favouriteAction")
    do(window, "favouritesAction")
    view = window.rooms.around.navigation.favourites.view
    view.setCurrentIndex(view.model().index(1, 0))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Up, both)
    assert [title for _, title in listed(window, "favourites")] == [USG, DPKO]
    assert view.currentIndex().data() == USG
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert [title for _, title in listed(window, "favourites")] == [DPKO]
    window.rooms.around.told.undo.click()
    assert [title for _, title in listed(window, "favourites")] == [USG, DPKO]


def test_a_directory_that_cannot_be_written_says_so_and_loses_nothing(
    window: Window, dpko: Address, usg: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise NotWritten("The directory is read-only.")

    monkeypatch.setattr("database.personal.Personal.keep", refused)
    window.rooms.open(dpko)
    do(window, "favouriteAction")
    assert window.shell.problem.words == "The directory is read-only."
    do(window, "noteAction")
    notes = window.rooms.around.notes
    QTest.keyClicks(notes.field, "precious")
    window.rooms.open(usg)
    assert notes.field.toPlainText() == ""
    window.rooms.open(dpko)
    assert notes.field.toPlainText() == "precious"
    assert notes.widget.isVisible()
    monkeypatch.undo()
    QTest.keyClicks(notes.field, "!")
    window.rooms.open(usg)
    assert [note.text for note in window.rooms.around.keepsakes.rows.notes] == ["!precious"]


# Row 32: saved searches, reorderable


def test_a_saved_search_is_kept_with_one_key_and_done_again_with_one(window: Window, qtbot: QtBot) -> None:
    do(window, "saveSearchAction")
    assert "Type what to search for" in window.rooms.around.told.notice.words
    for words in ("peacekeeping usg", "dpko"):
        window.shell.search_box.setText(words)
        do(window, "saveSearchAction")
    window.shell.search_box.clear()
    do(window, "favouritesAction")
    assert listed(window, "favourites") == [("Saved searches", "peacekeeping usg"), ("Saved searches", "dpko")]
    view = window.rooms.around.navigation.favourites.view
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [title for _, title in listed(window, "favourites")] == ["dpko", "peacekeeping usg"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.shell.search_box.text() == "peacekeeping usg"
    qtbot.waitUntil(lambda: bool(window.results()))


# Notes on any record; row 52: edits are kept when moving to the next record


def test_a_note_is_kept_when_moving_to_the_next_record_and_shown_on_its_own(
    window: Window, dpko: Address, usg: Address
) -> None:
    notes = window.rooms.around.notes
    window.rooms.open(dpko)
    assert not notes.widget.isVisible()
    do(window, "noteAction")
    QTest.keyClicks(notes.field, "Ask about <b>the move</b>")
    window.rooms.open(usg)
    assert not notes.widget.isVisible()
    do(window, "favouritesAction")
    assert listed(window, "favourites") == [("Notes", DPKO)]
    window.rooms.open(dpko)
    assert notes.widget.isVisible()
    assert notes.field.toPlainText() == "Ask about <b>the move</b>"


def test_tab_leaves_the_note_and_ctrl_return_saves_and_closes_it(window: Window, dpko: Address, qtbot: QtBot) -> None:
    window.rooms.open(dpko)
    window.shell.activateWindow()
    do(window, "noteAction")
    notes = window.rooms.around.notes
    QTest.keyClicks(notes.field, "one")
    QTest.keyClick(notes.field, Qt.Key.Key_Tab)
    assert notes.field.toPlainText() == "one"
    assert not notes.field.hasFocus()
    notes.field.clear()
    QTest.keyClick(notes.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not notes.widget.isVisible()
    assert window.rooms.around.keepsakes.rows.notes == ()


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(restarted: Open, dpko: Address) -> None:
    window = restarted(dpko.link(), background=True)
    QTest.qWait(1)
    while window.rooms.record.now is None:
        QTest.qWait(10)
    do(window, "noteAction")
    QTest.keyClicks(window.rooms.around.notes.field, "last words")
    again = restarted(dpko.link())
    assert again.rooms.around.notes.field.toPlainText() == "last words"


# Rows 16 and 19: history by long press, tabs


def test_back_pressed_long_lists_where_it_leads(window: Window, dpko: Address, usg: Address) -> None:
    up = Address("office", window.rooms.tree.model.office(next(window.rooms.tree.model.all())) or dpko.id)
    for address in (dpko, usg, up):
        window.rooms.open(address)
    menu = window.shell.back.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [USG, DPKO]
    menu.actions()[1].trigger()
    assert DPKO in window.shell.windowTitle()
    ahead = window.shell.forward.menu()
    assert ahead is not None
    ahead.aboutToShow.emit()
    assert ahead.actions()[0].text() == USG


def test_tabs_each_have_their_own_way_back(window: Window, dpko: Address, usg: Address) -> None:
    window.rooms.open(dpko)
    tabs = window.rooms.around.tabs
    assert not tabs.bar.isVisible()
    do(window, "newTabAction")
    window.rooms.open(usg)
    assert tabs.bar.isVisible()
    assert window.rooms.actions["backAction"].isEnabled()
    do(window, "previousTabAction")
    assert DPKO in window.shell.windowTitle()
    assert not window.rooms.actions["backAction"].isEnabled()
    do(window, "nextTabAction")
    assert USG in window.shell.windowTitle()
    shortcuts = [key.toString() for key in window.rooms.actions["nextTabAction"].shortcuts()]
    assert "Ctrl+PgDown" in shortcuts


def test_a_middle_click_closes_a_tab_and_the_last_one_stays(window: Window, dpko: Address, usg: Address) -> None:
    window.rooms.open(dpko)
    window.rooms.around.open_beside(usg)
    bar = window.rooms.around.tabs.bar
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(0).center())
    assert bar.count() == 1
    assert USG in window.shell.windowTitle()
    do(window, "closeTabAction")
    assert bar.count() == 1
    assert USG in window.shell.windowTitle()


# Row 41: context menu by key everywhere


@pytest.mark.parametrize("place", ["officeTree", "resultsView", "peopleList", "recentList", "favouritesList"])
def test_a_list_has_its_context_menu_by_key(window: Window, qtbot: QtBot, dpko: Address, place: str) -> None:
    window.rooms.open(dpko)
    do(window, "favouriteAction")
    window.shell.search_box.setText("dpko")
    qtbot.waitUntil(lambda: bool(window.results()))
    page = {"peopleList": "peopleAction", "recentList": "recentAction", "favouritesList": "favouritesAction"}
    do(window, page.get(place, "officesAction"))
    view = window.shell.findChild(QWidget, place)
    assert view is not None
    view.setCurrentIndex(view.model().index(0, 0))  # type: ignore[attr-defined]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert {"Open", "Open in a new tab", "Copy link"} <= set(menu_words(qtbot, view))


def test_the_record_page_has_its_context_menu(window: Window, qtbot: QtBot, dpko: Address) -> None:
    window.rooms.open(dpko)
    window.rooms.record.widget.customContextMenuRequested.emit(QPoint(10, 10))
    assert {"Copy answer", "Copy link", "Note"} <= set(menu_words(qtbot, window.shell))


def test_a_menu_opens_a_record_in_a_new_tab(window: Window, dpko: Address, usg: Address) -> None:
    window.rooms.open(dpko)
    choices = dict(window.rooms.around.menu.choices(usg, USG))
    choices["Open in a new tab"]()
    assert window.rooms.around.tabs.bar.count() == 2
    choices["Copy link"]()
    assert QApplication.clipboard().text() == usg.link()


# Row 6: typing in a list jumps


def test_typing_in_the_list_of_people_jumps_to_a_word_that_begins_so(window: Window) -> None:
    do(window, "peopleAction")
    view = window.rooms.around.navigation.people.view
    view.keyboardSearch("ladsous")
    assert view.currentIndex().data() == "Hervé Ladsous"
    assert window.rooms.around.navigation.people.model.rowCount() > 100


# Rows 27, 33, 35, 65: what is remembered, and reset


def test_theme_zoom_tabs_and_recent_records_come_back_after_a_restart(
    restarted: Open, look: Look, dpko: Address, usg: Address
) -> None:
    window = restarted()
    window.rooms.open(dpko)
    window.rooms.around.open_beside(usg)
    do(window, "darkAction")
    look.set_zoom(120)
    do(window, "recentAction")
    again = restarted()
    assert USG in again.shell.windowTitle()
    assert again.rooms.around.tabs.bar.count() == 2
    assert [title for _, title in listed(again, "recent")][:2] == [USG, DPKO]
    assert again.rooms.around.navigation.recent.view.isVisible()
    assert again.rooms.actions["darkAction"].isChecked()
    do(again, "previousTabAction")
    assert DPKO in again.shell.windowTitle()


def test_a_link_goes_before_what_was_open_last(restarted: Open, dpko: Address, usg: Address) -> None:
    window = restarted()
    window.rooms.open(dpko)
    again = restarted(usg.link())
    assert USG in again.shell.windowTitle()
    assert again.rooms.around.tabs.bar.count() == 1


def test_settings_can_be_reset_and_the_reset_undone(restarted: Open, look: Look) -> None:
    window = restarted()
    do(window, "darkAction")
    look.set_zoom(150)
    do(window, "resetSettingsAction")
    assert (look.zoom, look.appearance) == (100, Appearance.SYSTEM)
    window.rooms.around.told.undo.click()
    assert (look.zoom, look.appearance) == (150, Appearance.DARK)


def test_recent_records_can_be_forgotten_and_that_undone(window: Window, dpko: Address) -> None:
    window.rooms.open(dpko)
    do(window, "forgetRecentAction")
    assert listed(window, "recent") == []
    window.rooms.around.told.undo.click()
    assert [title for _, title in listed(window, "recent")] == [DPKO]


def test_what_was_undone_is_redone_until_something_else_is_done(window: Window, dpko: Address, usg: Address) -> None:
    window.rooms.open(dpko)
    do(window, "favouriteAction")
    assert not window.rooms.actions["redoKeptAction"].isEnabled()
    do(window, "undoKeptAction")
    assert listed(window, "favourites") == []
    do(window, "redoKeptAction")
    assert [title for _, title in listed(window, "favourites")] == [DPKO]
    do(window, "undoKeptAction")
    window.rooms.open(usg)
    do(window, "favouriteAction")
    assert not window.rooms.actions["redoKeptAction"].isEnabled()
    assert [title for _, title in listed(window, "favourites")] == [USG]


def test_listing_what_is_opened_can_be_switched_off_and_that_undone(window: Window, dpko: Address) -> None:
    window.rooms.open(dpko)
    assert window.rooms.actions["keepRecentAction"].isChecked()
    do(window, "keepRecentAction")
    assert listed(window, "recent") == []
    assert not window.rooms.actions["keepRecentAction"].isChecked()
    window.rooms.open(dpko)
    assert listed(window, "recent") == []
    window.rooms.around.told.undo.click()
    assert [title for _, title in listed(window, "recent")] == [DPKO]
    assert window.rooms.actions["keepRecentAction"].isChecked()


def test_damaged_settings_are_told_in_the_window(restarted: Open, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    window = restarted()
    assert "damaged" in window.rooms.around.told.notice.words


def test_reset_layout_brings_the_panes_back(restarted: Open) -> None:
    window = restarted()
    before = window.shell.panes.sizes()
    window.shell.panes.setSizes([100, 0, 900])
    do(window, "resetLayoutAction")
    assert abs(window.shell.panes.sizes()[0] - before[0]) < 30
