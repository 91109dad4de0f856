"""The source facts that the shipped directory must hold, and a plain view of the shipped file to look them up in."""

import json
import sqlite3
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from database.ids import RecordId, shipped_id

Fact = dict[str, Any]


@cache
def source_facts() -> dict[str, list[Fact]]:
    """What the sources say, section by section, each with the `record` that carries it (kind:key). Where the directory
    holds another value on purpose (a better date, a tidier name), that value stands under `now`; `too_old_for` names
    the parts that the source of the row, written before them, cannot show."""
    file = Path(__file__).parent / "data" / "source_facts.json"
    facts: dict[str, list[Fact]] = json.loads(file.read_text(encoding="utf-8"))
    return facts


def record_id(reference: str) -> RecordId:
    kind, _, key = reference.partition(":")
    return shipped_id(kind, key)


class Shipped:
    """The shipped file, asked in the terms of the facts."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.connection.row_factory = sqlite3.Row

    def rows(self, sql: str, *values: str) -> list[sqlite3.Row]:
        return self.connection.execute(sql, values).fetchall()

    def row(self, reference: str) -> sqlite3.Row:
        """The row of a record, named as kind:key."""
        table = reference.partition(":")[0].replace(" ", "_")
        found = self.rows(f"SELECT * FROM {table} WHERE id = ?", record_id(reference))
        assert len(found) == 1, reference
        return found[0]

    def names(self, reference: str) -> set[str]:
        return {row["text"] for row in self.rows("SELECT text FROM name WHERE owner = ?", record_id(reference))}

    def citations(self, *subjects: str) -> Iterator[sqlite3.Row]:
        """The citations of these records (ids), with the key and address of their source."""
        for subject in subjects:
            yield from self.rows(
                "SELECT c.*, r.key AS source_key, s.url FROM citation c LEFT JOIN source s ON s.id = c.source "
                "LEFT JOIN record r ON r.id = c.source WHERE c.subject = ?",
                subject,
            )

    def places(self, *subjects: str) -> set[tuple[str, str]]:
        """Source key and locator of every citation of these records."""
        return {(row["source_key"], row["locator"]) for row in self.citations(*subjects)}

    def addresses(self, *subjects: str) -> set[str]:
        return {row["url"] for row in self.citations(*subjects)}

    def sightings(self, term: str) -> list[sqlite3.Row]:
        return self.rows("SELECT * FROM attestation WHERE term = ?", record_id(term))


def places_of(fact: Fact) -> set[tuple[str, str]]:
    return {(source, locator) for source, locator in fact["cites"]}


def now(fact: Fact, part: str) -> Any:
    """The value that the directory holds for this part of a fact."""
    return fact.get("now", {}).get(part, fact[part])
