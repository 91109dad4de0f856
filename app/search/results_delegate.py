"""How a result looks: its title with what was sought marked in it, what it is, why it was found, a caption over each
group. Each row is measured once and laid out once, when it is first painted: rows come with every letter typed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from app.search.marked import marking
from app.search.placing import Result
from app.search.results_model import ResultsModel
from app.search.row_text import Measures, RowText
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.wording import KINDS
from database.ids import RecordId
from database.rows import Ref

Index = QModelIndex | QPersistentModelIndex

_MOST_KNOWN: Final = 1000
_SCRIPTS: Final = ("Łukasz Đỗ", "Мирослав", "Κώστας", "غسان سلامة", "潘基文", "반기문", "עברית", "हिन्दी")
_LEFT_BELOW: Final = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft


class ResultsDelegate(QStyledItemDelegate):
    """`width` tells how wide the rows are, the same before and after a scroll bar came, for rows get higher in less."""

    def __init__(self, look: Look, icons: Icons, model: ResultsModel, width: Callable[[], int]) -> None:
        super().__init__()
        self._look, self._icons, self._model, self._width = look, icons, model, width
        self._rows: dict[int, RowText] = {}
        # With one letter more most rows stay among the results, with the same words marked in them.
        self._known: dict[Result, RowText] = {}
        self._measures = self._measured()
        model.modelAboutToBeReset.connect(self._rows.clear)
        for moved in (model.rowsRemoved, model.rowsInserted, model.dataChanged):
            moved.connect(lambda *_: self._rows.clear())

    def measure(self) -> None:
        """Fonts, colours or widths are others now."""
        self._rows.clear()
        self._known.clear()
        self._measures = self._measured()

    def fit_width(self) -> None:
        """What is known of the rows stays known where they are as wide as before."""
        if self._room() != self._measures.width:
            self.measure()

    def warm_up(self) -> Iterator[None]:
        """Loads, step by step, the fonts that names of the world ask for: later a key would have to wait for them."""
        picture = QPixmap(1, 1)
        for name in _SCRIPTS:
            painter = QPainter(picture)
            in_title = Result(Ref("office", RecordId(""), name, name), name, marks=((0, 2),))
            for result in (in_title, replace(in_title, snippet=name)):
                for part in RowText(result, self._measures).parts:
                    part.text.draw(painter, 0, 0)
            painter.setFont(self._measures.caption_font)
            painter.drawText(0, 0, name)
            painter.end()
            yield

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, measures = index.row(), self._measures
        height = 2 * measures.margin + self._row(row).height
        if self._model.caption(row):
            height += measures.caption
        return QSize(measures.least, height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        measures, row = self._measures, index.row()
        painter.save()
        rect: QRect = option.rect
        caption = self._model.caption(row)
        high = measures.caption if caption else 0
        if caption:
            where = rect.adjusted(measures.indent + measures.side, 0, 0, 0)
            where.setHeight(high - measures.indent)
            painter.setFont(measures.caption_font)
            painter.setPen(self._look.colour("quiet"))
            painter.drawText(where, _LEFT_BELOW, caption)
        body = rect.adjusted(measures.indent, high, -measures.indent, 0)
        self._ground(painter, body, option.state)
        self._words(painter, body.left() + measures.side, body.top() + measures.margin, row)
        painter.restore()

    def _ground(self, painter: QPainter, body: QRect, state: QStyle.StateFlag) -> None:
        chosen = state & QStyle.StateFlag.State_Selected
        if not (chosen or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent_soft" if chosen else "raised"))
        painter.drawRoundedRect(QRectF(body), 6, 6)
        if chosen:
            # A bar as well as a ground, so that the choice is not told by colour alone.
            painter.setPen(QPen(self._look.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x = body.left() + 2
            painter.drawLine(QPointF(x, body.top() + 6), QPointF(x, body.bottom() - 6))

    def _words(self, painter: QPainter, left: int, top: int, row: int) -> None:
        painter.drawPixmap(left, top, self._measures.icons[self._model.result(row).ref.kind])
        x, y = left + self._measures.icon, float(top)
        for part in self._row(row).parts:
            painter.setPen(self._look.colour(part.role))
            part.text.draw(painter, x + part.indent, y)
            if part.ends_line:
                y += part.height

    def _row(self, row: int) -> RowText:
        text = self._rows.get(row)
        if text is None:
            result = self._model.result(row)
            text = self._known.get(result)
            if text is None:
                if len(self._known) > _MOST_KNOWN:
                    self._known.clear()
                text = self._known[result] = RowText(result, self._measures)
            self._rows[row] = text
        return text

    def _measured(self) -> Measures:
        look = self._look
        caption_font, mark = look.font("small", strong=True), marking(look.colour("accent"))
        icon = self._icons.size + look.space(2)
        indent, side = look.space(1), look.space(2)
        return Measures(
            title=look.font("body"), small=look.font("small"), caption_font=caption_font, mark=mark,
            icons={kind: self._icons.pixmap(kind, "quiet", self._icons.size) for kind in KINDS},
            margin=look.space(1.5), indent=indent, side=side, icon=icon, gap=look.space(2), least=look.letters(20),
            caption=QFontMetrics(caption_font).height() + look.space(4),
            width=self._room(),
        )  # fmt: skip

    def _room(self) -> int:
        """The width that is left for words."""
        look = self._look
        besides = self._icons.size + look.space(2) + 2 * look.space(1) + 2 * look.space(2)
        return max(look.letters(10), self._width() - besides)
