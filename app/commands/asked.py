"""What the person typed, as the directory understands it; a day that does not exist is refused here."""

from database.dates import BadDate, Period, parse_period
from database.problems import BadQuestion

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
        raise BadQuestion(f"{what} is empty; give an id, a title, a name or an acronym.")
    if len(tidy) > LONGEST:
        raise BadQuestion(f"{what} is longer than {LONGEST} letters; give an id, a title or a name.")
    return tidy
