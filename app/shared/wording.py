"""The words for states, certainties, capacities and kinds: one place, for the terminal and the window."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from app.shared.dates_in_words import in_words, within
from app.shared.language import QT_TR_NOOP, Texts, grouped, is_single, tr
from app.shared.vocabulary import known_word
from database.dates import BadDate, Certainty, Period, parse_bound
from database.rows import (
    Capacity,
    Confidence,
    Evidence,
    HolderRow,
    HoldersAnswer,
    Kind,
    OfficeRef,
    Ref,
    State,
)

STATES: Final[Mapping[State, str]] = Texts({
    "held": QT_TR_NOOP("held"),
    "shared day": QT_TR_NOOP("handed over on this day, from the old holder to the new one"),
    "acting": QT_TR_NOOP("without a holder; an acting holder stands in"),
    "functions": QT_TR_NOOP("without a holder; another official carries out the functions"),
    "presumed": QT_TR_NOOP("presumed: open-ended, but no source confirms it up to this day"),
    "possible": QT_TR_NOOP("possible: the dates that are known do not settle it"),
    "vacant": QT_TR_NOOP("vacant: known to be empty"),
    "unknown": QT_TR_NOOP("unknown: the directory knows of no holder, and of no vacancy either"),
    "changed": QT_TR_NOOP("the holder changed in this time"),
})  # fmt: skip

SHORT_STATES: Final[Mapping[State, str]] = Texts({
    "held": QT_TR_NOOP("held"),
    "shared day": QT_TR_NOOP("shared day"),
    "acting": QT_TR_NOOP("acting"),
    "functions": QT_TR_NOOP("functions only"),
    "presumed": QT_TR_NOOP("presumed"),
    "possible": QT_TR_NOOP("possible"),
    "vacant": QT_TR_NOOP("vacant"),
    "unknown": QT_TR_NOOP("unknown"),
    "changed": QT_TR_NOOP("changed"),
})  # fmt: skip

CERTAINTIES: Final[Mapping[Certainty, str]] = Texts({
    Certainty.YES: QT_TR_NOOP("certain"),
    Certainty.PRESUMED: QT_TR_NOOP("presumed"),
    Certainty.POSSIBLE: QT_TR_NOOP("possible"),
    Certainty.NO: QT_TR_NOOP("not in office"),
})  # fmt: skip

CAPACITIES: Final[Mapping[Capacity, str]] = Texts({
    "substantive": QT_TR_NOOP("holder"),
    "acting": QT_TR_NOOP("acting"),
    "ad interim": QT_TR_NOOP("ad interim"),
    "officer-in-charge": QT_TR_NOOP("officer-in-charge"),
    "functions": QT_TR_NOOP("carries out the functions"),
    "designate": QT_TR_NOOP("designate, not yet in office"),
    "prevented": QT_TR_NOOP("in office, but prevented from exercising it"),
})  # fmt: skip

CONFIDENCES: Final[Mapping[Confidence, str]] = Texts({
    "sourced": QT_TR_NOOP("sourced"),
    "inferred": QT_TR_NOOP("inferred from the source"),
    "known, not sourced": QT_TR_NOOP("known, not sourced"),
})  # fmt: skip

KINDS: Final[Mapping[Kind, tuple[str, str]]] = Texts({
    "office": (QT_TR_NOOP("office"), QT_TR_NOOP("offices")),
    "official": (QT_TR_NOOP("official"), QT_TR_NOOP("officials")),
    "role": (QT_TR_NOOP("role"), QT_TR_NOOP("roles")),
    "mandate": (QT_TR_NOOP("mandate"), QT_TR_NOOP("mandates")),
    "instrument": (QT_TR_NOOP("instrument"), QT_TR_NOOP("instruments")),
    "event": (QT_TR_NOOP("event"), QT_TR_NOOP("events")),
    "source": (QT_TR_NOOP("source"), QT_TR_NOOP("sources")),
})  # fmt: skip

COUNTED: Final = ("office", "official", "role", "term", "mandate", "instrument", "event", "source")
"""What a directory counts: every kind of record a person can open, and terms."""

NAME_KINDS: Final[Mapping[str, str]] = Texts({
    "official": QT_TR_NOOP("official name"),
    "short": QT_TR_NOOP("short name"),
    "acronym": QT_TR_NOOP("acronym"),
    "former": QT_TR_NOOP("former name"),
    "alias": QT_TR_NOOP("other name"),
    "transliteration": QT_TR_NOOP("other spelling"),
})  # fmt: skip

_PLAIN_FIELDS: Final = {
    "amount": QT_TR_NOOP("the amount"),
    "capacity": QT_TR_NOOP("the capacity"),
    "date": QT_TR_NOOP("the date"),
    "end": QT_TR_NOOP("the end"),
    "gap": QT_TR_NOOP("the gap"),
    "holder": QT_TR_NOOP("the holder"),
    "name": QT_TR_NOOP("the name"),
    "parent": QT_TR_NOOP("the office above"),
    "place": QT_TR_NOOP("the place"),
    "start": QT_TR_NOOP("the start"),
    "status": QT_TR_NOOP("the status"),
    "title": QT_TR_NOOP("the title"),
}
FIELDS: Final[Mapping[str, str]] = Texts({
    "abolished": QT_TR_NOOP("the end of the role"),
    "confirmed": QT_TR_NOOP("the last confirmation"),
    "created": QT_TR_NOOP("the creation of the role"),
    "dissolved": QT_TR_NOOP("the end of the office"),
    "died": QT_TR_NOOP("the death"),
    "founded": QT_TR_NOOP("the foundation"),
    "identity": QT_TR_NOOP("who is meant"),
    "parties": QT_TR_NOOP("the parties"),
    "participants": QT_TR_NOOP("the participants"),
    "planned": QT_TR_NOOP("the plan"),
    "scheduled": QT_TR_NOOP("the scheduled end"),
    "sighting": QT_TR_NOOP("a sighting"),
    **_PLAIN_FIELDS,
    "step": QT_TR_NOOP("the steps"),
})  # fmt: skip
"""The parts of a fact that a citation can be for; one that is not named here only takes an article."""

SEVERITIES: Final[Mapping[str, tuple[str, str]]] = Texts({
    "error": (QT_TR_NOOP("error"), QT_TR_NOOP("errors")),
    "warning": (QT_TR_NOOP("warning"), QT_TR_NOOP("warnings")),
    "note": (QT_TR_NOOP("note"), QT_TR_NOOP("notes")),
})  # fmt: skip


def counted(number: int, what: str) -> str:
    """A number with its noun: "1 office", "97 offices"."""
    nouns: dict[str, tuple[str, str]] = {"term": (tr("term"), tr("terms")), **dict(KINDS.items()), **SEVERITIES}
    one, many = nouns.get(what, (what, what))
    return f"{grouped(number)} {one if is_single(number) else many}"


def day_in_words(edtf: str | None) -> str:
    return in_words(parse_bound(edtf), "when")


def at_day(edtf: str) -> str:
    """With its preposition: "on 29 May 2017", "in May 2017", "between October 2016 and May 2017"."""
    return within(parse_bound(edtf), "start")


def subtitle_in_words(ref: Ref) -> str:
    """What tells a record from its namesakes, with the dates among it written out."""
    return ", ".join(known_word(value_in_words(part)) for part in ref.subtitle.split(", "))


def between_in_words(first: Period | None, last: Period | None) -> str:
    """From one day, month or year to another; a month or year alone is said once: "in March 2017"."""
    if first is not None and last is not None and first.edtf == last.edtf:
        return at_day(first.edtf)
    parts = (("from", first), ("to", last))
    return " ".join(f"{word} {period_in_words(period)}" for word, period in parts if period is not None)


def value_in_words(value: str) -> str:
    """A value that sources state: a date in words, everything else as it is."""
    try:
        return day_in_words(value) if value[:1].isdigit() or value.startswith(("[", "X", "../")) else value
    except BadDate:
        return value


def days_in_words(text: str) -> str:
    """A sentence with every ISO day in it written out."""
    return re.sub(r"\b[0-9]{4}-[01][0-9]-[0-3][0-9]\b", lambda day: value_in_words(day[0]), text)


def period_in_words(period: Period) -> str:
    return day_in_words(period.edtf)


def office_name(office: OfficeRef) -> str:
    """The name with its acronym behind it, unless the name is the acronym."""
    if office.acronym and office.acronym != office.name:
        return f"{office.name} ({office.acronym})"
    return office.name


def confirmed(holder: HolderRow) -> str | None:
    """How old the knowledge of an open term is; None where the term has an end or no source gives a day."""
    if holder.confirmed is None:
        return None
    return tr("last confirmed {when}", when=at_day(holder.confirmed))


def standing(holder: HolderRow) -> str:
    """What a reader must know before relying on a holder: capacity, doubt, age of the knowledge."""
    words: list[str] = []
    if holder.capacity != "substantive":
        words.append(CAPACITIES[holder.capacity])
    if holder.certainty in (Certainty.PRESUMED, Certainty.POSSIBLE):
        words.append(CERTAINTIES[holder.certainty])
    aged = confirmed(holder)
    open_end = holder.certainty is None and holder.end.is_open
    if aged is not None and not holder.from_sightings and (holder.certainty is Certainty.PRESUMED or open_end):
        words.append(aged)
    if holder.implied_end:
        words.append(tr("ended because {reason}", reason=known_word(holder.implied_end)))
    if holder.from_sightings:
        seen = tr("known from sightings only")
        last = holder.confirmed
        words.append(tr("known from sightings only, last {when}", when=at_day(last)) if last else seen)
    if holder.disputed:
        words.append(tr("disputed"))
    return tr("; ").join(words)


def answer_in_words(answer: HoldersAnswer, said: str | None = None) -> str:
    """The state of a role on the asked day as a phrase, or `said` for it; only for an answer with a day."""
    if answer.state is None:
        return ""
    words = said or STATES[answer.state]
    if answer.seats > 1 and answer.free_seats:
        words += tr("; ") + tr("{free} of {seats} seats free", free=answer.free_seats, seats=answer.seats)
    return words + tr("; ") + tr("the sources disagree") if answer.disputed else words


def evidence_in_words(evidence: Evidence) -> str:
    """One citation in one line: what it states, where, how sure."""
    sourced = evidence.source is not None
    place = ", ".join(part for part in (evidence.title if sourced else tr("No source"), evidence.locator) if part)
    sure = CONFIDENCES[evidence.confidence] if sourced else known_word(evidence.confidence)
    words = f"{place} ({sure})"
    about = field_in_words(evidence.field) if evidence.field else ""
    if evidence.states is not None:
        value = value_in_words(evidence.states)
        stated = tr("states {part}: {value}", part=about, value=value) if about else tr("states {value}", value=value)
        words += tr("; ") + stated
    elif about:
        words += tr("; ") + tr("for {part}", part=about)
    words += f". {evidence.note}" if evidence.note else ""
    return f"{words} {evidence.url}" if evidence.url else words


def field_in_words(field: str) -> str:
    return FIELDS[field] if field in FIELDS else tr("the {field}", field=field)


def listed(words: Sequence[str]) -> str:
    """Words in a row: "the start", "the start and the end", "the holder, the start and the end"."""
    *others, last = words or [""]
    return tr("{others} and {last}", others=", ".join(others), last=last) if others else last
