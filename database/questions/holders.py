"""Who holds a role: on a day, in a month, or all through its lineage."""

from collections.abc import Iterable

from database.dates import Certainty, Day, Period
from database.ids import RoleId
from database.problems import NotFound
from database.questions.gaps import Gap, covered_by, empty_stretches, gaps_of_roles, meets
from database.questions.holder_rows import Words, parts, words_for
from database.questions.lineage import Line, lines
from database.questions.lives import RoleLife, role_lives
from database.questions.notes import Judged, Told, note_of
from database.questions.terms import Term, begins, terms_of_roles
from database.reading import Reader
from database.rows import GapRow, HolderRow, HoldersAnswer, RoleRef
from database.rules import Span
from database.sentences import tr
from database.states import HOLDS_NOTHING, Claim, free_seats, state_of


def holders(reader: Reader, role: RoleId, on: Period | None = None) -> HoldersAnswer:
    """The holders of one role through its lineage; NotFound if there is no such role."""
    answers = holders_of(reader, [role], on)
    if role not in answers:
        raise NotFound(tr("No role has the id {role}.", role=role))
    return answers[role]


def holders_of(reader: Reader, asked: Iterable[str], on: Period | None = None) -> dict[str, HoldersAnswer]:
    """The same for many roles at once, with as few queries as for one."""
    found = lines(reader, asked)
    members = {member for line in found.values() for member in line}
    lives = role_lives(reader, members)
    terms, gaps = terms_of_roles(reader, members), gaps_of_roles(reader, members)
    words = words_for(reader, terms, members, on)
    answers = {}
    for role, line in found.items():
        if role not in lives:
            continue
        mine = [term for term in terms if term.role in line]
        empty = [gap for gap in gaps if gap.role in line]
        if on is None:
            answers[role] = _succession(words.roles[role], lives[role], line, mine, empty, words)
        else:
            answers[role] = _on_days(words.roles[role], lives, line, mine, empty, words, on)
    return answers


def _succession(
    role: RoleRef, life: RoleLife, line: Line, terms: list[Term], gaps: list[Gap], words: Words
) -> HoldersAnswer:
    inside = [term for term in terms if meets(term.span, line[term.role])]
    keyed = [(_begins(part, term), part) for term in inside for part in parts(term, words)]
    rows = [part for _, part in sorted(keyed, key=lambda pair: pair[0])]
    recorded = [gap for gap in gaps if meets(gap.span, line[gap.role])]
    everything = sorted(
        [*(gap.row for gap in recorded), *empty_days(line, terms, gaps)],
        key=lambda gap: (gap.start.earliest, gap.end.latest),
    )
    disputed = any(term.rivals or not all(s.counts for s in term.sightings) for term in inside)
    return HoldersAnswer(role, None, None, disputed, life.seats, None, None, tuple(rows), tuple(everything))


def empty_days(line: Line, terms: Iterable[Term], gaps: Iterable[Gap]) -> tuple[GapRow, ...]:
    """The stretches of a line for which nothing is recorded; a designate fills none."""
    there = [covered_by(term.span, line[term.role]) for term in terms if term.capacity != HOLDS_NOTHING]
    there += [covered_by(gap.span, line[gap.role]) for gap in gaps]
    return empty_stretches(days for days in there if days is not None)


def _begins(part: HolderRow, term: Term) -> Day:
    """Where a row stands in the succession: a later part of a split term at the day of its new title."""
    return part.start.earliest if part.start != term.start else begins(term)


def _on_days(
    role: RoleRef,
    lives: dict[str, RoleLife],
    line: Line,
    terms: list[Term],
    gaps: list[Gap],
    words: Words,
    on: Period,
) -> HoldersAnswer:
    judged = [Judged(term, _in_line(term.span, line[term.role], on)) for term in terms]
    there = sorted((j for j in judged if j.certainty is not Certainty.NO), key=lambda j: j.order)
    claims = [Claim(j.term.official, j.term.capacity, j.certainty, j.term.span) for j in there]
    seats = lives[_role_of_the_days(role.id, lives, line, on)].seats
    covering = [gap for gap in gaps if _in_line(gap.span, line[gap.role], on) is not Certainty.NO]
    vacant = any(
        gap.row.state == "vacant" and _in_line(gap.span, line[gap.role], on) is not Certainty.POSSIBLE
        for gap in covering
    )
    state = state_of(claims, seats=seats, asked=on, vacant=vacant)
    if state in ("held", "shared day") and seats == 1:
        covering = []  # a certain term beats a recorded gap (rule 14)
    rows = tuple(row for j in there for row in parts(j.term, words, on, j.certainty))
    inside = [term for term in terms if _clipped(line[term.role], on) is not None]
    disputes = {term.id: found for term in inside if (found := term.disputes_on(on))}
    free = free_seats(claims, seats=seats) if seats > 1 and on.is_day else None
    exists = any(lives[member].exists_on(on.first, on.last) for member in line if member in lives)
    told = Told(on, state, exists, there, terms, gaps, covering, disputes, words.officials)
    empty = tuple(gap.row for gap in covering)
    return HoldersAnswer(role, on, state, bool(disputes), seats, free, note_of(told), rows, empty)


def _clipped(days: tuple[Day, Day], on: Period) -> tuple[Day, Day] | None:
    """The asked days for which a role stands in the line."""
    first, last = max(on.first, days[0]), min(on.last, days[1])
    return (first, last) if first <= last else None


def _in_line(span: Span, days: tuple[Day, Day], on: Period) -> Certainty:
    clipped = _clipped(days, on)
    return Certainty.NO if clipped is None else span.on(*clipped)


def _role_of_the_days(asked: RoleId, lives: dict[str, RoleLife], line: Line, on: Period) -> str:
    """The role of the line that stood on these days: the asked one if it did."""
    standing = [role for role in line if role in lives and lives[role].exists_on(on.first, on.last)]
    inside = [role for role in standing if _clipped(line[role], on) is not None]
    return asked if asked in standing or not inside else inside[0]
