"""Fills a freshly migrated directory file from the shipped facts, in one transaction."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event, insert
from sqlmodel import SQLModel

from database import tables
from database.problems import InputRefused
from database.sentences import tr
from database.shipping.conflicts import add_conflict, add_contact
from database.shipping.events import add_change, add_event, add_instrument, add_source
from database.shipping.offices import add_office
from database.shipping.officials import add_official
from database.shipping.reading import Facts, read_facts
from database.shipping.roles import add_role
from database.shipping.shipment import Shipment

Progress = Callable[[str, int, int], None]
"""Told what is being done, and how many of how many steps are done."""

_READERS: dict[str, Callable[..., None]] = {
    "sources": add_source,
    "offices": add_office,
    "officials": add_official,
    "roles": add_role,
    "instruments": add_instrument,
    "changes": add_change,
    "events": add_event,
}

# Owners before what hangs on them: SQLite checks each row's foreign keys when the row is written.
_ORDER: tuple[type[SQLModel], ...] = (
    tables.Directory,
    tables.Record,
    tables.Source,
    tables.Office,
    tables.Official,
    tables.Role,
    tables.Name,
    tables.Link,
    tables.Term,
    tables.TermStep,
    tables.Attestation,
    tables.Vacancy,
    tables.Instrument,
    tables.InstrumentParty,
    tables.Mandate,
    tables.MandateInstrument,
    tables.OfficeChange,
    tables.OfficeChangeSide,
    tables.Event,
    tables.EventDate,
    tables.EventParticipant,
    tables.Contact,
    tables.Identifier,
    tables.Citation,
    tables.Conflict,
    tables.NotSame,
)


def fill(path: Path, facts_folder: Path, progress: Progress) -> None:
    """Reads the facts folder and writes it into the migrated, empty directory file at `path`.

    All or nothing. Raises InputRefused, with file, place and reason, if a fact is not as it must be."""
    progress(tr("Reading the shipped facts"), 0, len(_ORDER) + 1)
    shipment = shipment_of(read_facts(facts_folder))
    engine = _engine(path)
    try:
        with engine.begin() as connection:
            for done, table in enumerate(_ORDER, 1):
                progress(tr("Writing the directory"), done, len(_ORDER) + 1)
                rows = [_values(row) for row in shipment.rows[table]]
                if rows:
                    connection.execute(insert(table), rows)
    finally:
        engine.dispose()
    progress(tr("The directory is ready"), len(_ORDER) + 1, len(_ORDER) + 1)


def shipment_of(facts: Facts) -> Shipment:
    """All rows of a set of facts; nothing is written."""
    edition = facts.edition
    if edition is None:
        raise InputRefused("No facts file says which edition this is (a table [edition]).")
    name, day = edition.text("name"), edition.text("day")
    edition.done()
    shipment = Shipment(facts, name)
    shipment.add(tables.Directory(id=1, edition=name, edition_day=day))
    for section, read in _READERS.items():
        for key, entry in facts.named[section].items():
            read(shipment, key, entry)
    for entry in facts.listed["conflicts"]:
        add_conflict(shipment, entry)
    for entry in facts.listed["contacts"]:
        add_contact(shipment, entry)
    return shipment


def _values(row: SQLModel) -> dict[str, Any]:
    return {name: value for name, value in row.__dict__.items() if not name.startswith("_")}


def _engine(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)))

    @event.listens_for(engine, "connect")
    def check_foreign_keys(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA foreign_keys = ON")

    return engine
