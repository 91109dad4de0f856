"""What people expect of getting around, by keyboard and by ear: one test for each expectation, in its words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.boards.board import Board
from app.frame.shortcuts import ShortcutsPage
from app.frame.window_place import place_in_words, put_back
from app.shared.address import Address
from database import Directory
from tests.gui.windows import Open, Window, find

KEPT = ("movesAction", "vacanciesAction", "conflictsAction", "findingsAction", "coverageAction", "helpAction")


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    return window


@pytest.fixture
def two(active: Window, shipped: Directory) -> tuple[str, str]:
    """Two records opened one after the other; their titles."""
    titles = []
    for name in ("DPKO", "NATO"):
        active.rooms.open(Address("office", shipped.resolve(name, ("office",)).id))
        assert active.rooms.record.now is not None
        titles.append(active.rooms.record.now.page.ref.title)
    return titles[0], titles[1]


def title(window: Window) -> str:
    assert window.rooms.record.now is not None
    return window.rooms.record.now.page.ref.title


def states(window: Window, shipped: Directory) -> Iterator[str]:
    """The window in every state that shows other controls: start, record, boards, help, search, narrow."""
    yield "start"
    window.rooms.open(Address("role", shipped.resolve("USG for Peacekeeping Operations", ("role",)).id))
    yield "record"
    for name in KEPT:
        window.rooms.actions[name].trigger()
        yield name
    window.rooms.actions["backAction"].trigger()
    window.shell.search_box.setText("peacekeeping")
    QTest.qWait(250)
    yield "search with sorts"
    window.rooms.results.narrowing.toggle.click()
    yield "search with its sorts unfolded"
    window.shell.resize(700, 600)
    QTest.qWait(20)
    yield "narrow window"


def reached(window: Window) -> list[QWidget]:
    """The controls that Tab has to reach as the window stands."""
    tab = Qt.FocusPolicy.TabFocus
    widgets = window.shell.findChildren(QWidget)
    inner = ("qt_", "ScrollLeftButton", "ScrollRightButton")
    own = [w for w in widgets if not w.objectName().startswith(inner) and w.window() is window.shell]
    return [w for w in own if w.isVisible() and w.isEnabled() and w.focusPolicy() & tab == tab and not w.focusProxy()]


def walk(window: Window, key: Qt.Key) -> list[QWidget]:
    window.shell.search_box.setFocus()
    visited: list[QWidget] = [window.shell.search_box]
    for _ in range(600):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert there is not None
        assert there is not here, f"{type(here).__name__} {here.objectName()} keeps the keyboard"
        if there is window.shell.search_box:
            return visited
        visited.append(there)
    raise AssertionError("Tab never comes back")


def test_back_and_forward_with_alt_left_and_alt_right(active: Window, two: tuple[str, str]) -> None:
    QTest.keyClick(active.shell, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(active) == two[0]
    QTest.keyClick(active.shell, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert title(active) == two[1]


def test_mouse_thumb_buttons_do_the_same(active: Window, two: tuple[str, str]) -> None:
    for button, expected in ((Qt.MouseButton.BackButton, two[0]), (Qt.MouseButton.ForwardButton, two[1])):
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress, QPointF(5, 5), active.shell.mapToGlobal(QPointF(5, 5)), button, button,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(active.shell, event)
        assert title(active) == expected


def test_back_and_forward_are_greyed_at_the_ends(active: Window, two: tuple[str, str]) -> None:
    assert not active.shell.forward.isEnabled()
    active.rooms.back()
    assert active.shell.forward.isEnabled()
    assert not active.shell.back.isEnabled()


def test_up_to_the_parent_office_with_alt_up(active: Window, shipped: Directory) -> None:
    active.rooms.as_of.read("2017")
    active.rooms.open(Address("office", shipped.resolve("DPKO", ("office",)).id))
    QTest.keyClick(active.shell, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert title(active) != "Department of Peacekeeping Operations"


def test_favourites_are_findable_without_a_manual(active: Window, two: tuple[str, str]) -> None:
    tabs = active.rooms.around.navigation.switch
    assert "Favourites" in [tabs.tabText(number) for number in range(tabs.count())]
    star = active.rooms.around.column.star
    assert star.isVisible()
    assert "Ctrl+B" in star.toolTip()
    star.click()
    active.rooms.actions["favouritesAction"].trigger()
    assert [entry.title for entry in active.rooms.around.navigation.favourites.model.entries] == [two[1]]


def test_a_visible_list_of_all_shortcuts(active: Window) -> None:
    active.rooms.actions["shortcutsAction"].trigger()
    page = next(page for page in active.shell.findChildren(ShortcutsPage) if page.isVisible())
    listed = " ".join(entry.keys for entry in page.model.entries)
    for key in ("Ctrl+F", "Ctrl+K", "Alt+Left", "F1", "Ctrl+T"):
        assert key in listed
    page.close()


def test_shortcuts_work_on_azerty_and_qwertz_without_bare_brackets(window: Window) -> None:
    for action in window.rooms.actions.values():
        for shortcut in action.shortcuts():
            assert not set("[]{}\\|@#~`^") & set(shortcut.toString().rpartition("+")[2])


def test_every_dialog_keeps_its_size_and_place(restarted: Open, qtbot: QtBot) -> None:
    first = restarted()
    sizes = {}
    for action, size in (("shortcutsAction", (655, 505)), ("paletteAction", (610, 420))):
        first.rooms.actions[action].trigger()
        dialog = next(one for one in first.shell.findChildren(QDialog) if one.isVisible())
        dialog.resize(*size)
        sizes[action] = (dialog.width(), dialog.height())
        dialog.reject()
    again = restarted()
    for action, size in sizes.items():
        again.rooms.actions[action].trigger()
        dialog = next(one for one in again.shell.findChildren(QDialog) if one.isVisible())
        assert (dialog.width(), dialog.height()) == size
        dialog.reject()


def test_off_screen_windows_come_back_and_there_is_reset_layout(active: Window, qtbot: QtBot) -> None:
    active.shell.move(-9000, -9000)
    kept = place_in_words(active.shell)
    put_back(active.shell, kept)
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(active.shell.frameGeometry())
    active.shell.panes.setSizes([30, 900, 30])
    before = active.shell.panes.sizes()
    active.rooms.actions["resetLayoutAction"].trigger()
    assert active.shell.panes.sizes() != before


def test_a_screen_reader_names_tree_level_expanded_state_and_column(active: Window) -> None:
    view = active.rooms.tree.view
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree.role() == QAccessible.Role.Tree
    rows = [tree.child(number) for number in range(tree.childCount())]
    entries = [row for row in rows if row.role() == QAccessible.Role.TreeItem]
    assert entries
    named = {row.text(QAccessible.Text.Name) for row in entries}
    assert any("United Nations" in name for name in named)
    root = next(row for row in entries if row.state().expandable)
    assert root.state().expanded or root.state().collapsed
    index = next(index for index in active.rooms.tree.model.all() if index.parent().isValid())
    assert len(active.rooms.tree.model.path(index)) == 2, "the level is told by what an entry hangs below"
    active.rooms.actions["movesAction"].trigger()
    board = active.rooms.boards.now
    assert isinstance(board, Board)
    model = board.table.model
    if model.rowCount():
        told = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert told.startswith(f"{model.columns[0].title}: ")


def test_icon_only_buttons_have_names(active: Window, shipped: Directory) -> None:
    for state in states(active, shipped):
        for button in active.shell.findChildren(QAbstractButton):
            if button.isVisible() and not button.objectName().startswith(("qt_", "Scroll")):
                interface = QAccessible.queryAccessibleInterface(button)
                assert interface.text(QAccessible.Text.Name).strip(), f"{state}: {type(button).__name__}"


def test_no_keyboard_trap_in_any_state_of_the_window(active: Window, shipped: Directory) -> None:
    for state in states(active, shipped):
        wanted = reached(active)
        forwards = walk(active, Qt.Key.Key_Tab)
        missed = [f"{type(w).__name__} {w.objectName()} {w.accessibleName()}" for w in wanted if w not in forwards]
        assert missed == [], state
        assert set(walk(active, Qt.Key.Key_Backtab)) == set(forwards), state


def test_context_menu_by_key_everywhere(active: Window, shipped: Directory, qtbot: QtBot) -> None:
    active.rooms.open(Address("office", shipped.resolve("DPKO", ("office",)).id))
    find(active, "peacekeeping")
    active.rooms.actions["movesAction"].trigger()
    board = active.rooms.boards.now
    assert isinstance(board, Board)
    tree = active.rooms.tree.view
    tree.setCurrentIndex(active.rooms.tree.model.index(0, 0))
    for view in (tree, active.rooms.results.view, board.table.view):
        view.setFocus()
        view.setCurrentIndex(view.model().index(0, 0))
        active.rooms.actions["contextMenuAction"].trigger()
        menu = QApplication.activePopupWidget()
        assert menu is not None, view.objectName()
        menu.close()


def test_a_second_start_raises_the_running_window_and_passes_its_argument(
    window: Window, shipped: Directory, tmp_path: Path, qtbot: QtBot
) -> None:
    from app.frame.one_window import OneWindow

    first, second = OneWindow(tmp_path / "meeting"), OneWindow(tmp_path / "meeting")
    assert first.first
    assert not second.first
    first.asked.connect(window.rooms.open_link)
    link = Address("office", shipped.resolve("DPKO", ("office",)).id).link()
    import threading

    passing = threading.Thread(target=second.pass_on, args=(link,))
    passing.start()
    qtbot.waitUntil(lambda: window.rooms.record.now is not None, timeout=10_000)
    passing.join()
    assert title(window) == "Department of Peacekeeping Operations"
    first.close()


def test_tabs_by_ctrl_page_keys_and_middle_click(active: Window, two: tuple[str, str]) -> None:
    active.rooms.around.open_beside()
    bar = active.rooms.around.tabs.bar
    QTest.keyClick(active.shell, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert bar.currentIndex() == 0
    middle: QPoint = bar.tabRect(1).center()
    QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier, middle)
    assert bar.count() == 1


def test_help_works_offline(active: Window) -> None:
    QTest.keyClick(active.shell, Qt.Key.Key_F1)
    page = active.rooms.boards.now
    assert page is not None
    assert page.widget.isVisible()
    assert "http" not in page.widget.accessibleDescription()
    assert not [button for button in page.widget.findChildren(QPushButton) if "http" in button.text()]
