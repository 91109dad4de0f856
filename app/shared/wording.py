"""The words for states, certainties, capacities and kinds: one place, for the terminal and the window."""

import re
from collections.abc import Sequence
from typing import Final

from app.shared.dates_in_words import in_words
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

STATES: Final[dict[State, str]] = {
    "held": "held",
    "shared day": "handed over on this day, from the old holder to the new one",
    "acting": "without a holder; an acting holder stands in",
    "functions": "without a holder; another official carries out the functions",
    "presumed": "presumed: open-ended, but no source confirms it up to this day",
    "possible": "possible: the dates that are known do not settle it",
    "vacant": "vacant: known to be empty",
    "unknown": "unknown: the directory knows of no holder, and of no vacancy either",
    "changed": "the holder changed in this time",
}

SHORT_STATES: Final[dict[State, str]] = {
    "held": "held",
    "shared day": "shared day",
    "acting": "acting",
    "functions": "functions only",
    "presumed": "presumed",
    "possible": "possible",
    "vacant": "vacant",
    "unknown": "unknown",
    "changed": "changed",
}

CERTAINTIES: Final[dict[Certainty, str]] = {
    Certainty.YES: "certain",
    Certainty.PRESUMED: "presumed",
    Certainty.POSSIBLE: "possible",
    Certainty.NO: "not in office",
}

CAPACITIES: Final[dict[Capacity, str]] = {
    "substantive": "holder",
    "acting": "acting",
    "ad interim": "ad interim",
    "officer-in-charge": "officer-in-charge",
    "functions": "carries out the functions",
    "designate": "designate, not yet in office",
    "prevented": "in office, but prevented from exercising it",
}

CONFIDENCES: Final[dict[Confidence, str]] = {
    "sourced": "sourced",
    "inferred": "inferred from the source",
    "known, not sourced": "known, not sourced",
}

KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "office": ("office", "offices"),
    "official": ("official", "officials"),
    "role": ("role", "roles"),
    "mandate": ("mandate", "mandates"),
    "instrument": ("instrument", "instruments"),
    "event": ("event", "events"),
    "source": ("source", "sources"),
}

COUNTED: Final = ("office", "official", "role", "term", "mandate", "instrument", "event", "source")
"""What a directory counts: every kind of record a person can open, and terms."""

NAME_KINDS: Final[dict[str, str]] = {
    "official": "official name",
    "short": "short name",
    "acronym": "acronym",
    "former": "former name",
    "alias": "other name",
    "transliteration": "other spelling",
}

FIELDS: Final[dict[str, str]] = {
    "abolished": "the end of the role",
    "confirmed": "the last confirmation",
    "created": "the creation of the role",
    "dissolved": "the end of the office",
    "died": "the death",
    "founded": "the foundation",
    "identity": "who is meant",
    "parties": "the parties",
    "participants": "the participants",
    "planned": "the plan",
    "scheduled": "the scheduled end",
    "sighting": "a sighting",
    "step": "the steps",
}
"""The parts of a fact that a citation can be for; those not named here only take an article: "the start"."""

SEVERITIES: Final[dict[str, tuple[str, str]]] = {
    "error": ("error", "errors"),
    "warning": ("warning", "warnings"),
    "note": ("note", "notes"),
}


def counted(number: int, what: str) -> str:
    """A number with its noun: "1 office", "97 offices"."""
    nouns: dict[str, tuple[str, str]] = {"term": ("term", "terms"), **dict(KINDS.items()), **SEVERITIES}
    one, many = nouns.get(what, (what, what))
    return f"{number:,} {one if number == 1 else many}"


def day_in_words(edtf: str | None) -> str:
    return in_words(parse_bound(edtf), "when")


def at_day(edtf: str) -> str:
    """With its preposition: "on 29 May 2017", "in May 2017", "between October 2016 and May 2017"."""
    if "/" in edtf:
        return in_words(parse_bound(edtf), "start")
    return f"{'in' if re.fullmatch('[0-9X]{4}(-[0-9X]{2})?(-XX)?[~?%]?', edtf) else 'on'} {day_in_words(edtf)}"


def subtitle_in_words(ref: Ref) -> str:
    """What tells a record from its namesakes, with the dates among it written out."""
    return ", ".join(value_in_words(part) for part in ref.subtitle.split(", "))


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
    return f"last confirmed {at_day(holder.confirmed)}"


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
        words.append(f"ended by {holder.implied_end}")
    if holder.from_sightings:
        last = f", last {at_day(holder.confirmed)}" if holder.confirmed else ""
        words.append(f"known from sightings only{last}")
    if holder.disputed:
        words.append("disputed")
    return "; ".join(words)


def answer_in_words(answer: HoldersAnswer, said: str | None = None) -> str:
    """The state of a role on the asked day as a phrase, or `said` for it; only for an answer with a day."""
    if answer.state is None:
        return ""
    words = said or STATES[answer.state]
    if answer.seats > 1 and answer.free_seats:
        words += f"; {answer.free_seats} of {answer.seats} seats free"
    return f"{words}; the sources disagree" if answer.disputed else words


def evidence_in_words(evidence: Evidence) -> str:
    """One citation in one line: what it states, where, how sure."""
    sourced = evidence.source is not None
    place = ", ".join(part for part in (evidence.title if sourced else "No source", evidence.locator) if part)
    sure = CONFIDENCES[evidence.confidence] if sourced else evidence.confidence
    words = f"{place} ({sure})"
    about = field_in_words(evidence.field) if evidence.field else ""
    if evidence.states is not None:
        words += f"; states {about + ': ' if about else ''}{value_in_words(evidence.states)}"
    elif about:
        words += f"; for {about}"
    words += f". {evidence.note}" if evidence.note else ""
    return f"{words} {evidence.url}" if evidence.url else words


def field_in_words(field: str) -> str:
    return FIELDS.get(field, f"the {field}")


def listed(words: Sequence[str]) -> str:
    """Words in a row: "the start", "the start and the end", "the holder, the start and the end"."""
    *others, last = words or [""]
    return f"{', '.join(others)} and {last}" if others else last
