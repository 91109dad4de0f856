"""Forms for officials, names, contact points, mandates, instruments, events, and sources for what is there."""

from collections.abc import Sequence
from typing import Any, Final

from app.editing.form import About, Answers, Ask, Form, Made, Options
from app.editing.office_forms import here, life, texts
from app.editing.part import Unfit
from app.shared.language import QT_TR_NOOP, tr
from app.shared.wording import NAME_KINDS, field_in_words
from database.edits import (
    AddContact,
    AddEvent,
    AddInstrument,
    AddMandate,
    AddName,
    AddOfficial,
    Cite,
    ConfirmContact,
    CorrectName,
    CorrectOfficial,
    Delete,
    Edit,
    MergeDuplicates,
    NotSame,
    Participant,
)

_REMARK: Final = Ask("note", QT_TR_NOOP("Remark"), long=True)
_SUMMARY: Final = Ask("summary", QT_TR_NOOP("In a few words"), long=True)
_BORN: Final = Ask("born", QT_TR_NOOP("Born"))
_DIED: Final = Ask("died", QT_TR_NOOP("Died"))
_SORTED: Final = Ask("sort_name", QT_TR_NOOP("Sorted as"), QT_TR_NOOP("family name first: Ladsous, Hervé"))
_TITLE: Final = Ask("title", QT_TR_NOOP("Title"))
_PARTS: Final = {
    "office": ("name", "founded", "dissolved", "seat"),
    "role": ("title", "created", "abolished"),
    "official": ("name", "born", "died"),
    "event": ("date", "place"),
    "instrument": ("date", "status"),
}


def _kinds_of_name(_about: About) -> Options:
    return [(key, words[:1].upper() + words[1:]) for key, words in NAME_KINDS.items()]


def _person_or_state(_about: About) -> Options:
    return [("person", tr("A person")), ("state", tr("A State that holds roles"))]


def _names(about: About) -> Options:
    rows = about.page.names if about.page is not None else ()
    return [(row.id, row.text) for row in rows if row.id is not None]


def _contacts(about: About) -> Options:
    rows = about.page.contacts if about.page is not None else ()
    return [(row.id, row.value) for row in rows if row.id is not None]


def _parts(about: About) -> Options:
    named = _PARTS.get(about.ref.kind, ()) if about.ref is not None else ()
    return [(None, tr("all of it")), *((part, field_in_words(part)) for part in named)]


def _known_official(about: About) -> dict[str, Any]:
    return {**life(about, "born", "died"), **texts(about), "name": about.words["what"]}


def _event(_form: Form, answers: Answers, _about: About) -> Sequence[Edit]:
    made, values = Made(answers.evidence), answers.values
    people = tuple(
        Participant(who=identity)
        for name in ("first", "second", "third", "fourth")
        if (identity := made.record(values.get(name))) is not None
    )
    rest: dict[str, Any] = {name: values.get(name) for name in ("title", "kind", "place", "note", "planned")}
    return (*made.before, AddEvent(**rest, on=(values["on"],), participants=people, source=answers.evidence))


def _mandate(_form: Form, answers: Answers, about: About) -> Sequence[Edit]:
    values = answers.values
    rests_on = values.get("instrument")
    instruments = (rests_on.id,) if rests_on is not None else ()
    return [AddMandate(
        owner=about.record, text=values["text"], instruments=instruments, basis=values.get("basis"),
        note=values.get("note"), source=answers.evidence,
    )]  # fmt: skip


def _cite(_form: Form, answers: Answers, about: About) -> Sequence[Edit]:
    if answers.evidence is None:
        raise Unfit(tr("Name the source first."))
    values = answers.values
    return [Cite(
        subject=about.record, field=values.get("field"), states=values.get("states"), note=values.get("note"),
        source=answers.evidence,
    )]  # fmt: skip


def _told_delete(_answers: Answers, about: About) -> list[str]:
    return [
        tr("{what} goes to the trash, with what is said of it alone.", what=about.words["what"]),
        tr("Undo brings it back, and so does the history."),
    ]


ADD: Final = Form(
    "add-official", AddOfficial, QT_TR_NOOP("New official"), QT_TR_NOOP("New official"),
    (
        Ask("name", QT_TR_NOOP("Name")), _SORTED,
        Ask("kind", QT_TR_NOOP("Person or State"), options=_person_or_state), _BORN, _DIED, _SUMMARY,
    ),
    opens="official",
)  # fmt: skip
CORRECT: Final = Form(
    "correct-official", CorrectOfficial, QT_TR_NOOP("Correct"), QT_TR_NOOP("Correct {what}"),
    (Ask("name", QT_TR_NOOP("Name")), _SORTED, _BORN, _DIED, _SUMMARY, _REMARK),
    QT_TR_NOOP("For what was written down wrongly, or was not known. What you leave alone stays as it is."),
    given=here("official"), known=_known_official,
)  # fmt: skip
ADD_NAME: Final = Form(
    "add-name", AddName, QT_TR_NOOP("Add another name"), QT_TR_NOOP("Another name of {what}"),
    (
        Ask("text", QT_TR_NOOP("Name")), Ask("kind", QT_TR_NOOP("Kind of name"), options=_kinds_of_name),
        Ask("lang", QT_TR_NOOP("Language"), QT_TR_NOOP("en, fr, ar; may stay empty")),
        Ask("start", QT_TR_NOOP("Since")), Ask("end", QT_TR_NOOP("Until")), _REMARK,
    ),
    given=here("owner"),
)  # fmt: skip
CORRECT_NAME: Final = Form(
    "correct-name", CorrectName, QT_TR_NOOP("Correct a name"), QT_TR_NOOP("Correct a name of {what}"),
    (
        Ask("name", QT_TR_NOOP("Which name"), options=_names, sort="choice"),
        Ask("text", QT_TR_NOOP("How it is written rightly"), needed=True),
    ),
    QT_TR_NOOP("For a name that was written wrongly. A new name from some day on is a renaming."),
)  # fmt: skip
ADD_CONTACT: Final = Form(
    "add-contact", AddContact, QT_TR_NOOP("Add a contact point"), QT_TR_NOOP("Contact point of {what}"),
    (
        Ask("type", QT_TR_NOOP("Kind of contact")), Ask("value", QT_TR_NOOP("Number or address")),
        Ask("confirmed", QT_TR_NOOP("Found right on")),
        Ask("label", QT_TR_NOOP("What it is for"), QT_TR_NOOP("secretariat, press, duty officer")), _REMARK,
    ),
    given=here("owner"),
)  # fmt: skip
CONFIRM: Final = Form(
    "confirm-contact", ConfirmContact, QT_TR_NOOP("Confirm a contact point"),
    QT_TR_NOOP("Confirm a contact point of {what}"),
    (
        Ask("contact", QT_TR_NOOP("Which one"), options=_contacts, sort="choice"),
        Ask("on", QT_TR_NOOP("Found right on")),
    ),
)  # fmt: skip
ADD_MANDATE: Final = Form(
    "add-mandate", AddMandate, QT_TR_NOOP("Add a mandate"), QT_TR_NOOP("Mandate of {what}"),
    (
        Ask("text", QT_TR_NOOP("What it is there to do"), long=True),
        Ask("instrument", QT_TR_NOOP("Rests on"), kinds=("instrument",), sort="record"),
        Ask("basis", QT_TR_NOOP("Other basis"), QT_TR_NOOP("where it is no instrument of the directory")), _REMARK,
    ),
    given=here("owner"), make=_mandate,
)  # fmt: skip
ADD_INSTRUMENT: Final = Form(
    "add-instrument", AddInstrument, QT_TR_NOOP("New instrument"), QT_TR_NOOP("New instrument"),
    (
        _TITLE, Ask("on", QT_TR_NOOP("Day")),
        Ask("status", QT_TR_NOOP("Status"), QT_TR_NOOP("adopted, signed, in force")), _REMARK,
    ),
    opens="instrument",
)  # fmt: skip
ADD_EVENT: Final = Form(
    "add-event", AddEvent, QT_TR_NOOP("New event"), QT_TR_NOOP("New event"),
    (
        _TITLE, Ask("kind", QT_TR_NOOP("Kind of event"), QT_TR_NOOP("meeting, visit, conference")),
        Ask("on", QT_TR_NOOP("Day"), sort="date", needed=True), Ask("place", QT_TR_NOOP("Place")),
        *(Ask(name, label, kinds=("official", "office", "role"), new="official", sort="record") for name, label in (
            ("first", QT_TR_NOOP("Participant")), ("second", QT_TR_NOOP("And")), ("third", QT_TR_NOOP("And")),
            ("fourth", QT_TR_NOOP("And")),
        )),
        Ask("planned", QT_TR_NOOP("Only planned as yet")), _REMARK,
    ),
    make=_event, opens="event",
)  # fmt: skip
CITE: Final = Form(
    "cite", Cite, QT_TR_NOOP("Cite a source"), QT_TR_NOOP("A source for {what}"),
    (
        Ask("field", QT_TR_NOOP("For which part"), options=_parts, sort="choice"),
        Ask("states", QT_TR_NOOP("It says instead"), QT_TR_NOOP("only where it contradicts what stands here")), _REMARK,
    ),
    QT_TR_NOOP("Where it says something else, both values are kept and shown as a conflict."),
    make=_cite,
)  # fmt: skip
SAME: Final = Form(
    "merge-duplicates", MergeDuplicates, QT_TR_NOOP("The same as another record"),
    QT_TR_NOOP("{what} is the same as another record"),
    (Ask("other", QT_TR_NOOP("The other record"), kinds=("official", "office")),),
    QT_TR_NOOP("This record is kept; what is known of the other comes to it, and its links lead here."),
    given=here("kept"), sourced=False,
)  # fmt: skip
NOT_SAME: Final = Form(
    "not-same", NotSame, QT_TR_NOOP("Not the same person"), QT_TR_NOOP("{what} is not the same person as another"),
    (Ask("other", QT_TR_NOOP("The other one"), kinds=("official",)), _REMARK),
    given=here("one"), sourced=False,
)  # fmt: skip
DELETE: Final = Form(
    "delete", Delete, QT_TR_NOOP("Delete"), QT_TR_NOOP("Delete {what}"), (),
    QT_TR_NOOP("For what should never have been there. What is over is ended instead."),
    given=here("record"), tell=_told_delete, sourced=False,
)  # fmt: skip
