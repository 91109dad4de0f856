"""What `--json` prints of one record: its page, and the parts of a page."""

from app.commands import documents
from app.commands.documents import Document
from database.dates import Bound
from database.rows import (
    ChangeRow,
    ConflictRow,
    ContactRow,
    EventRow,
    LinkRow,
    MandateRow,
    NameRow,
    RecordPage,
)


def name(row: NameRow) -> Document:
    return {
        "text": row.text,
        "kind": row.kind,
        "lang": row.lang,
        "start": row.start.edtf,
        "end": row.end.edtf,
        "preferred": row.preferred,
        "sources": documents.sources(row.evidence),
    }


def link(row: LinkRow) -> Document:
    return {
        **documents.office(row.office),
        "link": row.link,
        "start": row.start.edtf,
        "end": row.end.edtf,
        "sources": documents.sources(row.evidence),
    }


def mandate(row: MandateRow) -> Document:
    return {
        "text": row.text,
        "instruments": [{"id": one.id, "title": one.title, "date": one.on.edtf} for one in row.instruments],
        "sources": documents.sources(row.evidence),
        "id": row.id,
        "owner": documents.ref(row.owner),
        "basis": row.basis,
    }


def contact(row: ContactRow) -> Document:
    return {
        "type": row.type,
        "value": row.value,
        "label": row.label,
        "confirmed": row.confirmed,
        "sources": documents.sources(row.evidence),
    }


def change(row: ChangeRow) -> Document:
    return {
        "kind": row.kind,
        "date": row.on.edtf,
        "from": [documents.ref(one) for one in row.before],
        "to": [documents.ref(one) for one in row.after],
        "instrument": row.instrument,
        "note": row.note,
        "sources": documents.sources(row.evidence),
        "id": row.id,
        "planned": row.planned,
    }


def event(row: EventRow) -> Document:
    return {
        "id": row.id,
        "title": row.title,
        "kind": row.kind,
        "dates": [on.edtf for on in row.dates],
        "disputed": row.disputed,
        "place": row.place,
        "participants": [
            {"id": one.ref.id, "name": one.ref.title, "title": one.title, "kind": one.ref.kind}
            for one in row.participants
        ],
        "sources": documents.sources(row.evidence),
        "planned": row.planned,
        "note": row.note,
    }


def conflict(row: ConflictRow) -> Document:
    return {
        "field": row.field,
        "values": [{"value": one.value, "sources": documents.sources(one.evidence)} for one in row.values],
        "accepted": row.accepted,
        "about": documents.ref(row.about),
        "title": row.title,
        "explained": row.explained,
        "note": row.note,
    }


def page(row: RecordPage) -> Document:
    """Everything about one record: the same keys for every kind, empty where they do not apply."""
    born: Bound | None = row.life[0] if row.life else None
    gone: Bound | None = row.life[1] if row.life else None
    return {
        **documents.ref(row.ref),
        "on": documents.asked(row.on),
        "names": [name(one) for one in row.names],
        "summary": row.summary,
        "parents": [link(one) for one in row.parents],
        "children": [link(one) for one in row.children],
        "roles": [documents.role_answer(one) for one in row.roles],
        "terms": [documents.holder(one) for one in row.terms],
        "mandates": [mandate(one) for one in row.mandates],
        "contacts": [contact(one) for one in row.contacts],
        "changes": [change(one) for one in row.changes],
        "events": [event(one) for one in row.events],
        "conflicts": [conflict(one) for one in row.conflicts],
        "sources": documents.sources(row.sources),
        "facts": [{"label": label, "value": value} for label, value in row.facts],
        "start": None if born is None else born.edtf,
        "end": None if gone is None else gone.edtf,
        "related": [link(one) for one in row.related],
        "gaps": [documents.gap(one) for one in row.gaps],
        "not_same": [documents.ref(one) for one in row.not_same],
        "mentions": [documents.ref(one) for one in row.mentions],
        "note": row.note,
    }
