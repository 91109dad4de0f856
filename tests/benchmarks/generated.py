"""A large directory for measurements: 10,000 offices, 15,000 roles, 45,000 terms; the same for the same seed.

The rows are written straight through SQLite, since what is measured is reading."""

import random
import sqlite3
from datetime import date
from itertools import count
from pathlib import Path
from uuid import UUID

from database.connection import connect
from database.folding import canonical
from database.migrations import migrate

OFFICES, ROLES, OFFICIALS, TERMS, SOURCES, EVENTS = 10_000, 15_000, 20_000, 45_000, 500, 3_000
FIRST, LAST = date(1946, 1, 1).toordinal(), date(2026, 11, 1).toordinal()

_WORDS = (
    *("Peace", "Field", "Support", "Political", "Legal", "Human"),
    *("Rights", "Water", "Trade", "Health", "Labour"),
)
_NAMES = (*("Ann", "Carlos", "Dimitri", "Élodie", "Farid", "Hédi"), *("Ján", "Kofi", "Mô", "Noor", "Ömer", "Rosemary"))


class Generated:
    """Fills one directory; ids are numbers in the shape of UUIDs."""

    def __init__(self, writer: sqlite3.Connection, seed: int) -> None:
        self._writer = writer
        self._chosen = random.Random(seed)
        self._numbers = count(1)
        self.offices: list[str] = []
        self.roles: list[str] = []
        self.officials: list[str] = []
        self.sources: list[str] = []

    def fill(self) -> None:
        self._insert("directory", 1, "generated", "2026-11-21", None)
        for number in range(SOURCES):
            source = self._record("source")
            self.sources.append(source)
            self._insert("source", source, f"Source {number}", "list", None, None, *self._unknown())
        self._all_offices()
        self._all_officials()
        self._all_roles()
        self._all_events()

    def _all_offices(self) -> None:
        for number in range(OFFICES):
            office = self._record("office")
            self._insert("office", office, "department", None, None, None, 0, *self._unknown(), *self._unknown())
            self._name(office, f"Office of {self._words(3)} {number}", acronym=f"O{number}")
            for _ in range(0 if number == 0 else 2 if number % 20 == 0 else 1):
                self._link(office, self.offices[self._chosen.randrange(max(1, number // 8), number + 1) - 1])
            self.offices.append(office)

    def _link(self, child: str, parent: str) -> None:
        start = self._chosen.randrange(FIRST, LAST) if self._chosen.random() < 0.2 else None
        days = self._unknown() if start is None else self._day(start)
        self._insert("link", self._record("link"), child, parent, "part of", None, *days, *self._unknown())

    def _all_officials(self) -> None:
        for number in range(OFFICIALS):
            official = self._record("official")
            name = f"{self._chosen.choice(_NAMES)} {self._words(1)}{number}"
            self._insert("official", official, "person", name, None, None, *self._unknown(), *self._unknown())
            self._name(official, name)
            self.officials.append(official)

    def _all_roles(self) -> None:
        for number in range(ROLES):
            role = self._record("role")
            rank = ("head", "deputy", "staff")[number // OFFICES if number < OFFICES else 1 + number % 2]
            office = self.offices[number % OFFICES]
            self._insert("role", role, office, None, rank, 1, None, None, *self._unknown(), *self._unknown())
            self._name(role, f"Director for {self._words(3)} {number}")
            self._succession(role)
            if self.roles and number % 8 == 0:
                self._renamed(self.roles[-1], role)
            self.roles.append(role)

    def _succession(self, role: str) -> None:
        start = self._chosen.randrange(FIRST, LAST - 9000)
        for place in range(TERMS // ROLES):
            end = start + self._chosen.randrange(300, 2500)
            still = place == TERMS // ROLES - 1 and self._chosen.random() < 0.5
            term = self._record("term")
            closing = ("..", None, 3652059, 3652059) if still else self._day(end)
            official = self._chosen.choice(self.officials)
            self._insert(
                "term", term, official, role, None, "substantive", None, None, 0, None, None,
                *self._day(start), *closing, *self._unknown(), *self._unknown(),
            )  # fmt: skip
            self._cite(term, "start")
            self._cite(term, "end", rival="2010" if self._chosen.random() < 0.02 else None)
            if self._chosen.random() < 0.2:
                seen = self._record("attestation")
                self._insert("attestation", seen, role, term, "seen", 0, 1, None, *self._day((start + end) // 2))
                self._cite(seen, None)
            start = end + (1 if self._chosen.random() < 0.8 else 60)

    def _renamed(self, before: str, after: str) -> None:
        change = self._record("office change")
        self._insert(
            "office_change", change, "renamed", None, None, 0, None, *self._day(self._chosen.randrange(FIRST, LAST))
        )
        self._insert("office_change_side", change, "before", before, 0)
        self._insert("office_change_side", change, "after", after, 0)

    def _all_events(self) -> None:
        for number in range(EVENTS):
            event = self._record("event")
            self._insert("event", event, f"Meeting {number}", "meeting", "Brussels", 0, None)
            self._insert("event_date", None, event, 0, *self._day(self._chosen.randrange(FIRST, LAST)))
            for place, who in enumerate(self._chosen.sample(self.officials, 3)):
                self._insert("event_participant", event, who, None, place)

    def _record(self, kind: str) -> str:
        identity = str(UUID(int=next(self._numbers)))
        self._insert("record", identity, kind, None, "generated", None)
        return identity

    def _name(self, owner: str, text: str, acronym: str | None = None) -> None:
        for kind, written in (("official", text), ("acronym", acronym)):
            if written is not None:
                self._insert(
                    "name", self._record("name"), owner, written, canonical(written), kind, None,
                    int(kind == "official"), None, *self._unknown(), *self._unknown(),
                )  # fmt: skip

    def _cite(self, subject: str, field: str | None, rival: str | None = None) -> None:
        source = self._chosen.choice(self.sources)
        self._insert("citation", None, subject, field, source, "line 3", "sourced", rival, int(rival is not None), None)

    def _insert(self, table: str, *values: object) -> None:
        self._writer.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)

    def _words(self, number: int) -> str:
        return " ".join(self._chosen.sample(_WORDS, number))

    def _unknown(self) -> tuple[None, None, int, int]:
        return None, None, 1, 3652059

    def _day(self, day: int) -> tuple[str, None, int, int]:
        return date.fromordinal(day).isoformat(), None, day, day


def generate(path: Path, seed: int = 20_171_116) -> Generated:
    """Makes the directory at `path`; what it holds can be picked from the answer."""
    writer = connect(path, "write")
    try:
        migrate(writer)
        writer.execute("BEGIN")
        generated = Generated(writer, seed)
        generated.fill()
        writer.execute("COMMIT")
        writer.execute("ANALYZE")
    finally:
        writer.close()
    return generated
