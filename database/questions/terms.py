"""Terms as the questions work with them: everything known about each, and the span it is judged by."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from database.dates import FIRST_DAY, BadDate, Bound, Certainty, Period, Side, iso, parse_bound, parse_phrase
from database.questions.citations import citations, rivals
from database.questions.lives import RoleLife, deaths, role_lives
from database.reading import IDS, Reader, Row, bound, many
from database.rows import AttestationRow, DatedStep, Evidence
from database.rules import Closing, Span, contradicts, span_of

_WHO = ("holder", "capacity")
"""Parts of a term for which another stated value changes the answer on each of its days."""


@dataclass(frozen=True, slots=True)
class Term:
    """One term with its sightings, its evidence, its life frame and the span they make together."""

    row: Row
    life: RoleLife
    span: Span
    start: Bound
    end: Bound
    scheduled: Bound
    sightings: tuple[AttestationRow, ...]
    steps: tuple[DatedStep, ...]
    evidence: tuple[Evidence, ...]
    rivals: tuple[Evidence, ...]
    closings: tuple[Closing, ...]

    @property
    def id(self) -> str:
        return str(self.row["id"])

    @property
    def official(self) -> str:
        return str(self.row["official"])

    @property
    def role(self) -> str:
        return str(self.row["role"])

    @property
    def capacity(self) -> str:
        return str(self.row["capacity"])

    @property
    def from_sightings(self) -> bool:
        return self.start.is_unknown and self.end.is_unknown and any(s.counts for s in self.sightings)

    def disputes_on(self, asked: Period) -> tuple[Evidence | AttestationRow, ...]:
        """The rival claims that would change the answer for these days, and the sightings on them that contradict
        the term; a claim that would not is a conflict all the same, but not about these days."""
        recorded = self.span.on(asked.first, asked.last)
        claims = [rival for rival in self.rivals if self._differs(rival, recorded, asked)]
        if recorded is Certainty.YES:
            return tuple(claims)
        return (*claims, *(s for s in self.sightings if not s.counts and _can_meet(s.on, asked)))

    def _differs(self, rival: Evidence, recorded: Certainty, asked: Period) -> bool:
        if rival.field in _WHO:
            return recorded is not Certainty.NO
        told = self._as_told(rival)
        if told is None or told.lapsed_on(asked.first) or self.span.lapsed_on(asked.first):
            return False
        return _opposed(recorded, told.on(asked.first, asked.last))

    def _as_told(self, rival: Evidence) -> Span | None:
        """The span this term would have if the rival claim were right; None where the claim is not about its days."""
        start, end = self.start, self.end
        try:
            if rival.field == "start":
                start = _read(rival.states, "start")
            elif rival.field == "end":
                end = _read(rival.states, "end")
            elif rival.field is None and "/" in (rival.states or ""):
                first, _, last = (rival.states or "").partition("/")
                start, end = _read(first, "start"), _read(last, "end")
            else:
                return None
        except BadDate:
            return None
        return _span(self.row, start, end, self.life, self.sightings, self.closings)


def _read(text: str | None, side: Side) -> Bound:
    try:
        return parse_bound(text or None, side)
    except BadDate:
        return parse_phrase(text or "", side)


def _can_meet(seen: Bound, asked: Period) -> bool:
    return seen.earliest <= asked.last and seen.latest >= asked.first


def _opposed(one: Certainty, other: Certainty) -> bool:
    """A doubt is not a dispute: only a yes, or a presumed yes, against a plain no is."""
    told = {one, other}
    return Certainty.NO in told and bool(told & {Certainty.YES, Certainty.PRESUMED})


def terms_of_roles(reader: Reader, roles: Iterable[str]) -> tuple[Term, ...]:
    return complete(reader, list(many(reader, f"SELECT * FROM term WHERE role IN {IDS}", roles)))


def terms_of_official(reader: Reader, official: str) -> tuple[Term, ...]:
    return complete(reader, reader.execute("SELECT * FROM term WHERE official = ?", (official,)).fetchall())


def spans_on(reader: Reader, roles: Iterable[str], asked: Period) -> tuple[tuple[Row, Span], ...]:
    """The terms of these roles that can hold on the asked days, with the span of each and nothing else."""
    sql = f"SELECT * FROM term WHERE role IN {IDS} AND start_first <= ? AND end_last >= ?"
    rows = list(many(reader, sql, roles, asked.last, asked.first))
    return tuple((term.row, term.span) for term in complete(reader, rows, bare=True))


def all_terms(reader: Reader) -> tuple[Term, ...]:
    return complete(reader, reader.execute("SELECT * FROM term").fetchall())


def complete(reader: Reader, rows: list[Row], *, bare: bool = False) -> tuple[Term, ...]:
    """The terms of these rows in order of their start; `bare` leaves out steps, evidence and rival claims."""
    ids = [row["id"] for row in rows]
    lives = role_lives(reader, {row["role"] for row in rows})
    died = deaths(reader, {row["official"] for row in rows})
    steps = {} if bare else _steps(reader, ids)
    evidence, other = ({}, {}) if bare else (citations(reader, ids), rivals(reader, ids))
    closings = {
        row["id"]: (*lives[row["role"]].closings, *((died[row["official"]],) if row["official"] in died else ()))
        for row in rows
    }
    sightings = _sightings(reader, rows, closings, bare=bare)
    terms = []
    for row in rows:
        start, end, seen = bound(row, "start"), bound(row, "end"), sightings.get(row["id"], ())
        life, closing = lives[row["role"]], closings[row["id"]]
        terms.append(
            Term(
                row,
                life,
                _span(row, start, end, life, seen, closing),
                start,
                end,
                bound(row, "scheduled"),
                seen,
                steps.get(row["id"], ()),
                evidence.get(row["id"], ()),
                other.get(row["id"], ()),
                closing,
            )
        )
    return tuple(sorted(terms, key=_in_order))


def _span(
    row: Row,
    start: Bound,
    end: Bound,
    life: RoleLife,
    sightings: Iterable[AttestationRow],
    closings: tuple[Closing, ...],
) -> Span:
    return span_of(
        start,
        end,
        sightings=[s.on for s in sightings if s.counts],
        confirmed=bound(row, "confirmed"),
        scheduled=bound(row, "scheduled"),
        not_before=life.not_before,
        closings=closings,
    )


def _in_order(term: Term) -> tuple[int, int, int, str]:
    return begins(term), term.span.end.earliest, term.span.end.latest, term.id


def begins(term: Term) -> int:
    """Where a term stands in a succession: at its earliest start, or where its holder surely was there if the start
    has no earliest day."""
    return term.span.start.latest if term.start.earliest == FIRST_DAY else term.start.earliest


def _sightings(
    reader: Reader, terms: list[Row], closings: dict[str, tuple[Closing, ...]], *, bare: bool
) -> dict[str, tuple[AttestationRow, ...]]:
    by_id = {row["id"]: row for row in terms}
    sql = f"SELECT * FROM attestation WHERE term IN {IDS} ORDER BY day_first, day_last, id"
    rows = list(many(reader, sql, by_id))
    evidence = {} if bare else citations(reader, [row["id"] for row in rows])
    found: dict[str, list[AttestationRow]] = defaultdict(list)
    for row in rows:
        term, seen = by_id[row["term"]], bound(row, "day")
        counts = not contradicts(bound(term, "start"), bound(term, "end"), seen, closings[term["id"]])
        wording = row["wording"] or row["note"]
        found[row["term"]].append(
            AttestationRow(seen, wording, bool(row["year_inferred"]), evidence.get(row["id"], ()), counts)
        )
    return {term: tuple(rows) for term, rows in found.items()}


def _steps(reader: Reader, terms: list[str]) -> dict[str, tuple[DatedStep, ...]]:
    found: dict[str, list[DatedStep]] = defaultdict(list)
    for row in many(reader, f"SELECT * FROM term_step WHERE term IN {IDS} ORDER BY day_first, id", terms):
        found[row["term"]].append(DatedStep(row["kind"], bound(row, "day")))
    return {term: tuple(rows) for term, rows in found.items()}


def last_confirmed(term: Term) -> str | None:
    """The last day (EDTF) on which a source shows the official in the role; None where only the start is known."""
    days = [term.span.confirmed, *(s.on for s in term.sightings if s.counts)]
    known = [day for day in days if not day.is_unknown and not day.is_open and day.earliest > FIRST_DAY]
    if not known:
        return None
    latest = max(known, key=lambda day: (day.earliest, day.latest))
    return latest.edtf or iso(latest.earliest)
