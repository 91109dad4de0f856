"""Who holds a role: on a day, in a month, or all through its lineage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from database.dates import Bound, Certainty, Day, Period, iso
from database.ids import OfficialId, RecordId, RoleId, TermId
from database.problems import NotFound
from database.questions.gaps import Gap, empty_stretches, gaps_of_roles
from database.questions.lineage import connected
from database.questions.lives import RoleLife, role_lives
from database.questions.names import officials, roles
from database.questions.terms import Term, terms_of_roles, terms_on
from database.questions.titles import Titles, titles_of_roles
from database.reading import Reader
from database.rows import HolderRow, HoldersAnswer, OfficialRef, RoleRef
from database.rules import Claim, free_seats, state_of


@dataclass(frozen=True, slots=True)
class Words:
    """The names that holder rows are written with."""

    officials: dict[str, OfficialRef]
    roles: dict[str, RoleRef]
    titles: dict[str, Titles]


def holders(reader: Reader, role: RoleId, on: Period | None = None) -> HoldersAnswer:
    """The holders of one role through its lineage; NotFound if there is no such role."""
    answers = holders_of(reader, [role], on)
    if role not in answers:
        raise NotFound(f"No role has the id {role}.")
    return answers[role]


def holders_of(reader: Reader, asked: Iterable[str], on: Period | None = None) -> dict[str, HoldersAnswer]:
    """The same for many roles at once, with as few queries as for one."""
    lines = connected(reader, asked)
    members = {member for line in lines.values() for member in line}
    lives = role_lives(reader, members)
    terms = terms_of_roles(reader, members) if on is None else terms_on(reader, members, on)
    gaps = gaps_of_roles(reader, members)
    words = words_for(reader, terms, members, on)
    answers = {}
    for role, line in lines.items():
        if role not in lives:
            continue
        mine = [term for term in terms if term.role in line]
        empty = [gap for gap in gaps if gap.role in line]
        if on is None:
            answers[role] = _succession(words.roles[role], lives, mine, empty, words)
        else:
            answers[role] = _on_days(words.roles[role], lives, line, mine, empty, words, on)
    return answers


def words_for(reader: Reader, terms: Sequence[Term], members: Iterable[str], on: Period | None) -> Words:
    people = officials(reader, {term.official for term in terms})
    return Words(people, roles(reader, members, on), titles_of_roles(reader, members))


def _succession(
    role: RoleRef, lives: dict[str, RoleLife], terms: list[Term], gaps: list[Gap], words: Words
) -> HoldersAnswer:
    keyed = [(_begins(part, term), part) for term in terms for part in parts(term, words)]
    rows = [part for _, part in sorted(keyed, key=lambda pair: pair[0])]
    recorded = [gap.row for gap in gaps]
    stretches = empty_stretches([term.span for term in terms], gaps)
    everything = sorted([*recorded, *stretches], key=lambda gap: (gap.start.earliest, gap.end.latest))
    disputed = any(term.rivals or not all(s.counts for s in term.sightings) for term in terms)
    seats = lives[role.id].seats
    return HoldersAnswer(role, None, None, disputed, seats, None, None, tuple(rows), tuple(everything))


def _begins(part: HolderRow, term: Term) -> Day:
    """Where a row stands in the succession: at its start, or where it was first seen if that is not known."""
    return term.span.start.latest if part.start.is_unknown else part.start.earliest


def _on_days(
    role: RoleRef,
    lives: dict[str, RoleLife],
    line: tuple[str, ...],
    terms: list[Term],
    gaps: list[Gap],
    words: Words,
    on: Period,
) -> HoldersAnswer:
    judged = [(term, term.span.on(on.first, on.last)) for term in terms]
    there = [(term, sure) for term, sure in judged if sure is not Certainty.NO]
    claims = [Claim(term.official, term.row["capacity"], sure, term.span.start, term.span.end) for term, sure in there]
    current = _role_of_the_days(role.id, lives, line, on)
    seats = lives[current].seats
    covering = [gap for gap in gaps if gap.on(on) is not Certainty.NO]
    vacant = any(gap.row.state == "vacant" and gap.on(on) is not Certainty.POSSIBLE for gap in covering)
    state = state_of(claims, seats=seats, day=on, vacant=vacant)
    rows = [row for term, sure in there for row in parts(term, words, on, sure)]
    rows.sort(key=lambda row: _weight(row.certainty))
    disputed = any(term.disputed_on(on) for term in terms)
    note = _note(state, there, terms, covering, words, on)
    free = free_seats(claims, seats=seats) if seats > 1 else None
    return HoldersAnswer(role, on, state, disputed, seats, free, note, tuple(rows), tuple(gap.row for gap in covering))


def _weight(certainty: Certainty | None) -> int:
    return {Certainty.YES: 0, Certainty.PRESUMED: 1}.get(certainty or Certainty.NO, 2)


def _role_of_the_days(asked: RoleId, lives: dict[str, RoleLife], line: tuple[str, ...], on: Period) -> str:
    """The role of the line that stood on these days: the asked one if it did."""
    standing = [role for role in line if role in lives and lives[role].exists_on(on.first, on.last)]
    return asked if asked in standing or not standing else standing[0]


def _note(
    state: str,
    there: Sequence[tuple[Term, Certainty]],
    terms: Sequence[Term],
    gaps: Sequence[Gap],
    words: Words,
    on: Period,
) -> str | None:
    """The sentence an honest answer needs beside its word: how old it is, why empty, who was last known."""
    told = [gap.row.note for gap in gaps if gap.row.note]
    if state == "presumed":
        latest = [
            f"{words.officials[t.official].name}: last confirmed on {last_confirmed(t)}"
            for t, c in there
            if c is Certainty.PRESUMED
        ]
        told = [f"Presumed to go on. {'; '.join(latest)}.", *told]
    if state == "unknown":
        lapsed = [term for term in terms if term.span.lapsed_on(on.first)]
        for term in lapsed:
            name = words.officials[term.official].name
            told.append(f"The last known holder is {name}, last confirmed on {last_confirmed(term)}.")
    if state == "vacant":
        for gap in gaps:
            if gap.row.state == "vacant" and gap.confirmed is not None and gap.row.end.is_open:
                told.append(f"Last confirmed as vacant on {gap.confirmed}.")
    return " ".join(dict.fromkeys(told)) or None


def last_confirmed(term: Term) -> str:
    """The last day (EDTF) on which a source shows the official in the role: a confirmation, a sighting or the start."""
    known = [term.span.confirmed, *(s.on for s in term.sightings if s.counts)]
    known = [bound for bound in known if not bound.is_unknown and not bound.is_open]
    if not known:
        return term.start.edtf or "a day that is not known"
    latest = max(known, key=lambda bound: (bound.earliest, bound.latest))
    return latest.edtf or iso(latest.earliest)


def confirmed(term: Term) -> str | None:
    """As `last_confirmed`, None where only the start is known."""
    known = [term.span.confirmed, *(s.on for s in term.sightings if s.counts)]
    days = [bound for bound in known if not bound.is_unknown and not bound.is_open]
    return max(days, key=lambda bound: (bound.earliest, bound.latest)).edtf if days else None


def parts(
    term: Term, words: Words, on: Period | None = None, certainty: Certainty | None = None
) -> tuple[HolderRow, ...]:
    """The term as rows, one for each title it was held under; on a day only the title of that day."""
    own = term.row["title"]
    if own or on is not None:
        title = own or words.titles[term.role].on(on, words.roles[term.role].title)
        return (_row(term, words, title, term.start, term.end, on, certainty),)
    pieces = words.titles[term.role].split(term.start, term.end, words.roles[term.role].title)
    return tuple(_row(term, words, title, start, end, None, certainty) for title, start, end in pieces)


def _row(
    term: Term,
    words: Words,
    title: str,
    start: Bound,
    end: Bound,
    on: Period | None,
    certainty: Certainty | None,
) -> HolderRow:
    extra = tuple(
        replace(piece, field=piece.field or "sighting", note=piece.note or sighting.wording)
        for sighting in term.sightings
        for piece in sighting.evidence
    )
    disputed = term.disputed_on(on) if on is not None else bool(term.rivals)
    return HolderRow(
        TermId(RecordId(term.id)),
        words.officials.get(term.official, OfficialRef(OfficialId(RecordId(term.official)), "")),
        words.roles[term.role],
        title,
        term.row["capacity"],
        certainty,
        start,
        end,
        confirmed(term),
        term.scheduled,
        term.span.closed_by,
        term.start.is_unknown and term.end.is_unknown and bool(term.sightings),
        disputed,
        term.row["note"],
        term.steps,
        term.sightings,
        (*term.evidence, *extra),
    )
