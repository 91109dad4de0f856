"""The problem window: a fault of our own is told once, with what a report needs, and the program lives on."""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.shared import faults
from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel

_log = logging.getLogger(__name__)


class Problems(QObject):
    """Catches what nobody else caught, writes it to the log and shows it: each fault once, one window at a time."""

    _raised = Signal(object)
    """Fires on whatever thread a fault was caught, to show it on this object's own."""

    def __init__(self, look: Look, parent: QWidget, log_folder: Path) -> None:
        super().__init__(parent)
        self._look, self._window, self._folder = look, parent, log_folder
        self._told: set[str] = set()
        self._open: ProblemWindow | None = None
        self.keep_size: Callable[[QDialog], None] = _as_it_comes
        """What gives the problem window the size that it had last."""
        self._before = sys.excepthook
        self._raised.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """From now on every uncaught exception comes here."""
        sys.excepthook = self._caught
        threading.excepthook = lambda caught: self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def unwatch(self) -> None:
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__

    def report(self, fault: BaseException) -> None:
        self._raised.emit(fault)

    def _caught(self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None) -> None:
        if fault is None or issubclass(kind, KeyboardInterrupt):
            self._before(kind, fault or kind(), trace)
        else:
            self._raised.emit(fault)

    def _tell(self, fault: BaseException) -> None:
        described = faults.described(fault)
        if described in self._told:
            return
        self._told.add(described)
        file = faults.note(fault, self._folder, __version__)
        _log.error("A fault of our own: %s", described)
        if self._open is None:
            self._open = ProblemWindow(self._look, self._window, described, file)
            self._open.finished.connect(self._closed)
            self.keep_size(self._open)
            self._open.show()

    def _closed(self) -> None:
        self._open = None


def _as_it_comes(_dialog: QDialog) -> None:
    """Before the window is filled nobody knows a size."""


class ProblemWindow(QDialog):
    def __init__(self, look: Look, parent: QWidget, described: str, file: Path | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("problemWindow")
        self.setWindowTitle(tr("A fault in the program"))
        self._report = f"Incumbent {__version__}\n{described}"
        details = QPlainTextEdit(self._report)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(tr("Details of the fault"))
        copy = QPushButton(tr("Copy details"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._report))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        unwritten = tr("The details could not be written to a log.")
        where = tr("The details are in {file}.", file=file) if file else unwritten
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(look, tr("Something went wrong inside the program"), "heading"))
        words = tr("Nothing was changed and the window still works. {where} They name no record.", where=where)
        column.addWidget(PlainLabel(look, words))
        column.addWidget(details)
        column.addWidget(buttons)
        self.resize(look.letters(80), look.space(80))
