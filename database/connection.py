"""Opening the file: one profile for everyone who reads and for the one who writes."""

import hashlib
import os
import sqlite3
from pathlib import Path
from typing import Literal

from database.migrations import APPLICATION_ID, LATEST, SCHEMA_DIGESTS, schema_of
from database.problems import DirectoryNewer, DirectoryUnusable
from database.sentences import tr

_HEADER = b"SQLite format 3\0"
BUSY_MS = 10_000

_AWAY = tr("Restore a backup, or move the file away to have it built anew.")


class _Connection(sqlite3.Connection):
    """What others know of it can be tied to it for as long as it lives: sqlite3's own takes no weak reference."""


def connect(path: Path, purpose: Literal["read", "write"]) -> sqlite3.Connection:
    """A connection with our profile. Reading never changes a byte of the file and works on read-only media."""
    mode = "rwc" if purpose == "write" else "ro&immutable=1" if _at_rest_on_read_only(path) else "ro"
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=BUSY_MS / 1000,
            factory=_Connection,
        )
    except sqlite3.Error as error:
        raise DirectoryUnusable(
            tr(
                "The directory {path} cannot be opened: {error}. Check that the file may be read.",
                path=path,
                error=error,
            )
        ) from error
    connection.row_factory = sqlite3.Row
    try:
        for pragma in (
            "foreign_keys = ON",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            "secure_delete = ON",
            "query_only = ON" if purpose == "read" else "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error as error:
        connection.close()
        raise unusable(path, error) from error
    return connection


def _at_rest_on_read_only(path: Path) -> bool:
    """Whether a file in write-ahead mode lies, closed, where nothing can be written: SQLite wants to make a file beside
    it to read it, unless it is told that nobody changes it."""
    try:
        with path.open("rb") as file:
            ahead = file.read(20)[18:20] == b"\2\2"
        return ahead and not path.with_name(path.name + "-wal").exists() and not os.access(path.parent, os.W_OK)
    except OSError:
        return False


def examine(path: Path) -> None:
    """Refuse early, in plain words, what is not a directory file of ours; nothing is changed."""
    if path.is_dir():
        raise DirectoryUnusable(tr("{path} is a folder, not a directory file. Name the file inside it.", path=path))
    if not path.is_file():
        raise DirectoryUnusable(tr("{path} is not a file. Name the directory file.", path=path))
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except OSError as error:
        raise DirectoryUnusable(
            tr("The directory {path} cannot be read: {why}.", path=path, why=error.strerror)
        ) from error
    if not start:
        raise DirectoryUnusable(
            tr(
                "The directory {path} is empty: it was cut off or never finished. Move it away; it is then built anew.",
                path=path,
            )
        )
    if len(start) < 100 or not start.startswith(_HEADER):
        raise DirectoryUnusable(tr("{path} is not a directory of this program. Nothing in it was changed.", path=path))
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise DirectoryUnusable(tr("{path} is a database of another program. Nothing in it was changed.", path=path))
    if path.stat().st_size < _size_written(start) and not any(file.exists() for file in _beside(path)):
        raise DirectoryUnusable(
            tr("The directory {path} was cut off: its end is missing. {advice}", path=path, advice=_AWAY)
        )


def _size_written(start: bytes) -> int:
    """How long the file says it is, where that is up to date; SQLite takes a torn last page for a whole one."""
    changed, known_at = start[24:28], start[92:96]
    if changed != known_at:
        return 0
    size = int.from_bytes(start[16:18], "big")
    return (65536 if size == 1 else size) * int.from_bytes(start[28:32], "big")


def _beside(path: Path) -> tuple[Path, Path]:
    """Where a writer keeps what it has not yet brought into the file, in the one way of working and the other."""
    return path.with_name(path.name + "-journal"), path.with_name(path.name + "-wal")


def recover(path: Path) -> None:
    """Undo what a writer that was killed left half done, and take in what it had finished beside the file: only a
    connection that may write can do that.

    Where the folder cannot be written, the first question says so."""
    if not any(_is_filled(file) for file in _beside(path)):
        return
    try:
        writer = connect(path, "write")
    except DirectoryUnusable:
        return
    try:
        writer.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        # Fails at once while another program has the file open: then it is that one's to tidy up.
        writer.execute("PRAGMA busy_timeout = 0")
        writer.execute("PRAGMA journal_mode = DELETE").fetchone()
    except sqlite3.Error:
        return
    finally:
        writer.close()


def _is_filled(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def is_older(path: Path) -> bool:
    """Whether a file of ours has a format before the newest, as far as its first bytes say."""
    try:
        with path.open("rb") as file:
            return 1 <= int.from_bytes(file.read(64)[60:64], "big") < LATEST
    except OSError:
        return False


def verify(connection: sqlite3.Connection, path: Path, *, older: bool = False) -> None:
    """Check the file's format, its schema and its structure; raises DirectoryUnusable or DirectoryNewer.

    With `older`, a format that this program can bring up to date will do."""
    try:
        number = schema_of(connection)
        if number > LATEST:
            raise DirectoryNewer(
                tr(
                    "The directory {path} was written by a newer program (its format is {number}, this "
                    "program knows {known}). Update the program, or open another directory with "
                    "--directory.",
                    path=path,
                    number=number,
                    known=LATEST,
                )
            )
        if number < (1 if older else LATEST):
            raise DirectoryUnusable(
                tr("The directory {path} has an older format that this program cannot read yet.", path=path)
            )
        if schema_digest(connection) != SCHEMA_DIGESTS[number]:
            raise DirectoryUnusable(
                tr(
                    "The directory {path} is not as this program makes it: its tables were changed by "
                    "another program. Nothing in it was used. {advice}",
                    path=path,
                    advice=_AWAY,
                )
            )
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise unusable(path, error) from error
    if answer != "ok":
        raise DirectoryUnusable(
            tr("The directory {path} is damaged ({answer}). {advice}", path=path, answer=answer, advice=_AWAY)
        )


def schema_digest(connection: sqlite3.Connection) -> str:
    """The digest of all tables, indexes, views and triggers; SQLite's own statistics are left out."""
    known = hashlib.sha256()
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!'"
    for row in connection.execute(f"{sql} ORDER BY type, name, tbl_name, sql"):
        known.update(repr(tuple(row)).encode("utf-8", "backslashreplace"))
    return known.hexdigest()[:32]


def lenient(connection: sqlite3.Connection) -> None:
    """Read on where a text is not valid UTF-8: what cannot be read is shown as such. `check` names the place."""
    connection.text_factory = _readable


def _readable(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def is_undecodable(error: sqlite3.Error) -> bool:
    return isinstance(error, sqlite3.OperationalError) and "Could not decode to UTF-8" in str(error)


def unusable(path: Path, error: Exception) -> DirectoryUnusable:
    """What a failed read means for a person."""
    said = str(error)
    if isinstance(error, sqlite3.OperationalError) and "locked" in said:
        return DirectoryUnusable(
            tr("The directory {path} is in use by another program. Close that program and try again.", path=path)
        )
    if isinstance(error, sqlite3.OperationalError) and ("readonly" in said or "unable to open" in said):
        return DirectoryUnusable(
            tr(
                "The directory {path} was left in the middle of a change and its folder cannot be "
                "written, so that the change cannot be undone. Copy the folder to a place that can be "
                "written and open it there.",
                path=path,
            )
        )
    return DirectoryUnusable(
        tr("The directory {path} is damaged ({said}). {advice}", path=path, said=said, advice=_AWAY)
    )
