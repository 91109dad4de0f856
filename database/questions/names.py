"""What things are called: the preferred name of each record, of the day where names have days."""

from collections.abc import Iterable
from dataclasses import replace

from database.dates import Bound, Certainty, Period, holds
from database.ids import OfficeId, OfficialId, RecordId, RoleId
from database.questions.citations import citations
from database.reading import IDS, Reader, Row, bound, many
from database.rows import NameRow, OfficeRef, OfficialRef, RoleRef

_OWN_TITLE = 2
"""The last rank of a name that is a record's own title: documents and events have theirs elsewhere."""


def titles(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, str]:
    """The title of each record: its official name of those days, else the preferred one."""
    wanted = set(ids)
    found: dict[str, tuple[int, str]] = {}
    sql = f"SELECT * FROM name WHERE owner IN {IDS} ORDER BY owner, start_first DESC, text"
    for row in many(reader, sql, wanted):
        rank = _rank(row, on)
        if row["owner"] not in found or rank < found[row["owner"]][0]:
            found[row["owner"]] = (rank, row["text"])
    named = {owner: text for owner, (_, text) in found.items()}
    for table, column in (("event", "title"), ("instrument", "title"), ("source", "title"), ("mandate", "text")):
        rest = {i for i in wanted if i not in named or found.get(i, (0,))[0] > _OWN_TITLE}
        if rest:
            rows = many(reader, f"SELECT id, {column} AS title FROM {table} WHERE id IN {IDS}", rest)
            named.update((row["id"], row["title"]) for row in rows)
    return named


def _rank(row: Row, on: Period | None) -> int:
    """Lower is the better title. A dated official name wins on its own days; on all others it comes after the
    undated one and before any short name, spelling or acronym."""
    dated = row["start_edtf"] is not None or row["end_edtf"] is not None
    foreign = not (row["lang"] or "en").startswith("en")
    if row["kind"] not in ("official", "former") or (row["kind"] == "former" and not dated) or foreign:
        return 3 if row["preferred"] else 7 if row["kind"] == "acronym" else 6
    if on is None or not dated:
        return 1 if row["preferred"] else 5
    fits = holds(*_days(row), on.first, on.last)
    if fits is Certainty.YES:
        return 0
    return 2 if row["preferred"] else 4 if fits is Certainty.POSSIBLE else 5


def _days(row: Row) -> tuple[Bound, Bound]:
    """The days of a name; a side that is not told does not limit it."""
    start, end = bound(row, "start"), bound(row, "end")
    if start.is_unknown:
        start = replace(start, latest=start.earliest)
    return start, replace(end, earliest=end.latest) if end.is_unknown else end


def _fits(row: Row, on: Period | None) -> int:
    """0: dated, and of these days; 1: without days; 2: of other days."""
    if on is None or (row["start_edtf"] is None and row["end_edtf"] is None):
        return 1
    return 2 if holds(*_days(row), on.first, on.last) is Certainty.NO else 0


def acronyms(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, str]:
    """The acronym of each record that has one: that of those days, else one without days, else the latest."""
    found: dict[str, tuple[int, str]] = {}
    sql = (
        f"SELECT * FROM name WHERE kind = 'acronym' AND owner IN {IDS} "
        "ORDER BY owner, preferred DESC, end_last DESC, text"
    )
    for row in many(reader, sql, ids):
        rank = _fits(row, on)
        if row["owner"] not in found or rank < found[row["owner"]][0]:
            found[row["owner"]] = (rank, row["text"])
    return {owner: text for owner, (_, text) in found.items()}


def offices(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, OfficeRef]:
    wanted = set(ids)
    named, short = titles(reader, wanted, on), acronyms(reader, wanted, on)
    return {i: OfficeRef(OfficeId(RecordId(i)), named.get(i, ""), short.get(i)) for i in wanted}


def officials(reader: Reader, ids: Iterable[str]) -> dict[str, OfficialRef]:
    """A reference to each official there is; one without any name goes by the id."""
    there = [row["id"] for row in many(reader, f"SELECT id FROM official WHERE id IN {IDS}", ids)]
    named = titles(reader, there)
    return {i: OfficialRef(OfficialId(RecordId(i)), named.get(i, i)) for i in there}


def roles(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, RoleRef]:
    rows = list(many(reader, f"SELECT id, office FROM role WHERE id IN {IDS}", ids))
    named = titles(reader, [row["id"] for row in rows], on)
    housed = offices(reader, [row["office"] for row in rows], on)
    return {
        row["id"]: RoleRef(RoleId(RecordId(row["id"])), named.get(row["id"], ""), housed[row["office"]]) for row in rows
    }


def name_rows(reader: Reader, record: str) -> tuple[NameRow, ...]:
    """Every name of one record, the preferred first, with its days and evidence."""
    sql = "SELECT * FROM name WHERE owner = ? ORDER BY preferred DESC, start_first, kind, text"
    rows = reader.execute(sql, (record,)).fetchall()
    evidence = citations(reader, [row["id"] for row in rows])
    return tuple(
        NameRow(
            row["text"],
            row["kind"],
            row["lang"],
            bound(row, "start"),
            bound(row, "end"),
            bool(row["preferred"]),
            evidence.get(row["id"], ()),
            row["id"],
        )
        for row in rows
    )
