"""Size and place of the window over restarts: garbage is ignored, and no window comes back where nobody sees it."""

import base64
import binascii

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_LEAST = 120
"""So many pixels of the window, each way, have to lie on a screen to take hold of it."""


def place_in_words(window: QWidget) -> str:
    return base64.b64encode(bytes(window.saveGeometry().data())).decode("ascii")


def put_back(window: QWidget, words: str) -> bool:
    """Give the window the size and place that were written down; False leaves it as it is."""
    try:
        written = base64.b64decode(words, validate=True)
    except (binascii.Error, ValueError):
        return False
    done = bool(written) and window.restoreGeometry(QByteArray(written))
    if done:
        clamp(window)
    return done


def clamp(window: QWidget) -> None:
    """Bring a window back that lies off every screen, or is larger than its own."""
    frame = window.frameGeometry()
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(frame)
        if seen.width() >= min(_LEAST, frame.width()) and seen.height() >= min(_LEAST, frame.height()):
            room = screen.availableGeometry()
            window.resize(min(window.width(), room.width()), min(window.height(), room.height()))
            if frame.top() < room.top():  # the bar to move it by lies above the screen
                window.move(window.x(), room.top())
            return
    room = QGuiApplication.primaryScreen().availableGeometry()
    size = window.size().boundedTo(room.size())
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    window.resize(size)
    window.move(place.topLeft())
