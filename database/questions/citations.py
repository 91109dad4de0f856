"""The evidence for facts: citations by subject, rival claims kept apart."""

from collections import defaultdict
from collections.abc import Iterable

from database.ids import RecordId, SourceId
from database.reading import IDS, Reader, Row, many
from database.rows import Evidence

NO_SOURCE = "No source"


def citations(reader: Reader, subjects: Iterable[str]) -> dict[str, tuple[Evidence, ...]]:
    """What supports each subject as it is recorded; rival claims are left to `rivals`."""
    return _gather(reader, subjects, rival=0)


def rivals(reader: Reader, subjects: Iterable[str]) -> dict[str, tuple[Evidence, ...]]:
    """What sources say about each subject that is not what is recorded; `states` holds the other value."""
    return _gather(reader, subjects, rival=1)


def _gather(reader: Reader, subjects: Iterable[str], rival: int) -> dict[str, tuple[Evidence, ...]]:
    sql = (
        "SELECT c.subject, c.field, c.source, c.locator, c.confidence, c.states, c.note, s.title, s.url "
        f"FROM citation c LEFT JOIN source s ON s.id = c.source WHERE c.subject IN {IDS} AND c.rival = ? "
        "ORDER BY c.subject, c.id"
    )
    found: dict[str, list[Evidence]] = defaultdict(list)
    for row in many(reader, sql, subjects, rival):
        found[row["subject"]].append(evidence_of(row))
    return {subject: tuple(rows) for subject, rows in found.items()}


def evidence_of(row: Row) -> Evidence:
    source = row["source"]
    return Evidence(
        SourceId(RecordId(source)) if source else None,
        row["title"] or NO_SOURCE,
        row["locator"],
        row["url"],
        row["confidence"],
        row["field"],
        row["states"],
        row["note"],
    )


def gathered(*evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each source and place once, in the order met; what has no source is said at its statement, not listed."""
    seen: dict[tuple[str | None, str | None], Evidence] = {}
    for piece in (e for pieces in evidence for e in pieces):
        if piece.title != NO_SOURCE:
            seen.setdefault((piece.source, piece.locator), piece)
    return tuple(seen.values())
