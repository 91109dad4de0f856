"""The folder of an index on disk.

Each segment lies in a sub-folder of its own, or in one file if it is small, and is never changed. The file `current`
names those that count, with the length and digest of each of their files; it is replaced in one step, so that a
program killed at any time leaves the old index or the new one. Nothing is flushed to the disk by force: after a power
failure the digests tell, and the index is rebuilt."""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, BinaryIO, Final
from uuid import uuid4

from search_index.folded import Data
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
_LONGEST_CURRENT: Final = 1_000_000
_MOST_SEGMENTS: Final = 100
_CHUNK: Final = 1 << 20
_SMALL: Final = 1 << 19
"""Bytes up to which all files of a segment lie in one: making a file takes longer than filling it."""


@dataclass(frozen=True, slots=True)
class SavedPart:
    """A segment on disk: its sub-folder, its files with length and digest, and its rows that no longer count.

    Of a packed one `build` is a file, which holds all the others one after the other."""

    build: str
    files: Mapping[str, tuple[int, str]]
    dead: tuple[int, ...] = ()
    packed: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """An index as it lies on disk: its segments, and what it was made from."""

    revision: int
    stamp: str
    documents: int
    parts: tuple[SavedPart, ...] = field(default=())


def load(folder: Path) -> Saved:
    """The index in the folder, each byte of it as it was written. Raises IndexUnusable."""
    try:
        current = _read_current(folder)
        if current["layout"] != LAYOUT:
            raise IndexUnusable(f"the index has layout {current['layout']}, not {LAYOUT}")
        parts = tuple(_part(part) for part in current["parts"])
        if len(parts) > _MOST_SEGMENTS or len({part.build for part in parts}) < len(parts):
            raise ValueError("its parts cannot all be ours")
        for part in parts:
            _check_part(folder / part.build, part)
        return Saved(int(current["revision"]), str(current["stamp"]), int(current["documents"]), parts)
    except FileNotFoundError as why:
        raise IndexUnusable(f"there is no index in {folder}") from why
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, MemoryError) as why:
        raise IndexUnusable(f"the index in {folder} is damaged ({why})") from why


def add(folder: Path, saved: Saved, files: Mapping[str, bytes], before: Saved | None = None) -> Saved:
    """Writes one more segment and puts the index with it in place of the one before. Raises OSError where the folder
    cannot be written or another program is writing, or has written since `before`; what lay there then stays."""
    folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    folder.chmod(_PRIVATE)
    with alone(folder / _LOCK):
        if before is not None and _builds(folder) != [part.build for part in before.parts]:
            raise OSError("another program renewed it meanwhile")
        build = folder / f"built-{uuid4().hex}"
        try:
            packed = sum(map(len, files.values())) <= _SMALL
            _write(build, files, packed)
            known = {name: (len(content), _digest(content)) for name, content in files.items()}
            part = SavedPart(build.name, known, packed=packed)
            whole = Saved(saved.revision, saved.stamp, saved.documents, (*saved.parts, part))
            _put(folder, whole)
        except OSError:
            _remove([build])
            raise
        _remove(_left_behind(folder))
        return whole


def _write(build: Path, files: Mapping[str, bytes], packed: bool) -> None:
    if packed:
        build.write_bytes(b"".join(files.values()))
        return
    build.mkdir(mode=_PRIVATE)
    for name, content in files.items():
        (build / name).write_bytes(content)


def mapped(folder: Path, part: SavedPart) -> dict[str, Data]:
    """The files of a segment: large ones as maps, of which only what is looked at is read. Raises IndexUnusable."""
    try:
        if part.packed:
            return dict(_unpacked(folder / part.build, part))
        return {name: _mapped(folder / part.build / name, length) for name, (length, _) in part.files.items()}
    except (OSError, ValueError) as why:
        raise IndexUnusable(f"the index in {folder} cannot be read ({why})") from why


def _unpacked(build: Path, part: SavedPart) -> Iterator[tuple[str, bytes]]:
    with _opened(build) as file:
        for name, (length, _) in part.files.items():
            yield name, file.read(length)


def _mapped(path: Path, length: int) -> Data:
    if length <= _CHUNK:
        return path.read_bytes()
    with path.open("rb") as file:
        return mmap(file.fileno(), 0, access=ACCESS_READ)


def _put(folder: Path, saved: Saved) -> None:
    fresh = folder / _FRESH
    fresh.write_bytes(_current(saved))
    fresh.replace(folder / _CURRENT)


def sweep(folder: Path) -> None:
    """Removes what a killed build left behind, unless a build is going on or the folder cannot be written."""
    try:
        if _left_behind(folder):
            with alone(folder / _LOCK):
                _remove(_left_behind(folder))
    except OSError:
        return


def _builds(folder: Path) -> list[str]:
    try:
        return [str(part["build"]) for part in _read_current(folder)["parts"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _left_behind(folder: Path) -> list[Path]:
    builds = _builds(folder)
    return [path for path in folder.iterdir() if path.name not in builds and _OURS.fullmatch(path.name)]


def _remove(paths: list[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()


def _current(saved: Saved) -> bytes:
    content = json.dumps(
        {
            "layout": LAYOUT,
            "revision": saved.revision,
            "stamp": saved.stamp,
            "documents": saved.documents,
            "parts": [
                {"build": part.build, "files": part.files, "dead": part.dead, "packed": part.packed}
                for part in saved.parts
            ],
        },
        default=dict,
    ).encode()
    return _digest(content).encode() + b"\n" + content


def _read_current(folder: Path) -> dict[str, Any]:
    with _opened(folder / _CURRENT) as file:
        digest, _, content = file.read(_LONGEST_CURRENT).partition(b"\n")
    if digest.decode("ascii", "replace") != _digest(content):
        raise ValueError("the file that names it was changed")
    try:
        current = json.loads(content)
    except RecursionError as why:
        raise ValueError("the file that names it is nested too deep") from why
    if not isinstance(current, dict):
        raise TypeError("the file that names it holds something else")
    return current


def _part(part: dict[str, Any]) -> SavedPart:
    files = {_matching(_FILE, name): (int(length), str(digest)) for name, (length, digest) in part["files"].items()}
    dead = tuple(int(row) for row in part["dead"])
    if any(row < 0 for row in dead):
        raise ValueError("rows are counted from 0")
    return SavedPart(_matching(_BUILD, part["build"]), files, dead, bool(part["packed"]))


def _check_part(build: Path, part: SavedPart) -> None:
    if not part.packed:
        for name, (length, digest) in part.files.items():
            _check(build, name, length, digest)
        return
    for name, content in _unpacked(build, part):
        if (len(content), _digest(content)) != part.files[name]:
            raise ValueError(f"{name} was changed")
    if build.stat().st_size != sum(length for length, _ in part.files.values()):
        raise ValueError(f"{build.name} was changed")


def _check(build: Path, name: str, length: int, digest: str) -> None:
    known = sha256()
    with _opened(build / name) as file:
        while chunk := file.read(_CHUNK):
            known.update(chunk)
            length -= len(chunk)
    if length != 0 or known.hexdigest() != digest:
        raise ValueError(f"{name} was changed")


def _opened(path: Path) -> BinaryIO:
    """Opens a plain file alone: a pipe that nobody fills, or a device that never ends, would hold up the start."""
    if path.exists() and not path.is_file():
        raise ValueError(f"{path.name} is no file")
    return path.open("rb")


def _matching(pattern: re.Pattern[str], name: str) -> str:
    if not pattern.fullmatch(name):
        raise ValueError(f"no index of ours holds {name!r}")
    return name


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
