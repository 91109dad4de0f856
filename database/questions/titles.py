"""The title of a role on each day, where its official name changed without a new role being made."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from database.dates import LAST_DAY, Bound, Certainty, Day, Period, holds, iso
from database.reading import IDS, Reader, bound, many


@dataclass(frozen=True, slots=True)
class Titles:
    """The dated official names of one role, the earliest first; empty where it never changed."""

    dated: tuple[tuple[str, Bound, Bound], ...]

    def on(self, asked: Period | None, otherwise: str) -> str:
        if asked is None:
            return otherwise
        for text, start, end in self.dated:
            if holds(start, end, asked.first, asked.last) is Certainty.YES:
                return text
        return otherwise

    def split(self, start: Bound, end: Bound, otherwise: str) -> tuple[tuple[str, Bound, Bound], ...]:
        """The term cut where the name surely changed within it, each piece under the name of its days."""
        cuts = [
            first.earliest for _, first, _ in self.dated if first.is_exact_day and _inside(first.earliest, start, end)
        ]
        pieces, begin = [], start
        for cut in sorted(cuts):
            eve = Bound(iso(cut - 1), cut - 1, cut - 1)
            pieces.append((self._title(begin, otherwise), begin, eve))
            begin = Bound(iso(cut), cut, cut)
        pieces.append((self._title(begin, otherwise), begin, end))
        return tuple(pieces)

    def _title(self, start: Bound, otherwise: str) -> str:
        day = start.latest if start.latest < LAST_DAY else start.earliest
        return self.on(Period(day, day, ""), otherwise)


def _inside(day: Day, start: Bound, end: Bound) -> bool:
    return start.latest < day <= end.earliest or (end.is_open and start.latest < day)


def titles_of_roles(reader: Reader, roles: Iterable[str]) -> dict[str, Titles]:
    wanted = list(roles)
    found: dict[str, list[tuple[str, Bound, Bound]]] = {role: [] for role in wanted}
    sql = (
        f"SELECT * FROM name WHERE owner IN {IDS} AND kind IN ('official', 'former') "
        "AND (start_edtf IS NOT NULL OR end_edtf IS NOT NULL) ORDER BY owner, start_first, end_last"
    )
    for row in many(reader, sql, wanted):
        start, end = bound(row, "start"), bound(row, "end")
        if start.is_unknown:
            start = replace(start, latest=start.earliest)
        found[row["owner"]].append((row["text"], start, end))
    return {role: Titles(tuple(names)) for role, names in found.items()}
