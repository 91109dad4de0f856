"""The sentence an honest answer needs beside its word: how old it is, why empty, who was last known, who disagrees."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from database.dates import Certainty, Period
from database.questions.gaps import Gap
from database.questions.terms import Term, last_confirmed
from database.rows import AttestationRow, Evidence, OfficialRef, State
from database.rules import ACTING, SUBSTANTIVE
from database.sentences import Written, joined, tr
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
            sentences.append(tr("The role did not exist then, as far as is recorded."))
        sentences += _last_known(told)
    sentences += _disagreement(told)
    return joined(sentences) or None


def _presumed(told: Told) -> str:
    latest = [
        tr("{name} was last confirmed on {day}", name=_name(told, j.term), day=_seen(j.term))
        for j in told.there
        if j.certainty is Certainty.PRESUMED and j.term.capacity != HOLDS_NOTHING
    ]
    return tr("No source confirms it up to then: {latest}.", latest=joined(latest, "; "))


def _ageing(told: Told) -> list[str]:
    return [
        tr("Last confirmed as vacant on {day}.", day=Written(gap.confirmed))
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
            return [tr("The role was last known to be vacant on {day}.", day=Written(gap.confirmed))]
    if last is None:
        return []
    end = last.span.end if last.span.closed_by is not None else last.end
    if end.is_open or end.edtf is None:
        seen = _seen(last)
        return [tr("The last known holder is {name}, last confirmed on {day}.", name=_name(told, last), day=seen)]
    return [_left(_name(told, last), end.edtf)]


def _disagreement(told: Told) -> list[str]:
    found: list[str] = []
    for term in told.terms:
        for piece in told.disputes.get(term.id, ()):
            name = _name(told, term)
            if isinstance(piece, AttestationRow):
                day = Written(piece.on.edtf)
                found.append(tr("{name} was seen in the role on {day}, outside the recorded term.", name=name, day=day))
            elif piece.field == "holder":
                found.append(
                    tr("Sources disagree: {other} is named in place of {name}.", other=piece.states, name=name)
                )
            else:
                found.append(_disagreeing(piece, name))
    return found


def _disagreeing(piece: Evidence, name: str) -> str:
    stated = piece.states
    if piece.field == "start":
        return tr(
            "Sources disagree: {value} is also given as the start of the term of {name}.", value=stated, name=name
        )
    if piece.field == "end":
        return tr("Sources disagree: {value} is also given as the end of the term of {name}.", value=stated, name=name)
    part = f"{piece.field} of the term" if piece.field else "term"
    return tr("Sources disagree: {value} is also given as the {part} of {name}.", value=stated, part=part, name=name)


def _left(name: str, edtf: str) -> str:
    """Who was the last, and the end of the term; where that is only bounded, the bounds."""
    first, _, last = edtf.partition("/")
    if not last:
        return tr("The last known holder is {name}, until {day}.", name=name, day=Written(edtf))
    if first == "..":
        return tr("The last known holder is {name}, until {day} at the latest.", name=name, day=Written(last))
    days = {"first": Written(first), "last": Written(last)}
    return tr("The last known holder is {name}, until a day between {first} and {last}.", name=name, **days)


def _seen(term: Term) -> str:
    seen = last_confirmed(term) or term.start.edtf
    return Written(seen) if seen else tr("a day that is not known")


def _name(told: Told, term: Term) -> str:
    return told.people[term.official].name
