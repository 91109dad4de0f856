"""`reindex` as people and as the window use it: a process of its own, which tells its steps and can be ended."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.shared.paths import index_place, named_place
from database import Directory
from search_index import SearchIndex


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


def started(checkout: Path, own: Path, *options: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-P", "-m", "app", "--directory", str(own), "reindex", *options]
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    return subprocess.Popen(command, cwd=own.parent, env=environment, stdin=pipe, stdout=pipe, stderr=pipe)


def in_step(own: Path) -> bool:
    with Directory.open(own) as directory:
        return SearchIndex.open(index_place(named_place(str(own)))).matches(directory.revision, directory.stamp())


def test_steps_are_told_line_by_line_and_the_answer_comes_last(checkout: Path, own: Path) -> None:
    out, _ = started(checkout, own, "--steps", "--json").communicate(timeout=60)
    assert out == b""  # stdin was closed before it could do anything: nobody waits
    assert not in_step(own)
    process = started(checkout, own, "--steps", "--json")
    assert process.stdout
    assert process.stderr
    assert process.stdin
    answer = json.loads(process.stdout.read())
    steps = [json.loads(line) for line in process.stderr.read().splitlines()]
    process.stdin.close()
    assert process.wait(timeout=60) == 0
    assert answer["trouble"] is None
    assert answer["documents"] > 500
    assert list(dict.fromkeys(step["doing"] for step in steps)) == ["reading", "names", "texts", "writing"]
    assert in_step(own)
    for stream in (process.stdout, process.stderr):
        stream.close()


def test_it_ends_with_the_program_that_started_it(checkout: Path, own: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", _PARENT, sys.executable, str(own), str(checkout)], stdout=subprocess.PIPE, cwd=own.parent
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    until = time.monotonic() + 20
    while _runs(child):
        assert time.monotonic() < until
        time.sleep(0.05)


_PARENT = """
import os, subprocess, sys, time
python, own, checkout = sys.argv[1:]
child = subprocess.Popen(
    [python, "-P", "-m", "app", "--directory", own, "reindex", "--steps"],
    stdin=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": checkout},
)
child.stderr.readline()
os.kill(child.pid, 19)  # it stands still, so that it cannot be done before it is left alone
print(child.pid, flush=True)
time.sleep(600)
"""


def _runs(process: int) -> bool:
    """Whether it does; one that stands still is told to go on."""
    try:
        os.kill(process, signal.SIGCONT)
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state != "Z"


def test_a_folder_that_cannot_be_written_is_told_in_words_and_in_the_document(
    checkout: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.commands.options import parser
    from app.commands.upkeep import reindex
    from app.shared.opening import Opened, open_directory
    from app.shared.paths import named_place

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    place = named_place(str(own))
    with Opened(place, open_directory(place, lambda *_: None), lambda *_: None) as opened:
        monkeypatch.setattr(Path, "write_bytes", full)
        answer = reindex(parser().parse_args(["reindex"]), opened)
    assert answer.document["trouble"] == {"errno": 28, "text": "[Errno 28] No space left on device"}
