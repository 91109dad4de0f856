"""The tables as the write side sees them: one class per table of the schema, plain columns, no relationships.

Only code that writes imports this module: loading SQLModel takes longer than answering a question. The steps
in `database.migrations` are the schema; a test holds these classes equal to it. A bound is four columns."""

from typing import ClassVar

from sqlmodel import Field, SQLModel

from database.bound_columns import (
    WithAbolished,
    WithBorn,
    WithConfirmed,
    WithCreated,
    WithDay,
    WithDied,
    WithDissolved,
    WithEnd,
    WithFounded,
    WithPublished,
    WithScheduled,
    WithStart,
)


class Directory(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    edition: str
    edition_day: str
    seal: str | None = None


class Record(SQLModel, table=True):
    id: str = Field(primary_key=True)
    kind: str
    key: str | None = None
    origin: str
    merged_into: str | None = Field(default=None, foreign_key="record.id")


class Office(WithFounded, WithDissolved, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    kind: str
    seat: str | None = None
    summary: str | None = None
    note: str | None = None
    proposed: int


class Official(WithBorn, WithDied, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    kind: str
    sort_name: str
    summary: str | None = None
    note: str | None = None


class Role(WithCreated, WithAbolished, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    office: str = Field(foreign_key="office.id")
    level: str | None = None
    rank: str
    seats: int
    summary: str | None = None
    note: str | None = None


class Name(WithStart, WithEnd, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    owner: str = Field(foreign_key="record.id")
    text: str
    folded: str
    kind: str
    lang: str | None = None
    preferred: int
    note: str | None = None


class Link(WithStart, WithEnd, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    child: str = Field(foreign_key="office.id")
    parent: str = Field(foreign_key="office.id")
    kind: str
    note: str | None = None


class Term(WithStart, WithEnd, WithScheduled, WithConfirmed, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    official: str = Field(foreign_key="official.id")
    role: str = Field(foreign_key="role.id")
    title: str | None = None
    capacity: str
    start_kind: str | None = None
    end_kind: str | None = None
    is_primary: int
    covers: str | None = Field(default=None, foreign_key="term.id")
    note: str | None = None


class TermStep(WithDay, table=True):
    __tablename__: ClassVar[str] = "term_step"
    id: int | None = Field(default=None, primary_key=True)
    term: str = Field(foreign_key="term.id")
    kind: str


class Attestation(WithDay, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    role: str = Field(foreign_key="role.id")
    term: str | None = Field(default=None, foreign_key="term.id")
    wording: str | None = None
    year_inferred: int
    role_stated: int
    note: str | None = None


class Vacancy(WithStart, WithEnd, WithConfirmed, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    role: str = Field(foreign_key="role.id")
    state: str
    note: str | None = None


class Instrument(WithDay, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    title: str
    status: str | None = None
    note: str | None = None


class InstrumentParty(SQLModel, table=True):
    __tablename__: ClassVar[str] = "instrument_party"
    instrument: str = Field(primary_key=True, foreign_key="instrument.id")
    party: str = Field(primary_key=True, foreign_key="record.id")


class Mandate(SQLModel, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    owner: str = Field(foreign_key="record.id")
    text: str
    basis: str | None = None
    note: str | None = None


class MandateInstrument(SQLModel, table=True):
    __tablename__: ClassVar[str] = "mandate_instrument"
    mandate: str = Field(primary_key=True, foreign_key="mandate.id")
    instrument: str = Field(primary_key=True, foreign_key="instrument.id")


class OfficeChange(WithDay, table=True):
    __tablename__: ClassVar[str] = "office_change"
    id: str = Field(primary_key=True, foreign_key="record.id")
    kind: str
    instrument: str | None = Field(default=None, foreign_key="instrument.id")
    basis: str | None = None
    planned: int
    note: str | None = None


class OfficeChangeSide(SQLModel, table=True):
    __tablename__: ClassVar[str] = "office_change_side"
    change: str = Field(primary_key=True, foreign_key="office_change.id")
    side: str = Field(primary_key=True)
    record: str = Field(primary_key=True, foreign_key="record.id")
    position: int


class Event(SQLModel, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    title: str
    kind: str
    place: str | None = None
    planned: int
    note: str | None = None


class EventDate(WithDay, table=True):
    __tablename__: ClassVar[str] = "event_date"
    id: int | None = Field(default=None, primary_key=True)
    event: str = Field(foreign_key="event.id")
    year_inferred: int


class EventParticipant(SQLModel, table=True):
    __tablename__: ClassVar[str] = "event_participant"
    event: str = Field(primary_key=True, foreign_key="event.id")
    participant: str = Field(primary_key=True, foreign_key="record.id")
    title: str | None = None
    position: int


class Contact(WithConfirmed, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    owner: str = Field(foreign_key="record.id")
    type: str
    value: str
    label: str | None = None
    note: str | None = None


class Identifier(SQLModel, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    owner: str = Field(foreign_key="record.id")
    scheme: str
    value: str


class Source(WithPublished, table=True):
    id: str = Field(primary_key=True, foreign_key="record.id")
    title: str
    kind: str
    url: str | None = None
    note: str | None = None


class Citation(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    subject: str = Field(foreign_key="record.id")
    field: str | None = None
    source: str | None = Field(default=None, foreign_key="source.id")
    locator: str | None = None
    confidence: str
    states: str | None = None
    rival: int
    note: str | None = None


class Conflict(SQLModel, table=True):
    subject: str = Field(primary_key=True, foreign_key="record.id")
    field: str = Field(primary_key=True)
    title: str
    accepted: str | None = None
    explained: int
    note: str | None = None


class NotSame(SQLModel, table=True):
    __tablename__: ClassVar[str] = "not_same"
    one: str = Field(primary_key=True, foreign_key="official.id")
    other: str = Field(primary_key=True, foreign_key="official.id")
    note: str | None = None


class Revision(SQLModel, table=True):
    number: int | None = Field(default=None, primary_key=True)
    at: str
    by: str
    title: str
    why: str | None = None
    kind: str
    takes_back: int | None = Field(default=None, foreign_key="revision.number")


class RevisionTouch(SQLModel, table=True):
    __tablename__: ClassVar[str] = "revision_touch"
    record: str = Field(primary_key=True)
    revision: int = Field(primary_key=True, foreign_key="revision.number")


class RevisionRow(SQLModel, table=True):
    __tablename__: ClassVar[str] = "revision_row"
    id: int | None = Field(default=None, primary_key=True)
    revision: int = Field(foreign_key="revision.number")
    record: str
    in_table: str
    row_before: str | None = None
    row_after: str | None = None


class PersonalNote(SQLModel, table=True):
    __tablename__: ClassVar[str] = "personal_note"
    id: int | None = Field(default=None, primary_key=True)
    record: str = Field(foreign_key="record.id")
    text: str
    at: str


class Favourite(SQLModel, table=True):
    record: str = Field(primary_key=True, foreign_key="record.id")
    position: int


class SavedSearch(SQLModel, table=True):
    __tablename__: ClassVar[str] = "saved_search"
    id: int | None = Field(default=None, primary_key=True)
    title: str
    text: str
    position: int


class Erased(SQLModel, table=True):
    id: str = Field(primary_key=True)
    at: str


class Draft(SQLModel, table=True):
    form: str = Field(primary_key=True)
    record: str = Field(primary_key=True)
    content: str
    at: str
