"""How a result looks: its title with the reason for the match, what it is beneath, a caption over each group."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.search.results_model import GROUP_ROLE, KIND_ROLE, MATCHED_ROLE, SUBTITLE_ROLE
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.plain import isolated
from app.shared.wrapping import wrapped

Index = QModelIndex | QPersistentModelIndex
Words = tuple[str, str]
"""A colour role and what is said in it."""

_BETWEEN: Final = "   "
_REASONS: Final = {"name": "by its name", "title": "by its title", "text": "in its text"}


class ResultsDelegate(QStyledItemDelegate):
    """`width` tells how wide the rows are, the same before and after a scroll bar came, for rows get higher in less."""

    def __init__(self, look: Look, icons: Icons, width: Callable[[], int]) -> None:
        super().__init__()
        self._look, self._icons, self._width = look, icons, width

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = 2 * self._look.space(1.5) + self._caption_height(index)
        for font, _ in self._lines(index):
            height += QFontMetrics(font).height()
        return QSize(self._look.letters(20), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        caption = self._caption_height(index)
        if caption:
            where = QRect(rect.left(), rect.top(), rect.width(), caption).adjusted(look.space(3), 0, 0, -look.space(1))
            painter.setFont(look.font("small", strong=True))
            painter.setPen(look.colour("quiet"))
            left_below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
            painter.drawText(where, left_below, str(index.data(GROUP_ROLE)))
        body = rect.adjusted(look.space(1), caption, -look.space(1), 0)
        self._ground(painter, body, state)
        self._words(painter, body.adjusted(look.space(2), look.space(1.5), -look.space(2), -look.space(1.5)), index)
        painter.restore()

    def _caption_height(self, index: Index) -> int:
        if not index.data(GROUP_ROLE):
            return 0
        return QFontMetrics(self._look.font("small")).height() + self._look.space(4)

    def _ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag) -> None:
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft" if chosen else "raised"))
            painter.drawRoundedRect(QRectF(body), 6, 6)
        if chosen:
            # A bar as well as a ground, so that the choice is not told by colour alone.
            painter.setPen(QPen(self._look.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x = body.left() + 2
            painter.drawLine(QPointF(x, body.top() + 6), QPointF(x, body.bottom() - 6))

    def _words(self, painter: QPainter, inside: QRect, index: Index) -> None:
        look = self._look
        icon = self._icons.pixmap(str(index.data(KIND_ROLE)), "quiet", self._icons.size)
        painter.drawPixmap(inside.left(), inside.top(), icon)
        left = inside.left() + self._icons.size + look.space(2)
        y = float(inside.top())
        for font, words in self._lines(index):
            painter.setFont(font)
            x = float(left)
            for role, text in words:
                painter.setPen(look.colour(role))
                painter.drawText(QPointF(x, y + painter.fontMetrics().ascent()), text)
                x += painter.fontMetrics().horizontalAdvance(text)
            y += painter.fontMetrics().height()

    def _lines(self, index: Index) -> list[tuple[QFont, list[Words]]]:
        """What a row says line by line; subtitle and reason share a line where both fit into it."""
        width = self._width() - self._icons.size - self._look.space(8)
        small, strong = self._look.font("small"), self._look.font("body", strong=True)
        title, beneath = isolated(str(index.data() or "")), isolated(str(index.data(SUBTITLE_ROLE) or ""))
        matched = str(index.data(MATCHED_ROLE) or "")
        reason = _REASONS.get(matched, matched)
        lines = [(strong, [("ink", line)]) for line in wrapped(QFontMetrics(strong), title, width, 2)]
        metrics = QFontMetrics(small)
        if beneath and metrics.horizontalAdvance(f"{beneath}{_BETWEEN}{reason}") <= width:
            return [*lines, (small, [("quiet", beneath), ("presumed", f"{_BETWEEN}{reason}")])]
        parts = (("quiet", beneath), ("presumed", reason))
        return lines + [(small, [(role, wrapped(metrics, text, width, 1)[0])]) for role, text in parts if text]
