"""Paints one cell: a state's shape, the words in one line, what opens a record in the colour of links."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.shared.direction import directed
from app.shared.look import Look
from app.shared.plain import cut
from app.shared.rows_table.model import OPENS_ROLE, STATE_ROLE
from app.shared.shapes import COLOURS, draw_shape


class RowsDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    @property
    def height(self) -> int:
        """The height of every row, in pixels."""
        return self._look.space(7)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = cut(str(index.data() or ""))
        shape = self._look.space(4.5) if index.data(STATE_ROLE) else 0
        width = option.fontMetrics.horizontalAdvance(words) + shape + self._look.space(5)
        return QSize(min(width, self._look.letters(90)), self.height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = self._look
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(option.rect, look.colour("accent_soft"))
        box = QRectF(option.rect).adjusted(look.space(2), 0, -look.space(2), 0)
        state = index.data(STATE_ROLE)
        ink = "ink"
        if isinstance(state, str) and state:
            box, ink = self._shape(painter, box, state), COLOURS[state]
        elif index.data(OPENS_ROLE):
            ink = "accent"
        painter.setFont(look.font())
        painter.setPen(look.colour(ink))
        side = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignLeft)
        words = painter.fontMetrics().elidedText(
            directed(cut(str(index.data() or "")))[0], Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        painter.restore()

    def _shape(self, painter: QPainter, box: QRectF, state: str) -> QRectF:
        side = self._look.space(2.6)
        place = QRectF(box.left(), box.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = COLOURS[state]
        draw_shape(painter, place, state, self._look.colour(role), self._look.colour(f"{role}_soft"))
        return box.adjusted(side + self._look.space(1.6), 0, 0, 0)
