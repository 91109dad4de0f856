"""The terms and gaps of a role, an office or an official with their days worked out, to be drawn as a timeline."""

from collections.abc import Iterable

from database.dates import LAST_DAY, Bound, Day
from database.ids import RecordId
from database.picture_rows import Stretch, Timeline, TimelineBand, TimelineRow
from database.questions.gaps import Gap, gaps_of_roles, meets
from database.questions.holder_rows import Words, parts, words_for
from database.questions.holders import empty_days
from database.questions.lineage import Line, lines
from database.questions.refs import living, one_ref, refs
from database.questions.terms import Term, begins, terms_of_official, terms_of_roles
from database.reading import Reader
from database.rows import GapRow, HolderRow
from database.rules import Span

_RANKS = "CASE rank WHEN 'head' THEN 0 WHEN 'deputy' THEN 1 WHEN 'member' THEN 2 WHEN 'liaison' THEN 3 ELSE 4 END"


def timeline(reader: Reader, wanted: RecordId) -> Timeline:
    """The timeline of one record; without bands where the record is of a kind that has no terms."""
    ref = one_ref(reader, living(reader, wanted))
    if ref.kind == "official":
        rows = _career(reader, ref.id)
        return Timeline(ref, (TimelineBand(ref, rows),) if rows else ())
    if ref.kind not in ("role", "office"):
        return Timeline(ref, ())
    return Timeline(ref, _successions(reader, [ref.id] if ref.kind == "role" else _roles_of(reader, ref.id)))


def _roles_of(reader: Reader, office: str) -> list[str]:
    """The roles of an office, its head first; one that another of them became stands in that one's line."""
    rows = reader.execute(f"SELECT id FROM role WHERE office = ? ORDER BY {_RANKS}, id", (office,)).fetchall()
    found = lines(reader, [row["id"] for row in rows])
    kept: list[str] = []
    for role in found:
        if not any(role in found[other] for other in kept):
            kept.append(role)
    return kept


def _successions(reader: Reader, roles: Iterable[str]) -> tuple[TimelineBand, ...]:
    found = lines(reader, roles)
    members = {member for line in found.values() for member in line}
    terms, gaps = terms_of_roles(reader, members), gaps_of_roles(reader, members)
    words, about = words_for(reader, terms, members, None), refs(reader, found)
    bands = [TimelineBand(about[role], _line(line, terms, gaps, words)) for role, line in found.items()]
    return tuple(band for band in bands if band.rows)


def _line(line: Line, terms: Iterable[Term], gaps: Iterable[Gap], words: Words) -> tuple[TimelineRow, ...]:
    mine, empty = [term for term in terms if term.role in line], [gap for gap in gaps if gap.role in line]
    keyed = [pair for term in mine if meets(term.span, line[term.role]) for pair in _pieces(term, words)]
    recorded = [gap for gap in empty if meets(gap.span, line[gap.role])]
    keyed += [(gap.row.start.earliest, TimelineRow(gap.row, _stretch(gap.span))) for gap in recorded]
    keyed += [(row.start.earliest, TimelineRow(row, _exact(row))) for row in empty_days(line, mine, empty)]
    return tuple(row for _, row in sorted(keyed, key=lambda pair: pair[0]))


def _career(reader: Reader, official: str) -> tuple[TimelineRow, ...]:
    terms = terms_of_official(reader, official)
    words = words_for(reader, terms, {term.role for term in terms}, None)
    return tuple(row for term in terms for _, row in _pieces(term, words))


def _pieces(term: Term, words: Words) -> list[tuple[Day, TimelineRow]]:
    """A term under each of its titles; the days at which it was only renamed are neither its start nor its end."""
    rows: list[tuple[Day, TimelineRow]] = []
    for row in parts(term, words):
        days = _part(term, row)
        rows.append((begins(term) if row.start == term.start else days.first, TimelineRow(row, days)))
    return rows


def _part(term: Term, row: HolderRow) -> Stretch:
    whole = _stretch(term.span)
    first, sure_first = (
        (whole.first, whole.sure_first) if row.start == term.start else (row.start.earliest, row.start.latest)
    )
    if row.end == term.end:
        return Stretch(first, sure_first, whole.sure_last, whole.last, whole.presumed)
    return Stretch(first, sure_first, row.end.earliest, row.end.latest, False)


def _stretch(span: Span) -> Stretch:
    return Stretch(
        span.start.earliest, span.start.latest, span.end.earliest, span.last_possible, span.presumed_until is not None
    )


def _exact(gap: GapRow) -> Stretch:
    return Stretch(gap.start.earliest, gap.start.latest, _known(gap.end), _known(gap.end), False)


def _known(end: Bound) -> Day:
    return LAST_DAY if end.is_unknown else end.latest
