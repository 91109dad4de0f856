"""The SQLModel classes of the write side mirror the migrated schema, table by table and column by column."""

import sqlite3

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlmodel import SQLModel

from database import tables
from database.migrations import migrate

# SQLModel calls text VARCHAR; to SQLite, and to the STRICT tables of the schema, both are TEXT.
_TYPES = {"VARCHAR": "TEXT", "INTEGER": "INTEGER"}


@pytest.fixture(scope="module")
def schema() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    return connection


def _in_schema(schema: sqlite3.Connection) -> set[str]:
    found = schema.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name for (name,) in found}


def _mirrored() -> dict[str, Table]:
    assert tables.Record in SQLModel.__subclasses__()
    return dict(SQLModel.metadata.tables)


def test_every_table_is_mirrored_and_no_other(schema: sqlite3.Connection) -> None:
    assert set(_mirrored()) == _in_schema(schema)


def test_columns_types_and_nullability_are_those_of_the_schema(schema: sqlite3.Connection) -> None:
    for name, table in _mirrored().items():
        migrated = {
            column: (kind, bool(not_null) or bool(key))
            for _, column, kind, not_null, _, key in schema.execute(f"PRAGMA table_info({name})")
        }
        mirrored = {
            column.name: (_TYPES[column.type.compile(sqlite.dialect())], not column.nullable)
            for column in table.columns
        }
        assert mirrored == migrated, name


def test_primary_keys_are_those_of_the_schema(schema: sqlite3.Connection) -> None:
    for name, table in _mirrored().items():
        migrated = {row[1] for row in schema.execute(f"PRAGMA table_info({name})") if row[5]}
        assert {column.name for column in table.primary_key} == migrated, name


def test_foreign_keys_are_those_of_the_schema(schema: sqlite3.Connection) -> None:
    for name, table in _mirrored().items():
        migrated = {
            (column, f"{other}.{other_column}")
            for _, _, other, column, other_column, *_ in schema.execute(f"PRAGMA foreign_key_list({name})")
        }
        mirrored = {(key.parent.name, key.target_fullname) for key in table.foreign_keys}
        assert mirrored == migrated, name
