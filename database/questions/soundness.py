"""Whether the file itself can be trusted: its structure, its references, and what each row says about itself."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from functools import cache

from database.dates import BadDate, Side, parse_bound
from database.folding import canonical
from database.migrations import migrate
from database.questions.refs import refs
from database.reading import IDS, Reader, Row, bound
from database.rows import Finding, Ref
from database.sealing import seal_of

_HIDDEN = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff")
"""Letters that nobody sees and that turn round how a name is shown, or make two names look alike. The joiners that
Persian and Indian scripts write are none of them."""


def soundness(reader: Reader) -> Iterator[Finding]:
    """What the rows say about themselves; for a file that shows no `damage`."""
    yield from _broken_seal(reader)
    yield from _broken_dates(reader)
    yield from _broken_texts(reader)
    yield from _rings(reader)
    yield from _cycles(reader)
    yield from _lives_backwards(reader)
    yield from _preferred(reader)
    yield from _names(reader)


def about_records(reader: Reader, records: Collection[str]) -> Iterator[Finding]:
    """The same, as far as an edit of these records can have brought it about. What an edit waits for is not read out
    of whole tables: only these records are looked at, and what lies above them."""
    yield from _rings(reader)
    for office in sorted(record for record in records if _stands_beneath_itself(reader, record)):
        yield _cycle(reader, office)
    yield from _lives_backwards(reader, records)
    yield from _preferred(reader, records)


def damage(reader: Reader) -> tuple[Finding, ...]:
    """Every sign that the structure of the file was damaged: no other question can be trusted then."""
    return (*_broken_file(reader), *_broken_references(reader), *_broken_rows(reader))


def _broken_file(reader: Reader) -> tuple[Finding, ...]:
    said = [row[0] for row in reader.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
    return tuple(Finding("damaged file", "error", f"The directory file is damaged: {text}.", ()) for text in said)


def _broken_references(reader: Reader) -> tuple[Finding, ...]:
    tables = dict.fromkeys(row[0] for row in reader.execute("PRAGMA foreign_key_check"))
    return tuple(
        Finding("damaged file", "error", f"The table {table} names records that do not exist.", ()) for table in tables
    )


def _broken_rows(reader: Reader) -> tuple[Finding, ...]:
    """Rows that the schema does not allow. A file that is only read is never checked by SQLite against the CHECKs of
    its tables, so that its rows are tried in an empty directory."""
    known = sqlite3.connect(":memory:", isolation_level=None)
    found = []
    try:
        migrate(known)
        known.execute("PRAGMA foreign_keys = OFF")
        for (index,) in known.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchall():
            known.execute(f"DROP INDEX {index}")  # they are looked at already, and cost most of the time
        for table in _tables(reader):
            rows = reader.execute(f"SELECT * FROM {table}")
            marks = ", ".join("?" for _ in rows.description)
            try:
                known.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
            except sqlite3.IntegrityError as error:
                text = f"The table {table} holds a row that cannot be: {error}."
                found.append(Finding("damaged file", "error", text, ()))
    finally:
        known.close()
    return tuple(found)


def _broken_seal(reader: Reader) -> Iterator[Finding]:
    """A directory must hold exactly what it was made of, and what was edited in it."""
    row = reader.execute("SELECT seal FROM directory").fetchone()
    if row is not None and row["seal"] is not None and row["seal"] != seal_of(reader):
        text = "The facts are not those that were shipped and edited: a letter of the file was damaged."
        yield Finding("damaged file", "error", text, ())


def _tables(reader: Reader) -> list[str]:
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    return [row["name"] for row in reader.execute(sql)]


def _broken_dates(reader: Reader) -> Iterator[Finding]:
    """Days that are not those of the written date: a letter or a number of the file was changed from outside."""
    for table, columns in _bounds(reader).items():
        if not columns:
            continue
        for row in reader.execute(f"SELECT * FROM {table}"):
            for name in columns:
                if not _agrees(name, row[f"{name}_edtf"], row[f"{name}_first"], row[f"{name}_last"]):
                    text = f"A date in the table {table} is not what is written there: {row[f'{name}_edtf']!r}."
                    yield Finding("damaged date", "error", text, _of(reader, row))


def _bounds(reader: Reader) -> dict[str, list[str]]:
    """The tables with the bounds that each holds."""
    return {
        table: [
            row["name"].removesuffix("_edtf")
            for row in reader.execute(f"PRAGMA table_info({table})")
            if row["name"].endswith("_edtf")
        ]
        for table in _tables(reader)
    }


@cache
def _agrees(name: str, edtf: str | None, first: int, last: int) -> bool:
    side: Side = "start" if name in _STARTS else "end" if name in _ENDS else "when"
    try:
        read = parse_bound(edtf, side)
    except BadDate:
        return False
    return (read.earliest, read.latest) == (first, last)


_STARTS = frozenset({"start", "founded", "created"})
_ENDS = frozenset({"end", "dissolved", "abolished", "scheduled"})


def _of(reader: Reader, row: Row) -> tuple[Ref, ...]:
    """The record on whose page the row is shown, where the row itself is one."""
    columns = row.keys()
    for column in ("owner", "role", "child", "event", "term", "id"):
        if column in columns:
            found = refs(reader, [str(row[column])])
            if found:
                return tuple(found.values())
    return ()


def _broken_texts(reader: Reader) -> Iterator[Finding]:
    for row in reader.execute("SELECT id, owner, text, folded FROM name ORDER BY id"):
        if canonical(row["text"]) != row["folded"]:
            text = f"The name {row['text']!r} is not found by its letters: what it is looked up by does not fit it."
            yield Finding("damaged name", "error", text, _of(reader, row))


def _rings(reader: Reader) -> Iterator[Finding]:
    sql = "SELECT id, merged_into FROM record WHERE merged_into IS NOT NULL"
    merged = {row["id"]: row["merged_into"] for row in reader.execute(sql)}
    for record in sorted(merged):
        seen, here = {record}, merged[record]
        while here in merged and here not in seen:
            seen.add(here)
            here = merged[here]
        if here == record:
            yield Finding("merged in a ring", "error", f"The record {record} was merged into itself.", ())


def _cycles(reader: Reader) -> Iterator[Finding]:
    above: dict[str, set[str]] = defaultdict(set)
    for row in reader.execute(f"SELECT child, parent FROM link WHERE {_UPWARDS}"):
        above[row["child"]].add(row["parent"])
    for office in _in_cycles(above):
        yield _cycle(reader, office)


_UPWARDS = "kind IN ('part of', 'joint of', 'reports to')"


def _cycle(reader: Reader, office: str) -> Finding:
    ref = refs(reader, [office])[office]
    return Finding("hierarchy cycle", "error", f"{ref.title} stands beneath itself.", (ref,))


def _stands_beneath_itself(reader: Reader, office: str) -> bool:
    sql = (
        f"WITH RECURSIVE above (id) AS (SELECT parent FROM link WHERE child = ?1 AND {_UPWARDS} "
        f"UNION SELECT l.parent FROM link l JOIN above ON l.child = above.id WHERE l.{_UPWARDS}) "
        "SELECT 1 FROM above WHERE id = ?1 LIMIT 1"
    )
    return reader.execute(sql, (office,)).fetchone() is not None


def _in_cycles(above: dict[str, set[str]]) -> list[str]:
    """The offices that are found again on the way up. Whatever has a way up that ends is taken away first."""
    left = dict(above)
    ended = [office for office in left if not any(parent in left for parent in left[office])]
    below: dict[str, set[str]] = defaultdict(set)
    for child, parents in above.items():
        for parent in parents:
            below[parent].add(child)
    while ended:
        left.pop(gone := ended.pop(), None)
        ended += [c for c in below[gone] if c in left and not any(parent in left for parent in left[c])]
    return sorted(office for office in left if office in _way_up(office, above))


def _way_up(office: str, above: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(above[office])
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += above.get(here, ())
    return seen


def _lives_backwards(reader: Reader, records: Collection[str] | None = None) -> Iterator[Finding]:
    some, given = _some(records)
    for table, begin, end in (("office", "founded", "dissolved"), ("role", "created", "abolished")):
        sql = f"SELECT * FROM {table} WHERE {end}_last < {begin}_first {some.format(id='id')}ORDER BY id"
        for row in reader.execute(sql, given).fetchall():
            ref = refs(reader, [row["id"]])[row["id"]]
            text = f"{ref.title} ends ({bound(row, end).edtf}) before it begins ({bound(row, begin).edtf})."
            yield Finding("end before start", "error", text, (ref,))


def _some(records: Collection[str] | None) -> tuple[str, tuple[str, ...]]:
    """What keeps a question to these records, and what is put in for it; None: to no records."""
    return ("", ()) if records is None else (f"AND {{id}} IN {IDS} ", (json.dumps(list(records)),))


def _preferred(reader: Reader, records: Collection[str] | None = None) -> Iterator[Finding]:
    some, given = _some(records)
    sql = (
        "SELECT r.id, count(n.id) AS names FROM record r LEFT JOIN name n ON n.owner = r.id AND n.preferred = 1 "
        "AND n.kind IN ('official', 'former') WHERE r.kind IN ('office', 'official', 'role') "
        f"AND r.merged_into IS NULL {some.format(id='r.id')}GROUP BY r.id HAVING names <> 1 ORDER BY r.id"
    )
    for row in reader.execute(sql, given).fetchall():
        ref = refs(reader, [row["id"]])[row["id"]]
        text = f"{ref.title or ref.id} has {row['names']} preferred names instead of one."
        yield Finding("preferred name", "error", text, (ref,))


def _names(reader: Reader) -> Iterator[Finding]:
    for row in reader.execute("SELECT id, owner, text FROM name ORDER BY id").fetchall():
        if _HIDDEN & set(row["text"]):
            shown = "".join(letter if letter not in _HIDDEN else f"[U+{ord(letter):04X}]" for letter in row["text"])
            text = f"The name “{shown}” holds letters that nobody sees."
            yield Finding("hidden letters", "warning", text, _of(reader, row))
