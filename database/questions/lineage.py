"""What became of an office or a role, and what it came from: the changes, and the line of records they make.

A line runs backwards to everything a record came from and forwards to everything it became, never sideways: what
else became of an ancestor is another line. What went on beside its part, or stood before it took the record over,
belongs to the line only for the days on its side of the change."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from database.dates import FIRST_DAY, LAST_DAY, Day, Period
from database.ids import RecordId
from database.questions.citations import citations
from database.questions.names import titles
from database.questions.refs import one_ref, refs
from database.reading import IDS, Reader, Row, bound, many
from database.rows import ChangeRow, Ref

_CONTINUES = ("renamed", "merged", "split", "replaced", "transferred")

Line = Mapping[str, tuple[Day, Day]]
"""The members of a line, the asked record first, each with the first and last day for which it stands in the line."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One record carried on by another. `old_goes_on`: it stands beside the new one afterwards; `new_was_there`:
    the new one stood already before."""

    before: str
    after: str
    first: Day
    last: Day
    old_goes_on: bool
    new_was_there: bool


def lineage(reader: Reader, record: RecordId) -> tuple[Ref, tuple[ChangeRow, ...]]:
    """The record and every change on its line, backwards and forwards, the earliest first."""
    ref = one_ref(reader, record)
    return ref, changes_on_line(reader, whole_lines(reader, [ref.id])[ref.id])


def lines(reader: Reader, records: Iterable[str]) -> dict[str, Line]:
    """For each record the line that reads as one succession (rule 9). What splits off from a record that goes on is
    a new line with the old one as its past; what is taken over by a record that stood already does not become its
    past; planned changes join nothing."""

    def own(steps: list[_Step]) -> tuple[list[_Step], list[_Step]]:
        return [step for step in steps if not step.new_was_there], [step for step in steps if not step.old_goes_on]

    return _lines(reader, records, own)


def whole_lines(reader: Reader, records: Iterable[str]) -> dict[str, Line]:
    """As `lines`, with everything that split off from a record and everything that it took over."""
    return _lines(reader, records, lambda steps: (steps, steps))


def _lines(
    reader: Reader, records: Iterable[str], chosen: Callable[[list[_Step]], tuple[list[_Step], list[_Step]]]
) -> dict[str, Line]:
    wanted = list(dict.fromkeys(records))
    backwards, forwards = chosen(_steps(reader, wanted))
    back, forth = _by(backwards, "after"), _by(forwards, "before")
    found: dict[str, Line] = {}
    for record in wanted:
        past, future = _follow(record, back, backwards=True), _follow(record, forth, backwards=False)
        line = {record: (FIRST_DAY, LAST_DAY), **past}
        for other, days in future.items():
            line[other] = (FIRST_DAY, LAST_DAY) if other in past else days  # it came back under its old name
        found[record] = line
    return found


def _by(steps: Iterable[_Step], side: str) -> dict[str, list[_Step]]:
    found: dict[str, list[_Step]] = defaultdict(list)
    for step in steps:
        found[step.before if side == "before" else step.after].append(step)
    return found


def _follow(record: str, steps: Mapping[str, list[_Step]], *, backwards: bool) -> dict[str, tuple[Day, Day]]:
    """Everything reached in one direction, with its days; what is reached twice keeps the wider stretch."""
    reached: dict[str, tuple[Day, Day]] = {}
    waiting = [(record, FIRST_DAY, LAST_DAY)]
    while waiting:
        here, first, last = waiting.pop()
        for step in steps.get(here, ()):
            other = step.before if backwards else step.after
            days = first, last
            if backwards and step.old_goes_on:
                days = first, min(last, step.last)
            elif not backwards and step.new_was_there:
                days = max(first, step.first), last
            known = reached.get(other)
            if other != record and (known is None or days[0] < known[0] or days[1] > known[1]):
                reached[other] = days
                waiting.append((other, *days))
    return reached


def _steps(reader: Reader, records: Iterable[str]) -> list[_Step]:
    """The steps that can be reached from the records, read generation by generation."""
    marks = ", ".join(f"'{kind}'" for kind in _CONTINUES)
    sql = (
        "SELECT c.id, c.kind, c.day_first, c.day_last, b.record AS before, a.record AS after "
        "FROM office_change c JOIN office_change_side b ON b.change = c.id AND b.side = 'before' "
        "JOIN office_change_side a ON a.change = c.id AND a.side = 'after' "
        f"WHERE c.planned = 0 AND c.kind IN ({marks}) "
        f"AND c.id IN (SELECT change FROM office_change_side WHERE record IN {IDS}) ORDER BY c.day_first, c.id"
    )
    found: dict[tuple[str, str, str], Row] = {}
    seen: set[str] = set()
    waiting = set(records)
    while waiting:
        seen |= waiting
        rows = list(many(reader, sql, waiting))
        found.update({(row["id"], row["before"], row["after"]): row for row in rows})
        waiting = {row[side] for row in rows for side in ("before", "after")} - seen
    return _judged(reader, list(found.values()))


def _judged(reader: Reader, rows: list[Row]) -> list[_Step]:
    before, after = defaultdict(set), defaultdict(set)
    for row in rows:
        before[row["id"]].add(row["before"])
        after[row["id"]].add(row["after"])
    begins, ends = _lives(reader, {row[side] for row in rows for side in ("before", "after")})
    steps = []
    for row in rows:
        old, new = row["before"], row["after"]
        if old == new:
            continue
        parts = row["kind"] in ("split", "transferred")
        goes_on = old in after[row["id"]] or (parts and ends.get(old, FIRST_DAY) > row["day_last"])
        was_there = new in before[row["id"]] or (
            row["kind"] in ("merged", "transferred") and begins.get(new, LAST_DAY) < row["day_first"]
        )
        steps.append(_Step(old, new, row["day_first"], row["day_last"], goes_on, was_there))
    return steps


def _lives(reader: Reader, records: Iterable[str]) -> tuple[dict[str, Day], dict[str, Day]]:
    """By when offices and roles surely began, and until when they surely go on, where that is recorded."""
    begins: dict[str, Day] = {}
    ends: dict[str, Day] = {}
    for table, begin, end in (("office", "founded", "dissolved"), ("role", "created", "abolished")):
        for row in many(reader, f"SELECT * FROM {table} WHERE id IN {IDS}", records):
            if row[f"{begin}_edtf"] is not None:
                begins[row["id"]] = row[f"{begin}_last"]
            if row[f"{end}_edtf"] is not None:
                ends[row["id"]] = row[f"{end}_first"]
    return begins, ends


def changes_on_line(reader: Reader, line: Line) -> tuple[ChangeRow, ...]:
    """The changes that members of a line took part in while they stood in it, planned ones included."""
    sql = (
        "SELECT s.record, c.* FROM office_change_side s JOIN office_change c ON c.id = s.change "
        f"WHERE s.record IN {IDS}"
    )
    kept: dict[str, Row] = {}
    for row in many(reader, sql, line):
        first, last = line[row["record"]]
        if row["day_first"] <= last and row["day_last"] >= first:
            kept.setdefault(row["id"], row)
    return change_rows(reader, list(kept.values()))


def changes_of(reader: Reader, records: Iterable[str]) -> tuple[ChangeRow, ...]:
    """Every change that one of the records takes part in, planned ones included, the earliest first."""
    sql = f"SELECT * FROM office_change WHERE id IN (SELECT change FROM office_change_side WHERE record IN {IDS})"
    return change_rows(reader, list(many(reader, sql, records)))


def changes_between(reader: Reader, first: Day, last: Day) -> tuple[ChangeRow, ...]:
    """The changes that took effect after day `first` and no later than day `last`, planned ones left out."""
    sql = "SELECT * FROM office_change WHERE planned = 0 AND day_first > ? AND day_last <= ?"
    return change_rows(reader, reader.execute(sql, (first, last)).fetchall())


def change_rows(reader: Reader, rows: list[Row]) -> tuple[ChangeRow, ...]:
    rows.sort(key=lambda row: (row["day_first"], row["day_last"], row["kind"], row["id"]))
    ids = [row["id"] for row in rows]
    sides: dict[tuple[str, str], list[str]] = defaultdict(list)
    for side in many(reader, f"SELECT * FROM office_change_side WHERE change IN {IDS} ORDER BY position, record", ids):
        sides[side["change"], side["side"]].append(side["record"])
    instruments = titles(reader, [row["instrument"] for row in rows if row["instrument"]])
    evidence = citations(reader, ids)
    found = []
    for row in rows:
        when = bound(row, "day")
        eve = Period(max(FIRST_DAY, when.earliest - 1), max(FIRST_DAY, when.earliest - 1), "")
        day = Period(when.latest, when.latest, "")
        before, after = sides[row["id"], "before"], sides[row["id"], "after"]
        old, new = refs(reader, before, eve), refs(reader, after, day)
        found.append(
            ChangeRow(
                RecordId(row["id"]),
                row["kind"],
                when,
                tuple(old[i] for i in before if i in old),
                tuple(new[i] for i in after if i in new),
                instruments.get(row["instrument"], row["basis"]),
                bool(row["planned"]),
                row["note"],
                evidence.get(row["id"], ()),
            )
        )
    return tuple(found)
