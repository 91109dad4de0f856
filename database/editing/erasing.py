"""Erases a person for good: nothing is left but the id, so that neither undo nor a newer edition brings it back."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from database.editing.log import ERASED, Signed
from database.editing.mentions import Names, names_of
from database.editing.pen import Pen
from database.ids import OfficialId
from database.problems import BadQuestion, NotFound
from database.reading import Reader, many
from database.sentences import tr

_OWNED: Final = (
    *(("term", "official"), ("name", "owner"), ("contact", "owner"), ("identifier", "owner"), ("mandate", "owner")),
    *(("attestation", "term"),),
)
"""Records that say something of a person alone: the table, and the column that names whom."""
_PARTS: Final = (
    *(("term_step", "term"), ("citation", "subject"), ("conflict", "subject"), ("event_participant", "participant")),
    *(("instrument_party", "party"), ("mandate_instrument", "mandate"), ("not_same", "one"), ("not_same", "other")),
    *(("office_change_side", "record"),),
)
_PERSONAL: Final = (("personal_note", "record"), ("favourite", "record"), ("draft", "record"))
_BESIDE: Final = (
    "SELECT role FROM term WHERE id IN (SELECT value FROM json_each(?))",
    "SELECT event FROM event_participant WHERE participant IN (SELECT value FROM json_each(?))",
)
"""What goes on without them, and whose history says that somebody was erased."""


def erase(connection: sqlite3.Connection, official: OfficialId, signed: Signed) -> int:
    """Inside one transaction; returns the number of the revision that says that something was erased, not what.

    The bytes are out of the file only after `scrub`. Raises NotFound, and BadQuestion for who is no person."""
    refuse_others(connection, official)
    return _forget(connection, official, signed.by)


def forget(connection: sqlite3.Connection, ids: Iterable[str]) -> int:
    """Inside one transaction, take out whoever was erased elsewhere, and remember the ids; says how many were there."""
    found = 0
    for one in ids:
        if people_of(connection, [one]):
            _forget(connection, one, "Incumbent")
            found += 1
        else:
            _bury(connection, [one])
    return found


def erased(connection: Reader) -> tuple[OfficialId, ...]:
    """The ids of all who were erased from this directory."""
    return tuple(OfficialId(row["id"]) for row in connection.execute("SELECT id FROM erased ORDER BY id"))


def scrub(connection: sqlite3.Connection) -> None:
    """Writes the file anew, without the bytes of what was deleted from it; outside any transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.execute("ANALYZE")  # statistics may quote names
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def refuse_others(reader: Reader, official: str) -> None:
    row = reader.execute("SELECT kind FROM official WHERE id = ?", (official,)).fetchone() or _deleted(reader, official)
    if row is None:
        raise NotFound(tr("There is no official with the id {id} that could be erased.", id=official))
    if row["kind"] != "person":
        raise BadQuestion(tr("Only a person can be erased; this is a state. It can be deleted instead."))


def _deleted(reader: Reader, official: str) -> Mapping[str, Any] | None:
    """The official as it was before it went to the trash."""
    sql = (
        "SELECT row_before FROM revision_row WHERE in_table = 'official' AND record = ? AND row_after IS NULL "
        "ORDER BY id DESC LIMIT 1"
    )
    row = reader.execute(sql, (official,)).fetchone()
    return None if row is None else dict(json.loads(row["row_before"]))


def everything_of(reader: Reader, official: str) -> list[str]:
    """The ids of the person, of what was merged into it, and of every record that says, or once said, something of it
    alone."""
    gone = [official]
    logged = list(_logged(reader))
    place = 0
    while place < len(gone):
        one = gone[place]
        place += 1
        found = [row["id"] for row in reader.execute("SELECT id FROM record WHERE merged_into = ?", (one,))]
        for table, column in _OWNED:
            found += [row["id"] for row in reader.execute(f"SELECT id FROM {table} WHERE {column} = ?", (one,))]
        found += [identity for identity, owner in logged if owner == one]
        gone += [other for other in found if other not in gone]
    return gone


def _logged(reader: Reader) -> Iterable[tuple[str, str]]:
    """What the log tells of records that belong or belonged to a person: the id of each, and whose it was."""
    columns = {**dict(_OWNED), "record": "merged_into"}
    for row in reader.execute("SELECT in_table, row_before, row_after FROM revision_row"):
        column = columns.get(row["in_table"])
        for image in (row["row_before"], row["row_after"]) if column is not None else ():
            values = json.loads(image) if image else {}
            if values.get(column) and values.get("id"):
                yield values["id"], values[column]


def people_of(reader: Reader, gone: Iterable[str]) -> list[str]:
    """Those of these records that are officials, were it under a name that has been merged away or deleted."""
    wanted = list(gone)
    sql = "SELECT id FROM record WHERE kind = 'official' AND id IN (SELECT value FROM json_each(?))"
    found = [row["id"] for row in many(reader, sql, wanted)]
    sql = (
        "SELECT DISTINCT record FROM revision_row WHERE in_table = 'official' "
        "AND record IN (SELECT value FROM json_each(?))"
    )
    return list(dict.fromkeys([*found, *(row["record"] for row in many(reader, sql, wanted))]))


def _forget(connection: sqlite3.Connection, official: str, by: str) -> int:
    connection.execute("PRAGMA defer_foreign_keys = ON")
    gone = everything_of(connection, official)
    wanted = json.dumps(gone)
    beside = [row[0] for sql in _BESIDE for row in connection.execute(sql, (wanted,)).fetchall()]
    people = people_of(connection, gone)
    names = names_of(connection, people)
    _remove(Pen(connection), gone)
    for table, column in _PERSONAL:
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(one,) for one in gone])
    _forget_drafts(connection, gone, names)
    _clean_log(connection, gone, names)
    _bury(connection, people)
    return _note(connection, beside, by)


def _bury(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    connection.executemany("INSERT OR IGNORE INTO erased (id, at) VALUES (?, ?)", [(one, at) for one in ids])


def _note(connection: sqlite3.Connection, touched: Iterable[str], by: str) -> int:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    sql = "INSERT INTO revision (at, by, title, kind) VALUES (?, ?, 'Erase a person', 'erase')"
    number = connection.execute(sql, (at, by)).lastrowid
    assert number is not None
    sql = "INSERT INTO revision_touch (record, revision) VALUES (?, ?)"
    connection.executemany(sql, [(record, number) for record in dict.fromkeys(touched)])
    return number


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


def _clean_log(connection: sqlite3.Connection, gone: Collection[str], names: Names) -> None:
    """The log goes on saying that something was saved, when and by whom, and no longer what."""
    rows: list[int] = []
    numbers: set[int] = set()
    marks = tuple(gone)
    for row in connection.execute("SELECT * FROM revision_row").fetchall():
        said = f"{row['record']}{row['row_before'] or ''}{row['row_after'] or ''}"
        if any(mark in said for mark in marks) or names.are_in_json(row["row_before"], row["row_after"]):
            rows.append(row["id"])
            numbers.add(row["revision"])
    wanted = json.dumps(list(gone))
    of_them = "SELECT value FROM json_each(?)"
    sql = f"SELECT revision FROM revision_touch WHERE record IN ({of_them})"
    numbers.update(row[0] for row in connection.execute(sql, (wanted,)).fetchall())
    for row in connection.execute("SELECT number, title, why FROM revision").fetchall():
        if names.are_in(row["title"], row["why"]):
            numbers.add(row["number"])
    connection.executemany("DELETE FROM revision_row WHERE id = ?", [(one,) for one in rows])
    connection.execute(f"DELETE FROM revision_touch WHERE record IN ({of_them})", (wanted,))
    sql = f"UPDATE revision SET title = ?, why = NULL WHERE number IN ({of_them})"
    connection.execute(sql, (ERASED, json.dumps(sorted(numbers))))


def _forget_drafts(connection: sqlite3.Connection, gone: Collection[str], names: Names) -> None:
    """What was being written about them, and searches for them that were kept."""
    for row in connection.execute("SELECT * FROM draft").fetchall():
        if any(one in row["content"] for one in gone) or names.are_in_json(row["content"]):
            connection.execute("DELETE FROM draft WHERE form = ? AND record = ?", (row["form"], row["record"]))
    for row in connection.execute("SELECT * FROM saved_search").fetchall():
        if names.are_in(row["title"], row["text"]):
            connection.execute("DELETE FROM saved_search WHERE id = ?", (row["id"],))
