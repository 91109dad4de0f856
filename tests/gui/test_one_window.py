"""A second start raises the first window and passes its argument; locks of the dead and the distant stop nobody."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame.one_window import OneWindow
from app.frame.window import Opening

LINK = "incumbent:role/00000000-0000-4000-8000-000000000001?on=2017-03-16"

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.frame.one_window import OneWindow
application = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
print(one.first, one.pass_on(sys.argv[2] or None, 5.0))
"""


@pytest.fixture
def meeting(tmp_path: Path) -> Path:
    return tmp_path / "meeting"


@pytest.fixture
def first(qapp: QApplication, meeting: Path) -> Iterator[OneWindow]:
    one = OneWindow(meeting)
    yield one
    one.close()


def a_second(meeting: Path, link: str, checkout: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", SECOND, str(meeting), link], cwd=checkout, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("link", [LINK, ""])
def test_a_second_start_passes_its_link_to_the_first(
    first: OneWindow, meeting: Path, checkout: Path, qtbot: QtBot, link: str
) -> None:
    assert first.first
    second = a_second(meeting, link, checkout)
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        pass
    assert asked.args == [link]
    out, _ = second.communicate(timeout=20)
    assert out.split() == ["False", "True"]
    assert not list(meeting.glob("*.request"))


def test_the_second_is_the_first_once_the_first_has_ended(first: OneWindow, meeting: Path) -> None:
    assert not OneWindow(meeting).first
    first.close()
    later = OneWindow(meeting)
    assert later.first
    later.close()


def test_a_first_window_that_does_not_answer_keeps_nobody_from_opening(first: OneWindow, meeting: Path) -> None:
    second = OneWindow(meeting)
    assert not second.pass_on(LINK, 0.1)  # the first cannot answer: this very test holds its thread
    assert not list(meeting.glob("*.request"))


def test_the_lock_of_a_dead_process_stops_nobody(qapp: QApplication, meeting: Path, checkout: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "from app.frame.one_window import OneWindow; a = QCoreApplication([]); "
        "one = OneWindow(Path(sys.argv[1])); assert one.first; os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(meeting)], cwd=checkout, check=False)
    assert done.returncode == -9
    assert (meeting / "window.lock").exists()
    one = OneWindow(meeting)
    assert one.first
    one.close()


def test_the_lock_of_another_machine_is_left_alone_and_stops_nobody(qapp: QApplication, meeting: Path) -> None:
    OneWindow(meeting).close()
    lock = meeting / "window.lock"
    lock.write_text(f"{os.getpid()}\npython3.11\nanother-machine\n\n\n", encoding="utf-8")
    one = OneWindow(meeting)
    assert not one.first
    assert not one.pass_on(LINK)
    assert "another-machine" in lock.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"link": 5}', "x" * 10_000, "[" * 4_000, "\udcff"],
)
def test_garbage_in_the_meeting_place_is_taken_away_unread(
    first: OneWindow, meeting: Path, qtbot: QtBot, content: str
) -> None:
    told: list[str] = []
    first.asked.connect(told.append)
    (meeting / "1.request").write_bytes(content.encode("utf-8", "surrogateescape"))
    qtbot.waitUntil(lambda: not list(meeting.glob("*.request")))
    assert told == []


def test_what_an_earlier_start_left_is_not_done_now(qapp: QApplication, meeting: Path, qtbot: QtBot) -> None:
    OneWindow(meeting).close()
    (meeting / "9.request").write_text(json.dumps({"link": LINK}), encoding="utf-8")
    told: list[str] = []
    one = OneWindow(meeting)
    one.asked.connect(told.append)
    QCoreApplication.processEvents()
    assert told == []
    assert not list(meeting.glob("*.request"))
    one.close()


def test_where_no_private_folder_can_be_had_every_start_has_a_window(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    one, other = (OneWindow(tmp_path / "file" / "meeting") for _ in range(2))
    assert one.first
    assert other.first
    one.close()


def test_a_window_that_is_asked_comes_back_and_opens_the_link(
    qapp: QApplication, shipped_directory: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = Opening(qapp, str(shipped_directory), None)
    opening.come_back("incumbent:role/not-yet")
    assert opening._argument == "incumbent:role/not-yet"
    qtbot.waitUntil(lambda: opening.rooms is not None, timeout=20_000)
    opening.shell.showMinimized()
    opening.come_back("incumbent:nonsense")
    assert not opening.shell.isMinimized()
    assert "no link to a record" in opening.shell.problem.words
    opening.shell.close()
    opening.end()
