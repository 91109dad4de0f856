"""Evidence beside a statement: which source says so, where in it, how sure; all of it on a click."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.records.shown import Cited, Cites, by_source
from app.shared.address import Address
from app.shared.language import grouped, tr
from app.shared.link import Link
from app.shared.look import Look
from app.shared.plain import PlainLabel, isolated, tool_tip
from app.shared.prose import prose
from app.shared.wording import CONFIDENCES, evidence_in_words, field_in_words, listed, value_in_words
from database.rows import Confidence, Evidence

_COLOURS: Final[dict[Confidence, str]] = {"sourced": "held", "inferred": "possible", "known, not sourced": "quiet"}
WIDEST: Final = 34
"""In letters: what fits into the column of evidence; a chip with room beside it may be wider."""


class EvidenceChip(QAbstractButton):
    """One line: a shape for how sure, the first source, how many more. A click shows everything."""

    def __init__(
        self, look: Look, evidence: Sequence[Evidence], open_record: Callable[[Address], None], widest: int = WIDEST
    ) -> None:
        super().__init__()
        self._look, self._open, self._widest = look, open_record, widest
        self._sources: tuple[Cites, ...] = by_source(evidence)
        self._best: Confidence = min((one.confidence for one in self._sources), key=list(_COLOURS).index)
        self._title, self._rest = _chip_words(self._sources)
        everything = "\n".join(evidence_in_words(one) for one in evidence)
        self.setAccessibleName(tr("Evidence: {everything}", everything=everything))
        self.setToolTip(tool_tip(self.words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._show_all)

    @property
    def words(self) -> str:
        """Every source cited, with its places, in one line."""
        return tr("; ").join(self.places)

    @property
    def places(self) -> tuple[str, ...]:
        """Every source cited, with its places."""
        return tuple(_place(one) for one in self._sources)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._look.font("small"))
        room = metrics.averageCharWidth() * self._widest
        width = min(metrics.horizontalAdvance(self._title + self._rest), room) + metrics.height() + self._look.space(2)
        return QSize(width, metrics.height() + self._look.space(0.5))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._look.letters(10)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.font("small"))
        metrics = painter.fontMetrics()
        side = metrics.height() * 0.5
        dot = QRectF(1, (self.height() - side) / 2, side, side)
        draw_confidence(painter, dot, self._best, self._look)
        painter.setPen(self._look.colour("quiet"))
        left = dot.right() + self._look.space(1.2)
        room = int(self.width() - left - 2 - metrics.horizontalAdvance(self._rest))
        shown = metrics.elidedText(isolated(self._title), Qt.TextElideMode.ElideRight, room) + self._rest
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, baseline), shown)
        if self.underMouse():
            end = left + metrics.horizontalAdvance(shown)
            painter.drawLine(QPointF(left, baseline + 2), QPointF(end, baseline + 2))
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)

    def _show_all(self) -> None:
        card = EvidenceCard(self, self._look, self._sources, self._open)
        card.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)))


class EvidenceCard(QFrame):
    """All that is cited for one statement. Escape, or a click elsewhere, closes it."""

    def __init__(
        self, parent: QWidget, look: Look, sources: Sequence[Cites], open_record: Callable[[Address], None]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("evidenceCard")
        self.setAccessibleName(tr("Evidence"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._look, self._open = look, open_record
        column = QVBoxLayout(self)
        margin = look.space(3)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(look.space(3))
        # Else Qt makes the card as high as it would be at its narrowest.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for one in sources[:8]:
            column.addWidget(self._one(one))
        if len(sources) > 8:
            more = tr("and {n} more, listed under Sources", n=grouped(len(sources) - 8))
            column.addWidget(PlainLabel(look, more, "small", "quiet"))
        column.addStretch(1)
        self.setFixedWidth(look.letters(76))

    def open_at(self, corner: QPoint) -> None:
        layout = self.layout()
        assert layout is not None
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        screen = self.screen().availableGeometry()
        left = min(corner.x(), screen.right() - self.width())
        top = min(corner.y(), screen.bottom() - self.height())
        self.move(max(screen.left(), left), max(screen.top(), top))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Link):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _one(self, cites: Cites) -> QWidget:
        look, first = self._look, cites.first
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(0.5))
        if first.source is None:
            column.addWidget(PlainLabel(look, tr("No source"), strong=True))
        else:
            title = Link(look, first.title, strong=True)
            title.clicked.connect(self._opening(Address("source", first.source)))
            column.addWidget(title)
        for cited in cites.cited:
            column.addSpacing(look.space(0.75))
            for words, role in _details(cited):
                column.addWidget(PlainLabel(look, words, "small", role))
        if first.url:
            # A field, not a label: what is selected in it is the address itself, without places to break lines.
            url = QLineEdit(first.url)
            url.setReadOnly(True)
            url.setFont(look.font("small"))
            url.setAccessibleName(tr("Address of the source"))
            url.setCursorPosition(0)
            column.addWidget(url)
        return block

    def _opening(self, address: Address) -> Callable[[], None]:
        def opened() -> None:
            self.close()
            self._open(address)

        return opened


def draw_confidence(painter: QPainter, box: QRectF, confidence: Confidence, look: Look) -> None:
    """Sourced is a full disc, inferred half of one, known without a source an empty ring."""
    colour = look.colour(_COLOURS[confidence])
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(colour if confidence == "sourced" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if confidence == "inferred":
        painter.setBrush(colour)
        painter.drawChord(box, 90 * 16, 180 * 16)


def _chip_words(sources: Sequence[Cites]) -> tuple[str, str]:
    """The title that may be cut short, and what must stay readable behind it."""
    known = [one for one in sources if one.first.source is not None]
    if not known:
        return CONFIDENCES[sources[0].confidence], ""
    places = known[0].places
    more = f"  +{len(known) - 1}" if len(known) > 1 else ""
    return known[0].first.title, (f", {places}" if 0 < len(places) < 20 else "") + more


def _place(cites: Cites) -> str:
    place = ", ".join(filter(None, (cites.first.title, cites.places)))
    return f"{place} ({CONFIDENCES[cites.confidence]})"


def _details(cited: Cited) -> list[tuple[str, str]]:
    """What one place of a source is cited for, and what it says; each with its colour role."""
    place = [CONFIDENCES[cited.first.confidence].capitalize(), cited.first.locator or ""]
    if cited.fields:
        place.append(tr("for {part}", part=listed([field_in_words(field) for field in cited.fields])))
    said = [tr("States: {value}", value=value_in_words(value)) for value in cited.states]
    said += [prose(note) for note in cited.notes]
    return [(", ".join(part for part in place if part), "quiet"), *((words, "ink") for words in said)]
