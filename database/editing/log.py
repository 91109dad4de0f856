"""The log of revisions: what was saved, what can be undone and redone, and the history of a record."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Literal

from database.editing.pen import Pen, RowChange, from_json, in_json
from database.ids import RecordId
from database.problems import InputRefused, NotFound
from database.questions.steps import stacks
from database.reading import Reader, Row

Kind = Literal["edit", "undo", "redo", "revert", "erase"]
ERASED: Final = "An edit about somebody who was erased"
"""What is left of the title of a revision some of whose rows are gone for good."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one saved revision did: its number, its title in the person's words, the records it touched, and what is
    odd about it."""

    revision: int
    title: str
    touched: tuple[RecordId, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signed:
    """Who saves something, and why."""

    by: str
    why: str | None = None


def write(pen: Pen, kind: Kind, title: str, signed: Signed, takes_back: int | None = None) -> Changes:
    """Write down what the pen did, as one revision. Raises InputRefused where it did nothing."""
    if not pen.changes:
        raise InputRefused(f"“{title}” changes nothing: the directory says so already.")
    touched = pen.touched()
    number = _begin(pen.connection, kind, title, signed, takes_back)
    sql = "INSERT INTO revision_row (revision, record, in_table, row_before, row_after) VALUES (?, ?, ?, ?, ?)"
    pen.connection.executemany(sql, [(number, *_written(pen, change)) for change in pen.changes])
    sql = "INSERT INTO revision_touch (record, revision) VALUES (?, ?)"
    pen.connection.executemany(sql, [(record, number) for record in touched])
    return Changes(number, title, touched)


def _begin(writer: sqlite3.Connection, kind: Kind, title: str, signed: Signed, takes_back: int | None) -> int:
    sql = "INSERT INTO revision (at, by, title, why, kind, takes_back) VALUES (?, ?, ?, ?, ?, ?)"
    at = datetime.now(UTC).isoformat(timespec="seconds")
    number = writer.execute(sql, (at, signed.by, title, signed.why, kind, takes_back)).lastrowid
    assert number is not None
    return number


def _written(pen: Pen, change: RowChange) -> tuple[str, str, str | None, str | None]:
    row = change.after or change.before or {}
    records = pen.shape(change.table).records
    record = next((str(row[column]) for column in records if row.get(column)), "")
    return record, change.table, in_json(change.before), in_json(change.after)


def undo(pen: Pen, signed: Signed) -> Changes:
    """Take back the last revision that is not taken back yet. Raises NotFound where there is none."""
    undoable, _ = stacks(pen.connection)
    if not undoable:
        raise NotFound("There is nothing to undo: no edit has been saved that is not undone already.")
    number = undoable[-1]
    title = _revision(pen.connection, number)["title"]
    _take_back(pen, number)
    return write(pen, "undo", f"Undo: {title}", signed, number)


def redo(pen: Pen, signed: Signed) -> Changes:
    """Do once more what was undone last. Raises NotFound where nothing was undone, or something was edited since."""
    _, redoable = stacks(pen.connection)
    if not redoable:
        raise NotFound("There is nothing to redo: nothing was undone since the last edit.")
    number = redoable[-1]
    title = _revision(pen.connection, number)["title"]
    if not all(pen.repeat(change) for change in _rows(pen.connection, number)):
        raise _contradicted(pen, number, title)
    return write(pen, "redo", f"Redo: {title}", signed, number)


def revert(pen: Pen, number: int, signed: Signed) -> Changes:
    """Take back one revision, however old, if nothing later contradicts it."""
    title = _revision(pen.connection, number)["title"]
    _take_back(pen, number)
    return write(pen, "revert", f"Take back: {title}", signed, number)


def _take_back(pen: Pen, number: int) -> None:
    rows = _rows(pen.connection, number)
    if not rows or _revision(pen.connection, number)["title"] == ERASED:
        # Some of its rows may be left, but half of what was done cannot be taken back.
        raise InputRefused(f"Revision {number} cannot be taken back: what it changed was erased for good.")
    for change in reversed(rows):
        if not pen.repeat(change.backwards):
            raise _contradicted(pen, number, _revision(pen.connection, number)["title"])


def _contradicted(pen: Pen, number: int, title: str) -> InputRefused:
    sql = (
        "SELECT r.number, r.title FROM revision r WHERE r.number > ? AND EXISTS (SELECT 1 FROM revision_touch one "
        "JOIN revision_touch other ON one.record = other.record WHERE one.revision = ? AND other.revision = r.number) "
        "ORDER BY r.number DESC LIMIT 1"
    )
    later = pen.connection.execute(sql, (number, number)).fetchone()
    because = f" Revision {later['number']} (“{later['title']}”) changed it; take that back first." if later else ""
    return InputRefused(f"“{title}” cannot be taken back: what it wrote has been changed since.{because}")


def _revision(reader: Reader, number: int) -> Row:
    row: Row | None = reader.execute("SELECT * FROM revision WHERE number = ?", (number,)).fetchone()
    if row is None:
        raise NotFound(f"There is no revision {number}. `incumbent history` lists them.")
    return row


def _rows(reader: Reader, number: int) -> list[RowChange]:
    sql = "SELECT in_table, row_before, row_after FROM revision_row WHERE revision = ? ORDER BY id"
    return [
        RowChange(row["in_table"], from_json(row["row_before"]), from_json(row["row_after"]))
        for row in reader.execute(sql, (number,))
    ]
