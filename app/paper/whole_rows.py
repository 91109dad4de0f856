"""Rows of a table that would be torn between two pages go over to the next page as a whole.

Qt breaks tables between lines, not between rows, so a torn row is pushed down and everything laid out again; that is
done for as many pages as can be laid out at once without a wait."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument, QTextTable

CELL_PADDING: Final = 3.0
_LINE: Final = 15.0
"""About the height of one line in a table."""
_MOST_PAGES: Final = 8


def keep_rows_whole(document: QTextDocument) -> None:
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    if document.pageCount() > _MOST_PAGES:
        return
    pushed = (0, -1)
    for _ in range(2 * _MOST_PAGES):
        torn = _first_torn(document, tables, pushed)
        if torn is None:
            return
        pushed = torn
        _push_down(document, tables[torn[0]], torn[1])


def _first_torn(document: QTextDocument, tables: list[QTextTable], after: tuple[int, int]) -> tuple[int, int] | None:
    """The first torn row behind another one, as table and row."""
    page = document.pageSize().height()
    for number, table in enumerate(tables[after[0] :], after[0]):
        first = after[1] + 1 if number == after[0] else table.format().toTableFormat().headerRowCount()
        for row in range(first, table.rows()):
            boxes = _boxes(document, table, row)
            top, bottom = min(box.top() for box in boxes), max(box.bottom() for box in boxes)
            if top // page != (bottom - 1) // page and bottom - top < page * 0.8:
                return number, row
    return None


def _push_down(document: QTextDocument, table: QTextTable, row: int) -> None:
    page = document.pageSize().height()
    top = min(box.top() for box in _boxes(document, table, row))
    # As far down as its first line no longer fits: Qt then takes the row over itself, below the repeated header.
    line = document.documentLayout().blockBoundingRect(table.cellAt(row, 0).firstCursorPosition().block()).height()
    room = max(0.0, page - top % page - min(line, _LINE) + 1)
    for place in range(table.columns()):
        cell = table.cellAt(row, place)
        look = cell.format().toTableCellFormat()
        look.setTopPadding(CELL_PADDING + room)
        cell.setFormat(look)


def _boxes(document: QTextDocument, table: QTextTable, row: int) -> list[QRectF]:
    layout = document.documentLayout()
    cells = (table.cellAt(row, place) for place in range(table.columns()))
    return [layout.blockBoundingRect(cell.firstCursorPosition().block()) for cell in cells]
