"""What things are called: the preferred name of each record, of the day where names have days."""

from collections.abc import Iterable

from database.dates import Certainty, Period, holds
from database.ids import OfficeId, OfficialId, RecordId, RoleId
from database.questions.citations import citations
from database.reading import IDS, Reader, Row, bound, many
from database.rows import NameRow, OfficeRef, OfficialRef, RoleRef


def titles(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, str]:
    """The title of each record: its official name of those days, else the preferred one."""
    wanted = set(ids)
    found: dict[str, tuple[int, str]] = {}
    for row in many(reader, f"SELECT * FROM name WHERE owner IN {IDS} ORDER BY owner, start_first, text", wanted):
        rank = _rank(row, on)
        if row["owner"] not in found or rank < found[row["owner"]][0]:
            found[row["owner"]] = (rank, row["text"])
    named = {owner: text for owner, (_, text) in found.items()}
    for table in ("event", "instrument", "source"):
        rest = wanted - named.keys()
        if rest:
            rows = many(reader, f"SELECT id, title FROM {table} WHERE id IN {IDS}", rest)
            named.update((row["id"], row["title"]) for row in rows)
    rest = wanted - named.keys()
    if rest:
        rows = many(reader, f"SELECT id, text FROM mandate WHERE id IN {IDS}", rest)
        named.update((row["id"], row["text"]) for row in rows)
    return named


def _rank(row: Row, on: Period | None) -> int:
    """Lower is the better title. A dated official name wins on its own days and loses on all others."""
    dated = row["start_edtf"] is not None or row["end_edtf"] is not None
    if row["kind"] not in ("official", "former") or (row["kind"] == "former" and not dated):
        return 5 - int(row["preferred"])
    if on is None or not dated:
        return 1 if row["preferred"] else 3
    fits = holds(bound(row, "start"), bound(row, "end"), on.first, on.last)
    if fits is Certainty.NO:
        return 6
    return 0 if fits is Certainty.YES or not row["preferred"] else 2


def acronyms(reader: Reader, ids: Iterable[str]) -> dict[str, str]:
    """The acronym of each record that has one; the preferred one first."""
    found: dict[str, str] = {}
    sql = (
        f"SELECT owner, text FROM name WHERE kind = 'acronym' AND owner IN {IDS} "
        "ORDER BY preferred DESC, end_last DESC, text"
    )
    for row in many(reader, sql, ids):
        found.setdefault(row["owner"], row["text"])
    return found


def offices(reader: Reader, ids: Iterable[str], on: Period | None = None) -> dict[str, OfficeRef]:
    wanted = set(ids)
    named, short = titles(reader, wanted, on), acronyms(reader, wanted)
    return {i: OfficeRef(OfficeId(RecordId(i)), named.get(i, ""), short.get(i)) for i in wanted}


def officials(reader: Reader, ids: Iterable[str]) -> dict[str, OfficialRef]:
    return {i: OfficialRef(OfficialId(RecordId(i)), name) for i, name in titles(reader, ids).items()}


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
        )
        for row in rows
    )
