"""The words of a timeline: beside its lines, on its cards, and the whole of it as text. Pure."""

from app.shared.dates_in_words import date_words, in_words
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import at_time
from app.shared.spans import held, lasting
from app.shared.wording import CAPACITIES, day_in_words, evidence_in_words, office_name, standing
from database.dates import LAST_DAY, Period, iso
from database.picture_rows import Stretch, Timeline
from database.rows import GapRow, HolderRow

LEGEND = QT_TR_NOOP(
    "Full: sure. Light: presumed. Hatched: possible. Empty frame: vacant. Dotted: not known. Ring: seen."
)
EMPTY = QT_TR_NOOP("No terms are known, so there is nothing to draw along the years.")


def title_of(row: HolderRow, career: bool) -> tuple[str, str]:
    """The two lines beside a term: who it is (of a career: what) and when."""
    title = row.title if career else row.official.name
    under = held(row)
    if row.capacity != "substantive":
        under = f"{CAPACITIES[row.capacity].split(',')[0]}, {under}"
    return title, under


def gap_title(row: GapRow) -> tuple[str, str]:
    return (tr("Vacant") if row.state == "vacant" else tr("Not known")), lasting(row.start, row.end)


def about_term(row: HolderRow, days: Stretch, career: bool) -> tuple[str, ...]:
    told = [office_name(row.role.office) if career else row.title, _capital(held(row))]
    marks = standing(row)
    if marks:
        told.append(_capital(marks))
    if days.presumed and days.last < LAST_DAY:
        told.append(tr("Presumed {until}", until=date_words().until(day_in_words(iso(days.last)))))
    seen = [in_words(one.on) for one in row.attestations]
    if seen:
        told.append(tr("Seen {days}", days=_listed(seen)))
    if row.note:
        told.append(row.note)
    told.append(evidence_in_words(row.evidence[0]) if row.evidence else tr("No source given"))
    if len(row.evidence) > 1:
        told.append(tr("Cited besides: {number}", number=len(row.evidence) - 1))
    return tuple(told)


def _listed(seen: list[str]) -> str:
    """The first days on which somebody was seen, and how many more there are."""
    first = tr("; ").join(seen[:4])
    return first if len(seen) <= 4 else tr("{days} and {n} times more", days=first, n=len(seen) - 4)


def about_gap(row: GapRow) -> tuple[str, ...]:
    unknown = tr("No holder is known for these days, and no vacancy either")
    told = [tr("Known to be empty") if row.state == "vacant" else unknown, _capital(lasting(row.start, row.end))]
    if row.note:
        told.append(row.note)
    return tuple(told)


def as_text(timeline: Timeline, on: Period) -> str:
    """The same as the picture, for those who hear it: a line for each term and gap, marked where the day is in it."""
    if not timeline.bands:
        return tr(EMPTY)
    career = timeline.about.kind == "official"
    told = [tr("Timeline of {record}, {when}", record=timeline.about.title, when=at_time(on))]
    for band in timeline.bands:
        if len(timeline.bands) > 1:
            told.append(band.about.title)
        for drawn in band.rows:
            row, days = drawn.row, drawn.days
            here = tr("here") + ": " if days.first <= on.last and days.last >= on.first else ""
            if isinstance(row, GapRow):
                title, under = gap_title(row)
                told.append(f"{here}{title}: {under}")
            else:
                title, _ = title_of(row, career)
                lines = tr("; ").join(about_term(row, days, career)[:3])
                told.append(f"{here}{title}: {lines}")
    return "\n".join(told)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
