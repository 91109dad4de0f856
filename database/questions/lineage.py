"""What became of an office or a role, and what it came from: the changes, and the line of roles they make."""

from collections import defaultdict
from collections.abc import Iterable

from database.dates import Period
from database.ids import RecordId, RoleId
from database.questions.citations import citations
from database.questions.names import titles
from database.questions.refs import one_ref, refs
from database.reading import IDS, Reader, Row, bound, many
from database.rows import ChangeRow, Ref

_CONTINUES = ("renamed", "merged", "split", "replaced", "transferred")


def lineage(reader: Reader, record: RecordId) -> tuple[Ref, tuple[ChangeRow, ...]]:
    """The record and every change on its line, backwards and forwards, the earliest first."""
    line = connected(reader, [record])[record]
    return one_ref(reader, record), changes_of(reader, line)


def role_line(reader: Reader, role: RoleId) -> tuple[RoleId, ...]:
    """The roles that read as one line with this one (rule 9)."""
    return tuple(RoleId(RecordId(r)) for r in connected(reader, [role])[role])


def connected(reader: Reader, records: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each record, all records joined to it by changes that carry on what it was; planned ones join nothing."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    marks = ", ".join(f"'{kind}'" for kind in _CONTINUES)
    sql = (
        "SELECT b.record AS before, a.record AS after FROM office_change c "
        "JOIN office_change_side b ON b.change = c.id AND b.side = 'before' "
        "JOIN office_change_side a ON a.change = c.id AND a.side = 'after' "
        f"WHERE c.planned = 0 AND c.kind IN ({marks})"
    )
    for row in reader.execute(sql):
        neighbours[row["before"]].add(row["after"])
        neighbours[row["after"]].add(row["before"])
    return {record: _reach(record, neighbours) for record in records}


def _reach(record: str, neighbours: dict[str, set[str]]) -> tuple[str, ...]:
    seen, waiting = {record}, [record]
    while waiting:
        for other in neighbours.get(waiting.pop(), ()):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return (record, *sorted(seen - {record}))


def changes_of(reader: Reader, records: Iterable[str]) -> tuple[ChangeRow, ...]:
    """Every change that one of the records takes part in, planned ones included, the earliest first."""
    sql = f"SELECT * FROM office_change WHERE id IN (SELECT change FROM office_change_side WHERE record IN {IDS})"
    return change_rows(reader, list(many(reader, sql, records)))


def changes_between(reader: Reader, first: int, last: int) -> tuple[ChangeRow, ...]:
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
        eve = Period(max(1, when.earliest - 1), max(1, when.earliest - 1), "")
        day = Period(when.latest, when.latest, "")
        before, after = sides[row["id"], "before"], sides[row["id"], "after"]
        old, new = refs(reader, before, eve), refs(reader, after, day)
        found.append(
            ChangeRow(
                RecordId(row["id"]),
                row["kind"],
                when,
                tuple(old[i] for i in before),
                tuple(new[i] for i in after),
                instruments.get(row["instrument"], row["basis"]),
                bool(row["planned"]),
                row["note"],
                evidence.get(row["id"], ()),
            )
        )
    return tuple(found)
