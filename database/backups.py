"""Backups: verified copies of the directory through SQLite's own backup, thinned as they age, and taken back whole."""

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from database.connection import connect, examine, verify
from database.problems import DirectoryProblem, InputRefused, NotWritten

_NAME = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}T\d{6}Z)-(?P<why>[a-z]+)\.db")
_STAMP = "%Y%m%dT%H%M%SZ"
_KEPT_ALL = timedelta(days=1)
_DAILY, _WEEKLY, _MONTHLY = timedelta(days=14), timedelta(days=60), timedelta(days=750)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file: when it was made (of the world's clock), and before or after what."""

    file: Path
    at: datetime
    why: str


def folder_of(directory: Path) -> Path:
    return directory.with_name(f"{directory.stem}-backups")


def backups(directory: Path) -> tuple[Backup, ...]:
    """All backups of a directory, the newest first; unfinished files and files of others are none."""
    found = []
    with suppress(OSError):
        for file in folder_of(directory).iterdir():
            match = _NAME.fullmatch(file.name)
            if match is not None and match["stem"] == directory.stem and file.is_file():
                with suppress(ValueError):
                    at = datetime.strptime(match["at"], _STAMP).replace(tzinfo=UTC)
                    found.append(Backup(file, at, match["why"]))
    return tuple(sorted(found, key=lambda backup: (backup.at, backup.file.name), reverse=True))


def back_up(directory: Path, why: str, now: datetime | None = None) -> Backup:
    """A verified copy beside the directory, in its folder of backups; older ones are thinned. `why` is one word.

    Raises NotWritten with the reason."""
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = folder_of(directory)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(f"No backup can be kept in {folder} ({error.strerror}), so nothing was changed.") from error
    file = folder / f"{directory.stem}-{at.strftime(_STAMP)}-{why}.db"
    copy_to(directory, file, replace=True)
    thin(directory, at)
    return Backup(file, at, why)


def copy_to(directory: Path, file: Path, *, replace: bool = False) -> None:
    """A whole, verified copy of a directory that may be in use; never half of one under the name of the file.

    Raises InputRefused where a file is there already, NotWritten where it cannot be written."""
    if file.exists() and not replace:
        raise InputRefused(f"{file} is there already; name another file, or move that one away first.")
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        _copy(directory, part)
        _settle(part)
        part.replace(file)
        _settle(file.parent)
    except (OSError, sqlite3.Error) as error:
        said = error.strerror if isinstance(error, OSError) else str(error)
        sentence = f"The backup {file} could not be written ({said}); what was there before is untouched."
        raise NotWritten(sentence) from error
    finally:
        for rest in (part, Path(f"{part}-wal"), Path(f"{part}-shm"), Path(f"{part}-journal")):
            with suppress(OSError):
                rest.unlink(missing_ok=True)


def restore(file: Path, directory: Path) -> Backup | None:
    """Put a backup in the place of the directory, which must be closed; returns the backup of what was there before.

    The file is looked at first: a damaged or foreign one is refused, and nothing is changed."""
    examine(file)
    reader = connect(file, "read")
    try:
        verify(reader, file)
    finally:
        reader.close()
    before = None
    with suppress(DirectoryProblem):
        # What is damaged cannot be copied as a directory; then its bytes are kept as they are.
        before = back_up(directory, "restored") if directory.exists() else None
    if before is None and directory.exists():
        _keep_aside(directory)
    for rest in ("-wal", "-shm", "-journal"):
        Path(f"{directory}{rest}").unlink(missing_ok=True)
    copy_to(file, directory, replace=True)
    return before


def thin(directory: Path, now: datetime) -> tuple[Path, ...]:
    """Remove what is not needed any more: all of the last day stay, then one a day, a week, a month. Backups from the
    future (the clock was wrong then, or is wrong now) stay. Returns what was removed."""
    removed = []
    for backup in superfluous(backups(directory), now):
        with suppress(OSError):
            backup.file.unlink()
            removed.append(backup.file)
    return tuple(removed)


def superfluous(found: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Which of the backups thinning removes: the newest of each day, week or month stays."""
    taken: set[tuple[str, int, int]] = set()
    gone = []
    for backup in sorted(found, key=lambda one: one.at, reverse=True):
        age = now - backup.at
        if age <= _KEPT_ALL:
            continue
        year, week, _ = backup.at.isocalendar()
        if age <= _DAILY:
            slot = ("day", backup.at.year, backup.at.timetuple().tm_yday)
        elif age <= _WEEKLY:
            slot = ("week", year, week)
        elif age <= _MONTHLY:
            slot = ("month", backup.at.year, backup.at.month)
        else:
            slot = ("year", backup.at.year, 0)
        if slot in taken:
            gone.append(backup)
        taken.add(slot)
    return tuple(gone)


def _copy(directory: Path, part: Path) -> None:
    source = connect(directory, "read")
    try:
        target = sqlite3.connect(part, isolation_level=None)
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE").fetchone()
            target.row_factory = sqlite3.Row
            verify(target, part)
        finally:
            target.close()
    finally:
        source.close()


def _keep_aside(directory: Path) -> None:
    at = datetime.now(UTC).strftime(_STAMP)
    folder = folder_of(directory)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    directory.replace(folder / f"{directory.stem}-{at}-damaged.bytes")


def _settle(path: Path) -> None:
    """Makes what was written last; folders cannot be settled on Windows and need not be."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
