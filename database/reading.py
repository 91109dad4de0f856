"""How the questions read: plain rows by column name, bounds out of four columns, many ids as one parameter."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator

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


class Those:
    """The records that a question is about: these, or (None) all there are."""

    def __init__(self, reader: Reader, ids: Collection[str] | None) -> None:
        self.reader, self.ids = reader, ids

    def rows(self, sql: str, column: str, *more: object) -> Iterator[Row]:
        """Run sql, in which `{those}` stands, before any other parameter, for "this column names one of them"."""
        if self.ids is None:
            return self.reader.execute(sql.format(those="1"), more)
        return many(self.reader, sql.format(those=f"{column} IN {IDS}"), self.ids, *more)
