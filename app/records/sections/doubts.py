"""Where sources disagree, who must not be taken for whom, and everything the page rests on."""

from PySide6.QtWidgets import QWidget

from app.records.pieces import Pieces
from app.records.shown import Cites, Shown, by_source, evidence_of
from app.shared.language import tr
from app.shared.prose import prose, subtitle_in_words
from app.shared.wording import CONFIDENCES, KINDS, value_in_words
from database.rows import ConflictRow, ConflictValue, Ref


def conflicts(pieces: Pieces, shown: Shown) -> QWidget | None:
    rows = [line for row in shown.page.conflicts for line in _conflict(pieces, row)]
    return pieces.section(tr("The sources disagree"), rows, 0) if rows else None


def _conflict(pieces: Pieces, row: ConflictRow) -> list[list[QWidget | None]]:
    if row.explained:
        badge = pieces.badge("held", tr("Explained"))
    elif row.accepted is not None:
        badge = pieces.badge("presumed", tr("Decided; the other value is kept"))
    else:
        badge = pieces.badge("disputed", tr("Not decided"))
    lines: list[list[QWidget | None]] = [[pieces.column([pieces.text(row.title, strong=True), badge], 0.75)]]
    lines += [_value(pieces, value, row.accepted) for value in row.values]
    if row.note:
        lines.append([pieces.text(prose(row.note), "small", "quiet")])
    return lines


def _value(pieces: Pieces, value: ConflictValue, accepted: str | None) -> list[QWidget | None]:
    stated = value_in_words(value.value)
    words = tr("{value}  (accepted)", value=stated) if accepted is not None and value.value == accepted else stated
    label = pieces.text(words)
    return [label, pieces.evidence(value.evidence)]


def not_same(pieces: Pieces, shown: Shown) -> QWidget | None:
    rows = [[_ref(pieces, ref)] for ref in shown.page.not_same]
    return pieces.section(tr("Not the same person as"), rows) if rows else None


def mentions(pieces: Pieces, shown: Shown) -> QWidget | None:
    """What a source speaks of, who is party to an instrument; whose a mandate is stands with the mandate itself."""
    titles = {"source": tr("What this source says something about"), "instrument": tr("Parties")}
    title = titles.get(shown.page.ref.kind, tr("Mentions"))
    if not shown.page.mentions or shown.page.ref.kind == "mandate":
        return None
    return pieces.listing(title, shown.page.mentions, lambda ref: _mention(pieces, ref), 1)


def _mention(pieces: Pieces, ref: Ref) -> list[QWidget | None]:
    return [pieces.short(KINDS[ref.kind][0], "small", "quiet"), _ref(pieces, ref)]


def _ref(pieces: Pieces, ref: Ref) -> QWidget:
    if not ref.subtitle:
        return pieces.ref(ref)
    return pieces.column([pieces.ref(ref), pieces.text(subtitle_in_words(ref.subtitle), "small", "quiet")], 0.25)


def sources(pieces: Pieces, shown: Shown) -> QWidget | None:
    if shown.page.ref.kind == "source":
        return None
    careers = [one for term in shown.career for one in evidence_of(term)]
    cited = [one for one in by_source((*shown.page.sources, *careers)) if one.first.source is not None]
    if not cited:
        none = pieces.text(tr("No source is known for what this page says."), "body", "quiet")
        return pieces.section(tr("Sources"), [[none]])
    return pieces.listing(tr("Sources"), cited, lambda one: _source(pieces, one))


def _source(pieces: Pieces, cites: Cites) -> list[QWidget | None]:
    assert cites.first.source is not None
    where = ", ".join(filter(None, (CONFIDENCES[cites.confidence], cites.places)))
    title = pieces.link("source", cites.first.source, cites.first.title)
    return [pieces.column([title, pieces.text(where, "small", "quiet")], 0.25)]
