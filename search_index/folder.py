"""The folder of an index on disk.

Each build lies in a sub-folder of its own. The file `current` names the one that counts, with the length and digest of
each of its files; it is replaced in one step, so that a program killed at any time leaves the old index or none.
Nothing is flushed to the disk by force: after a power failure the digests tell, and the index is rebuilt."""

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from search_index.lock import alone
from search_index.schema import LAYOUT
from search_index.unusable import IndexUnusable

_CURRENT: Final = "current"
_FRESH: Final = "current.new"
_LOCK: Final = "lock"
_PRIVATE: Final = 0o700
_BUILD = re.compile(r"built-[0-9a-f]{32}")
_OURS = re.compile(rf"{_BUILD.pattern}|{re.escape(_FRESH)}")
_FILE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.]{0,99}")
_LONGEST_CURRENT: Final = 100_000


@dataclass(frozen=True, slots=True)
class Saved:
    """An index as it lies on disk: its files, and what it was made from."""

    revision: int
    stamp: str
    documents: int
    files: Mapping[str, bytes]


def load(folder: Path) -> Saved:
    """The index in the folder, each byte of it as it was written. Raises IndexUnusable."""
    try:
        current = _read_current(folder)
        if current["layout"] != LAYOUT:
            raise IndexUnusable(f"the index has layout {current['layout']}, not {LAYOUT}")
        build = folder / _matching(_BUILD, current["build"])
        files = {name: _read(build, name, *facts) for name, facts in current["files"].items()}
        return Saved(int(current["revision"]), str(current["stamp"]), int(current["documents"]), files)
    except FileNotFoundError as why:
        raise IndexUnusable(f"there is no index in {folder}") from why
    except (OSError, ValueError, KeyError, TypeError) as why:
        raise IndexUnusable(f"the index in {folder} is damaged ({why})") from why


def save(folder: Path, saved: Saved) -> None:
    """Puts the index in place of the one before. Raises OSError where the folder cannot be written or another
    program is writing; the one before then stays."""
    folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    folder.chmod(_PRIVATE)
    with alone(folder / _LOCK):
        build = folder / f"built-{uuid4().hex}"
        try:
            build.mkdir(mode=_PRIVATE)
            for name, content in saved.files.items():
                (build / name).write_bytes(content)
            fresh = folder / _FRESH
            fresh.write_bytes(_current(saved, build.name))
            fresh.replace(folder / _CURRENT)
        except OSError:
            shutil.rmtree(build, ignore_errors=True)
            raise
        _remove(_left_behind(folder))


def sweep(folder: Path) -> None:
    """Removes what a killed build left behind, unless a build is going on or the folder cannot be written."""
    try:
        if _left_behind(folder):
            with alone(folder / _LOCK):
                _remove(_left_behind(folder))
    except OSError:
        return


def _left_behind(folder: Path) -> list[Path]:
    try:
        build = _read_current(folder)["build"]
    except (OSError, ValueError, KeyError, TypeError):
        build = None
    return [path for path in folder.iterdir() if path.name != build and _OURS.fullmatch(path.name)]


def _remove(paths: list[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _current(saved: Saved, build: str) -> bytes:
    content = json.dumps(
        {
            "layout": LAYOUT,
            "build": build,
            "revision": saved.revision,
            "stamp": saved.stamp,
            "documents": saved.documents,
            "files": {name: (len(content), _digest(content)) for name, content in saved.files.items()},
        }
    ).encode()
    return _digest(content).encode() + b"\n" + content


def _read_current(folder: Path) -> dict[str, Any]:
    with (folder / _CURRENT).open("rb") as file:
        digest, _, content = file.read(_LONGEST_CURRENT).partition(b"\n")
    if digest.decode("ascii", "replace") != _digest(content):
        raise ValueError("the file that names it was changed")
    current = json.loads(content)
    if not isinstance(current, dict):
        raise TypeError("the file that names it holds something else")
    return current


def _read(build: Path, name: str, length: int, digest: str) -> bytes:
    # One byte more than promised is enough to know that it is another file.
    with (build / _matching(_FILE, name)).open("rb") as file:
        content = file.read(int(length) + 1)
    if len(content) != length or _digest(content) != digest:
        raise ValueError(f"{name} was changed")
    return content


def _matching(pattern: re.Pattern[str], name: str) -> str:
    if not pattern.fullmatch(name):
        raise ValueError(f"no index of ours holds {name!r}")
    return name


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=20).hexdigest()
