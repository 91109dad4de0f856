"""A build of many documents that was ended goes on where it was, and makes the same index as one that was not."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from database.rows import Document
from search_index import SearchIndex, begun
from search_index.inverted import Inverted
from search_index.lock import alone
from tests.unit.search_index.factories import document

STAMP = "edition 1"
DOCUMENTS = [
    document(f"Office {number} für Frieden", "office", (f"OP{number}", "acronym"), body=(f"Keeps peace {number}.",))
    for number in range(95)
]
QUESTIONS = ("office", "op7", "keeps 44", "frieden", "offcie", "p", '"peace 12"', "is:current", "zzz")


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    small_pieces(monkeypatch)


def small_pieces(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("search_index.building.PIECE", 10)


@pytest.fixture
def turned(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of documents whose terms were worked out, one for each piece."""
    seen: list[int] = []
    whole = Inverted.take_texts

    def counted(inverted: Inverted) -> Iterator[int]:
        seen.append(inverted.rows)
        return whole(inverted)

    monkeypatch.setattr(Inverted, "take_texts", counted)
    return seen


def answers(index: SearchIndex) -> list[object]:
    found = [[replace(hit, score=0) for hit in index.search(typed).hits] for typed in QUESTIONS]
    return [*found, [index.search(typed).total for typed in QUESTIONS], index.facets("office")]


def right(documents: list[Document] = DOCUMENTS) -> list[object]:
    """What an index says that was made in one piece."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("search_index.building.PIECE", 1000)
        index = SearchIndex.open(None)
        index.rebuild(documents, 1, STAMP)
        return answers(index)


def _ended(path: Path, pieces: int, revision: int = 1) -> None:
    """Begins a build and ends it when so many pieces are kept."""
    steps = SearchIndex.open(path).rebuilding(DOCUMENTS, revision, STAMP)
    while len(list(path.glob("begun-*"))) < pieces:
        next(steps)
    steps.close()


def test_a_build_that_was_ended_works_out_only_what_is_missing(tmp_path: Path, turned: list[int]) -> None:
    path = tmp_path / "index"
    path.mkdir()
    _ended(path, 4)
    done = len(turned)
    index = SearchIndex.open(path)
    index.rebuild(DOCUMENTS, 1, STAMP)
    assert (done, len(turned)) == (4, 10)
    assert answers(index) == answers(SearchIndex.open(path)) == right()
    assert not begun.is_begun(path)


@pytest.mark.parametrize("harm", ["another revision", "one less", "a flipped bit", "cut", "empty"])
def test_what_was_kept_of_something_else_or_is_damaged_is_worked_out_again(
    harm: str, tmp_path: Path, turned: list[int]
) -> None:
    path = tmp_path / "index"
    path.mkdir()
    _ended(path, 1, revision=2 if harm == "another revision" else 1)
    (piece,) = path.glob("begun-*")
    content = bytearray(piece.read_bytes())
    if harm == "a flipped bit":
        content[random.Random(1).randrange(len(content))] ^= 4
    piece.write_bytes({"cut": content[:-1], "empty": bytearray()}.get(harm, content))
    documents = DOCUMENTS[1:] if harm == "one less" else DOCUMENTS
    turned.clear()
    index = SearchIndex.open(path)
    index.rebuild(documents, 1, STAMP)
    assert len(turned) == 10
    assert answers(index) == right(documents)


def test_a_second_program_builds_without_what_the_first_one_keeps(tmp_path: Path, turned: list[int]) -> None:
    path = tmp_path / "index"
    path.mkdir()
    _ended(path, 4)
    turned.clear()
    with alone(path / "begun.lock"):
        index = SearchIndex.open(path)
        index.rebuild(DOCUMENTS, 1, STAMP)
    assert len(turned) == 10
    assert answers(index) == right()


def test_where_nothing_can_be_kept_the_build_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    path = tmp_path / "index"
    path.mkdir()
    index = SearchIndex.open(path)
    monkeypatch.setattr(Path, "write_bytes", full)
    index.rebuild(DOCUMENTS, 1, STAMP)
    assert answers(index) == right()
    assert index.trouble
    assert not begun.is_begun(path)


def test_the_index_before_answers_until_the_new_one_is_there(tmp_path: Path) -> None:
    path = tmp_path / "index"
    SearchIndex.open(path).rebuild(DOCUMENTS[:20], 1, STAMP)
    index = SearchIndex.open(path)
    before = answers(index)
    for _ in index.rebuilding(DOCUMENTS, 2, STAMP):
        if not index.matches(2, STAMP):
            assert index.search("office").total == 20
    assert before == right(DOCUMENTS[:20])
    assert answers(index) == right()


_BUILD = """
import sys
from pathlib import Path
import pytest
from search_index import SearchIndex
from tests.unit.search_index import test_begun_builds as told
with pytest.MonkeyPatch.context() as patch:
    told.small_pieces(patch)
    index = SearchIndex.open(Path(sys.argv[1]))
    print("ready", flush=True)
    revision = int(sys.argv[2])
    while True:
        index.rebuild(told.DOCUMENTS, revision, told.STAMP)
        revision += 1
"""


@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_build_killed_at_any_moment_is_taken_up_again(times: int, tmp_path: Path, checkout: Path) -> None:
    path, chance = tmp_path / "index", random.Random(times)
    SearchIndex.open(path).rebuild(DOCUMENTS, 0, STAMP)
    expected = right()
    for _ in range(times):
        revision = SearchIndex.open(path).revision
        command = [sys.executable, "-W", "ignore", "-c", _BUILD, str(path), str(revision + 1)]
        program = subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE)
        assert program.stdout
        program.stdout.readline()
        time.sleep(chance.uniform(0, 0.3))
        program.send_signal(signal.SIGKILL)
        program.wait()
        program.stdout.close()
        index = SearchIndex.open(path)
        assert index.trouble is None
        assert answers(index) == expected
        index.rebuild(DOCUMENTS, index.revision + 1, STAMP)
        assert answers(SearchIndex.open(path)) == expected
