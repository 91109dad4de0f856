"""What people expect of lists, looks, waiting, paper and days: one test for each expectation, in its words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.boards.board import Board
from app.records.copied import copied_answer
from app.shared.address import Address
from app.shared.icons import Icons
from app.shared.look import Appearance, Look
from app.shared.shapes import COLOURS
from database import Directory, RecordId
from resources import icons_folder
from tests.gui.windows import Open, Window, role_id, write_day

BOARDS = ("moves", "vacancies", "conflicts", "findings", "coverage")


def board(window: Window, name: str) -> Board:
    window.rooms.actions[f"{name}Action"].trigger()
    shown = window.rooms.boards.now
    assert isinstance(shown, Board)
    return shown


def ground(window: Window) -> QColor:
    """The colour behind the words of the record."""
    return window.rooms.record.widget.viewport().grab().toImage().pixelColor(3, 3)


@pytest.fixture(autouse=True)
def _as_it_was(look: Look) -> Iterator[None]:
    yield
    look.set_zoom(100)
    look.set_appearance(Appearance.SYSTEM)


def test_column_width_order_visibility_and_sort_are_remembered(restarted: Open) -> None:
    first = board(restarted(), "vacancies")
    arranging = first.table.arranging
    last = arranging.shown[-1]
    arranging.show_column(arranging.shown[1], shown=False)
    arranging.move(last, -1)
    arranging.sort_by_place(last)
    arranging.keep()
    kept = (arranging.shown, first.table.model.sorts)
    again = board(restarted(), "vacancies")
    assert (again.table.arranging.shown, again.table.model.sorts) == kept


def test_there_is_a_column_chooser_in_every_list_also_by_keyboard(window: Window) -> None:
    for name in BOARDS:
        table = board(window, name).table
        menu = table.context_menu()
        assert "Columns" in [action.text() for action in menu.actions()], name
        menu.close()


def test_the_sort_order_survives_an_edit_of_the_sorted_row(window: Window) -> None:
    table = board(window, "coverage").table
    table.arranging.sort_by_place(0)
    rows = [table.model.row(number) for number in range(table.model.rowCount())]
    table.show([replace(row) for row in reversed(rows)], "")
    assert [table.model.words(number, 0) for number in range(len(rows))] == [
        table.model.columns[0].text(row) for row in rows
    ]


def test_dark_mode_follows_the_system_with_an_override(window: Window, look: Look) -> None:
    hints = QApplication.styleHints()
    assert look.appearance is Appearance.SYSTEM
    assert look.dark == (hints.colorScheme() == Qt.ColorScheme.Dark)
    window.rooms.actions["darkAction"].trigger()
    assert look.dark
    window.rooms.actions["lightAction"].trigger()
    assert not look.dark


def test_the_record_text_is_dark_too_not_only_the_frame(window: Window, shipped: Directory) -> None:
    window.rooms.open(Address("office", shipped.resolve("DPKO", ("office",)).id))
    window.rooms.actions["darkAction"].trigger()
    assert ground(window).lightness() < 90
    words = next(label for label in window.page.findChildren(QLabel) if label.text())
    assert words.palette().color(words.foregroundRole()).lightness() > 130
    window.rooms.actions["lightAction"].trigger()
    assert ground(window).lightness() > 200


def test_ctrl_plus_minus_zero_zoom_all_panes_and_the_zoom_is_kept_over_restarts(
    restarted: Open, look: Look, qtbot: QtBot
) -> None:
    first = restarted()
    rows, words = first.rooms.tree.view.sizeHintForRow(0), first.shell.search_box.font().pointSizeF()
    first.shell.activateWindow()
    qtbot.waitUntil(first.shell.isActiveWindow)
    for _ in range(3):
        QTest.keyClick(first.shell, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert look.zoom == 130
    assert first.rooms.tree.view.sizeHintForRow(0) > rows
    assert first.shell.search_box.font().pointSizeF() > words
    again = restarted()
    assert look.zoom == 130
    again.shell.activateWindow()
    qtbot.waitUntil(again.shell.isActiveWindow)
    QTest.keyClick(again.shell, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert look.zoom == 100


@pytest.mark.parametrize("percent", [125, 150, 200])
def test_icons_are_sharp_and_no_lines_are_lost_at_larger_scaling(look: Look, icons: Icons, percent: int) -> None:
    look.set_zoom(percent)
    names = [file.stem for file in icons_folder().glob("*.svg")]
    assert names
    assert {file.suffix for file in icons_folder().iterdir() if file.is_file()} <= {".svg", ".py", ".md"}
    for name in names:
        picture = icons.pixmap(name, "ink", icons.size).toImage()
        places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        inked = sum(picture.pixelColor(x, y).alpha() > 60 for x, y in places)
        assert inked > picture.width(), name


def test_never_colour_alone_for_an_error_or_former(window: Window, look: Look) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from app.shared.shapes import draw_shape

    drawn = {}
    for state in COLOURS:
        image = QImage(40, 40, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw_shape(painter, QRectF(4, 4, 32, 32), state, QColor("black"), QColor("white"))
        painter.end()
        drawn[state] = bytes(image.constBits())
    assert len(set(drawn.values())) == len(drawn), "two states have the same shape"
    write_day(window, "no day at all")
    assert window.shell.complaint.isVisible()
    assert window.shell.complaint.words


def test_the_age_of_the_edition_is_always_visible(window: Window, shipped: Directory) -> None:
    words = [label.accessibleName() for label in window.shell.statusBar().findChildren(QLabel) if label.isVisible()]
    assert any(shipped.info().edition in told and "2026" in told for told in words)


def test_any_wait_over_a_second_shows_progress_and_can_be_cancelled(window: Window) -> None:
    stopped: list[bool] = []
    window.shell.progress.stopped.connect(lambda: stopped.append(True))
    window.rooms.desk.tell("Reading", 10, 100)
    assert window.shell.progress.widget.isVisible()
    button = window.shell.progress._stop
    assert button.isVisible()
    button.click()
    assert stopped == [True]
    window.shell.progress.end()


def test_a_dialog_shows_at_once_and_there_are_never_two_modal_windows(window: Window, shipped: Directory) -> None:
    window.rooms.open(Address("office", shipped.resolve("DPKO", ("office",)).id))
    for action in ("shortcutsAction", "paletteAction", "printAction"):
        window.rooms.actions[action].trigger()
        dialogs = [one for one in window.shell.findChildren(QDialog) if one.isVisible()]
        assert dialogs, action
    modal = [one for one in window.shell.findChildren(QDialog) if one.isVisible() and one.isModal()]
    assert len(modal) <= 1
    for dialog in window.shell.findChildren(QDialog):
        dialog.close()


def test_the_wheel_over_a_form_never_changes_combo_boxes(window: Window, shipped: Directory) -> None:
    window.rooms.open(Address("office", shipped.resolve("DPKO", ("office",)).id))
    window.rooms.views.choose("chart")
    boxes = window.shell.findChildren(QComboBox)
    assert boxes
    for box in boxes:
        before = box.currentIndex()
        turned = QWheelEvent(
            QPointF(3, 3), QPointF(3, 3), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turned)
        assert box.currentIndex() == before


def test_as_of_shows_the_state_of_the_whole_window_on_a_day(window: Window, shipped: Directory) -> None:
    window.rooms.open(Address("role", RecordId(role_id(shipped))))
    write_day(window, "17 May 2017")
    assert "17 May 2017" in window.shell.windowTitle()
    assert window.shell.band.isVisible()
    assert "Jean-Pierre Lacroix" in window.record_text()
    assert "Department of Peacekeeping Operations" in window.tree_names()


def test_an_answer_is_cited_with_its_source_and_date(window: Window, shipped: Directory) -> None:
    window.rooms.open_link(f"incumbent:role/{role_id(shipped)}?on=2017-03-16")
    now = window.rooms.record.now
    assert now is not None
    told = copied_answer(now, "2026.1")
    assert "16 March 2017" in told
    assert "2026.1" in told


def test_settings_can_be_reset(restarted: Open, look: Look, qtbot: QtBot) -> None:
    window = restarted()
    window.rooms.actions["largerAction"].trigger()
    window.rooms.actions["resetSettingsAction"].trigger()
    assert look.zoom == 100


def test_the_language_can_be_changed(window: Window) -> None:
    names = {name for name in window.rooms.actions if name.endswith("LanguageAction")}
    assert names == {"systemLanguageAction", "enLanguageAction", "frLanguageAction"}
