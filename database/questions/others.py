"""The pages of mandates, instruments, events and sources."""

from database.dates import UNKNOWN, Bound, Period
from database.questions.citations import citations, gathered
from database.questions.conflicts import conflicts_of
from database.questions.events import event_rows
from database.questions.lineage import change_rows
from database.questions.mandates import mandate_rows, mandates_under
from database.questions.names import name_rows
from database.questions.refs import living, refs
from database.reading import Reader, bound
from database.rows import RecordPage, Ref


def mandate(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    rows = mandate_rows(reader, reader.execute("SELECT * FROM mandate WHERE id = ?", (ref.id,)).fetchall())
    note = reader.execute("SELECT note FROM mandate WHERE id = ?", (ref.id,)).fetchone()["note"]
    return RecordPage(
        ref,
        on,
        summary=rows[0].text,
        mandates=rows,
        conflicts=conflicts_of(reader, [ref.id]),
        sources=gathered(*(row.evidence for row in rows)),
        mentions=tuple(row.owner for row in rows),
        note=note,
    )


def instrument(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    row = reader.execute("SELECT * FROM instrument WHERE id = ?", (ref.id,)).fetchone()
    parties = reader.execute("SELECT party FROM instrument_party WHERE instrument = ?", (ref.id,)).fetchall()
    changes = reader.execute("SELECT * FROM office_change WHERE instrument = ?", (ref.id,)).fetchall()
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        facts=tuple(fact for fact in (("Status", row["status"]), ("Date", _printed(bound(row, "day")))) if fact[1]),
        life=(bound(row, "day"), UNKNOWN),
        mandates=mandates_under(reader, ref.id),
        changes=change_rows(reader, changes),
        conflicts=conflicts_of(reader, [ref.id]),
        sources=gathered(citations(reader, [ref.id]).get(ref.id, ())),
        mentions=tuple(refs(reader, [party["party"] for party in parties], on).values()),
        note=row["note"],
    )


def _printed(day: Bound) -> str:
    return day.phrase or day.edtf or ""


def event(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    row = event_rows(reader, [ref.id])[0]
    facts = (
        ("Kind", row.kind),
        ("Place", row.place or ""),
        ("Status", "Planned when written" if row.planned else ""),
    )
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        facts=tuple(fact for fact in facts if fact[1]),
        events=(row,),
        conflicts=conflicts_of(reader, [ref.id]),
        sources=gathered(row.evidence),
        note=row.note,
    )


def source(reader: Reader, ref: Ref, on: Period | None) -> RecordPage:
    """A source with everything it says: each record that cites it."""
    row = reader.execute("SELECT * FROM source WHERE id = ?", (ref.id,)).fetchone()
    facts = (
        ("Kind", row["kind"]),
        ("Published", _printed(bound(row, "published"))),
        ("Address", row["url"] or ""),
    )
    return RecordPage(
        ref,
        on,
        names=name_rows(reader, ref.id),
        facts=tuple(fact for fact in facts if fact[1]),
        life=(bound(row, "published"), UNKNOWN),
        conflicts=conflicts_of(reader, [ref.id]),
        mentions=_cited_by(reader, ref.id),
        note=row["note"],
    )


_SPEAKS_OF = """
SELECT coalesce(t.official, a.role, v.role, n.owner, k.owner, l.child, s.record, c.subject) AS record
FROM citation c
LEFT JOIN term t ON t.id = c.subject
LEFT JOIN attestation a ON a.id = c.subject
LEFT JOIN vacancy v ON v.id = c.subject
LEFT JOIN name n ON n.id = c.subject
LEFT JOIN contact k ON k.id = c.subject
LEFT JOIN link l ON l.id = c.subject
LEFT JOIN office_change_side s ON s.change = c.subject AND s.side = 'after' AND s.position = 0
WHERE c.source = ?
"""


def _cited_by(reader: Reader, source: str) -> tuple[Ref, ...]:
    """The records a source speaks of; a term stands under its official."""
    ids = dict.fromkeys(living(reader, row["record"]) for row in reader.execute(_SPEAKS_OF, (source,)))
    found = refs(reader, ids).values()
    return tuple(sorted(found, key=lambda ref: (ref.kind, ref.title.casefold())))
