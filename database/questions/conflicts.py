"""Where sources disagree: each value with those who state it, none averaged, none dropped (rule 10)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from database.ids import RecordId
from database.questions.citations import citations, rivals
from database.questions.names import titles
from database.questions.refs import refs
from database.reading import IDS, Reader, Row, many
from database.rows import ConflictRow, ConflictValue, Evidence, Ref

_PARTS = (
    *(("term", "role"), ("term", "official"), ("attestation", "role"), ("vacancy", "role")),
    *(("name", "owner"), ("contact", "owner"), ("link", "child"), ("mandate", "owner"), ("identifier", "owner")),
)
"""The lesser facts that records are made of: the table, and its column with the record on whose page it is shown."""

Key = tuple[str, str]
"""A record and the part of it that is in doubt."""


def conflicts(reader: Reader) -> tuple[ConflictRow, ...]:
    """All conflicts, the undecided first."""
    described = reader.execute("SELECT * FROM conflict").fetchall()
    disputed = reader.execute("SELECT DISTINCT subject, field FROM citation WHERE rival = 1").fetchall()
    keys = {_key(row) for row in (*described, *disputed)}
    return _rows(reader, keys, described, _pages(reader, {subject for subject, _ in keys}))


def conflicts_of(reader: Reader, records: Iterable[str]) -> tuple[ConflictRow, ...]:
    """The conflicts about some records and the facts they are made of (terms, names, links ...)."""
    subjects = set(records)
    for table, column in _PARTS:
        subjects |= {row["id"] for row in many(reader, f"SELECT id FROM {table} WHERE {column} IN {IDS}", records)}
    sql = f"SELECT change FROM office_change_side WHERE record IN {IDS}"
    subjects |= {row["change"] for row in many(reader, sql, records)}
    described = list(many(reader, f"SELECT * FROM conflict WHERE subject IN {IDS}", subjects))
    sql = f"SELECT DISTINCT subject, field FROM citation WHERE rival = 1 AND subject IN {IDS}"
    keys = {_key(row) for row in (*described, *many(reader, sql, subjects))}
    return _rows(reader, keys, described, _pages(reader, {subject for subject, _ in keys}))


def _key(row: Row) -> Key:
    return row["subject"], row["field"] or ""


def _rows(
    reader: Reader, keys: Iterable[Key], described: Iterable[Row], pages: dict[str, str]
) -> tuple[ConflictRow, ...]:
    ordered = sorted(keys)
    words = {_key(row): row for row in described}
    ids = [subject for subject, _ in ordered]
    kept, other = citations(reader, ids), rivals(reader, ids)
    about = refs(reader, {pages.get(i, i) for i in ids})
    recorded, holders = _recorded(reader, ids), _holders(reader, ids)
    rows = []
    for subject, field in ordered:
        page = about.get(pages.get(subject, subject))
        if page is not None:
            said = [e for e in kept.get(subject, ()) if (e.field or field) == field]
            said += [e for e in other.get(subject, ()) if (e.field or "") == field]
            whose = f"{holders[subject]} as {page.title}" if subject in holders else page.title
            rows.append(
                replace(
                    _conflict(page, whose, field, words.get((subject, field)), said, recorded.get((subject, field))),
                    subject=RecordId(subject),
                )
            )
    return tuple(sorted(rows, key=lambda row: (row.explained, row.about.title, row.field, row.title)))


def _conflict(
    about: Ref, whose: str, field: str, row: Row | None, said: Sequence[Evidence], recorded: str | None
) -> ConflictRow:
    values: dict[str, list[Evidence]] = {recorded: []} if recorded is not None and row is None else {}
    for piece in said:
        value = piece.states or recorded
        if value is not None:
            values.setdefault(value, []).append(piece)
    shown = tuple(ConflictValue(value, tuple(pieces)) for value, pieces in values.items())
    if row is None:
        title = f"{field.capitalize()} of {whose}" if field else whose
        return ConflictRow(about, field, title, shown, recorded, False, None)
    return ConflictRow(about, field, row["title"], shown, row["accepted"], bool(row["explained"]), row["note"])


def _pages(reader: Reader, subjects: Iterable[str]) -> dict[str, str]:
    """The record on whose page a lesser fact (a term, a name, a link) is shown."""
    found: dict[str, str] = {}
    for table, column in _PARTS:
        for row in many(reader, f"SELECT id, {column} AS owner FROM {table} WHERE id IN {IDS}", subjects):
            found.setdefault(row["id"], row["owner"])
    sql = (
        f"SELECT change AS id, record AS owner FROM office_change_side WHERE change IN {IDS} "
        "ORDER BY change, side = 'before', position"
    )
    for row in many(reader, sql, subjects):
        found.setdefault(row["id"], row["owner"])
    return found


def _holders(reader: Reader, ids: Sequence[str]) -> dict[str, str]:
    """Whose each term is."""
    rows = many(reader, f"SELECT id, official FROM term WHERE id IN {IDS}", ids)
    terms = {row["id"]: row["official"] for row in rows}
    named = titles(reader, terms.values())
    return {term: named.get(official, "") for term, official in terms.items()}


def _recorded(reader: Reader, ids: Sequence[str]) -> dict[Key, str]:
    """The value that is recorded, where it is a plain date or a holder, under (record, field)."""
    found: dict[Key, str] = {}
    sql = (
        "SELECT t.id, t.start_edtf, t.end_edtf, t.capacity, n.text AS holder FROM term t "
        "LEFT JOIN name n ON n.owner = t.official AND n.preferred = 1 AND n.kind = 'official' "
        f"WHERE t.id IN {IDS}"
    )
    for row in many(reader, sql, ids):
        start, end = row["start_edtf"], row["end_edtf"]
        said = {"start": start, "end": end, "": f"{start or ''}/{end or ''}", "holder": row["holder"]}
        found.update({(row["id"], field): value for field, value in said.items() if value})
        found[row["id"], "capacity"] = row["capacity"]
    for table, column, field in _DATES:
        for row in many(reader, f"SELECT id, {column}_edtf AS day FROM {table} WHERE id IN {IDS}", ids):
            if row["day"]:
                found[row["id"], field] = row["day"]
    return found


_DATES = (
    *(("instrument", "day", "date"), ("office_change", "day", "date"), ("attestation", "day", "date")),
    *(("office", "founded", "founded"), ("office", "dissolved", "dissolved"), ("official", "died", "died")),
    *(("role", "created", "created"), ("role", "abolished", "abolished"), ("official", "born", "born")),
    *(("vacancy", "start", "start"), ("vacancy", "end", "end")),
)
