"""Forms for terms, sightings, vacancies and the hand-over of a role."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.editing.form import ANYTHING, About, Answers, Ask, Form, Made, Options
from app.shared.date_field import as_typed
from app.shared.dates_in_words import within
from app.shared.language import QT_TR_NOOP, tr
from app.shared.record_field import Fresh
from app.shared.spans import lasting
from app.shared.vocabulary import known_word
from app.shared.wording import CAPACITIES
from database import RoleId
from database.dates import OPEN_END, UNKNOWN, Bound, Side
from database.edits import (
    AddTerm,
    Attest,
    CorrectTerm,
    Cover,
    Edit,
    EndTerm,
    HandOver,
    RecordVacancy,
    WithdrawTerm,
)
from database.rows import HolderRow, Ref

_ENDINGS: Final = ("resigned", "recalled", "died in office", "contract end", "successor took office")


def capacities(*allowed: str) -> Options:
    named: Mapping[str, str] = {str(key): words for key, words in CAPACITIES.items()}
    return [(key, named[key]) for key in (allowed or tuple(named))]


def _all_capacities(_about: About) -> Options:
    return capacities()


def _acting(_about: About) -> Options:
    return capacities("acting", "ad interim", "officer-in-charge", "functions")


def _endings(_about: About) -> Options:
    return [(None, tr("not said")), *((one, known_word(one)) for one in _ENDINGS)]


def _term(about: About) -> dict[str, Any]:
    assert about.term is not None
    return {"term": about.term.term}


def _role_here(about: About) -> dict[str, Any]:
    return {"role": about.record}


def _known_term(about: About) -> dict[str, Any]:
    term = about.term
    assert term is not None
    dates: tuple[tuple[str, Bound, Side], ...] = (
        ("start", term.start, "start"), ("end", term.end, "end"), ("scheduled", term.scheduled_end, "end"),
    )  # fmt: skip
    return {
        **{name: as_typed(bound, side) for name, bound, side in dates},
        "official": {"kind": "official", "id": term.official.id, "title": term.official.name},
        "capacity": term.capacity,
        "note": term.note or "",
    }


def terms_now(about: About) -> tuple[HolderRow, ...]:
    """Whose terms a hand-over can end: those on the page that are not over, the latest first."""
    page = about.page
    if page is None:
        return ()
    return tuple(row for row in reversed(page.terms) if row.end.is_open or row.end.is_unknown)


def _leaving(about: About) -> Options:
    return [*((row.term, _leaving_words(row)) for row in terms_now(about)), (None, tr("Nobody leaves"))]


def _leaving_words(row: HolderRow) -> str:
    return f"{row.official.name} ({lasting(row.start, row.end)})"


_WHO: Final = Ask("official", QT_TR_NOOP("Who"), kinds=("official",), new="official")
_START: Final = Ask("start", QT_TR_NOOP("Took office"))
_END: Final = Ask("end", QT_TR_NOOP("Left office"))
_ENDED: Final = QT_TR_NOOP("31 March 2017, March 2017, by 1 April 2017, unknown")
_LEFT: Final = Ask("end", QT_TR_NOOP("Left office"), _ENDED)
_CAPACITY: Final = Ask("capacity", QT_TR_NOOP("Capacity"), options=_all_capacities)
_SCHEDULED: Final = Ask("scheduled", QT_TR_NOOP("Due to end"))
_BESIDE: Final = Ask("beside", QT_TR_NOOP("Meant to stand beside another holder of the same days"))
_TITLE: Final = Ask("title", QT_TR_NOOP("Own title"), QT_TR_NOOP("only where it differs from that of the role"))
_SEEN: Final = Ask("on", QT_TR_NOOP("Seen"))
_WORDING: Final = Ask("wording", QT_TR_NOOP("As it is written"), QT_TR_NOOP("the words of the source"))
_NEXT: Final = ("arrives", "acts", "vacant", "unknown", "nothing")
_COMES: Final = ("arrives", "acts")


def _next(_about: About) -> Options:
    words = (
        *(tr("Somebody arrives"), tr("Somebody acts"), tr("Nobody: the role is vacant")),
        *(tr("It is not known who"), tr("Nothing is said of it")),
    )
    return list(zip(_NEXT, words, strict=True))


def _hand_over(_form: Form, answers: Answers, about: About) -> Sequence[Edit]:
    made, values = Made(answers.evidence), answers.values
    follows = values["next"]
    given: dict[str, Any] = {"role": _role_of(about, values), "leaves": values.get("leaves")}
    if given["leaves"] is not None:
        given["left"] = values["left"]
    if follows in _COMES:
        named = values.get("into")
        into = RoleId(named.id) if named is not None else RoleId(about.record)
        given |= {
            "arrives": made.record(values["arrives"]), "arrived": values["arrived"],
            "capacity": values["capacity"] if follows == "acts" else "substantive",
            "title": values.get("title"), "scheduled": values.get("scheduled") or UNKNOWN,
            "beside": bool(values.get("beside")), "into": into if into != given["role"] else None,
        }  # fmt: skip
    elif follows != "nothing":
        given |= {"nobody": follows, "arrived": values.get("since")}
    return (*made.before, HandOver(**given, source=answers.evidence))


def _role_of(about: About, values: Mapping[str, Any]) -> RoleId:
    """The role that is left: along a lineage the term may be of an earlier one than the page shows."""
    leaving = next((row for row in terms_now(about) if row.term == values.get("leaves")), None)
    return leaving.role.id if leaving is not None else RoleId(about.record)


def _told_hand_over(answers: Answers, about: About) -> Sequence[str]:
    values, told = answers.values, []
    role = about.words["what"]
    leaving = next((row for row in terms_now(about) if row.term == values.get("leaves")), None)
    if leaving is not None:
        told.append(tr("{who} leaves: {when}.", who=leaving.official.name, when=_when(values["left"], "end")))
    follows = values["next"]
    if follows in _COMES:
        who, into = _name(values["arrives"]), values.get("into")
        role = into.title if into is not None else role
        when = _when(values["arrived"], "start")
        if follows == "acts":
            kind = dict(capacities())[values["capacity"]]
            told.append(tr("{who} acts as {role} ({kind}): {when}.", who=who, role=role, kind=kind, when=when))
        else:
            told.append(tr("{who} takes office as {role}: {when}.", who=who, role=role, when=when))
        told.append(tr("No end is known of that term."))
        if isinstance(values["arrives"], Fresh):
            told.append(tr("{who} is added to the directory.", who=who))
    elif follows == "vacant":
        told.append(tr("{role} is vacant from then on.", role=role))
    elif follows == "unknown":
        told.append(tr("From then on nobody knows who holds {role}.", role=role))
    return told


def _when(bound: Bound | None, side: Side) -> str:
    if bound is None or bound.is_unknown:
        return tr("day not known")
    return tr("still open") if bound == OPEN_END else within(bound, side)


def _name(value: Ref | Fresh) -> str:
    return value.title if isinstance(value, Ref) else value.name


def _told_end(answers: Answers, about: About) -> Sequence[str]:
    words = about.words
    when = _when(answers.values["end"], "end")
    return [
        tr("The term of {who} as {role} ends: {when}.", who=words["who"], role=words["role"], when=when),
        tr("What is known of it otherwise stays."),
    ]


def _told_term(answers: Answers, about: About) -> Sequence[str]:
    values = answers.values
    who, role = values.get("official"), values.get("role")
    name = _name(who) if who is not None else about.words["what"]
    what = _name(role) if role is not None else about.words["what"]
    days = lasting(values["start"], values["end"])
    return [tr("{who}, {role}: {days}.", who=name, role=what, days=days)]


def _told_withdrawn(_answers: Answers, about: About) -> Sequence[str]:
    words = about.words
    return [
        tr("The directory no longer says that {who} was {role}.", who=words["who"], role=words["role"]),
        tr("Undo brings the term back, with its sightings and sources."),
    ]


END: Final = Form(
    "end-term", EndTerm, QT_TR_NOOP("End the term"), QT_TR_NOOP("End the term of {who}"),
    (_LEFT, Ask("end_kind", QT_TR_NOOP("How it ended"), options=_endings, sort="choice")),
    QT_TR_NOOP("For what happened in the world. What was written down wrongly is corrected instead."),
    given=_term, tell=_told_end,
)  # fmt: skip
CORRECT: Final = Form(
    "correct-term", CorrectTerm, QT_TR_NOOP("Correct the term"), QT_TR_NOOP("Correct the term of {who}"),
    (
        _WHO, _START, _END, _SCHEDULED, _CAPACITY, _TITLE,
        Ask("note", QT_TR_NOOP("Remark"), long=True), _BESIDE,
    ),
    QT_TR_NOOP("For what was written down wrongly. What you leave alone stays as it is."),
    given=_term, known=_known_term,
)  # fmt: skip
WITHDRAW: Final = Form(
    "withdraw-term", WithdrawTerm, QT_TR_NOOP("Withdraw the term"), QT_TR_NOOP("Withdraw the term of {who}"), (),
    QT_TR_NOOP("Only where there never was such a term. One that is over is ended instead."),
    given=_term, tell=_told_withdrawn, sourced=False,
)  # fmt: skip
SEEN: Final = Form(
    "attest-term", Attest, QT_TR_NOOP("Record a sighting"), QT_TR_NOOP("{who} was seen in the role"),
    (_SEEN, _WORDING),
    QT_TR_NOOP("A sighting confirms the term up to that day; it ends nothing."),
    given=lambda about: {**_term(about), "role": about.term.role.id if about.term else None},
)  # fmt: skip
HAND_OVER: Final = Form(
    "hand-over", HandOver, QT_TR_NOOP("Hand over"), QT_TR_NOOP("Hand over: {what}"),
    (
        Ask("leaves", QT_TR_NOOP("Who leaves"), options=_leaving, sort="choice"),
        Ask("left", QT_TR_NOOP("Left office"), _ENDED, sort="date", side="end", needed=True, when=("leaves", ANYTHING)),
        Ask("next", QT_TR_NOOP("Who follows"), options=_next, sort="choice"),
        Ask("arrives", QT_TR_NOOP("Successor"), kinds=("official",), new="official", needed=True,
            when=("next", _COMES)),
        Ask("arrived", QT_TR_NOOP("Takes office"), sort="date", side="start", needed=True, when=("next", _COMES)),
        Ask("capacity", QT_TR_NOOP("Capacity"), options=_acting, when=("next", ("acts",))),
        Ask("into", QT_TR_NOOP("In another role"), QT_TR_NOOP("where the role goes on under another title"),
            kinds=("role",), when=("next", _COMES)),
        Ask("scheduled", QT_TR_NOOP("Due to end"), sort="date", side="end", needed=False, when=("next", ("arrives",))),
        Ask("beside", QT_TR_NOOP("Meant to stand beside another holder of the same days"), when=("next", _COMES)),
        Ask("since", QT_TR_NOOP("Since"), QT_TR_NOOP("the day after the last day, if empty"), sort="date", side="start",
            needed=False, when=("next", ("vacant", "unknown"))),
    ),
    QT_TR_NOOP("Both halves of one change are saved together, with one source."),
    make=_hand_over, tell=_told_hand_over,
)  # fmt: skip
ADD_TO_ROLE: Final = Form(
    "add-term", AddTerm, QT_TR_NOOP("Add a holder"), QT_TR_NOOP("Add a holder of {what}"),
    (_WHO, _START, _END, _CAPACITY, _SCHEDULED, _TITLE, _BESIDE),
    given=_role_here, tell=_told_term,
)  # fmt: skip
ADD_TO_OFFICIAL: Final = Form(
    "add-term", AddTerm, QT_TR_NOOP("Add a term"), QT_TR_NOOP("Add a role of {what}"),
    (Ask("role", QT_TR_NOOP("Role"), kinds=("role",)), _START, _END, _CAPACITY, _SCHEDULED,
     _TITLE, _BESIDE),
    given=lambda about: {"official": about.record}, tell=_told_term,
)  # fmt: skip
COVER: Final = Form(
    "cover", Cover, QT_TR_NOOP("Let somebody act"), QT_TR_NOOP("Let somebody act: {what}"),
    (_WHO, _START, _END, Ask("capacity", QT_TR_NOOP("Capacity"), options=_acting),
     Ask("covers", QT_TR_NOOP("In place of"), options=_leaving, sort="choice")),
    QT_TR_NOOP("Who acts covers for the holder, or for an empty role; the role is not filled by it."),
    given=_role_here, tell=_told_term,
)  # fmt: skip
VACANT: Final = Form(
    "record-vacancy", RecordVacancy, QT_TR_NOOP("Record a vacancy"), QT_TR_NOOP("Record that nobody holds {what}"),
    (
        Ask("state", QT_TR_NOOP("What is known"), options=lambda _: [
            ("vacant", tr("Vacant: known to be empty")), ("unknown", tr("Nothing is known of these days"))]),
        Ask("start", QT_TR_NOOP("Since")), Ask("end", QT_TR_NOOP("Until")),
        Ask("note", QT_TR_NOOP("Remark"), long=True),
    ),
    given=_role_here,
)  # fmt: skip
SEEN_IN_ROLE: Final = Form(
    "attest", Attest, QT_TR_NOOP("Record a sighting of somebody else"), QT_TR_NOOP("Somebody was seen as {what}"),
    (
        _WHO, _SEEN, _WORDING,
    ),
    QT_TR_NOOP("For a sighting of somebody whose term is not known yet: one is added that rests on it alone."),
    given=_role_here,
)  # fmt: skip
