"""The index may be lost, stale, damaged or locked at any time: the person still gets right answers."""

import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from mmap import mmap
from pathlib import Path

import pytest

from database.rows import Document
from search_index import IndexUnusable, SearchIndex, folder
from search_index.lock import alone
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1, generation 1"
DOCUMENTS = [
    document(f"Office {number} for Peace", "office", (f"OP{number}", "acronym"), body=(f"Keeps peace {number}.",))
    for number in range(20)
]


@pytest.fixture(params=["in one file", "in a folder"])
def path(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an index of revision 7, its segment packed like a small one, or laid out like a large one."""
    if request.param == "in a folder":
        monkeypatch.setattr(folder, "_SMALL", 0)
    SearchIndex.open(tmp_path / "index").rebuild(DOCUMENTS, 7, STAMP)
    return tmp_path / "index"


def _answers(index: SearchIndex) -> list[object]:
    return [index.search(typed).hits for typed in ("office", "op1", "keeps", "offcie", "p")]


def _answers_after_keeping_in_step(path: Path | None) -> list[object]:
    index = SearchIndex.open(path)
    index.keep_in_step(7, STAMP, lambda: DOCUMENTS)
    return _answers(index)


RIGHT = _answers_after_keeping_in_step(None)


def test_an_index_is_opened_again_without_rebuilding(path: Path) -> None:
    index = SearchIndex.open(path)
    assert index.matches(7, STAMP)
    assert (index.revision, index.documents, index.trouble) == (7, 20, None)
    assert not index.keep_in_step(7, STAMP, lambda: pytest.fail("rebuilt without need"))
    assert _answers(index) == RIGHT


@pytest.mark.parametrize(("revision", "stamp"), [(8, STAMP), (6, STAMP), (7, "another directory")])
def test_an_index_of_another_revision_or_directory_is_rebuilt(path: Path, revision: int, stamp: str) -> None:
    index = SearchIndex.open(path)
    assert not index.matches(revision, stamp)
    assert index.keep_in_step(revision, stamp, lambda: DOCUMENTS[:1])
    assert titles(SearchIndex.open(path).search("office")) == ["Office 0 for Peace"]


def _remove(path: Path) -> None:
    for file in _files(path):
        file.unlink()


def _empty(path: Path) -> None:
    for file in _files(path):
        file.write_bytes(b"")


def _cut(path: Path) -> None:
    for file in _files(path):
        file.write_bytes(file.read_bytes()[:-1])


def _unnamed(path: Path) -> None:
    (path / "current").unlink()


def _not_json(path: Path) -> None:
    content = b"[1, 2]"
    (path / "current").write_bytes(folder._digest(content).encode() + b"\n" + content)


def _older_layout(path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folder, "LAYOUT", 0)
        SearchIndex.open(path).rebuild(DOCUMENTS, 7, STAMP)


@pytest.mark.parametrize("harm", [_remove, _empty, _cut, _unnamed, _not_json, _older_layout])
def test_an_unusable_index_says_so_and_is_rebuilt(harm: object, path: Path) -> None:
    assert callable(harm)
    harm(path)
    index = SearchIndex.open(path)
    assert not index.matches(7, STAMP)
    assert index.trouble
    with pytest.raises(IndexUnusable):
        index.search("office")
    assert _answers_after_keeping_in_step(path) == RIGHT
    assert SearchIndex.open(path).matches(7, STAMP)


def _files(path: Path) -> list[Path]:
    return sorted(file for file in path.rglob("*") if file.is_file() and file.name != "lock")


def _flip_and_ask(path: Path, chance: random.Random) -> None:
    file = chance.choice(_files(path))
    content = bytearray(file.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)
    assert _answers_after_keeping_in_step(path) == RIGHT, file.name


def test_no_flipped_bit_ever_shows_a_wrong_row(path: Path) -> None:
    chance = random.Random(50)
    for _ in range(50):
        _flip_and_ask(path, chance)


@pytest.mark.slow
def test_no_flipped_bit_ever_shows_a_wrong_row_many_times(path: Path) -> None:
    chance = random.Random(250)
    for _ in range(250):
        _flip_and_ask(path, chance)


def test_a_bit_flipped_past_the_digests_is_at_worst_an_unusable_index(path: Path) -> None:
    """Memory can fail as well as disks: even bytes that nobody checked raise nothing but IndexUnusable."""
    chance, (part,) = random.Random(1), folder.load(path).parts
    files = {name: bytes(content) for name, content in folder.mapped(path, part).items()}
    for _ in range(50):
        name = chance.choice(sorted(files))
        content = bytearray(files[name])
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        folder.add(path, folder.Saved(7, STAMP, 20), {**files, name: bytes(content)})
        index = SearchIndex.open(path)
        try:
            _answers(index)
        except IndexUnusable:
            continue


def test_where_the_folder_cannot_be_written_the_index_answers_from_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    index = SearchIndex.open(tmp_path / "file" / "index")
    index.keep_in_step(7, STAMP, lambda: DOCUMENTS)
    assert _answers(index) == RIGHT
    assert index.matches(7, STAMP)
    assert index.trouble
    assert "memory" in index.trouble


def test_large_files_are_mapped_and_answer_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_CHUNK", 16)
    monkeypatch.setattr(folder, "_SMALL", 0)
    SearchIndex.open(path).rebuild(DOCUMENTS, 7, STAMP)
    (part,) = folder.load(path).parts
    assert all(isinstance(content, mmap) for content in folder.mapped(path, part).values())
    assert _answers(SearchIndex.open(path)) == RIGHT


def test_a_full_disk_leaves_the_old_index_and_no_rubbish(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    index = SearchIndex.open(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        index.rebuild(DOCUMENTS[:1], 8, STAMP)
    assert index.matches(8, STAMP)
    assert index.trouble
    assert _answers(SearchIndex.open(path)) == RIGHT
    assert len(_builds(path)) == 1


def test_while_another_program_writes_the_index_answers_from_memory(path: Path) -> None:
    with alone(path / "lock"):
        index = SearchIndex.open(path)
        index.rebuild(DOCUMENTS[:1], 8, STAMP)
        assert titles(index.search("office")) == ["Office 0 for Peace"]
        assert index.trouble
    assert SearchIndex.open(path).matches(7, STAMP)


def test_reading_goes_on_while_another_program_holds_the_lock(path: Path) -> None:
    with alone(path / "lock"):
        assert _answers(SearchIndex.open(path)) == RIGHT


def test_an_index_that_is_open_answers_on_after_another_one_took_its_place(path: Path) -> None:
    first = SearchIndex.open(path)
    SearchIndex.open(path).rebuild(DOCUMENTS[:1], 8, STAMP)
    assert _answers(first) == RIGHT


def test_documents_that_cannot_be_read_leave_the_old_index_in_place(path: Path) -> None:
    def failing() -> Iterator[Document]:
        yield DOCUMENTS[0]
        raise RuntimeError("the directory went away")

    index = SearchIndex.open(path)
    with pytest.raises(RuntimeError):
        index.rebuild(failing(), 8, STAMP)
    assert index.matches(7, STAMP)
    assert _answers(index) == RIGHT
    assert _answers(SearchIndex.open(path)) == RIGHT


def test_progress_counts_up_to_all_documents() -> None:
    told: list[int] = []
    SearchIndex.open(None).rebuild((document(f"Name {n}") for n in range(250)), 1, STAMP, told.append)
    assert told == [100, 200, 250]


def test_the_folder_is_private(path: Path) -> None:
    path.chmod(0o755)
    SearchIndex.open(path).rebuild(DOCUMENTS, 8, STAMP)
    for private in (path, *filter(Path.is_dir, _builds(path))):
        assert stat.S_IMODE(private.stat().st_mode) == 0o700


def _builds(path: Path) -> list[Path]:
    return list(path.glob("built-*"))


def test_what_a_killed_build_left_is_removed_and_nothing_else(path: Path) -> None:
    orphan = path / ("built-" + "0" * 32)
    orphan.mkdir()
    (orphan / "half.trm").write_bytes(b"half")
    (path / "notes.txt").write_text("of the user")
    assert SearchIndex.open(path).matches(7, STAMP)
    assert not orphan.exists()
    assert (path / "notes.txt").exists()


def test_what_is_being_built_is_not_removed(path: Path) -> None:
    building = path / ("built-" + "0" * 32)
    building.mkdir()
    with alone(path / "lock"):
        SearchIndex.open(path)
    assert building.exists()


_REBUILD = """
import sys
from pathlib import Path
from search_index import SearchIndex
from tests.unit.search_index.test_damaged_index import DOCUMENTS, STAMP
index = SearchIndex.open(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    index.rebuild(DOCUMENTS, 7, STAMP)
"""


def _kill_while_rebuilding(path: Path, checkout: Path, seconds: float) -> None:
    program = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", _REBUILD, str(path)], cwd=checkout, stdout=subprocess.PIPE
    )
    assert program.stdout
    program.stdout.readline()
    time.sleep(seconds)
    program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdout.close()


@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.slow)])
def test_a_program_killed_while_rebuilding_leaves_an_index_that_is_right(
    times: int, path: Path, checkout: Path
) -> None:
    chance = random.Random(times)
    for _ in range(times):
        _kill_while_rebuilding(path, checkout, chance.uniform(0, 0.2))
        index = SearchIndex.open(path)
        assert index.matches(7, STAMP)
        assert _answers(index) == RIGHT
        assert len(_builds(path)) == 1
