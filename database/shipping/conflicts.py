"""Conflicts, and institutional contact points: facts that are lists and hang on records defined elsewhere."""

from database import tables
from database.bound_columns import columns
from database.ids import RecordId
from database.shipping.citations import PARTS, add_citation, add_citations
from database.shipping.entries import Entry
from database.shipping.shipment import Shipment

_CONTACT_TYPES = ("phone", "fax", "email", "address", "web")


def add_conflict(shipment: Shipment, entry: Entry) -> None:
    """Different values stated for one part of a record; each is a rival unless it is the accepted one.

    The accepted value may be one that no source states, concluded from what they say."""
    subject = shipment.any_ref(entry.text("about"), entry, "about")
    part, accepted = entry.choice("part", PARTS), entry.text_or_none("accepted")
    explained = entry.flag("explained")
    shipment.add(
        tables.Conflict(
            subject=subject,
            field=part,
            title=entry.text("title"),
            accepted=accepted,
            explained=explained,
            note=entry.text_or_none("note"),
        )
    )
    values = entry.entries("values")
    stated = {value.text("states") for value in values}
    if len(stated) < 2:
        raise entry.refused("values", "a conflict needs two different values")
    for value in values:
        rival = value.text("states") != accepted
        add_citation(shipment, subject, value, rival=rival, part=part)
    entry.done()


def add_contact(shipment: Shipment, entry: Entry) -> None:
    owner_text = entry.text("owner")
    owner: RecordId = shipment.any_ref(owner_text, entry, "owner")
    kind, value = entry.choice("type", _CONTACT_TYPES), entry.text("value")
    identity = shipment.record("contact", f"{owner_text}/{kind}/{value}", entry)
    shipment.add(
        tables.Contact(
            id=identity,
            owner=owner,
            type=kind,
            value=value,
            label=entry.text_or_none("label"),
            note=entry.text_or_none("note"),
            **columns("confirmed", entry.bound("confirmed", "when")),
        )
    )
    add_citations(shipment, identity, entry)
    entry.done()
