"""Sources, instruments, changes of offices and roles, and events."""

from database import tables
from database.bound_columns import columns
from database.ids import RecordId
from database.shipping.citations import add_citations, add_names
from database.shipping.entries import Entry
from database.shipping.offices import add_identifiers
from database.shipping.shipment import Shipment

_CHANGE_KINDS = ("founded", "renamed", "merged", "split", "replaced", "transferred", "dissolved")


def add_source(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("source", key, entry)
    shipment.add(
        tables.Source(
            id=identity,
            title=entry.text("title"),
            kind=entry.text("kind"),
            url=entry.text_or_none("url"),
            note=entry.text_or_none("note"),
            **columns("published", entry.bound("published", "when")),
        )
    )
    entry.done()


def add_instrument(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("instrument", key, entry)
    shipment.add(
        tables.Instrument(
            id=identity,
            title=entry.text("title"),
            status=entry.text_or_none("status"),
            note=entry.text_or_none("note"),
            **columns("day", entry.bound("on", "when")),
        )
    )
    for party in entry.texts("parties"):
        shipment.add(tables.InstrumentParty(instrument=identity, party=shipment.any_ref(party, entry, "parties")))
    add_names(shipment, identity, f"instrument:{key}", entry, "title")
    add_citations(shipment, identity, entry)
    add_identifiers(shipment, identity, entry)
    entry.done()


def add_change(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("office change", key, entry)
    instrument = entry.text_or_none("instrument")
    shipment.add(
        tables.OfficeChange(
            id=identity,
            kind=entry.choice("kind", _CHANGE_KINDS),
            instrument=instrument and shipment.ref("instrument", instrument, entry, "instrument"),
            basis=entry.text_or_none("basis"),
            planned=entry.flag("planned"),
            note=entry.text_or_none("note"),
            **columns("day", entry.bound("on", "when")),
        )
    )
    for side in ("before", "after"):
        _add_side(shipment, identity, side, entry)
    if not (entry.has("before") or entry.has("after")):
        raise entry.refused("before", "a change needs an office or role before or after it")
    add_citations(shipment, identity, entry)
    entry.done()


def _add_side(shipment: Shipment, change: RecordId, side: str, entry: Entry) -> None:
    for position, text in enumerate(entry.texts(side)):
        record = shipment.any_ref(text, entry, side)
        shipment.add(tables.OfficeChangeSide(change=change, side=side, record=record, position=position))


def add_event(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("event", key, entry)
    shipment.add(
        tables.Event(
            id=identity,
            title=entry.text("title"),
            kind=entry.text("kind"),
            place=entry.text_or_none("place"),
            planned=entry.flag("planned"),
            note=entry.text_or_none("note"),
        )
    )
    _add_dates(shipment, identity, entry)
    for position, participant in enumerate(entry.entries("participants", shorthand="who")):
        shipment.add(
            tables.EventParticipant(
                event=identity,
                participant=shipment.any_ref(participant.text("who"), participant, "who"),
                title=participant.text_or_none("title"),
                position=position,
            )
        )
        participant.done()
    add_names(shipment, identity, f"event:{key}", entry, "title")
    add_citations(shipment, identity, entry)
    entry.done()


def _add_dates(shipment: Shipment, event: RecordId, entry: Entry) -> None:
    """Several dates mean that the sources disagree on the day."""
    dates = entry.entries("on", shorthand="edtf")
    if not dates:
        raise entry.refused("on", "an event needs a date")
    for date in dates:
        inferred = date.flag("year_inferred")
        shipment.add(tables.EventDate(event=event, year_inferred=inferred, **columns("day", date.itself())))
        date.done()
