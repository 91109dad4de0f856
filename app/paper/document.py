"""Blocks as a document to lay out: put together from plain text alone, so that nothing in it is ever interpreted."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.paper.whole_rows import CELL_PADDING, keep_rows_whole
from app.shared.direction import directed
from app.shared.on_paper import Grid, Heading, Paper, Picture
from app.shared.plain import breakable

TEXT_PX: Final = 12.5
_SMALL_PX: Final = 11
_HEADING_PX: Final = 15
_TITLE_PX: Final = 24
_LINE: Final = QColor("#B5BCC6")
_SPACES: Final = re.compile(r"[ \t\f\v]+")
"""Those that keep words together stay."""
_LONGEST_CELL: Final = 60
"""In letters: a longer text earns its column no more room."""


def document_of(paper: Paper, font: QFont, width: float, height: float) -> QTextDocument:
    """The paper laid out for pages of this size, in pixels of 1/96 inch, whatever it is drawn on later."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    whole = QFont(font)
    whole.setPixelSize(round(TEXT_PX))
    whole.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(whole)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPageSize(QSizeF(width, height))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _write(cursor, paper.title, _letters(_TITLE_PX, bold=True), _room(0, 4))
    for block in paper.blocks:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if isinstance(block, Picture):
            continue
        if isinstance(block, Grid):
            _table(cursor, block, width)
            continue
        cursor.insertBlock()
        if isinstance(block, Heading):
            _write(cursor, block.text, _letters(_HEADING_PX, bold=True), _room(14, 4))
        else:
            pixels = _HEADING_PX if block.strong else TEXT_PX
            _write(cursor, block.text, _letters(pixels, bold=block.strong), _room(0, 3))
    cursor.endEditBlock()
    keep_rows_whole(document)
    return document


def _table(cursor: QTextCursor, grid: Grid, width: float) -> None:
    table_format = QTextTableFormat()
    # Repeated by Qt at the top of each further page that the table runs over.
    table_format.setHeaderRowCount(1 if grid.headers else 0)
    table_format.setBorder(0)
    table_format.setBorderCollapse(True)
    table_format.setCellPadding(CELL_PADDING)
    table_format.setTopMargin(4)
    table_format.setBottomMargin(6)
    table_format.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
    shares = shares_of(grid)
    table_format.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share * 100) for share in shares]
    )
    rows = [grid.headers, *grid.rows] if grid.headers else grid.rows
    table = cursor.insertTable(len(rows), len(shares), table_format)
    look = QTextTableCellFormat()
    look.setBottomBorder(1)
    look.setBottomBorderBrush(_LINE)
    look.setBottomBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    for line in range(table.rows()):
        for place in range(table.columns()):
            table.cellAt(line, place).setFormat(look)
    written = table.cellAt(0, 0).firstCursorPosition()
    for line, cells in enumerate(rows):
        letters = _letters(_SMALL_PX, bold=line == 0 and bool(grid.headers))
        for text in cells:
            _write(written, text, letters, _room(0, 0))
            written.movePosition(QTextCursor.MoveOperation.NextBlock)


def shares_of(grid: Grid) -> Sequence[float]:
    """How much of the width each column gets, by the text it holds: no column less than its header needs."""
    sizes = []
    for place in range(len(grid.headers or grid.rows[0])):
        header = grid.headers[place] if grid.headers else ""
        lengths = sorted(max(map(len, row[place].splitlines()), default=0) for row in grid.rows) or [0]
        usual = lengths[len(lengths) * 9 // 10]
        sizes.append(max(len(header) + 2, min(usual, _LONGEST_CELL), 6))
    return [size / sum(sizes) for size in sizes]


def _write(cursor: QTextCursor, text: str, letters: QTextCharFormat, block: QTextBlockFormat) -> None:
    lines = [directed(_SPACES.sub(" ", line).strip()) for line in text.splitlines() if line.strip()]
    block.setLayoutDirection(lines[0][1] if lines else Qt.LayoutDirection.LeftToRight)
    cursor.setBlockFormat(block)
    # A line separator: a new paragraph would end the table's cell.
    cursor.insertText("\u2028".join(breakable(words) for words, _ in lines), letters)


def _letters(pixels: float, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setProperty(QTextCharFormat.Property.FontPixelSize, round(pixels))
    letters.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    letters.setForeground(QColor("black"))
    return letters


def _room(above: float, below: float) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(above)
    block.setBottomMargin(below)
    return block
