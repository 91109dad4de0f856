"""Terms as the questions work with them: everything known about each, and the span it is judged by."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from database.dates import BadDate, Bound, Certainty, Period, parse_bound, parse_phrase
from database.questions.citations import citations, rivals
from database.questions.lives import RoleLife, deaths, role_lives
from database.reading import IDS, Reader, Row, bound, many
from database.rows import AttestationRow, DatedStep, Evidence
from database.rules import Closing, Span, contradicts, span_of


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

    def disputed_on(self, asked: Period) -> bool:
        """Whether a source that says something else would change the answer for these days."""
        recorded = self.span.on(asked.first, asked.last)
        told = (self._as_told(rival) for rival in self.rivals)
        if any(other is not None and _differ(recorded, other.on(asked.first, asked.last)) for other in told):
            return True
        return any(s.on.earliest <= asked.last and s.on.latest >= asked.first for s in self.sightings if not s.counts)

    def _as_told(self, rival: Evidence) -> Span | None:
        """The span this term would have if the rival claim were right; None where the claim is not about its days."""
        if rival.states is None or rival.field not in ("start", "end", "term"):
            return None
        try:
            if rival.field == "term":
                first, _, last = rival.states.partition("/")
                start, end = parse_bound(first or None, "start"), parse_bound(last or None, "end")
            else:
                value = _read(rival.states, rival.field == "start")
                start, end = (value, self.end) if rival.field == "start" else (self.start, value)
        except BadDate:
            return None
        seen = [s.on for s in self.sightings if s.counts]
        return span_of(start, end, sightings=seen, scheduled=self.scheduled, closings=self.closings)


def _read(text: str, is_start: bool) -> Bound:
    side = "start" if is_start else "end"
    try:
        return parse_bound(text, side)  # type: ignore[arg-type]
    except BadDate:
        return parse_phrase(text, side)  # type: ignore[arg-type]


def _differ(one: Certainty, other: Certainty) -> bool:
    """A doubt is not a dispute: only a plain yes against a plain no is."""
    return {one, other} == {Certainty.YES, Certainty.NO}


def terms_of_roles(reader: Reader, roles: Iterable[str]) -> tuple[Term, ...]:
    rows = many(reader, f"SELECT * FROM term WHERE role IN {IDS}", roles)
    return _complete(reader, list(rows))


def terms_of_official(reader: Reader, official: str) -> tuple[Term, ...]:
    return _complete(reader, reader.execute("SELECT * FROM term WHERE official = ?", (official,)).fetchall())


def terms_on(reader: Reader, roles: Iterable[str], asked: Period) -> tuple[Term, ...]:
    """The terms of these roles that can hold on the asked days, without reading the others."""
    sql = f"SELECT * FROM term WHERE role IN {IDS} AND start_first <= ? AND end_last >= ?"
    return _complete(reader, list(many(reader, sql, roles, asked.last, asked.first)))


def all_terms(reader: Reader) -> tuple[Term, ...]:
    return _complete(reader, reader.execute("SELECT * FROM term").fetchall())


def _complete(reader: Reader, rows: list[Row]) -> tuple[Term, ...]:
    ids = [row["id"] for row in rows]
    lives = role_lives(reader, {row["role"] for row in rows})
    died = deaths(reader, {row["official"] for row in rows})
    sightings, steps = _sightings(reader, rows), _steps(reader, ids)
    evidence, other = citations(reader, ids), rivals(reader, ids)
    terms = []
    for row in rows:
        closings = (
            *lives[row["role"]].closings,
            *((died[row["official"]],) if row["official"] in died else ()),
        )
        seen = sightings.get(row["id"], ())
        span = span_of(
            bound(row, "start"),
            bound(row, "end"),
            sightings=[s.on for s in seen if s.counts],
            confirmed=bound(row, "confirmed"),
            scheduled=bound(row, "scheduled"),
            not_before=lives[row["role"]].not_before,
            closings=closings,
        )
        terms.append(
            Term(
                row,
                lives[row["role"]],
                span,
                bound(row, "start"),
                bound(row, "end"),
                bound(row, "scheduled"),
                seen,
                steps.get(row["id"], ()),
                evidence.get(row["id"], ()),
                other.get(row["id"], ()),
                closings,
            )
        )
    return tuple(sorted(terms, key=_in_order))


def _in_order(term: Term) -> tuple[int, int, int, int, str]:
    """By start; a term known only from sightings stands where it was first seen."""
    start, end = term.span.start, term.span.end
    first = start.earliest if not term.start.is_unknown else start.latest
    return first, start.latest, end.earliest, end.latest, term.id


def _sightings(reader: Reader, terms: list[Row]) -> dict[str, tuple[AttestationRow, ...]]:
    by_id = {row["id"]: row for row in terms}
    sql = f"SELECT * FROM attestation WHERE term IN {IDS} ORDER BY day_first, day_last, id"
    rows = list(many(reader, sql, by_id))
    evidence = citations(reader, [row["id"] for row in rows])
    found: dict[str, list[AttestationRow]] = defaultdict(list)
    for row in rows:
        term, seen = by_id[row["term"]], bound(row, "day")
        counts = not contradicts(bound(term, "start"), bound(term, "end"), seen)
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
