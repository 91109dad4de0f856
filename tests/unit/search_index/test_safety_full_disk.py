"""The disk is full, or the folder may not be written: the index before stays whole and answers go on from memory."""

import builtins
import errno
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from search_index import Changes, SearchIndex, folder
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1"
DOCUMENTS = [document(f"Office {number}", "office", id=f"id{number}", body=("About war.",)) for number in range(200)]
CHANGED = document("Office 7", "office", id="id7", body=("About peace.",))

# No file may grow beyond so many bytes: what is written is cut in the middle, as on a disk that is full.
_WRITING = """
import resource, sys
from pathlib import Path
from search_index import Changes, SearchIndex, folder
from tests.unit.search_index.factories import titles
from tests.unit.search_index.test_safety_full_disk import CHANGED, DOCUMENTS, STAMP
folder._SMALL = int(sys.argv[3])
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
for room in (0, 1, 50, 200, 700, 3_000, 20_000, 1_000_000):
    path = Path(sys.argv[1]) / str(room)
    SearchIndex.open(path).rebuild(DOCUMENTS, 1, STAMP)
    index = SearchIndex.open(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
    if sys.argv[2] == "rebuilding":
        index.rebuild([*DOCUMENTS[:7], CHANGED, *DOCUMENTS[8:]], 2, STAMP)
    else:
        index.update(Changes((CHANGED,)), 2, STAMP)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert index.matches(2, STAMP)
    assert titles(index.search("peace")) == ["Office 7"]
    print(room, 1 if index.trouble else 2)
"""


def _opened_right(path: Path) -> int:
    """The revision of the index on disk, once it is seen to hold just that."""
    index = SearchIndex.open(path)
    assert index.trouble is None
    assert index.search("office").total == 200
    assert titles(index.search("peace")) == {1: [], 2: ["Office 7"]}[index.revision]
    assert {file.name for file in path.iterdir() if not file.name.startswith("built-")} <= {"current", "lock"}
    assert len(list(path.glob("built-*"))) == len(folder.load(path).parts)
    return index.revision


@pytest.mark.skipif(sys.platform != "linux", reason="the size of files can be bounded on Linux alone")
@pytest.mark.parametrize("doing", ["rebuilding", "updating"])
@pytest.mark.parametrize("one_file_up_to", [0, 1 << 19])
def test_a_disk_that_is_full_at_any_place_loses_nothing(
    one_file_up_to: int, doing: str, tmp_path: Path, checkout: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _WRITING, str(tmp_path), doing, str(one_file_up_to)],
        cwd=checkout, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    revisions = {room: int(revision) for room, revision in map(str.split, done.stdout.splitlines())}
    assert set(revisions.values()) == {1, 2}
    for room, revision in revisions.items():
        assert _opened_right(tmp_path / room) == revision


def _only_reading(patch: pytest.MonkeyPatch) -> None:
    """As a folder on a write-protected drive: everything can be read and nothing made, changed or removed."""

    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    def opened(name: Any, mode: str = "r", *rest: Any, **more: Any) -> Any:
        return refused() if set(mode) & set("wax+") else really_opened(name, mode, *rest, **more)

    def opened_by_number(name: Any, flags: int, *rest: Any, **more: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            refused()
        return really_opened_by_number(name, flags, *rest, **more)

    really_opened, really_opened_by_number = io.open, os.open
    for name in ("mkdir", "chmod", "replace", "rename", "unlink", "remove", "rmdir", "link", "symlink", "truncate"):
        patch.setattr(os, name, refused)
    patch.setattr(os, "open", opened_by_number)
    patch.setattr(io, "open", opened)
    patch.setattr(builtins, "open", opened)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    SearchIndex.open(tmp_path / "index").rebuild(DOCUMENTS, 1, STAMP)
    return tmp_path / "index"


def test_an_index_in_a_folder_that_cannot_be_written_answers_as_it_is(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (written / ("built-" + "0" * 32)).write_bytes(b"left behind")
    _only_reading(monkeypatch)
    index = SearchIndex.open(written)
    assert index.matches(1, STAMP)
    assert index.trouble is None
    assert index.search("war").total == 200


@pytest.mark.parametrize("doing", ["rebuilding", "updating", "tidying", "keeping in step"])
def test_where_nothing_can_be_written_changes_are_answered_from_memory(
    doing: str, written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        _only_reading(patch)
        index = SearchIndex.open(written)
        if doing == "rebuilding":
            index.rebuild([*DOCUMENTS[:7], CHANGED, *DOCUMENTS[8:]], 2, STAMP)
        elif doing == "keeping in step":
            index.keep_in_step(2, STAMP, lambda: [*DOCUMENTS[:7], CHANGED, *DOCUMENTS[8:]])
        else:
            index.update(Changes((CHANGED,)), 2, STAMP)
        if doing == "tidying":
            for _ in range(20):
                index.update(Changes((CHANGED,)), 2, STAMP)
                index.tidy()
        assert index.matches(2, STAMP)
        assert titles(index.search("peace")) == ["Office 7"]
        assert index.search("office").total == 200
        told = index.trouble or ""
    assert told.startswith("The search index is kept in memory only")
    assert _opened_right(written) == 1


def test_an_index_that_never_could_be_written_still_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _only_reading(monkeypatch)
    index = SearchIndex.open(tmp_path / "index")
    index.keep_in_step(1, STAMP, lambda: DOCUMENTS)
    assert index.search("war").total == 200
    assert (index.trouble or "").startswith("The search index is kept in memory only")


def test_once_there_is_room_again_the_index_goes_to_disk(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = SearchIndex.open(written)
    with monkeypatch.context() as patch:
        _only_reading(patch)
        index.update(Changes((CHANGED,)), 2, STAMP)
    index.rebuild([*DOCUMENTS[:7], CHANGED, *DOCUMENTS[8:]], 3, STAMP)
    assert index.trouble is None
    assert SearchIndex.open(written).matches(3, STAMP)
