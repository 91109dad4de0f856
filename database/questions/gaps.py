"""Stretches without a holder: those that a source or an editor recorded, and those where nothing is recorded."""

from collections.abc import Iterable
from dataclasses import dataclass

from database.dates import LAST_DAY, UNKNOWN, Bound, Day, iso
from database.questions.citations import citations
from database.questions.lives import role_lives
from database.reading import IDS, Reader, Row, bound, many
from database.rows import GapRow
from database.rules import Span, span_of


@dataclass(frozen=True, slots=True)
class Gap:
    """A recorded gap with the span it is judged by: an open vacancy ages like an open term (rule 12)."""

    role: str
    row: GapRow
    span: Span

    @property
    def confirmed(self) -> str | None:
        """The last day (EDTF) for which the gap is confirmed: a confirmation, else its start."""
        return self.span.confirmed.edtf or self.row.start.edtf


def gaps_of_roles(reader: Reader, roles: Iterable[str]) -> tuple[Gap, ...]:
    return gaps_in(
        reader, list(many(reader, f"SELECT * FROM vacancy WHERE role IN {IDS} ORDER BY start_first, id", roles))
    )


def gaps_in(reader: Reader, rows: list[Row]) -> tuple[Gap, ...]:
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


def empty_stretches(covered: Iterable[tuple[Day, Day]]) -> tuple[GapRow, ...]:
    """The days between the first and the last stretch for which nothing at all is recorded: no possible holder, no
    gap that somebody entered."""
    stretches: list[GapRow] = []
    reached: Day | None = None
    for first, last in sorted(covered):
        if reached is not None and first > reached + 1:
            stretches.append(_nothing_recorded(reached + 1, first - 1))
        reached = last if reached is None else max(reached, last)
    return tuple(stretches)


def covered_by(span: Span, days: tuple[Day, Day]) -> tuple[Day, Day] | None:
    """The days of a span, as far as they lie in the days for which its role stands in the line."""
    first, last = max(span.start.earliest, days[0]), min(span.last_possible, days[1])
    return (first, last) if first <= last else None


def meets(span: Span, days: tuple[Day, Day]) -> bool:
    """Whether a span can lie in the days for which its role stands in the line."""
    return span.start.earliest <= days[1] and span.last_possible >= days[0]


def _nothing_recorded(first: Day, last: Day) -> GapRow:
    end = Bound(iso(last), last, last) if last < LAST_DAY else UNKNOWN
    return GapRow(Bound(iso(first), first, first), end, "unknown", "Nothing is recorded for these days.", False, ())
