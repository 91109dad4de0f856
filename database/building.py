"""Making a new directory file: beside its place first, checked, then moved there whole."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from database.beside import clear_away, part_of, put_in_place, remove, settle
from database.connection import connect, verify
from database.migrations import migrate
from database.problems import DirectoryUnusable, InputRefused
from database.sealing import seal_of
from database.sentences import tr

Tell = Callable[[str, int, int], None]


def build(path: Path, facts: Path, tell: Tell, without: Sequence[str] = ()) -> None:
    """Fill a new file from the folder of shipped facts; a kill or a failure at any time leaves no half file there.
    Officials with an id of `without` are left out for good.

    Where another process has made the directory meanwhile, that one stays: it may already hold somebody's edits."""
    from sqlalchemy.exc import DBAPIError

    from database.shipping import fill  # loads SQLModel, which only writing needs

    beside = part_of(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        clear_away(path.parent, path.name)
        _make(beside)
        fill(beside, facts, tell)
        _leave_out(beside, without)
        _finish(beside)
        put_in_place(beside, path)
        settle(path.parent)
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise _refusal(path, error) from error
    finally:
        with suppress(OSError):
            remove(beside)


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
    remove(path)
    path.touch()  # says plainly what is wrong with the folder, which SQLite does not
    writer = connect(path, "write")
    try:
        migrate(writer)
    finally:
        writer.close()


def _leave_out(path: Path, ids: Sequence[str]) -> None:
    if not ids:
        return
    from database.editing.erasing import forget

    with closing(connect(path, "write")) as writer:
        writer.execute("BEGIN IMMEDIATE")
        forget(writer, ids)
        writer.execute("COMMIT")


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
