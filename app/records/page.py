"""The page of one record from top to bottom: what it is, its answer, and its sections."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.records.fate import fate
from app.records.pieces import Pieces
from app.records.sections.answer import answer_card, fate_lines
from app.records.sections.doubts import conflicts, mentions, not_same, sources
from app.records.sections.places import above, below, beside, roles
from app.records.sections.statements import contacts, events, lineage, mandates, names, participants, particulars
from app.records.sections.succession import career, succession
from app.records.shown import Shown
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import prose, subtitle_in_words
from app.shared.spans import existing
from app.shared.wording import KINDS

_SECTIONS: Final = (
    *(roles, succession, career, mandates, lineage, above, below, beside),
    *(contacts, conflicts, events, participants, names, not_same, mentions, particulars, sources),
)
_OF_AN_EVENT: Final = (events, participants, conflicts, names, particulars, sources)
_LIVES: Final = {
    "office": (QT_TR_NOOP("founded {when}"), QT_TR_NOOP("dissolved {when}")),
    "role": (QT_TR_NOOP("created {when}"), QT_TR_NOOP("abolished {when}")),
    "official": (QT_TR_NOOP("born {when}"), QT_TR_NOOP("died {when}")),
}


def record_page(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    look = pieces.look
    page = QWidget()
    column = QVBoxLayout(page)
    side = look.space(4 if pieces.narrow else 7)
    column.setContentsMargins(side, look.space(5), side, look.space(8))
    column.setSpacing(0)
    column.addWidget(_header(pieces, shown, copy_answer))
    for section in (answer_card, _about, *(_OF_AN_EVENT if shown.page.ref.kind == "event" else _SECTIONS)):
        widget = section(pieces, shown)
        if widget is not None:
            column.addWidget(widget)
    column.addStretch(1)
    return page


def _header(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    ref = shown.page.ref
    lines = [_over_line(pieces, shown, copy_answer), pieces.text(ref.title, "title")]
    if ref.subtitle:
        lines.append(pieces.text(subtitle_in_words(ref.subtitle), "body", "quiet"))
    header = pieces.column(lines, 1)
    header.setContentsMargins(0, 0, 0, pieces.look.space(2))
    return header


def _about(pieces: Pieces, shown: Shown) -> QWidget | None:
    """What it is in a few words; below the answer, which comes first."""
    page, gone = shown.page, fate(shown)
    lines: list[QWidget] = []
    if page.ref.kind == "office" and gone is not None:
        lines += fate_lines(pieces, gone)
    life = existing(page.life, *_LIVES[page.ref.kind]) if page.ref.kind in _LIVES else ""
    summary = page.summary or ""
    repeated = summary.rstrip(".") == page.ref.title.rstrip(".")
    lines += [pieces.text(words) for words in ("" if repeated else summary, life[:1].upper() + life[1:]) if words]
    if page.note:
        lines.append(pieces.text(prose(page.note), "body", "quiet"))
    if not lines:
        return None
    about = pieces.column(lines, 1)
    about.setContentsMargins(0, pieces.look.space(2), 0, 0)
    return about


def _over_line(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    """What kind of record this is, and its answer to copy."""
    kind = shown.page.ref.kind
    icon = QLabel()
    icon.setPixmap(pieces.icons.pixmap(kind, "quiet", pieces.icons.size))
    copy = QPushButton(tr("Copy answer"))
    copy.setObjectName("copyAnswerButton")
    pieces.give_icon(copy, "copy")
    copy.setToolTip(tr("Copy one sentence with its day and source (Ctrl+Shift+C)"))
    copy.setAccessibleName(tr("Copy answer"))
    copy.clicked.connect(copy_answer)
    line = pieces.line(icon, pieces.short(KINDS[kind][0].capitalize(), "small", "quiet"))
    layout = line.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.addWidget(copy)
    return line
