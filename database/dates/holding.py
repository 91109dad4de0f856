"""Whether a term holds on a day (rule 1), and how sightings narrow it (rule 2).

Everything here is about days; what an open end means today (rule 12) is for whoever asks.
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from database.dates.bounds import Bound, Day


class Certainty(StrEnum):
    YES = "yes"
    PRESUMED = "presumed"
    POSSIBLE = "possible"
    NO = "no"


def holds(start: Bound, end: Bound, first: Day, last: Day) -> Certainty:
    """Whether the term holds on at least one day from `first` to `last`, all days inclusive; never PRESUMED.

    An unknown end is as early as can be, so that it makes nothing sure: `narrow` first moves it to the start.
    """
    if last < start.earliest or first > end.latest:
        return Certainty.NO
    if start.latest <= last and end.earliest >= first:
        return Certainty.YES
    return Certainty.POSSIBLE


def narrow(start: Bound, end: Bound, sightings: Iterable[Bound]) -> tuple[Bound, Bound]:
    """The same term, its days narrowed by the days on which its holder was seen; the written dates stay.

    Seen on some day from a to b: the start is no later than b, the end no earlier than a. A term also starts
    no later than it ends, so a known start narrows an unknown end and the other way round. Left out are
    sightings with no day of their own and those that lie wholly outside the term. An open side stays open:
    its day is already the outermost, and how far it was confirmed is not its written end.
    """
    if surely_before(end, start):
        return start, end
    latest_start, earliest_end = min(start.latest, end.latest), max(end.earliest, start.earliest)
    for sighting in sightings:
        if can_lie_inside(start, end, sighting):
            latest_start = min(latest_start, sighting.latest)
            earliest_end = max(earliest_end, sighting.earliest)
    return replace(start, latest=latest_start), replace(end, earliest=earliest_end)


def can_lie_inside(start: Bound, end: Bound, sighting: Bound) -> bool:
    """Whether a day of the sighting can lie in the term; an unknown or open sighting says nothing."""
    if sighting.is_unknown or sighting.is_open:
        return False
    return sighting.latest >= start.earliest and sighting.earliest <= end.latest


def surely_before(one: Bound, other: Bound) -> bool:
    """Every day `one` can be comes before every day `other` can be."""
    return one.latest < other.earliest
