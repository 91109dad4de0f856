"""The schema step by step: all or nothing, never a newer file, and known to the last letter."""

import sqlite3
from collections.abc import Iterator

import pytest

from database import DirectoryNewer
from database.connection import schema_digest
from database.migrations import APPLICATION_ID, LATEST, SCHEMA_DIGESTS, migrate, schema_of


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    yield connection
    connection.close()


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_an_empty_file_becomes_a_directory(empty: sqlite3.Connection) -> None:
    told: list[str] = []
    assert migrate(empty, told.append) == 0
    assert schema_of(empty) == LATEST
    assert told == [f"Bringing the directory to format {number}" for number in range(1, LATEST + 1)]
    assert empty.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert empty.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_what_is_up_to_date_is_left_alone(empty: sqlite3.Connection) -> None:
    migrate(empty)
    told: list[str] = []
    assert migrate(empty, told.append) == LATEST
    assert told == []


def test_a_newer_file_is_refused_unchanged(empty: sqlite3.Connection) -> None:
    empty.execute("PRAGMA user_version = 99")
    with pytest.raises(DirectoryNewer, match="its format is 99, this program knows"):
        migrate(empty)
    assert _tables(empty) == set()


@pytest.mark.parametrize("broken", ["CREATE TABLE x (id);\nCREATE TABLE x (id);\n", "SELECT nothing;\n"])
def test_a_step_that_fails_leaves_nothing_of_itself(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setattr("database.migrations._steps", lambda: {1: broken})
    with pytest.raises(sqlite3.OperationalError):
        migrate(empty)
    assert (schema_of(empty), _tables(empty)) == (0, set())
    assert empty.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_step_that_leaves_rows_without_their_parent_is_undone(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = (
        "CREATE TABLE parent (id INTEGER PRIMARY KEY);\n"
        "CREATE TABLE child (parent INTEGER REFERENCES parent (id));\n"
        "INSERT INTO child VALUES (7);\n"
    )
    monkeypatch.setattr("database.migrations._steps", lambda: {1: step})
    with pytest.raises(sqlite3.IntegrityError, match="step 1 leaves 1 rows without their parent"):
        migrate(empty)
    assert (schema_of(empty), _tables(empty)) == (0, set())


def test_the_schema_is_known_to_the_letter(empty: sqlite3.Connection) -> None:
    migrate(empty)
    assert schema_digest(empty) == SCHEMA_DIGESTS[LATEST]
    empty.execute("ANALYZE")
    assert schema_digest(empty) == SCHEMA_DIGESTS[LATEST]
    empty.execute("CREATE VIEW more AS SELECT 1")
    assert schema_digest(empty) != SCHEMA_DIGESTS[LATEST]


def test_every_table_is_strict_and_every_reference_is_checked(empty: sqlite3.Connection) -> None:
    migrate(empty)
    strict = {row[1]: row[5] for row in empty.execute("PRAGMA table_list") if not row[1].startswith("sqlite_")}
    assert set(strict.values()) == {1}
    assert empty.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO record VALUES ('short', 'office', NULL, 'user', NULL)",
        "INSERT INTO record VALUES (?, 'person', NULL, 'user', NULL)",
        "INSERT INTO directory VALUES (2, 'x', 'y', NULL)",
        "INSERT INTO saved_search VALUES (1, 'x', 'y', 'first')",
        "INSERT INTO favourite VALUES (?, 1)",
    ],
)
def test_rows_that_cannot_be_are_refused_by_the_tables(empty: sqlite3.Connection, statement: str) -> None:
    migrate(empty)
    values = ("00000000-0000-0000-0000-000000000001",) if "?" in statement else ()
    with pytest.raises(sqlite3.IntegrityError):
        empty.execute(statement, values)
