"""The profile of every connection: who reads may change nothing, who writes is checked."""

import sqlite3
from pathlib import Path

import pytest

from database import DirectoryUnusable
from database.connection import connect, is_undecodable, lenient, recover, unusable
from database.migrations import migrate


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a directory #1 100%?.db"
    writer = connect(path, "write")
    migrate(writer)
    writer.close()
    return path


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_who_reads_can_change_nothing(path: Path) -> None:
    reader = connect(path, "read")
    assert _pragma(reader, "query_only") == 1
    for statement in ("INSERT INTO directory VALUES (1, 'x', 'y', NULL)", "CREATE TABLE x (id)", "DROP TABLE term"):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader.execute(statement)
    reader.close()


@pytest.mark.parametrize("purpose", ["read", "write"])
def test_foreign_schemas_are_not_trusted_and_references_are_checked(path: Path, purpose: str) -> None:
    connection = connect(path, "read" if purpose == "read" else "write")
    assert [_pragma(connection, name) for name in ("trusted_schema", "foreign_keys", "cell_size_check")] == [0, 1, 1]
    connection.close()


def test_who_writes_writes_through_and_wipes_what_is_deleted(path: Path) -> None:
    writer = connect(path, "write")
    assert [_pragma(writer, name) for name in ("synchronous", "secure_delete")] == [2, 1]
    writer.close()


def test_a_file_that_is_not_there_cannot_be_read_but_written(tmp_path: Path) -> None:
    with pytest.raises(DirectoryUnusable):
        connect(tmp_path / "none.db", "read")
    connect(tmp_path / "new.db", "write").close()


def test_a_file_that_is_no_database_is_told_at_once_or_at_the_first_question(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"hello" * 1000)
    with pytest.raises((DirectoryUnusable, sqlite3.DatabaseError)):
        connect(tmp_path / "letter.txt", "read").execute("SELECT 1 FROM sqlite_schema")


def test_texts_that_are_no_unicode_are_read_leniently_on_demand(path: Path) -> None:
    reader = connect(path, "read")
    with pytest.raises(sqlite3.OperationalError) as problem:
        reader.execute("SELECT CAST(x'61ff62' AS TEXT)").fetchone()
    assert is_undecodable(problem.value)
    assert not is_undecodable(sqlite3.OperationalError("no such table"))
    lenient(reader)
    assert tuple(reader.execute("SELECT CAST(x'61ff62' AS TEXT)").fetchone()) == ("a\ufffdb",)
    reader.close()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sqlite3.OperationalError("database is locked"), "is in use by another program"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "was left in the middle of a change"),
        (sqlite3.OperationalError("unable to open database file"), "was left in the middle of a change"),
        (sqlite3.DatabaseError("database disk image is malformed"), "is damaged (database disk image is malformed)"),
        (KeyError("x"), "is damaged"),
    ],
)
def test_each_failure_is_told_as_what_a_person_can_do(error: Exception, words: str) -> None:
    assert words in str(unusable(Path("d.db"), error))


def test_there_is_nothing_to_recover_without_a_journal_or_with_an_empty_one(path: Path) -> None:
    before = path.read_bytes()
    recover(path)
    path.with_name(path.name + "-journal").touch()
    recover(path)
    recover(path.with_name("none.db"))
    assert path.read_bytes() == before


def test_a_journal_beside_what_is_no_database_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(b"hello" * 1000)
    path.with_name(path.name + "-journal").write_bytes(b"x" * 1000)
    recover(path)
    assert path.read_bytes() == b"hello" * 1000
