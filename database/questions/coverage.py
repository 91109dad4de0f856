"""How much the directory knows: which organisations, roles and years, how well sourced, and what it does not know."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from database.dates import FIRST_DAY, LAST_DAY, Day, Period, parse_bound
from database.questions.branches import all_branches, islands, tops_of
from database.questions.holders import holders_of
from database.questions.names import offices
from database.questions.terms import Term, complete, last_confirmed
from database.questions.vacancies import standing_roles
from database.reading import Reader
from database.rows import CoverageRow, OfficeRef, State

_HELD: frozenset[State] = frozenset({"held", "shared day", "presumed", "changed"})
_EMPTY: frozenset[State] = frozenset({"vacant", "acting", "functions"})

_BEST = """
SELECT t.id, min(CASE c.confidence WHEN 'sourced' THEN 0 WHEN 'inferred' THEN 1 ELSE 2 END) AS best FROM term t
LEFT JOIN attestation a ON a.term = t.id JOIN citation c ON c.subject IN (t.id, a.id) AND c.rival = 0 GROUP BY t.id
"""


def coverage(reader: Reader, on: Period) -> tuple[CoverageRow, ...]:
    """Everything together, then each organisation with all that ever belonged to it, the largest first.

    An office that belongs to two organisations counts under both, and once in the whole."""
    housed = {row["id"]: str(row["office"]) for row in reader.execute("SELECT id, office FROM role")}
    terms = complete(reader, reader.execute("SELECT * FROM term").fetchall(), bare=True)
    best = {row["id"]: int(row["best"]) for row in reader.execute(_BEST)}
    states = {role: answer.state for role, answer in holders_of(reader, standing_roles(reader, on), on).items()}
    below = _organisations(reader)
    names = offices(reader, below, on)
    known = _Known(housed, terms, best, states)
    whole = known.of(None, {row["id"] for row in reader.execute("SELECT id FROM office")})
    rows = [known.of(names[top], members) for top, members in below.items()]
    shown = [row for row in rows if row.roles]
    return whole, *sorted(shown, key=lambda row: (-row.roles, row.office.name if row.office else ""))


def _organisations(reader: Reader) -> dict[str, set[str]]:
    """Every office that ever stood at the top, with everything that ever hung below it."""
    branches = all_branches(reader, None)
    tops = tops_of(reader, branches, None)
    tops += islands(reader, branches, tops, None)
    return {top: branches.down_to([top], None) for top in tops}


class _Known:
    """What is known of each role, counted for any set of offices."""

    def __init__(
        self,
        housed: Mapping[str, str],
        terms: Sequence[Term],
        best: Mapping[str, int],
        states: Mapping[str, State | None],
    ) -> None:
        self._housed, self._best, self._states = housed, best, states
        self._terms: dict[str, list[Term]] = {}
        for term in terms:
            self._terms.setdefault(term.role, []).append(term)

    def of(self, office: OfficeRef | None, members: set[str]) -> CoverageRow:
        roles = [role for role, house in self._housed.items() if house in members]
        terms = [term for role in roles for term in self._terms.get(role, ())]
        sure = Counter(self._best.get(term.id, 2) for term in terms)
        states = Counter(_group(self._states[role]) for role in roles if role in self._states)
        years = [year for term in terms for year in _years(term)]
        return CoverageRow(
            office,
            offices=len(members),
            roles=len(roles),
            never=sum(role not in self._terms for role in roles),
            terms=len(terms),
            sourced=sure[0],
            inferred=sure[1],
            unsourced=sure[2],
            first_year=min(years, default=None),
            last_year=max(years, default=None),
            confirmed=_latest(terms),
            standing=states.total(),
            held=states["held"],
            possible=states["possible"],
            empty=states["empty"],
            unknown=states["unknown"],
        )


def _group(state: State | None) -> str:
    if state in _HELD:
        return "held"
    if state in _EMPTY:
        return "empty"
    return "possible" if state == "possible" else "unknown"


def _years(term: Term) -> Iterable[int]:
    """The first and the last year in which the term surely ran."""
    first, last = term.span.start.latest, term.span.end.earliest
    return (_year(first), _year(last)) if FIRST_DAY < first <= last < LAST_DAY else ()


def _year(day: Day) -> int:
    return date.fromordinal(day).year


def _latest(terms: Iterable[Term]) -> str | None:
    """The last day on which a source confirms anybody in any of these terms."""
    days = [day for term in terms if (day := last_confirmed(term)) is not None]
    return max(days, key=lambda day: parse_bound(day).latest, default=None)
