"""Every openable record as the search index needs it: its names with the reason each would match, and its text."""

from collections import defaultdict
from collections.abc import Iterator

from database.dates import FIRST_DAY, LAST_DAY, Day
from database.questions.refs import KINDS, refs
from database.questions.traits import Traits, traits
from database.reading import Reader
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
_RANKS = {"head": 9, "deputy": 6, "member": 2, "liaison": 2, "staff": 0}


def documents(reader: Reader) -> Iterator[Document]:
    """All records that can be opened, merged ones left out, in a stable order."""
    marks = ", ".join(f"'{kind}'" for kind in KINDS)
    sql = f"SELECT id, kind FROM record WHERE kind IN ({marks}) AND merged_into IS NULL ORDER BY kind, id"
    ids = {row["id"]: row["kind"] for row in reader.execute(sql)}
    known = refs(reader, ids)
    names, bodies = _names(reader), _bodies(reader)
    known_traits = traits(reader)
    lives, weights, later = _lives(reader), _extra_weight(reader), _successors(reader)
    serving = {row["official"] for row in reader.execute("SELECT official FROM term WHERE end_edtf = '..'")}
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
            tuple(known[i] for i in later.get(record, ()) if i in known),
            its.organisation,
            tuple(its.offices),
            tuple(its.levels),
            tuple(sorted(its.states)),
            tuple(its.held),
        )


def _current(ref: Ref, last: Day, serving: set[str]) -> bool | None:
    """Whether it still goes on as far as is recorded; an official does who holds a role with an open end."""
    if ref.kind == "official":
        return ref.id in serving
    return last == LAST_DAY if ref.kind in ("office", "role") else None


def _names(reader: Reader) -> dict[str, list[DocumentName]]:
    found: dict[str, list[DocumentName]] = defaultdict(list)
    sql = (
        "SELECT n.owner, n.text, n.kind, n.preferred, r.kind AS owned FROM name n JOIN record r ON r.id = n.owner "
        "ORDER BY n.owner, n.preferred DESC, n.kind, n.text"
    )
    for row in reader.execute(sql):
        reason = _reason(row["kind"], row["owned"], bool(row["preferred"]))
        found[row["owner"]].append(DocumentName(row["text"], row["kind"], reason))
    for row in reader.execute("SELECT id, level FROM role WHERE level IS NOT NULL"):
        found[row["id"]].append(DocumentName(row["level"], "acronym", "acronym"))
    for table in ("event", "instrument", "source"):
        for row in reader.execute(f"SELECT id, title FROM {table}"):
            rest = [name for name in found[row["id"]] if name.text != row["title"]]
            found[row["id"]] = [DocumentName(row["title"], "title", "title"), *rest]
    return found


def _reason(kind: str, owned: str, preferred: bool) -> str:
    """How a match through a name is told: people are spelt otherwise, roles have titles, offices have names."""
    if kind == "alias" and owned == "official":
        return "other spelling"
    reason = _REASONS[kind] if kind != "official" or preferred else "former name"
    return reason if owned in ("office", "official") else reason.replace("name", "title")


def _bodies(reader: Reader) -> dict[str, list[str]]:
    """The running text of each record: summaries, notes, mandates, who took part."""
    found: dict[str, list[str]] = defaultdict(list)
    for table in ("office", "official", "role"):
        for row in reader.execute(f"SELECT id, summary, note FROM {table}"):
            found[row["id"]] += [row["summary"], row["note"]]
    for row in reader.execute("SELECT id, owner, text, basis FROM mandate"):
        found[row["id"]] += [row["text"], row["basis"]]
        found[row["owner"]].append(row["text"])
    for row in reader.execute("SELECT id, status, note FROM instrument"):
        found[row["id"]] += [row["status"], row["note"]]
    for row in reader.execute("SELECT id, kind, place, note FROM event"):
        found[row["id"]] += [row["kind"], row["place"], row["note"]]
    for row in reader.execute("SELECT id, kind, url, note FROM source"):
        found[row["id"]] += [row["kind"], row["url"], row["note"]]
    sql = (
        "SELECT p.event, n.text FROM event_participant p JOIN name n ON n.owner = p.participant AND n.preferred = 1 "
        "AND n.kind = 'official' ORDER BY p.event, p.position"
    )
    for row in reader.execute(sql):
        found[row["event"]].append(row["text"])
    return found


def _lives(reader: Reader) -> dict[str, tuple[int, int]]:
    """The first and last day on which a record can be met: the life of offices and roles, the terms of officials."""
    found: dict[str, tuple[int, int]] = {}
    for row in reader.execute("SELECT id, founded_first AS first, dissolved_last AS last FROM office"):
        found[row["id"]] = (row["first"], row["last"])
    sql = (
        "SELECT r.id, max(r.created_first, o.founded_first) AS first, min(r.abolished_last, o.dissolved_last) AS last "
        "FROM role r JOIN office o ON o.id = r.office"
    )
    for row in reader.execute(sql):
        found[row["id"]] = (row["first"], max(row["first"], row["last"]))
    sql = "SELECT official AS id, min(start_first) AS first, max(end_last) AS last FROM term GROUP BY official"
    for row in reader.execute(sql):
        found[row["id"]] = (row["first"], row["last"])
    sql = "SELECT event AS id, min(day_first) AS first, max(day_last) AS last FROM event_date GROUP BY event"
    for row in reader.execute(sql):
        found[row["id"]] = (row["first"], row["last"])
    return found


def _extra_weight(reader: Reader) -> dict[str, int]:
    """Heads before staff; officials by the highest rank they held."""
    found: dict[str, int] = {}
    for row in reader.execute("SELECT id, rank FROM role"):
        found[row["id"]] = _RANKS[row["rank"]]
    for row in reader.execute("SELECT t.official, r.rank FROM term t JOIN role r ON r.id = t.role"):
        found[row["official"]] = max(found.get(row["official"], 0), _RANKS[row["rank"]])
    return found


def _successors(reader: Reader) -> dict[str, list[str]]:
    """What each office or role became, directly; a part that was split off while the whole went on is no successor."""
    sql = (
        "SELECT b.record AS before, a.record AS after FROM office_change c "
        "JOIN office_change_side b ON b.change = c.id AND b.side = 'before' "
        "JOIN office_change_side a ON a.change = c.id AND a.side = 'after' "
        "WHERE c.planned = 0 AND a.record <> b.record AND NOT EXISTS (SELECT 1 FROM office_change_side s "
        "WHERE s.change = c.id AND s.side = 'after' AND s.record = b.record) ORDER BY c.day_first, a.position"
    )
    found: dict[str, list[str]] = defaultdict(list)
    for row in reader.execute(sql):
        found[row["before"]].append(row["after"])
    return found
