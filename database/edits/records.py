"""What a person does to officials, names, contact points, mandates, instruments, events and evidence."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from database.dates import UNKNOWN
from database.edits.given import LEFT, Edit, End, Left, NewId, Start, When
from database.ids import OfficialId, RecordId

NameKind = Literal["official", "short", "acronym", "former", "alias", "transliteration"]
ContactType = Literal["phone", "fax", "email", "address", "web"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOfficial(Edit):
    """A person, or a State that holds roles."""

    do: ClassVar[str] = "add-official"
    name: str
    sort_name: str | None = None
    """What lists sort by, family name first; None: the name as it is written."""
    kind: Literal["person", "state"] = "person"
    born: When = UNKNOWN
    died: When = UNKNOWN
    summary: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectOfficial(Edit):
    """What the directory says of an official was wrong, or was not known."""

    do: ClassVar[str] = "correct-official"
    official: OfficialId
    name: str | Left = LEFT
    sort_name: str | Left = LEFT
    born: When | Left = LEFT
    died: When | Left = LEFT
    summary: str | Left | None = LEFT
    note: str | Left | None = LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class AddName(Edit):
    """Another name of a record: a spelling, an acronym, a former name."""

    do: ClassVar[str] = "add-name"
    owner: RecordId
    text: str
    kind: NameKind
    lang: str | None = None
    start: Start = UNKNOWN
    end: End = UNKNOWN
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectName(Edit):
    """A name was written wrongly."""

    do: ClassVar[str] = "correct-name"
    name: RecordId
    text: str | Left = LEFT
    kind: NameKind | Left = LEFT
    lang: str | Left | None = LEFT
    start: Start | Left = LEFT
    end: End | Left = LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class AddContact(Edit):
    """A way to reach an office, a role or an official."""

    do: ClassVar[str] = "add-contact"
    owner: RecordId
    type: ContactType
    value: str
    confirmed: When
    label: str | None = None
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmContact(Edit):
    """A contact point was found to be right on a day."""

    do: ClassVar[str] = "confirm-contact"
    contact: RecordId
    on: When


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMandate(Edit):
    """What an office or a role is there to do, with the instruments it rests on."""

    do: ClassVar[str] = "add-mandate"
    owner: RecordId
    text: str
    instruments: tuple[RecordId, ...] = ()
    basis: str | None = None
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddInstrument(Edit):
    """A resolution, declaration, treaty or decision."""

    do: ClassVar[str] = "add-instrument"
    title: str
    on: When
    status: str | None = None
    parties: tuple[RecordId, ...] = ()
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    who: RecordId
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEvent(Edit):
    """A meeting, visit or conference, with who took part."""

    do: ClassVar[str] = "add-event"
    title: str
    kind: str
    on: tuple[When, ...]
    """Several where the sources disagree on the day."""
    place: str | None = None
    participants: tuple[Participant, ...] = ()
    planned: bool = False
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite(Edit):
    """A source for a fact, or for one part of it; with `states` it says something else than the directory does."""

    do: ClassVar[str] = "cite"
    subject: RecordId
    field: str | None = None
    states: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptValue(Edit):
    """Of two values that contradict each other one is taken for right; the other is kept, with its sources."""

    do: ClassVar[str] = "accept-value"
    subject: RecordId
    field: str
    value: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeDuplicates(Edit):
    """Two records are the same person or office: one is kept, and the other's id leads to it."""

    do: ClassVar[str] = "merge-duplicates"
    kept: RecordId
    other: RecordId
    take: tuple[str, ...] = ()
    """The parts that are taken from the other record: name, sort_name, born, summary ..."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSame(Edit):
    """Two officials are not the same person, however alike their names are."""

    do: ClassVar[str] = "not-same"
    one: OfficialId
    other: OfficialId
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete(Edit):
    """A record goes to the trash, with what is said of it alone; taking the revision back brings it back."""

    do: ClassVar[str] = "delete"
    record: RecordId
