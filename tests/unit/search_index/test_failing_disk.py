"""A disk that is full, or fails, at any one of the writes: answers go on, and on disk lies the old index or the new."""

import errno
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from search_index import Changes, SearchIndex, folder
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1"
DOCUMENTS = [document(f"Office {number} for Peace", "office", id=f"id{number}") for number in range(30)]
CHANGED = document("Zanzibar Office", "office", id="id3")
_WRITING = ("write_bytes", "mkdir", "replace", "chmod")


class Failing:
    """Lets so many writes succeed and fails all later ones."""

    def __init__(self, patch: pytest.MonkeyPatch, after: int) -> None:
        self.left, self.failed = after, 0
        for name in _WRITING:
            patch.setattr(Path, name, self._failing(getattr(Path, name)))

    def _failing(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def write(path: Path, *given: Any, **more: Any) -> Any:
            if self.left:
                self.left -= 1
                return real(path, *given, **more)
            self.failed += 1
            if real.__name__ == "write_bytes":
                real(path, given[0][: len(given[0]) // 2])  # what fits
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return write


@pytest.fixture(params=["in one file", "in a folder"])
def path(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "in a folder":
        monkeypatch.setattr(folder, "_SMALL", 0)
    SearchIndex.open(tmp_path / "index").rebuild(DOCUMENTS, 7, STAMP)
    return tmp_path / "index"


def _update(index: SearchIndex) -> None:
    index.update(Changes((CHANGED,)), 8, STAMP)


def _rebuild(index: SearchIndex) -> None:
    index.rebuild([CHANGED if one.ref.id == "id3" else one for one in DOCUMENTS], 8, STAMP)


@pytest.mark.parametrize("act", [_update, _rebuild])
def test_whichever_write_fails_the_index_answers_and_the_old_one_or_the_new_lies_on_disk(
    act: Callable[[SearchIndex], None], path: Path
) -> None:
    for after in range(100):
        index = SearchIndex.open(path)
        with pytest.MonkeyPatch.context() as patch:
            failing = Failing(patch, after)
            act(index)
        assert titles(index.search("zanzibar")) == ["Zanzibar Office"]
        assert index.matches(8, STAMP)
        again = SearchIndex.open(path)
        if not failing.failed:
            assert again.matches(8, STAMP)
            return
        assert index.unkept is not None
        assert "memory" in str(index.trouble)
        assert again.matches(7, STAMP)
        assert titles(again.search("zanzibar")) == []
    pytest.fail("it writes more often than it should")


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    mounted = tmp_path / "disk"
    mounted.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only the superuser may mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(mounted)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    yield mounted
    subprocess.run(["umount", str(mounted)], check=True)


def test_a_disk_that_is_really_full_keeps_the_old_index_and_answers_from_memory(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("search_index.building.PIECE", 100)
    index = SearchIndex.open(tiny / "index")
    index.rebuild(DOCUMENTS, 7, STAMP)
    assert index.unkept is None
    more = [document(f"Office {number}", "office", body=(f"word{number} " * 200,)) for number in range(1000)]
    index.rebuild([*DOCUMENTS, *more], 8, STAMP)
    assert isinstance(index.unkept, OSError)
    assert index.unkept.errno == errno.ENOSPC
    assert titles(index.search("word77"))[0] == "Office 77"
    assert SearchIndex.open(tiny / "index").matches(7, STAMP)
    left = sorted(path.name for path in (tiny / "index").iterdir())
    assert [name for name in left if name.startswith("begun-")] == []
    assert len([name for name in left if name.startswith("built-")]) == 1
