"""What Qt brings along besides the window: icons drawn, a page printed, names sorted and written from right to left."""

from pathlib import Path

from PySide6.QtCore import QCollator, QLocale
from PySide6.QtGui import QTextLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from app.paper.pages import Pages
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.on_paper import Grid, Heading, Paper, Paragraph
from resources import icons_folder

_SIDE = 32
_ORDERS = (("de", "Öst", "Zoe"), ("sv", "Zoe", "Öst"), ("es", "nz", "ña"), ("cs", "Hus", "Chot"), ("zh", "李", "张"))
"""In each language, which of two names comes first."""


class NotDrawn(Exception):
    """Something does not look as it must; the message says what."""


def drawn_and_printed(application: QApplication, folder: Path) -> str:
    look = Look(application)
    icons = _icons(look)
    printed = _printed(look, folder / "page.pdf")
    for language, first, second in _ORDERS:
        if QCollator(QLocale(language)).compare(first, second) >= 0:
            raise NotDrawn(f"{second} is sorted before {first} where {language} is spoken")
    _right_to_left("שלום")
    return f"{icons} icons, a page of {printed:,} bytes, {len(_ORDERS)} ways to sort"


def _icons(look: Look) -> int:
    icons, names = Icons(look), sorted(file.stem for file in icons_folder().glob("*.svg"))
    for name in names:
        image = icons.pixmap(name, "ink", _SIDE).toImage()
        if not any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())):
            raise NotDrawn(f"the icon {name} is empty")
    if not names:
        raise NotDrawn("there are no icons")
    return len(names)


def _printed(look: Look, file: Path) -> int:
    paper = Paper("A page", "16 March 2017", (Heading("Holder"), Paragraph("Hervé Ladsous"), Grid(("A",), (("b",),))))
    pages = Pages(paper, look.font(), "")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageLayout(pages.layout)
    printer.setFullPage(True)
    pages.draw_all(printer, printer.resolution())
    content = file.read_bytes() if file.exists() else b""
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-32:]:
        raise NotDrawn(f"what was printed is no PDF: {content[:8]!r}")
    return len(content)


def _right_to_left(word: str) -> None:
    layout = QTextLayout(word)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(0), line.cursorToX(len(word))]
    if not _as_numbers(places[0]) > _as_numbers(places[1]):
        raise NotDrawn(f"{word} is not written from right to left")


def _as_numbers(place: object) -> float:
    """PySide gives the place together with the position it belongs to."""
    return float(place[0] if isinstance(place, tuple) else str(place))
