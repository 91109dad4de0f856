"""The window used without a person: opened, typed into, read and closed again, by the names of its controls."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from app.frame.languages import speak_as_chosen
from app.frame.window import Opening, new_application
from app.shared.index_builder import IndexBuilder
from app.shared.settings import Settings
from resources import help_folder

Seen = TypeVar("Seen")
FRENCH: Final = "Copier la réponse"
QT_FRENCH: Final = "Annuler"


class NotShown(Exception):
    """The window did not show in time what it should; the message says what it shows instead."""


def the_application() -> QApplication:
    running = QApplication.instance()
    return running if isinstance(running, QApplication) else new_application()


def built_elsewhere(directory: str, patience: float) -> None:
    """Builds the index of the directory as the window does for large ones: in another process of this program."""
    application = the_application()
    outcomes: list[object] = []
    builder = IndexBuilder(application)
    builder.ended.connect(outcomes.append)
    builder.start(directory)
    try:
        (outcome,) = _wait(lambda: outcomes, "that another process has built the index", patience)
    finally:
        builder.stop()
    if isinstance(outcome, Exception):
        raise NotShown(f"another process did not build the index: {outcome}")


def said_in_french(directory: str, patience: float) -> str:
    """Opens the window in French and looks for words of ours, of Qt's own and of the help."""
    application, settings = the_application(), Settings()
    settings.set("language", "fr")
    opening = Opening(application, directory, None, settings)
    try:
        actions = _wait(lambda: _texts(opening.shell) & {FRENCH}, f"an action called {FRENCH}", patience)
        qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
    finally:
        _close(opening, application)
        speak_as_chosen("en")
    if qt != QT_FRENCH:
        raise NotShown(f"Qt says {qt}, not {QT_FRENCH}")
    help_text = (help_folder() / "french.txt").read_text(encoding="utf-8")
    if "annuaire" not in help_text:
        raise NotShown("the help in French does not speak of the annuaire")
    return f"{', '.join(actions)}, {qt}, {len(help_text.split())} words of help"


def _texts(window: QWidget) -> set[str]:
    return {action.text().replace("&", "") for action in window.findChildren(QAction)}


def _close(opening: Opening, application: QApplication) -> None:
    opening.shell.close()
    opening.end()
    application.processEvents()


def seen_in_window(directory: str, sought: str, found: str, patience: float) -> str:
    """Searches in a new window, opens the first result, and waits for its record; `patience` in seconds."""
    application = the_application()
    opening = Opening(application, directory, None, Settings())  # nothing is kept of this visit
    try:
        _search(opening.shell, sought, found, patience)
        record = _read(opening.shell, found, patience)
    finally:
        _close(opening, application)
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
