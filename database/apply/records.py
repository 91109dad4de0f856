"""Contact points, mandates, instruments and events: how each edit of them changes the tables."""

from database import tables
from database.apply import applied
from database.bound_columns import columns
from database.editing.act import Act
from database.edits.records import AddContact, AddEvent, AddInstrument, AddMandate, ConfirmContact


@applied.register
def _add_contact(edit: AddContact, act: Act) -> str:
    owner = act.home(edit.owner, "office", "role", "official", "term")
    identity = act.record("contact", edit.id)
    act.add(
        tables.Contact(
            id=identity, owner=owner, type=edit.type, value=edit.value, label=edit.label, note=edit.note,
            **columns("confirmed", edit.confirmed),
        )
    )  # fmt: skip
    act.cite(identity, edit.source)
    return f"Add a contact point of {act.title(owner)}"


@applied.register
def _confirm_contact(edit: ConfirmContact, act: Act) -> str:
    row = act.find("contact", edit.contact)
    if edit.on.is_unknown or edit.on.is_open:
        raise act.refuse("Say on which day the contact point was found to be right.")
    act.pen.change("contact", row, **columns("confirmed", edit.on))
    act.cite(row["id"], edit.source, "confirmed")
    return f"Confirm a contact point of {act.title(row['owner'])}"


@applied.register
def _add_mandate(edit: AddMandate, act: Act) -> str:
    owner = act.home(edit.owner, "office", "role")
    identity = act.record("mandate", edit.id)
    act.add(tables.Mandate(id=identity, owner=owner, text=edit.text, basis=edit.basis, note=edit.note))
    for instrument in dict.fromkeys(edit.instruments):
        rests_on = act.find("instrument", instrument)["id"]
        act.add(tables.MandateInstrument(mandate=identity, instrument=rests_on))
    act.cite(identity, edit.source)
    return f"Add a mandate of {act.title(owner)}"


@applied.register
def _add_instrument(edit: AddInstrument, act: Act) -> str:
    identity = act.record("instrument", edit.id)
    day = columns("day", edit.on)
    act.add(tables.Instrument(id=identity, title=edit.title, status=edit.status, note=edit.note, **day))
    for party in dict.fromkeys(edit.parties):
        act.add(tables.InstrumentParty(instrument=identity, party=act.home(party, "office", "official")))
    act.cite(identity, edit.source)
    return f"Add {edit.title}"


@applied.register
def _add_event(edit: AddEvent, act: Act) -> str:
    if not edit.on:
        raise act.refuse("An event needs a date; where it is not known, give null as the only one.")
    identity = act.record("event", edit.id)
    planned = int(edit.planned)
    act.add(
        tables.Event(id=identity, title=edit.title, kind=edit.kind, place=edit.place, planned=planned, note=edit.note)
    )
    for day in edit.on:
        act.add(tables.EventDate(event=identity, year_inferred=0, **columns("day", day)))
    for position, one in enumerate(edit.participants):
        who = act.home(one.who, "office", "official", "role")
        act.add(tables.EventParticipant(event=identity, participant=who, title=one.title, position=position))
    act.cite(identity, edit.source)
    return f"Add {edit.title}"
