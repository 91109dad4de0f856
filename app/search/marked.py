"""Lines of text with the sought words marked: by weight, colour and a line beneath, from ranges, never from markup."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.shared.plain import isolated
from search_index.hits import Range

_BEFORE_A_MARK: Final = 24
"""How many letters may stand before the first marked word of a snippet, so that narrow columns show the word."""


class Words:
    """Words in one line, elided where they do not fit: a fifth of the work of laying out lines with marks."""

    __slots__ = ("_ascent", "_font", "_words", "width")

    def __init__(self, text: str, font: QFont, metrics: QFontMetrics, width: int) -> None:
        self._words = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, width)
        self._font, self._ascent = font, metrics.ascent()
        self.width = metrics.horizontalAdvance(self._words)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.setFont(self._font)
        painter.drawText(QPointF(x, y + self._ascent), self._words)


class Marked:
    """A text laid out in at most so many lines of a width; what is over ends in an ellipsis."""

    __slots__ = ("layout",)

    def __init__(
        self, text: str, marks: Sequence[Range], font: QFont, mark: QTextCharFormat, width: int, most: int
    ) -> None:
        whole = isolated(text)
        shift = 0 if whole == text else 1
        self.layout, lines = _laid_out(whole, marks, shift, font, mark, width)
        if lines > most:
            start, room, metrics = self.layout.lineAt(most - 1).textStart(), width, QFontMetrics(font)
            # Marked words are wider than the metrics know.
            while lines > most and room > 0:
                over = metrics.elidedText(whole[start:], Qt.TextElideMode.ElideRight, room)
                last = start + len(over) - 1 - shift
                left = [(first, min(end, last)) for first, end in marks if first < last]
                self.layout, lines = _laid_out(whole[:start] + over, left, shift, font, mark, width)
                room -= width // 12 + 1

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """In the colour of the pen; marked words in that of their marks."""
        self.layout.draw(painter, QPointF(x, y))


def marking(accent: QColor) -> QTextCharFormat:
    """How marked words look: told from the others by more than their colour."""
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setForeground(accent)
    marked.setFontUnderline(True)
    return marked


def near_mark(text: str, marks: Sequence[Range]) -> tuple[str, tuple[Range, ...]]:
    """A snippet cut in front, between words, where the first marked word would stand too far behind."""
    if not marks or marks[0][0] <= _BEFORE_A_MARK:
        return text, tuple(marks)
    cut = text.find(" ", marks[0][0] - _BEFORE_A_MARK, marks[0][0]) + 1
    if not cut:
        return text, tuple(marks)
    return f"…{text[cut:]}", tuple((start - cut + 1, end - cut + 1) for start, end in marks)


def _laid_out(
    text: str, marks: Sequence[Range], shift: int, font: QFont, mark: QTextCharFormat, width: int
) -> tuple[QTextLayout, int]:
    """The text with its marks in lines, and how many lines those are."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_WRAPPING)
    if marks:
        layout.setFormats([_marked(first + shift, end - first, mark) for first, end in marks])
    layout.beginLayout()
    y, lines = 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
        lines += 1
    layout.endLayout()
    return layout, lines


def _marked(start: int, length: int, mark: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, mark
    return found


def _wrapping() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_WRAPPING: Final = _wrapping()
