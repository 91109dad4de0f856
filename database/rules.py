"""What must hold of a term, a day and a role. Pure: bounds in, answers out; the numbers are the rules of time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from database.dates import LAST_DAY, UNKNOWN, Bound, Certainty, Day, Period, can_lie_inside, narrow

if TYPE_CHECKING:
    from database.rows import State

PRESUMED_FOR_YEARS = 5
"""How long an open end is presumed to go on after its last confirmation, where no scheduled end is known (rule 12)."""

_SUBSTANTIVE = frozenset({"substantive", "prevented"})
_ACTING = frozenset({"acting", "ad interim", "officer-in-charge"})


@dataclass(frozen=True, slots=True)
class Closing:
    """What ends an open term although nobody recorded its end: a death, the end of the role or of the office."""

    on: Bound
    reason: str


@dataclass(frozen=True, slots=True)
class Span:
    """A term as it can be judged: narrowed by sightings, closed by what must have closed it, presumed only so long.

    `end.earliest` is the last day for which the term is sure; an open end that nothing closes is presumed up to
    `presumed_until` and has lapsed after it. `closed_by` is the reason where the end is implied, not recorded."""

    start: Bound
    end: Bound
    presumed_until: Day | None
    confirmed: Bound
    closed_by: str | None

    def on(self, first: Day, last: Day) -> Certainty:
        """Whether the term holds on at least one day from first to last (rules 1, 12 and 13)."""
        if last < self.start.earliest:
            return Certainty.NO
        begun = self.start.latest <= last
        if begun and self.end.earliest >= first:
            return Certainty.YES
        if self.presumed_until is None:
            return Certainty.NO if first > self.end.latest else Certainty.POSSIBLE
        if first > self.presumed_until:
            return Certainty.NO
        return Certainty.PRESUMED if begun else Certainty.POSSIBLE

    def lapsed_on(self, day: Day) -> bool:
        """Whether this open term was presumed once but is too long unconfirmed on that day."""
        return self.presumed_until is not None and day > self.presumed_until


def years_after(day: Day, years: int) -> Day:
    from datetime import date

    start = date.fromordinal(day)
    if start.year + years > 9999:
        return LAST_DAY
    try:
        return start.replace(year=start.year + years).toordinal()
    except ValueError:  # 29 February
        return start.replace(year=start.year + years, day=28).toordinal()


def span_of(
    start: Bound,
    end: Bound,
    *,
    sightings: Iterable[Bound] = (),
    confirmed: Bound = UNKNOWN,
    scheduled: Bound = UNKNOWN,
    not_before: Bound = UNKNOWN,
    closings: Sequence[Closing] = (),
) -> Span:
    """Judge a term from all that is known about it.

    `not_before` is when its role and office began; `closings` is what ends it if nothing else did (rule 6)."""
    seen = [*sightings, confirmed]
    closing = min((c for c in closings if not c.on.is_unknown and not c.on.is_open), default=None, key=_closes)
    closed_by = None
    if end.is_open and closing is not None and closing.on.latest >= start.earliest:
        end, closed_by = closing.on, closing.reason
    open_end = end.is_open
    start, end = narrow(start, end, seen)
    start = _no_earlier(start, not_before)
    if closing is not None and end.earliest <= closing.on.latest < end.latest and not open_end:
        closed_by = closed_by or (closing.reason if end.is_unknown else None)
        end = replace(end, latest=closing.on.latest)
    if not open_end:
        return Span(start, end, None, confirmed, closed_by)
    sure_until = _last_sure_day(start, seen)
    limit = years_after(sure_until, PRESUMED_FOR_YEARS) if scheduled.is_unknown else scheduled.latest
    return Span(start, replace(end, earliest=sure_until), max(limit, sure_until), confirmed, None)


def _closes(closing: Closing) -> Day:
    return closing.on.latest


def _no_earlier(start: Bound, not_before: Bound) -> Bound:
    """A term cannot start before its role did; where the record says so all the same, `check` reports it."""
    earliest = max(start.earliest, not_before.earliest)
    return replace(start, earliest=earliest) if earliest <= start.latest else start


def _last_sure_day(start: Bound, seen: Iterable[Bound]) -> Day:
    """The last day for which an open term is confirmed: its latest sighting, or its start."""
    days = [s.earliest for s in seen if not s.is_unknown and not s.is_open and s.latest >= start.earliest]
    return max([*days, start.earliest])


def contradicts(start: Bound, end: Bound, sighting: Bound) -> bool:
    """Whether a sighting cannot lie inside the recorded term: it is kept and shown, but narrows nothing."""
    return not sighting.is_unknown and not sighting.is_open and not can_lie_inside(start, end, sighting)


@dataclass(frozen=True, slots=True)
class Claim:
    """One holder of a role on the asked days, reduced to what the state depends on."""

    official: str
    capacity: str
    certainty: Certainty
    start: Bound
    end: Bound


def state_of(claims: Sequence[Claim], *, seats: int, day: Period, vacant: bool) -> "State":
    """The one word for a role on a day, a month, a year or an interval (rules 5, 7, 13 and 14).

    `vacant`: a source says that the role was empty then. A designate holds nothing and is not counted."""
    if not day.is_day and changed(claims, seats=seats):
        return "changed"
    sure = [c for c in claims if c.certainty is Certainty.YES]
    holding = [c for c in sure if c.capacity in _SUBSTANTIVE]
    if holding:
        return "shared day" if day.is_day and seats == 1 and _shared(holding, day.first) else "held"
    if any(c.capacity in _ACTING for c in sure):
        return "acting"
    if any(c.capacity == "functions" for c in sure):
        return "functions"
    if any(c.certainty is Certainty.PRESUMED and c.capacity != "designate" for c in claims):
        return "presumed"
    if any(c.certainty is Certainty.POSSIBLE and c.capacity != "designate" for c in claims):
        return "possible"
    return "vacant" if vacant else "unknown"


def _shared(holding: Sequence[Claim], day: Day) -> bool:
    """Whether the day is the last of one holder and the first of another (fact: boundary days are often printed so)."""
    leaving = {c.official for c in holding if c.end.earliest == c.end.latest == day}
    arriving = {c.official for c in holding if c.start.earliest == c.start.latest == day}
    return any(a != b for a in leaving for b in arriving)


def changed(claims: Sequence[Claim], *, seats: int) -> bool:
    """Whether the holder of a role changed within the asked days: two officials who both surely held it in them
    without sharing it, or one who surely came or went while nobody else held it all the time."""
    sure = [c for c in claims if c.certainty is Certainty.YES and c.capacity in _SUBSTANTIVE | _ACTING | {"functions"}]
    if seats == 1:
        return len({c.official for c in sure}) > 1
    return any(
        a.official != b.official and (a.end.latest <= b.start.earliest or b.end.latest <= a.start.earliest)
        for a in sure
        for b in sure
    )


def free_seats(claims: Sequence[Claim], *, seats: int) -> int | None:
    """Seats that nobody surely holds; None where the number of seats is open."""
    if seats == 0:
        return None
    taken = {c.official for c in claims if c.certainty is Certainty.YES and c.capacity in _SUBSTANTIVE}
    return max(0, seats - len(taken))
