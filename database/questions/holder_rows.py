"""One holder as the rows that are shown: under the title of the day, with evidence, sightings and doubts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from database.dates import Bound, Certainty, Period
from database.ids import RecordId, TermId
from database.questions.names import officials, roles
from database.questions.terms import Term, last_confirmed
from database.questions.titles import Titles, titles_of_roles
from database.reading import Reader
from database.rows import HolderRow, OfficialRef, RoleRef


@dataclass(frozen=True, slots=True)
class Words:
    """The names that holder rows are written with."""

    officials: dict[str, OfficialRef]
    roles: dict[str, RoleRef]
    titles: dict[str, Titles]


def words_for(reader: Reader, terms: Sequence[Term], members: Iterable[str], on: Period | None) -> Words:
    people = officials(reader, {term.official for term in terms})
    return Words(people, roles(reader, members, on), titles_of_roles(reader, members))


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
    doubts = term.disputes_on(on) if on is not None else (term.rivals or not all(s.counts for s in term.sightings))
    return HolderRow(
        TermId(RecordId(term.id)),
        words.officials[term.official],
        words.roles[term.role],
        title,
        term.row["capacity"],
        certainty,
        start,
        end,
        last_confirmed(term),
        term.scheduled,
        term.span.closed_by,
        term.from_sightings,
        bool(doubts),
        term.row["note"],
        term.steps,
        term.sightings,
        (*term.evidence, *extra),
    )
