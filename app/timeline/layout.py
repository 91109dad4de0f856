"""What a timeline shows, line by line: titles, terms and gaps in pieces of time, sightings as dots. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from app.shared.address import Address
from app.shared.prose import subtitle_in_words
from app.shared.thing import Thing
from app.timeline.words import about_gap, about_term, gap_title, title_of
from database.dates import FIRST_DAY, LAST_DAY, Day, Period
from database.picture_rows import Stretch, Timeline, TimelineBand
from database.rows import AttestationRow, GapRow, HolderRow

Sort = Literal["sure", "acting", "functions", "presumed", "possible", "vacant", "unknown"]
_ACTING: Final = ("acting", "ad interim", "officer-in-charge")
_MARGIN: Final = 0.03
_LEAST: Final = 366


@dataclass(frozen=True, slots=True)
class Piece:
    """Days that are drawn alike, both ends inclusive. FIRST_DAY and LAST_DAY: nothing limits that side."""

    sort: Sort
    first: Day
    last: Day


@dataclass(frozen=True, slots=True)
class Dot:
    """A sighting; one that is known only to the month or year is as long as that. `counts`: it fits the term."""

    first: Day
    last: Day
    counts: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the picture. A heading has no pieces; `thing` is None where there is nothing to point at."""

    title: str
    under: str
    heading: bool
    pieces: tuple[Piece, ...] = ()
    dots: tuple[Dot, ...] = ()
    disputed: bool = False
    thing: Thing | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """The whole picture: its lines, and the first and last day that it reaches over."""

    lines: tuple[Line, ...]
    first: Day
    last: Day


def lines_of(timeline: Timeline, today: Day) -> Lines:
    career = timeline.about.kind == "official"
    lines = tuple(line for band in timeline.bands for line in _band(band, len(timeline.bands) > 1, career))
    known = sorted({today, *(day for line in lines for day in _days(line))} - {FIRST_DAY, LAST_DAY})
    margin = max(_LEAST, round((known[-1] - known[0]) * _MARGIN))
    return Lines(lines, max(FIRST_DAY, known[0] - margin), min(LAST_DAY, known[-1] + margin))


def _band(band: TimelineBand, several: bool, career: bool) -> Iterator[Line]:
    title = ""
    if several:
        title = band.about.title
        yield Line(title, "", True, thing=_heading(band))
    for number, drawn in enumerate(band.rows):
        key = f"{band.about.id}/{number}"
        if isinstance(drawn.row, GapRow):
            yield _gap(key, drawn.row, drawn.days)
            continue
        if not career and drawn.row.title != title:
            title = drawn.row.title
            yield Line(title, "", True)
        yield _term(key, drawn.row, drawn.days, career)


def _heading(band: TimelineBand) -> Thing:
    ref = band.about
    lines = (subtitle_in_words(ref.subtitle),) if ref.subtitle else ()
    return Thing(f"{ref.id}", ref.title, lines, Address(ref.kind, ref.id))


def _term(key: str, row: HolderRow, days: Stretch, career: bool) -> Line:
    opens = Address("role", row.role.id) if career else Address("official", row.official.id)
    title, under = title_of(row, career)
    thing = Thing(key, title, about_term(row, days, career), opens)
    dots = tuple(dot for seen in row.attestations if (dot := _dot(seen, days)) is not None)
    return Line(title, under, False, pieces_of(days, _sort(row)), dots, row.disputed, thing)


def _sort(row: HolderRow) -> Sort:
    if row.capacity in _ACTING:
        return "acting"
    if row.capacity == "functions":
        return "functions"
    return "possible" if row.capacity == "designate" else "sure"


def _gap(key: str, row: GapRow, days: Stretch) -> Line:
    title, under = gap_title(row)
    return Line(title, under, False, pieces_of(days, row.state), thing=Thing(key, title, about_gap(row)))


def pieces_of(days: Stretch, sure: Sort) -> tuple[Piece, ...]:
    """The stretch cut where its certainty changes: possible, sure, then presumed or possible again."""
    gap = sure in ("vacant", "unknown")
    after: Sort = "presumed" if days.presumed and not gap else "possible"
    if sure == "unknown":
        return (Piece(sure, days.first, days.last),)
    if days.sure_first > days.sure_last and not days.presumed:
        return _never_sure(days)
    rest = max(days.sure_last + 1, days.sure_first)
    wanted = (
        Piece("possible", days.first, days.sure_first - 1),
        Piece(sure, days.sure_first, days.sure_last),
        Piece(after, rest, days.last),
    )
    return tuple(piece for piece in wanted if piece.first <= piece.last)


def _never_sure(days: Stretch) -> tuple[Piece, ...]:
    """Where a side is unlimited the rest stands for itself, so that only that side fades away."""
    unlimited = days.first == FIRST_DAY, days.last == LAST_DAY
    middle = max(days.sure_first, days.sure_last)
    if unlimited == (False, True) and days.sure_first < LAST_DAY:
        return Piece("possible", days.first, middle), Piece("possible", middle + 1, days.last)
    if unlimited == (True, False) and days.sure_last > FIRST_DAY:
        return Piece("possible", days.first, days.sure_last - 1), Piece("possible", days.sure_last, days.last)
    if unlimited == (True, True) and days.sure_first < LAST_DAY and days.sure_last > FIRST_DAY:
        return Piece("possible", days.first, days.sure_last), Piece("possible", days.sure_last + 1, days.last)
    return (Piece("possible", days.first, days.last),)


def here(line: Line, on: Period) -> bool:
    """Whether somebody is, or may be, in office on these days according to a line."""
    in_office = (piece for piece in line.pieces if piece.sort not in ("vacant", "unknown"))
    return any(piece.first <= on.last and piece.last >= on.first for piece in in_office)


def _dot(seen: AttestationRow, days: Stretch) -> Dot | None:
    """None for a sighting without days of its own, and for one under another title of the same term."""
    if seen.on.is_unknown or seen.on.is_open:
        return None
    if seen.counts and (seen.on.latest < days.first or seen.on.earliest > days.last):
        return None
    return Dot(seen.on.earliest, seen.on.latest, seen.counts)


def _days(line: Line) -> Iterable[Day]:
    for piece in line.pieces:
        yield from (piece.first, piece.last)
    for dot in line.dots:
        yield from (dot.first, dot.last)
