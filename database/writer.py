"""The one connection that writes: opened when there is something to write, and one file again when it is closed."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from database.connection import connect, unusable
from database.problems import DirectoryProblem, DirectoryUnusable, NotWritten
from database.sentences import tr
from database.shared_folders import shared_folder


class Writer:
    """Belongs to the thread that opened the directory. Nothing is opened before the first act of writing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._file = _identity(path)
        self.has_saved = False
        """Whether anything was saved here."""

    @contextmanager
    def saving(self, *, keep: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is in the file afterwards, or nothing; nothing either where it shall not be kept.
        Raises NotWritten with the reason."""
        try:
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            if _identity(self._path) != self._file:
                connection.execute("ROLLBACK")
                raise self._replaced()
        except (sqlite3.Error, DirectoryUnusable) as error:
            self.close()
            raise self._refusal(error) from error
        try:
            yield connection
            connection.execute("COMMIT" if keep else "ROLLBACK")
            self.has_saved = self.has_saved or keep
        except BaseException as error:
            with suppress(sqlite3.Error):  # a full disk has rolled back by itself
                connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.OperationalError):
                raise self._refusal(error) from error
            raise

    @contextmanager
    def outside(self) -> Iterator[sqlite3.Connection]:
        """The connection outside any transaction, for what can be in none. Raises what SQLite does."""
        yield self._open()

    def is_replaced(self) -> bool:
        """Whether the file has been replaced by another since it was opened, as by a restored copy."""
        now = _identity(self._path)
        return now is not None and now != self._file

    def follow(self) -> None:
        """The file that is there now is the one to write to."""
        self.close()
        self._file = _identity(self._path)

    def close(self) -> None:
        """Leave one complete file. Where another program still reads, the next one to open it tidies up."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            fold(connection)
        finally:
            connection.close()

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            if self._file is not None and _identity(self._path) is None:
                raise self._replaced()  # opening it would make an empty file in its place
            self._connection = connect(self._path, "write")
            # Programs that carry files elsewhere do not know that what lies beside one belongs to it, and network
            # folders have no memory to share. On other media without it SQLite keeps the journal that it has.
            shared = shared_folder(self._path) is not None
            with suppress(sqlite3.OperationalError):
                # This alone does not wait for whoever holds the file; the journal that it has does as well.
                self._connection.execute(f"PRAGMA journal_mode = {'DELETE' if shared else 'WAL'}").fetchone()
        return self._connection

    def _replaced(self) -> NotWritten:
        return NotWritten(
            tr(
                "The file {path} was replaced or taken away while it was open here, for example by a restored copy, so "
                "nothing was saved. Open the directory again, look at what it says now, and save once more.",
                path=self._path,
            )
        )

    def _refusal(self, error: Exception) -> DirectoryProblem:
        said = str(error.__cause__ or error)
        if "locked" in said:
            return NotWritten(
                tr("Another program is writing to {path} just now, so nothing was saved. Try again.", path=self._path)
            )
        if "readonly" in said or "read-only" in said or "unable to open" in said:
            return NotWritten(
                tr(
                    "The directory {path} is read-only, so nothing can be kept in it. What it says is "
                    "untouched; copy it to a folder that can be written to keep favourites, searches and "
                    "notes.",
                    path=self._path,
                )
            )
        if "full" in said:
            return NotWritten(tr("There is no room left to write {path}, so nothing was saved.", path=self._path))
        if "disk I/O" in said:
            return NotWritten(
                tr("The directory {path} could not be written (disk error), so nothing was saved.", path=self._path)
            )
        return unusable(self._path, error)


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now; None where none has, or it cannot be told."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def fold(connection: sqlite3.Connection) -> None:
    """Bring what was written beside the file into it, and have it written in one file again."""
    connection.execute("PRAGMA busy_timeout = 300")
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
