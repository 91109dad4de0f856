"""Roles: how each edit of them changes the tables, and how a role is carried over into a new office."""

from collections.abc import Sequence

from database import tables
from database.apply import applied
from database.apply.changes import change
from database.apply.names import add_name, last_before, rename, starting
from database.apply.restating import restate
from database.bound_columns import columns
from database.dates import OPEN_END, Bound
from database.editing.act import Act
from database.edits.given import LEFT, Evidence
from database.edits.offices import AddRole, CarriedRole, CorrectRole, EndRole, RenameRole
from database.edits.terms import AddTerm, EndTerm
from database.ids import OfficeId, OfficialId, RoleId, TermId
from database.reading import Row, bound

_MOST_SEATS = 100_000


@applied.register
def _add_role(edit: AddRole, act: Act) -> str:
    office = act.find("office", edit.office)["id"]
    _check_seats(act, edit.seats)
    identity = act.record("role", edit.id)
    act.add(
        tables.Role(
            id=identity, office=office, level=edit.level, rank=edit.rank, seats=edit.seats, summary=edit.summary,
            **columns("created", edit.created), **columns("abolished", edit.abolished),
        )
    )  # fmt: skip
    add_name(act, identity, edit.title, "official", preferred=True)
    act.cite(identity, edit.source)
    return f"Add the role {edit.title} in {act.title(office)}"


@applied.register
def _rename_role(edit: RenameRole, act: Act) -> str:
    role = act.find("role", edit.role)["id"]
    before = act.title(role)
    rename(act, role, edit.title, edit.since, edit.source)
    return f"Rename {before} to {edit.title}"


@applied.register
def _end_role(edit: EndRole, act: Act) -> str:
    row = act.find("role", edit.role)
    if edit.on.is_open or edit.on.is_unknown:
        raise act.refuse("To end a role, say when; a month or a year will do.")
    act.pen.change("role", row, **columns("abolished", edit.on))
    restate(act, row["id"], {"abolished": row["abolished_edtf"]}, ["abolished"], edit.source)
    act.cite(row["id"], edit.source, "abolished")
    return f"End the role {act.title(row['id'])}"


@applied.register
def _correct_role(edit: CorrectRole, act: Act) -> str:
    row = act.find("role", edit.role)
    if edit.seats is not LEFT:
        _check_seats(act, edit.seats)
    given = ("rank", "level", "seats", "summary", "note")
    values: dict[str, object] = {name: getattr(edit, name) for name in given if getattr(edit, name) is not LEFT}
    if edit.office is not LEFT:
        values["office"] = act.find("office", edit.office)["id"]
    for name in ("created", "abolished"):
        if getattr(edit, name) is not LEFT:
            values |= columns(name, getattr(edit, name))
    act.pen.change("role", row, **values)
    parts = [name for name in ("created", "abolished") if getattr(edit, name) is not LEFT]
    restate(act, row["id"], {part: row[f"{part}_edtf"] for part in parts}, parts, edit.source)
    act.cite(row["id"], edit.source, *parts)
    return f"Correct {act.title(row['id'])}"


def _check_seats(act: Act, seats: int) -> None:
    if not 0 <= seats <= _MOST_SEATS:
        raise act.refuse(f"A role has no fewer than 0 seats (0: their number is open), and at most {_MOST_SEATS:,}.")


def carry(act: Act, given: Sequence[CarriedRole], office: OfficeId, on: Bound, source: Evidence | None) -> None:
    """The old roles end, one new role in the new office follows them, and whoever stays has a term in it."""
    olds = [act.find("role", one.role) for one in given]
    first, model = given[0], olds[0]
    new = act.record("role", first.id)
    act.add(
        tables.Role(
            id=new, office=office, level=model["level"], rank=model["rank"], seats=model["seats"],
            **columns("created", starting(on)), **columns("abolished", OPEN_END),
        )
    )  # fmt: skip
    add_name(act, new, first.title, "official", preferred=True)
    for old in olds:
        act.pen.change("role", old, **columns("abolished", last_before(on)))
    kind = "renamed" if len(olds) == 1 else "merged"
    change(act, kind, tuple(old["id"] for old in olds), (new,), on, source)
    for one, old in zip(given, olds, strict=True):
        for stays in one.stays:
            _stay(act, act.find("term", stays), old["id"], RoleId(new), on, source)


def _stay(act: Act, term: Row, old: str, new: RoleId, on: Bound, source: Evidence | None) -> None:
    """Whoever stays ends the term in the old role, and goes on in the new one as before."""
    if term["role"] != old:
        raise act.refuse(
            f"{act.title(term['official'])} cannot stay: the term is one as {act.title(term['role'])}, "
            f"not as {act.title(old)}."
        )
    applied(EndTerm(term=TermId(term["id"]), end=last_before(on), source=source), act)
    applied(
        AddTerm(
            official=OfficialId(term["official"]), role=new, start=starting(on), end=OPEN_END,
            capacity=term["capacity"], scheduled=bound(term, "scheduled"), primary=bool(term["is_primary"]),
            source=source,
        ),
        act,
    )  # fmt: skip
