"""The preview: the pages as they will come out, to look through, save as PDF or print."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.paper.pages import Pages
from app.shared.language import QT_TR_NOOP, tr, tr_each
from app.shared.look import Look
from app.shared.on_paper import Paper
from app.shared.plain import PlainLabel

_GAP: Final = 18
AskPdf = Callable[[QWidget, str], str]


def ask_for_pdf(parent: QWidget, proposed: str) -> str:
    return QFileDialog.getSaveFileName(parent, tr("Save as PDF"), proposed, "PDF (*.pdf)")[0]


class PageStrip(QWidget):
    """All pages beneath each other, as wide as there is room; only those in sight are painted."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages, self._width = pages, 700
        self.setAccessibleName(tr_each(QT_TR_NOOP("Preview, {n} page"), QT_TR_NOOP("Preview, {n} pages"), pages.count))
        self.setAccessibleDescription(pages.said)

    def fit(self, room: QSize) -> None:
        """Make the pages as wide as the view, within reason, and their ground at least as large as it."""
        self._width = max(240, min(room.width() - 2 * _GAP, 1100))
        self.setFixedSize(QSize(self._width + 2 * _GAP, self._top(self._pages.count)).expandedTo(room))
        self.update()

    @property
    def _scale(self) -> float:
        return self._width / self._pages.size.width()

    def _top(self, number: int) -> int:
        return _GAP + number * (round(self._pages.size.height() * self._scale) + _GAP)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._pages.size.height() * self._scale
        left = (self.width() - self._width) / 2
        for number in range(self._pages.count):
            page = QRectF(left, self._top(number), self._width, height)
            if page.intersects(QRectF(event.rect())):
                painter.fillRect(page, QColor("white"))
                painter.save()
                painter.translate(page.topLeft())
                painter.scale(self._scale, self._scale)
                self._pages.draw(painter, number)
                painter.restore()


class Preview(QDialog):
    """Stands at once; its pages are laid out behind its first paint."""

    def __init__(self, parent: QWidget, look: Look, paper: Paper, edition: str, ask_path: AskPdf = ask_for_pdf) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("printPreview")
        self.setWindowTitle(tr("Print preview: {title}", title=paper.title[:120]))
        self._look, self._paper, self._edition, self._ask_path = look, paper, edition, ask_path
        self.pages: Pages | None = None
        self._words = PlainLabel(look, tr("Laying out the pages …"), "body", "quiet", wrap=False)
        self._save = QPushButton(tr("Save as PDF…"))
        self._print = QPushButton(tr("Print…"))
        close = QPushButton(tr("Close"))
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print_pages)
        close.clicked.connect(self.close)
        line = QHBoxLayout()
        line.setContentsMargins(look.space(4), look.space(3), look.space(4), look.space(3))
        line.setSpacing(look.space(2))
        line.addWidget(self._words, 1)
        for button in (self._save, self._print, close):
            button.setAutoDefault(False)
            line.addWidget(button)
        self._area = QScrollArea()
        self._area.setAccessibleName(tr("Pages"))
        self._area.setBackgroundRole(QPalette.ColorRole.Mid)
        self._area.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._area, 1)
        room = self.screen().availableGeometry()
        self.resize(min(look.letters(130), room.width() - 40), min(look.space(220), room.height() - 60))
        self._ready(is_ready=False)
        QTimer.singleShot(0, self, self._lay_out)

    def save(self) -> None:
        pages = self.pages
        path = self._ask_path(self, f"{_file_name(self._paper.title)}.pdf") if pages is not None else ""
        if pages is None or not path:
            return
        try:
            pages.write_pdf(Path(path))
        except OSError as problem:
            why = problem.strerror or problem
            self._words.say(tr("The PDF could not be written: {why}. Nothing was changed.", why=why))
        else:
            self._words.say(tr("Written: {path}", path=path))

    def print_pages(self) -> None:
        # Loaded only when somebody prints: it looks for the printers of the machine.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if self.pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self.pages.resolution is not None:
            printer.setResolution(self.pages.resolution)
        printer.setPageLayout(self.pages.layout)
        printer.setFullPage(True)
        printer.setDocName(self._paper.title)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.pages.draw_all(printer, printer.resolution())
            self._words.say(tr("Sent to the printer."))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self.pages = Pages(self._paper, self._look.font(), self._edition)
        self._area.setWidget(PageStrip(self.pages))
        self._words.say(tr_each(QT_TR_NOOP("{n} page"), QT_TR_NOOP("{n} pages"), self.pages.count))
        self._ready(is_ready=True)
        self._fit()

    def _fit(self) -> None:
        strip = self._area.widget()
        if isinstance(strip, PageStrip):
            strip.fit(self._area.viewport().size())

    def _ready(self, *, is_ready: bool) -> None:
        self._save.setEnabled(is_ready)
        self._print.setEnabled(is_ready)


def _file_name(title: str) -> str:
    """The title as a file can be called on every system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:80] or tr("Record")
