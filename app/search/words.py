"""What is said about results and questions, in words. No Qt."""

import re
from collections.abc import Mapping
from typing import Final

from app.search.placing import Group, Result
from app.search.reasons import reason_in_words
from app.shared.dates_in_words import in_words
from app.shared.language import QT_TR_NOOP, grouped, tr, tr_each
from app.shared.plain import cut
from app.shared.prose import at_time, subtitle_in_words
from app.shared.wording import KINDS, period_in_words
from database.dates import BadDate, Period, parse_bound, parse_period
from search_index.hits import Chip, Facet, SearchAnswer

_YEAR: Final = re.compile(r"\d{4}")
FACETS: Final = {
    "kind": QT_TR_NOOP("Kind"),
    "organisation": QT_TR_NOOP("Body"),
    "level": QT_TR_NOOP("Level"),
    "state": QT_TR_NOOP("State"),
    "decade": QT_TR_NOOP("Begun"),
}
"""The sorts by which results can be narrowed, in the order in which they are offered."""

WAYS_TO_ASK: Final = (
    ("role:", QT_TR_NOOP("a role, or who held it, as in role:envoy")),
    ("office:", QT_TR_NOOP("an office, or who belongs to it, as in office:DPKO")),
    ("kind:", QT_TR_NOOP("office, official, role, mandate, instrument, event, source")),
    ("level:", QT_TR_NOOP("the rank of a role, as in level:USG")),
    ("is:", QT_TR_NOOP("current, former, acting, vacant, disputed")),
    ("on:", QT_TR_NOOP("a day, month or year, as in on:2017-03-16")),
)


def reason(result: Result) -> str:
    return reason_in_words(result.matched)


def beneath(result: Result) -> str:
    """What tells a result from its namesakes: what it is, its times, and whether it still stands."""
    written, times = result.ref.subtitle, result.times or ""
    parts = [subtitle_in_words(written)] if written else []
    if times and not all(year in written for year in _YEAR.findall(times)):
        parts.append(_times_in_words(times))
    if result.current is False and not any(sign in f"{written} {times}" for sign in ("until", "–")):
        parts.append(tr("former"))
    elif result.current and not times:
        parts.append(tr("current"))
    return ", ".join(parts)


def _times_in_words(times: str) -> str:
    first, to, last = times.partition("–")
    if to:
        return tr("{first} to {last}", first=first, last=last)
    word, _, year = times.partition(" ")
    return tr("until {day}", day=year) if word == "until" else tr("since {day}", day=year) if word == "since" else times


def caption(group: Group, totals: Mapping[str, int]) -> str:
    """The kind, and how many of it: all that there are, where that is known and more than are shown."""
    words = KINDS[group.kind][1]
    if group.further:
        return tr("More {kind}  {n}", kind=words, n=grouped(group.count))
    total = totals.get(group.kind, 0)
    if total > group.count:
        return tr("{kind}  {n} of {total}", kind=words.capitalize(), n=grouped(group.count), total=grouped(total))
    return f"{words.capitalize()}  {grouped(group.count)}"


def counted(answer: SearchAnswer, shown: int, on: Period | None) -> str:
    when = tr(", as it stood {at}", at=at_time(on)) if on is not None and answer.on is None else ""
    if not answer.total:
        return tr("Nothing was found for “{sought}”{when}.", sought=cut(answer.query, 60), when=when)
    if answer.unfinished:
        return tr("At least {n} results{when}", n=grouped(answer.total), when=when)
    if answer.total > shown:
        best = tr("The best {n} of {total} results", n=grouped(shown), total=grouped(answer.total))
        return f"{best}{when}"
    return tr_each("{n} result", "{n} results", answer.total) + when


def chip_words(chip: Chip) -> str:
    """A condition as the chip says it: "kind: office", "as of March 2017"."""
    if chip.field == "on":
        return tr("as of {day}", day=day_words(chip))
    return f"{chip.field}: {chip.text}"


def day_words(chip: Chip) -> str:
    """Which time the results are of: "16 March 2017"."""
    try:
        return period_in_words(parse_period(chip.value))
    except BadDate:
        return chip.text


def facet_words(facet: Facet) -> str:
    if facet.field == "kind":
        return KINDS[facet.value][1].capitalize()  # type: ignore[index]
    if facet.field == "level":
        return facet.value.upper()
    if facet.field == "decade":
        return in_words(parse_bound(f"{facet.value[:3]}X"))
    return tr(facet.value).capitalize() if facet.field == "state" else facet.value


def still_to_come(answer: SearchAnswer) -> str:
    """Why there may be more than is shown."""
    if answer.names_only:
        return tr("Names are searched already; texts follow.")
    if answer.unfinished:
        return tr("There may be more: to look everywhere would have taken too long. A longer word finds it sooner.")
    return ""


def to_try(answer: SearchAnswer, on: Period | None) -> str:
    """What to do where nothing was found."""
    ways = []
    if answer.chips:
        ways.append(tr("Take away a condition above: it may be what leaves nothing over."))
    if on is not None and answer.on is None:
        ways.append(tr("Only what existed {at} is searched; Ctrl+T goes back to all.", at=at_time(on)))
    ways.append(tr("Type less: the beginning of a word is enough, and words may stand in any order."))
    ways.append(tr("Try an acronym, an old name, or the name in another script."))
    return "\n\n".join(ways)


def hint(text: str) -> str:
    """What the index, to which half a field is only words, cannot know."""
    if text.lower().rpartition(" ")[2] == "on:":
        return tr("After “on:” comes a day, a month or a year, as in on:2017-03-16, on:2017-03 or on:2017.")
    return ""
