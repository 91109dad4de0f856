"""What must hold of a term and a day. Pure: bounds in, answers out; the numbers are the rules of time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from database.dates import LAST_DAY, UNKNOWN, Bound, Certainty, Day, can_lie_inside, narrow

PRESUMED_FOR_YEARS = 5
"""How long an open end is presumed to go on after its last confirmation, where no scheduled end is known (rule 12)."""

SUBSTANTIVE = frozenset({"substantive", "prevented"})
ACTING = frozenset({"acting", "ad interim", "officer-in-charge"})


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
        if last < first or last < self.start.earliest:
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

    @property
    def last_possible(self) -> Day:
        """The last day on which the term can hold or is still presumed to."""
        return self.end.latest if self.presumed_until is None else self.presumed_until


def years_after(day: Day, years: int) -> Day:
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
    closing = _first(closings, start)
    if end.is_open:
        return _open_span(start, seen, confirmed, scheduled, not_before, closing)
    start, end = narrow(start, end, seen)
    closed_by = None
    if closing is not None and end.earliest <= closing.on.latest < end.latest:
        closed_by = closing.reason if end.is_unknown else None
        end = replace(end, latest=closing.on.latest)
        start = replace(start, latest=min(start.latest, end.latest))
    return Span(_no_earlier(start, not_before), end, None, confirmed, closed_by)


def _open_span(
    start: Bound,
    seen: Sequence[Bound],
    confirmed: Bound,
    scheduled: Bound,
    not_before: Bound,
    closing: Closing | None,
) -> Span:
    """A term that still goes on. A closing ends it; one that comes only when the term has long lapsed proves nothing
    about the days between, so that those stay presumed and then unknown (rules 6 and 12)."""
    begin, end = narrow(start, Bound("..", LAST_DAY, LAST_DAY), seen)
    sure, limit = _sure_and_presumed_until(begin, seen, scheduled)
    if closing is not None and closing.on.earliest <= limit:
        begin, closed = narrow(start, closing.on, seen)
        return Span(_no_earlier(begin, not_before), closed, None, confirmed, closing.reason)
    return Span(_no_earlier(begin, not_before), replace(end, earliest=sure), limit, confirmed, None)


def _sure_and_presumed_until(start: Bound, seen: Iterable[Bound], scheduled: Bound) -> tuple[Day, Day]:
    """The last day that is confirmed (a sighting, else the start), and the last day that is presumed after it."""
    told = [s for s in seen if not s.is_unknown and not s.is_open]
    sure = max([start.earliest, *(s.earliest for s in told)])
    if not (scheduled.is_unknown or scheduled.is_open):
        return sure, max(scheduled.latest, sure)
    # A start "by March 2017" confirms the term in March 2017 at the latest: the years count from there.
    return sure, years_after(max([start.latest, *(s.latest for s in told)]), PRESUMED_FOR_YEARS)


def _first(closings: Iterable[Closing], start: Bound) -> Closing | None:
    """The closing that comes first; where two can be the first, the days on which one of them surely has come."""
    known = [c for c in closings if not c.on.is_unknown and not c.on.is_open and c.on.latest >= start.earliest]
    if not known:
        return None
    first = min(known, key=lambda closing: closing.on.latest)
    return replace(first, on=replace(first.on, earliest=min(closing.on.earliest for closing in known)))


def _no_earlier(start: Bound, not_before: Bound) -> Bound:
    """A term cannot start before its role did; where the record says so all the same, `check` reports it."""
    earliest = max(start.earliest, not_before.earliest)
    return replace(start, earliest=earliest) if earliest <= start.latest else start


def contradicts(start: Bound, end: Bound, sighting: Bound, closings: Iterable[Closing] = ()) -> bool:
    """Whether a sighting cannot lie inside the term as recorded or closed: it is kept and shown, narrows nothing."""
    if sighting.is_unknown or sighting.is_open:
        return False
    closing = _first(closings, start) if end.is_open or end.is_unknown else None
    late = closing is not None and sighting.earliest > closing.on.latest
    return late or not can_lie_inside(start, end, sighting)
