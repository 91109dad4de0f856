"""Writes rows inside one transaction, and keeps what each was before and what it is after: `Pen`."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from database.ids import RecordId, is_id
from database.reading import Row
from database.sealing import NOT_FACTS, row_in_seal, sealed_with

if TYPE_CHECKING:
    from sqlmodel import SQLModel

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after: None where there was none, or is none any more."""

    table: str
    before: Values | None
    after: Values | None

    @property
    def backwards(self) -> "RowChange":
        return RowChange(self.table, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a table: all of them, those that make a row's key, those that name a record."""

    columns: tuple[str, ...]
    key: tuple[str, ...]
    records: tuple[str, ...]


class Pen:
    """Belongs to one transaction. Names of tables come from the program or, when something is taken back, out of the
    file; only tables of facts are written, whatever a file says."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.changes: list[RowChange] = []
        self._shapes: dict[str, Shape] = {}

    def add(self, row: "SQLModel") -> Values:
        """Insert a row; returns it as it stands in the table, with the number that the table gave it."""
        return self._write(RowChange(str(row.__tablename__), None, row.model_dump()))

    def put(self, table: str, values: Values) -> None:
        """Insert a row of a table that is known by its name alone."""
        self._write(RowChange(table, None, values))

    def holds_facts(self, table: str) -> bool:
        """Whether revisions may change this table."""
        return table not in NOT_FACTS and not table.startswith("sqlite_")

    def row(self, table: str, **key: object) -> Row | None:
        """The row with these values, as it is now."""
        where = " AND ".join(f"{column} IS ?" for column in key)
        sql = f"SELECT * FROM {table} WHERE {where}"
        found: Row | None = self.connection.execute(sql, tuple(key.values())).fetchone()
        return found

    def change(self, table: str, row: Row, **values: object) -> bool:
        """Give columns of a row other values; says whether that made any difference."""
        before = dict(row)
        after = {**before, **values}
        if before == after:
            return False
        self._write(RowChange(table, before, after))
        return True

    def remove(self, table: str, row: Row) -> None:
        self._write(RowChange(table, dict(row), None))

    def remove_all(self, table: str, **key: object) -> list[Row]:
        """Remove every row in which these columns have these values; returns the rows."""
        where = " AND ".join(f"{column} = ?" for column in key)
        rows = self.connection.execute(f"SELECT * FROM {table} WHERE {where}", tuple(key.values())).fetchall()
        for row in rows:
            self.remove(table, row)
        return rows

    def repeat(self, change: RowChange) -> bool:
        """Make a change of an earlier revision once more. False, with nothing written, where the row is not what it
        was before that change: something later has changed it."""
        shape = self.shape(change.table)
        sample = change.before or change.after or {}
        if set(sample) - set(shape.columns):
            return False
        now = self.row(change.table, **{column: sample[column] for column in shape.key})
        if (dict(now) if now is not None else None) != (dict(change.before) if change.before is not None else None):
            return False
        self._write(change)
        return True

    def touched(self) -> tuple[RecordId, ...]:
        """Every record that a changed row is, belongs to or names, each once."""
        found: dict[RecordId, None] = {}
        for change in self.changes:
            columns = self.shape(change.table).records
            for values in (change.before, change.after):
                for column in columns:
                    value = (values or {}).get(column)
                    if isinstance(value, str) and is_id(value):
                        found[RecordId(value)] = None
        return tuple(found)

    def shape(self, table: str) -> Shape:
        if table not in self._shapes:
            self._shapes[table] = self._shape(table)
        return self._shapes[table]

    def _shape(self, table: str) -> Shape:
        known = {row["name"] for row in self.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if table not in known - NOT_FACTS:
            raise sqlite3.IntegrityError(f"the table {table!r} holds no facts")
        columns = self.connection.execute(f"PRAGMA table_info({table})").fetchall()
        references = [row["from"] for row in self.connection.execute(f"PRAGMA foreign_key_list({table})")]
        own = ["id"] if table == "record" else []
        keys = sorted((row for row in columns if row["pk"]), key=lambda row: int(row["pk"]))
        return Shape(
            tuple(row["name"] for row in columns),
            tuple(row["name"] for row in keys),
            tuple(dict.fromkeys([*own, *references])),
        )

    def _write(self, change: RowChange) -> Values:
        """Carry out a change; returns the row as it is now, or was when it is gone."""
        shape = self.shape(change.table)
        before, after = change.before, change.after
        if before is None and after is not None:
            columns = [column for column in shape.columns if column in after]
            marks = ", ".join("?" for _ in columns)
            sql = f"INSERT INTO {change.table} ({', '.join(columns)}) VALUES ({marks})"
            number = self.connection.execute(sql, [after[column] for column in columns]).lastrowid
            if shape.key == ("id",) and after.get("id") is None:
                after = {**after, "id": number}
        elif before is not None and after is not None:
            columns = [column for column in shape.columns if after[column] != before[column]]
            sql = f"UPDATE {change.table} SET {', '.join(f'{column} = ?' for column in columns)} WHERE {_keyed(shape)}"
            values = [after[column] for column in columns]
            self.connection.execute(sql, [*values, *_key(shape, before)])
        elif before is not None:
            self.connection.execute(f"DELETE FROM {change.table} WHERE {_keyed(shape)}", _key(shape, before))
        change = RowChange(change.table, before, after)
        self._reseal(change, shape)
        self.changes.append(change)
        return after or before or {}

    def _reseal(self, change: RowChange, shape: Shape) -> None:
        """The seal is a sum over all rows: the old row goes out of it, the new one comes in."""
        seal = self.connection.execute("SELECT seal FROM directory").fetchone()["seal"]
        if seal is None:
            return
        gone, come = (
            None if row is None else row_in_seal(change.table, [row[column] for column in shape.columns])
            for row in (change.before, change.after)
        )
        self.connection.execute("UPDATE directory SET seal = ?", (sealed_with(seal, gone, come),))


def _keyed(shape: Shape) -> str:
    return " AND ".join(f"{column} = ?" for column in shape.key)


def _key(shape: Shape, row: Values) -> list[Any]:
    return [row[column] for column in shape.key]


def in_json(row: Values | None) -> str | None:
    return None if row is None else json.dumps(dict(row), ensure_ascii=False, sort_keys=True)


def from_json(text: str | None) -> Values | None:
    """The row that was written down; one that is no row any more is refused like damage."""
    if text is None:
        return None
    row = json.loads(text)
    if not isinstance(row, dict):
        raise sqlite3.DatabaseError("a revision holds something that is no row")
    return row
