"""What `--json` prints: frozen rows as plain values, with the keys that outside programs rely on."""

from collections.abc import Iterable, Mapping
from typing import Any

from database.dates import Bound, Period
from database.rows import (
    AttestationRow,
    ChangeRow,
    ConflictRow,
    ContactRow,
    EventRow,
    Evidence,
    Finding,
    GapRow,
    HolderRow,
    HoldersAnswer,
    LinkRow,
    MandateRow,
    MoveRow,
    NameRow,
    OfficeRef,
    RecordPage,
    Ref,
    RoleRef,
    TreeNode,
)

Document = Mapping[str, Any]
"""One JSON object. Its values are strings, numbers, booleans, None, and lists and objects of them."""


def asked(period: Period | None) -> str | None:
    return None if period is None else period.edtf


def ref(row: Ref) -> Document:
    return {"kind": row.kind, "id": row.id, "title": row.title, "subtitle": row.subtitle}


def office(row: OfficeRef) -> Document:
    return {"id": row.id, "name": row.name, "acronym": row.acronym}


def role(row: RoleRef) -> Document:
    return {"id": row.id, "title": row.title, "office": office(row.office)}


def evidence(row: Evidence) -> Document:
    return {
        "title": row.title if row.source is not None else "No source",
        "locator": row.locator,
        "url": row.url,
        "confidence": row.confidence,
        "field": row.field,
        "states": row.states,
        "note": row.note,
        "source": row.source,
    }


def sources(rows: Iterable[Evidence]) -> list[Document]:
    return [evidence(row) for row in rows]


def attestation(row: AttestationRow) -> Document:
    return {
        "on": row.on.edtf,
        "wording": row.wording,
        "year_inferred": row.year_inferred,
        "counts": row.counts,
        "sources": sources(row.evidence),
    }


def holder(row: HolderRow) -> Document:
    return {
        "official": {"id": row.official.id, "name": row.official.name},
        "title": row.title,
        "capacity": row.capacity,
        "certainty": row.certainty,
        "start": row.start.edtf,
        "end": row.end.edtf,
        "confirmed": row.confirmed,
        "sources": sources(row.evidence),
        "term": row.term,
        "role": role(row.role),
        "scheduled_end": row.scheduled_end.edtf,
        "implied_end": row.implied_end,
        "from_sightings": row.from_sightings,
        "disputed": row.disputed,
        "note": row.note,
        "steps": [{"kind": step.kind, "on": step.on.edtf} for step in row.steps],
        "attestations": [attestation(seen) for seen in row.attestations],
    }


def gap(row: GapRow) -> Document:
    return {
        "start": row.start.edtf,
        "end": row.end.edtf,
        "state": row.state,
        "note": row.note,
        "recorded": row.recorded,
        "sources": sources(row.evidence),
    }


def answer(row: HoldersAnswer) -> Document:
    return {
        "role": role(row.role),
        "on": asked(row.on),
        "state": row.state,
        "disputed": row.disputed,
        "seats": row.seats,
        "free_seats": row.free_seats,
        "note": row.note,
        "holders": [holder(one) for one in row.holders],
        "gaps": [gap(one) for one in row.gaps],
    }


def role_answer(row: HoldersAnswer) -> Document:
    """A role with who holds it, as it stands inside the page of an office."""
    whole = answer(row)
    return {"id": row.role.id, "title": row.role.title, **{key: whole[key] for key in whole if key != "role"}}


def name(row: NameRow) -> Document:
    return {
        "text": row.text,
        "kind": row.kind,
        "lang": row.lang,
        "start": row.start.edtf,
        "end": row.end.edtf,
        "preferred": row.preferred,
        "sources": sources(row.evidence),
    }


def link(row: LinkRow) -> Document:
    return {
        **office(row.office),
        "link": row.link,
        "start": row.start.edtf,
        "end": row.end.edtf,
        "sources": sources(row.evidence),
    }


def mandate(row: MandateRow) -> Document:
    return {
        "text": row.text,
        "instruments": [{"id": one.id, "title": one.title, "date": one.on.edtf} for one in row.instruments],
        "sources": sources(row.evidence),
        "id": row.id,
        "owner": ref(row.owner),
        "basis": row.basis,
    }


def contact(row: ContactRow) -> Document:
    return {
        "type": row.type,
        "value": row.value,
        "label": row.label,
        "confirmed": row.confirmed,
        "sources": sources(row.evidence),
    }


def change(row: ChangeRow) -> Document:
    return {
        "kind": row.kind,
        "date": row.on.edtf,
        "from": [ref(one) for one in row.before],
        "to": [ref(one) for one in row.after],
        "instrument": row.instrument,
        "note": row.note,
        "sources": sources(row.evidence),
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
        "sources": sources(row.evidence),
        "planned": row.planned,
        "note": row.note,
    }


def conflict(row: ConflictRow) -> Document:
    return {
        "field": row.field,
        "values": [{"value": one.value, "sources": sources(one.evidence)} for one in row.values],
        "accepted": row.accepted,
        "about": ref(row.about),
        "title": row.title,
        "explained": row.explained,
        "note": row.note,
    }


def node(row: TreeNode) -> Document:
    return {
        **office(row.office),
        "link": row.link,
        "heads": [
            {
                "name": head.name,
                "title": head.title,
                "certainty": head.certainty,
                "capacity": head.capacity,
                "official": head.official,
                "role": head.role,
            }
            for head in row.heads
        ],
        "children": [node(child) for child in row.children],
    }


def move(row: MoveRow) -> Document:
    return {
        "kind": row.kind,
        "date": row.on.edtf,
        "official": None if row.official is None else {"id": row.official.id, "name": row.official.name},
        "role": None if row.role is None else role(row.role),
        "office": None if row.office is None else office(row.office),
        "text": row.text,
        "sources": sources(row.evidence),
    }


def finding(row: Finding) -> Document:
    return {
        "rule": row.rule,
        "severity": row.severity,
        "text": row.text,
        "records": [record.id for record in row.records],
        "titles": [record.title for record in row.records],
    }


def page(row: RecordPage) -> Document:
    """Everything about one record: the same keys for every kind, empty where they do not apply."""
    born: Bound | None = row.life[0] if row.life else None
    gone: Bound | None = row.life[1] if row.life else None
    return {
        **ref(row.ref),
        "on": asked(row.on),
        "names": [name(one) for one in row.names],
        "summary": row.summary,
        "parents": [link(one) for one in row.parents],
        "children": [link(one) for one in row.children],
        "roles": [role_answer(one) for one in row.roles],
        "terms": [holder(one) for one in row.terms],
        "mandates": [mandate(one) for one in row.mandates],
        "contacts": [contact(one) for one in row.contacts],
        "changes": [change(one) for one in row.changes],
        "events": [event(one) for one in row.events],
        "conflicts": [conflict(one) for one in row.conflicts],
        "sources": sources(row.sources),
        "facts": [{"label": label, "value": value} for label, value in row.facts],
        "start": None if born is None else born.edtf,
        "end": None if gone is None else gone.edtf,
        "related": [link(one) for one in row.related],
        "gaps": [gap(one) for one in row.gaps],
        "not_same": [ref(one) for one in row.not_same],
        "mentions": [ref(one) for one in row.mentions],
        "note": row.note,
    }
