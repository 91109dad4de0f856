"""What is stated about a record: mandates, contacts, changes, events, names, particulars."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from app.records.pieces import Pieces
from app.records.section import LABEL_LETTERS
from app.records.shown import Shown
from app.shared.dates_in_words import date_words, in_words
from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.prose import prose
from app.shared.spans import lasting
from app.shared.vocabulary import known_word
from app.shared.wording import NAME_KINDS, day_in_words, value_in_words
from database.rows import ChangeRow, ContactRow, EventRow, MandateRow, Ref

_NO_CONTACTS: Final[Mapping[str, str]] = Texts({
    "office": QT_TR_NOOP("No contact points are known for this office."),
    "role": QT_TR_NOOP("No contact points are known for this role."),
    "official": QT_TR_NOOP("No contact points are known for this person."),
})  # fmt: skip
"""For each kind of record that has contact points."""


def mandates(pieces: Pieces, shown: Shown) -> QWidget | None:
    rows = [_mandate(pieces, row, shown.page.ref) for row in shown.page.mandates]
    title = tr("Mandate") if len(rows) == 1 else tr("Mandates")
    title = tr("Mandate of") if shown.page.ref.kind == "mandate" else title
    return pieces.section(title, rows, 0, count=len(rows)) if rows else None


def _mandate(pieces: Pieces, row: MandateRow, page: Ref) -> list[QWidget | None]:
    body: list[QWidget] = []
    if page.kind != "mandate":
        body.append(pieces.text(row.text))
    if row.owner.id != page.id:
        body.append(pieces.ref(row.owner))
    for instrument in row.instruments:
        dated = "" if instrument.on.is_unknown else f" ({in_words(instrument.on)})"
        body.append(pieces.link("instrument", instrument.id, f"{instrument.title}{dated}", "small"))
    if row.basis:
        body.append(pieces.text(tr("Rests on {basis}", basis=row.basis), "small", "quiet"))
    return [pieces.column(body, 0.25), pieces.evidence(row.evidence)]


def contacts(pieces: Pieces, shown: Shown) -> QWidget | None:
    """How to reach them; where nothing is known the page says so."""
    if shown.page.ref.kind not in _NO_CONTACTS:
        return None
    if not shown.page.contacts:
        none = pieces.text(_NO_CONTACTS[shown.page.ref.kind], "body", "quiet")
        return pieces.section(tr("Contact"), [[none]])
    return pieces.section(tr("Contact"), [_contact(pieces, row) for row in shown.page.contacts], 1)


def _contact(pieces: Pieces, row: ContactRow) -> list[QWidget | None]:
    label = row.label or known_word(row.type)
    kind = pieces.text(label, "small", "quiet")
    kind.setFixedWidth(pieces.look.letters(LABEL_LETTERS))
    value = pieces.text(row.value)
    confirmed = pieces.text(_confirmed(row.confirmed) if row.confirmed else "", "small", "quiet")
    body: list[QWidget] = [value, confirmed] if row.confirmed else [value]
    button = pieces.copy_button(tr("Copy"), row.value)
    button.setAccessibleName(tr("Copy {what}: {value}", what=label, value=row.value))
    return [kind, pieces.column(body, 0.25), pieces.evidence(row.evidence), button]


def _confirmed(day: str) -> str:
    return tr("Confirmed {when}", when=date_words().bare(day_in_words(day)))


def lineage(pieces: Pieces, shown: Shown) -> QWidget | None:
    """Founded, renamed, merged, split, replaced: the path of an office or role through time."""
    rows = [_change(pieces, row, shown.page.ref) for row in shown.line]
    return pieces.section(tr("Lineage"), rows, 1) if rows else None


def _change(pieces: Pieces, row: ChangeRow, page: Ref) -> list[QWidget | None]:
    kind = known_word(row.kind)
    kind = tr("{change} (planned)", change=kind) if row.planned else kind
    body: list[QWidget] = [pieces.text(kind[:1].upper() + kind[1:], strong=True)]
    body += _side(pieces, tr("from") if row.after else "", row.before, page)
    body += _side(pieces, tr("to"), row.after, page)
    for words in (row.instrument, prose(row.note or "")):
        if words:
            body.append(pieces.text(words, "small", "quiet"))
    when = pieces.text(in_words(row.on), "body", "quiet")
    when.setFixedWidth(pieces.look.letters(LABEL_LETTERS))
    return [when, pieces.column(body, 0.25), pieces.evidence(row.evidence)]


def _side(pieces: Pieces, word: str, refs: tuple[Ref, ...], page: Ref) -> list[QWidget]:
    lines: list[QWidget] = []
    for ref in refs:
        name = pieces.text(ref.title) if ref.id == page.id else pieces.ref(ref)
        lines.append(pieces.labelled(word, name, 6) if word else name)
    return lines


def events(pieces: Pieces, shown: Shown) -> QWidget | None:
    alone = shown.page.ref.kind == "event"
    if not shown.page.events:
        return None
    title = tr("When and where") if alone else tr("Events")
    return pieces.listing(title, shown.page.events, lambda row: _event(pieces, row, alone), 1)


def _event(pieces: Pieces, row: EventRow, alone: bool) -> list[QWidget | None]:
    days = f" {date_words().or_word} ".join(in_words(day) for day in row.dates) or date_words().unknown
    when = pieces.text(days, "body", "quiet")
    when.setFixedWidth(pieces.look.letters(LABEL_LETTERS))
    body: list[QWidget] = [] if alone else [pieces.link("event", row.id, row.title)]
    if row.disputed:
        body.append(pieces.line(pieces.badge("disputed", tr("Disputed"))))
    planned = tr("planned when written") if row.planned else None
    place = ", ".join(filter(None, (known_word(row.kind), row.place, planned)))
    body.append(pieces.text(place, "small", "quiet"))
    if row.participants and not alone:
        body.append(pieces.text("; ".join(one.ref.title for one in row.participants), "small", "quiet"))
    if row.note and not alone:
        body.append(pieces.text(prose(row.note), "small", "quiet"))
    return [when, pieces.column(body, 0.25), pieces.evidence(row.evidence)]


def participants(pieces: Pieces, shown: Shown) -> QWidget | None:
    """Who took part in the event that the page is about."""
    if shown.page.ref.kind != "event":
        return None
    people = [one for row in shown.page.events for one in row.participants]
    rows = [[pieces.ref(one.ref), pieces.text(one.title or one.ref.subtitle, "small", "quiet")] for one in people]
    return pieces.section(tr("Participants"), rows, 1, count=len(rows)) if rows else None


def names(pieces: Pieces, shown: Shown) -> QWidget | None:
    others = [name for name in shown.page.names if name.text != shown.page.ref.title]
    rows: list[list[QWidget | None]] = []
    for name in others:
        known = not (name.start.is_unknown and name.end.is_unknown)
        words = [name.text] if not known else [name.text, f"({lasting(name.start, name.end)})"]
        kind = pieces.short(NAME_KINDS.get(name.kind, name.kind), "small", "quiet")
        rows.append([kind, pieces.text(" ".join(words)), pieces.evidence(name.evidence) if name.evidence else None])
    return pieces.section(tr("Other names"), rows, 1) if rows else None


def particulars(pieces: Pieces, shown: Shown) -> QWidget | None:
    """What the lines under the title have not said already."""
    said = {*shown.page.ref.subtitle.split(", "), *(link.office.name for link in shown.page.parents)}
    rows: list[list[QWidget | None]] = []
    for label, value in shown.page.facts:
        if value not in said:
            rows.append([pieces.short(known_word(label), "small", "quiet"), pieces.text(_value(value))])
    return pieces.section(tr("Particulars"), rows, 1) if rows else None


def _value(value: str) -> str:
    return known_word(value_in_words(value))
