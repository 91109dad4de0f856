"""The form for a reorganisation: an office is replaced, merged or split, and its roles go over in one go."""

from collections.abc import Sequence
from typing import Any, Final

from app.editing.form import About, Answers, Ask, Form, Options
from app.editing.moves_part import Move
from app.editing.part import Unfit
from app.shared.dates_in_words import within
from app.shared.language import QT_TR_NOOP, tr
from database import OfficeId
from database.edits import CarriedRole, Edit, NewOffice, Reorganise
from database.ids import new_id
from database.rows import Ref

_SPLIT: Final = ("split",)
_MERGED: Final = ("merged",)


def _kinds(_about: About) -> Options:
    return [
        ("replaced", tr("It is replaced by another office")),
        ("merged", tr("It is merged with others into one")),
        ("split", tr("It is split into two")),
    ]


def _outcome(answers: Answers, about: About, suffix: str) -> NewOffice | None:
    """What comes out of it: an office that is there, or a new one under the name that was written."""
    values = answers.values
    there: Ref | None = values.get(f"into{suffix}")
    name: str | None = values.get(f"name{suffix}")
    if there is not None:
        return NewOffice(office=OfficeId(there.id))
    if name is None:
        return None
    acronym = values.get("acronym") if not suffix else None
    before = dict(about.page.facts).get("Kind") if about.page is not None else None
    return NewOffice(name=name, acronym=acronym, kind=values.get("sort") or before, id=OfficeId(new_id()))


def _make(_form: Form, answers: Answers, about: About) -> Sequence[Edit]:
    values = answers.values
    first, second = _outcome(answers, about, ""), _outcome(answers, about, "_second")
    if first is None:
        raise Unfit(tr("Say what comes out of it: an office that is there, or the name of a new one."))
    if values["kind"] == "split" and second is None:
        raise Unfit(tr("Say what the second office is, that comes out of the split."))
    into = {"first": first, "second": second}
    with_it = [OfficeId(one.id) for name in ("other", "third") if (one := values.get(name)) is not None]
    goes_on = (OfficeId(about.record),) if values.get("goes_on") else ()
    carried = tuple(_carried(move, into[move.where]) for move in values["roles"] if move.where != "ends")
    return [Reorganise(
        kind=values["kind"], offices=(OfficeId(about.record), *with_it),
        into=tuple(one for one in (first, second) if one is not None), on=values["on"], goes_on=goes_on,
        roles=carried, note=values.get("note"), source=answers.evidence,
    )]  # fmt: skip


def _carried(move: Move, into: NewOffice | None) -> CarriedRole:
    if into is None:
        raise Unfit(tr("“{role}” goes to the second office, but none is named.", role=move.old))
    identity = into.office or into.id
    return CarriedRole(
        role=move.role, title=move.title, stays=move.stays, into=OfficeId(identity) if identity is not None else None
    )


def _told(answers: Answers, about: About) -> Sequence[str]:
    values, told = answers.values, []
    names = {"first": _name(values, ""), "second": _name(values, "_second")}
    what, into = about.words["what"], " + ".join(filter(None, names.values()))
    told.append(tr("{what} becomes {into}, {when}.", what=what, into=into, when=within(values["on"])))
    for move in values["roles"]:
        if move.where == "ends":
            told.append(tr("{role} ends with the office.", role=move.old))
            continue
        who = tr("{who} stays", who=move.who) if move.stays else tr("nobody stays in it")
        told.append(tr("{role} → {title}, {office}; {who}.", role=move.old, title=move.title,
                       office=names[move.where], who=who))  # fmt: skip
    return told


def _name(values: Any, suffix: str) -> str:
    there: Ref | None = values.get(f"into{suffix}")
    return there.title if there is not None else values.get(f"name{suffix}") or ""


REORGANISE: Final = Form(
    "reorganise", Reorganise, QT_TR_NOOP("Merge, split or replace"), QT_TR_NOOP("Reorganise {what}"),
    (
        Ask("kind", QT_TR_NOOP("What happens"), options=_kinds),
        Ask("on", QT_TR_NOOP("From when on")),
        Ask("other", QT_TR_NOOP("Merged with"), kinds=("office",), sort="record", when=("kind", _MERGED)),
        Ask("third", QT_TR_NOOP("And with"), kinds=("office",), sort="record", when=("kind", _MERGED)),
        Ask("name", QT_TR_NOOP("New office"), QT_TR_NOOP("its name"), sort="text"),
        Ask("acronym", QT_TR_NOOP("Acronym"), sort="text"),
        Ask("sort", QT_TR_NOOP("Kind of office"), QT_TR_NOOP("the same as before, if empty"), sort="text"),
        Ask("into", QT_TR_NOOP("Or one that is there"), kinds=("office",), sort="record", needed=False),
        Ask("name_second", QT_TR_NOOP("Second new office"), QT_TR_NOOP("its name"), sort="text", when=("kind", _SPLIT)),
        Ask("into_second", QT_TR_NOOP("Or one that is there"), kinds=("office",), sort="record", when=("kind", _SPLIT)),
        Ask("goes_on", QT_TR_NOOP("The old office goes on existing"), sort="yes"),
        Ask("roles", QT_TR_NOOP("Its roles"), sort="moves"),
        Ask("note", QT_TR_NOOP("Remark"), long=True),
    ),
    QT_TR_NOOP("All of it is one revision: the offices, the roles that go over, and who stays in them."),
    make=_make, tell=_told,
)  # fmt: skip
