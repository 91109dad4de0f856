"""Edits for tests: rows changed through SQL, and told of in the tables of revisions as an edit in the program tells."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from database.connection import connect


class Edit:
    """One transaction on a directory file. Leave it through `saved` to keep it as the next revision."""

    def __init__(self, path: Path) -> None:
        self._writer = connect(path, "write")
        self._writer.execute("BEGIN IMMEDIATE")
        self._writer.execute("PRAGMA defer_foreign_keys = ON")
        (number,) = self._writer.execute("SELECT coalesce(max(number), 0) + 1 FROM revision").fetchone()
        self.number = int(number)
        self._writer.execute(
            "INSERT INTO revision (number, at, by, title, why) VALUES (?, ?, 'An editor', 'An edit', NULL)",
            (number, f"2026-11-21T10:00:{number:02}Z"),
        )

    def insert(self, table: str, **columns: object) -> None:
        self._run(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", columns)
        self._tell(table, None, columns)

    def update(self, table: str, row: sqlite3.Row, **columns: object) -> None:
        set_to = ", ".join(f"{name} = ?" for name in columns)
        self._writer.execute(f"UPDATE {table} SET {set_to} WHERE {_same(row)}", (*columns.values(), *row))
        self._tell(table, dict(row), {**dict(row), **columns})

    def delete(self, table: str, row: sqlite3.Row) -> None:
        self._writer.execute(f"DELETE FROM {table} WHERE {_same(row)}", tuple(row))
        self._tell(table, dict(row), None)

    def rows(self, sql: str, *given: object) -> list[sqlite3.Row]:
        return self._writer.execute(sql, given).fetchall()

    def saved(self) -> int:
        with closing(self._writer):
            self._writer.execute("COMMIT")
        return self.number

    def given_up(self) -> None:
        with closing(self._writer):
            self._writer.execute("ROLLBACK")

    def _run(self, sql: str, columns: dict[str, object]) -> None:
        self._writer.execute(sql, tuple(columns.values()))

    def _tell(self, table: str, before: dict[str, object] | None, after: dict[str, object] | None) -> None:
        known = after or before or {}
        record = next(known[name] for name in _OWN if known.get(name) is not None)
        self._writer.execute(
            "INSERT INTO revision_row (revision, record, in_table, row_before, row_after) VALUES (?, ?, ?, ?, ?)",
            (self.number, record, table, before and json.dumps(before), after and json.dumps(after)),
        )


_OWN = ("subject", "term", "event", "change", "instrument", "mandate", "one", "id")
"""What a row belongs to: in a table without ids of records, the record that it says something about."""


def _same(row: sqlite3.Row) -> str:
    return " AND ".join(f"{name} IS ?" for name in row.keys())  # noqa: SIM118  a row is no mapping
