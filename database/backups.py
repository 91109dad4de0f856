"""Backups: verified copies of the directory through SQLite's own backup, in a private folder beside it, thinned."""

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from database.beside import clear_away, part_of, put_in_place, remove, settle
from database.connection import connect, verify
from database.problems import DirectoryProblem, InputRefused, NotWritten
from database.sentences import tr

Why = Literal["closed", "merged", "migrated", "restored", "imported"]
"""Before or after what a backup was made; `closed`: after the edits of a session."""
_NAME: Final = re.compile(r"(?P<stem>.+)-(?P<at>\d{8}T\d{6}Z)-(?P<why>[a-z]+)\.db")
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_KEPT_ALL: Final = timedelta(days=1)
_DAILY, _WEEKLY, _MONTHLY = timedelta(days=14), timedelta(days=60), timedelta(days=750)
_SESSIONS: Final = 20
"""So many sessions of one day keep a backup each; of those before them each hour keeps one."""
_COMPARED: Final = 3


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


def back_up(directory: Path, why: Why, now: datetime | None = None) -> Backup:
    """A verified copy in the folder of backups, of any format that can be brought up to date; older ones are thinned.

    Raises NotWritten with the reason, DirectoryUnusable where the directory itself is damaged."""
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    folder = private_folder(directory)
    there = {one.at for one in backups(directory)}
    while at in there:  # no two of one second, so that the order of what happened stays
        at += timedelta(seconds=1)
    file = folder / f"{directory.stem}-{at.strftime(_STAMP)}-{why}.db"
    _put_copy(directory, file)
    thin(directory, at)
    return Backup(file, at, why)


def back_up_changes(directory: Path, why: Why, now: datetime | None = None) -> Backup | None:
    """The same, unless one of the last backups holds all edits that the directory holds."""
    state = _last_edit(directory)
    if any(_last_edit(one.file) == state for one in backups(directory)[:_COMPARED]):
        return None
    return back_up(directory, why, now)


def private_folder(directory: Path) -> Path:
    """The folder of backups, closed to others; what was left unfinished in it is gone. Raises NotWritten."""
    folder = folder_of(directory)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix" and folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
        clear_away(folder)
    except OSError as error:
        raise NotWritten(
            tr("No backup can be kept in {folder} ({why}), so nothing was changed.", folder=folder, why=error.strerror)
        ) from error
    return folder


def copy_to(directory: Path, file: Path) -> None:
    """A whole, verified copy of a directory that may be in use; never half of one under the name of the file.

    Raises InputRefused where something has that name already, NotWritten where it cannot be written."""
    if file.is_dir():
        raise InputRefused(tr("{file} is a folder; name the file that the backup shall be.", file=file))
    if file.exists():
        raise _taken(file)
    _put_copy(directory, file)


def _put_copy(directory: Path, file: Path) -> None:
    part = part_of(file)
    try:
        copy(directory, part)
        settle(part)
        if not put_in_place(part, file):
            raise _taken(file)
        settle(file.parent)
    except (OSError, sqlite3.Error) as error:
        raise NotWritten(
            tr(
                "The backup {file} could not be written ({why}), so nothing was changed. Make room there, or choose "
                "another place.",
                file=file,
                why=(error.strerror if isinstance(error, OSError) else str(error)),
            )
        ) from error
    finally:
        with suppress(OSError):
            remove(part)


def copy(directory: Path, part: Path) -> None:
    """Through SQLite, page by page and as of one moment, then verified. Raises sqlite3.Error, DirectoryUnusable."""
    with closing(connect(directory, "read")) as source, closing(sqlite3.connect(part, isolation_level=None)) as target:
        verify(source, directory, older=True)
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE").fetchone()
        target.row_factory = sqlite3.Row
        verify(target, part, older=True)


def _taken(file: Path) -> InputRefused:
    return InputRefused(tr("{file} is there already; name another file, or move that one away first.", file=file))


def _last_edit(file: Path) -> tuple[object, ...] | None:
    """What tells the last edit of a directory or backup from all others; None where it cannot be read."""
    sql = (
        "SELECT d.edition, d.edition_day, r.number, r.at, r.by, r.title FROM directory d LEFT JOIN revision r "
        "ON r.number = (SELECT max(number) FROM revision)"
    )
    with suppress(sqlite3.Error, DirectoryProblem), closing(connect(file, "read")) as reader:
        row = reader.execute(sql).fetchone()
        return None if row is None else tuple(row)
    return None


def thin(directory: Path, now: datetime) -> tuple[Path, ...]:
    """Remove what is not needed any more. Backups from the future (the clock was wrong then, or is wrong now) stay.
    Returns what was removed."""
    removed = []
    for backup in superfluous(backups(directory), now):
        with suppress(OSError):
            backup.file.unlink()
            removed.append(backup.file)
    return tuple(removed)


def superfluous(found: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Which of the backups thinning removes: the newest of each day, week, month or year stays, and of the last day
    nearly all."""
    taken: set[tuple[str, int, int]] = set()
    gone = []
    sessions = 0
    for backup in sorted(found, key=lambda one: one.at, reverse=True):
        age = now - backup.at
        sessions += backup.why == "closed" and age <= _KEPT_ALL
        if age <= _KEPT_ALL and (backup.why != "closed" or sessions <= _SESSIONS):
            continue
        slot = _slot(backup.at, age)
        if slot in taken:
            gone.append(backup)
        taken.add(slot)
    return tuple(gone)


def _slot(at: datetime, age: timedelta) -> tuple[str, int, int]:
    """One backup is kept of each of these."""
    year, week, _ = at.isocalendar()
    day = at.timetuple().tm_yday
    if age <= _KEPT_ALL:
        return "hour", at.year * 1000 + day, at.hour
    if age <= _DAILY:
        return "day", at.year, day
    if age <= _WEEKLY:
        return "week", year, week
    return ("month", at.year, at.month) if age <= _MONTHLY else ("year", at.year, 0)
