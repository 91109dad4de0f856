"""A date among typed words: "usg peacekeeping march 2017" means the words, on those days."""

import re

from database.dates import BadDate, Period, parse_period

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = re.compile(
    rf"""(?<![\w/.:"-])(?:(?:in|on|as\ of|during)\ )?
        (?P<date>(?:19|20)\d\d-\d\d(?:-\d\d)?
        |\d{{1,2}}(?:st|nd|rd|th)?\ {_MONTH}\ (?:19|20)\d\d
        |{_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?,?\ (?:19|20)\d\d
        |{_MONTH}\ (?:19|20)\d\d
        |(?:19|20)\d\d)(?![\w/.:"-])""",
    re.VERBOSE | re.IGNORECASE,
)


def bare_date(typed: str) -> tuple[int, int, Period] | None:
    """Where the only date in a text stands, and its days; two dates are something else."""
    found = list(_DATE.finditer(typed))
    if len(found) != 1 or '"' in typed[: found[0].start()] or "“" in typed[: found[0].start()]:
        return None
    try:
        period = parse_period(found[0]["date"])
    except BadDate:
        return None
    return found[0].start(), found[0].end(), period
