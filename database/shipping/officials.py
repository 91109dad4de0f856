"""Officials: persons, and States where a role is held by a State."""

from database import tables
from database.bound_columns import columns
from database.shipping.citations import add_citations, add_names
from database.shipping.entries import Entry
from database.shipping.offices import add_identifiers
from database.shipping.shipment import Shipment


def add_official(shipment: Shipment, key: str, entry: Entry) -> None:
    identity = shipment.record("official", key, entry)
    shipment.add(
        tables.Official(
            id=identity,
            kind=entry.choice("kind", ("person", "state"), "person"),
            sort_name=entry.text("sort"),
            summary=entry.text_or_none("summary"),
            note=entry.text_or_none("note"),
            **columns("born", entry.bound("born", "when")),
            **columns("died", entry.bound("died", "when")),
        )
    )
    add_names(shipment, identity, f"official:{key}", entry, "name")
    add_citations(shipment, identity, entry)
    add_identifiers(shipment, identity, entry)
    for other in entry.entries("not_same", shorthand="as"):
        _add_not_same(shipment, key, other)
    entry.done()


def _add_not_same(shipment: Shipment, key: str, other: Entry) -> None:
    """Written with one of the two officials; the table keeps each pair once, the lower id first."""
    pair = [shipment.ref("official", each, other, "as") for each in (key, other.text("as"))]
    if pair[0] == pair[1]:
        raise other.refused("as", "an official cannot be told from himself or herself")
    one, two = sorted(pair)
    shipment.add(tables.NotSame(one=one, other=two, note=other.text_or_none("note")))
    other.done()
