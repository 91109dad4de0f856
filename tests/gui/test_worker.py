"""The one worker: nothing is lost, nothing stale is shown, and a fault of ours stops nothing else."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.shared.background import Background
from app.shared.desk import OUR_FAULT, Desk, Latest
from app.shared.library import Library
from database import DirectoryProblem
from tests.gui.windows import Open


@pytest.fixture
def desk(qtbot: QtBot, library: Library) -> Iterator[Desk]:
    desk = Desk(library, Background())
    yield desk
    desk.close()


def test_every_answer_arrives_on_the_gui_thread_and_in_order(qtbot: QtBot, desk: Desk) -> None:
    arrived: list[tuple[int, bool]] = []
    here = threading.get_ident()
    for number in range(2000):
        desk.ask(_constant(number), lambda n: arrived.append((n, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: len(arrived) == 2000)
    assert arrived == [(number, True) for number in range(2000)]


def test_questions_run_away_from_the_gui_thread(qtbot: QtBot, desk: Desk) -> None:
    threads: list[int] = []
    desk.ask(lambda _: threading.get_ident(), threads.append)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads != [threading.get_ident()]


def test_what_only_a_cycle_holds_is_taken_away_on_the_gui_thread(qtbot: QtBot, desk: Desk) -> None:
    gone: list[int] = []

    class Held:
        def __init__(self) -> None:
            self.me = self

        def __del__(self) -> None:
            gone.append(threading.get_ident())

    def litter() -> int:
        """What the worker does all day: it allocates, which is when Python would collect."""
        return len([[] for _ in range(100_000)])

    answers: list[int] = []
    for _ in range(20):
        for _ in range(200):
            Held()
        desk.ask(lambda _: litter(), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 20 and bool(gone), timeout=60_000)
    assert set(gone) == {threading.get_ident()}


def test_asking_again_drops_the_answer_to_what_was_asked_before(qtbot: QtBot, desk: Desk) -> None:
    shown: list[int] = []
    latest: Latest[int] = Latest(desk)
    for number in range(50):
        latest.ask(_constant(number), shown.append)
    qtbot.waitUntil(lambda: 49 in shown)
    assert shown == [49]


def test_a_dropped_question_is_not_even_looked_up(qtbot: QtBot, desk: Desk) -> None:
    looked_up: list[str] = []
    finished: list[None] = []
    desk.ask(lambda _: time.sleep(0.05), lambda _: None)
    desk.ask(lambda _: looked_up.append("dropped"), lambda _: None).drop()
    desk.ask(lambda _: None, finished.append)
    qtbot.waitUntil(lambda: bool(finished))
    assert looked_up == []


def test_a_problem_of_the_directory_is_told_in_its_own_sentence(qtbot: QtBot, desk: Desk) -> None:
    def fails(_library: Library) -> None:
        raise DirectoryProblem("The directory is locked by another program.")

    told: list[str] = []
    desk.ask(fails, lambda _: None, lambda problem: told.append(str(problem)))
    with qtbot.waitSignal(desk.problem) as bar:
        desk.ask(fails, lambda _: None)
    assert told == ["The directory is locked by another program."]
    assert bar.args == told


def test_a_worker_that_raises_is_reported_and_answers_the_next_question(qtbot: QtBot, desk: Desk) -> None:
    told: list[str] = []
    answers: list[float] = []
    with qtbot.waitSignal(desk.broke) as broke:
        desk.ask(lambda _: 1 // 0, answers.append, lambda problem: told.append(str(problem)))
    assert isinstance(broke.args[0] if broke.args else None, ZeroDivisionError)
    desk.ask(_constant(7), answers.append)
    qtbot.waitUntil(lambda: answers == [7])
    assert told == [OUR_FAULT]


def test_thirty_windows_close_while_their_worker_works(open_window: Open, qapp: QApplication) -> None:
    for round_ in range(30):
        window = open_window()
        for _ in range(5):
            window.rooms.desk.ask(lambda _: time.sleep(0.002), lambda _: None)
        if round_ % 3 == 0:
            qapp.processEvents()
        window.shell.close()
    assert threading.active_count() < 10


def test_nothing_is_asked_of_a_closed_desk(qtbot: QtBot, desk: Desk) -> None:
    asked: list[int] = []
    desk.close()
    ticket = desk.ask(_constant(1), asked.append)
    qtbot.wait(20)
    assert ticket.dropped
    assert asked == []


def _constant(number: int) -> Callable[[Library], int]:
    return lambda _library: number
