"""Offices and the ties between them: how each edit of them changes the tables."""

from collections.abc import Sequence

from database import tables
from database.apply import applied
from database.apply.changes import change
from database.apply.names import add_name, last_before, rename, starting, warn_of_namesakes
from database.apply.restating import restate
from database.apply.roles import carry
from database.bound_columns import columns
from database.dates import OPEN_END, Bound
from database.editing.act import Act
from database.edits.given import LEFT, Evidence
from database.edits.offices import (
    AddLink,
    AddOffice,
    CarriedRole,
    CorrectOffice,
    DissolveOffice,
    EndLink,
    MoveOffice,
    NewOffice,
    RenameOffice,
    Reorganise,
)
from database.ids import OfficeId, RecordId

_HIERARCHY = ("part of", "joint of", "reports to")


@applied.register
def _add_office(edit: AddOffice, act: Act) -> str:
    warn_of_namesakes(act, "office", edit.name)
    identity = _new_office(act, edit, edit.founded, edit.dissolved)
    if edit.parent is not None:
        _link(act, identity, edit.parent, edit.link, edit.founded, edit.dissolved, None)
    act.cite(identity, edit.source)
    return f"Add the office {edit.name}"


@applied.register
def _rename_office(edit: RenameOffice, act: Act) -> str:
    office = act.find("office", edit.office)["id"]
    before = act.title(office)
    rename(act, office, edit.name, edit.since, edit.source)
    if edit.acronym is not None:
        _change_acronym(act, office, edit.acronym, edit.since)
    change(act, "renamed", (office,), (office,), edit.since, edit.source)
    return f"Rename {before} to {edit.name}"


@applied.register
def _move_office(edit: MoveOffice, act: Act) -> str:
    office, to = act.find("office", edit.office)["id"], act.find("office", edit.to)["id"]
    if office == to:
        raise act.refuse("An office cannot be a part of itself.")
    if edit.leaves is not None:
        _leave(act, office, edit.leaves, edit.since)
    _link(act, office, to, edit.link, edit.since, OPEN_END, edit.source)
    change(act, "transferred", (office,), (office,), edit.since, edit.source)
    return f"Move {act.title(office)} to {act.title(to)}"


@applied.register
def _reorganise(edit: Reorganise, act: Act) -> str:
    before = tuple(RecordId(act.find("office", office)["id"]) for office in edit.offices)
    if not before or not edit.into:
        raise act.refuse("A reorganisation needs the offices before it and what came out of it.")
    names = ", ".join(act.title(office) for office in before)
    after = tuple(_outcome(act, one, before, edit.on) for one in edit.into)
    stranger = next((one.into for one in edit.roles if one.into is not None and one.into not in after), None)
    if stranger is not None:
        raise act.refuse(f"{act.title(stranger)} does not come out of this, so that no role can go over into it.")
    for office in before:
        if office not in edit.goes_on and office not in after:
            act.pen.change("office", act.find("office", office), **columns("dissolved", last_before(edit.on)))
    change(act, edit.kind, before, after, edit.on, edit.source, edit.note)
    for together in _joined(edit.roles):
        carry(act, together, together[0].into or OfficeId(after[0]), edit.on, edit.source)
    done = {"merged": "Merge", "split": "Split", "replaced": "Replace", "renamed": "Restructure"}[edit.kind]
    link = "by" if edit.kind == "replaced" else "into"
    return f"{done} {names} {link} {', '.join(act.title(office) for office in after)}"


@applied.register
def _dissolve_office(edit: DissolveOffice, act: Act) -> str:
    row = act.find("office", edit.office)
    if edit.on.is_open or edit.on.is_unknown:
        raise act.refuse("To dissolve an office, say when; a month or a year will do.")
    act.pen.change("office", row, **columns("dissolved", edit.on))
    restate(act, row["id"], {"dissolved": row["dissolved_edtf"]}, ["dissolved"], edit.source)
    change(act, "dissolved", (row["id"],), (), edit.on, edit.source, edit.note)
    act.cite(row["id"], edit.source, "dissolved")
    return f"Dissolve {act.title(row['id'])}"


@applied.register
def _correct_office(edit: CorrectOffice, act: Act) -> str:
    row = act.find("office", edit.office)
    given = [name for name in ("kind", "seat", "summary", "note") if getattr(edit, name) is not LEFT]
    values: dict[str, object] = {name: getattr(edit, name) for name in given}
    for name in ("founded", "dissolved"):
        if getattr(edit, name) is not LEFT:
            values |= columns(name, getattr(edit, name))
            given.append(name)
    act.pen.change("office", row, **values)
    parts = [name for name in given if name in ("kind", "seat", "founded", "dissolved")]
    was = {"kind": row["kind"], "seat": row["seat"], "founded": row["founded_edtf"], "dissolved": row["dissolved_edtf"]}
    restate(act, row["id"], was, parts, edit.source)
    act.cite(row["id"], edit.source, *parts)
    return f"Correct {act.title(row['id'])}"


@applied.register
def _add_link(edit: AddLink, act: Act) -> str:
    office, to = act.find("office", edit.office)["id"], act.find("office", edit.to)["id"]
    _link(act, office, to, edit.link, edit.start, edit.end, edit.source, edit.id)
    return f"Record that {act.title(office)} is {edit.link} {act.title(to)}"


@applied.register
def _end_link(edit: EndLink, act: Act) -> str:
    row = act.find("link", edit.link)
    if edit.end.is_open:
        raise act.refuse("A tie that still goes on has not ended; say when it did, as far as it is known.")
    act.pen.change("link", row, **columns("end", edit.end))
    act.cite(row["id"], edit.source, "end")
    return f"Record that {act.title(row['child'])} is no longer {row['kind']} {act.title(row['parent'])}"


def _joined(roles: Sequence[CarriedRole]) -> list[list[CarriedRole]]:
    """The carried roles, those together that become one."""
    found: dict[str, list[CarriedRole]] = {}
    for number, one in enumerate(roles):
        found.setdefault(one.id or str(number), []).append(one)
    return list(found.values())


def _new_office(act: Act, given: AddOffice | NewOffice, founded: Bound, dissolved: Bound) -> RecordId:
    if given.name is None or given.kind is None:
        raise act.refuse("A new office needs a name and its kind (department, mission, committee ...).")
    identity = act.record("office", given.id)
    seat, summary = (given.seat, given.summary) if isinstance(given, AddOffice) else (None, None)
    act.add(
        tables.Office(
            id=identity, kind=given.kind, seat=seat, summary=summary, proposed=0,
            **columns("founded", founded), **columns("dissolved", dissolved),
        )
    )  # fmt: skip
    add_name(act, identity, given.name, "official", preferred=True)
    if given.acronym is not None:
        add_name(act, identity, given.acronym, "acronym", preferred=False)
    return identity


def _outcome(act: Act, given: NewOffice, before: tuple[RecordId, ...], on: Bound) -> RecordId:
    """The office that came out: one that is there, or a new one in the place of the first old one."""
    if given.office is not None:
        return RecordId(act.find("office", given.office)["id"])
    start = starting(on)
    identity = _new_office(act, given, start, OPEN_END)
    if given.parent is not None:
        _link(act, identity, given.parent, "part of", start, OPEN_END, None)
        return identity
    sql = "SELECT parent, kind FROM link WHERE child = ? AND kind IN ('part of', 'joint of') AND end_last = 3652059"
    for above in act.reader.execute(sql, (before[0],)).fetchall():
        _link(act, identity, above["parent"], above["kind"], start, OPEN_END, None)
    return identity


def _link(
    act: Act,
    child: str,
    parent: str,
    kind: str,
    start: Bound,
    end: Bound,
    source: Evidence | None,
    wanted: RecordId | None = None,
) -> None:
    above = act.find("office", parent)["id"]
    if child == above:
        raise act.refuse("An office cannot be tied to itself.")
    identity = act.record("link", wanted)
    days = {**columns("start", start), **columns("end", end)}
    act.add(tables.Link(id=identity, child=child, parent=above, kind=kind, **days))
    act.cite(identity, source)


def _leave(act: Act, office: str, parent: str, since: Bound) -> None:
    above = act.find("office", parent)["id"]
    marks = ", ".join("?" for _ in _HIERARCHY)
    sql = f"SELECT * FROM link WHERE child = ? AND parent = ? AND kind IN ({marks}) AND end_last >= ?"
    rows = act.reader.execute(sql, (office, above, *_HIERARCHY, since.earliest)).fetchall()
    if not rows:
        raise act.refuse(f"{act.title(office)} is no part of {act.title(above)} on that day, so it cannot leave it.")
    for row in rows:
        act.pen.change("link", row, **columns("end", last_before(since)))


def _change_acronym(act: Act, office: str, acronym: str, since: Bound) -> None:
    sql = "SELECT * FROM name WHERE owner = ? AND kind = 'acronym' AND end_last = 3652059"
    for row in act.reader.execute(sql, (office,)).fetchall():
        act.pen.change("name", row, **columns("end", last_before(since)))
    add_name(act, office, acronym, "acronym", preferred=False, start=since)
