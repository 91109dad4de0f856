"""Stretches without a holder: those that a source or an editor recorded, and those where nothing is recorded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from database.dates import LAST_DAY, UNKNOWN, Bound, Certainty, Day, Period, iso
from database.questions.citations import citations
from database.questions.lives import role_lives
from database.reading import IDS, Reader, bound, many
from database.rows import GapRow
from database.rules import Span, span_of


@dataclass(frozen=True, slots=True)
class Gap:
    """A recorded gap with the span it is judged by: an open vacancy ages like an open term (rule 12)."""

    role: str
    row: GapRow
    span: Span

    def on(self, asked: Period) -> Certainty:
        return self.span.on(asked.first, asked.last)

    @property
    def confirmed(self) -> str | None:
        return self.span.confirmed.edtf


def gaps_of_roles(reader: Reader, roles: Iterable[str]) -> tuple[Gap, ...]:
    rows = list(many(reader, f"SELECT * FROM vacancy WHERE role IN {IDS} ORDER BY start_first, id", roles))
    evidence = citations(reader, [row["id"] for row in rows])
    lives = role_lives(reader, {row["role"] for row in rows})
    found = []
    for row in rows:
        start, end = bound(row, "start"), bound(row, "end")
        span = span_of(
            start,
            end,
            confirmed=bound(row, "confirmed"),
            not_before=lives[row["role"]].not_before,
            closings=lives[row["role"]].closings,
        )
        answer = GapRow(start, end, row["state"], row["note"], True, evidence.get(row["id"], ()))
        found.append(Gap(row["role"], answer, span))
    return tuple(found)


def empty_stretches(terms: Sequence[Span], recorded: Sequence[Gap]) -> tuple[GapRow, ...]:
    """The days between the first and the last holder on which nobody can have held the role and nothing is recorded."""
    covered = [(span.start.earliest, _last_possible(span)) for span in terms]
    covered += [(gap.span.start.earliest, _last_possible(gap.span)) for gap in recorded]
    stretches: list[GapRow] = []
    reached: Day | None = None
    for first, last in sorted(covered):
        if reached is not None and first > reached + 1:
            stretches.append(_nothing_recorded(reached + 1, first - 1))
        reached = last if reached is None else max(reached, last)
    return tuple(stretches)


def _last_possible(span: Span) -> Day:
    return span.presumed_until if span.presumed_until is not None else span.end.latest


def _nothing_recorded(first: Day, last: Day) -> GapRow:
    end = Bound(iso(last), last, last) if last < LAST_DAY else UNKNOWN
    return GapRow(Bound(iso(first), first, first), end, "unknown", "Nothing is recorded for these days.", False, ())
