"""What a person does to offices and their roles. Renaming keeps the record; replacing, merging and splitting make new
ones, with the old one's end and the roles that are carried over."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from database.dates import UNKNOWN
from database.edits.given import LEFT, Edit, End, Left, NewId, Start, When
from database.ids import OfficeId, RecordId, RoleId, TermId

LinkKind = Literal["part of", "joint of", "reports to", "liaison to", "hosted by", "counterpart of"]
Rank = Literal["head", "deputy", "member", "liaison", "staff"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOffice(Edit):
    """A body that the directory does not have yet."""

    do: ClassVar[str] = "add-office"
    name: str
    kind: str
    founded: Start
    dissolved: End
    acronym: str | None = None
    parent: OfficeId | None = None
    link: LinkKind = "part of"
    seat: str | None = None
    summary: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameOffice(Edit):
    """Another name from some day on, for the same office: its history goes on under the new name."""

    do: ClassVar[str] = "rename-office"
    office: OfficeId
    name: str
    since: Start
    acronym: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveOffice(Edit):
    """From some day on an office belongs somewhere else."""

    do: ClassVar[str] = "move-office"
    office: OfficeId
    to: OfficeId
    since: Start
    leaves: OfficeId | None = None
    """The parent that it leaves; None: it only gets another one beside those it has."""
    link: LinkKind = "part of"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedRole:
    """A role that goes over into a new office under another title; who `stays` goes over with it."""

    role: RoleId
    title: str
    into: OfficeId | None = None
    """Which of several new offices, where an office is split."""
    stays: tuple[TermId, ...] = ()
    id: NewId = None
    """The id of the new role. Several old roles with the same one become one role, under the title of the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffice:
    """What comes out of a reorganisation: an office that is there already (`office`), or a new one."""

    office: OfficeId | None = None
    name: str | None = None
    acronym: str | None = None
    kind: str | None = None
    parent: OfficeId | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorganise(Edit):
    """Offices merge into one, one splits into several, or one is replaced by another, with their roles."""

    do: ClassVar[str] = "reorganise"
    kind: Literal["merged", "split", "replaced", "renamed"]
    offices: tuple[OfficeId, ...]
    into: tuple[NewOffice, ...]
    on: When
    goes_on: tuple[OfficeId, ...] = ()
    """The old offices that do not end by it."""
    roles: tuple[CarriedRole, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DissolveOffice(Edit):
    """An office ended; what was open in it ends with it, without being written anew."""

    do: ClassVar[str] = "dissolve-office"
    office: OfficeId
    on: End
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectOffice(Edit):
    """What the directory says of an office was wrong."""

    do: ClassVar[str] = "correct-office"
    office: OfficeId
    kind: str | Left = LEFT
    seat: str | Left | None = LEFT
    summary: str | Left | None = LEFT
    note: str | Left | None = LEFT
    founded: Start | Left = LEFT
    dissolved: End | Left = LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRole(Edit):
    """A post in an office, apart from whoever holds it."""

    do: ClassVar[str] = "add-role"
    office: OfficeId
    title: str
    rank: Rank
    created: Start
    abolished: End
    level: str | None = None
    seats: int = 1
    summary: str | None = None
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameRole(Edit):
    """Another title from some day on, for the same role: its holders stay."""

    do: ClassVar[str] = "rename-role"
    role: RoleId
    title: str
    since: Start


@dataclass(frozen=True, slots=True, kw_only=True)
class EndRole(Edit):
    """A role came to its end."""

    do: ClassVar[str] = "end-role"
    role: RoleId
    on: End


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectRole(Edit):
    """What the directory says of a role was wrong."""

    do: ClassVar[str] = "correct-role"
    role: RoleId
    office: OfficeId | Left = LEFT
    rank: Rank | Left = LEFT
    level: str | Left | None = LEFT
    seats: int | Left = LEFT
    summary: str | Left | None = LEFT
    note: str | Left | None = LEFT
    created: Start | Left = LEFT
    abolished: End | Left = LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLink(Edit):
    """A tie between two offices: joint of, reports to, liaison to, hosted by, counterpart of."""

    do: ClassVar[str] = "add-link"
    office: OfficeId
    to: OfficeId
    link: LinkKind
    start: Start = UNKNOWN
    end: End = UNKNOWN
    id: NewId = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndLink(Edit):
    """A tie between two offices came to its end."""

    do: ClassVar[str] = "end-link"
    link: RecordId
    end: End
