"""The history of a record, or of the whole directory: who saved what, when, with each part before and after."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from database.ids import RecordId
from database.questions.refs import refs
from database.questions.revision_words import FLAGS, HIDDEN, RevisionWords, label
from database.reading import Reader, Row
from database.rows import FieldChange, Ref, RevisionRow

_Change = tuple[str, Mapping[str, Any], Mapping[str, Any]]
"""A table, and one of its rows before and after; empty where there was none, or is none any more."""
_DAYS = ("_first", "_last", "_phrase")
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
    written, known = _written(reader, [row["number"] for row in rows])
    return tuple(_revision(row, gone, written[row["number"]], known) for row in rows)


def _revision(row: Row, gone: set[int], written: list[_Change], known: Mapping[str, Ref]) -> RevisionRow:
    titles = {record: ref.title for record, ref in known.items() if ref.title}
    return RevisionRow(
        row["number"], row["at"], row["by"], row["title"], row["why"], row["kind"], row["takes_back"],
        row["number"] in gone, tuple(field for one in written for field in _of_row(*one, known)),
        RevisionWords(written, titles).lines(),
    )  # fmt: skip


def _taken_back(reader: Reader) -> set[int]:
    """The revisions that do not count any more, after everything that was taken back and made again."""
    gone: set[int] = set()
    taker: dict[int, int] = {}
    sql = "SELECT number, kind, takes_back FROM revision WHERE takes_back IS NOT NULL ORDER BY number"
    for row in reader.execute(sql):
        taken = row["takes_back"]
        if row["kind"] == "redo":
            gone.discard(taken)
        else:
            gone.add(taken)
            gone.discard(taker.get(taken, 0))  # what a revision had taken back counts again with its end
            taker[row["number"]] = taken
    return gone


def _written(reader: Reader, numbers: list[int]) -> tuple[dict[int, list[_Change]], Mapping[str, Ref]]:
    """The rows that each revision changed, before and after, and the records that they name."""
    sql = "SELECT * FROM revision_row WHERE revision IN (SELECT value FROM json_each(?)) ORDER BY id"
    rows = reader.execute(sql, (json.dumps(numbers),)).fetchall()
    both = [
        (row["revision"], row["in_table"], _values(row["row_before"]), _values(row["row_after"])) for row in rows
    ]
    sides = [side for *_, before, after in both for side in (before, after)]
    named = {value for side in sides for value in side.values() if isinstance(value, str)}
    found: dict[int, list[_Change]] = defaultdict(list)
    for number, *change in both:
        found[number].append((change[0], change[1], change[2]))
    return found, refs(reader, [name for name in named if len(name) == 36])


def _values(text: str | None) -> dict[str, Any]:
    return dict(json.loads(text)) if text is not None else {}


def _of_row(
    table: str, before: Mapping[str, Any], after: Mapping[str, Any], known: Mapping[str, Ref]
) -> Iterator[FieldChange]:
    if table == "record" and not (before and after):
        return  # the row that says what the record is tells it
    about = _about({**before, **after}, known)
    for column in dict.fromkeys((*before, *after)):
        if column in HIDDEN or column.endswith(_DAYS) or before.get(column) == after.get(column):
            continue
        if column in FLAGS and not before.get(column) and not after.get(column):
            continue  # a new row says "no" to everything that it says nothing about
        was, came = (_said(side, column, known) for side in (before, after))
        if was != came:
            field = column.removesuffix("_edtf")
            yield FieldChange(about, table.replace("_", " "), label(field), was, came)


def _about(values: Mapping[str, Any], known: Mapping[str, Ref]) -> Ref | None:
    return next((known[values[column]] for column in _PAGES if values.get(column) in known), None)


def _said(values: Mapping[str, Any], column: str, known: Mapping[str, Ref]) -> str | None:
    value = values.get(column)
    if value in known:
        return known[str(value)].title
    if value is not None and column in FLAGS:
        return "yes" if value else "no"
    return None if value is None else str(value)
