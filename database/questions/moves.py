"""Who came, who left, who acts, what was renamed or merged between two days."""

from collections.abc import Iterable, Sequence

from database.dates import FIRST_DAY, LAST_DAY, Bound, Day
from database.ids import OfficeId
from database.questions.gaps import gaps_of_roles
from database.questions.lineage import changes_between, connected
from database.questions.names import offices, officials, roles
from database.questions.terms import Term, terms_of_roles
from database.reading import Reader
from database.rows import ChangeRow, GapRow, MoveRow, OfficialRef, RoleRef

_ACTING = frozenset({"acting", "ad interim", "officer-in-charge", "functions"})


def moves(reader: Reader, first: Day, last: Day, office: OfficeId | None = None) -> tuple[MoveRow, ...]:
    """Everything that changed after day `first`, up to and with day `last`; for one office and what hangs below it."""
    inside = _below(reader, office) if office is not None else None
    everyone = [row["id"] for row in reader.execute("SELECT id, office FROM role") if _in(row["office"], inside)]
    terms = terms_of_roles(reader, everyone)
    written, people = roles(reader, everyone), officials(reader, {term.official for term in terms})
    found: list[MoveRow] = []
    lines = connected(reader, everyone)
    for term in terms:
        same = [t for t in terms if t.official == term.official and t.role in lines[term.role] and t.id != term.id]
        found += _term_moves(term, same, first, last, people[term.official], written[term.role])
    for gap in gaps_of_roles(reader, everyone):
        if _within(gap.row.start, first, last) and gap.row.state == "vacant":
            found.append(_vacant(gap.row, written[gap.role]))
    for change in changes_between(reader, first, last):
        found += _change(reader, change, inside)
    return tuple(sorted(found, key=lambda move: (move.on.earliest, move.on.latest, move.text)))


def _in(office: str, inside: set[str] | None) -> bool:
    return inside is None or office in inside


def _below(reader: Reader, office: str) -> set[str]:
    """The office, the line it stands in, and everything ever linked below these."""
    seen, waiting = set(), list(connected(reader, [office])[office])
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += [row["child"] for row in reader.execute("SELECT child FROM link WHERE parent = ?", (here,))]
    return seen


def _within(day: Bound, first: Day, last: Day) -> bool:
    """Whether the day surely lies after `first` and not after `last`."""
    return not day.is_unknown and not day.is_open and first < day.earliest and day.latest <= last


def _term_moves(
    term: Term, same: Sequence[Term], first: Day, last: Day, who: OfficialRef, role: RoleRef
) -> Iterable[MoveRow]:
    """Coming and going; a holder who goes on in the next role of the line neither comes nor goes."""
    start, end = term.start, term.end
    title = term.row["title"] or role.title
    if _within(start, first, last) and not any(_joins(other.end, start) for other in same):
        kind = "acts" if term.row["capacity"] in _ACTING else "came"
        word = f"acts as ({term.row['capacity']})" if kind == "acts" else "took office as"
        if term.row["capacity"] == "designate":
            kind, word = "designated", "is designated as"
        yield MoveRow(kind, start, who, role, role.office, f"{who.name} {word} {title}", term.evidence)
    ends = not end.is_open or term.span.closed_by is not None
    closed = term.span.end if end.is_open else end
    if ends and _within(closed, first, last) and not any(_joins(closed, other.start) for other in same):
        reason = term.row["end_kind"] or term.span.closed_by
        text = f"{who.name} left as {title}" + (f" ({reason})" if reason else "")
        yield MoveRow("left", closed, who, role, role.office, text, term.evidence)


def _joins(end: Bound, start: Bound) -> bool:
    """Whether one term surely or probably goes on in the next: the days meet or can meet."""
    if end.is_open or end.is_unknown or start.is_unknown:
        return False
    return end.earliest <= start.latest and start.earliest - 1 <= end.latest and FIRST_DAY < end.latest < LAST_DAY


def _vacant(gap: GapRow, role: RoleRef) -> MoveRow:
    return MoveRow("vacant", gap.start, None, role, role.office, f"{role.title} fell vacant", gap.evidence)


_JOINS = {"renamed": "to", "transferred": "to", "replaced": "by"}


def _change(reader: Reader, change: ChangeRow, inside: set[str] | None) -> Iterable[MoveRow]:
    sides = [*change.after, *change.before]
    housed = {str(ref.id): str(ref.id) for ref in sides if ref.kind == "office"}
    written = roles(reader, [ref.id for ref in sides if ref.kind == "role"])
    housed |= {role: str(ref.office.id) for role, ref in written.items()}
    if not sides or (inside is not None and not inside & set(housed.values())):
        return
    place = housed[sides[0].id]
    office = offices(reader, [place])[place]
    yield MoveRow(change.kind, change.on, None, written.get(sides[0].id), office, _told(change), change.evidence)


def _told(change: ChangeRow) -> str:
    before = " and ".join(ref.title for ref in change.before)
    after = " and ".join(ref.title for ref in change.after)
    if not before or not after:
        return f"{after or before} was {change.kind}"
    return f"{before} was {change.kind} {_JOINS.get(change.kind, 'into')} {after}"
