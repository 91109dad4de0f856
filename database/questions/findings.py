"""What `check` finds: contradictions, doubts and gaps in the directory, each with the records to look at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from database.dates import LAST_DAY, Certainty, Day, Period, iso, surely_before
from database.questions.conflicts import conflicts
from database.questions.gaps import empty_stretches, gaps_of_roles
from database.questions.holders import last_confirmed
from database.questions.lineage import connected
from database.questions.refs import refs
from database.questions.terms import Term, all_terms
from database.reading import Reader, bound
from database.rows import Finding, Ref

_LONG_ACTING = 366
_SUBSTANTIVE = frozenset({"substantive", "prevented"})


def findings(reader: Reader, today: Day | None = None) -> tuple[Finding, ...]:
    """Everything worth an editor's look, errors first. Findings that age (old confirmations) need `today`."""
    terms = all_terms(reader)
    known = refs(reader, {t.official for t in terms} | {t.role for t in terms})
    found = [
        *_broken_file(reader),
        *_backwards(terms, known),
        *_outside(terms, known),
        *_too_many(terms, known),
        *_sightings(terms, known),
        *_long_acting(terms, known),
        *_empty(reader, terms, known),
        *_cycles(reader),
        *_lives_backwards(reader),
        *_names(reader),
        *_open_conflicts(reader),
        *_unsourced(terms, known),
        *(_old(terms, known, today) if today is not None else ()),
    ]
    order = {"error": 0, "warning": 1, "note": 2}
    return tuple(sorted(found, key=lambda finding: (order[finding.severity], finding.rule, finding.text)))


def _who(term: Term, known: dict[str, Ref]) -> str:
    return f"{known[term.official].title} as {known[term.role].title}"


def _records(term: Term, known: dict[str, Ref]) -> tuple[Ref, ...]:
    return known[term.official], known[term.role]


def _broken_file(reader: Reader) -> Iterator[Finding]:
    for row in reader.execute("PRAGMA integrity_check(5)"):
        if row[0] != "ok":
            yield Finding("damaged file", "error", f"The directory file is damaged: {row[0]}", ())


def _backwards(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        if not term.end.is_open and surely_before(term.end, term.start):
            text = f"{_who(term, known)} ends ({term.end.edtf}) before it starts ({term.start.edtf})."
            yield Finding("end before start", "error", text, _records(term, known))


def _outside(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        begins, closings = term.life.not_before, term.life.closings
        if not term.start.is_unknown and term.start.latest < begins.earliest:
            text = f"{_who(term, known)} starts ({term.start.edtf}) before the role or its office did ({begins.edtf})."
            yield Finding("before the office", "warning", text, _records(term, known))
        for closing in closings:
            late = not term.end.is_open and not term.end.is_unknown and term.end.earliest > closing.on.latest
            if late or (not term.start.is_unknown and term.start.earliest > closing.on.latest):
                days, after = f"{term.start.edtf} to {term.end.edtf}", f"{closing.reason} ({closing.on.edtf})"
                text = f"{_who(term, known)} ({days}) goes on after {after}."
                yield Finding("after the office", "warning", text, _records(term, known))


def _too_many(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    """More sure holders than seats on one day; a shared boundary day is no overlap."""
    by_role: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        if term.row["capacity"] in _SUBSTANTIVE and term.life.seats:
            by_role[term.role].append(term)
    for held in by_role.values():
        for term in held:
            begin = term.span.start.latest
            if begin >= LAST_DAY:
                continue
            day = Period(begin, begin, "")
            there = {
                t.official for t in held if t.span.on(begin, begin) is Certainty.YES and t.span.end.earliest > day.first
            }
            if len(there | {term.official}) > term.life.seats and len(there) > 1:
                names = ", ".join(sorted(known[official].title for official in there | {term.official}))
                seats = "one seat" if term.life.seats == 1 else f"{term.life.seats} seats"
                text = f"{known[term.role].title} has {seats}, but on {iso(begin)} it is held by {names}."
                yield Finding("more holders than seats", "warning", text, _records(term, known))


def _sightings(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        for sighting in term.sightings:
            if not sighting.counts:
                days = f"{term.start.edtf} to {term.end.edtf}"
                text = f"{_who(term, known)} was seen on {sighting.on.edtf}, outside the recorded term ({days})."
                yield Finding("sighting outside the term", "warning", text, _records(term, known))


def _long_acting(terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    for term in terms:
        acting = term.row["capacity"] not in _SUBSTANTIVE and term.row["capacity"] != "designate"
        if acting and not term.end.is_open and term.span.end.earliest - term.span.start.latest > _LONG_ACTING:
            text = f"{_who(term, known)} was {term.row['capacity']} for more than a year."
            yield Finding("long acting", "note", text, _records(term, known))


def _empty(reader: Reader, terms: Iterable[Term], known: dict[str, Ref]) -> Iterator[Finding]:
    """Days between two holders of a line for which nothing at all is recorded."""
    by_role: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        if term.life.seats == 1:
            by_role[term.role].append(term)
    lines = {tuple(sorted(line)) for line in connected(reader, by_role).values()}
    for line in sorted(lines):
        spans = [term.span for role in line for term in by_role.get(role, ())]
        role = next(role for role in line if role in by_role)
        for gap in empty_stretches(spans, gaps_of_roles(reader, line)):
            text = f"Nothing is recorded about {known[role].title} from {gap.start.edtf} to {gap.end.edtf}."
            yield Finding("gap", "note", text, (known[role],))


def _cycles(reader: Reader) -> Iterator[Finding]:
    above: dict[str, set[str]] = defaultdict(set)
    for row in reader.execute("SELECT child, parent FROM link WHERE kind IN ('part of', 'joint of', 'reports to')"):
        above[row["child"]].add(row["parent"])
    for office in sorted(above):
        seen, waiting = set(), list(above[office])
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting += above.get(here, ())
        if office in seen:
            ref = refs(reader, [office])[office]
            yield Finding("hierarchy cycle", "error", f"{ref.title} stands beneath itself.", (ref,))


def _lives_backwards(reader: Reader) -> Iterator[Finding]:
    for table, begin, end in (("office", "founded", "dissolved"), ("role", "created", "abolished")):
        for row in reader.execute(f"SELECT * FROM {table} WHERE {end}_last < {begin}_first ORDER BY id"):
            ref = refs(reader, [row["id"]])[row["id"]]
            text = f"{ref.title} ends ({bound(row, end).edtf}) before it begins ({bound(row, begin).edtf})."
            yield Finding("end before start", "error", text, (ref,))


def _names(reader: Reader) -> Iterator[Finding]:
    sql = (
        "SELECT r.id, count(n.id) AS names FROM record r LEFT JOIN name n ON n.owner = r.id AND n.preferred = 1 "
        "AND n.kind IN ('official', 'former') WHERE r.kind IN ('office', 'official', 'role') "
        "AND r.merged_into IS NULL GROUP BY r.id HAVING names <> 1 ORDER BY r.id"
    )
    for row in reader.execute(sql).fetchall():
        ref = refs(reader, [row["id"]])[row["id"]]
        text = f"{ref.title or ref.id} has {row['names']} preferred names instead of one."
        yield Finding("preferred name", "error", text, (ref,))


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
        if term.span.on(today, today) is Certainty.PRESUMED and today - term.span.end.earliest > 2 * 365:
            text = f"{_who(term, known)} is presumed to go on, last confirmed on {last_confirmed(term)}."
            yield Finding("old confirmation", "note", text, _records(term, known))
        elif term.span.lapsed_on(today):
            text = f"{_who(term, known)} has no recorded end, but was last confirmed on {last_confirmed(term)}."
            yield Finding("lapsed", "warning", text, _records(term, known))
