"""How a row of a list of entries looks: its icon, its title, a quieter line beneath, its keys at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.shared.entries import CAPTION_ROLE, DETAIL_ROLE, ICON_ROLE, KEYS_ROLE
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.plain import isolated

Index = QModelIndex | QPersistentModelIndex


class EntriesDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look, self._icons = look, icons

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._look
        height = QFontMetrics(look.font("body")).height() + 2 * look.space(1.25) + self._caption_height(index)
        if index.data(DETAIL_ROLE):
            height += QFontMetrics(look.font("small")).height()
        return QSize(look.letters(16), height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        caption = self._caption_height(index)
        if caption:
            self._paint_caption(painter, QRect(rect.left(), rect.top(), rect.width(), caption), index)
        body = rect.adjusted(self._look.space(1), caption, -self._look.space(1), 0)
        self._paint_ground(painter, body, state)
        self._paint_words(painter, body, index)
        painter.restore()

    def _caption_height(self, index: Index) -> int:
        if not index.data(CAPTION_ROLE):
            return 0
        return QFontMetrics(self._look.font("small")).height() + self._look.space(4 if index.row() else 2.5)

    def _paint_caption(self, painter: QPainter, where: QRect, index: Index) -> None:
        painter.setFont(self._look.font("small", strong=True))
        painter.setPen(self._look.colour("quiet"))
        inside = where.adjusted(self._look.space(3), 0, -self._look.space(3), -self._look.space(1))
        left_below = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, left_below, str(index.data(CAPTION_ROLE)))

    def _paint_ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag) -> None:
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

    def _paint_words(self, painter: QPainter, body: QRect, index: Index) -> None:
        look, icon = self._look, str(index.data(ICON_ROLE) or "")
        left, right = body.left() + look.space(2), body.right() - look.space(2)
        top = body.top() + look.space(1.25)
        if icon:
            painter.drawPixmap(left, top, self._icons.pixmap(icon, "quiet", self._icons.size))
            left += self._icons.size + look.space(2)
        keys = str(index.data(KEYS_ROLE) or "")
        if keys:
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("quiet"))
            width = painter.fontMetrics().horizontalAdvance(keys)
            painter.drawText(QPointF(right - width, top + QFontMetrics(look.font()).ascent()), keys)
            right -= width + look.space(2)
        for size, role, words in (
            ("body", "ink", str(index.data() or "")),
            ("small", "quiet", str(index.data(DETAIL_ROLE) or "")),
        ):
            painter.setFont(look.font(size))
            painter.setPen(look.colour(role))
            metrics = painter.fontMetrics()
            if words:
                line = metrics.elidedText(isolated(words[:400]), Qt.TextElideMode.ElideRight, right - left)
                painter.drawText(QPointF(left, top + metrics.ascent()), line)
            top += metrics.height()
