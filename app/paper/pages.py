"""Pages: the laid-out document with a line above and below it on each page; drawn alike on screen, PDF and printer."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
)

from app.paper.document import TEXT_PX, document_of
from app.paper.drawn import DrawnPages
from app.shared.language import tr
from app.shared.on_paper import Paper
from app.shared.plain import isolated

_DPI: Final = 96
_MARGIN: Final = 57.0
"""15 mm, in pixels of 1/96 inch, as all lengths here."""
_BAND: Final = 30.0


class Pages:
    """A paper as pages of the size that is usual where the reader lives."""

    def __init__(self, paper: Paper, font: QFont, edition: str) -> None:
        self.paper, self._edition = paper, edition
        self._font = QFont(font)
        self._font.setPixelSize(round(TEXT_PX - 2))
        orientation = QPageLayout.Orientation.Landscape if paper.wide else QPageLayout.Orientation.Portrait
        self.layout = QPageLayout(QPageSize(_usual_size()), orientation, QMarginsF())
        whole = self.layout.fullRect(QPageLayout.Unit.Inch)
        self.size = QSizeF(whole.width() * _DPI, whole.height() * _DPI)
        self._body = QRectF(0, 0, self.size.width(), self.size.height()).adjusted(
            _MARGIN, _MARGIN + _BAND, -_MARGIN, -_MARGIN - _BAND
        )
        self.document = document_of(paper, font, self._body.width(), self._body.height())
        self._drawn = DrawnPages(paper, self.document, self._body)

    @property
    def count(self) -> int:
        return self._drawn.count

    @property
    def said(self) -> str:
        """All that stands on the pages, in words."""
        return "\n".join(filter(None, (self.document.toPlainText(), self._drawn.said)))

    @property
    def resolution(self) -> int | None:
        """How many dots per inch a device should take: hatching is made of them, and too many make it a dark area."""
        return _DPI if self._drawn.said else None

    def draw(self, painter: QPainter, number: int) -> None:
        """One page, the first is 0, at the painter's origin, in pixels of 1/96 inch."""
        painter.save()
        self._bands(painter, number)
        painter.restore()
        self._drawn.draw(painter, number)
        painter.save()
        body = self._body
        painter.translate(body.left(), body.top() - number * body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * body.height(), body.width(), body.height())
        palette = QPalette()
        # Paper is white, also where the window is dark.
        palette.setColor(QPalette.ColorRole.Text, QColor("black"))
        context.palette = palette
        painter.setClipRect(context.clip)
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def draw_all(self, device: QPagedPaintDevice, dots_per_inch: float) -> None:
        """Every page on a device that has been set up for this layout."""
        painter = QPainter(device)
        painter.scale(dots_per_inch / _DPI, dots_per_inch / _DPI)
        for number in range(self.count):
            if number:
                device.newPage()
            self.draw(painter, number)
        painter.end()

    def write_pdf(self, path: Path) -> None:
        """As a whole or not at all. Raises OSError."""
        beside = path.with_name(f".{path.name[:100]}.part")
        try:
            # Qt only warns where a file cannot be written; this raises.
            with beside.open("wb"):
                pass
            writer = QPdfWriter(str(beside))
            writer.setTitle(self.paper.title)
            writer.setCreator("Incumbent")
            writer.setPageLayout(self.layout)
            if self.resolution is not None:
                writer.setResolution(self.resolution)
            self.draw_all(writer, writer.resolution())
            beside.replace(path)
        except OSError:
            beside.unlink(missing_ok=True)
            raise

    def _bands(self, painter: QPainter, number: int) -> None:
        when = tr("As of {day}", day=self.paper.when) if self.paper.when else ""
        top = QRectF(self._body.left(), _MARGIN - 8, self._body.width(), _BAND - 10)
        foot = QRectF(self._body.left(), self._body.bottom() + 14, self._body.width(), _BAND - 10)
        painter.setFont(self._font)
        painter.setPen(QColor("#4A5361"))
        self._line(painter, top, self.paper.title, when)
        edition = tr("Incumbent, edition {edition}", edition=self._edition)
        page = tr("Page {number} of {count}", number=number + 1, count=self.count)
        self._line(painter, foot, edition, page)
        painter.setPen(QPen(QColor("#B5BCC6"), 0.75))
        painter.drawLine(top.bottomLeft(), top.bottomRight())

    def _line(self, painter: QPainter, box: QRectF, left: str, right: str) -> None:
        metrics = painter.fontMetrics()
        taken = metrics.horizontalAdvance(right) + 20 if right else 0
        shown = metrics.elidedText(isolated(left), Qt.TextElideMode.ElideRight, int(box.width() - taken))
        # Absolute: a name that is written from right to left would stand on the right, over what is there already.
        side = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | side, shown)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | side, right)


def _usual_size() -> QPageSize.PageSizeId:
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    # Without a language there is no country either; then the size of most countries.
    plain = QLocale().language() == QLocale.Language.C
    return QPageSize.PageSizeId.Letter if american and not plain else QPageSize.PageSizeId.A4
