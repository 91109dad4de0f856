"""The window used without a person: opened, typed into, read and closed again, by the names of its controls."""

import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from app.frame.window import Opening, new_application
from app.shared.settings import Settings

Seen = TypeVar("Seen")


class NotShown(Exception):
    """The window did not show in time what it should; the message says what it shows instead."""


def seen_in_window(directory: str, sought: str, found: str, patience: float) -> str:
    """Searches in a new window, opens the first result, and waits for its record; `patience` in seconds."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else new_application()
    opening = Opening(application, directory, None, Settings())  # nothing is kept of this visit
    try:
        _search(opening.shell, sought, found, patience)
        record = _read(opening.shell, found, patience)
    finally:
        opening.shell.close()
        opening.end()
        application.processEvents()
    return f"{len(record.split())} words about {found}"


def _search(window: QWidget, sought: str, found: str, patience: float) -> None:
    box = _wait(lambda: window.findChild(QLineEdit, "searchBox"), "a search box", patience)
    view = _wait(lambda: window.findChild(QAbstractItemView, "resultsView"), "a list of results", patience)
    box.setText(sought)
    _wait(lambda: found in _rows(view), f"{found} among the results", patience)
    _press(box, Qt.Key.Key_Return)


def _rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _read(window: QWidget, found: str, patience: float) -> str:
    def described() -> str | None:
        record = window.findChild(QWidget, "recordView")
        words = record.accessibleDescription() if record is not None else ""
        return words if found in words else None

    return _wait(described, f"the record of {found}", patience)


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier))


def _wait(look: Callable[[], Seen | None], what: str, patience: float) -> Seen:
    """Lets the window work until it shows something; raises NotShown."""
    until = time.monotonic() + patience
    while not (seen := look()):
        if time.monotonic() > until:
            raise NotShown(f"the window does not show {what}")
        QCoreApplication.processEvents()
        # The worker needs the interpreter as well.
        time.sleep(0.005)
    return seen
