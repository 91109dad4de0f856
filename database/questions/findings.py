"""What `check` finds: contradictions, doubts and gaps in the directory, each with the records to look at."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from database.dates import LAST_DAY, Certainty, Day, iso, surely_before
from database.questions.conflicts import conflicts
from database.questions.gaps import gaps_of_roles
from database.questions.holders import empty_days
from database.questions.lineage import lines
from database.questions.refs import refs
from database.questions.soundness import about_records, damage, soundness
from database.questions.terms import Term, all_terms, complete, last_confirmed
from database.reading import IDS, Reader, many
from database.rows import Finding, Ref
from database.rules import SUBSTANTIVE
from database.states import HOLDS_NOTHING

_LONG_ACTING = 366
_OLD = 2 * 365
_ORDER = {"error": 0, "warning": 1, "note": 2}


def findings(reader: Reader, today: Day | None = None) -> tuple[Finding, ...]:
    """Everything worth an editor's look, errors first. Findings that age (old confirmations) need `today`; where the
    file itself is damaged, only that is told."""
    broken = damage(reader)
    if broken:
        return broken
    terms = all_terms(reader)
    known = refs(reader, {t.official for t in terms} | {t.role for t in terms})
    found = [
        *soundness(reader),
        *_backwards(terms, known),
        *_outside(terms, known),
        *_too_many(terms, known),
        *_sightings(terms, known),
        *_long_acting(terms, known),
        *_two_primaries(terms, known),
        *_empty(reader, terms, known),
        *_open_conflicts(reader),
        *_unsourced(terms, known),
        *(_old(terms, known, today) if today is not None else ()),
    ]
    once = dict.fromkeys(found)
    return tuple(sorted(once, key=lambda finding: (_ORDER[finding.severity], finding.rule, finding.text)))


def findings_about(reader: Reader, records: Collection[str]) -> tuple[Finding, ...]:
    """What `check` finds about the terms of these roles, offices and officials, and about their names and places;
    quick enough to be asked before and after each edit."""
    sql = (
        f"SELECT * FROM term WHERE id IN {IDS} OR official IN {IDS} OR role IN {IDS} "
        f"OR role IN (SELECT id FROM role WHERE office IN {IDS})"
    )
    wanted = json.dumps(list(records))
    rows = reader.execute(sql, (wanted,) * 4).fetchall()
    mine = {row["official"] for row in rows} | {row["role"] for row in rows}
    sql = f"SELECT * FROM term WHERE role IN {IDS}"
    beside = list(many(reader, sql, {row["role"] for row in rows}))
    terms = complete(reader, list({row["id"]: row for row in (*rows, *beside)}.values()))
    known = refs(reader, {t.official for t in terms} | {t.role for t in terms} | mine)
    found = [
        *about_records(reader, records),
        *_backwards(terms, known),
        *_outside(terms, known),
        *_too_many(terms, known),
        *_sightings(terms, known),
        *_two_primaries(terms, known),
    ]
    return tuple(dict.fromkeys(found))


def _who(term: Term, known: dict[str, Ref]) -> str:
    return f"{known[term.official].title} as {known[term.role].title}"


def _records(term: Term, known: dict[str, Ref]) -> tuple[Ref, ...]:
    return known[term.official], known[term.role]


def _days(term: Term) -> str:
    end = "open" if term.end.is_open else term.end.edtf or "unknown"
    return f"{term.start.edtf or 'unknown'} to {end}"


def _backwards(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        if not term.end.is_open and surely_before(term.end, term.start):
            text = f"{_who(term, known)} ends ({term.end.edtf}) before it starts ({term.start.edtf})."
            yield Finding("end before start", "error", text, _records(term, known))


def _outside(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        begins = term.life.not_before
        if not term.start.is_unknown and term.start.latest < begins.earliest:
            text = f"{_who(term, known)} starts ({term.start.edtf}) before the role or its office did ({begins.edtf})."
            yield Finding("before the office", "warning", text, _records(term, known))
        for closing in term.closings:
            late = not term.end.is_open and not term.end.is_unknown and term.end.earliest > closing.on.latest
            if late or (not term.start.is_unknown and term.start.earliest > closing.on.latest):
                text = f"{_who(term, known)} ({_days(term)}) goes on after {closing.reason} ({closing.on.edtf})."
                yield Finding("after the office", "warning", text, _records(term, known))


def _too_many(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    """More sure holders than seats on one day (a shared boundary day is no overlap), and an open term that somebody
    else's start has probably ended."""
    by_role: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        if term.capacity in SUBSTANTIVE and term.life.seats:
            by_role[term.role].append(term)
    for held in by_role.values():
        for term in held:
            begin = term.span.start.latest
            if begin < LAST_DAY:
                yield from _crowded(term, held, begin, known)


def _crowded(term: Term, held: Sequence[Term], begin: Day, known: dict[str, Ref]) -> Iterator[Finding]:
    others = [t for t in held if t.official != term.official and t.span.start.latest <= begin]
    there = {t.official for t in others if t.span.end.earliest > begin} | {term.official}
    role, seats = known[term.role].title, term.life.seats
    if len(there) > seats:
        people = sorted((known[official] for official in there), key=lambda ref: (ref.title, ref.id))
        names = ", ".join(ref.title for ref in people)
        room = "one seat" if seats == 1 else f"{seats} seats"
        text = f"{role} has {room}, but on {iso(begin)} it is held by {names}."
        yield Finding("more holders than seats", "warning", text, (known[term.role], *people))
    for other in others:
        went_on = other.span.presumed_until is not None and other.span.end.earliest <= begin
        if seats == 1 and went_on and other.span.start.latest < begin:
            follower = known[term.official].title
            text = f"{_who(other, known)} has no recorded end, but {follower} followed on {iso(begin)}."
            yield Finding("open end before a successor", "warning", text, _records(other, known))


def _sightings(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        for sighting in term.sightings:
            if not sighting.counts:
                text = f"{_who(term, known)} was seen on {sighting.on.edtf}, outside the term ({_days(term)})."
                yield Finding("sighting outside the term", "warning", text, _records(term, known))


def _long_acting(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        acting = term.capacity not in SUBSTANTIVE and term.capacity != HOLDS_NOTHING
        if acting and not term.end.is_open and term.span.end.earliest - term.span.start.latest > _LONG_ACTING:
            text = f"{_who(term, known)} was {term.capacity} for more than a year."
            yield Finding("long acting", "note", text, _records(term, known))


def _two_primaries(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    """An official can hold several roles at once, but only one of them is the primary one (rule 8)."""
    mine: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        if term.row["is_primary"]:
            mine[term.official].append(term)
    for official, held in mine.items():
        for one, other in pairwise(held):
            begin = max(one.span.start.latest, other.span.start.latest)
            until = min(one.span.end.earliest, other.span.end.earliest)
            if one.role != other.role and begin < until:
                who, first, second = known[official], known[one.role], known[other.role]
                text = f"{who.title} has two primary roles on {iso(begin)}: {first.title} and {second.title}."
                yield Finding("two primary roles", "warning", text, (who, first, second))


def _empty(reader: Reader, terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    """Days between two holders of a line for which nothing at all is recorded."""
    by_role: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        if term.life.seats == 1:
            by_role[term.role].append(term)
    gaps = defaultdict(list)
    for gap in gaps_of_roles(reader, by_role):
        gaps[gap.role].append(gap)
    for role, line in lines(reader, by_role).items():
        held = [term for member in line for term in by_role.get(member, ())]
        recorded = [gap for member in line for gap in gaps[member]]
        for stretch in empty_days(line, held, recorded):
            if _belongs(role, stretch.start.earliest, line, by_role):
                text = f"Nothing is recorded about {known[role].title} from {stretch.start.edtf} to {stretch.end.edtf}."
                yield Finding("gap", "note", text, (known[role],))


def _belongs(role: str, day: Day, line: Iterable[str], by_role: dict[str, list[Term]]) -> bool:
    """Whether the gap is told with this role of the line: the one whose holder was the last before it."""
    last = max(
        (term for member in line for term in by_role.get(member, ()) if term.span.last_possible < day),
        key=lambda term: term.span.last_possible,
        default=None,
    )
    return last is None or last.role == role


def _open_conflicts(reader: Reader) -> Iterator[Finding]:
    for row in conflicts(reader):
        if not row.explained:
            said = "; ".join(value.value for value in row.values)
            yield Finding("sources disagree", "note", f"{row.title}: {said}.", (row.about,))


def _unsourced(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        pieces = [*term.evidence, *(e for s in term.sightings for e in s.evidence)]
        if not any(piece.confidence == "sourced" for piece in pieces):
            yield Finding("no source", "note", f"No source is known for {_who(term, known)}.", _records(term, known))


def _old(terms: Iterable[Term], known: dict[str, Ref], today: Day) -> Iterator[Finding]:
    for term in terms:
        seen = last_confirmed(term) or term.start.edtf
        if term.span.on(today, today) is Certainty.PRESUMED and today - term.span.end.earliest > _OLD:
            text = f"{_who(term, known)} is presumed to go on, last confirmed on {seen}."
            yield Finding("old confirmation", "note", text, _records(term, known))
        elif term.span.lapsed_on(today):
            text = f"{_who(term, known)} has no recorded end, but was last confirmed on {seen}."
            yield Finding("lapsed", "warning", text, _records(term, known))
