"""Everything about one row of a board: its words in full, the records it names, and the evidence with its sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.boards.told import value_told
from app.shared.address import Address
from app.shared.language import tr
from app.shared.link import Link
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.wording import CONFIDENCES, evidence_in_words, field_in_words
from database.rows import Evidence

_MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Detail:
    words: str
    remarks: tuple[str, ...] = ()
    opens: tuple[tuple[str, Address], ...] = ()
    evidence: tuple[Evidence, ...] | None = None
    """None where the row is not a fact that a source could state."""
    acts: tuple[tuple[str, Callable[[], None]], ...] = ()
    """What can be done about the row: the words of the button, and what it does."""


class DetailStrip(QObject):
    """Holds `widget`, beneath a list. Its height hangs on the window alone, so that nothing jumps from row to row."""

    def __init__(self, look: Look, open_record: Callable[[Address], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._open = look, open_record
        self._shown: Detail | None = None
        self.widget = QScrollArea()
        self.widget.setObjectName("boardDetail")
        self.widget.setAccessibleName(tr("The chosen row and its evidence"))
        self.widget.setWidgetResizable(True)
        self.widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.widget.setFrameShape(QFrame.Shape.NoFrame)
        look.changed.connect(self._again)
        self.show(None)

    def show(self, detail: Detail | None) -> None:
        self._shown = detail
        look = self._look
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        page.setAutoFillBackground(True)
        # Else the area makes it as high as it would be at its narrowest, and scrolls where there is nothing more.
        page.setMinimumHeight(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(look.space(5), look.space(3), look.space(5), look.space(3))
        column.setSpacing(look.space(1))
        if detail is None:
            column.addWidget(PlainLabel(look, tr("Choose a row to see its evidence."), "body", "quiet"))
        else:
            self._fill(column, detail)
        column.addStretch(1)
        self.widget.setWidget(page)
        self.widget.setMinimumHeight(look.space(16))
        self.widget.setMaximumHeight(look.space(40))
        told = [detail.words, *detail.remarks, *map(evidence_in_words, detail.evidence or ())] if detail else []
        self.widget.setAccessibleDescription("\n".join(told))

    def _again(self) -> None:
        """The same in the new look."""
        self.show(self._shown)

    def _fill(self, column: QVBoxLayout, detail: Detail) -> None:
        look = self._look
        column.addWidget(PlainLabel(look, detail.words, "lead", strong=True))
        for remark in detail.remarks:
            column.addWidget(PlainLabel(look, remark, "body", "quiet"))
        if detail.opens:
            column.addWidget(self._links(detail))
        if detail.acts:
            column.addWidget(self._acts(detail))
        if detail.evidence:
            column.addWidget(self._evidence(detail.evidence))
        elif detail.evidence is not None:
            column.addWidget(PlainLabel(look, tr("No source is given."), "small", "quiet"))

    def _acts(self, detail: Detail) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, self._look.space(1), 0, self._look.space(1))
        line.setSpacing(self._look.space(2))
        for words, act in detail.acts:
            button = QPushButton(words)
            button.setObjectName("boardAct")
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, act=act: act())
            line.addWidget(button)
        line.addStretch(1)
        return holder

    def _links(self, detail: Detail) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._look.space(4))
        for words, address in detail.opens[:6]:
            line.addWidget(self._link(words, address))
        line.addStretch(1)
        return holder

    def _evidence(self, evidence: Sequence[Evidence]) -> QWidget:
        """One citation a line: the source to open, and where in it, how sure, what it states."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, self._look.space(1), 0, 0)
        grid.setHorizontalSpacing(self._look.space(3))
        grid.setVerticalSpacing(self._look.space(0.5))
        grid.setColumnStretch(1, 1)
        for line, one in enumerate(evidence[:_MOST]):
            title: QWidget = PlainLabel(self._look, tr("No source"), "small", "quiet")
            if one.source is not None:
                title = self._link(one.title, Address("source", one.source), "small")
                title.setMaximumWidth(self._look.letters(50))
            words = _about(one)
            grid.addWidget(title, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(self._look, words, "small", "quiet"), line, 1)
        return holder

    def _link(self, words: str, address: Address, size: str = "body") -> Link:
        link = Link(self._look, words, size)
        link.clicked.connect(lambda: self._open(address))
        return link


def _about(one: Evidence) -> str:
    """Where in the source, how sure, for which part of the fact, and which value it states."""
    sure = CONFIDENCES[one.confidence] if one.source is not None else tr(one.confidence)
    parts = [", ".join(filter(None, (one.locator, sure)))]
    if one.field:
        parts.append(tr("for {part}", part=field_in_words(one.field)))
    if one.states is not None:
        parts.append(tr("states {value}", value=value_told(one.states)))
    words = tr("; ").join(parts)
    return f"{words}. {one.note}" if one.note else words
