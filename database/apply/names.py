"""Names of records: entered, replaced from some day on, corrected."""

from database import tables
from database.apply import applied
from database.bound_columns import columns
from database.dates import UNKNOWN, Bound, iso, parse_bound
from database.editing.act import Act
from database.edits.given import LEFT, Evidence, NewId
from database.edits.records import AddName, CorrectName
from database.folding import canonical
from database.ids import RecordId
from database.problems import NotFound
from database.questions.refs import refs
from database.reading import Row


@applied.register
def _add_name(edit: AddName, act: Act) -> str:
    owner = _owner(act, edit.owner)
    same = act.pen.row("name", owner=owner, text=edit.text, kind=edit.kind, lang=edit.lang)
    if same is not None and (same["start_edtf"], same["end_edtf"]) == (edit.start.edtf, edit.end.edtf):
        raise act.refuse(f"“{edit.text}” is a name of {act.title(owner)} already.")
    identity = add_name(
        act, owner, edit.text, edit.kind, preferred=False, lang=edit.lang, note=edit.note,
        start=edit.start, end=edit.end, wanted=edit.id,
    )  # fmt: skip
    act.cite(identity, edit.source)
    return f"Add the name “{edit.text}” to {act.title(owner)}"


@applied.register
def _correct_name(edit: CorrectName, act: Act) -> str:
    row = act.find("name", edit.name)
    values: dict[str, object] = {}
    if edit.text is not LEFT:
        values |= {"text": edit.text, "folded": canonical(edit.text)}
    for name in ("kind", "lang"):
        if getattr(edit, name) is not LEFT:
            values[name] = getattr(edit, name)
    for name in ("start", "end"):
        if getattr(edit, name) is not LEFT:
            values |= columns(name, getattr(edit, name))
    act.pen.change("name", row, **values)
    act.cite(row["id"], edit.source)
    return f"Correct a name of {act.title(row['owner'])}"


def add_name(
    act: Act,
    owner: str,
    text: str,
    kind: str,
    *,
    preferred: bool,
    lang: str | None = None,
    note: str | None = None,
    start: Bound = UNKNOWN,
    end: Bound = UNKNOWN,
    wanted: NewId = None,
) -> RecordId:
    identity = act.record("name", wanted)
    act.add(
        tables.Name(
            id=identity, owner=owner, text=text, folded=canonical(text), kind=kind, lang=lang,
            preferred=int(preferred), note=note, **columns("start", start), **columns("end", end),
        )
    )  # fmt: skip
    return identity


def preferred_name(act: Act, owner: str) -> Row:
    """The one name that a record goes by."""
    sql = "SELECT * FROM name WHERE owner = ? AND preferred = 1 AND kind IN ('official', 'former')"
    row: Row | None = act.reader.execute(sql, (owner,)).fetchone()
    if row is None:
        raise act.refuse(f"{act.title(owner)} has no preferred name that could be changed.")
    return row


def no_longer_preferred(act: Act, name: Row) -> None:
    """Another name goes before this one, which stays."""
    act.pen.change("name", name, preferred=0, kind="alias" if name["kind"] == "official" else name["kind"])


def rename(act: Act, owner: str, text: str, since: Bound, source: Evidence | None) -> None:
    """Another preferred name from some day on; the old one stays, as the name of the days before."""
    before = preferred_name(act, owner)
    if before["text"] == text:
        raise act.refuse(f"“{text}” is the name already.")
    act.pen.change("name", before, preferred=0, kind="former", **columns("end", last_before(since)))
    act.cite(add_name(act, owner, text, "official", preferred=True, start=since), source)


def last_before(since: Bound) -> Bound:
    """When something ends that something new follows: the day before, or as vaguely as the new one begins."""
    if since.is_unknown or since.is_open:
        return UNKNOWN
    return parse_bound(iso(since.earliest - 1), "end") if since.is_exact_day else parse_bound(since.edtf, "end")


def starting(on: Bound) -> Bound:
    """The day of a change as the start of what is new by it."""
    return UNKNOWN if on.is_unknown or on.is_open else parse_bound(on.edtf, "start", on.phrase)


def warn_of_namesakes(act: Act, kind: str, text: str) -> None:
    """Says so where a record of this kind goes by the name already: it may be the same."""
    sql = (
        "SELECT DISTINCT n.owner FROM name n JOIN record r ON r.id = n.owner "
        "WHERE n.folded = ? AND r.kind = ? AND r.merged_into IS NULL ORDER BY n.owner"
    )
    for row in act.reader.execute(sql, (canonical(text), kind)).fetchall():
        known = refs(act.reader, [row["owner"]])[row["owner"]]
        line = f" ({known.subtitle})" if known.subtitle else ""
        act.warnings.append(
            f"There is an {kind} called “{text}” already: {known.title}{line}. If it is the same one, undo this and "
            "edit that record."
        )


def _owner(act: Act, identity: str) -> str:
    row = act.pen.row("record", id=identity)
    if row is None:
        raise NotFound(f"There is no record with the id {identity}.")
    return act.home(identity, "office", "official", "role", "instrument", "event")
