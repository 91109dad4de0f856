"""Where sources disagree: each value with those who state it, none averaged, none dropped (rule 10)."""

from collections.abc import Iterable, Sequence

from database.questions.citations import citations, rivals
from database.questions.refs import refs
from database.reading import IDS, Reader, Row, many
from database.rows import ConflictRow, ConflictValue, Evidence, Ref

_OWNERS = {
    "term": "SELECT id, role AS owner FROM term",
    "attestation": "SELECT id, role AS owner FROM attestation",
    "vacancy": "SELECT id, role AS owner FROM vacancy",
    "name": "SELECT id, owner FROM name",
    "contact": "SELECT id, owner FROM contact",
    "link": "SELECT id, child AS owner FROM link",
    "office change": (
        "SELECT change AS id, min(record) AS owner FROM office_change_side WHERE side = 'after' GROUP BY change"
    ),
}


def conflicts(reader: Reader, subjects: Iterable[str] | None = None) -> tuple[ConflictRow, ...]:
    """All conflicts, or those about the given records and the facts they are made of (terms, names, links ...)."""
    pages = _pages(reader)
    described = {(row["subject"], row["field"]): row for row in reader.execute("SELECT * FROM conflict")}
    disputed = {
        (row["subject"], row["field"] or "")
        for row in reader.execute("SELECT DISTINCT subject, field FROM citation WHERE rival = 1")
    }
    keys = sorted(described.keys() | disputed)
    if subjects is not None:
        wanted = set(subjects)
        keys = [key for key in keys if key[0] in wanted or pages.get(key[0]) in wanted]
    ids = [subject for subject, _ in keys]
    kept, other = citations(reader, ids), rivals(reader, ids)
    about = refs(reader, [pages.get(i, i) for i in ids])
    accepted = _recorded(reader, ids)
    rows = []
    for subject, field in keys:
        page = pages.get(subject, subject)
        if page not in about:
            continue
        value = accepted.get((subject, field))
        said = [e for e in (*kept.get(subject, ()), *other.get(subject, ())) if (e.field or "") == field]
        rows.append(_conflict(about[page], field, described.get((subject, field)), said, value))
    return tuple(sorted(rows, key=lambda row: (row.explained, row.about.title, row.field, row.title)))


def _conflict(about: Ref, field: str, row: Row | None, said: Sequence[Evidence], recorded: str | None) -> ConflictRow:
    values: dict[str, list[Evidence]] = {}
    for piece in said:
        value = piece.states or recorded
        if value is not None:
            values.setdefault(value, []).append(piece)
    if recorded is not None and row is None:
        values.setdefault(recorded, [])
    shown = tuple(ConflictValue(value, tuple(pieces)) for value, pieces in values.items())
    if row is None:
        title = f"{field.capitalize()} of {about.title}" if field else about.title
        return ConflictRow(about, field, title, shown, recorded, False, None)
    return ConflictRow(about, field, row["title"], shown, row["accepted"], bool(row["explained"]), row["note"])


def _pages(reader: Reader) -> dict[str, str]:
    """The record on whose page a lesser fact (a term, a name, a link) is shown."""
    return {row["id"]: row["owner"] for sql in _OWNERS.values() for row in reader.execute(sql)}


def _recorded(reader: Reader, ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """The value that is recorded, where it is a plain date or a holder, under (record, field)."""
    wanted = list(ids)
    found: dict[tuple[str, str], str] = {}
    for row in many(reader, f"SELECT id, start_edtf, end_edtf FROM term WHERE id IN {IDS}", wanted):
        if row["start_edtf"]:
            found[row["id"], "start"] = row["start_edtf"]
        if row["end_edtf"]:
            found[row["id"], "end"] = row["end_edtf"]
        found[row["id"], "term"] = f"{row['start_edtf'] or ''}/{row['end_edtf'] or ''}"
    for table in ("instrument", "office_change"):
        for row in many(reader, f"SELECT id, day_edtf FROM {table} WHERE id IN {IDS}", wanted):
            if row["day_edtf"]:
                found[row["id"], "date"] = row["day_edtf"]
    return found
