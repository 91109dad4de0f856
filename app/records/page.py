"""The page of one record from top to bottom: what it is, its answer, and its sections."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.records.pieces import Pieces
from app.records.sections.answer import answer_card
from app.records.sections.doubts import conflicts, mentions, not_same, sources
from app.records.sections.places import above, below, beside, roles
from app.records.sections.statements import contacts, events, lineage, mandates, names, participants, particulars
from app.records.sections.succession import career, succession
from app.records.shown import Shown, stands
from app.records.spans import existing
from app.shared.wording import KINDS, period_in_words
from database import Certainty

_SECTIONS: Final = (
    *(answer_card, roles, succession, career, mandates, lineage, above, below, beside),
    *(contacts, conflicts, events, participants, names, not_same, mentions, particulars, sources),
)
_LIVES: Final = {"office": ("founded", "dissolved"), "role": ("created", "abolished"), "official": ("born", "died")}


def record_page(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    look = pieces.look
    page = QWidget()
    column = QVBoxLayout(page)
    side = look.space(4 if pieces.narrow else 7)
    column.setContentsMargins(side, look.space(5), side, look.space(8))
    column.setSpacing(0)
    column.addWidget(_header(pieces, shown, copy_answer))
    for section in _SECTIONS:
        widget = section(pieces, shown)
        if widget is not None:
            column.addWidget(widget)
    column.addStretch(1)
    return page


def _header(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    page = shown.page
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(0, 0, 0, pieces.look.space(3))
    column.setSpacing(pieces.look.space(1))
    column.addWidget(_over_line(pieces, shown, copy_answer))
    column.addWidget(pieces.text(page.ref.title, "title"))
    if page.ref.subtitle:
        column.addWidget(pieces.text(page.ref.subtitle, "body", "quiet"))
    life = existing(page.life, *_LIVES.get(page.ref.kind, ("from", "until")))
    for words in (life[:1].upper() + life[1:], _absence(shown), page.summary or ""):
        if words:
            column.addWidget(pieces.text(words))
    if page.note:
        column.addWidget(pieces.text(page.note, "body", "quiet"))
    return header


def _over_line(pieces: Pieces, shown: Shown, copy_answer: Callable[[], None]) -> QWidget:
    """What kind of record this is, and its answer to copy."""
    kind = shown.page.ref.kind
    icon = QLabel()
    icon.setPixmap(pieces.icons.pixmap(kind, "quiet", pieces.icons.size))
    copy = QPushButton("Copy answer")
    copy.setObjectName("copyAnswerButton")
    copy.setIcon(pieces.icons.icon("copy"))
    copy.setToolTip("Copy one sentence with its day and source (Ctrl+Shift+C)")
    copy.setAccessibleName("Copy answer")
    copy.clicked.connect(copy_answer)
    line = pieces.line(icon, pieces.short(KINDS[kind][0].capitalize(), "small", "quiet"))
    layout = line.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.addWidget(copy)
    return line


def _absence(shown: Shown) -> str:
    """Said where the record itself did not exist on the day."""
    if shown.page.ref.kind not in ("office", "role") or stands(shown.page.life, shown.on) is not Certainty.NO:
        return ""
    when = f"{'on' if shown.on.is_day else 'in'} {period_in_words(shown.on)}"
    if shown.answer is not None and shown.answer.holders:
        return f"It did not exist under this title {when}; the answer follows its line."
    return f"It did not exist {when}."
