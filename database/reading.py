"""How the questions read: plain rows by column name, bounds out of four columns, many ids as one parameter."""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from database.dates import Bound

Row = sqlite3.Row
Reader = sqlite3.Connection


def bound(row: Row, name: str) -> Bound:
    """The bound that lies in the columns name_edtf, name_first, name_last and name_phrase."""
    return Bound(row[f"{name}_edtf"], row[f"{name}_first"], row[f"{name}_last"], row[f"{name}_phrase"])


def many(reader: Reader, sql: str, ids: Iterable[str], *more: object) -> Iterator[Row]:
    """Run sql with its first parameter standing for the ids: write `IN (SELECT value FROM json_each(?))`."""
    return reader.execute(sql, (json.dumps(list(ids)), *more))


IDS = "(SELECT value FROM json_each(?))"
