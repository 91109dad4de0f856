"""The title of a role on each day, where its official name changed without a new role being made."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from database.dates import FIRST_DAY, LAST_DAY, Bound, Certainty, Day, Period, holds, iso
from database.reading import IDS, Reader, bound, many


@dataclass(frozen=True, slots=True)
class Titles:
    """The dated official names of one role, the earliest first; empty where it never changed."""

    dated: tuple[tuple[str, Bound, Bound], ...]

    def on(self, asked: Period | None, otherwise: str) -> str:
        """The name that the role surely had on one of these days, the latest if it was renamed in them."""
        if asked is None:
            return otherwise
        for text, start, end in reversed(self.dated):
            if holds(start, end, asked.first, asked.last) is Certainty.YES:
                return text
        return otherwise

    def split(self, start: Bound, end: Bound, otherwise: str) -> tuple[tuple[str, Bound, Bound], ...]:
        """The term cut where the name surely changed within it, each piece under the name of its days."""
        pieces = [(self._title(start, otherwise), start, end)]
        for last, first in self._renamings():
            title, begin, _ = pieces[-1]
            following = self._title(first, otherwise)
            if following != title and _inside(first, begin, end):
                pieces[-1:] = [(title, begin, last), (following, first, end)]
        return tuple(pieces)

    def _renamings(self) -> list[tuple[Bound, Bound]]:
        """The last days of one name and the first days of the next, in order; a vague renaming is both at once."""
        found: dict[Bound, Bound] = {}
        for _, first, last in self.dated:
            if first.earliest > FIRST_DAY:
                found[first] = _day(first.earliest - 1) if first.is_exact_day else first
            if last.is_exact_day and last.latest < LAST_DAY:
                found.setdefault(_day(last.latest + 1), last)
        return sorted(((last, first) for first, last in found.items()), key=lambda pair: pair[1].earliest)

    def _title(self, start: Bound, otherwise: str) -> str:
        day = start.latest if start.latest < LAST_DAY else start.earliest
        return self.on(Period(day, day, ""), otherwise)


def _day(day: Day) -> Bound:
    return Bound(iso(day), day, day)


def _inside(renamed: Bound, start: Bound, end: Bound) -> bool:
    """Whether the renaming surely fell into the term."""
    return start.latest < renamed.earliest and (renamed.latest <= end.earliest or end.is_open)


def titles_of_roles(reader: Reader, roles: Iterable[str]) -> dict[str, Titles]:
    """The dated official names in the language of the directory; names in other languages are no titles here."""
    wanted = list(roles)
    found: dict[str, list[tuple[str, Bound, Bound]]] = {role: [] for role in wanted}
    sql = (
        f"SELECT * FROM name WHERE owner IN {IDS} AND kind IN ('official', 'former') "
        "AND coalesce(lang, 'en') LIKE 'en%' AND (start_edtf IS NOT NULL OR end_edtf IS NOT NULL) "
        "ORDER BY owner, start_first, end_last"
    )
    for row in many(reader, sql, wanted):
        start, end = bound(row, "start"), bound(row, "end")
        if start.is_unknown:
            start = replace(start, latest=start.earliest)
        if end.is_unknown:
            end = replace(end, earliest=end.latest)
        found[row["owner"]].append((row["text"], start, end))
    return {role: Titles(tuple(names)) for role, names in found.items()}
