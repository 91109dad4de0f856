"""Forms for offices and the roles in them. Renaming keeps the record; a reorganisation makes new ones."""

from collections.abc import Mapping
from typing import Any, Final

from app.editing.form import About, Answers, Ask, Form, Options
from app.shared.date_field import as_typed
from app.shared.language import QT_TR_NOOP, tr
from app.shared.vocabulary import known_word
from database.edits import (
    AddLink,
    AddOffice,
    AddRole,
    CorrectOffice,
    CorrectRole,
    DissolveOffice,
    EndLink,
    EndRole,
    MoveOffice,
    RenameOffice,
    RenameRole,
)

_SUMMARY: Final = Ask("summary", QT_TR_NOOP("In a few words"), long=True)
_REMARK: Final = Ask("note", QT_TR_NOOP("Remark"), long=True)
_ACRONYM: Final = Ask("acronym", QT_TR_NOOP("Acronym"))
_KIND: Final = Ask("kind", QT_TR_NOOP("Kind of office"), QT_TR_NOOP("department, mission, committee, liaison office"))
_FOUNDED: Final = Ask("founded", QT_TR_NOOP("Founded"))
_DISSOLVED: Final = Ask("dissolved", QT_TR_NOOP("Dissolved"))
_CREATED: Final = Ask("created", QT_TR_NOOP("Created"))
_ABOLISHED: Final = Ask("abolished", QT_TR_NOOP("Abolished"))
_LINK: Final = Ask("link", QT_TR_NOOP("How it belongs to it"))
_SINCE: Final = Ask("since", QT_TR_NOOP("From when on"))
_RANK: Final = Ask("rank", QT_TR_NOOP("Rank"))
_LEVEL: Final = Ask("level", QT_TR_NOOP("Level"), QT_TR_NOOP("USG, ASG, D-2"))
_SEATS: Final = Ask("seats", QT_TR_NOOP("Seats"), QT_TR_NOOP("how many can hold it at once; 0 is any number"))


def here(name: str) -> Any:
    """What the form is about, under the name that the edit has for it."""
    return lambda about: {name: about.record}


def _facts(about: About) -> Mapping[str, str]:
    return dict(about.page.facts) if about.page is not None else {}


def life(about: About, born: str, died: str) -> dict[str, str]:
    """When it began and ended, as one would type it."""
    page = about.page
    if page is None or page.life is None:
        return {}
    return {born: as_typed(page.life[0], "start"), died: as_typed(page.life[1], "end")}


def texts(about: About) -> dict[str, str]:
    page = about.page
    assert page is not None
    return {"summary": page.summary or "", "note": page.note or ""}


def _known_office(about: About) -> dict[str, Any]:
    facts = _facts(about)
    return {
        **life(about, "founded", "dissolved"), **texts(about),
        "kind": facts.get("Kind", ""), "seat": facts.get("Seat", ""),
    }  # fmt: skip


def _known_role(about: About) -> dict[str, Any]:
    facts = _facts(about)
    seats = facts.get("Seats", "1")
    return {
        **life(about, "created", "abolished"), **texts(about), "level": facts.get("Level", ""),
        "rank": facts.get("Rank", ""), "seats": seats if seats.isdecimal() else "0",
    }  # fmt: skip


def _parents(about: About) -> Options:
    parents = about.page.parents if about.page is not None else ()
    none = tr("It leaves none: it gets another one besides")
    return [(None, none), *((row.office.id, row.office.name) for row in parents)]


def _links(about: About) -> Options:
    page = about.page
    rows = (*page.parents, *page.children, *page.related) if page is not None else ()
    return [(row.id, f"{known_word(row.link)}: {row.office.name}") for row in rows if row.id is not None]


def _kinds_of_link(_about: About) -> Options:
    words = ("joint of", "reports to", "liaison to", "hosted by", "counterpart of", "part of")
    return [(word, known_word(word)) for word in words]


def _told_rename(answers: Answers, about: About) -> list[str]:
    new = answers.values.get("name") or answers.values.get("title") or ""
    return [
        tr("{what} is called {name} from then on.", what=about.words["what"], name=new),
        tr("The name it had is kept as a former name; holders and history stay."),
    ]


ADD: Final = Form(
    "add-office", AddOffice, QT_TR_NOOP("New office"), QT_TR_NOOP("New office"),
    (
        Ask("name", QT_TR_NOOP("Name")), _ACRONYM, _KIND, _FOUNDED, _DISSOLVED,
        Ask("parent", QT_TR_NOOP("Belongs to"), kinds=("office",)), _LINK,
        Ask("seat", QT_TR_NOOP("Seat")), _SUMMARY,
    ),
    opens="office",
)  # fmt: skip
ADD_BELOW: Final = Form(
    "add-office-below", AddOffice, QT_TR_NOOP("New office in it"), QT_TR_NOOP("New office in {what}"),
    (
        Ask("name", QT_TR_NOOP("Name")), _ACRONYM, _KIND, _FOUNDED, _DISSOLVED,
        _LINK, Ask("seat", QT_TR_NOOP("Seat")), _SUMMARY,
    ),
    given=here("parent"), opens="office",
)  # fmt: skip
RENAME: Final = Form(
    "rename-office", RenameOffice, QT_TR_NOOP("Rename"), QT_TR_NOOP("Rename {what}"),
    (Ask("name", QT_TR_NOOP("New name")), _ACRONYM, _SINCE),
    QT_TR_NOOP("The office stays the same one. What was restructured is reorganised instead."),
    given=here("office"), tell=_told_rename,
)  # fmt: skip
MOVE: Final = Form(
    "move-office", MoveOffice, QT_TR_NOOP("Move it elsewhere"), QT_TR_NOOP("Move {what}"),
    (
        Ask("leaves", QT_TR_NOOP("It leaves"), options=_parents, sort="choice"),
        Ask("to", QT_TR_NOOP("It comes to"), kinds=("office",)), _LINK, _SINCE,
    ),
    given=here("office"),
)  # fmt: skip
DISSOLVE: Final = Form(
    "dissolve-office", DissolveOffice, QT_TR_NOOP("Dissolve"), QT_TR_NOOP("Dissolve {what}"),
    (Ask("on", QT_TR_NOOP("Last day")), _REMARK),
    QT_TR_NOOP("What is still open in it ends with it, without being written anew."),
    given=here("office"),
)  # fmt: skip
CORRECT: Final = Form(
    "correct-office", CorrectOffice, QT_TR_NOOP("Correct"), QT_TR_NOOP("Correct {what}"),
    (_KIND, Ask("seat", QT_TR_NOOP("Seat")), _FOUNDED, _DISSOLVED, _SUMMARY, _REMARK),
    QT_TR_NOOP("For what was written down wrongly. What you leave alone stays as it is."),
    given=here("office"), known=_known_office,
)  # fmt: skip
LINK: Final = Form(
    "add-link", AddLink, QT_TR_NOOP("Tie to another office"), QT_TR_NOOP("Tie {what} to another office"),
    (
        Ask("link", QT_TR_NOOP("How"), options=_kinds_of_link),
        Ask("to", QT_TR_NOOP("Other office"), kinds=("office",)),
        Ask("start", QT_TR_NOOP("Since")), Ask("end", QT_TR_NOOP("Until")),
    ),
    given=here("office"),
)  # fmt: skip
UNLINK: Final = Form(
    "end-link", EndLink, QT_TR_NOOP("End a tie"), QT_TR_NOOP("End a tie of {what}"),
    (Ask("link", QT_TR_NOOP("Tie"), options=_links, sort="choice"), Ask("end", QT_TR_NOOP("Last day"))),
)  # fmt: skip
ADD_ROLE: Final = Form(
    "add-role", AddRole, QT_TR_NOOP("New role in it"), QT_TR_NOOP("New role in {what}"),
    (Ask("title", QT_TR_NOOP("Title")), _RANK, _LEVEL, _CREATED, _ABOLISHED, _SEATS, _SUMMARY),
    given=here("office"), opens="role",
)  # fmt: skip
RENAME_ROLE: Final = Form(
    "rename-role", RenameRole, QT_TR_NOOP("Rename"), QT_TR_NOOP("Rename {what}"),
    (Ask("title", QT_TR_NOOP("New title")), _SINCE),
    given=here("role"), tell=_told_rename,
)  # fmt: skip
CORRECT_ROLE: Final = Form(
    "correct-role", CorrectRole, QT_TR_NOOP("Correct"), QT_TR_NOOP("Correct {what}"),
    (_RANK, _LEVEL, _SEATS, _CREATED, _ABOLISHED, _SUMMARY, _REMARK),
    QT_TR_NOOP("For what was written down wrongly. What you leave alone stays as it is."),
    given=here("role"), known=_known_role,
)  # fmt: skip
END_ROLE: Final = Form(
    "end-role", EndRole, QT_TR_NOOP("End the role"), QT_TR_NOOP("End the role {what}"),
    (Ask("on", QT_TR_NOOP("Last day")),),
    QT_TR_NOOP("Terms that are still open in it end with it, without being written anew."),
    given=here("role"),
)  # fmt: skip
