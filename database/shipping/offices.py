"""Offices with their names, links, mandates; and mandates of roles, which are written the same way."""

from database import tables
from database.bound_columns import columns
from database.ids import RecordId
from database.shipping.citations import add_citations, add_names
from database.shipping.entries import Entry
from database.shipping.shipment import Shipment

_LINK_KINDS = ("part of", "joint of", "reports to", "liaison to", "hosted by", "counterpart of")


def add_office(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("office", key, entry)
    shipment.add(
        tables.Office(
            id=identity,
            kind=entry.text("kind"),
            seat=entry.text_or_none("seat"),
            summary=entry.text_or_none("summary"),
            note=entry.text_or_none("note"),
            proposed=entry.flag("proposed"),
            **columns("founded", entry.bound("founded", "start")),
            **columns("dissolved", entry.bound("dissolved", "end")),
        )
    )
    add_names(shipment, identity, f"office:{key}", entry, "name")
    add_citations(shipment, identity, entry)
    for link in entry.entries("links"):
        _add_link(shipment, identity, key, link)
    add_mandates(shipment, identity, f"office:{key}", entry)
    add_identifiers(shipment, identity, entry)
    entry.done()


def _add_link(shipment: Shipment, child: RecordId, child_key: str, link: Entry) -> None:
    parent_key, kind = link.text("to"), link.choice("kind", _LINK_KINDS, "part of")
    parent = shipment.ref("office", parent_key, link, "to")
    if parent == child:
        raise link.refused("to", "an office cannot be linked to itself")
    start, end = link.bound("start", "start"), link.bound("end", "end")
    record_key = "/".join(filter(None, (child_key, kind, parent_key, start.edtf)))
    identity = shipment.record("link", record_key, link)
    shipment.add(
        tables.Link(
            id=identity,
            child=child,
            parent=parent,
            kind=kind,
            note=link.text_or_none("note"),
            **columns("start", start),
            **columns("end", end),
        )
    )
    add_citations(shipment, identity, link)
    link.done()


def add_mandates(shipment: Shipment, owner: RecordId, owner_key: str, entry: Entry) -> None:
    for key, mandate in entry.named("mandates").items():
        identity = shipment.record("mandate", f"{owner_key}/{key}", mandate)
        shipment.add(
            tables.Mandate(
                id=identity,
                owner=owner,
                text=mandate.text("text"),
                basis=mandate.text_or_none("basis"),
                note=mandate.text_or_none("note"),
            )
        )
        for instrument in mandate.texts("instruments"):
            shipment.add(
                tables.MandateInstrument(
                    mandate=identity,
                    instrument=shipment.ref("instrument", instrument, mandate, "instruments"),
                )
            )
        add_citations(shipment, identity, mandate)
        mandate.done()


def add_identifiers(shipment: Shipment, owner: RecordId, entry: Entry) -> None:
    for identifier in entry.entries("identifiers"):
        scheme, value = identifier.text("scheme"), identifier.text("value")
        identity = shipment.record("identifier", f"{scheme}/{value}", identifier)
        shipment.add(tables.Identifier(id=identity, owner=owner, scheme=scheme, value=value))
        add_citations(shipment, identity, identifier)
        identifier.done()
