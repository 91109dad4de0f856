"""What the directory tells of moves, findings and conflicts, in the language of the person.

It tells them in English; in another language a sentence is known by its pattern and said anew. One that fits no
pattern stays English. No Qt."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from app.shared.dates_in_words import in_words
from app.shared.language import QT_TR_NOOP, spoken, tr
from app.shared.prose import prose
from app.shared.vocabulary import known_word
from app.shared.wording import FIELDS, at_day, value_in_words
from database.dates import BadDate
from database.dates.phrases import parse_phrase

_MOVES: Final = (
    QT_TR_NOOP("{who} took office, no longer acting, as {role}"),
    QT_TR_NOOP("{who} took office as {role}"),
    QT_TR_NOOP("{who} acts as ({word}) {role}"),
    QT_TR_NOOP("{who} is designated as {role}"),
    QT_TR_NOOP("{who} left as {role} ({word})"),
    QT_TR_NOOP("{who} left as {role}"),
    QT_TR_NOOP("{role} fell vacant"),
    QT_TR_NOOP("{before} was renamed {after}"),
    QT_TR_NOOP("{before} were renamed {after}"),
    QT_TR_NOOP("{before} was merged into {after}"),
    QT_TR_NOOP("{before} were merged into {after}"),
    QT_TR_NOOP("{before} was split into {after}"),
    QT_TR_NOOP("{before} was replaced by {after}"),
    QT_TR_NOOP("{before} were replaced by {after}"),
    QT_TR_NOOP("{before} was transferred to {after}"),
    QT_TR_NOOP("{before} were transferred to {after}"),
    QT_TR_NOOP("{before} was founded into {after}"),
    QT_TR_NOOP("{before} were founded into {after}"),
    QT_TR_NOOP("{before} was dissolved into {after}"),
    QT_TR_NOOP("{before} were dissolved into {after}"),
    QT_TR_NOOP("{what} was founded"),
    QT_TR_NOOP("{what} was renamed"),
    QT_TR_NOOP("{what} was merged"),
    QT_TR_NOOP("{what} was split"),
    QT_TR_NOOP("{what} was replaced"),
    QT_TR_NOOP("{what} was transferred"),
    QT_TR_NOOP("{what} was dissolved"),
)
_FINDINGS: Final = (
    QT_TR_NOOP("{who} as {role} ends ({end}) before it starts ({start})."),
    QT_TR_NOOP("{who} as {role} starts ({start}) before the role or its office did ({begin})."),
    QT_TR_NOOP("{who} as {role} ({start} to {end}) goes on after {word} ({closed})."),
    QT_TR_NOOP("{role} has one seat, but on {day} it is held by {names}."),
    QT_TR_NOOP("{role} has {number} seats, but on {day} it is held by {names}."),
    QT_TR_NOOP("{who} as {role} has no recorded end, but {other} followed on {day}."),
    QT_TR_NOOP("{who} as {role} was seen on {day}, outside the term ({start} to {end})."),
    QT_TR_NOOP("{who} as {role} was {word} for more than a year."),
    QT_TR_NOOP("{who} has two primary roles on {day}: {role} and {other}."),
    QT_TR_NOOP("Nothing is recorded about {role} from {start} to {end}."),
    QT_TR_NOOP("No source is known for {who} as {role}."),
    QT_TR_NOOP("{who} as {role} is presumed to go on, last confirmed on {day}."),
    QT_TR_NOOP("{who} as {role} has no recorded end, but was last confirmed on {day}."),
    QT_TR_NOOP("The directory file is damaged: {why}."),
    QT_TR_NOOP("The table {table} names records that do not exist."),
    QT_TR_NOOP("The table {table} holds a row that cannot be: {why}."),
    QT_TR_NOOP("The facts are not those that were shipped, although nobody has edited them: the file was damaged."),
    QT_TR_NOOP("A date in the table {table} is not what is written there: {written}."),
    QT_TR_NOOP("The name {name} is not found by its letters: what it is looked up by does not fit it."),
    QT_TR_NOOP("The record {record} was merged into itself."),
    QT_TR_NOOP("{name} stands beneath itself."),
    QT_TR_NOOP("{name} ends ({end}) before it begins ({start})."),
    QT_TR_NOOP("{name} has {number} preferred names instead of one."),
    QT_TR_NOOP("The name “{name}” holds letters that nobody sees."),
)
_RULES: Final = (
    *(QT_TR_NOOP("end before start"), QT_TR_NOOP("before the office"), QT_TR_NOOP("after the office")),
    *(QT_TR_NOOP("more holders than seats"), QT_TR_NOOP("open end before a successor")),
    *(QT_TR_NOOP("sighting outside the term"), QT_TR_NOOP("long acting"), QT_TR_NOOP("two primary roles")),
    *(QT_TR_NOOP("gap"), QT_TR_NOOP("sources disagree"), QT_TR_NOOP("no source"), QT_TR_NOOP("old confirmation")),
    *(QT_TR_NOOP("lapsed"), QT_TR_NOOP("damaged file"), QT_TR_NOOP("damaged date"), QT_TR_NOOP("damaged name")),
    *(QT_TR_NOOP("merged in a ring"), QT_TR_NOOP("hierarchy cycle"), QT_TR_NOOP("preferred name")),
    QT_TR_NOOP("hidden letters"),
)
_PART: Final = re.compile(r"(?P<field>[A-Z][a-z]+) of (?P<fact>.+)", re.DOTALL)
_YEAR: Final = re.compile(r"\b[0-9]{4}\b")
_ENDS: Final = {"open": QT_TR_NOOP("no end known"), "unknown": QT_TR_NOOP("not known")}


def move_told(text: str) -> str:
    return _told(text, _MOVES)


def finding_told(text: str) -> str:
    return _told(text, _FINDINGS)


def conflict_told(title: str) -> str:
    """On which part of which fact the sources disagree."""
    found = _PART.fullmatch(title)
    if spoken() == "en" or found is None or found["field"].lower() not in FIELDS:
        return title
    part = FIELDS[found["field"].lower()]
    who, held, role = found["fact"].partition(" as ")
    fact = tr("{who} as {role}", who=who, role=role) if held else who
    return tr("{part} of {fact}", part=f"{part[:1].upper()}{part[1:]}", fact=fact)


def value_told(value: str) -> str:
    """A value that a source states: one of our words, a date as we or the source wrote it, or text as it is."""
    told = known_word(value_in_words(value))
    if spoken() == "en" or told != value or not _YEAR.search(value):
        return told
    try:
        return in_words(parse_phrase(value))
    except BadDate:
        return value


def rule_told(rule: str) -> str:
    return tr(rule) if rule in _RULES else rule


def _told(text: str, patterns: Iterable[str]) -> str:
    if spoken() != "en":
        for pattern in patterns:
            found = _expression(pattern).fullmatch(text)
            values = _values(found.groupdict()) if found is not None else None
            if values is not None:
                return tr(pattern, **values) if values else tr(pattern)
    return prose(text)


def _values(found: Mapping[str, str]) -> dict[str, str] | None:
    """What stands in a sentence, in words; None where it is no such sentence after all."""
    values = {}
    for name, value in found.items():
        if name == "word" and known_word(value) == value:
            return None
        values[name] = _value(name, value)
    return values


def _value(name: str, value: str) -> str:
    if name == "word":
        return known_word(value)
    if name in ("start", "end") and value in _ENDS:
        return tr(_ENDS[value])
    try:
        return at_day(value) if name == "day" else value_in_words(value)
    except BadDate:
        return value


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(pattern)), re.DOTALL)
