"""Why a result was found, in the language of the person. The search gives the reason in English words of its own;
they follow a few patterns, which are told apart here. No Qt."""

import re
from collections.abc import Mapping
from typing import Final

from app.shared.language import QT_TR_NOOP, Texts, tr

_PLAIN: Final[Mapping[str, str]] = Texts({
    "name": QT_TR_NOOP("by its name"),
    "title": QT_TR_NOOP("by its title"),
    "text": QT_TR_NOOP("in its text"),
    "listed": "",
    "short name": QT_TR_NOOP("short name"),
    "short title": QT_TR_NOOP("short title"),
    "acronym": QT_TR_NOOP("acronym"),
    "former name": QT_TR_NOOP("former name"),
    "former title": QT_TR_NOOP("former title"),
    "other name": QT_TR_NOOP("other name"),
    "other title": QT_TR_NOOP("other title"),
    "other spelling": QT_TR_NOOP("other spelling"),
    "similar spelling": QT_TR_NOOP("similar spelling"),
    "office": QT_TR_NOOP("office"),
    "mandate": QT_TR_NOOP("mandate"),
    "event": QT_TR_NOOP("event"),
    "role held": QT_TR_NOOP("role held"),
})  # fmt: skip
_PATTERNS: Final = (
    (r"held until (?P<year>[0-9]{4})", QT_TR_NOOP("held until {year}")),
    (r"held since (?P<year>[0-9]{4})", QT_TR_NOOP("held since {year}")),
    (r"head of (?P<office>.+)", QT_TR_NOOP("head of {office}")),
    (r"successor of (?P<name>.+)", QT_TR_NOOP("successor of {name}")),
    (r"predecessor of (?P<name>.+)", QT_TR_NOOP("predecessor of {name}")),
    (r"without “(?P<words>.+)”", QT_TR_NOOP("without “{words}”")),
    (r"“(?P<word>.+)” in full", QT_TR_NOOP("“{word}” in full")),
)
_GIVEN_UP: Final = r"(.+) until ([0-9]{4})"


def reason_in_words(matched: str) -> str:
    """Empty where there is nothing to say; words that are not known here stay as they are."""
    if matched in _PLAIN:
        return _PLAIN[matched]
    for pattern, text in _PATTERNS:
        found = re.fullmatch(pattern, matched)
        if found:
            return tr(text, **found.groupdict())
    named = re.fullmatch(_GIVEN_UP, matched)
    if named and named[1] in _PLAIN:
        # The name that goes by no other word than "name" is meant here, and not the way it was found.
        word = {"name": tr("name"), "title": tr("title")}.get(named[1]) or _PLAIN[named[1]]
        return tr("{name} until {year}", name=word, year=named[2])
    return matched
