"""The item models keep what Qt expects of a model, and tell what a person expects of them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.offices.tree_model import HEADS_ROLE, LINK_ROLE, TreeModel
from app.search.results_model import GROUP_ROLE, Result, ResultsModel
from app.shared.entries import CAPTION_ROLE, EntriesModel, Entry
from database import Directory, parse_period
from database.rows import Kind
from tests.gui.factories import a_node, a_ref, an_id

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_tree_of_the_shipped_directory_is_a_sound_model_on_any_day(qtbot: QtBot, shipped: Directory) -> None:
    model = TreeModel()
    QAbstractItemModelTester(model, FATAL)
    for day in ("2017-03-16", "1950", "2026-11-21", "0900"):
        model.show(shipped.tree(on=parse_period(day)))
    assert model.rowCount() >= 0


def test_an_office_with_two_parents_stands_under_each_and_says_how(qtbot: QtBot) -> None:
    shared = (10, "Liaison Office")
    model = TreeModel()
    QAbstractItemModelTester(model, FATAL)
    model.show((
        a_node(1, "First", a_node(*shared, link="part of")),
        a_node(2, "Second", a_node(*shared, link="joint of")),
    ))  # fmt: skip
    places = [index for index in model.all() if model.office(index) == an_id(10)]
    assert [place.parent().data() for place in places] == ["First", "Second"]
    assert [place.data(LINK_ROLE) for place in places] == ["", "joint"]
    assert len({model.path(place) for place in places}) == 2


def test_who_heads_an_office_stands_on_a_line_of_its_own(qtbot: QtBot) -> None:
    model = TreeModel()
    model.show((a_node(1, "First", head="Jane Doe"),))
    index = model.index(0, 0)
    assert index.data() == "First"
    assert index.data(HEADS_ROLE) == "Jane Doe"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "First; Jane Doe"


def test_an_index_of_an_older_tree_answers_nothing_wrong_after_a_reset(qtbot: QtBot) -> None:
    model = TreeModel()
    model.show((a_node(1, "First", a_node(2, "Below")),))
    model.show(())
    assert list(model.all()) == []
    assert model.rowCount() == 0


def test_results_are_grouped_by_kind_in_the_order_of_the_best_of_each(qtbot: QtBot) -> None:
    model = ResultsModel()
    QAbstractItemModelTester(model, FATAL)
    kinds: tuple[Kind, ...] = ("role", "office", "role")
    model.show([Result(a_ref(kind, number, f"{kind} {number}"), "name") for number, kind in enumerate(kinds)])
    assert [model.index(row, 0).data() for row in range(3)] == ["role 0", "role 2", "office 1"]
    assert [model.index(row, 0).data(GROUP_ROLE) for row in range(3)] == ["Roles  2", "", "Offices  1"]
    assert [model.index(row, 1).data() for row in range(3)] == ["name"] * 3


def test_html_in_a_name_stays_text_in_lists_and_tool_tips(qtbot: QtBot) -> None:
    evil = "<img src='file:///etc/hostname'><b>Bold</b>"
    results, tree = ResultsModel(), TreeModel()
    results.show([Result(a_ref("office", 1, evil), "name")])
    tree.show((a_node(1, evil),))
    for index in (results.index(0, 0), tree.index(0, 0)):
        assert index.data() == evil
        assert "<img" not in str(index.data(Qt.ItemDataRole.ToolTipRole))
        assert "&lt;img" in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_a_list_of_entries_is_a_sound_model_and_captions_each_group_once(qtbot: QtBot) -> None:
    model = EntriesModel()
    QAbstractItemModelTester(model, FATAL)
    model.show([Entry(title, print, group=group) for title, group in (("a", "One"), ("b", "One"), ("c", "Two"))])
    captions = [model.index(row).data(CAPTION_ROLE) for row in range(3)]
    assert captions == ["One", "", "Two"]
    assert model.index(2).data(Qt.ItemDataRole.AccessibleTextRole) == "c; Two"
    model.show([])
    assert model.rowCount() == 0
