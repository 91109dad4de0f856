"""How an entry of the office tree looks: its name, and quieter beneath it who heads it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.offices.tree_model import ACRONYM_ROLE, HEADS_ROLE, LINK_ROLE, TreeModel
from app.shared.look import Look
from app.shared.plain import isolated

Index = QModelIndex | QPersistentModelIndex


class TreeDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._measure()
        look.changed.connect(self._measure)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Every unfolded entry is measured whenever the tree is filled anew, so this has to be quick.
        model = index.model()
        return self._sizes[isinstance(model, TreeModel) and model.has_heads(index)]

    def _measure(self) -> None:
        wide, line = self._look.letters(24), QFontMetrics(self._look.font()).height() + self._look.space(2)
        second = QFontMetrics(self._look.font("small")).height()
        self._sizes = {False: QSize(wide, line), True: QSize(wide, line + second)}

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        self._ground(painter, rect, state)
        inside = rect.adjusted(look.space(1), look.space(1), -look.space(1), -look.space(1))
        self._names(painter, inside, index)
        heads = str(index.data(HEADS_ROLE) or "")
        if heads:
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("quiet"))
            _line(painter, inside, isolated(heads), Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, -2, -1), 5, 5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("line"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0, 1, -2, -1), 5, 5)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(self._look.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -2.5, -1.5), 5, 5)

    def _names(self, painter: QPainter, inside: QRect, index: Index) -> None:
        look = self._look
        acronym, link = str(index.data(ACRONYM_ROLE) or ""), str(index.data(LINK_ROLE) or "")
        name = str(index.data() or "")
        line = QRect(inside)
        if link:
            painter.setFont(look.font("small"))
            width = min(painter.fontMetrics().horizontalAdvance(link) + 1, inside.width() // 2)
            painter.setPen(look.colour("presumed"))
            end = QRect(line.right() - width, line.top(), width, line.height())
            _line(painter, end, link, Qt.AlignmentFlag.AlignTop)
            line.setRight(end.left() - look.space(2))
        painter.setPen(look.colour("ink"))
        if acronym and not f"{name} ".startswith(f"{acronym} "):
            painter.setFont(look.font("body", strong=True))
            width = min(painter.fontMetrics().horizontalAdvance(acronym) + 1, line.width())
            _line(painter, QRect(line.left(), line.top(), width, line.height()), acronym, Qt.AlignmentFlag.AlignTop)
            line.setLeft(line.left() + width + look.space(1.5))
        painter.setFont(look.font("body", strong=False))
        _line(painter, line, isolated(name), Qt.AlignmentFlag.AlignTop)


def _line(painter: QPainter, where: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    top = where.top() if vertical == Qt.AlignmentFlag.AlignTop else where.bottom() + 1 - metrics.height()
    painter.drawText(QPointF(where.left(), top + metrics.ascent()), shown)
