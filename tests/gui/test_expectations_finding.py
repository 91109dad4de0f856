"""What people expect of searching, one test for each expectation, in its words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.windows import Window


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    return window


def ask(window: Window, words: str) -> list[str]:
    window.shell.search_box.setText(words)
    return window.results()


def test_ctrl_f_always_reaches_search_even_when_the_tool_bar_is_hidden_or_too_narrow(active: Window) -> None:
    shell = active.shell
    shell.resize(shell.minimumSizeHint())
    for place in (active.rooms.tree.view, active.rooms.record.widget, shell.day_field):
        place.setFocus()
        QTest.keyClick(QApplication.focusWidget() or shell, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert shell.search_box.hasFocus()
        assert shell.search_box.isVisible()
        assert shell.search_box.width() > shell.search_box.fontMetrics().averageCharWidth() * 10


def test_the_search_field_itself_tells_its_shortcut(window: Window) -> None:
    assert "Ctrl+F" in window.shell.search_box.placeholderText()


def test_results_appear_while_typing(active: Window) -> None:
    active.shell.search_box.setFocus()
    for letter in "ladsous":
        QTest.keyClicks(active.shell.search_box, letter)
    assert active.results()[0] == "Hervé Ladsous"
    assert not active.record_text().startswith("Official"), "nothing is opened until it is asked for"


def test_first_down_from_the_field_selects_a_result_and_enter_opens_the_top_one(active: Window) -> None:
    ask(active, "ladsous")
    active.shell.search_box.setFocus()
    QTest.keyClick(active.shell.search_box, Qt.Key.Key_Down)
    assert active.rooms.results.view.currentIndex().row() == 0
    active.shell.search_box.setFocus()
    QTest.keyClick(active.shell.search_box, Qt.Key.Key_Return)
    assert active.record_text().startswith("Official\nHervé Ladsous")


def test_exact_then_prefix_then_substring_hits(window: Window) -> None:
    found = ask(window, "NATO")
    assert found[0] == "NATO" or found[0].startswith("North Atlantic")
    prefix = ask(window, "peacekeep")
    assert any(" Peacekeeping" in title for title in prefix)
    assert prefix.index(next(title for title in prefix if "Peacekeep" in title)) == 0
    inside = ask(window, "acekeeping")
    assert any("Peacekeeping" in title for title in inside)
    model = window.rooms.results.model
    assert model.result(0).ref.title.lower().count("acekeeping") == 1


def test_small_typing_errors_still_find_but_never_before_exact_hits(window: Window) -> None:
    assert ask(window, "guterez")[0] == "António Guterres"
    ask(window, "guterres")
    reasons = [window.rooms.results.model.result(row).matched for row in range(len(window.results()))]
    assert reasons[0] == "name"
    assert "similar spelling" not in reasons


@pytest.mark.parametrize("written", ["herve ladsous", "HERVÉ LADSOUS", "Hérvé Ladsous", "ladsous herve"])
def test_accents_and_ligatures_are_folded_both_ways(window: Window, written: str) -> None:
    assert ask(window, written)[0] == "Hervé Ladsous"


def test_cyrillic_is_folded_both_ways(window: Window) -> None:
    assert "Sergey Lavrov" in ask(window, "Лавров") or "António Guterres" in ask(window, "Гутерреш")


def test_old_names_and_acronyms_find_the_successor_with_the_reason_shown(window: Window) -> None:
    found = ask(window, "DPKO")
    successor = found.index("Department of Peace Operations")
    assert str(window.rooms.results.model.index(successor, 1).data()) == "successor of DPKO"


def test_search_is_restricted_to_a_type_by_a_typed_prefix(window: Window) -> None:
    ask(window, "type:official peace")
    kinds = {result.ref.kind for result in window.rooms.results.model.results}
    assert kinds <= {"official"}


def test_the_number_of_hits_and_why_each_matched_are_shown(window: Window) -> None:
    found = ask(window, "peacekeeping")
    assert window.rooms.results._count.text()
    for row in range(len(found)):
        assert window.rooms.results.model.index(row, 1).data()


def test_ctrl_k_jumps_to_any_record_or_command_and_an_empty_query_is_useful(window: Window) -> None:
    window.rooms.actions["paletteAction"].trigger()
    palette = window.rooms.around.palette
    assert palette.isVisible()
    assert any(entry.icon == "command" for entry in palette.model.entries)
    palette.reject()
