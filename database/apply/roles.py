"""Roles: how each edit of them changes the tables, and how a role is carried over into a new office."""

from database import tables
from database.apply import applied
from database.apply.changes import change
from database.apply.names import add_name, last_before, rename
from database.dates import OPEN_END, UNKNOWN, Bound, parse_bound
from database.editing.act import Act, columns
from database.edits.given import LEFT, Evidence
from database.edits.offices import AddRole, CarriedRole, CorrectRole, EndRole, RenameRole
from database.edits.terms import AddTerm, EndTerm
from database.ids import OfficeId, OfficialId, RoleId, TermId


@applied.register
def _add_role(edit: AddRole, act: Act) -> str:
    office = act.find("office", edit.office)["id"]
    if edit.seats < 0:
        raise act.refuse("A role has no fewer than 0 seats (0: their number is open).")
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
    act.cite(row["id"], edit.source, "abolished")
    return f"End the role {act.title(row['id'])}"


@applied.register
def _correct_role(edit: CorrectRole, act: Act) -> str:
    row = act.find("role", edit.role)
    given = ("rank", "level", "seats", "summary", "note")
    values: dict[str, object] = {name: getattr(edit, name) for name in given if getattr(edit, name) is not LEFT}
    if edit.office is not LEFT:
        values["office"] = act.find("office", edit.office)["id"]
    for name in ("created", "abolished"):
        if getattr(edit, name) is not LEFT:
            values |= columns(name, getattr(edit, name))
    act.pen.change("role", row, **values)
    act.cite(row["id"], edit.source, *(name for name in ("created", "abolished") if getattr(edit, name) is not LEFT))
    return f"Correct {act.title(row['id'])}"


def carry(act: Act, given: CarriedRole, office: OfficeId, on: Bound, source: Evidence | None) -> None:
    """The old role ends, a new one in the new office follows it, and whoever stays has a term in it."""
    old = act.find("role", given.role)
    day = parse_bound(on.edtf, "start", on.phrase) if on.edtf not in (None, "..") else UNKNOWN
    new = act.record("role", given.id)
    act.add(
        tables.Role(
            id=new, office=office, level=old["level"], rank=old["rank"], seats=old["seats"],
            **columns("created", day), **columns("abolished", OPEN_END),
        )
    )  # fmt: skip
    add_name(act, new, given.title, "official", preferred=True)
    act.pen.change("role", old, **columns("abolished", last_before(on)))
    change(act, "renamed", (old["id"],), (new,), on, source)
    for stays in given.stays:
        term = act.find("term", stays)
        applied(EndTerm(term=TermId(term["id"]), end=last_before(on), source=source), act)
        applied(
            AddTerm(
                official=OfficialId(term["official"]), role=RoleId(new), start=day, end=OPEN_END,
                capacity=term["capacity"], source=source,
            ),
            act,
        )  # fmt: skip
