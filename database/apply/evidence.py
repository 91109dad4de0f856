"""Citations, and what becomes of values that contradict each other."""

from database.apply import applied
from database.dates import BadDate, Side, parse_phrase
from database.editing.act import Act, columns
from database.edits.records import AcceptValue, Cite
from database.problems import BadQuestion
from database.reading import Row

_DATES: dict[tuple[str, str], tuple[str, Side]] = {
    **{(kind, side): (side, side) for kind in ("term", "vacancy", "name", "link") for side in ("start", "end")},
    ("term", "confirmed"): ("confirmed", "when"),
    ("term", "scheduled"): ("scheduled", "end"),
    ("office", "founded"): ("founded", "start"), ("office", "dissolved"): ("dissolved", "end"),
    ("role", "created"): ("created", "start"), ("role", "abolished"): ("abolished", "end"),
    ("official", "born"): ("born", "when"), ("official", "died"): ("died", "when"),
    **{(kind, "date"): ("day", "when") for kind in ("instrument", "office change", "attestation")},
}
"""Where the recorded value of a part lies, if it is a date: the columns, and the side it is read for."""
_TEXTS = {
    ("term", "capacity"): "capacity", ("term", "title"): "title", ("office", "seat"): "seat",
    ("office", "kind"): "kind", ("event", "place"): "place", ("instrument", "status"): "status",
}
_TABLES = {"office change": "office_change"}


@applied.register
def _cite(edit: Cite, act: Act) -> str:
    row = act.pen.row("record", id=edit.subject)
    if row is None:
        raise BadQuestion(f"There is no fact with the id {edit.subject} that could be cited for.")
    if edit.source is None:
        raise act.refuse("A citation needs a source.")
    fields = [edit.field] if edit.field else []
    act.cite(row["id"], edit.source, *fields, states=edit.states, rival=_differs(act, row, edit))
    return f"Cite a source for {_whose(act, row)}"


def _differs(act: Act, record: Row, edit: Cite) -> bool:
    """Whether the source says something else than the directory does."""
    return edit.states is not None and edit.states != _recorded(act, record, edit.field or "")


@applied.register
def _accept_value(edit: AcceptValue, act: Act) -> str:
    record = act.pen.row("record", id=edit.subject)
    if record is None:
        raise BadQuestion(f"There is no fact with the id {edit.subject}.")
    sql = "SELECT * FROM citation WHERE subject = ? AND coalesce(field, '') = ?"
    cited = act.reader.execute(sql, (edit.subject, edit.field)).fetchall()
    described = act.pen.row("conflict", subject=edit.subject, field=edit.field)
    before = _recorded(act, record, edit.field) or (described["accepted"] if described is not None else None)
    if edit.value not in {row["states"] for row in cited} | {before}:
        raise act.refuse(f"No source states “{edit.value}” here, so it cannot be accepted; cite one that does first.")
    _record_value(act, record, edit)
    for row in cited:
        stated = row["states"] or before
        act.pen.change("citation", row, states=stated, rival=int(stated != edit.value))
    if described is not None:
        act.pen.change("conflict", described, accepted=edit.value, explained=1, note=edit.note or described["note"])
    act.cite(edit.subject, edit.source, edit.field, states=edit.value)
    return f"Accept “{edit.value}” for {_whose(act, record)}"


def _recorded(act: Act, record: Row, field: str) -> str | None:
    row = act.pen.row(_TABLES.get(record["kind"], record["kind"]), id=record["id"])
    if row is None:
        return None
    if (record["kind"], field) in _DATES:
        value = row[f"{_DATES[record['kind'], field][0]}_edtf"]
    else:
        value = row[_TEXTS[record["kind"], field]] if (record["kind"], field) in _TEXTS else None
    return None if value is None else str(value)


def _record_value(act: Act, record: Row, edit: AcceptValue) -> None:
    """Where the value has a place in the tables, it is written there; elsewhere the conflict alone says it."""
    place = (record["kind"], edit.field)
    table = _TABLES.get(record["kind"], record["kind"])
    if place in _DATES:
        name, side = _DATES[place]
        try:
            bound = parse_phrase(edit.value, side)
        except BadDate as bad:
            raise act.refuse(str(bad)) from bad
        act.pen.change(table, act.find(table, record["id"]), **columns(name, bound))
    elif place in _TEXTS:
        act.pen.change(table, act.find(table, record["id"]), **{_TEXTS[place]: edit.value})


def _whose(act: Act, record: Row) -> str:
    """The record on whose page a fact is shown, for the title of the revision."""
    row = act.pen.row(_TABLES.get(record["kind"], record["kind"]), id=record["id"])
    values = dict(row) if row is not None else {}
    owners = [values[column] for column in ("official", "owner", "role", "child") if column in values]
    return act.title(str([*owners, record["id"]][0]))
