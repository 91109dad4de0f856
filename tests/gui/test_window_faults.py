"""Faults that the window survives: a broken model, a record that goes while it is shown, answers out of their order,
garbage where its place was kept, names that are no names, and being closed a hundred times in the midst of work."""

import base64
import random
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.frame.problem_window import Problems, ProblemWindow
from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.frame.window_place import put_back
from app.offices import tree_delegate, tree_model
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.background import Background, Inline, Work
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database import Directory
from search_index import SearchIndex
from tests.gui.conftest import TODAY
from tests.gui.windows import Open, Window

BREAKING = {"data": "heads_in_words", "paint": "_line"}
"""What the tree calls for each entry when it is told or painted."""
HOSTILE = (
    "<img src='file:///etc/hostname'><b>Bold</b> & Co",
    "\u202eecapS dekcuF\u202c \u2067ص\u2069 المدير",
    "A" * 2_000,
    "Office 🧑🏽‍🚀 of 👩‍👩‍👧‍👦 and Z̸̢͝a̷l̵g̶o̸",
    "a\tb\u0000c\u2028d".replace("\u0000", "\u0001"),
)


class OutOfOrder:
    """Works at once, and hands the answers over in the order that the test chooses."""

    def __init__(self) -> None:
        self.ready: list[Callable[[], None]] = []

    def listen(self, done: Callable[[int, object], None], failed: Callable[[int, Exception], None]) -> None:
        self._done, self._failed = done, failed

    def submit(self, number: int, work: Work) -> None:
        try:
            result = work()
        except Exception as problem:  # noqa: BLE001 - the same promise as the worker's
            self.ready.append(partial(self._failed, number, problem))
        else:
            self.ready.append(partial(self._done, number, result))

    def deliver(self, chance: random.Random | None = None) -> None:
        while self.ready:
            place = chance.randrange(len(self.ready)) if chance is not None else 0
            self.ready.pop(place)()

    def close(self) -> None:
        """Nothing runs on."""


@pytest.fixture
def problems(window: Window, look: Look, tmp_path: Path) -> Iterator[Problems]:
    watching = Problems(look, window.shell, tmp_path)
    watching.watch()
    yield watching
    watching.unwatch()


def office(shipped: Directory, name: str) -> Address:
    return Address("office", shipped.resolve(name, ("office",)).id)


def told_once(window: Window, qtbot: QtBot) -> ProblemWindow:
    qtbot.waitUntil(lambda: bool(window.shell.findChildren(ProblemWindow)))
    qtbot.wait(30)
    (told,) = window.shell.findChildren(ProblemWindow)
    assert told.isVisible()
    return told


@pytest.mark.parametrize("where", ["data", "paint"])
def test_a_fault_while_data_is_told_or_painted_is_reported_once_and_the_window_lives_on(
    window: Window, problems: Problems, shipped: Directory, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    faults: list[int] = []

    def broken(*_: object) -> object:
        faults.append(1)
        raise RuntimeError("broken on purpose")

    with monkeypatch.context() as patched:
        patched.setattr(tree_model if where == "data" else tree_delegate, BREAKING[where], broken)
        for _ in range(3):
            window.rooms.tree.view.viewport().update()
            qtbot.wait(30)
        assert len(faults) > 1
        told_once(window, qtbot).close()
    window.rooms.tree.view.viewport().update()
    qtbot.wait(30)
    window.rooms.open(office(shipped, "DPKO"))
    assert window.record_text().startswith("Office\nDepartment of Peacekeeping Operations")


def test_a_record_that_is_removed_while_it_is_shown_is_told_in_words(
    window: Window, own: Path, shipped: Directory, qtbot: QtBot
) -> None:
    window.rooms.open(office(shipped, "NATO"))
    gone = office(shipped, "DPKO")
    window.rooms.open(gone)
    window.shell.search_box.setText("DPKO")
    with closing(sqlite3.connect(own)) as writer, writer:
        writer.execute("PRAGMA foreign_keys = OFF")
        for table in ("name", "link"):
            column = "owner" if table == "name" else "child"
            writer.execute(f"DELETE FROM {table} WHERE {column} = ?", (gone.id,))
        writer.execute("DELETE FROM office WHERE id = ?", (gone.id,))
        writer.execute("DELETE FROM record WHERE id = ?", (gone.id,))
    window.rooms.desk.changed.emit()
    assert window.rooms.record.now is None
    assert window.record_text().strip()
    assert "Department of Peacekeeping Operations" not in window.tree_names()
    assert not window.rooms.actions["copyAnswerAction"].isEnabled()
    window.rooms.back()
    assert window.record_text().startswith("Office\nNATO")


def test_answers_that_come_late_or_out_of_order_never_show_what_was_left(
    open_window: Open, shipped: Directory, qtbot: QtBot
) -> None:
    executor, chance = OutOfOrder(), random.Random(7)
    window = open_window(executor=executor)
    executor.deliver()
    names = ("DPKO", "NATO", "OSCE", "DPKO", "NATO")
    for turn in range(8):
        for name in names[: 2 + turn % 4]:
            window.rooms.open(office(shipped, name))
            window.shell.search_box.setText(name)
            window.rooms.as_of.read(chance.choice(("2017", "1999", "2017-03-16", "")))
        executor.deliver(chance)
        last = names[: 2 + turn % 4][-1]
        now = window.rooms.record.now
        assert now is not None
        assert now.page.ref.id == office(shipped, last).id
        assert now.page.on == window.rooms.as_of.period
        assert window.rooms.results.answer is not None


@pytest.mark.slow
def test_a_hundred_windows_close_while_their_worker_works(
    qapp: QApplication, look: Look, icons: Icons, own: Path, index_folder: Path
) -> None:
    before = threading.active_count()
    finished: list[int] = []

    def work(number: int, _library: Library) -> None:
        time.sleep(0.002)
        finished.append(number)

    for turn in range(100):
        shell = Shell(look, icons, TODAY)
        library = Library(lambda _tell: Directory.open(own), lambda _d, _tell: SearchIndex.open(index_folder))
        rooms = Rooms(shell, look, icons, library, Background(), AsOf(lambda: TODAY))
        shell.show()
        rooms.start(None)
        shell.search_box.setText("peace")
        for number in range(4):
            # Every other question saves something, so that it is done although the window closes before its turn.
            rooms.desk.ask(partial(work, number), lambda _: None, surely=bool(number % 2))
        if turn % 3 == 0:
            qapp.processEvents()
        shell.close()
        Window(shell, rooms).end()
    assert finished.count(1) == finished.count(3) == 100, "what saves something is done, closed or not"
    assert threading.active_count() <= before + 1


def test_garbage_in_place_of_the_window_state_leaves_the_window_usable(window: Window) -> None:
    chance = random.Random(8)
    screen = QApplication.primaryScreen().availableGeometry()
    good = bytes(window.shell.saveGeometry().data())
    for _ in range(300):
        state = bytearray(good if chance.random() < 0.7 else chance.randbytes(chance.randrange(300)))
        for _ in range(chance.randrange(12) if state else 0):
            state[chance.randrange(len(state))] = chance.randrange(256)
        put_back(window.shell, base64.b64encode(bytes(state)).decode())
        assert window.shell.frameGeometry().intersects(screen)
        assert window.shell.width() > 100
        assert window.shell.height() > 100


@pytest.mark.parametrize("name", HOSTILE, ids=("html", "bidi", "two thousand letters", "emoji", "controls"))
def test_a_name_that_is_no_name_is_shown_as_text_everywhere(
    open_window: Open, own: Path, shipped: Directory, name: str
) -> None:
    there = office(shipped, "DPKO")
    person = shipped.resolve("Hervé Ladsous", ("official",)).id
    with closing(sqlite3.connect(own)) as writer, writer:
        writer.execute("UPDATE name SET text = ? WHERE owner IN (?, ?)", (name, there.id, person))
        writer.execute("UPDATE official SET sort_name = ? WHERE id = ?", (name, person))
    window: Window = open_window(executor=Inline())
    window.rooms.as_of.read("2017-03-16")
    window.rooms.open(there)
    assert window.rooms.record.now is not None
    assert window.rooms.record.now.page.ref.title == name
    assert name in window.tree_names()
    for view in ("timeline", "chart", "lineage", "page"):
        window.rooms.views.choose(view)
        window.shell.grab()
    for board in ("moves", "vacancies", "coverage"):
        window.rooms.actions[f"{board}Action"].trigger()
        window.shell.grab()
    window.rooms.actions["paletteAction"].trigger()
    window.rooms.around.palette.reject()
    labels = [label for label in window.shell.findChildren(QLabel) if label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    tips = [widget.toolTip() for widget in window.shell.findChildren(QWidget) if widget.toolTip()]
    assert not [tip for tip in tips if "<img" in tip]
    assert window.shell.width() < 2_000


def test_what_raises_in_a_slot_reaches_the_report_and_nothing_else_stops(
    window: Window, problems: Problems, qtbot: QtBot
) -> None:
    fault = ValueError("never seen by a person")
    assert sys.excepthook is not sys.__excepthook__
    sys.excepthook(ValueError, fault, None)
    told_once(window, qtbot).close()
    sys.excepthook(ValueError, fault, None)
    qtbot.wait(30)
    assert not [told for told in window.shell.findChildren(ProblemWindow) if told.isVisible()]
    assert window.rooms.tree.model.rowCount() > 0
