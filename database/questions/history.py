"""The history of a record, or of the whole directory: who saved what, when, with each part before and after."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from database.ids import RecordId
from database.questions.refs import refs
from database.reading import Reader, Row
from database.rows import FieldChange, Ref, RevisionRow

_HIDDEN = frozenset({"id", "folded", "position"})
_DAYS = ("_first", "_last")
_PAGES = ("owner", "role", "official", "office", "child", "subject", "event", "term", "change", "id")


def history(reader: Reader, record: RecordId | None = None, most: int = 200) -> tuple[RevisionRow, ...]:
    """The newest first; of one record, everything that touched it."""
    if record is None:
        rows = reader.execute("SELECT * FROM revision ORDER BY number DESC LIMIT ?", (most,)).fetchall()
    else:
        sql = (
            "SELECT * FROM revision WHERE number IN (SELECT revision FROM revision_touch WHERE record = ?) "
            "ORDER BY number DESC LIMIT ?"
        )
        rows = reader.execute(sql, (record, most)).fetchall()
    gone = _taken_back(reader)
    changes = _changes(reader, [row["number"] for row in rows])
    return tuple(_revision(row, gone, changes) for row in rows)


def _revision(row: Row, gone: set[int], changes: Mapping[int, list[FieldChange]]) -> RevisionRow:
    return RevisionRow(
        row["number"], row["at"], row["by"], row["title"], row["why"], row["kind"], row["takes_back"],
        row["number"] in gone, tuple(changes.get(row["number"], ())),
    )  # fmt: skip


def _taken_back(reader: Reader) -> set[int]:
    """The revisions that do not count any more, after everything that was taken back and made again."""
    gone: set[int] = set()
    sql = "SELECT number, kind, takes_back FROM revision WHERE takes_back IS NOT NULL ORDER BY number"
    for row in reader.execute(sql):
        if row["kind"] == "redo":
            gone.discard(row["takes_back"])
        else:
            gone.add(row["takes_back"])
    return gone


def _changes(reader: Reader, numbers: list[int]) -> dict[int, list[FieldChange]]:
    sql = "SELECT * FROM revision_row WHERE revision IN (SELECT value FROM json_each(?)) ORDER BY id"
    rows = reader.execute(sql, (json.dumps(numbers),)).fetchall()
    both = [(row, _values(row["row_before"]), _values(row["row_after"])) for row in rows]
    named = {str(value) for _, *sides in both for side in sides for value in side.values() if isinstance(value, str)}
    known = refs(reader, [name for name in named if len(name) == 36])
    found: dict[int, list[FieldChange]] = defaultdict(list)
    for row, before, after in both:
        found[row["revision"]] += _of_row(row["in_table"], before, after, known)
    return found


def _values(text: str | None) -> dict[str, Any]:
    return dict(json.loads(text)) if text is not None else {}


def _of_row(
    table: str, before: Mapping[str, Any], after: Mapping[str, Any], known: Mapping[str, Ref]
) -> Iterator[FieldChange]:
    if table == "record" and not (before and after):
        return  # the row that says what the record is tells it
    about = _about({**before, **after}, known)
    for column in dict.fromkeys((*before, *after)):
        if column in _HIDDEN or column.endswith(_DAYS) or before.get(column) == after.get(column):
            continue
        was, came = (_said(side, column, known) for side in (before, after))
        if was != came:
            field = column.removesuffix("_edtf")
            yield FieldChange(about, table.replace("_", " "), field.replace("_", " "), was, came)


def _about(values: Mapping[str, Any], known: Mapping[str, Ref]) -> Ref | None:
    return next((known[values[column]] for column in _PAGES if values.get(column) in known), None)


def _said(values: Mapping[str, Any], column: str, known: Mapping[str, Ref]) -> str | None:
    value = values.get(column)
    if value in known:
        return known[str(value)].title
    return None if value is None else str(value)
