"""The one word for a role on a day, a month, a year or an interval. Pure: claims in, a state out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from database.dates import Certainty, Day, Period
from database.rules import ACTING, SUBSTANTIVE, Span

if TYPE_CHECKING:
    from database.rows import State

HOLDS_NOTHING = "designate"
"""The capacity that is shown with its days but never answers who holds a role (rule 5)."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One official in a role on the asked days, reduced to what the state depends on."""

    official: str
    capacity: str
    certainty: Certainty
    span: Span

    @property
    def substantive(self) -> bool:
        return self.capacity in SUBSTANTIVE


def state_of(claims: Sequence[Claim], *, seats: int, asked: Period, vacant: bool) -> "State":
    """The state of a role (rules 5, 7, 13 and 14); `vacant`: a source says that the role was empty then."""
    serving = [claim for claim in claims if claim.capacity != HOLDS_NOTHING]
    if not asked.is_day and changed(serving, seats=seats, asked=asked):
        return "changed"
    sure = [claim for claim in serving if claim.certainty is Certainty.YES]
    if asked.is_day and seats == 1 and _handed_over(sure, asked.first):
        return "shared day"
    if any(claim.substantive for claim in sure):
        return "held"
    if any(claim.capacity in ACTING for claim in sure):
        return "acting"
    if sure:
        return "functions"
    if any(claim.certainty is Certainty.PRESUMED for claim in serving):
        return "presumed"
    if serving:
        return "possible"
    return "vacant" if vacant else "unknown"


def _handed_over(sure: Sequence[Claim], day: Day) -> bool:
    """Whether the day is the last of one and the first of another, and nobody holds the role beside the two."""
    leaving = [claim for claim in sure if claim.span.end.earliest == claim.span.end.latest == day]
    arriving = [claim for claim in sure if claim.span.start.earliest == claim.span.start.latest == day]
    steady = any(claim.substantive and claim not in leaving and claim not in arriving for claim in sure)
    return not steady and any(one.official != other.official for one in leaving for other in arriving)


def changed(claims: Sequence[Claim], *, seats: int, asked: Period) -> bool:
    """Whether one official went within the asked days and another came. Whoever stands in for a holder that stays,
    or the same official in another capacity, is no change of holder."""
    stays = [claim for claim in claims if claim.substantive]
    sure = [
        claim
        for claim in claims
        if claim.certainty is Certainty.YES and (claim.substantive or not _stands_in(claim, stays, asked))
    ]
    return any(
        one.official != other.official and (not _together(one, other, seats) or _passed_on(one, other, asked))
        for one in sure
        for other in sure
    )


def _together(one: Claim, other: Claim, seats: int) -> bool:
    """Whether the two surely had the role on more than a shared day; in a role of several seats an open end is
    taken to go on as long as it is presumed, in a role of one seat another holder is reason to doubt it."""
    until = [_until(claim) if seats != 1 else claim.span.end.earliest for claim in (one, other)]
    return one.span.start.latest < until[1] and other.span.start.latest < until[0]


def _passed_on(one: Claim, other: Claim, asked: Period) -> bool:
    """Whether the one surely went and the other surely came within the asked days, though they overlapped."""
    end, start = one.span.end, other.span.start
    went = asked.first <= end.earliest and end.latest < asked.last
    return went and asked.first < start.earliest and start.latest <= asked.last


def _until(claim: Claim) -> Day:
    return max(claim.span.end.earliest, claim.span.presumed_until or 0)


def _stands_in(claim: Claim, holders: Sequence[Claim], asked: Period) -> bool:
    """Whether some holder has the role all the while that the claim has it within the asked days."""
    first = max(asked.first, claim.span.start.earliest)
    last = min(asked.last, claim.span.last_possible)
    return any(
        holder.official != claim.official
        and holder.certainty in (Certainty.YES, Certainty.PRESUMED)
        and holder.span.start.latest <= first
        and _until(holder) >= last
        for holder in holders
    )


def free_seats(claims: Sequence[Claim], *, seats: int) -> int | None:
    """Seats that nobody holds or is presumed to hold; None where the number of seats is open. Acting fills none."""
    if seats == 0:
        return None
    known = (Certainty.YES, Certainty.PRESUMED)
    taken = {claim.official for claim in claims if claim.certainty in known and claim.substantive}
    return max(0, seats - len(taken))
