"""Reads dates as they are printed in English, and the plain ones in French: `parse_phrase`.

A phrase becomes EDTF text, and the words are kept beside it when they say more than that text does. "Early",
"mid" and "late" neither narrow nor widen the month or year that is named. No year is ever supplied.
"""

import re
from typing import Final

from database.dates.bounds import FIRST_DAY, LAST_DAY, OPEN_END, UNKNOWN, BadDate, Bound, Side, iso, tidied
from database.dates.edtf import parse_bound
from database.dates.french import in_english
from database.dates.moments import Moment, moment
from database.sentences import tr

_UNKNOWN: Final = frozenset(
    {"unknown", "not known", "date unknown", "undated", "(undated)", "no date"}
    | {"inconnu", "inconnue", "non connu", "non connue", "sans date"}
)
_OPEN: Final = frozenset(
    {"still open", "open", "still in office", "in office", "still", "present", "to present", "to the present"}
    | {"to date", "ongoing", "no end known"}
    | {"en cours", "toujours en cours", "en fonction", "toujours en fonction", "à ce jour"}
)

# The words before a date and what they make of it; of two that fit, the longer one stands first.
_BEFORE_A_DATE: Final = {
    **dict.fromkeys(("at the latest by", "no later than", "not later than", "not after"), "by"),
    **dict.fromkeys(("on or before", "by"), "by"),
    **dict.fromkeys(("no earlier than", "not earlier than", "not before", "on or after"), "from"),
    **dict.fromkeys(("until", "till", "up to", "through", "to"), "until"),
    **dict.fromkeys(("ever since", "since", "from", "starting in", "starting on", "starting"), "since"),
    **dict.fromkeys(("before", "prior to", "earlier than"), "before"),
    **dict.fromkeys(("after", "later than"), "after"),
}
_BEHIND_A_DATE: Final = {
    **dict.fromkeys(("at the latest", "or earlier"), "by"),
    **dict.fromkeys(("at the earliest", "or later"), "from"),
}

_PLAIN: Final = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u2019", "------'")
_HYPHENED: Final = r"\b(early|mid|late)-"
_CIRCA: Final = r"\bca?\. ?(?=[0-9])"
_FROM_TO: Final = r"from .*(?: to | until | till | - ).*"


def parse_phrase(text: str, side: Side = "when") -> Bound:
    """The bound that printed words name; `side` says if they tell a start, an end or the day of an event.

    "By March 2017" is any day up to the end of March on every side. "Until March 2017" is March as an end,
    any day up to it as the day of an event, and no start; "since March 2017" is the same the other way round.
    EDTF text is read too. Raises BadDate.
    """
    words = tidied(text)
    lower = _plain(words)
    if lower in _UNKNOWN:
        return UNKNOWN
    if lower in _OPEN:
        if side != "end":
            raise BadDate(text, tr("only an end can still be open"))
        return OPEN_END
    if lower == "..":
        return parse_bound(lower, side)
    try:
        said = _said(lower, side)
        return parse_bound(said.edtf, side, words if said.says_more else None)
    except BadDate as bad:
        raise bad.about(text) from None


def _plain(words: str) -> str:
    """Lower case, plain hyphens, no full stop at the end; "mid-" and "c." as words of their own."""
    lower = words.lower().translate(_PLAIN)
    if not lower.endswith(".."):
        lower = lower.removesuffix(".")
    return in_english(re.sub(_CIRCA, "c ", re.sub(_HYPHENED, r"\1 ", lower)))


def _said(lower: str, side: Side) -> Moment:
    if re.fullmatch(_FROM_TO, lower):
        return moment(lower)
    for words, relation in _BEFORE_A_DATE.items():
        if lower.startswith(words + " "):
            return Moment(_related(relation, lower, lower.removeprefix(words + " "), side), True)
    for words, relation in _BEHIND_A_DATE.items():
        if lower.endswith(" " + words):
            return Moment(_related(relation, lower, lower.removesuffix(" " + words), side), True)
    return moment(lower)


def _related(relation: str, lower: str, date: str, side: Side) -> str:
    edtf = moment(date).edtf
    if relation == "until" and side == "start":
        raise BadDate(lower, tr("it tells an end, not a start"), tr("by March 2017"))
    if relation == "since" and side == "end":
        raise BadDate(lower, tr("it tells a start, not an end"), tr("until March 2017"))
    if (relation, side) in (("until", "end"), ("since", "start")):
        return edtf
    if relation in ("by", "until"):
        return f"../{edtf}"
    if relation in ("from", "since"):
        return f"{edtf}/.."
    return _outside(relation, lower, edtf)


def _outside(relation: str, lower: str, edtf: str) -> str:
    """Before a month is up to the day before it; after a month is from the day after it."""
    bound = parse_bound(edtf)
    mark = edtf[-1] if edtf[-1] in "~?%" else ""
    if relation == "before" and bound.earliest > FIRST_DAY:
        return f"../{iso(bound.earliest - 1)}{mark}"
    if relation == "after" and bound.latest < LAST_DAY:
        return f"{iso(bound.latest + 1)}{mark}/.."
    if relation == "before":
        raise BadDate(lower, tr("no day can come before it"), tr("before 2011"))
    raise BadDate(lower, tr("no day can come after it"), tr("after 2011"))
