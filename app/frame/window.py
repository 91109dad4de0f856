"""Opens the window: first the shell, painted at once; then, behind the first paint, everything that fills it."""

import sys
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.frame.shell import Shell
from app.shared.icons import Icons
from app.shared.look import Look

if TYPE_CHECKING:
    from app.frame.rooms import Rooms


def open_window(named: str | None, argument: str | None) -> int:
    """Runs the window on the named directory (None: the user's own) and returns its exit code.

    `argument` is a link `incumbent:role/ID?on=DATE` to open at the start."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = new_application()
    opened = Opening(application, named, argument)
    code = application.exec()
    opened.end()
    return code


def new_application() -> QApplication:
    # Names of QApplication show in the task bar and to screen readers.
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("incumbent")
    application.setApplicationDisplayName("")
    return application


class Opening:
    """The window from its first paint to its end."""

    def __init__(self, application: QApplication, named: str | None, argument: str | None) -> None:
        self._named, self._argument = named, argument
        self.look = Look(application)
        self.icons = Icons(self.look)
        self.shell = Shell(self.look, self.icons, _today())
        self.rooms: Rooms | None = None
        self.shell.painted.connect(lambda: QTimer.singleShot(0, self._fill))
        self.shell.resize(*_first_size(application))
        self.shell.show()

    def end(self) -> None:
        if self.rooms is not None:
            self.rooms.desk.close()

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
        self.rooms = Rooms(self.shell, self.look, self.icons, library_at(self._named), Background())
        self.rooms.desk.broke.connect(problems.report)
        self.rooms.start(self._argument)


def _today() -> int:
    # The person's own calendar decides which day it is, not UTC's.
    return date.today().toordinal()  # noqa: DTZ011


def _first_size(application: QApplication) -> tuple[int, int]:
    room = application.primaryScreen().availableGeometry()
    return min(1280, room.width()), min(800, room.height())
