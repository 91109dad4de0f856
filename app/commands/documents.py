"""What `--json` prints: frozen rows as plain values, with the keys that outside programs rely on."""

from collections.abc import Iterable, Mapping
from typing import Any

from database.dates import Period
from database.rows import (
    AttestationRow,
    Evidence,
    Finding,
    GapRow,
    HolderRow,
    HoldersAnswer,
    MoveRow,
    OfficeRef,
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
