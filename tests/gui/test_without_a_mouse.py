"""Everything without a mouse, and what a mouse adds: keys, focus, menus, thumb buttons."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.shared.background import Inline
from app.shared.link import Link
from database import Directory, OfficeId
from tests.gui.windows import Open, Window, find, role_id, write_day


def test_down_goes_to_the_results_and_up_comes_back(window: Window, qtbot: QtBot) -> None:
    QTest.keyClicks(window.shell.search_box, "peacekeeping")
    qtbot.waitUntil(lambda: bool(window.results()))
    QTest.keyClick(window.shell.search_box, Qt.Key.Key_Down)
    assert window.rooms.results.view.currentIndex().row() == 0
    QTest.keyClick(window.rooms.results.view, Qt.Key.Key_Return)
    assert window.results()[0] in window.record_text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, "ctrl+t", "button"])
def test_one_key_returns_from_the_past_to_today(window: Window, qtbot: QtBot, key: object) -> None:
    qtbot.waitExposed(window.shell)
    write_day(window, "1995")
    if key == "button":
        window.shell.today_button.click()
    else:
        name = "todayAction" if key == "ctrl+t" else "leaveAction"
        window.rooms.actions[name].trigger()
    assert window.shell.day_field.text() == ""
    assert window.shell.band.words == ""
    assert not window.shell.today_button.isEnabled()
    assert window.shell.windowTitle() == "Incumbent"


def test_back_and_forward_walk_the_opened_records_and_end_at_the_ends(window: Window, shipped: Directory) -> None:
    actions = window.rooms.actions
    assert not actions["backAction"].isEnabled()
    find(window, "dpko")
    first = window.shell.windowTitle()
    window.rooms.open_link(f"incumbent:role/{role_id(shipped)}")
    second = window.shell.windowTitle()
    assert first != second
    assert actions["backAction"].isEnabled()
    assert not actions["forwardAction"].isEnabled()
    actions["backAction"].trigger()
    assert window.shell.windowTitle() == first
    actions["forwardAction"].trigger()
    assert window.shell.windowTitle() == second
    assert [actions[f"{way}Action"].shortcut().toString() for way in ("back", "forward", "up")] == [
        "Alt+Left", "Alt+Right", "Alt+Up",
    ]  # fmt: skip


def test_the_thumb_buttons_of_the_mouse_go_back_and_forward(window: Window, shipped: Directory) -> None:
    find(window, "dpko")
    first = window.shell.windowTitle()
    window.rooms.open_link(f"incumbent:role/{role_id(shipped)}")
    for button, title in (
        (Qt.MouseButton.BackButton, first),
        (Qt.MouseButton.ForwardButton, window.shell.windowTitle()),
    ):
        point = QPointF(QPoint(5, 5))
        press = QMouseEvent(
            QMouseEvent.Type.MouseButtonPress, point, point, button, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window.page, press)
        assert window.shell.windowTitle() == title


def test_the_whole_journey_needs_no_mouse(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(executor=Inline())
    window.shell.activateWindow()
    window.rooms.actions["searchAction"].trigger()
    QTest.keyClicks(window.shell.search_box, "dpko")
    QTest.keyClick(window.shell.search_box, Qt.Key.Key_Return)
    window.rooms.actions["dayAction"].trigger()
    QTest.keyClicks(window.shell.day_field, "16 March 2017")
    QTest.keyClick(window.shell.day_field, Qt.Key.Key_Return)
    assert "Hervé Ladsous" in window.record_text()
    window.rooms.actions["copyAnswerAction"].trigger()
    assert "Hervé Ladsous" in QApplication.clipboard().text()
    window.rooms.actions["leaveAction"].trigger()
    assert window.shell.search_box.text() == ""
    window.rooms.actions["leaveAction"].trigger()
    assert window.rooms.as_of.chosen is None


def test_tab_reaches_search_day_tree_and_record_and_comes_back(window: Window, qtbot: QtBot) -> None:
    find(window, "dpko")
    window.shell.search_box.clear()
    window.shell.activateWindow()
    window.shell.search_box.setFocus()
    seen: list[QWidget] = []
    here = QApplication.focusWidget()
    while here is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    assert here is window.shell.search_box
    wanted = {window.shell.search_box, window.shell.day_field, window.shell.ruler, window.rooms.tree.view}
    assert wanted <= set(seen)
    assert any(window.page.isAncestorOf(widget) for widget in seen)


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    find(window, "dpko")
    kinds = (QAbstractButton, QLineEdit, QAbstractSlider, QAbstractSpinBox)
    controls = [widget for kind in kinds for widget in window.shell.findChildren(kind)]
    inner = ("qt_", "")  # the parts of Qt's own scroll bars and line edits have no names of ours
    nameless = [w for w in controls if not w.accessibleName() and w.objectName() not in inner and w.isVisible()]
    assert len(controls) > 10
    assert nameless == []


def test_enter_follows_a_link_and_copying_is_told(window: Window, shipped: Directory) -> None:
    window.rooms.open_link(f"incumbent:role/{role_id(shipped)}?on=2017-03-16")
    window.rooms.actions["copyAnswerAction"].trigger()
    assert window.shell.statusBar().currentMessage() == "The answer was copied, with its day and sources."
    window.shell.activateWindow()
    name = next(link for link in window.page.findChildren(Link) if link.words == "Hervé Ladsous")
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert window.record_text().startswith("Official\nHervé Ladsous")


def test_escape_puts_back_the_day_that_was_being_changed(window: Window, qtbot: QtBot) -> None:
    window.shell.activateWindow()
    write_day(window, "16 March 2017")
    window.shell.day_field.setFocus()
    qtbot.waitUntil(window.shell.day_field.hasFocus)
    QTest.keyClicks(window.shell.day_field, "x")
    window.rooms.actions["leaveAction"].trigger()
    assert window.shell.day_field.text() == "16 March 2017"
    assert window.rooms.as_of.chosen is not None


def test_lists_have_a_menu_to_open_and_to_copy(window: Window, shipped: Directory) -> None:
    view = window.rooms.tree.view
    view.setCurrentIndex(window.rooms.tree.model.find(OfficeId(shipped.resolve("NATO", ("office",)).id)))
    chosen = view.currentIndex()
    menu = dict(window.rooms.around.menu.choices(window.rooms.tree.address(chosen), str(chosen.data())))
    assert view.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    menu["Copy name"]()
    assert QApplication.clipboard().text() == "NATO"
    menu["Copy link"]()
    assert QApplication.clipboard().text().startswith("incumbent:office/")
    menu["Open"]()
    assert window.record_text().startswith("Office\nNATO")
