"""What an office or a role is there to do, with the instruments it rests on."""

from collections import defaultdict

from database.ids import RecordId
from database.questions.citations import citations
from database.questions.refs import refs
from database.reading import IDS, Reader, Row, bound, many
from database.rows import InstrumentRef, MandateRow


def mandates_of(reader: Reader, owner: str) -> tuple[MandateRow, ...]:
    return mandate_rows(
        reader, reader.execute("SELECT * FROM mandate WHERE owner = ? ORDER BY id", (owner,)).fetchall()
    )


def mandates_under(reader: Reader, instrument: str) -> tuple[MandateRow, ...]:
    """The mandates that rest on an instrument."""
    sql = "SELECT m.* FROM mandate m JOIN mandate_instrument i ON i.mandate = m.id WHERE i.instrument = ? ORDER BY m.id"
    return mandate_rows(reader, reader.execute(sql, (instrument,)).fetchall())


def mandate_rows(reader: Reader, rows: list[Row]) -> tuple[MandateRow, ...]:
    ids = [row["id"] for row in rows]
    sql = (
        "SELECT j.mandate, i.* FROM mandate_instrument j JOIN instrument i ON i.id = j.instrument "
        f"WHERE j.mandate IN {IDS} ORDER BY i.day_first, i.title"
    )
    instruments: dict[str, list[InstrumentRef]] = defaultdict(list)
    for row in many(reader, sql, ids):
        instruments[row["mandate"]].append(InstrumentRef(RecordId(row["id"]), row["title"], bound(row, "day")))
    owners, evidence = refs(reader, {row["owner"] for row in rows}), citations(reader, ids)
    return tuple(
        MandateRow(
            RecordId(row["id"]),
            owners[row["owner"]],
            row["text"],
            tuple(instruments[row["id"]]),
            row["basis"],
            evidence.get(row["id"], ()),
        )
        for row in rows
        if row["owner"] in owners
    )
