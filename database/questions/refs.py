"""References: enough of any record to name it, tell it from its namesakes and open it."""

from collections.abc import Iterable
from typing import get_args

from database.dates import Period
from database.ids import RecordId
from database.problems import NotFound
from database.questions.names import titles
from database.questions.subtitles import lines
from database.reading import IDS, Reader, many
from database.rows import Kind, Ref
from database.sentences import tr

KINDS: tuple[Kind, ...] = get_args(Kind)


def refs(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, Ref]:
    """A reference to each record of any openable kind, with the subtitle that tells it from its namesakes."""
    wanted = list(dict.fromkeys(ids))
    kinds = {row["id"]: row["kind"] for row in many(reader, f"SELECT id, kind FROM record WHERE id IN {IDS}", wanted)}
    named = titles(reader, kinds, on)
    under = lines(reader, kinds, on)
    return {i: Ref(kinds[i], RecordId(i), named.get(i, ""), under.get(i, "")) for i in wanted if kinds.get(i) in KINDS}


def one_ref(reader: Reader, record: str, on: Period | None = None) -> Ref:
    """The reference to one record, whatever it was merged into; NotFound if there is no such record."""
    found = refs(reader, [living(reader, record)], on)
    if not found:
        raise NotFound(
            tr(
                "No record has the id {record}. It may have been erased, or it belongs to another directory.",
                record=record,
            )
        )
    return next(iter(found.values()))


def living(reader: Reader, record: str) -> RecordId:
    """The id that a record goes by today: the one it was merged into, however often."""
    seen = {record}
    while True:
        row = reader.execute("SELECT merged_into FROM record WHERE id = ?", (record,)).fetchone()
        if row is None or row["merged_into"] is None or row["merged_into"] in seen:
            return RecordId(record)
        record = row["merged_into"]
        seen.add(record)


def officials(reader: Reader) -> tuple[Ref, ...]:
    """Every official that was not merged into another, by sort name."""
    sql = (
        "SELECT o.id FROM official o JOIN record r ON r.id = o.id WHERE r.merged_into IS NULL "
        "ORDER BY o.sort_name COLLATE NOCASE, o.id"
    )
    return tuple(refs(reader, [row["id"] for row in reader.execute(sql)]).values())
