"""A program that is killed in the middle of an update loses nothing that was taken in before."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from database.rows import Document
from search_index import Changes, SearchIndex
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1"
_UPDATING = """
import sys
from pathlib import Path
from search_index import Changes, SearchIndex
from tests.unit.search_index.test_killed_updates import STAMP, changed_in
index = SearchIndex.open(Path(sys.argv[1]))
while True:
    revision = index.revision + 1
    index.update(Changes((changed_in(revision),)), revision, STAMP)
    assert not index.trouble, index.trouble
    if revision % 7 == 0:
        index.tidy()
    print(revision, flush=True)
"""


def changed_in(revision: int) -> Document:
    """Each revision writes one of five records anew."""
    number = revision % 5
    return document(f"Office {number}", "office", id=f"id{number}", body=(f"Changed in revision r{revision}r.",))


def _kill_while_updating(path: Path, checkout: Path, seconds: float) -> int:
    """The last revision that the program said it had taken in."""
    program = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", _UPDATING, str(path)], cwd=checkout, stdout=subprocess.PIPE
    )
    assert program.stdout
    told = program.stdout.readline()
    time.sleep(seconds)
    program.send_signal(signal.SIGKILL)
    program.wait()
    rest = program.stdout.read().splitlines()
    program.stdout.close()
    whole = [line for line in (told.strip(), *rest) if line]
    return int(whole[-1])


def _right(index: SearchIndex, revision: int) -> bool:
    """Whether each record is there once, as the last revision that wrote it left it."""
    last = {number: max(r for r in range(revision + 1) if r % 5 == number) for number in range(5)}
    once = sorted(titles(index.search("office"))) == [f"Office {number}" for number in range(5)]
    return once and all(titles(index.search(f"r{last[number]}r")) == [f"Office {number}"] for number in range(5))


@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_program_killed_while_updating_loses_nothing_and_only_the_gap_is_redone(
    times: int, tmp_path: Path, checkout: Path
) -> None:
    path, chance = tmp_path / "index", random.Random(times)
    SearchIndex.open(path).rebuild([changed_in(revision) for revision in range(5)], 4, STAMP)
    for _ in range(times):
        told = _kill_while_updating(path, checkout, chance.uniform(0, 0.1))
        index = SearchIndex.open(path)
        assert index.trouble is None
        assert told <= index.revision <= told + 1
        assert _right(index, index.revision)
        behind = index.revision
        index.keep_in_step(
            behind + 2,
            STAMP,
            lambda: pytest.fail("rebuilt without need"),
            changed=lambda revision, _: Changes((changed_in(revision + 1), changed_in(revision + 2))),
        )
        assert _right(SearchIndex.open(path), behind + 2)


@pytest.mark.slow
def test_no_flipped_bit_in_an_updated_index_ever_shows_a_wrong_row(tmp_path: Path) -> None:
    path, chance = tmp_path / "index", random.Random(250)
    everything = [changed_in(revision) for revision in range(5, 10)]
    for _ in range(250):
        index = SearchIndex.open(path)
        index.rebuild([changed_in(revision) for revision in range(5)], 4, STAMP)
        for revision in range(5, 10):
            index.update(Changes((changed_in(revision),)), revision, STAMP)
        files = sorted(file for file in path.rglob("*") if file.is_file() and file.name != "lock")
        file = chance.choice(files)
        content = bytearray(file.read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        file.write_bytes(content)
        index = SearchIndex.open(path)
        assert not index.matches(9, STAMP)
        index.keep_in_step(9, STAMP, lambda: everything)
        assert _right(index, 9)
