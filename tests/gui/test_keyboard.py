"""Everything by keyboard and by ear: names on all controls, Tab to all of them and back, a page of all shortcuts."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.frame.shortcuts import ShortcutsPage
from app.shared.address import Address
from database import Directory
from tests.gui.windows import Window

_PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")
"""Parts that Qt makes for itself inside scroll areas, fields and bars."""


def is_part_of_qt(widget: QWidget) -> bool:
    return widget.objectName().startswith(_PARTS)


def controls(root: QWidget) -> list[QWidget]:
    """What the keyboard can be brought to, as it is now seen."""
    found = [root, *root.findChildren(QWidget)]
    return [w for w in found if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible() and not is_part_of_qt(w)]


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def states(window: Window, shipped: Directory) -> Iterator[str]:
    """The window in the states that show other controls."""
    actions = window.rooms.actions
    yield "at the start"
    window.rooms.open(Address("role", shipped.resolve("USG for Peacekeeping Operations", ("role",)).id))
    actions["noteAction"].trigger()
    yield "a role with a note being written"
    window.rooms.around.open_beside(Address("office", shipped.resolve("DPKO").id))
    actions["favouriteAction"].trigger()
    yield "an office in a second tab, just made a favourite"
    window.shell.search_box.setText("peacekeeping")
    QTest.qWait(150)
    window.rooms.as_of.read("1995")
    yield "searching in the past"
    for page in ("people", "favourites", "recent"):
        actions[f"{page}Action"].trigger()
        yield page
    actions["paletteAction"].trigger()
    yield "the palette"
    window.rooms.around.palette.reject()
    actions["shortcutsAction"].trigger()
    yield "the page of shortcuts"


# Row 38: icon-only buttons, and all other controls, have names


def test_every_control_that_takes_the_keyboard_has_a_spoken_name_in_every_state(
    window: Window, shipped: Directory
) -> None:
    nameless: list[str] = []
    seen: set[str] = set()
    for state in states(window, shipped):
        for top in (window.shell, *window.shell.findChildren(QDialog)):
            for widget in controls(top):
                seen.add(type(widget).__name__)
                if not spoken_name(widget).strip():
                    nameless.append(f"{state}: {type(widget).__name__} {widget.objectName()}")
    assert nameless == []
    assert {"QLineEdit", "QTreeView", "EntriesView", "TabBar", "QPlainTextEdit", "YearRuler"} <= seen


def test_every_action_has_words_a_name_of_its_own_and_keys_of_its_own(window: Window) -> None:
    keys: dict[str, str] = {}
    for name, action in window.rooms.actions.items():
        assert action.text().strip(), name
        assert action.objectName() == name
        for shortcut in action.shortcuts():
            key = shortcut.toString()
            assert key not in keys, f"{name} and {keys[key]} share {key}"
            keys[key] = name


# Row 24: shortcuts work on AZERTY and QWERTZ


def test_no_shortcut_needs_a_bracket_or_another_key_that_some_keyboards_hide(window: Window) -> None:
    hidden = set("[]{}\\|@#~`^")
    for name, action in window.rooms.actions.items():
        for shortcut in action.shortcuts():
            last = shortcut.toString().rpartition("+")[2] or "+"
            assert not hidden & set(last), name
            assert "Ctrl+Alt" not in shortcut.toString(), f"{name}: that is how AltGr writes letters"


# Row 39: no keyboard trap


def tab_from(window: Window, key: Qt.Key, most: int = 400) -> list[QWidget]:
    """Where the key leads, step by step, until it comes back to the search box."""
    box = window.shell.search_box
    box.setFocus()
    visited: list[QWidget] = [box]
    for _ in range(most):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        there = QApplication.focusWidget()
        assert there is not None
        assert there is not here, f"{here.objectName()} keeps the keyboard"
        if there is box:
            return visited
        visited.append(there)
    raise AssertionError("Tab never comes back")


def test_tab_reaches_every_control_and_returns_forwards_and_backwards(
    window: Window, shipped: Directory, qtbot: QtBot
) -> None:
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    walk = states(window, shipped)
    for _ in range(3):
        state = next(walk)
        wanted = {w for w in controls(window.shell) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}
        forwards = tab_from(window, Qt.Key.Key_Tab)
        missed = [f"{type(w).__name__} {w.objectName()} {w.accessibleName()}" for w in wanted - set(forwards)]
        assert missed == [], state
        assert set(tab_from(window, Qt.Key.Key_Backtab)) == set(forwards), state


def test_tab_leaves_every_field_of_several_lines(window: Window, shipped: Directory) -> None:
    for _ in states(window, shipped):
        for field in window.shell.findChildren(QPlainTextEdit):
            assert field.tabChangesFocus()
        for rich in window.shell.findChildren(QTextEdit):
            assert rich.tabChangesFocus()


# Row 42: the wheel over a form never changes a choice


def test_the_wheel_changes_no_choice_anywhere(window: Window, shipped: Directory) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    for _ in states(window, shipped):
        before = (window.rooms.around.navigation.page, window.rooms.around.tabs.bar.currentIndex())
        for tabs in (window.rooms.around.navigation.switch, window.rooms.around.tabs.bar):
            QApplication.sendEvent(tabs, wheel)
        assert (window.rooms.around.navigation.page, window.rooms.around.tabs.bar.currentIndex()) == before
        for box in window.shell.findChildren(QComboBox):
            chosen = box.currentIndex()
            QApplication.sendEvent(box, wheel)
            assert box.currentIndex() == chosen, box.objectName()
        for spin in window.shell.findChildren(QAbstractSpinBox):
            text = spin.text()
            QApplication.sendEvent(spin, wheel)
            assert spin.text() == text, spin.objectName()


# Row 23: a visible list of all shortcuts


def test_the_page_of_shortcuts_lists_every_key_of_every_action(window: Window, qtbot: QtBot) -> None:
    window.rooms.actions["shortcutsAction"].trigger()
    page = window.shell.findChild(ShortcutsPage)
    assert page is not None
    listed = [entry.keys for entry in page.model.entries]
    native = QKeySequence.SequenceFormat.NativeText
    for name, action in window.rooms.actions.items():
        for shortcut in action.shortcuts():
            assert any(shortcut.toString(native) in keys for keys in listed), name
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_page_of_shortcuts_keeps_its_size(window: Window, qtbot: QtBot) -> None:
    for width in (0, 640):
        window.rooms.actions["shortcutsAction"].trigger()
        page = next(page for page in window.shell.findChildren(ShortcutsPage) if page.isVisible())
        if width == 0:
            page.resize(640, 500)
        else:
            assert (page.width(), page.height()) == (640, 500)
        page.done(0)


# Row 1: Ctrl+F always reaches search


def test_ctrl_f_reaches_search_from_every_page_and_from_the_note(window: Window, shipped: Directory) -> None:
    window.shell.activateWindow()
    for state in states(window, shipped):
        if state == "the palette":
            break
        here = QApplication.focusWidget() or window.shell
        QTest.keyClick(here, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert window.shell.search_box.hasFocus(), state


def test_icon_only_buttons_say_what_they_do_and_with_which_key(window: Window) -> None:
    shell = window.shell
    for button, key in ((shell.back, "Alt+Left"), (shell.forward, "Alt+Right"), (shell.up, "Alt+Up")):
        assert isinstance(button, QToolButton)
        assert key in button.toolTip()
        assert button.accessibleName()


@pytest.mark.parametrize("name", ["commandPalette", "navigationSwitch", "recordTabs", "favouriteButton", "noteField"])
def test_new_parts_of_the_window_are_found_by_their_names(window: Window, name: str) -> None:
    assert len(window.shell.findChildren(QWidget, name)) == 1


def test_pages_and_menus_come_and_go_many_times(window: Window, shipped: Directory, qtbot: QtBot) -> None:
    window.rooms.open(Address("office", shipped.resolve("DPKO").id))
    for turn in range(60):
        window.rooms.actions["shortcutsAction"].trigger()
        next(page for page in window.shell.findChildren(ShortcutsPage) if page.isVisible()).close()
        window.rooms.record.widget.customContextMenuRequested.emit(QPoint(10, 10))
        for menu in window.shell.findChildren(QMenu, "contextMenu"):
            menu.close()
        window.rooms.actions["paletteAction"].trigger()
        window.rooms.around.palette.reject()
        window.rooms.around.open_beside()
        window.rooms.actions["closeTabAction"].trigger()
        qtbot.wait(1)
        if turn % 10 == 0:
            gc.collect()
    assert not [page for page in window.shell.findChildren(ShortcutsPage) if page.isVisible()]
    assert len(window.shell.findChildren(QMenu, "contextMenu")) <= 1
    assert window.rooms.around.tabs.bar.count() == 1
