"""Terms, sightings and vacancies: how each edit of them changes the tables."""

from typing import Final

from database import tables
from database.apply import applied
from database.apply.restating import restate
from database.bound_columns import columns
from database.dates import OPEN_END, UNKNOWN, Bound, can_lie_inside, iso, parse_bound, surely_before
from database.editing.act import Act
from database.edits.given import LEFT, Evidence, NewId
from database.edits.terms import (
    AddTerm,
    Attest,
    CorrectTerm,
    Cover,
    EndTerm,
    HandOver,
    RecordVacancy,
    WithdrawTerm,
)
from database.ids import OfficialId, RecordId, RoleId, TermId
from database.questions.lineage import lines
from database.reading import Row, bound

_BESIDE: Final = ("more holders than seats", "open end before a successor")
"""What `check` finds where somebody stands beside the holder of a role."""


@applied.register
def _add_term(edit: AddTerm, act: Act) -> str:
    _mean_beside(act, beside=edit.beside)
    term = _new_term(
        act, edit.id, edit.official, edit.role, edit.start, edit.end, edit.capacity,
        title=edit.title, scheduled=edit.scheduled, primary=edit.primary,
    )  # fmt: skip
    act.cite(term, edit.source)
    return f"Add the term of {act.title(edit.official)} as {act.title(edit.role)}"


@applied.register
def _end_term(edit: EndTerm, act: Act) -> str:
    row = act.find("term", edit.term)
    if edit.end.is_open:
        raise act.refuse("An end is a day, a month or a year; to say that a term still goes on, correct it instead.")
    _end(act, row, edit.end, edit.end_kind, edit.source)
    return f"End the term of {act.title(row['official'])} as {act.title(row['role'])}"


@applied.register
def _correct_term(edit: CorrectTerm, act: Act) -> str:
    row = act.find("term", edit.term)
    _mean_beside(act, beside=edit.beside)
    values: dict[str, object] = {}
    for name in ("start", "end", "scheduled"):
        given = getattr(edit, name)
        if given is not LEFT:
            values |= columns(name, given)
    for name in ("capacity", "title", "note"):
        if getattr(edit, name) is not LEFT:
            values[name] = getattr(edit, name)
    if edit.primary is not LEFT:
        values["is_primary"] = int(edit.primary)
    if edit.official is not LEFT:
        values["official"] = act.find("official", edit.official)["id"]
    if edit.role is not LEFT:
        values["role"] = act.find("role", edit.role)["id"]
    act.pen.change("term", row, **values)
    _ends_after_start(act, act.find("term", row["id"]))
    parts = [name for name in ("start", "end", "scheduled", "capacity") if getattr(edit, name) is not LEFT]
    parts += ["holder"] if edit.official is not LEFT else []
    was = {part: row[part] if part == "capacity" else row[f"{part}_edtf"] for part in parts if part != "holder"}
    restate(act, row["id"], {"holder": act.title(row["official"]), **was}, parts, edit.source)
    act.cite(row["id"], edit.source, *parts)
    return f"Correct the term of {act.title(row['official'])} as {act.title(row['role'])}"


@applied.register
def _withdraw_term(edit: WithdrawTerm, act: Act) -> str:
    row = act.find("term", edit.term)
    title = f"Withdraw the term of {act.title(row['official'])} as {act.title(row['role'])}"
    for covering in act.reader.execute("SELECT * FROM term WHERE covers = ?", (row["id"],)).fetchall():
        act.pen.change("term", covering, covers=None)
    act.pen.remove_all("term_step", term=row["id"])
    for sighting in act.reader.execute("SELECT * FROM attestation WHERE term = ?", (row["id"],)).fetchall():
        act.drop("attestation", sighting)
    act.drop("term", row)
    return title


@applied.register
def _attest(edit: Attest, act: Act) -> str:
    role = act.find("role", edit.role)
    if edit.on.is_unknown or edit.on.is_open:
        raise act.refuse("A sighting needs its day, month or year.")
    act.told.update(_BESIDE)
    term = _seen_in(act, edit, role)
    identity = act.record("attestation", edit.id)
    act.add(
        tables.Attestation(
            id=identity, role=role["id"], term=term, wording=edit.wording, year_inferred=0, role_stated=1,
            **columns("day", edit.on),
        )
    )  # fmt: skip
    act.cite(identity, edit.source)
    who = act.title(act.find("term", term)["official"]) if term is not None else "somebody"
    return f"Record that {who} was seen as {act.title(role['id'])}"


@applied.register
def _record_vacancy(edit: RecordVacancy, act: Act) -> str:
    role = act.find("role", edit.role)
    if surely_before(edit.end, edit.start) and not edit.end.is_open:
        raise act.refuse("The vacancy would end before it starts.")
    identity = act.record("vacancy", edit.id)
    act.add(
        tables.Vacancy(
            id=identity, role=role["id"], state=edit.state, note=edit.note,
            **columns("start", edit.start), **columns("end", edit.end), **columns("confirmed", UNKNOWN),
        )
    )  # fmt: skip
    act.cite(identity, edit.source)
    said = "is vacant" if edit.state == "vacant" else "has no known holder"
    return f"Record that {act.title(role['id'])} {said}"


@applied.register
def _cover(edit: Cover, act: Act) -> str:
    if edit.covers is not None:
        _in_line(act, act.find("term", edit.covers), act.find("role", edit.role)["id"])
    term = _new_term(
        act, edit.id, edit.official, edit.role, edit.start, edit.end, edit.capacity,
        title=edit.title, covers=edit.covers,
    )  # fmt: skip
    act.cite(term, edit.source)
    return f"Let {act.title(edit.official)} stand in as {act.title(edit.role)}"


@applied.register
def _hand_over(edit: HandOver, act: Act) -> str:
    role = act.find("role", edit.role)
    _mean_beside(act, beside=edit.beside)
    if edit.leaves is None and edit.arrives is None and edit.nobody is None:
        raise act.refuse("A hand-over needs somebody who leaves, somebody who arrives, or both.")
    if edit.arrives is not None and edit.nobody is not None:
        raise act.refuse("Either somebody arrives, or nobody does (`nobody`): say one of the two.")
    left = edit.left or UNKNOWN
    if edit.leaves is not None:
        row = act.find("term", edit.leaves)
        _in_line(act, row, role["id"])
        if left.is_open:
            raise act.refuse(f"{act.title(row['official'])} leaves: say when, as far as it is known; not “still open”.")
        _end(act, row, left, None, edit.source)
    if edit.arrives is not None:
        term = _new_term(
            act, edit.id, edit.arrives, edit.into or edit.role, edit.arrived or UNKNOWN, OPEN_END,
            edit.capacity, title=edit.title, scheduled=edit.scheduled,
        )  # fmt: skip
        act.cite(term, edit.source)
        return f"Hand over {act.title(role['id'])} to {act.title(edit.arrives)}"
    if edit.nobody is not None:
        start = edit.arrived or _day_after(left)
        applied(RecordVacancy(role=edit.role, start=start, end=OPEN_END, state=edit.nobody, source=edit.source), act)
    return f"Let {act.title(role['id'])} go without a holder"


def _new_term(
    act: Act,
    wanted: NewId,
    official: OfficialId,
    role: RoleId,
    start: Bound,
    end: Bound,
    capacity: str,
    *,
    title: str | None = None,
    scheduled: Bound = UNKNOWN,
    primary: bool = False,
    covers: TermId | None = None,
) -> RecordId:
    who, what = act.find("official", official)["id"], act.find("role", role)["id"]
    identity = act.record("term", wanted)
    act.add(
        tables.Term(
            id=identity, official=who, role=what, title=title, capacity=capacity, is_primary=int(primary),
            covers=covers, **columns("start", start), **columns("end", end), **columns("scheduled", scheduled),
            **columns("confirmed", UNKNOWN),
        )
    )  # fmt: skip
    _ends_after_start(act, act.find("term", identity))
    return identity


def _in_line(act: Act, term: Row, role: str) -> None:
    """Refuses a term that is neither of this role nor of one that it followed or became."""
    if term["role"] not in lines(act.reader, [role])[role]:
        raise act.refuse(
            f"The term of {act.title(term['official'])} is one as {act.title(term['role'])}, "
            f"which is another role than {act.title(role)}."
        )


def _seen_in(act: Act, edit: Attest, role: Row) -> TermId | None:
    """The term that a sighting belongs to: the named one, the one of the official that the day fits, or a new one."""
    if edit.term is not None:
        term = act.find("term", edit.term)
        if term["role"] != role["id"]:
            raise act.refuse("This term is of another role than the one in which the official was seen.")
        if edit.official is not None and act.find("official", edit.official)["id"] != term["official"]:
            raise act.refuse(f"This is a term of {act.title(term['official'])}, not of {act.title(edit.official)}.")
        return TermId(term["id"])
    if edit.official is None:
        return None
    who = act.find("official", edit.official)["id"]
    sql = "SELECT * FROM term WHERE official = ? AND role = ? ORDER BY id"
    known = act.reader.execute(sql, (who, role["id"])).fetchall()
    fitting = [row for row in known if can_lie_inside(bound(row, "start"), bound(row, "end"), edit.on)]
    if len(fitting) > 1:
        raise act.refuse(
            f"{act.title(who)} has {len(fitting)} terms as {act.title(role['id'])} that this day fits: "
            "say which (`term`)."
        )
    if fitting:
        return TermId(fitting[0]["id"])
    new = TermId(_new_term(act, None, who, role["id"], UNKNOWN, UNKNOWN, "substantive"))
    act.cite(new, edit.source)
    return new


def _end(act: Act, row: Row, end: Bound, kind: str | None, source: Evidence | None) -> None:
    values = columns("end", end)
    if kind is not None:
        values["end_kind"] = kind
    act.pen.change("term", row, **values)
    _ends_after_start(act, act.find("term", row["id"]))
    restate(act, row["id"], {"end": row["end_edtf"]}, ["end"], source)
    act.cite(row["id"], source, "end")


def _ends_after_start(act: Act, row: Row) -> None:
    start, end = bound(row, "start"), bound(row, "end")
    if not end.is_open and not end.is_unknown and surely_before(end, start):
        raise act.refuse(
            f"{act.title(row['official'])} would leave ({end.edtf}) before taking office ({start.edtf}): one of the "
            "two dates cannot be right."
        )


def _day_after(end: Bound) -> Bound:
    """When a role is empty whose holder left: on the next day where the day is known, else as vaguely as the end."""
    return parse_bound(iso(end.latest + 1), "start") if end.is_exact_day else parse_bound(end.edtf, "start")


def _mean_beside(act: Act, *, beside: bool) -> None:
    if beside:
        act.meant.update(_BESIDE)
