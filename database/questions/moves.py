"""Who came, who left, who acts, what was renamed or merged between two days."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from database.dates import FIRST_DAY, LAST_DAY, Bound, Day, Period
from database.ids import OfficeId
from database.questions.branches import branches_below
from database.questions.gaps import gaps_in
from database.questions.lineage import changes_between, lines
from database.questions.names import offices, officials, roles
from database.questions.terms import Term, complete
from database.questions.titles import Titles, titles_of_roles
from database.reading import IDS, Reader, Row, many
from database.rows import ChangeRow, MoveRow, OfficialRef, RoleRef
from database.rules import ACTING
from database.states import HOLDS_NOTHING

_STANDS_IN = ACTING | {"functions"}

# A start or an end within the days, or an open end that something closes in them (rule 6).
_MOVED = """
SELECT t.*, r.office FROM term t JOIN role r ON r.id = t.role JOIN office o ON o.id = r.office
JOIN official p ON p.id = t.official
WHERE (t.start_first > :first AND t.start_last <= :last) OR (t.end_first > :first AND t.end_last <= :last)
   OR (t.end_edtf = '..' AND (
        (r.abolished_edtf IS NOT NULL AND r.abolished_first <= :last AND r.abolished_last > :first)
        OR (o.dissolved_edtf IS NOT NULL AND o.dissolved_first <= :last AND o.dissolved_last > :first)
        OR (p.died_edtf IS NOT NULL AND p.died_first <= :last AND p.died_last > :first)))
"""


@dataclass(frozen=True, slots=True)
class _Named:
    """The names that moves are told with; a role goes by its title of the day."""

    officials: dict[str, OfficialRef]
    roles: dict[str, RoleRef]
    titles: dict[str, Titles]

    def title(self, role: str, day: Day) -> str:
        return self.titles[role].on(Period(day, day, ""), self.roles[role].title)


def moves(reader: Reader, first: Day, last: Day, office: OfficeId | None = None) -> tuple[MoveRow, ...]:
    """Everything that changed after day `first`, up to and with day `last`; for one office and what hangs below it."""
    inside = _inside(reader, office, Period(first, last, "")) if office is not None else None
    found = [*_of_terms(reader, first, last, inside), *_of_gaps(reader, first, last, inside)]
    for change in changes_between(reader, first, last):
        found += _change(reader, change, inside)
    return tuple(sorted(found, key=lambda move: (move.on.earliest, move.on.latest, move.text)))


def _inside(reader: Reader, office: str, asked: Period) -> set[str]:
    """The office, what it came from and became, and everything that hung below these in the asked days."""
    line = lines(reader, [office])[office]
    return branches_below(reader, line, asked, None).down_to(line, None)


def _of_terms(reader: Reader, first: Day, last: Day, inside: set[str] | None) -> Iterator[MoveRow]:
    found = reader.execute(_MOVED, {"first": first, "last": last})
    rows = [row for row in found if inside is None or row["office"] in inside]
    moved = {row["id"] for row in rows}
    terms = complete(reader, [*rows, *_others(reader, rows)])
    line_of = lines(reader, {row["role"] for row in rows})
    mine: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        mine[term.official].append(term)
    named = _named(reader, terms)
    for term in terms:
        if term.id in moved:
            same = [t for t in mine[term.official] if t.role in line_of[term.role] and t.id != term.id]
            yield from _came(term, same, first, last, named)
            yield from _left(term, same, first, last, named)


def _others(reader: Reader, rows: Sequence[Row]) -> list[Row]:
    """The other terms of the same officials: whoever goes on in the next role neither comes nor goes."""
    known = {row["id"] for row in rows}
    sql = f"SELECT * FROM term WHERE official IN {IDS}"
    return [row for row in many(reader, sql, {row["official"] for row in rows}) if row["id"] not in known]


def _named(reader: Reader, terms: Iterable[Term]) -> _Named:
    known = {term.role for term in terms}
    people = officials(reader, {term.official for term in terms})
    return _Named(people, roles(reader, known), titles_of_roles(reader, known))


def _within(day: Bound, first: Day, last: Day) -> bool:
    """Whether the day surely lies after `first` and not after `last`."""
    return not day.is_unknown and not day.is_open and first < day.earliest and day.latest <= last


def _came(term: Term, same: Sequence[Term], first: Day, last: Day, named: _Named) -> Iterator[MoveRow]:
    """Coming. A holder who goes on in the next role of the line does not come; one who acted until then does."""
    start, capacity = term.start, term.capacity
    before = [other.capacity for other in same if _joins(other.end, start)]
    if not _within(start, first, last) or any(_weight(other) == _weight(capacity) for other in before):
        return
    who, role = named.officials[term.official], named.roles[term.role]
    kind, words = _COMING[_weight(capacity)]
    if kind == "acts":
        words = f"acts as ({capacity})"
    elif kind == "came" and any(_weight(other) == 1 for other in before):
        words = "took office, no longer acting, as"
    title = term.row["title"] or named.title(term.role, start.latest)
    yield MoveRow(kind, start, who, role, role.office, f"{who.name} {words} {title}", term.evidence)


def _left(term: Term, same: Sequence[Term], first: Day, last: Day, named: _Named) -> Iterator[MoveRow]:
    implied = term.span.closed_by is not None and term.end.is_open
    end = term.span.end if implied else term.end
    if not _within(end, first, last) or any(_joins(end, other.start) for other in same):
        return
    who, role = named.officials[term.official], named.roles[term.role]
    reason = term.row["end_kind"] or term.span.closed_by
    title = term.row["title"] or named.title(term.role, end.earliest)
    text = f"{who.name} left as {title}" + (f" ({reason})" if reason else "")
    yield MoveRow("left", end, who, role, role.office, text, term.evidence)


_COMING = {0: ("came", "took office as"), 1: ("acts", ""), 2: ("designated", "is designated as")}


def _weight(capacity: str) -> int:
    return 1 if capacity in _STANDS_IN else 2 if capacity == HOLDS_NOTHING else 0


def _joins(end: Bound, start: Bound) -> bool:
    """Whether one term surely or probably goes on in the next: the days meet or can meet."""
    if end.is_open or end.is_unknown or start.is_unknown:
        return False
    return end.earliest <= start.latest and start.earliest - 1 <= end.latest and FIRST_DAY < end.latest < LAST_DAY


def _of_gaps(reader: Reader, first: Day, last: Day, inside: set[str] | None) -> Iterator[MoveRow]:
    sql = "SELECT * FROM vacancy WHERE state = 'vacant' AND start_first > ? AND start_last <= ? ORDER BY id"
    gaps = gaps_in(reader, reader.execute(sql, (first, last)).fetchall())
    empty = {gap.role for gap in gaps}
    known, dated = roles(reader, empty), titles_of_roles(reader, empty)
    for gap in gaps:
        role, start = known[gap.role], gap.row.start
        if inside is None or role.office.id in inside:
            title = dated[gap.role].on(Period(start.latest, start.latest, ""), role.title)
            yield MoveRow("vacant", start, None, role, role.office, f"{title} fell vacant", gap.row.evidence)


_JOINS = {"renamed": "", "transferred": "to ", "replaced": "by "}


def _change(reader: Reader, change: ChangeRow, inside: set[str] | None) -> Iterator[MoveRow]:
    sides = [*change.after, *change.before]
    housed = {str(ref.id): str(ref.id) for ref in sides if ref.kind == "office"}
    written = roles(reader, [ref.id for ref in sides if ref.kind == "role"])
    housed |= {role: str(ref.office.id) for role, ref in written.items()}
    if not housed or (inside is not None and not inside & set(housed.values())):
        return
    first = next(ref for ref in sides if ref.id in housed)
    place = housed[first.id]
    office = offices(reader, [place])[place]
    yield MoveRow(change.kind, change.on, None, written.get(first.id), office, _told(change), change.evidence)


def _told(change: ChangeRow) -> str:
    before = " and ".join(ref.title for ref in change.before)
    after = " and ".join(ref.title for ref in change.after)
    if not before or not after or before == after:
        return f"{after or before} was {change.kind}"
    were = "was" if len(change.before) == 1 else "were"
    return f"{before} {were} {change.kind} {_JOINS.get(change.kind, 'into ')}{after}"
