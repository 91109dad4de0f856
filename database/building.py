"""Making a new directory file: beside its place first, checked, then moved there whole."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from glob import escape
from pathlib import Path

from database.connection import connect, verify
from database.migrations import migrate
from database.problems import DirectoryUnusable, InputRefused
from database.sealing import seal_of
from database.sentences import tr

Tell = Callable[[str, int, int], None]

_LEFTOVERS = ("", "-journal", "-wal", "-shm")


def build(path: Path, facts: Path, tell: Tell) -> None:
    """Fill a new file from the folder of shipped facts; a kill or a failure at any time leaves no half file there.

    Where another process has made the directory meanwhile, that one stays: it may already hold somebody's edits."""
    from sqlalchemy.exc import DBAPIError

    from database.shipping import fill  # loads SQLModel, which only writing needs

    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _clear_away(path)
        _make(beside)
        fill(beside, facts, tell)
        _finish(beside)
        _put_in_place(beside, path)
        _sync_folder(path.parent)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            _remove(beside)


def _refusal(path: Path, error: Exception) -> DirectoryUnusable | InputRefused:
    cause = getattr(error, "orig", None) or error
    reason = getattr(cause, "strerror", None) or str(cause)
    if isinstance(cause, sqlite3.IntegrityError):
        return InputRefused(
            tr("The shipped facts contradict each other: {reason}. No directory was made.", reason=reason)
        )
    return DirectoryUnusable(
        tr(
            "No directory can be made at {path}: {reason}. Choose a folder that can be written with --directory.",
            path=path,
            reason=reason,
        )
    )


def _make(path: Path) -> None:
    _remove(path)
    path.touch()  # says plainly what is wrong with the folder, which SQLite does not
    writer = connect(path, "write")
    try:
        migrate(writer)
    finally:
        writer.close()


def _finish(path: Path) -> None:
    """Compact, check and write through, so that one file is all there is and power may fail afterwards."""
    writer = connect(path, "write")
    try:
        writer.execute("PRAGMA journal_mode = DELETE")
        writer.execute("UPDATE directory SET seal = ?", (seal_of(writer),))
        writer.execute("ANALYZE")
        writer.execute("VACUUM")
        verify(writer, path)
    finally:
        writer.close()
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(beside: Path, path: Path) -> None:
    """Give the finished file its name, unless something has that name by now."""
    try:
        os.link(beside, path)
    except FileExistsError:
        return
    except OSError:  # a file system without hard links
        if not path.exists():
            beside.rename(path)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system has a way to say so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _clear_away(path: Path) -> None:
    """Remove what builds that were killed left beside the place; what a living process is making stays."""
    for left in path.parent.glob(f".{escape(path.name)}.*.part"):
        number = left.name.removesuffix(".part").rpartition(".")[2]
        if number.isdecimal() and not _is_running(int(number)):
            with suppress(OSError):
                _remove(left)


def _is_running(process: int) -> bool:
    if os.name != "posix":
        return False  # an open file cannot be removed there anyway
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def _remove(path: Path) -> None:
    for ending in _LEFTOVERS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
