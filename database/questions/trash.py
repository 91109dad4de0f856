"""What was deleted and can be put back: the records that an edit took away, with what they were called."""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from database.questions.refs import refs
from database.reading import Reader
from database.rows import TrashRow
from database.sentences import tr

_OWNERS: Final = ("owner", "subject", "term", "event", "instrument", "mandate", "change")
"""The columns by which a row belongs to a record; what belongs to a deleted one goes and comes with it."""
_DELETED: Final = (
    "SELECT w.*, r.at, r.by, r.title AS deed FROM revision_row w JOIN revision r ON r.number = w.revision "
    "WHERE w.row_after IS NULL AND r.kind IN ('edit', 'redo') AND w.revision IN (SELECT revision FROM revision_row "
    "WHERE in_table = 'record' AND row_after IS NULL) ORDER BY w.revision DESC, w.id"
)

Values = Mapping[str, Any]


def trash(reader: Reader) -> tuple[TrashRow, ...]:
    """Those deleted last first. What an undo took away is none of it: that was never wanted."""
    by_revision: dict[int, list[Any]] = {}
    for row in reader.execute(_DELETED):
        by_revision.setdefault(row["revision"], []).append(row)
    found: dict[str, TrashRow] = {}
    for number, rows in by_revision.items():
        gone = [(row["in_table"], json.loads(row["row_before"])) for row in rows]
        first = rows[0]
        for record, kind, title in _listed(reader, gone):
            if record not in found and not _is_there(reader, record):
                found[record] = TrashRow(record, kind, title, number, first["at"], first["by"], first["deed"])
    return tuple(found.values())


def rows_of(record: str, gone: Iterable[tuple[str, Values]]) -> list[tuple[str, Values]]:
    """Of the deleted rows (table, columns) those that are the record or belong to it, in the order given."""
    listed = list(gone)
    ids, before = {record}, 0
    while len(ids) > before:
        before = len(ids)
        ids |= {str(row["id"]) for table, row in listed if "id" in row and _belongs(row, ids)}
    return [(table, row) for table, row in listed if row.get("id") in ids or _belongs(row, ids)]


def deleted_by(reader: Reader, record: str) -> tuple[int, list[tuple[str, Values]]] | None:
    """The revision that deleted the record last, with all rows it took away; None where none did."""
    entry = next((row for row in trash(reader) if row.record == record), None)
    if entry is None:
        return None
    sql = "SELECT in_table, row_before FROM revision_row WHERE revision = ? AND row_after IS NULL ORDER BY id"
    rows = reader.execute(sql, (entry.revision,)).fetchall()
    return entry.revision, [(row["in_table"], json.loads(row["row_before"])) for row in rows]


def _belongs(row: Values, ids: set[str]) -> bool:
    return any(row.get(column) in ids for column in _OWNERS)


def _listed(reader: Reader, gone: list[tuple[str, Values]]) -> Iterable[tuple[str, str, str]]:
    """The records themselves, without those that only belong to another one of them: id, kind, title."""
    kinds = {row["id"]: row["kind"] for table, row in gone if table == "record"}
    own = {row["id"]: row for table, row in gone if "id" in row and kinds.get(row["id"], "").replace(" ", "_") == table}
    named = {row["owner"]: row["text"] for table, row in gone if table == "name" and row["preferred"]}
    ids = {str(value) for row in own.values() for value in row.values() if isinstance(value, str) and len(value) == 36}
    called = {**{record: ref.title for record, ref in refs(reader, ids).items()}, **named}
    for record, kind in kinds.items():
        row = own.get(record)
        if row is not None and not _belongs(row, set(kinds)):
            yield record, kind, _title(kind, row, called)


def _title(kind: str, row: Values, called: Mapping[str, str]) -> str:
    def name(column: str) -> str:
        return called.get(str(row.get(column)), "?")

    if kind in ("office", "official", "role"):
        return called.get(row["id"]) or str(row.get("sort_name") or row["id"])
    if kind == "term":
        return tr("{official}, {role}", official=name("official"), role=row.get("title") or name("role"))
    if kind in ("attestation", "vacancy"):
        return name("role")
    if kind == "link":
        return tr("{child}, {kind} {parent}", child=name("child"), kind=row["kind"], parent=name("parent"))
    text = str(row.get("title") or row.get("text") or row.get("value") or row.get("kind") or row["id"])
    return f"{name('owner')}: {text}" if row.get("owner") else text


def _is_there(reader: Reader, record: str) -> bool:
    return reader.execute("SELECT 1 FROM record WHERE id = ?", (record,)).fetchone() is not None
