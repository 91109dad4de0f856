"""The sentence an honest answer needs beside its word: how old it is, why empty, who was last known, who disagrees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from database.dates import Certainty, Period
from database.questions.gaps import Gap
from database.questions.terms import Term, last_confirmed
from database.rows import AttestationRow, Evidence, OfficialRef, State
from database.rules import ACTING, SUBSTANTIVE
from database.states import HOLDS_NOTHING


@dataclass(frozen=True, slots=True)
class Judged:
    """A term and how sure it is on the asked days."""

    term: Term
    certainty: Certainty

    @property
    def order(self) -> tuple[int, int]:
        """Who answers the question stands first: the surest, the substantive before who acts, a designate last."""
        capacity = self.term.capacity
        rank = 0 if capacity in SUBSTANTIVE else 1 if capacity in ACTING else 2
        sure = (Certainty.YES, Certainty.PRESUMED, Certainty.POSSIBLE).index(self.certainty)
        return 3 if capacity == HOLDS_NOTHING else sure, rank


@dataclass(frozen=True, slots=True)
class Told:
    """Everything an answer about some days rests on. `exists`: the role can have existed then; `there`: who can have
    held it; `covering`: the recorded gaps that count; `disputes`: by term, what contradicts it on these days."""

    on: Period
    state: State
    exists: bool
    there: Sequence[Judged]
    terms: Sequence[Term]
    gaps: Sequence[Gap]
    covering: Sequence[Gap]
    disputes: Mapping[str, Sequence[Evidence | AttestationRow]]
    people: Mapping[str, OfficialRef]


def note_of(told: Told) -> str | None:
    sentences = [gap.row.note for gap in told.covering if gap.row.note]
    if told.state == "presumed":
        sentences.insert(0, _presumed(told))
    elif told.state == "vacant":
        sentences += _ageing(told)
    elif told.state == "unknown":
        if not told.exists:
            sentences.append("The role did not exist then, as far as is recorded.")
        sentences += _last_known(told)
    sentences += _disagreement(told)
    return " ".join(dict.fromkeys(sentences)) or None


def _presumed(told: Told) -> str:
    latest = [
        f"{_name(told, j.term)} was last confirmed on {_seen(j.term)}"
        for j in told.there
        if j.certainty is Certainty.PRESUMED and j.term.capacity != HOLDS_NOTHING
    ]
    return f"No source confirms it up to then: {'; '.join(latest)}."


def _ageing(told: Told) -> list[str]:
    return [
        f"Last confirmed as vacant on {gap.confirmed}."
        for gap in told.covering
        if gap.row.state == "vacant" and gap.row.end.is_open and gap.confirmed is not None
    ]


def _last_known(told: Told) -> list[str]:
    """Who, or that nobody, was known last before the asked days."""
    first = told.on.first
    known = [t for t in told.terms if t.capacity != HOLDS_NOTHING and t.span.start.latest < first]
    last = max(known, key=lambda term: term.span.end.earliest, default=None)
    empty = [g for g in told.gaps if g.row.state == "vacant" and g.span.lapsed_on(first) and g.confirmed is not None]
    for gap in empty:
        if last is None or gap.span.end.earliest > last.span.end.earliest:
            return [f"The role was last known to be vacant on {gap.confirmed}."]
    if last is None:
        return []
    end = last.span.end if last.span.closed_by is not None else last.end
    if end.is_open or end.edtf is None:
        return [f"The last known holder is {_name(told, last)}, last confirmed on {_seen(last)}."]
    return [f"The last known holder is {_name(told, last)}, {_until(end.edtf)}."]


def _disagreement(told: Told) -> list[str]:
    found = []
    for term in told.terms:
        for piece in told.disputes.get(term.id, ()):
            name = _name(told, term)
            if isinstance(piece, AttestationRow):
                found.append(f"{name} was seen in the role on {piece.on.edtf}, outside the recorded term.")
            elif piece.field == "holder":
                found.append(f"Sources disagree: {piece.states} is named in place of {name}.")
            else:
                part = f"{piece.field} of the term" if piece.field else "term"
                found.append(f"Sources disagree: {piece.states} is also given as the {part} of {name}.")
    return found


def _until(edtf: str) -> str:
    """The end of a term; where it is only bounded, the bounds."""
    first, _, last = edtf.partition("/")
    if not last:
        return f"until {edtf}"
    return f"until {last} at the latest" if first == ".." else f"until a day between {first} and {last}"


def _seen(term: Term) -> str:
    return last_confirmed(term) or term.start.edtf or "a day that is not known"


def _name(told: Told, term: Term) -> str:
    return told.people[term.official].name
