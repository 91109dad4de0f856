"""The program's own icons: simple strokes from resources/icons, drawn in a colour of the look."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from app.shared.look import Look
from resources import icons_folder

_STROKE = b"#000000"


class Icons:
    """Icons by name and colour role, sharp at any scaling because each is drawn from its strokes at that size."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, role: str = "ink") -> QIcon:
        size = self.size
        icon = QIcon(self.pixmap(name, role, size))
        icon.addPixmap(self.pixmap(name, "faint", size), QIcon.Mode.Disabled)
        return icon

    @property
    def size(self) -> int:
        """The side of an icon beside a line of text, in pixels."""
        return self._look.space(4.4)

    def pixmap(self, name: str, role: str, size: int) -> QPixmap:
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        colour = self._look.colour(role).name()
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            self._drawn[key] = _draw(name, colour, round(size * ratio), ratio)
        return self._drawn[key]


def _draw(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    strokes = (icons_folder() / f"{name}.svg").read_bytes().replace(_STROKE, colour.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(strokes))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(pixels, pixels))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
