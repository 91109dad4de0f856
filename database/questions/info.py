"""What this directory is: edition, format, revision and how much it holds."""

import sqlite3
from pathlib import Path

from database.migrations import schema_of
from database.reading import Reader
from database.rows import DirectoryInfo

COUNTED = ("office", "official", "role", "term", "mandate", "instrument", "event", "source")


def info(reader: Reader, path: Path) -> DirectoryInfo:
    edition = reader.execute("SELECT edition, edition_day FROM directory").fetchone()
    sql = "SELECT count(*) AS n FROM record WHERE kind = ? AND merged_into IS NULL"
    counts = {kind: int(reader.execute(sql, (kind,)).fetchone()["n"]) for kind in COUNTED}
    revision = reader.execute("SELECT coalesce(max(number), 0) AS n FROM revision").fetchone()["n"]
    return DirectoryInfo(
        str(path),
        edition["edition"],
        edition["edition_day"],
        schema_of(reader),
        revision,
        counts,
        sqlite3.sqlite_version,
    )
