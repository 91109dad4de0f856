"""What leaves the directory: frozen rows, plain values, no connection to the database behind them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from database.dates import Bound, Certainty, Period
from database.ids import OfficeId, OfficialId, RecordId, RoleId, SourceId, TermId

Kind = Literal["office", "official", "role", "mandate", "instrument", "event", "source"]
Capacity = Literal["substantive", "acting", "ad interim", "officer-in-charge", "functions", "designate", "prevented"]
State = Literal["held", "shared day", "acting", "functions", "presumed", "possible", "vacant", "unknown", "changed"]
Confidence = Literal["sourced", "inferred", "known, not sourced"]


@dataclass(frozen=True, slots=True)
class Ref:
    """Enough of a record to name it, tell it from its namesakes and open it."""

    kind: Kind
    id: RecordId
    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class OfficeRef:
    id: OfficeId
    name: str
    acronym: str | None = None


@dataclass(frozen=True, slots=True)
class OfficialRef:
    id: OfficialId
    name: str


@dataclass(frozen=True, slots=True)
class RoleRef:
    id: RoleId
    title: str
    office: OfficeRef


@dataclass(frozen=True, slots=True)
class Evidence:
    """One citation: where a fact is stated, how sure, and (for a rival claim) which other value it states.

    `source` is None where a fact is known but not sourced; `field` says which part of the fact is meant
    ("holder", "start", "end", "date", ...; None: the whole of it)."""

    source: SourceId | None
    title: str
    locator: str | None
    url: str | None
    confidence: Confidence
    field: str | None = None
    states: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class AttestationRow:
    """A dated sighting. `counts` is False where it contradicts the term it belongs to: kept, shown, not used."""

    on: Bound
    wording: str | None
    year_inferred: bool
    evidence: tuple[Evidence, ...]
    counts: bool = True


@dataclass(frozen=True, slots=True)
class DatedStep:
    """A dated step of an appointment that is not the term itself: announced, appointed, arrived, credentials ..."""

    kind: str
    on: Bound


@dataclass(frozen=True, slots=True)
class HolderRow:
    """One official in one role under one title. `certainty` is None where no day was asked.

    `start` and `end` are as recorded; `implied_end` says why an open end is closed all the same (death, end of
    the role or of the office); `confirmed` is the last day (EDTF) on which a source shows the official in the role;
    `from_sightings` is True where neither start nor end is recorded and the term rests on sightings alone."""

    term: TermId
    official: OfficialRef
    role: RoleRef
    title: str
    capacity: Capacity
    certainty: Certainty | None
    start: Bound
    end: Bound
    confirmed: str | None
    scheduled_end: Bound
    implied_end: str | None
    from_sightings: bool
    disputed: bool
    note: str | None
    steps: tuple[DatedStep, ...]
    attestations: tuple[AttestationRow, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class GapRow:
    """A stretch without a holder. `recorded` is False where the directory simply has nothing for these days."""

    start: Bound
    end: Bound
    state: Literal["vacant", "unknown"]
    note: str | None
    recorded: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class HoldersAnswer:
    """Who holds a role, followed through its lineage. `on` None: the whole succession, `state` None."""

    role: RoleRef
    on: Period | None
    state: State | None
    disputed: bool
    seats: int
    free_seats: int | None
    note: str | None
    holders: tuple[HolderRow, ...]
    gaps: tuple[GapRow, ...]


@dataclass(frozen=True, slots=True)
class NameRow:
    text: str
    kind: str
    lang: str | None
    start: Bound
    end: Bound
    preferred: bool
    evidence: tuple[Evidence, ...] = ()
    id: RecordId | None = None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A dated, typed link to another office; `office` is the other end."""

    office: OfficeRef
    link: str
    start: Bound
    end: Bound
    evidence: tuple[Evidence, ...] = ()
    id: RecordId | None = None
    """The link itself; None where it is none of its own, as that of a role to its office."""


@dataclass(frozen=True, slots=True)
class InstrumentRef:
    id: RecordId
    title: str
    on: Bound


@dataclass(frozen=True, slots=True)
class MandateRow:
    id: RecordId
    owner: Ref
    text: str
    instruments: tuple[InstrumentRef, ...]
    basis: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ContactRow:
    type: str
    value: str
    label: str | None
    confirmed: str | None
    evidence: tuple[Evidence, ...]
    id: RecordId | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An office (or role) founded, renamed, merged, split, replaced, transferred or dissolved."""

    id: RecordId
    kind: str
    on: Bound
    before: tuple[Ref, ...]
    after: tuple[Ref, ...]
    instrument: str | None
    planned: bool
    note: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Participant:
    ref: Ref
    title: str | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event. Two or more `dates` mean that the sources disagree on the day."""

    id: RecordId
    title: str
    kind: str
    dates: tuple[Bound, ...]
    disputed: bool
    planned: bool
    place: str | None
    participants: tuple[Participant, ...]
    note: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ConflictValue:
    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Sources that state different values for one part of one record; `accepted` None: nobody has decided.

    `explained` is True where the difference is accounted for in `note` and nothing is left to decide."""

    about: Ref
    field: str
    title: str
    values: tuple[ConflictValue, ...]
    accepted: str | None
    explained: bool
    note: str | None
    subject: RecordId | None = None
    """The fact that is meant: the record itself, or a term, a name, a link of it."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    id: SourceId
    title: str
    kind: str
    published: Bound
    url: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Everything about one record as of a day. The same shape for every kind; what does not apply is empty.

    `facts` are the plain particulars of the kind as (label, value) pairs: seat, classification, status, parties."""

    ref: Ref
    on: Period | None
    names: tuple[NameRow, ...] = ()
    summary: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    life: tuple[Bound, Bound] | None = None
    parents: tuple[LinkRow, ...] = ()
    children: tuple[LinkRow, ...] = ()
    related: tuple[LinkRow, ...] = ()
    roles: tuple[HoldersAnswer, ...] = ()
    terms: tuple[HolderRow, ...] = ()
    gaps: tuple[GapRow, ...] = ()
    mandates: tuple[MandateRow, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    sources: tuple[Evidence, ...] = ()
    not_same: tuple[Ref, ...] = ()
    mentions: tuple[Ref, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class HeadRow:
    name: str
    title: str
    certainty: Certainty | None
    capacity: Capacity
    official: OfficialId
    role: RoleId


@dataclass(frozen=True, slots=True)
class TreeNode:
    """An office in the tree; `link` is how it hangs on the node above (None for a root). There is `more` below it where
    the tree was asked for no deeper."""

    office: OfficeRef
    link: str | None
    heads: tuple[HeadRow, ...]
    children: tuple["TreeNode", ...] = field(default=())
    more: bool = False


@dataclass(frozen=True, slots=True)
class MoveRow:
    kind: str
    on: Bound
    official: OfficialRef | None
    role: RoleRef | None
    office: OfficeRef | None
    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class VacancyRow:
    """A role without a holder on the asked days: known to be empty, covered by somebody, or simply not known.

    `since` is when it fell vacant: as recorded, or (`since_last_holder`) the end of the last holder; None where
    neither is known, and always for an unknown role. `last` is the last holder known before the days; `expected`
    are designates and whoever is recorded as the next holder."""

    role: RoleRef
    state: Literal["vacant", "acting", "functions", "unknown"]
    disputed: bool
    since: Bound | None
    since_last_holder: bool
    last: HolderRow | None
    covers: tuple[HolderRow, ...]
    expected: tuple[HolderRow, ...]
    note: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How much the directory knows of an organisation; `office` None: of everything together.

    `sourced`, `inferred` and `unsourced` are its terms by their best evidence; `first_year` and `last_year` those in
    which some holder is known; `never` are roles for which no holder of any day is recorded. On the asked days
    `standing` roles existed: of `held` the holder is known or presumed, of `possible` only possible holders are,
    `empty` are known to have no holder, and of `unknown` nothing is known."""

    office: OfficeRef | None
    offices: int
    roles: int
    never: int
    terms: int
    sourced: int
    inferred: int
    unsourced: int
    first_year: int | None
    last_year: int | None
    confirmed: str | None
    standing: int
    held: int
    possible: int
    empty: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Finding:
    rule: str
    severity: Literal["error", "warning", "note"]
    text: str
    records: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class DirectoryInfo:
    """`counts` has one entry per kind: office, official, role, term, mandate, instrument, event, source."""

    path: str
    edition: str
    edition_day: str
    schema: int
    revision: int
    counts: dict[str, int]
    sqlite: str


@dataclass(frozen=True, slots=True)
class DocumentName:
    """One name of a searchable record. `kind` as in the name table, or "title"; `reason` is how a match through
    this name is told to a person ("former title", "acronym", "other spelling", "name")."""

    text: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that an official held, under the title of its day, for as long as is possible."""

    title: str
    office: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Document:
    """One record as the search index needs it. `weight` is higher for what a person more likely means
    (heads before staff, offices before events); `current` is None where the question does not arise.

    `organisation` is the one at the top; `offices` are the names of those it is or belongs to, `states` any of
    "acting", "vacant" and "disputed", `held` the roles that an official held."""

    ref: Ref
    names: tuple[DocumentName, ...]
    body: tuple[str, ...]
    current: bool | None
    weight: int
    first: int
    last: int
    successors: tuple[Ref, ...] = ()
    organisation: str = ""
    offices: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    held: tuple[HeldRole, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedDocuments:
    """What reads otherwise since a revision: whole documents, and the ids of what cannot be opened any more."""

    documents: tuple[Document, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class YearRow:
    """How much changed in one year, as far as it is known in which year it did."""

    year: int
    offices: int
    """Offices founded, renamed, merged, split, transferred or dissolved."""
    holders: int
    """Terms that began or ended."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One part of a record before and after a revision; None where there was none, or is none any more."""

    record: Ref | None
    what: str
    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """One saved edit: who, when (a moment in ISO 8601, of the world's clock), what and why."""

    number: int
    at: str
    by: str
    title: str
    why: str | None
    kind: Literal["edit", "undo", "redo", "revert", "erase"]
    takes_back: int | None
    taken_back: bool
    """Whether it does not count any more: it was undone, or taken back by itself."""
    changes: tuple[FieldChange, ...]
    lines: tuple[str, ...] = ()
    """The same for a person to read, one line for each thing that was added, removed or changed."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A text of another record in which a person is named: on whose page it is read, in which part, and its words."""

    record: str
    what: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """What erasing a person takes away, and where he or she goes on being named."""

    person: Ref
    counts: Mapping[str, int]
    """How many of each kind go: term, name, contact, mandate, note, draft, revision, backup."""
    mentions: tuple[Mention, ...]
    """Texts of others, which stay as they are; whoever wants the name out of them too edits them first."""


@dataclass(frozen=True, slots=True)
class TrashRow:
    """A record that was deleted and can be put back: what it was, and which revision deleted it."""

    record: str
    kind: str
    title: str
    revision: int
    at: str
    by: str
    deed: str
    """The title of that revision."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The titles of the revisions that undo and redo would take next; None where there is none."""

    undo: str | None = None
    redo: str | None = None


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """Two officials that may be one, from 0 to 100 (and a little more) alike, with what speaks for it."""

    one: Ref
    other: Ref
    alike: int
    reasons: tuple[str, ...]
