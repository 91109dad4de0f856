"""A field for a date as people write it: "March 2017", "by 1 April 2017", "unknown", "still open". Beneath it stands
how it was understood, before anything is saved. Nothing is filled in by itself."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.shared.dates_in_words import in_words
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database.dates import OPEN_END, UNKNOWN, BadDate, Bound, Side, iso, parse_phrase
from database.dates.bounds import FIRST_DAY, LAST_DAY

_EXAMPLES: Final = {
    "start": QT_TR_NOOP("16 March 2017, March 2017, by 1 April 2017, unknown"),
    "end": QT_TR_NOOP("31 March 2017, March 2017, by 1 April 2017, unknown, still open"),
    "when": QT_TR_NOOP("16 March 2017, March 2017, 2017"),
}


class DateField(QWidget):
    changed = Signal()

    def __init__(self, look: Look, name: str, side: Side) -> None:
        """`name` is what it is called for screen readers."""
        super().__init__()
        self._look, self._side = look, side
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(tr(_EXAMPLES[side]))
        self._told = PlainLabel(look, "", "small", "quiet")
        self._told.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(0.5))
        column.addWidget(self.line)
        column.addWidget(self._told)
        self.line.textChanged.connect(self._read)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @property
    def told(self) -> str:
        """How the date was understood, or what is wrong with it; empty while nothing is written."""
        return self._told.accessibleName()

    def bound(self) -> Bound | None:
        """The date; None where nothing is written. Raises BadDate, which says what to write."""
        return parse_phrase(self.text, self._side) if self.text else None

    def write(self, text: str) -> None:
        self.line.setText(text)

    def _read(self) -> None:
        try:
            bound = self.bound()
            self._say(understood(bound, self._side) if bound is not None else "", "quiet")
        except BadDate as bad:
            self._say(said(bad), "disputed")
        self.changed.emit()

    def _say(self, words: str, role: str) -> None:
        self._told.say(words)
        self._told.colour(self._look, role)
        self._told.setVisible(bool(words))
        self.line.setAccessibleDescription(words)


def understood(bound: Bound, side: Side) -> str:
    """How a date is taken, in a sentence that tells a day from a stretch in which the day lies."""
    if bound == UNKNOWN or bound.is_unknown:
        return tr("Understood: not known.")
    if bound.is_open:
        return tr("Understood: still going on, no end known.") if side == "end" else tr("Understood: no beginning.")
    words = in_words(replace(bound, phrase=None), side)
    if bound.is_exact_day:
        return tr("Understood: {day}.", day=words)
    first, last = bound.earliest, bound.latest
    if first <= FIRST_DAY:
        return tr("Understood: {date}, that is on some day up to {last}.", date=words, last=_day(last))
    if last >= LAST_DAY:
        return tr("Understood: {date}, that is on some day from {first} on.", date=words, first=_day(first))
    return tr(
        "Understood: {date}, that is on some day from {first} to {last}.",
        date=words, first=_day(first), last=_day(last),
    )  # fmt: skip


def as_typed(bound: Bound, side: Side) -> str:
    """The bound as a person would type it, so that the field reads the same bound again."""
    if bound.is_unknown:
        return tr("unknown")
    if bound == OPEN_END or bound.is_open:
        return tr("still open") if side == "end" else ".."
    words = bound.phrase or in_words(bound, side)
    for text in (words, bound.edtf or ""):
        try:
            if parse_phrase(text, side).edtf == bound.edtf:
                return text
        except BadDate:
            continue
    return bound.edtf or ""


def _day(day: int) -> str:
    return in_words(parse_phrase(iso(day)))
