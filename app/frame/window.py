"""Opens the window: first the shell, painted at once; then, behind the first paint, everything that fills it."""

import hashlib
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.frame.languages import speak_as_chosen
from app.frame.memory import look_as_remembered
from app.frame.one_window import OneWindow
from app.frame.shell import Shell
from app.frame.window_place import put_back
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.paths import asked_directory, data_folder, settings_file
from app.shared.settings import Settings

if TYPE_CHECKING:
    from app.frame.rooms import Rooms
    from database.dates import Period


def open_window(named: str | None, argument: str | None) -> int:
    """Runs the window on the named directory (None: the user's own) and returns its exit code.

    `argument` is a link `incumbent:role/ID?on=DATE` to open at the start."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = new_application()
    one = OneWindow(_meeting_place(named))
    if not one.first and one.pass_on(argument):
        return 0
    opened = Opening(application, named, argument)
    one.asked.connect(opened.come_back)
    code = application.exec()
    one.close()
    opened.end()
    return code


def _meeting_place(named: str | None) -> Path:
    """Where the starts on one directory meet; another directory has a window of its own."""
    asked = asked_directory(named, os.environ)
    where = str(Path(asked).absolute()) if asked is not None else ""
    key = hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return data_folder() / "windows" / key


def new_application() -> QApplication:
    # Names of QApplication show in the task bar and to screen readers.
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("incumbent")
    application.setApplicationDisplayName("")
    return application


class Opening:
    """The window from its first paint to its end. Without `settings` it takes and keeps those of the person."""

    def __init__(
        self, application: QApplication, named: str | None, argument: str | None, settings: Settings | None = None
    ) -> None:
        self._named, self._argument = named, argument
        self._on: Period | None = None
        self.settings = Settings(settings_file()) if settings is None else settings
        self._application = application
        self.look = Look(application)
        look_as_remembered(self.look, self.settings)
        self.icons = Icons(self.look)
        self.rooms: Rooms | None = None
        self.shell = self._show_shell()

    def _show_shell(self) -> Shell:
        speak_as_chosen(self.settings.text("language"))
        shell = Shell(self.look, self.icons, _today())
        shell.painted.connect(lambda: QTimer.singleShot(0, self._fill))
        shell.resize(*_first_size(self._application))
        put_back(shell, self.settings.text("window"))
        shell.show()
        return shell

    def say_anew(self) -> None:
        """The window is made anew in the language that was chosen, on the same day and with the same tabs."""
        before, rooms = self.shell, self.rooms
        self._on = rooms.as_of.chosen if rooms is not None else None
        self._application.setQuitOnLastWindowClosed(False)
        before.close()
        self.rooms, self._argument = None, None
        self.shell = self._show_shell()
        before.deleteLater()
        self._application.setQuitOnLastWindowClosed(True)

    def end(self) -> None:
        if self.rooms is not None:
            self.rooms.desk.close()

    def come_back(self, link: str) -> None:
        """Somebody started the program once more: this window comes to the front, on what was asked for."""
        self.shell.setWindowState(self.shell.windowState() & ~Qt.WindowState.WindowMinimized)
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()
        if link and self.rooms is not None:
            self.rooms.open_link(link)
        elif link:
            self._argument = link

    def _fill(self) -> None:
        """The one late import of the window: panes and worker need the database, and that takes its time."""
        if not self.shell.isVisible():
            return  # closed before it was filled
        from app.frame.problem_window import Problems
        from app.frame.rooms import Rooms
        from app.shared.background import Background
        from app.shared.library import library_at
        from app.shared.paths import log_folder

        # The interpreter lets the window answer twenty times as often while the worker imports and reads.
        sys.setswitchinterval(0.0005)
        problems = Problems(self.look, self.shell, log_folder())
        problems.watch()
        self.shell.closing.connect(problems.unwatch)
        library = library_at(self._named)
        self.rooms = Rooms(self.shell, self.look, self.icons, library, Background(), settings=self.settings)
        problems.keep_size = self.rooms.around.memory.keep_size
        self.rooms.as_of.choose(self._on)
        self.rooms.respoken.connect(self.say_anew)
        self.rooms.desk.broke.connect(problems.report)
        self.rooms.start(self._argument)


def _today() -> int:
    # The person's own calendar decides which day it is, not UTC's.
    return date.today().toordinal()  # noqa: DTZ011


def _first_size(application: QApplication) -> tuple[int, int]:
    room = application.primaryScreen().availableGeometry()
    return min(1280, room.width()), min(800, room.height())
