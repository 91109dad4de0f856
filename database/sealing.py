"""The seal of a directory: one number made of all its facts, so that `check` can tell a changed letter from a fact.

SQLite notices a torn page, not a letter that turned into another. The rows are summed up in any order, so that
whoever changes some rows takes the old ones out and puts the new ones in without reading the rest."""

import sqlite3
from collections.abc import Iterable
from hashlib import blake2b

_SIZE = 16
_ALL = 1 << 8 * _SIZE
NOT_FACTS = frozenset({
    *("directory", "revision", "revision_row", "revision_touch", "erased"),
    *("personal_note", "favourite", "saved_search", "draft"),
})  # fmt: skip
"""Tables that no revision changes: the log itself, and what belongs to the person."""


def seal_of(connection: sqlite3.Connection) -> str:
    """The seal of the facts that are in the file now."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    tables = [row[0] for row in connection.execute(sql).fetchall() if row[0] not in NOT_FACTS]
    total = 0
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):
            total += row_in_seal(table, row)
    return _written(total)


def is_sealed(connection: sqlite3.Connection) -> bool:
    """Whether the facts are those that were shipped and edited; so is a directory that never had a seal."""
    row = connection.execute("SELECT seal FROM directory").fetchone()
    return row is not None and (row[0] is None or row[0] == seal_of(connection))


def row_in_seal(table: str, row: Iterable[object]) -> int:
    """What one row, with its columns in the order of the table, adds to the seal."""
    text = repr((table, *row)).encode("utf-8", "backslashreplace")
    return int.from_bytes(blake2b(text, digest_size=_SIZE).digest(), "big")


def sealed_with(seal: str, gone: int | None, come: int | None) -> str:
    """The seal after a row went and another came (None: none did)."""
    return _written(int(seal, 16) - (gone or 0) + (come or 0))


def _written(total: int) -> str:
    return f"{total % _ALL:0{2 * _SIZE}x}"
