"""What tests of keeping share: a directory to lose, an older one, and how often a byte string stands in a folder."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from database import Directory, OfficialId, RecordId
from database.migrations import APPLICATION_ID, step_0001
from database.sealing import seal_of
from tests.unit.database.edits import save

ZEB = OfficialId(RecordId("00000000-0000-4000-8000-000000000001"))
NAME = "Zebulon Quuxley"


def add(directory: Directory, name: str = NAME, identity: str = ZEB) -> None:
    """Save an official."""
    first, _, last = name.partition(" ")
    save(
        directory,
        {
            "do": "add-official",
            "id": identity,
            "name": name,
            "sort_name": f"{last}, {first}",
            "source": {"title": "CV"},
        },
    )


def of_format_1(path: Path, newest: Path) -> None:
    """A directory as the first program made it, with all facts of one of the newest format, and one revision."""
    with closing(sqlite3.connect(path, isolation_level=None)) as old, closing(sqlite3.connect(newest)) as now:
        for statement in step_0001.SQL.split(";\n"):
            old.execute(statement)
        old.execute("BEGIN")
        tables = [row[0] for row in old.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
        for table in tables:
            columns = ", ".join(row[1] for row in old.execute(f"PRAGMA table_info({table})"))
            rows = now.execute(f"SELECT {columns} FROM {table}").fetchall()
            if rows:
                old.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        old.execute("INSERT OR IGNORE INTO revision VALUES (1, '2026-11-21T10:00:00', 'Ann', 'An old edit', NULL)")
        old.execute("UPDATE directory SET seal = ?", (seal_of(old),))
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute("PRAGMA user_version = 1")
        old.execute("COMMIT")


def found_in(folder: Path, *sought: str) -> list[str]:
    """The files below the folder that hold one of these texts, as letters or as JSON may escape them."""
    wanted = [form.encode() for text in sought for form in (text, json.dumps(text)[1:-1], text.casefold())]
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and any(form in file.read_bytes() for form in wanted)
    )
