"""Making a new directory file: beside its place first, checked, then moved there whole."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from database.connection import connect, verify
from database.migrations import migrate
from database.problems import DirectoryUnusable

Tell = Callable[[str, int, int], None]


def build(path: Path, facts: Path, tell: Tell) -> None:
    """Fill a new file from the folder of shipped facts; a kill or a failure at any time leaves no half file there."""
    from database.shipping import fill  # loads SQLModel, which only writing needs

    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(beside)
        writer = connect(beside, "write")
        try:
            migrate(writer)
        finally:
            writer.close()
        fill(beside, facts, tell)
        _finish(beside)
        beside.replace(path)
        _sync_folder(path.parent)
    except (OSError, sqlite3.OperationalError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DirectoryUnusable(
            f"No directory can be made at {path}: {reason}. Choose a folder that can be written with --directory."
        ) from error
    finally:
        _remove(beside)


def _finish(path: Path) -> None:
    """Compact, check and write through, so that one file is all there is and power may fail afterwards."""
    writer = connect(path, "write")
    try:
        writer.execute("PRAGMA journal_mode = DELETE")
        writer.execute("ANALYZE")
        writer.execute("VACUUM")
        verify(writer, path)
    finally:
        writer.close()
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system has a way to say so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    for left in (path, path.with_name(path.name + "-journal"), path.with_name(path.name + "-wal")):
        left.unlink(missing_ok=True)
