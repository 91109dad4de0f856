"""The seal of a directory: one number made of all its facts, so that `check` can tell a changed letter from a fact.

SQLite notices a torn page, not a letter that turned into another. The rows are summed up in any order, so that
whoever changes some rows can subtract the old and add the new ones without reading the rest."""

import sqlite3
from hashlib import blake2b

_SIZE = 16
_NOT_FACTS = frozenset({"directory", "revision", "revision_row", "personal_note", "favourite", "saved_search"})


def seal_of(connection: sqlite3.Connection) -> str:
    """The seal of the facts that are in the file now."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    tables = [row[0] for row in connection.execute(sql).fetchall() if row[0] not in _NOT_FACTS]
    total = 0
    for table in tables:
        for row in connection.execute(f"SELECT * FROM {table}"):
            text = repr((table, *row)).encode("utf-8", "backslashreplace")
            total += int.from_bytes(blake2b(text, digest_size=_SIZE).digest(), "big")
    return f"{total % (1 << 8 * _SIZE):0{2 * _SIZE}x}"
