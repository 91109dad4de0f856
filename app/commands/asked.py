"""What the person typed, as the directory understands it; a day that does not exist is refused here."""

import shlex
from collections.abc import Sequence

from app.shared.wording import KINDS
from database.dates import BadDate, Period, parse_period
from database.directory import Directory
from database.ids import is_id
from database.problems import Ambiguous, BadQuestion, NotFound
from database.rows import Kind, Ref

LONGEST = 2048
"""No title, name or search text is longer; a longer one is something else."""


def asked_period(text: str | None) -> Period | None:
    """The day, month, year or interval of an option; nothing given is no day, never today."""
    if text is None:
        return None
    try:
        return parse_period(text)
    except BadDate as bad:
        raise BadQuestion(str(bad)) from None


def asked_days(first: str | None, last: str | None) -> tuple[Period | None, Period | None]:
    """The two sides of a stretch of days; the last day may not lie before the first."""
    start, end = asked_period(first), asked_period(last)
    if start is not None and end is not None and end.last < start.first:
        raise BadQuestion(f"--to {last} lies before --from {first}; give the earlier day with --from.")
    return start, end


def typed(text: str, what: str) -> str:
    """A name or title as typed, in one line; refuses an empty or an endless one."""
    tidy = " ".join(text.split())
    if not tidy:
        raise BadQuestion(f"{what} is empty; give a name, or words of one.")
    if len(tidy) > LONGEST:
        raise BadQuestion(f"{what} is longer than {LONGEST} letters; give an id, a title or a name.")
    return tidy


def named(directory: Directory, text: str, what: str, kinds: Sequence[Kind] = (), on: Period | None = None) -> Ref:
    """The record that a name means. A name of something else is told apart from a name of nothing."""
    tidy = typed(text, what)
    try:
        return directory.resolve(tidy, kinds, on)
    except NotFound as missing:
        other = _of_another_kind(directory, tidy, on) if kinds and not is_id(tidy) else None
        if other is None:
            raise
        wanted = " or ".join(KINDS[kind][0] for kind in kinds)
        raise NotFound(
            f"“{other.title}” is the name of {_a(KINDS[other.kind][0])}, not of {_a(wanted)}. "
            f"`incumbent show {shlex.quote(other.title)}` tells what is known of it."
        ) from missing


def _of_another_kind(directory: Directory, text: str, on: Period | None) -> Ref | None:
    try:
        return directory.resolve(text, (), on)
    except (NotFound, Ambiguous):
        return None


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
