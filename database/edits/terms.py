"""What a person does to terms, sightings and vacancies. Ending is what happened in the world; correcting is what was
written down wrongly; withdrawing says that there never was such a term."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from database.dates import UNKNOWN
from database.edits.given import LEFT, Capacity, Edit, End, Left, NewId, Start, When
from database.ids import OfficialId, RoleId, TermId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTerm(Edit):
    """An official holds, or held, a role."""

    do: ClassVar[str] = "add-term"
    official: OfficialId
    role: RoleId
    start: Start
    end: End
    capacity: Capacity = "substantive"
    title: str | None = None
    scheduled: End = UNKNOWN
    primary: bool = False
    beside: bool = False
    """Meant to stand beside whoever holds the role on the same days, although it has no seat for both."""
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndTerm(Edit):
    """A term came to its end."""

    do: ClassVar[str] = "end-term"
    term: TermId
    end: End
    end_kind: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectTerm(Edit):
    """What the directory says of a term was wrong; whatever is not given stays as it is."""

    do: ClassVar[str] = "correct-term"
    term: TermId
    official: OfficialId | Left = LEFT
    role: RoleId | Left = LEFT
    start: Start | Left = LEFT
    end: End | Left = LEFT
    scheduled: End | Left = LEFT
    capacity: Capacity | Left = LEFT
    title: str | Left | None = LEFT
    primary: bool | Left = LEFT
    note: str | Left | None = LEFT
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawTerm(Edit):
    """There never was such a term: it goes to the trash, with its sightings and citations."""

    do: ClassVar[str] = "withdraw-term"
    term: TermId


@dataclass(frozen=True, slots=True, kw_only=True)
class Attest(Edit):
    """An official was seen in a role on a day; without a term or an official, somebody unnamed was."""

    do: ClassVar[str] = "attest"
    role: RoleId
    on: When
    term: TermId | None = None
    official: OfficialId | None = None
    """Who was seen, where no term of his or hers is known yet: one is added, known from this sighting alone."""
    wording: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordVacancy(Edit):
    """A role is, or was, known to be empty; or it is known that nothing is known."""

    do: ClassVar[str] = "record-vacancy"
    role: RoleId
    start: Start
    end: End
    state: Literal["vacant", "unknown"] = "vacant"
    note: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Edit):
    """Somebody acts while the holder is away, or while there is none."""

    do: ClassVar[str] = "cover"
    role: RoleId
    official: OfficialId
    start: Start
    end: End
    capacity: Literal["acting", "ad interim", "officer-in-charge", "functions"] = "acting"
    covers: TermId | None = None
    title: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver(Edit):
    """One leaves, another arrives, or acts, or nobody does: both halves of one change, with one source."""

    do: ClassVar[str] = "hand-over"
    role: RoleId
    leaves: TermId | None = None
    left: End | None = None
    arrives: OfficialId | None = None
    arrived: Start | None = None
    capacity: Capacity = "substantive"
    title: str | None = None
    scheduled: End = UNKNOWN
    into: RoleId | None = None
    """The role in which the successor arrives, where the old one was renamed or merged into another."""
    nobody: Literal["vacant", "unknown"] | None = None
    """What is known of the role where nobody arrives; None says nothing about it."""
    beside: bool = False
    id: NewId = None
    """That of the term of whoever arrives."""
