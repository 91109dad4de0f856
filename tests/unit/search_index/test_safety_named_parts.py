"""The file that names the parts of an index may say anything, with a right digest: the index opens always."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from search_index import IndexUnusable, SearchIndex, folder
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1"
DOCUMENTS = [document(f"Office {number}", "office", body=("About peace.",)) for number in range(5)]
Said = dict[str, Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    SearchIndex.open(tmp_path / "index").rebuild(DOCUMENTS, 1, STAMP)
    return tmp_path / "index"


def _say(path: Path, content: bytes) -> None:
    (path / "current").write_bytes(folder._digest(content).encode() + b"\n" + content)


def _said(path: Path) -> Said:
    said: Said = json.loads((path / "current").read_bytes().partition(b"\n")[2])
    return said


def _opens_and_is_made_anew(path: Path) -> None:
    index = SearchIndex.open(path)
    assert not index.matches(1, STAMP)
    assert index.trouble
    with pytest.raises(IndexUnusable):
        index.search("office")
    index.keep_in_step(1, STAMP, lambda: DOCUMENTS)
    assert titles(SearchIndex.open(path).search("office")) == [f"Office {number}" for number in range(5)]


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"1", b'"a"', b"{}", b"\xff\xfe", b"NaN", b"[" * 400_000, b'{"a":' * 150_000, b"9" * 9000],
    ids=lambda content: repr(content[:8]),
)
def test_anything_but_the_names_of_parts_is_no_index(content: bytes, path: Path) -> None:
    _say(path, content)
    _opens_and_is_made_anew(path)


def _set(key: str, value: object) -> Callable[[Said], None]:
    return lambda said: said.update({key: value})


def _of_part(key: str, value: object) -> Callable[[Said], None]:
    return lambda said: said["parts"][0].update({key: value})


def _of_file(length: object, digest: object = "0" * 64) -> Callable[[Said], None]:
    return lambda said: said["parts"][0]["files"].update({"words": [length, digest]})


@pytest.mark.parametrize(
    "change",
    [
        _set("revision", float("inf")), _set("revision", None), _set("revision", [1]), _set("documents", float("nan")),
        _set("documents", float("inf")), _set("parts", None), _set("parts", "built"), _set("parts", [None]),
        _set("parts", [[]]), _set("parts", [{}]), _set("layout", None), _set("layout", [1]), _set("layout", 10**50),
        _of_part("build", None), _of_part("build", "../current"), _of_part("build", "current"),
        _of_part("build", "built-" + "0" * 32), _of_part("files", None), _of_part("files", []),
        _of_part("files", {}), _of_part("files", {"words": 3}), _of_part("files", {"words": [1, 2, 3]}),
        _of_part("dead", None), _of_part("dead", 3), _of_part("dead", ["a"]), _of_part("dead", [float("inf")]),
        *(_of_part("dead", [row]) for row in (5, -1, 10**12)),
        _of_file(float("inf")), _of_file(-1), _of_file(10**18), _of_file(None), _of_file(0), _of_file(1, None),
        lambda said: said.pop("parts"), lambda said: said.pop("stamp"), lambda said: said["parts"][0].pop("dead"),
        lambda said: said.update(parts=said["parts"] * 2),
        lambda said: said.update(parts=said["parts"] * 500),
    ],
)  # fmt: skip
def test_parts_that_cannot_be_are_no_index(change: Callable[[Said], object], path: Path) -> None:
    said = _said(path)
    change(said)
    _say(path, json.dumps(said).encode())
    _opens_and_is_made_anew(path)


_OPENING = """
import sys
from pathlib import Path
from search_index import SearchIndex
print(SearchIndex.open(Path(sys.argv[1])).matches(1, "edition 1"))
"""


def _opened_elsewhere(path: Path, checkout: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _OPENING, str(path)],
        cwd=checkout, capture_output=True, text=True, timeout=5, check=True,
    )  # fmt: skip
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
@pytest.mark.parametrize("which", ["current", "packed", "parted"])
@pytest.mark.parametrize("made_into", ["a pipe that nobody fills", "a link to a file without end"])
def test_a_file_that_never_ends_does_not_hold_up_the_start(
    which: str, made_into: str, path: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if which == "parted":
        monkeypatch.setattr(folder, "_SMALL", 0)
        SearchIndex.open(path).rebuild(DOCUMENTS, 1, STAMP)
    assert _opened_elsewhere(path, checkout) == "True"
    file = path / "current"
    if which != "current":
        file = next(one for one in sorted(path.rglob("*")) if "built" in str(one.relative_to(path)) and one.is_file())
    file.unlink()
    if made_into == "a pipe that nobody fills":
        os.mkfifo(file)
    else:
        file.symlink_to("/dev/zero")
    assert _opened_elsewhere(path, checkout) == "False"
