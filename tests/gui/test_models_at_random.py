"""Ten thousand chance changes to each item model of the window: it keeps what Qt expects of a model all the while, and
what a view holds on to stays what it was."""

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from app.offices.tree_model import TreeModel
from app.search.results_model import Result, ResultsModel
from app.shared.entries import EntriesModel, Entry
from app.shared.rows_table.column import Column
from app.shared.rows_table.memory import Sort
from app.shared.rows_table.model import RowsModel
from database.rows import Kind, TreeNode
from tests.gui.factories import a_node, a_ref

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
STEPS = 10_000
KINDS: tuple[Kind, ...] = ("office", "official", "role", "event")
Step = Callable[[random.Random], None]


@dataclass(frozen=True)
class Line:
    number: int
    name: str


COLUMNS = (
    Column[Line]("name", "Name", lambda line: line.name, 30),
    Column[Line]("number", "Number", lambda line: str(line.number), 10, order=lambda line: line.number),
)


def some_lines(chance: random.Random) -> list[Line]:
    return [Line(chance.randrange(50), chance.choice("aÄbß1９ ")) for _ in range(chance.randrange(12))]


def some_results(chance: random.Random) -> list[Result]:
    found = chance.sample(range(24), chance.randrange(7))
    return [Result(a_ref(KINDS[number % 4], number, f"Record {number}"), "name") for number in found]


def a_forest(chance: random.Random, depth: int = 3) -> tuple[TreeNode, ...]:
    if not depth:
        return ()
    numbers = chance.sample(range(30), chance.randrange(4))
    return tuple(a_node(number, f"Office {number}", *a_forest(chance, depth - 1)) for number in numbers)


def rows_steps(model: RowsModel) -> tuple[Step, ...]:
    def sort(chance: random.Random) -> None:
        names = chance.sample(("name", "number"), chance.randrange(3))
        model.sort_by([Sort(name, chance.random() < 0.5) for name in names])

    return (lambda chance: model.show(some_lines(chance)), sort, sort)


def results_steps(model: ResultsModel) -> tuple[Step, ...]:
    def join(chance: random.Random) -> None:
        kept = [result for result in model.results if chance.random() < 0.8]
        known = {result.ref.id for result in kept}
        model.join([*kept, *(new for new in some_results(chance) if new.ref.id not in known)][:10])

    def count(chance: random.Random) -> None:
        model.count_kinds({kind: chance.randrange(100) for kind in KINDS})

    return (lambda chance: model.show(some_results(chance)), join, join, join, count)


def entries_steps(model: EntriesModel) -> tuple[Step, ...]:
    def show(chance: random.Random) -> None:
        groups = sorted(chance.choice(("One", "Two", "")) for _ in range(chance.randrange(12)))
        model.show([Entry(f"Entry {chance.randrange(99)}", print, group=group) for group in groups])

    return (show,)


def tree_steps(model: TreeModel) -> tuple[Step, ...]:
    def show(chance: random.Random) -> None:
        model.show(a_forest(chance))

    def unfold(chance: random.Random) -> None:
        """What was only known to hang below an office comes later, as in a large directory."""
        nodes = [TreeNode(node.office, None, (), (), True) for node in a_forest(chance, 1)]
        model.show(tuple(nodes))
        for row in range(model.rowCount()):
            if chance.random() < 0.6:
                model.fill(model.index(row, 0), a_forest(chance, 2))

    return (show, unfold)


def drive(model: QAbstractItemModel, view: QAbstractItemView, steps: tuple[Step, ...], seed: int) -> None:
    chance = random.Random(seed)
    tester = QAbstractItemModelTester(model, FATAL)
    view.setModel(model)
    view.resize(300, 300)
    view.show()
    for number in range(STEPS):
        chance.choice(steps)(chance)
        if model.rowCount() and number % 3 == 0:
            view.setCurrentIndex(model.index(chance.randrange(model.rowCount()), 0))
        if number % 100 == 0:
            view.grab()
    assert tester.model() is model


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1])
def test_a_list_of_rows_stays_sound_through_ten_thousand_changes(qtbot: QtBot, seed: int) -> None:
    model, view = RowsModel(COLUMNS, lambda line: line.number), QTableView()
    qtbot.addWidget(view)
    drive(model, view, rows_steps(model), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [2])
def test_the_results_stay_sound_through_ten_thousand_changes(qtbot: QtBot, seed: int) -> None:
    model, view = ResultsModel(), QTableView()
    qtbot.addWidget(view)
    drive(model, view, results_steps(model), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [3])
def test_a_list_of_entries_stays_sound_through_ten_thousand_changes(qtbot: QtBot, seed: int) -> None:
    model, view = EntriesModel(), QTableView()
    qtbot.addWidget(view)
    drive(model, view, entries_steps(model), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [4])
def test_the_office_tree_stays_sound_through_ten_thousand_changes(qtbot: QtBot, seed: int) -> None:
    model, view = TreeModel(), QTreeView()
    qtbot.addWidget(view)
    drive(model, view, tree_steps(model), seed)


def test_what_a_view_holds_on_to_stays_the_same_row_through_every_sorting(qtbot: QtBot) -> None:
    chance = random.Random(5)
    model = RowsModel(COLUMNS, lambda line: line.number)
    QAbstractItemModelTester(model, FATAL)
    lines = [Line(number, chance.choice("abcd")) for number in range(40)]
    model.show(lines)
    held = {line: QPersistentModelIndex(model.index(row, 0)) for row, line in enumerate(lines)}
    for _ in range(300):
        names = chance.sample(("name", "number"), 1 + chance.randrange(2))
        model.sort_by([Sort(name, chance.random() < 0.5) for name in names])
        assert all(model.row(index.row()) == line for line, index in held.items())


def test_a_long_list_is_sorted_in_slices_as_a_short_one_is_at_once(qtbot: QtBot) -> None:
    chance = random.Random(6)
    lines = [Line(number, f"{chance.choice('aÄbß')} {chance.randrange(200)}") for number in range(6_000)]
    model = RowsModel(COLUMNS, lambda line: line.number)
    model.show(lines)
    held = QPersistentModelIndex(model.index(77, 1))
    told: list[float] = []
    model.sorting.connect(told.append)
    with qtbot.waitSignal(model.layoutChanged, timeout=30_000):
        model.sort_by([Sort("name"), Sort("number", True)])
        assert model.is_sorting
        assert model.row(0) == lines[0], "the rows stand as they stood until they are sorted"
    assert told[-1] == 1.0
    assert any(0 < share < 1 for share in told)
    assert model.row(held.row()) == lines[77]
    whole = [model.row(row) for row in range(model.rowCount())]
    short = RowsModel(COLUMNS, lambda line: line.number)
    short.show(whole[:1_000][::-1])
    short.sort_by([Sort("name"), Sort("number", True)])
    assert [short.row(row) for row in range(1_000)] == whole[:1_000]


def test_other_rows_while_a_long_list_is_being_sorted_are_never_mixed_with_the_old_ones(qtbot: QtBot) -> None:
    model = RowsModel(COLUMNS, lambda line: line.number)
    QAbstractItemModelTester(model, FATAL)
    model.show([Line(number, str(number % 7)) for number in range(5_000)])
    model.sort_by([Sort("name")])
    model.show([Line(2, "b"), Line(1, "a")])
    qtbot.wait(50)
    assert not model.is_sorting
    assert [model.row(row) for row in range(model.rowCount())] == [Line(1, "a"), Line(2, "b")]
