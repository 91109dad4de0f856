"""Which record a person means: by id, by any of its names, or by what it was merged into."""

from collections.abc import Sequence

from database.dates import Period
from database.folding import canonical
from database.ids import RecordId, is_id
from database.problems import Ambiguous, NotFound
from database.questions.lineage import whole_lines
from database.questions.refs import KINDS, living, one_ref, refs
from database.reading import IDS, Reader, many
from database.rows import Kind, Ref
from database.sentences import tr

_SHOWN = 60
_LONGEST = 4096
"""No name is longer: what is asked is cut there before it is looked up."""


def resolve(reader: Reader, text: str, kinds: Sequence[Kind] = (), on: Period | None = None) -> Ref:
    """The one record meant by an id, a title, an acronym or any known variant.

    Raises NotFound, or Ambiguous with the candidates; several roles on one line count as one, the latest."""
    asked = text.strip()
    wanted = tuple(kinds) or KINDS
    if is_id(asked):
        ref = one_ref(reader, living(reader, asked.lower()), on)
        if ref.kind not in wanted:
            raise NotFound(
                tr(
                    "The record {asked} is of another kind: {kind} “{title}”.",
                    asked=asked,
                    kind=tr(ref.kind),
                    title=ref.title,
                )
            )
        return ref
    found = _by_name(reader, asked, wanted, on) or _by_title(reader, asked, wanted, on)
    if not found and wanted == ("role",):
        found = _heads_of(reader, _by_name(reader, asked, ("office",), on), on)
    if not found and "role" in wanted:
        found = _of_level(reader, asked, on)
    if not found:
        raise NotFound(_nothing(reader, asked, wanted))
    if len(found) > 1:
        found = _best(reader, asked, found)
    if len(found) > 1:
        raise Ambiguous(
            tr("“{name}” is the name of {n} records; say which one you mean.", name=_short(asked), n=len(found)), found
        )
    return found[0]


def _by_name(reader: Reader, text: str, kinds: Sequence[Kind], on: Period | None) -> list[Ref]:
    folded = canonical(text[:_LONGEST])
    if not folded:
        return []
    rows = reader.execute("SELECT DISTINCT owner FROM name WHERE folded = ? ORDER BY owner", (folded,))
    owners = [living(reader, row["owner"]) for row in rows]
    return [ref for ref in refs(reader, owners, on).values() if ref.kind in kinds]


def _by_title(reader: Reader, text: str, kinds: Sequence[Kind], on: Period | None) -> list[Ref]:
    """Sources go by their title alone; so do events and instruments that have no other name."""
    folded = canonical(text[:_LONGEST])
    ids: list[str] = []
    for table in ("event", "instrument", "source"):
        if table in kinds and folded:
            sql = f"SELECT id, title FROM {table} WHERE id NOT IN (SELECT owner FROM name) ORDER BY id"
            ids += [row["id"] for row in reader.execute(sql) if canonical(row["title"]) == folded]
    return list(refs(reader, ids, on).values())


def _heads_of(reader: Reader, offices: list[Ref], on: Period | None) -> list[Ref]:
    """Asked for the holder of an office, a person means the role that heads it."""
    sql = f"SELECT id FROM role WHERE rank = 'head' AND office IN {IDS} ORDER BY id"
    rows = many(reader, sql, [office.id for office in offices])
    return list(refs(reader, [row["id"] for row in rows], on).values())


def _of_level(reader: Reader, text: str, on: Period | None) -> list[Ref]:
    """A bare USG or Under-Secretary-General is borne by every role of that level: the person has to say which."""
    meant = canonical(text[:512])
    levels = [row["level"] for row in reader.execute("SELECT DISTINCT level FROM role WHERE level IS NOT NULL")]
    rows = many(
        reader,
        f"SELECT id FROM role WHERE level IN {IDS} ORDER BY id",
        [level for level in levels if canonical(level) == meant],
    )
    return list(refs(reader, [row["id"] for row in rows], on).values())


def _best(reader: Reader, text: str, found: list[Ref]) -> list[Ref]:
    """One of several: the only one that is written exactly so, or the latest role where all are on one line."""
    exact = [ref for ref in found if ref.title == text]
    if len(exact) == 1:
        return exact
    ids = {ref.id for ref in found}
    if all(ref.kind == "role" for ref in found) and ids <= set(whole_lines(reader, [found[0].id])[found[0].id]):
        sql = f"SELECT id FROM role WHERE id IN {IDS} ORDER BY created_first DESC, id LIMIT 1"
        latest = next(many(reader, sql, ids))["id"]
        return [ref for ref in found if ref.id == latest]
    return found


def _nothing(reader: Reader, text: str, kinds: Sequence[Kind]) -> str:
    what = kinds[0] if len(kinds) == 1 else "record"
    near = _near(reader, text, kinds)
    hint = tr("Did you mean {names}?", names=near) if near else tr("Try `search` with one of its words.")
    return tr("No {what} is called “{name}”. {hint}", what=tr(what), name=_short(text), hint=hint)


def _near(reader: Reader, text: str, kinds: Sequence[Kind]) -> str:
    """Names that hold every word of the text: offered, never taken."""
    parts = canonical(text[:_LONGEST]).split()[:8]
    if not parts:
        return ""
    conditions = " AND ".join("n.folded LIKE ? ESCAPE '\\'" for _ in parts)
    marks = ", ".join("?" for _ in kinds)
    sql = (
        "SELECT DISTINCT n.owner FROM name n JOIN record r ON r.id = n.owner "
        f"WHERE {conditions} AND r.kind IN ({marks}) ORDER BY length(n.folded), n.owner LIMIT 3"
    )
    like = [f"%{part}%" for part in parts]
    rows = reader.execute(sql, (*like, *kinds)).fetchall()
    titles = [ref.title for ref in refs(reader, [RecordId(row["owner"]) for row in rows]).values()]
    return " or ".join(f"“{_short(title)}”" for title in titles)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
