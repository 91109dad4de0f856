"""Roles with their succession: terms and gaps in order, sightings of holders, sightings of the role alone."""

from database import tables
from database.bound_columns import columns
from database.ids import RecordId
from database.shipping.citations import add_citations, add_names
from database.shipping.entries import Entry
from database.shipping.offices import add_identifiers, add_mandates
from database.shipping.shipment import Shipment

_RANKS = ("head", "deputy", "member", "liaison", "staff")
_CAPACITIES = (
    "substantive",
    "acting",
    "ad interim",
    "officer-in-charge",
    "functions",
    "designate",
    "prevented",
)
_STEPS = (
    "announced",
    "appointed",
    "elected",
    "approved",
    "took office",
    "arrived",
    "credentials",
    "sworn in",
    "resigned",
    "planned",
)


def add_role(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("role", key, entry)
    shipment.add(
        tables.Role(
            id=identity,
            office=shipment.ref("office", entry.text("office"), entry, "office"),
            level=entry.text_or_none("level"),
            rank=entry.choice("rank", _RANKS),
            seats=entry.number("seats", 1),
            summary=entry.text_or_none("summary"),
            note=entry.text_or_none("note"),
            **columns("created", entry.bound("created", "start")),
            **columns("abolished", entry.bound("abolished", "end")),
        )
    )
    add_names(shipment, identity, f"role:{key}", entry, "title")
    add_citations(shipment, identity, entry)
    add_mandates(shipment, identity, f"role:{key}", entry)
    add_identifiers(shipment, identity, entry)
    for part in entry.entries("succession"):
        if part.has("official"):
            _add_term(shipment, identity, key, part)
        else:
            _add_gap(shipment, identity, key, part)
    for sighting in entry.entries("unnamed"):
        _add_sighting(shipment, identity, f"{key}/unnamed", None, sighting)
    entry.done()


def _add_term(shipment: Shipment, role: RecordId, role_key: str, entry: Entry) -> None:
    official_key = entry.text("official")
    term_key = "/".join(filter(None, (role_key, official_key, entry.text_or_none("key"))))
    identity = shipment.record("term", term_key, entry)
    shipment.add(
        tables.Term(
            id=identity,
            official=shipment.ref("official", official_key, entry, "official"),
            role=role,
            title=entry.text_or_none("title"),
            capacity=entry.choice("capacity", _CAPACITIES, "substantive"),
            start_kind=entry.text_or_none("start_kind"),
            end_kind=entry.text_or_none("end_kind"),
            is_primary=entry.flag("primary"),
            note=entry.text_or_none("note"),
            **columns("start", entry.bound("start", "start")),
            **columns("end", entry.bound("end", "end")),
            **columns("scheduled", entry.bound("scheduled", "end")),
            **columns("confirmed", entry.bound("confirmed", "when")),
        )
    )
    add_citations(shipment, identity, entry)
    for step in entry.entries("steps"):
        kind = step.choice("kind", _STEPS)
        shipment.add(tables.TermStep(term=identity, kind=kind, **columns("day", step.bound("on", "when"))))
        step.done()
    for sighting in entry.entries("sightings"):
        _add_sighting(shipment, role, term_key, identity, sighting)
    entry.done()


def _add_gap(shipment: Shipment, role: RecordId, role_key: str, entry: Entry) -> None:
    state = entry.choice("gap", ("vacant", "unknown"))
    start = entry.bound("start", "start")
    identity = shipment.record("vacancy", f"{role_key}/{start.edtf or 'unknown'}", entry)
    shipment.add(
        tables.Vacancy(
            id=identity,
            role=role,
            state=state,
            note=entry.text_or_none("note"),
            **columns("start", start),
            **columns("end", entry.bound("end", "end")),
            **columns("confirmed", entry.bound("confirmed", "when")),
        )
    )
    add_citations(shipment, identity, entry)
    entry.done()


def _add_sighting(shipment: Shipment, role: RecordId, owner_key: str, term: RecordId | None, entry: Entry) -> None:
    on = entry.bound("on", "when")
    if on.edtf is None:
        raise entry.refused("on", "a sighting needs its day")
    identity = shipment.record("attestation", f"{owner_key}/{on.edtf}", entry)
    shipment.add(
        tables.Attestation(
            id=identity,
            role=role,
            term=term,
            wording=entry.text_or_none("wording"),
            year_inferred=entry.flag("year_inferred"),
            role_stated=int(not entry.flag("role_not_stated")),
            note=entry.text_or_none("note"),
            **columns("day", on),
        )
    )
    add_citations(shipment, identity, entry)
    entry.done()
