"""Asking in the search box: conditions as chips, what was meant, ways to narrow and to go on; by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.search.completing import Completing
from app.search.narrowing import Narrowing
from app.search.understood import Understood
from app.search.words import FACETS, WAYS_TO_ASK, chip_words, facet_words
from search_index import Chip, Facet
from tests.gui.windows import TITLE, Window, find

KEY = Qt.Key


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    window.shell.search_box.setFocus()
    return window


def type_in(window: Window, words: str) -> None:
    QTest.keyClicks(window.shell.search_box, words)


def press(key: Qt.Key, widget: QWidget | None = None) -> None:
    where = widget or QApplication.focusWidget()
    assert where is not None
    QTest.keyClick(where, key)


def tab_to(name: str) -> QWidget:
    """On from control to control until one is called so."""
    for _ in range(60):
        here = QApplication.focusWidget()
        assert here is not None
        if name in here.accessibleName():
            return here
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def understood(window: Window) -> Understood:
    return window.rooms.results.understood


def chips(window: Window) -> list[str]:
    return [chip.text() for chip in understood(window).chips if chip.isVisible()]


def completing(window: Window) -> Completing:
    return window.rooms.results.completing


def narrowing(window: Window) -> Narrowing:
    return window.rooms.results.narrowing


# Chips


def test_conditions_become_chips_with_the_day_in_front(active: Window) -> None:
    type_in(active, "usg peacekeeping kind:role 2016")
    assert chips(active) == ["as of 2016", "kind: role"]
    assert [chip.accessibleName() for chip in understood(active).chips if chip.isVisible()] == [
        "Take away the condition as of 2016", "Take away the condition kind: role",
    ]  # fmt: skip


def test_tab_leads_to_a_chip_and_delete_takes_it_away(active: Window) -> None:
    type_in(active, "peacekeeping kind:role is:former")
    tab_to("kind: role")
    press(KEY.Key_Delete)
    assert active.shell.search_box.text() == "peacekeeping is:former"
    assert chips(active) == ["is: former"]
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "is: former"
    press(KEY.Key_Return)
    assert active.shell.search_box.text() == "peacekeeping"
    assert active.shell.search_box.hasFocus()
    assert chips(active) == []


def test_backspace_at_the_start_of_the_box_takes_the_last_chip_away(active: Window) -> None:
    box = active.shell.search_box
    type_in(active, "peacekeeping kind:role")
    press(KEY.Key_Home)
    press(KEY.Key_Backspace)
    assert box.text() == "peacekeeping"
    press(KEY.Key_Home)
    press(KEY.Key_Backspace)
    assert box.text() == "peacekeeping", "there is no condition left to take away"


def test_a_typed_day_goes_before_that_of_the_window_and_says_so(active: Window) -> None:
    active.rooms.as_of.read("1995")
    type_in(active, "usg peacekeeping march 2017")
    assert chips(active) == ["as of March 2017"]
    assert understood(active).day.isVisible()
    press(KEY.Key_Return)
    assert active.rooms.as_of.words == "March 2017"
    assert TITLE in active.record_text()
    assert not understood(active).day.isVisible()


def test_a_stretch_of_years_never_becomes_the_day_of_the_window(active: Window) -> None:
    type_in(active, "peacekeeping 1990..1999")
    assert chips(active) != []
    press(KEY.Key_Return)
    assert active.rooms.as_of.chosen is None


def test_wrong_syntax_is_hinted_at_and_chips_of_html_stay_text(active: Window) -> None:
    type_in(active, "peace is:old")
    assert "is:" in understood(active).hint.accessibleName()
    assert understood(active).hint.isVisible()
    active.shell.search_box.setText('role:"<b>bold</b> & co" peace')
    for chip in understood(active).chips:
        assert "<b>bold" in chip.text() or not chip.isVisible()
        assert "<b>" not in chip.toolTip()
    active.shell.search_box.setText("peace on:")
    assert "2017-03-16" in understood(active).hint.accessibleName()


@pytest.mark.parametrize(
    ("chip", "words"),
    [
        (Chip("on", "16.3.2017", "2017-03-16", ""), "as of 16 March 2017"),
        (Chip("on", "..2017", "../2017", ""), "as of by 2017"),
        (Chip("on", "nonsense", "nonsense", ""), "as of nonsense"),
        (Chip("level", "USG", "USG", ""), "level: USG"),
        (Chip("without", "chief", "chief", ""), "without: chief"),
    ],
)
def test_a_chip_says_what_it_stands_for(chip: Chip, words: str) -> None:
    assert chip_words(chip) == words


# What was meant


def test_what_was_meant_is_reached_by_keyboard_and_searched_for(active: Window) -> None:
    type_in(active, "guterez")
    assert understood(active).suggestion.isVisible()
    link = tab_to("Did you mean Guterres?")
    press(KEY.Key_Space, link)
    assert active.shell.search_box.text() == "Guterres"
    assert "António Guterres" in active.results()
    assert not understood(active).suggestion.isVisible()


# Narrowing


def test_results_are_narrowed_and_widened_again_by_keyboard(active: Window, qtbot: QtBot) -> None:
    type_in(active, "peacekeeping ")
    everything = len(active.results())
    press(KEY.Key_Space, tab_to("Narrow the results"))
    qtbot.waitUntil(lambda: bool(facets(active)))
    assert narrowing(active).panel.isVisible()
    press(KEY.Key_Space, tab_to("All of these sorts"))
    narrowing(active).toggle.setFocus()
    roles = tab_to("Only Roles")
    assert isinstance(roles, QAbstractButton)
    number = int(roles.accessibleName().split(", ")[1].split()[0])
    press(KEY.Key_Space)
    assert active.shell.search_box.text() == "peacekeeping kind:role "
    assert chips(active) == ["kind: role"]
    assert len(active.results()) == min(number, 30)
    assert {active.rooms.results.model.result(row).ref.kind for row in range(len(active.results()))} == {"role"}
    qtbot.waitUntil(lambda: [one for one in facets(active) if one.isChecked()] != [])
    chosen = next(one for one in facets(active) if one.isChecked())
    assert "Roles" in chosen.text()
    press(KEY.Key_Space, chosen)
    assert active.shell.search_box.text() == "peacekeeping"
    assert len(active.results()) == everything


def facets(window: Window) -> list[QPushButton]:
    return [one for one in narrowing(window).panel.findChildren(QPushButton, "facetButton") if one.isVisible()]


def test_the_numbers_are_those_of_the_day_and_of_all_results(active: Window, qtbot: QtBot) -> None:
    type_in(active, "peace")
    narrowing(active).toggle.click()
    qtbot.waitUntil(lambda: bool(facets(active)))
    now = {one.accessibleName() for one in facets(active)}
    active.rooms.as_of.read("1995")
    qtbot.waitUntil(lambda: {one.accessibleName() for one in facets(active)} != now)
    kinds = active.rooms.results.answer
    assert kinds is not None
    assert kinds.total > 0


def test_narrowing_leaves_room_for_the_results_and_opens_what_is_cut_off(active: Window, qtbot: QtBot) -> None:
    type_in(active, "peace")
    narrowing(active).toggle.click()
    qtbot.waitUntil(lambda: bool(facets(active)))
    view, panel = active.rooms.results.view, narrowing(active).panel
    qtbot.waitUntil(lambda: panel.height() < 150)
    assert view.height() > 2 * panel.height()
    more = next(one for one in panel.findChildren(QPushButton, "facetMore") if one.isVisible())
    before = len(facets(active))
    more.click()
    assert len(facets(active)) > before
    more.click()
    assert len(facets(active)) == before


@pytest.mark.parametrize(
    ("facet", "words"),
    [
        (Facet("kind", "official", 3, "kind:official"), "Officials"),
        (Facet("level", "usg", 3, "level:usg"), "USG"),
        (Facet("state", "former", 3, "is:former"), "Former"),
        (Facet("organisation", "UN", 3, 'office:"UN"'), "UN"),
        (Facet("decade", "1990s", 3, "1990..1999"), "1990s"),
    ],
)
def test_a_sort_is_called_as_a_person_calls_it(facet: Facet, words: str) -> None:
    assert facet_words(facet) == words
    assert facet.field in FACETS


# Going on with a question


def test_how_a_name_goes_on_stands_behind_it_and_tab_takes_it_in(active: Window, qtbot: QtBot) -> None:
    box = active.shell.search_box
    type_in(active, "peacekee")
    qtbot.waitUntil(lambda: box.rest == "ping")
    assert box.accessibleDescription() == "Tab completes: peacekeeping"
    type_in(active, "p")
    assert box.rest == "ing", "it stays while the letters are the ones it offers"
    press(KEY.Key_Tab)
    assert box.text() == "peacekeeping"
    assert box.hasFocus()
    assert box.rest == ""


def test_right_takes_it_in_at_the_end_only_and_enter_opens_the_first_result(active: Window, qtbot: QtBot) -> None:
    box = active.shell.search_box
    type_in(active, "peacekee")
    qtbot.waitUntil(lambda: box.rest == "ping")
    press(KEY.Key_Left)
    press(KEY.Key_Right)
    assert box.text() == "peacekee"
    first = active.results()[0]
    press(KEY.Key_Return)
    assert first in active.record_text()
    assert box.text() == "peacekee"
    press(KEY.Key_Right)
    assert box.text() == "peacekeeping"


def test_values_of_a_field_are_listed_and_chosen_without_leaving_the_box(active: Window, qtbot: QtBot) -> None:
    box = active.shell.search_box
    type_in(active, "peace is:")
    qtbot.waitUntil(lambda: completing(active).is_open)
    assert box.hasFocus()
    shown = completing(active).view.model()
    values = [shown.index(row, 0).data() for row in range(shown.rowCount())]
    assert {"current", "former"} <= set(values)
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    assert str(values[1]) in box.accessibleDescription()
    press(KEY.Key_Return)
    assert box.text() == f"peace is:{values[1]} "
    assert not completing(active).is_open
    assert chips(active) == [f"is: {values[1]}"]


def test_escape_closes_the_list_first_and_the_search_after_it(active: Window, qtbot: QtBot) -> None:
    box = active.shell.search_box
    type_in(active, "level:")
    qtbot.waitUntil(lambda: completing(active).is_open)
    press(KEY.Key_Escape)
    assert not completing(active).is_open
    assert box.text() == "level:"
    press(KEY.Key_Escape)
    assert box.text() == ""


def test_enter_with_an_open_list_opens_the_first_result_unless_a_row_was_chosen(
    active: Window, qtbot: QtBot
) -> None:
    type_in(active, "peacekeeping kind:role is:")
    active.shell.search_box.setText("peacekeeping kind:")
    qtbot.waitUntil(lambda: completing(active).is_open)
    first = active.results()[0]
    press(KEY.Key_Return)
    assert first in active.record_text()
    assert active.shell.search_box.text() == "peacekeeping kind:"


def test_down_in_the_empty_box_shows_every_way_to_ask(active: Window, qtbot: QtBot) -> None:
    box = active.shell.search_box
    assert "Down" in box.placeholderText()
    press(KEY.Key_Down)
    assert completing(active).is_open
    shown = completing(active).view.model()
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == [field for field, _ in WAYS_TO_ASK]
    press(KEY.Key_Down)
    press(KEY.Key_Tab)
    assert box.text() == "office:"
    assert box.hasFocus()


def test_the_list_goes_when_the_box_is_left(active: Window, qtbot: QtBot) -> None:
    press(KEY.Key_Down)
    assert completing(active).is_open
    active.rooms.tree.view.setFocus()
    assert not completing(active).is_open


def test_the_question_mark_in_the_box_opens_the_chapter_on_searching(active: Window) -> None:
    active.shell.how.trigger()
    assert active.rooms.boards.title == "Help"
    page = active.shell.findChild(QWidget, "helpText")
    assert page is not None
    for word in ("role:", "office:", "kind:", "level:", "is:", "on:", "Narrow", "Tab"):
        assert word in page.accessibleDescription(), word


# Everything together


def test_a_search_from_question_to_record_needs_no_mouse(active: Window, qtbot: QtBot) -> None:
    find(active, "usg peacekeeping kind:role 2016")
    assert TITLE in active.record_text()
    assert active.rooms.as_of.words == "2016"


def test_every_control_of_a_search_has_a_spoken_name_and_is_reached_by_tab(active: Window, qtbot: QtBot) -> None:
    type_in(active, "guterez kind:official 2018")
    narrowing(active).toggle.click()
    active.shell.search_box.setFocus()
    wanted = {
        one
        for one in active.rooms.results.widget.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    for _ in range(80):
        here = QApplication.focusWidget()
        assert here is not None
        if here in wanted:
            assert here.accessibleName().strip(), here.objectName()
        reached.add(here)
        press(KEY.Key_Tab)
    assert wanted - reached == set()
    assert len(wanted) > 4
