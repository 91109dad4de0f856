"""What leaves the directory to be drawn: terms with their days worked out, and offices with what joins them."""

from dataclasses import dataclass

from database.dates import Day, Period
from database.ids import OfficeId
from database.rows import GapRow, HeadRow, HolderRow, OfficeRef, Ref


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days of a term or a gap, all inclusive. It begins on some day from `first` to `sure_first`, is sure from
    there to `sure_last` (where that is earlier, no day is sure), and ends on some day up to `last`.

    `presumed`: the days after `sure_last` are not the days of a vague end but those for which an open end is presumed.
    FIRST_DAY and LAST_DAY stand for a side that nothing limits."""

    first: Day
    sure_first: Day
    sure_last: Day
    last: Day
    presumed: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    row: HolderRow | GapRow
    days: Stretch


@dataclass(frozen=True, slots=True)
class TimelineBand:
    """Rows that belong together: the successive holders of a role, or the terms of one official."""

    about: Ref
    rows: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The successive holders of a role; of each role of an office, its head first; or the career of an official."""

    about: Ref
    bands: tuple[TimelineBand, ...]


@dataclass(frozen=True, slots=True)
class ChartOffice:
    office: OfficeRef
    heads: tuple[HeadRow, ...]
    deputies: tuple[HeadRow, ...]


@dataclass(frozen=True, slots=True)
class ChartLink:
    """How one office hangs on another on the asked days: part of, joint of, reports to, liaison to, hosted by,
    counterpart of. `hangs`: the tree below the parent goes on through this link."""

    child: OfficeId
    parent: OfficeId
    kind: str
    hangs: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """The organisations in which an office stands, with every office below them. Empty where it does not stand."""

    about: Ref
    on: Period
    tops: tuple[OfficeId, ...]
    offices: tuple[ChartOffice, ...]
    links: tuple[ChartLink, ...]
