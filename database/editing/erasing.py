"""Erases a person for good: nothing is left but the id, so that neither undo nor a newer edition brings it back."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from database.editing.log import Signed
from database.editing.pen import Pen
from database.ids import OfficialId
from database.problems import NotFound

_OWNED = (
    *(("term", "official"), ("name", "owner"), ("contact", "owner"), ("identifier", "owner"), ("mandate", "owner")),
    *(("attestation", "term"),),
)
"""Records that say something of a person alone: the table, and the column that names whom."""
_PARTS = (
    *(("term_step", "term"), ("citation", "subject"), ("conflict", "subject"), ("event_participant", "participant")),
    *(("instrument_party", "party"), ("mandate_instrument", "mandate"), ("not_same", "one"), ("not_same", "other")),
)
_PERSONAL = (("personal_note", "record"), ("favourite", "record"), ("draft", "record"))
_TITLE = "An edit about somebody who was erased"


def erase(connection: sqlite3.Connection, official: OfficialId, signed: Signed) -> int:
    """Inside one transaction; returns the number of the revision that says that something was erased, not what.

    The bytes are out of the file only after `scrub`."""
    if connection.execute("SELECT 1 FROM official WHERE id = ?", (official,)).fetchone() is None:
        raise NotFound(f"There is no official with the id {official} that could be erased.")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    gone = _everything_of(connection, official)
    _remove(Pen(connection), gone)
    for table, column in _PERSONAL:
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(one,) for one in gone])
    _forget_drafts(connection, gone)
    _clean_log(connection, gone)
    at = datetime.now(UTC).isoformat(timespec="seconds")
    connection.execute("INSERT OR IGNORE INTO erased (id, at) VALUES (?, ?)", (official, at))
    sql = "INSERT INTO revision (at, by, title, kind) VALUES (?, ?, 'Erase a person', 'erase')"
    number = connection.execute(sql, (at, signed.by)).lastrowid
    assert number is not None
    sql = "INSERT INTO revision_touch (record, revision) VALUES (?, ?)"
    touched = dict.fromkeys((*_named_by(connection, gone), official))
    connection.executemany(sql, [(record, number) for record in touched])
    return number


def erased(connection: sqlite3.Connection) -> tuple[OfficialId, ...]:
    """The ids of all who were erased from this directory."""
    return tuple(OfficialId(row["id"]) for row in connection.execute("SELECT id FROM erased ORDER BY id"))


def scrub(connection: sqlite3.Connection) -> None:
    """Writes the file anew, without the bytes of what was deleted from it; outside any transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _everything_of(connection: sqlite3.Connection, official: str) -> list[str]:
    """The ids of the person, of what was merged into it, and of every record that says something of it alone."""
    gone = [official]
    place = 0
    while place < len(gone):
        one = gone[place]
        place += 1
        found = [row["id"] for row in connection.execute("SELECT id FROM record WHERE merged_into = ?", (one,))]
        for table, column in _OWNED:
            found += [row["id"] for row in connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (one,))]
        gone += [other for other in found if other not in gone]
    return gone


def _remove(pen: Pen, listed: Sequence[str]) -> None:
    for one in listed:
        for row in pen.connection.execute("SELECT * FROM term WHERE covers = ?", (one,)).fetchall():
            pen.change("term", row, covers=None)
        for table, column in _PARTS:
            pen.remove_all(table, **{column: one})
    for one in reversed(listed):
        for table in ("attestation", "contact", "identifier", "mandate", "name", "term", "official"):
            pen.remove_all(table, id=one)
    for one in reversed(listed):
        pen.remove_all("record", id=one)


def _clean_log(connection: sqlite3.Connection, gone: list[str]) -> None:
    """The log goes on saying that something was saved, when and by whom, and no longer what."""
    wanted = json.dumps(gone)
    of_them = "SELECT value FROM json_each(?)"
    naming = (
        f"record IN ({of_them}) OR id IN (SELECT r.id FROM revision_row r, json_each(?) one "
        "WHERE instr(coalesce(r.row_before, '') || coalesce(r.row_after, ''), one.value) > 0)"
    )
    sql = (
        f"SELECT revision FROM revision_row WHERE {naming} "
        f"UNION SELECT revision FROM revision_touch WHERE record IN ({of_them})"
    )
    numbers = json.dumps([row[0] for row in connection.execute(sql, (wanted, wanted, wanted)).fetchall()])
    connection.execute(f"DELETE FROM revision_row WHERE {naming}", (wanted, wanted))
    connection.execute(f"DELETE FROM revision_touch WHERE record IN ({of_them})", (wanted,))
    connection.execute(f"UPDATE revision SET title = ?, why = NULL WHERE number IN ({of_them})", (_TITLE, numbers))


def _forget_drafts(connection: sqlite3.Connection, gone: list[str]) -> None:
    sql = "DELETE FROM draft WHERE EXISTS (SELECT 1 FROM json_each(?) one WHERE instr(content, one.value) > 0)"
    connection.execute(sql, (json.dumps(gone),))


def _named_by(connection: sqlite3.Connection, gone: list[str]) -> list[str]:
    """Nothing names them any more; what did is found by whoever asks for all that changed."""
    return [one for one in gone if connection.execute("SELECT 1 FROM record WHERE id = ?", (one,)).fetchone()]
