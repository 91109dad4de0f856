"""Opening the file: one profile for everyone who reads and for the one who writes."""

import sqlite3
from pathlib import Path
from typing import Literal

from database.migrations import APPLICATION_ID, LATEST, schema_of
from database.problems import DirectoryNewer, DirectoryUnusable

_HEADER = b"SQLite format 3\0"
BUSY_MS = 10_000


def connect(path: Path, purpose: Literal["read", "write"]) -> sqlite3.Connection:
    """A connection with our profile. Reading never changes a byte of the file and works on read-only media."""
    mode = "ro" if purpose == "read" else "rwc"
    try:
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=BUSY_MS / 1000
        )
    except sqlite3.Error as error:
        raise DirectoryUnusable(
            f"The directory {path} cannot be opened: {error}. Check that the file may be read."
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


def examine(path: Path) -> None:
    """Refuse early, in plain words, what is not a directory file of ours; nothing is changed."""
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except IsADirectoryError as error:
        raise DirectoryUnusable(f"{path} is a folder, not a directory file. Name the file inside it.") from error
    except OSError as error:
        raise DirectoryUnusable(f"The directory {path} cannot be read: {error.strerror}.") from error
    if not start:
        raise DirectoryUnusable(
            f"The directory {path} is empty: it was cut off or never finished. Move it away; it is then built anew."
        )
    if len(start) < 100 or not start.startswith(_HEADER):
        raise DirectoryUnusable(f"{path} is not a directory of this program. Nothing in it was changed.")
    written_by = int.from_bytes(start[68:72], "big")
    if written_by != APPLICATION_ID:
        raise DirectoryUnusable(f"{path} is a database of another program. Nothing in it was changed.")


def verify(connection: sqlite3.Connection, path: Path) -> None:
    """Check the file's structure and format; raises DirectoryUnusable or DirectoryNewer."""
    try:
        number = schema_of(connection)
        if number > LATEST:
            raise DirectoryNewer(
                f"The directory {path} was written by a newer program (its format is {number}, this program knows "
                f"{LATEST}). Update the program, or open another directory with --directory."
            )
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        raise unusable(path, error) from error
    if answer != "ok":
        raise DirectoryUnusable(
            f"The directory {path} is damaged ({answer}). "
            "Restore a backup, or move the file away to have it built anew."
        )


def unusable(path: Path, error: sqlite3.Error) -> DirectoryUnusable:
    """What a failed read means for a person."""
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return DirectoryUnusable(
            f"The directory {path} is in use by another program. Close that program and try again."
        )
    return DirectoryUnusable(
        f"The directory {path} is damaged ({error}). Restore a backup, or move the file away to have it built anew."
    )
