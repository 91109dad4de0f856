"""A picture as a file to pass on: PNG, SVG or PDF, on light ground, with a caption that says what day it shows."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.shared.inks import Inks
from app.shared.language import tr
from app.shared.plain import isolated

KINDS: Final = ("png", "svg", "pdf")
_LONGEST_SIDE: Final = 12_000
"""In pixels: a larger image would take gigabytes; it is drawn smaller instead."""
_SHARP: Final = 2.0


class PictureNotSaved(Exception):
    """With a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture to be written: how large it is, what paints it, what it is called, and what its caption says."""

    size: QSizeF
    paint: Callable[[QPainter], None]
    title: str
    caption: str


def save_picture(path: Path, sheet: Sheet, inks: Inks) -> None:
    """Writes the picture in the kind that the file's ending names; raises PictureNotSaved."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        unclear = tr("“{name}” does not end in .png, .svg or .pdf, so it is not clear what to write.", name=path.name)
        raise PictureNotSaved(unclear)
    write = {"png": _png, "svg": _svg, "pdf": _pdf}[kind]
    if not write(path, sheet, inks):
        raise PictureNotSaved(tr("The picture could not be written to {path}.", path=path))


def _whole(sheet: Sheet, inks: Inks) -> QSizeF:
    margin, head = inks.space(6), _head(inks)
    return QSizeF(max(sheet.size.width(), inks.letters(60)) + 2 * margin, sheet.size.height() + 2 * margin + head)


def _head(inks: Inks) -> float:
    return QFontMetrics(inks.font("title")).height() + QFontMetrics(inks.font("small")).height() + inks.space(4)


def _paint(painter: QPainter, sheet: Sheet, inks: Inks) -> None:
    whole, margin = _whole(sheet, inks), inks.space(6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, whole.width(), whole.height()), inks.colour("surface"))
    top = float(margin)
    for text, font, role in ((sheet.title, "title", "ink"), (sheet.caption, "small", "quiet")):
        painter.setFont(inks.font(font))
        painter.setPen(inks.colour(role))
        metrics = QFontMetrics(inks.font(font))
        shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, int(whole.width() - 2 * margin))
        painter.drawText(QRectF(margin, top, whole.width() - 2 * margin, metrics.height()), 0, shown)
        top += metrics.height() + inks.space(0.5)
    painter.translate(margin, margin + _head(inks))
    painter.save()
    sheet.paint(painter)
    painter.restore()


def _png(path: Path, sheet: Sheet, inks: Inks) -> bool:
    whole = _whole(sheet, inks)
    scale = min(_SHARP, _LONGEST_SIDE / max(whole.width(), whole.height()))
    image = QImage((whole * scale).toSize(), QImage.Format.Format_RGB32)
    if image.isNull():
        return False
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    _paint(painter, sheet, inks)
    painter.end()
    image.setText("Description", f"{sheet.title}. {sheet.caption}")
    return image.save(str(path))


def _svg(path: Path, sheet: Sheet, inks: Inks) -> bool:
    whole = _whole(sheet, inks).toSize() + QSize(1, 1)
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(_dots())
    generator.setSize(whole)
    generator.setViewBox(QRectF(0, 0, whole.width(), whole.height()))
    generator.setTitle(sheet.title)
    generator.setDescription(sheet.caption)
    return _painted(QPainter(), generator, sheet, inks)


def _pdf(path: Path, sheet: Sheet, inks: Inks) -> bool:
    """One page as large as the picture: it can be printed on any paper without being cut."""
    whole = _whole(sheet, inks)
    writer = QPdfWriter(str(path))
    writer.setTitle(sheet.title)
    writer.setCreator("Incumbent")
    writer.setResolution(_dots())
    points = whole * 72 / _dots()
    shrunk = min(1.0, _LONGEST_SIDE / max(points.width(), points.height()))
    page = QPageSize(points * shrunk, QPageSize.Unit.Point, sheet.title, QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    return _painted(QPainter(), writer, sheet, inks, shrunk)


def _dots() -> int:
    """The dots of an inch on the screen, for which the picture was laid out."""
    return round(QGuiApplication.primaryScreen().logicalDotsPerInch())


def _painted(
    painter: QPainter, device: QSvgGenerator | QPdfWriter, sheet: Sheet, inks: Inks, scale: float = 1.0
) -> bool:
    if not painter.begin(device):
        return False
    painter.scale(scale, scale)
    _paint(painter, sheet, inks)
    return painter.end()
