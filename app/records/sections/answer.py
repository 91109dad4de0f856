"""The answer first: who holds the role, since when, how sure; or plainly that nobody knows."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.records.fate import Fate, fate, moved
from app.records.pieces import Pieces
from app.records.shown import Shown, evidence_of
from app.shared.dates_in_words import bare, date_words, in_words
from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.prose import at_time, prose
from app.shared.spans import held, lasting
from app.shared.vocabulary import known_word
from app.shared.wording import CAPACITIES, SHORT_STATES, confirmed
from database import Certainty, Period
from database.rows import GapRow, HolderRow, HoldersAnswer, State

_BADGES: Final[Mapping[State, str]] = Texts({
    "shared day": QT_TR_NOOP("Shared day: handed over"),
    "acting": QT_TR_NOOP("Acting holder"),
    "functions": QT_TR_NOOP("Functions carried out by another"),
    "presumed": QT_TR_NOOP("Presumed, not confirmed up to this day"),
    "possible": QT_TR_NOOP("Possible: the dates do not settle it"),
    "vacant": QT_TR_NOOP("Vacant: known to be empty"),
    "unknown": QT_TR_NOOP("Unknown: nothing is known"),
    "changed": QT_TR_NOOP("Changed in this time"),
})  # fmt: skip


def answer_card(pieces: Pieces, shown: Shown) -> QWidget | None:
    """For a role its answer, for an official what they hold on the day; nothing for other kinds."""
    if shown.answer is not None:
        return _card(pieces, _role(pieces, shown, shown.answer))
    if shown.page.ref.kind == "official":
        return _card(pieces, _official(pieces, shown))
    return None


def _card(pieces: Pieces, widgets: Sequence[QWidget]) -> QWidget:
    look = pieces.look
    card = QFrame()
    card.setObjectName("answerCard")
    column = QVBoxLayout(card)
    margin = look.space(4)
    column.setContentsMargins(margin, look.space(3), margin, look.space(3))
    column.setSpacing(look.space(1.5))
    for widget in widgets:
        column.addWidget(widget)
    return card


def _role(pieces: Pieces, shown: Shown, answer: HoldersAnswer) -> list[QWidget]:
    gone = fate(shown)
    widgets = [_states(pieces, answer, shown.on, gone)]
    if gone is not None:
        widgets += _instead(pieces, answer, gone)
    elif answer.state in ("vacant", "unknown"):
        widgets.append(pieces.text(_sentence(answer, shown.on), "lead"))
    widgets += [_holder(pieces, holder, answer) for holder in answer.holders]
    widgets += [_gap(pieces, gap) for gap in answer.gaps if gap.note or gap.evidence]
    if answer.seats > 1:
        seats, free = answer.seats, answer.free_seats
        words = tr("{n} seats, {free} free", n=seats, free=free) if free else tr("{n} seats", n=seats)
        widgets.append(pieces.text(words, "small", "quiet"))
    # The note of a presumed answer says when it was last confirmed, and so does its badge.
    told = {gap.note for gap in answer.gaps}
    if answer.note and answer.note not in told and answer.state != "presumed" and gone is None:
        widgets.append(pieces.text(prose(answer.note), "body", "quiet"))
    return widgets


def fate_lines(pieces: Pieces, gone: Fate) -> list[QWidget]:
    """That a record is over or still to come, and what went on or was there before, each in a line."""
    word = tr("Now") if gone.over else tr("Before that")
    links = [pieces.line(pieces.short(word, "body", "quiet"), pieces.ref(ref)) for ref in gone.kin]
    return [pieces.line(pieces.badge("ended", gone.words)), *links]


def _instead(pieces: Pieces, answer: HoldersAnswer, gone: Fate) -> list[QWidget]:
    """The role that is held instead of one that is over or still to come."""
    there = moved(answer)
    if there is None or answer.state is None:
        return fate_lines(pieces, gone)[1:]
    word = pieces.short(tr("Now") if gone.over else tr("Before that"), "lead", "quiet")
    title = pieces.link("role", there.id, there.title, "lead")
    return [pieces.line(word, title), pieces.line(pieces.badge(answer.state, _badge_words(answer)))]


def _states(pieces: Pieces, answer: HoldersAnswer, on: Period, gone: Fate | None) -> QWidget:
    badges: list[QWidget] = [pieces.short(_capital(at_time(on)), "small", "quiet")]
    if gone is not None:
        badges.append(pieces.badge("ended", gone.words))
    elif answer.state is not None:
        badges.append(pieces.badge(answer.state, _badge_words(answer)))
    if answer.disputed:
        badges.append(pieces.badge("disputed", tr("Disputed: the sources disagree")))
    return pieces.line(*badges)


def _badge_words(answer: HoldersAnswer) -> str:
    ages = [day for holder in answer.holders if (day := confirmed(holder))]
    if answer.state == "presumed" and ages:
        return tr("Presumed, {age}", age=ages[0])
    state = answer.state or "unknown"
    return _BADGES[state] if state in _BADGES else _capital(SHORT_STATES[state])


def _sentence(answer: HoldersAnswer, on: Period) -> str:
    if answer.state == "vacant":
        return tr("Nobody held this role {when}.", when=at_time(on))
    return tr("The directory knows of no holder {when}, and of no vacancy either.", when=at_time(on))


def _holder(pieces: Pieces, holder: HolderRow, answer: HoldersAnswer) -> QWidget:
    name = pieces.link("official", holder.official.id, holder.official.name, "answer", strong=True)
    first: list[QWidget] = [name]
    state = "functions" if holder.capacity == "functions" else "acting"
    if holder.capacity != "substantive" and answer.state != state:
        first.append(pieces.badge(state, _capital(CAPACITIES[holder.capacity])))
    if holder.certainty is Certainty.POSSIBLE and answer.state != "possible":
        first.append(pieces.badge("possible", tr("Possible")))
    rows: list[QWidget] = [pieces.line(*first), pieces.text(_dates(holder), "lead")]
    if holder.title not in (answer.role.title, holder.role.title):
        rows.append(pieces.text(tr("as {title}", title=holder.title), "body", "quiet"))
    aged = [] if answer.state == "presumed" else [_aged(holder)]
    rows += [pieces.text(words, "body", "quiet") for words in (*aged, *_remarks(holder)) if words]
    rows.append(pieces.line(pieces.evidence(evidence_of(holder), beside=False)))
    return pieces.column(rows, 0.75)


def _dates(holder: HolderRow) -> str:
    words = held(holder)
    if holder.from_sightings:
        words = tr("{dates}, known from sightings only", dates=words)
    return _capital(words)


def _aged(holder: HolderRow) -> str:
    """How old the knowledge of an open term is."""
    return _capital(confirmed(holder) or "") if holder.end.is_open else ""


def _remarks(holder: HolderRow) -> list[str]:
    """What a reader must know besides: implied end, dated steps, notes."""
    remarks = []
    if holder.scheduled_end.edtf is not None and not holder.scheduled_end.is_open:
        until = date_words().until(in_words(holder.scheduled_end, "end"))
        remarks.append(tr("Scheduled {until}", until=until))
    if holder.implied_end:
        remarks.append(tr("Ended because {reason}", reason=known_word(holder.implied_end)))
    remarks += [f"{_capital(known_word(step.kind))} {bare(step.on)}" for step in holder.steps]
    return [*remarks, prose(holder.note)] if holder.note else remarks


def _gap(pieces: Pieces, gap: GapRow) -> QWidget:
    words = f"{_capital(known_word(gap.state))} {lasting(gap.start, gap.end)}"
    rows: list[QWidget] = [pieces.text(f"{words}. {prose(gap.note)}" if gap.note else words, "body", "quiet")]
    if gap.evidence:
        rows.append(pieces.line(pieces.evidence(gap.evidence, beside=False)))
    return pieces.column(rows)


def _official(pieces: Pieces, shown: Shown) -> list[QWidget]:
    terms = [term for term in shown.page.terms if term.certainty is not Certainty.NO]
    widgets: list[QWidget] = [pieces.line(pieces.short(_capital(at_time(shown.on)), "small", "quiet"))]
    if not terms:
        widgets.append(pieces.text(tr("No role of this person is known {when}.", when=at_time(shown.on)), "lead"))
    return widgets + [_held(pieces, term) for term in terms]


def _held(pieces: Pieces, term: HolderRow) -> QWidget:
    doubts = {Certainty.PRESUMED: "presumed", Certainty.POSSIBLE: "possible"}
    state = doubts.get(term.certainty or Certainty.YES, "held")
    if state == "held" and term.capacity != "substantive":
        state = "functions" if term.capacity == "functions" else "acting"
    aged = confirmed(term)
    presumed = tr("Presumed, {age}", age=aged) if aged else tr("Presumed")
    words = {"held": _capital(SHORT_STATES["held"]), "presumed": presumed, "possible": tr("Possible")}
    told = words.get(state, _capital(CAPACITIES[term.capacity]))
    title = pieces.link("role", term.role.id, term.title, "answer", strong=True, lines=3)
    rows = [
        title,
        pieces.line(pieces.badge(state, told), pieces.office(term.role.office)),
        pieces.text(_dates(term), "body", "ink"),
        *(pieces.text(remark, "body", "quiet") for remark in _remarks(term)),
        pieces.line(pieces.evidence(evidence_of(term), beside=False)),
    ]
    return pieces.column(rows, 0.75)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
