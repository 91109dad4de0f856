"""One edit while it is being written: what it may look up, how it cites, how it refuses: `Act`."""

import sqlite3
from typing import TYPE_CHECKING

from database import tables
from database.bound_columns import columns
from database.dates import UNKNOWN
from database.editing.pen import Pen
from database.edits.given import Evidence
from database.ids import RecordId, new_id
from database.problems import InputRefused, NotFound
from database.questions.refs import living, refs
from database.reading import Row

if TYPE_CHECKING:
    from sqlmodel import SQLModel

ORIGIN = "user"
_WHAT = {"term": "term", "role": "role", "office": "office", "official": "official", "source": "source"}


class Act:
    """Shared by all edits of one revision; each may name records that one before it added."""

    def __init__(self, pen: Pen) -> None:
        self.pen = pen
        self.warnings: list[str] = []
        self.meant: set[str] = set()
        """Findings that the person said are meant, by their rule."""
        self.told: set[str] = set()
        """Findings that are told and never refused, by their rule: what was seen was seen."""

    @property
    def reader(self) -> sqlite3.Connection:
        return self.pen.connection

    def refuse(self, sentence: str) -> InputRefused:
        return InputRefused(sentence)

    def find(self, kind: str, identity: str) -> Row:
        """The row of a record that an edit names. Raises NotFound, in words."""
        found = self.pen.row(kind, id=identity)
        if found is None:
            merged = self.reader.execute("SELECT merged_into FROM record WHERE id = ?", (identity,)).fetchone()
            if merged is not None and merged["merged_into"] is not None:
                return self.find(kind, merged["merged_into"])
            raise NotFound(f"There is no {_WHAT.get(kind, kind)} with the id {identity}.")
        return found

    def title(self, identity: str) -> str:
        """What a record is called, for the title of a revision and for what is refused."""
        home = living(self.reader, identity)
        known = refs(self.reader, [home])
        return known[home].title if home in known else "a record"

    def record(self, kind: str, wanted: RecordId | None) -> RecordId:
        """Enter a new record of this kind; returns its id."""
        identity = wanted or new_id()
        if self.pen.row("record", id=identity) is not None:
            raise self.refuse(f"The id {identity} is already taken; give the new {kind} another, or none.")
        if self.reader.execute("SELECT 1 FROM erased WHERE id = ?", (identity,)).fetchone() is not None:
            raise self.refuse(f"The record {identity} was erased for good and cannot be entered again.")
        self.pen.add(tables.Record(id=identity, kind=kind, origin=ORIGIN))
        return identity

    def add(self, row: "SQLModel") -> None:
        self.pen.add(row)

    def home(self, identity: str, *kinds: str) -> RecordId:
        """The id of a record of one of these kinds, or of what it was merged into. Raises NotFound, in words."""
        row = self.pen.row("record", id=identity)
        if row is None or row["kind"] not in kinds:
            raise NotFound(f"There is no {' or '.join(kinds)} with the id {identity}.")
        return self.home(row["merged_into"], *kinds) if row["merged_into"] is not None else RecordId(row["id"])

    def cite(
        self,
        subject: str,
        source: Evidence | None,
        *fields: str,
        states: str | None = None,
        rival: bool = False,
        note: str | None = None,
    ) -> None:
        """Cite the source for parts of a fact, or for all of it where none is named; a rival says something else."""
        if source is None:
            return
        identity = self.source(source)
        if identity is None and source.confidence == "sourced":
            raise self.refuse("A source needs a title, or has to be one that the directory already has.")
        for field in fields or (None,):
            self.add(
                tables.Citation(
                    subject=subject, field=field, source=identity, locator=source.locator,
                    confidence=source.confidence, states=states, rival=int(rival), note=note,
                )
            )  # fmt: skip

    def source(self, given: Evidence) -> RecordId | None:
        """The source that is meant: by id, else the one with this title and address, else a new one."""
        if given.id is not None:
            return RecordId(self.find("source", given.id)["id"])
        if given.title is None:
            return None
        sql = "SELECT id FROM source WHERE title = ? AND (?2 IS NULL OR url = ?2) ORDER BY id LIMIT 1"
        known = self.reader.execute(sql, (given.title, given.url)).fetchone()
        if known is not None:
            return RecordId(known["id"])
        identity = self.record("source", None)
        published = columns("published", given.published or UNKNOWN)
        self.add(tables.Source(id=identity, title=given.title, kind=given.kind, url=given.url, **published))
        return identity

    def drop(self, kind: str, row: Row) -> None:
        """Remove a record with everything that is said of it alone: citations, conflicts, names, identifiers,
        contacts. What other facts rest on stays, and then the file refuses."""
        identity = row["id"]
        for table, column in (("citation", "subject"), ("conflict", "subject"), ("identifier", "owner")):
            self.pen.remove_all(table, **{column: identity})
        for table in ("name", "contact"):
            for owned in self.reader.execute(f"SELECT * FROM {table} WHERE owner = ?", (identity,)).fetchall():
                self.drop(table, owned)
        self.pen.remove(kind, row)
        record = self.pen.row("record", id=identity)
        if record is not None:
            self.pen.remove("record", record)
