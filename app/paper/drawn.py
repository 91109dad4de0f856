"""The pages of a picture, behind the text of their paper: its pieces, each at its place."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextDocument

from app.paper.tiles import Tile, tiles
from app.shared.on_paper import Paper, Picture

_ROOM: float = 10.0
"""Between the text and the picture beneath it."""


class DrawnPages:
    def __init__(self, paper: Paper, document: QTextDocument, body: QRectF) -> None:
        """`body` is where the text of a page lies, in pixels of 1/96 inch."""
        self._body = body
        self._picture = next((block for block in paper.blocks if isinstance(block, Picture)), None)
        pages = document.pageCount()
        taken = _height(document) - (pages - 1) * body.height()
        self._begin, self._taken = pages - 1, taken + _ROOM
        if taken > body.height() / 2:
            self._begin, self._taken = pages, 0.0
        self._scale, self._tiles = 1.0, tuple[Tile, ...]()
        self.count = pages
        if self._picture is not None:
            self._scale, self._tiles = tiles(self._picture, body.width(), body.height(), self._taken)
            self.count = self._begin + self._tiles[-1].page + 1

    @property
    def said(self) -> str:
        return self._picture.said if self._picture is not None else ""

    def draw(self, painter: QPainter, number: int) -> None:
        """The piece on this page, if there is one, with the painter at the corner of the page."""
        picture = self._picture
        for tile in self._tiles:
            if picture is None or tile.page + self._begin != number:
                continue
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self._body.left(), self._body.top() + (self._taken if tile.page == 0 else 0.0))
            painter.scale(self._scale, self._scale)
            if tile.head:
                _piece(painter, picture, QRectF(tile.left, 0, tile.width, picture.head))
                painter.translate(0, picture.head)
            _piece(painter, picture, QRectF(tile.left, tile.top, tile.width, tile.height))
            painter.restore()


def _piece(painter: QPainter, picture: Picture, piece: QRectF) -> None:
    painter.save()
    painter.setClipRect(QRectF(0, 0, piece.width(), piece.height()), Qt.ClipOperation.IntersectClip)
    painter.translate(-piece.topLeft())
    picture.paint(painter)
    painter.restore()


def _height(document: QTextDocument) -> float:
    """Where the text ends: the document itself counts whole pages."""
    layout, block = document.documentLayout(), document.begin()
    bottom = 0.0
    while block.isValid():
        bottom = max(bottom, layout.blockBoundingRect(block).bottom())
        block = block.next()
    return bottom
