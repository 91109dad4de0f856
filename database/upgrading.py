"""Bringing a directory of an older format up to date when it is opened: never without a verified backup."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from database.backups import back_up
from database.connection import connect, unusable, verify
from database.migrations import LATEST, migrate, schema_of
from database.problems import DirectoryUnusable, NotWritten
from database.sentences import Sentence, tr
from database.writer import fold


def bring_up_to_date(path: Path, tell: Callable[[str, int, int], None]) -> Sentence | None:
    """What was done, in a sentence; None where nothing had to be. Raises DirectoryUnusable; then nothing was changed.

    Whatever ends this in the middle, the file has its old format or the newest one, whole."""
    try:
        with closing(connect(path, "read")) as reader:
            before = schema_of(reader)
            if not 1 <= before < LATEST:
                return None
            verify(reader, path, older=True)
    except sqlite3.Error as error:
        raise unusable(path, error) from error
    try:
        tell(tr("Making a backup before the format of the directory changes"), 0, 0)
        backup = back_up(path, "migrated")
        with closing(connect(path, "write")) as writer:
            migrate(writer, lambda words: tell(words, 0, 0))
            fold(writer)
    except (NotWritten, sqlite3.Error) as error:
        raise DirectoryUnusable(
            tr(
                "The directory {path} has an older format ({before}) and has to be brought to format {known} before it "
                "can be opened. That could not be done and nothing was changed: {why} Give it room, or copy it to a "
                "folder that can be written and open it there.",
                path=path,
                before=before,
                known=LATEST,
                why=error if isinstance(error, NotWritten) else f"{error}.",
            )
        ) from error
    return tr(
        "The directory was brought from format {before} to format {known}. As it was before, it is kept in {backup}.",
        before=before,
        known=LATEST,
        backup=backup.file,
    )
