"""Citations, and what becomes of values that contradict each other."""

from database import tables
from database.apply import applied
from database.apply.recorded import Place, place_of, whose
from database.editing.act import Act
from database.edits.records import AcceptValue, Cite
from database.problems import NotFound
from database.reading import Row
from database.shipping.citations import PARTS

_PARTS = PARTS | {"born"}
"""What can be cited, or be in doubt; no shipped fact is in doubt about a birth."""


@applied.register
def _cite(edit: Cite, act: Act) -> str:
    record = _fact(act, edit.subject)
    if edit.source is None:
        raise act.refuse("A citation needs a source.")
    _check_part(act, edit.field)
    place = place_of(act, record, edit.field or "")
    states = None if edit.states is None else place.read(edit.states)
    act.cite(
        record["id"], edit.source, *([edit.field] if edit.field else []),
        states=states, rival=states is not None and states not in place.recorded(), note=edit.note,
    )  # fmt: skip
    return f"Cite a source for {whose(act, record)}"


@applied.register
def _accept_value(edit: AcceptValue, act: Act) -> str:
    record = _fact(act, edit.subject)
    _check_part(act, edit.field)
    place = place_of(act, record, edit.field)
    value = place.read(edit.value)
    sql = "SELECT * FROM citation WHERE subject = ? AND field = ? ORDER BY id"
    cited = act.reader.execute(sql, (record["id"], edit.field)).fetchall()
    described = act.pen.row("conflict", subject=record["id"], field=edit.field)
    before = place.recorded() or ([described["accepted"]] if described is not None and described["accepted"] else [])
    said = {place.understood(row["states"]) for row in cited if row["states"] is not None}
    if value not in said | set(before):
        raise act.refuse(f"No source states “{edit.value}” here, so it cannot be accepted; cite one that does first.")
    place.write(value)
    _swap(act, place, cited, before, value)
    _keep_unsaid(act, record["id"], edit.field, [one for one in before if one not in said | {value}], cited)
    if described is not None:
        act.pen.change("conflict", described, accepted=value, explained=1, note=edit.note or described["note"])
    else:
        title = f"{edit.field.capitalize()} of {whose(act, record)}"
        act.add(
            tables.Conflict(
                subject=record["id"], field=edit.field, title=title, accepted=value, explained=1, note=edit.note
            )
        )
    act.cite(record["id"], edit.source, edit.field, states=value)
    return f"Accept “{edit.value}” for {whose(act, record)}"


def _swap(act: Act, place: Place, cited: list[Row], before: list[str], value: str) -> None:
    """Each citation says in so many words what it states, and is a rival unless that is the accepted value."""
    for row in cited:
        stated = row["states"] or (before[0] if before else "unknown")
        act.pen.change("citation", row, states=stated, rival=int(place.understood(stated) != value))


def _keep_unsaid(act: Act, subject: str, field: str, values: list[str], cited: list[Row]) -> None:
    """A value that was recorded without any source that states it is kept beside the accepted one all the same."""
    if any(row["states"] is None for row in cited):
        return
    for value in values:
        act.add(
            tables.Citation(subject=subject, field=field, confidence="known, not sourced", states=value, rival=1)
        )


def _fact(act: Act, identity: str) -> Row:
    record = act.pen.row("record", id=identity)
    if record is None:
        raise NotFound(f"There is no fact with the id {identity}.")
    return record if record["merged_into"] is None else _fact(act, record["merged_into"])


def _check_part(act: Act, field: str | None) -> None:
    if field is not None and field not in _PARTS:
        raise act.refuse(f"“{field}” is no part of a fact; possible are {', '.join(sorted(_PARTS))}.")
