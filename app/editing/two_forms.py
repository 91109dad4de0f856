"""Forms that set two things side by side: values that contradict each other, and two records that may be one."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from app.editing.form import About, Answers, Ask, Form, Options
from app.shared.language import QT_TR_NOOP, tr
from app.shared.spans import existing
from app.shared.wording import value_in_words
from database.edits import AcceptValue, Edit, MergeDuplicates
from database.rows import ConflictRow, RecordPage

_BY_LIFE: Final = {"born": QT_TR_NOOP("born {when}"), "died": QT_TR_NOOP("died {when}")}


def conflict_meant(about: About) -> ConflictRow | None:
    """The conflict that the form decides: named by its fact and the part of it."""
    subject, _, field = about.fact.partition(" ")
    rows = about.page.conflicts if about.page is not None else ()
    return next((row for row in rows if row.subject == subject and row.field == field), None)


def _words(about: About) -> dict[str, str]:
    row = conflict_meant(about)
    return {"what": row.title if row is not None else about.words["what"]}


def fact_of(row: ConflictRow) -> str:
    return f"{row.subject} {row.field}"


def _conflict(about: About) -> dict[str, Any]:
    row = conflict_meant(about)
    return {"subject": row.subject, "field": row.field} if row is not None else {}


def _told_value(answers: Answers, _about: About) -> list[str]:
    value = value_in_words(answers.values["value"])
    return [tr("{value} is taken for right.", value=value), tr("The other value is kept, with its sources.")]


def _of_both(part: str, say: Callable[[RecordPage], str]) -> Callable[[About], Options]:
    def options(about: About) -> Options:
        assert about.page is not None
        assert about.other is not None
        kept, other = (say(page) or tr("not known") for page in (about.page, about.other))
        return [(None, kept)] if kept == other else [(None, kept), (part, other)]

    return options


def _life(part: str) -> Callable[[RecordPage], str]:
    def said(page: RecordPage) -> str:
        born, died = (_BY_LIFE[part], "") if part == "born" else ("", _BY_LIFE[part])
        return existing(page.life, born, died) if page.life is not None and _is_known(page, part) else ""

    return said


def _is_known(page: RecordPage, part: str) -> bool:
    bound = page.life[0 if part == "born" else 1] if page.life is not None else None
    return bound is not None and not bound.is_unknown and not bound.is_open


def _merge(_form: Form, answers: Answers, about: About) -> Sequence[Edit]:
    assert about.other is not None
    take = tuple(str(answers.values[part]) for part in _TAKEN if answers.values.get(part) is not None)
    return [MergeDuplicates(kept=about.record, other=about.other.ref.id, take=take)]


def _told_merge(_answers: Answers, about: About) -> list[str]:
    assert about.other is not None
    other = about.other.ref.title
    return [
        tr("{kept} has the terms, names, contact points and sources of both.", kept=about.words["what"]),
        tr("What is not taken stays as another name, or in the history. Links to {other} lead here.", other=other),
        tr("Undo makes two of them again."),
    ]


_TAKEN: Final = ("name", "born", "died", "summary", "note")
DECIDE: Final = Form(
    "accept-value", AcceptValue, QT_TR_NOOP("Decide a conflict"), QT_TR_NOOP("Which is right? {what}"),
    (Ask("value", QT_TR_NOOP("The sources state"), sort="values"), Ask("note", QT_TR_NOOP("Remark"), long=True)),
    QT_TR_NOOP("One value is accepted; the other is kept, listed and shown with its sources."),
    given=_conflict, words=_words, tell=_told_value, sourced=False,
)  # fmt: skip
MERGE: Final = Form(
    "merge-two", MergeDuplicates, QT_TR_NOOP("Compare and merge"), QT_TR_NOOP("Are they one? {what}"),
    (
        Ask("name", QT_TR_NOOP("Name"), options=_of_both("name", lambda page: page.ref.title), sort="choice"),
        Ask("born", QT_TR_NOOP("Born"), options=_of_both("born", _life("born")), sort="choice"),
        Ask("died", QT_TR_NOOP("Died"), options=_of_both("died", _life("died")), sort="choice"),
        Ask("summary", QT_TR_NOOP("In a few words"), options=_of_both("summary", lambda page: page.summary or ""),
            sort="choice"),
        Ask("note", QT_TR_NOOP("Remark"), options=_of_both("note", lambda page: page.note or ""), sort="choice"),
    ),
    QT_TR_NOOP("Choose what is right of each. Only you decide this; nobody is merged without being asked."),
    make=_merge, tell=_told_merge, sourced=False,
)  # fmt: skip
