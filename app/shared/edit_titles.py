"""What a revision did, in the language of the person: titles are kept in English, by the patterns that edits use."""

import re
from functools import cache
from typing import Final

from app.shared.language import QT_TR_NOOP, tr

_PATTERNS: Final = (
    QT_TR_NOOP("Add the term of {who} as {role}"),
    QT_TR_NOOP("End the term of {who} as {role}"),
    QT_TR_NOOP("Correct the term of {who} as {role}"),
    QT_TR_NOOP("Withdraw the term of {who} as {role}"),
    QT_TR_NOOP("Record that {who} was seen as {role}"),
    QT_TR_NOOP("Record that {role} is vacant"),
    QT_TR_NOOP("Record that {role} has no known holder"),
    QT_TR_NOOP("Let {who} stand in as {role}"),
    QT_TR_NOOP("Hand over {role} to {who}"),
    QT_TR_NOOP("Let {role} go without a holder"),
    QT_TR_NOOP("Add the name “{name}” to {what}"),
    QT_TR_NOOP("Correct a name of {what}"),
    QT_TR_NOOP("Add the office {name}"),
    QT_TR_NOOP("Add the role {role} in {office}"),
    QT_TR_NOOP("End the role {role}"),
    QT_TR_NOOP("Dissolve {what}"),
    QT_TR_NOOP("Record that {one} and {other} are not the same person"),
    QT_TR_NOOP("Add a contact point of {what}"),
    QT_TR_NOOP("Confirm a contact point of {what}"),
    QT_TR_NOOP("Add a mandate of {what}"),
    QT_TR_NOOP("Rename {what} to {name}"),
    QT_TR_NOOP("Move {what} to {name}"),
    QT_TR_NOOP("Cite a source for {what}"),
    QT_TR_NOOP("Accept “{value}” for {what}"),
    QT_TR_NOOP("Correct {what}"),
    QT_TR_NOOP("Add {what}"),
    QT_TR_NOOP("Delete {what}"),
)
_PREFIXES: Final = (
    QT_TR_NOOP("Undo: {title}"),
    QT_TR_NOOP("Redo: {title}"),
    QT_TR_NOOP("Take back: {title}"),
)
_MORE: Final = QT_TR_NOOP("{title} and {n} more")


def title_in_words(title: str) -> str:
    """The title in the language of the person; as it is where it follows no pattern that is known."""
    for pattern in _PREFIXES:
        found = _shape(pattern).fullmatch(title)
        if found is not None:
            return tr(pattern, title=title_in_words(found["title"]))
    found = re.fullmatch(r"(?P<title>.*) and (?P<n>[0-9]+) more", title, re.DOTALL)
    if found is not None:
        return tr(_MORE, title=title_in_words(found["title"]), n=found["n"])
    for pattern in _PATTERNS:
        found = _shape(pattern).fullmatch(title)
        if found is not None:
            return tr(pattern, **found.groupdict())
    return title


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """The pattern as an expression that gives the values back."""
    parts = re.split(r"\{([a-z]+)\}", pattern)
    shape = "".join(re.escape(part) if place % 2 == 0 else f"(?P<{part}>.+)" for place, part in enumerate(parts))
    return re.compile(shape, re.DOTALL)
