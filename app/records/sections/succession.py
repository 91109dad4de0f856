"""Successive holders of a role along its lineage, and the career of an official: one row per term."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.records.pieces import Pieces
from app.records.rail import Rail
from app.records.shown import Shown, evidence_of
from app.shared.language import tr
from app.shared.meant import mark
from app.shared.prose import prose
from app.shared.spans import held, lasting
from app.shared.wording import CAPACITIES, standing
from database import Certainty, Period
from database.dates import holds
from database.rows import GapRow, HolderRow


def succession(pieces: Pieces, shown: Shown) -> QWidget | None:
    if shown.page.ref.kind != "role":
        return None
    states = {holder.term: holder for holder in (shown.answer.holders if shown.answer else ())}
    rows = _in_order(shown.page.terms, shown.page.gaps)
    if not rows:
        return None
    built = []
    for number, row in enumerate(rows):
        ends = {"first": number == 0, "last": number == len(rows) - 1}
        if isinstance(row, GapRow):
            built.append(_gap(pieces, row, shown.on, **ends))
        else:
            now = states.get(row.term) if _holds(row, shown.on) else None
            name = pieces.link("official", row.official.id, row.official.name)
            title = "" if row.title == shown.page.ref.title else row.title
            built.append(_term(pieces, row, now, title, name, **ends))
    return pieces.section(tr("Successive holders"), built, 2, dense=True, count=len(shown.page.terms))


def career(pieces: Pieces, shown: Shown) -> QWidget | None:
    if not shown.career:
        return None
    states = {term.term: term for term in shown.page.terms}
    built = []
    for number, row in enumerate(shown.career):
        title = pieces.link("role", row.role.id, row.title)
        ends = {"first": number == 0, "last": number == len(shown.career) - 1}
        now = states.get(row.term) if _holds(row, shown.on) else None
        built.append(_term(pieces, row, now, "", title, pieces.office(row.role.office), **ends))
    return pieces.section(tr("Career"), built, 2, dense=True, count=len(shown.career))


def _term(
    pieces: Pieces, row: HolderRow, now: HolderRow | None, title: str, *named: QWidget, first: bool, last: bool
) -> list[QWidget | None]:
    body: list[QWidget] = [pieces.line(named[0], *_marks(pieces, row)), *named[1:]]
    # What the marks beside the name say already is not said again.
    remarks = (title, standing(replace(row, disputed=False, capacity="substantive")), prose(row.note or ""))
    body += [pieces.text(words[:1].upper() + words[1:], "small", "quiet") for words in remarks if words]
    state = _state(now) if now is not None else None
    cells = [_dates(pieces, row, state is not None), _padded(pieces, body), pieces.evidence(evidence_of(row))]
    for cell in cells:
        mark(cell, row.term)
    dates, told, cited = cells
    return [dates, Rail(pieces.look, state, gap=False, first=first, last=last), told, cited]


def _marks(pieces: Pieces, row: HolderRow) -> list[QWidget]:
    marks: list[QWidget] = []
    if row.capacity != "substantive":
        state = "functions" if row.capacity == "functions" else "acting"
        marks.append(pieces.badge(state, CAPACITIES[row.capacity].split(",")[0].capitalize()))
    if row.disputed:
        marks.append(pieces.badge("disputed", tr("Disputed")))
    return marks


def _gap(pieces: Pieces, gap: GapRow, on: Period, *, first: bool, last: bool) -> list[QWidget | None]:
    words = tr("Vacant: known to be empty") if gap.state == "vacant" else tr("Nothing is known of these days")
    body: list[QWidget] = [pieces.text(words, "body", "quiet")]
    if gap.note:
        body.append(pieces.text(prose(gap.note), "small", "quiet"))
    here = holds(gap.start, gap.end, on.first, on.last) is Certainty.YES
    return [
        _dates(pieces, gap, here),
        Rail(pieces.look, gap.state if here else None, gap=True, first=first, last=last),
        _padded(pieces, body),
        pieces.evidence(gap.evidence) if gap.recorded else None,
    ]


def _dates(pieces: Pieces, row: HolderRow | GapRow, here: bool) -> QWidget:
    words = held(row) if isinstance(row, HolderRow) else lasting(row.start, row.end)
    label = pieces.text(words.replace(" – ", " –\n"), "body", "ink" if here else "quiet", strong=here)
    label.setAccessibleName(words)
    label.setFixedWidth(pieces.look.letters(25 if pieces.narrow else 32))
    label.setContentsMargins(0, 0, 0, pieces.look.space(3))
    return label


def _padded(pieces: Pieces, body: Sequence[QWidget]) -> QWidget:
    column = pieces.column(body, 0.25)
    column.setContentsMargins(0, 0, 0, pieces.look.space(0.5 if pieces.narrow else 3))
    return column


def _holds(row: HolderRow, on: Period) -> bool:
    return holds(row.start, row.end, on.first, on.last) is not Certainty.NO


def _state(now: HolderRow) -> str:
    if now.certainty is Certainty.PRESUMED:
        return "presumed"
    if now.certainty is Certainty.POSSIBLE:
        return "possible"
    if now.capacity == "functions":
        return "functions"
    return "held" if now.capacity == "substantive" else "acting"


def _in_order(terms: Iterable[HolderRow], gaps: Iterable[GapRow]) -> list[HolderRow | GapRow]:
    """Terms in their order, each gap before the first term that starts no earlier than it."""
    rows: list[HolderRow | GapRow] = list(terms)
    for gap in gaps:
        later = (place for place, row in enumerate(rows) if row.start.earliest >= gap.start.earliest)
        rows.insert(next(later, len(rows)), gap)
    return rows
