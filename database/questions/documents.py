"""Records that can be opened as the search index needs them: names with the reason each would match, and text."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from database.dates import FIRST_DAY, LAST_DAY, Day, iso
from database.questions.refs import KINDS, refs
from database.questions.traits import Traits, traits
from database.reading import Reader, Those
from database.rows import Document, DocumentName, Ref

_REASONS = {
    "official": "name",
    "short": "short name",
    "acronym": "acronym",
    "former": "former name",
    "alias": "other name",
    "transliteration": "other spelling",
}
_WEIGHTS = {
    "role": 60,
    "official": 50,
    "office": 55,
    "event": 20,
    "instrument": 25,
    "mandate": 10,
    "source": 5,
}
_SERVING = "SELECT official FROM term WHERE {those} AND end_edtf = '..'"
_TEXTS = {
    "office": "summary, note",
    "official": "summary, note",
    "role": "summary, note",
    "mandate": "text, basis",
    "instrument": "status, note",
    "event": "kind, place, note",
    "source": "kind, url, note",
}
"""What is said in running text, by table."""
_RANKS = {"head": 9, "deputy": 6, "member": 2, "liaison": 2, "staff": 0}


def documents(reader: Reader, ids: Collection[str] | None = None) -> Iterator[Document]:
    """The records that can be opened, of these or (None) of all, merged ones left out, in a stable order."""
    those = Those(reader, _living(Those(reader, ids)) if ids is not None else None)
    known = refs(reader, _living(those))
    names, bodies = _names(those), _bodies(those)
    known_traits = traits(those)
    lives, weights, later = _lives(those), _extra_weight(those), _successors(those)
    after = {record for records in later.values() for record in records} - set(known)
    named = known | refs(reader, _living(Those(reader, after))) if ids is not None else known
    serving = {row["official"] for row in those.rows(_SERVING, "official")}
    for record, ref in known.items():
        first, last = lives.get(record, (FIRST_DAY, LAST_DAY))
        its = known_traits.get(record) or Traits()
        own = names.get(record) or [DocumentName(ref.title, "title", "title")]
        yield Document(
            ref,
            tuple(own),
            tuple(text for text in bodies.get(record, ()) if text),
            _current(ref, last, serving),
            _WEIGHTS[ref.kind] + weights.get(record, 0),
            first,
            last,
            tuple(named[i] for i in later.get(record, ()) if i in named),
            its.organisation,
            tuple(its.offices),
            tuple(its.levels),
            tuple(sorted(its.states)),
            tuple(its.held),
        )


def openable(reader: Reader) -> list[str]:
    """The ids of all records that can be opened."""
    return _living(Those(reader, None))


def _living(those: Those) -> list[str]:
    marks = ", ".join(f"'{kind}'" for kind in KINDS)
    sql = f"SELECT id FROM record WHERE {{those}} AND kind IN ({marks}) AND merged_into IS NULL ORDER BY kind, id"
    return [row["id"] for row in those.rows(sql, "id")]


def _current(ref: Ref, last: Day, serving: set[str]) -> bool | None:
    """Whether it still goes on as far as is recorded; an official does who holds a role with an open end."""
    if ref.kind == "official":
        return ref.id in serving
    return last == LAST_DAY if ref.kind in ("office", "role") else None


def _names(those: Those) -> dict[str, list[DocumentName]]:
    found: dict[str, list[DocumentName]] = defaultdict(list)
    sql = (
        "SELECT n.owner, n.text, n.kind, n.preferred, n.end_first, n.end_last, r.kind AS owned "
        "FROM name n JOIN record r ON r.id = n.owner "
        "WHERE {those} ORDER BY n.owner, n.preferred DESC, n.kind, n.text"
    )
    for row in those.rows(sql, "n.owner"):
        reason = _reason(row["kind"], row["owned"], bool(row["preferred"])) + _until(row["end_first"], row["end_last"])
        found[row["owner"]].append(DocumentName(row["text"], row["kind"], reason))
    for row in those.rows("SELECT id, level FROM role WHERE {those} AND level IS NOT NULL", "id"):
        found[row["id"]].append(DocumentName(row["level"], "acronym", "acronym"))
    for table in ("event", "instrument", "source"):
        for row in those.rows(f"SELECT id, title FROM {table} WHERE {{those}}", "id"):
            rest = [name for name in found[row["id"]] if name.text != row["title"]]
            found[row["id"]] = [DocumentName(row["title"], "title", "title"), *rest]
    return found


def _until(first: Day, last: Day) -> str:
    """The year in which a name was given up, where there is only one that it can be."""
    known = last != LAST_DAY and iso(first)[:4] == iso(last)[:4]
    return f" until {iso(last)[:4]}" if known else ""


def _reason(kind: str, owned: str, preferred: bool) -> str:
    """How a match through a name is told: people are spelt otherwise, roles have titles, offices have names."""
    if kind == "alias" and owned == "official":
        return "other spelling"
    reason = _REASONS[kind] if kind != "official" or preferred else "former name"
    return reason if owned in ("office", "official") else reason.replace("name", "title")


def _bodies(those: Those) -> dict[str, list[str]]:
    """The running text of each record: summaries, notes, mandates, who took part."""
    found: dict[str, list[str]] = defaultdict(list)
    for table, columns in _TEXTS.items():
        for row in those.rows(f"SELECT id, {columns} FROM {table} WHERE {{those}}", "id"):
            found[row["id"]] += row[1:]
    # Mandates come by their ids, so that an owner's are in one order whatever else is asked for.
    for row in those.rows("SELECT owner, text FROM mandate WHERE {those} ORDER BY owner, id", "owner"):
        found[row["owner"]].append(row["text"])
    sql = (
        "SELECT p.event, n.text FROM event_participant p JOIN name n ON n.owner = p.participant AND n.preferred = 1 "
        "AND n.kind = 'official' WHERE {those} ORDER BY p.event, p.position, n.id"
    )
    for row in those.rows(sql, "p.event"):
        found[row["event"]].append(row["text"])
    return found


def _lives(those: Those) -> dict[str, tuple[int, int]]:
    """The first and last day on which a record can be met: the life of offices and roles, the terms of officials."""
    found: dict[str, tuple[int, int]] = {}
    sql = "SELECT id, founded_first AS first, dissolved_last AS last FROM office WHERE {those}"
    for row in those.rows(sql, "id"):
        found[row["id"]] = (row["first"], row["last"])
    sql = (
        "SELECT r.id, max(r.created_first, o.founded_first) AS first, min(r.abolished_last, o.dissolved_last) AS last "
        "FROM role r JOIN office o ON o.id = r.office WHERE {those}"
    )
    for row in those.rows(sql, "r.id"):
        found[row["id"]] = (row["first"], max(row["first"], row["last"]))
    for record, table, first, last in (("official", "term", "start", "end"), ("event", "event_date", "day", "day")):
        sql = f"SELECT {record} AS id, min({first}_first) AS first, max({last}_last) AS last FROM {table} "
        for row in those.rows(f"{sql} WHERE {{those}} GROUP BY {record}", record):
            found[row["id"]] = (row["first"], row["last"])
    return found


def _extra_weight(those: Those) -> dict[str, int]:
    """Heads before staff; officials by the highest rank they held."""
    found: dict[str, int] = {}
    for row in those.rows("SELECT id, rank FROM role WHERE {those}", "id"):
        found[row["id"]] = _RANKS[row["rank"]]
    sql = "SELECT t.official, r.rank FROM term t JOIN role r ON r.id = t.role WHERE {those}"
    for row in those.rows(sql, "t.official"):
        found[row["official"]] = max(found.get(row["official"], 0), _RANKS[row["rank"]])
    return found


def _successors(those: Those) -> dict[str, list[str]]:
    """What each office or role became, directly; a part that was split off while the whole went on is no successor."""
    sql = (
        "SELECT b.record AS before, a.record AS after FROM office_change c "
        "JOIN office_change_side b ON b.change = c.id AND b.side = 'before' "
        "JOIN office_change_side a ON a.change = c.id AND a.side = 'after' "
        "WHERE {those} AND c.planned = 0 AND a.record <> b.record AND NOT EXISTS (SELECT 1 FROM office_change_side s "
        "WHERE s.change = c.id AND s.side = 'after' AND s.record = b.record) "
        "ORDER BY c.day_first, c.id, a.position, a.record"
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in those.rows(sql, "b.record"):
        found[row["before"]].append(row["after"])
    return found
