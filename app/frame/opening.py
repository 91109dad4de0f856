"""Opening the directory behind the window: progress, the edition, trying again; then the search index."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from app.frame.shell import Shell
from app.shared.desk import Desk
from app.shared.index_keeping import IndexKeeping
from app.shared.language import said, tr
from app.shared.wording import counted, day_in_words
from database import DirectoryInfo, DirectoryProblem

_COUNTED: Final = ("office", "official", "role", "term")


class DirectoryOpening(QObject):
    opened = Signal()
    """Fires when the directory answers questions; the search index may still be on its way."""
    searchable = Signal()
    """Fires when the search finds more than before, or when it is certain that it will not."""
    dated = Signal(object)
    """Fires with the years in which offices or holders changed."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        self._info: DirectoryInfo | None = None
        self._keeping = IndexKeeping(desk)
        self._keeping.ready.connect(self._ready)
        self._keeping.failed.connect(self._unsearchable)
        desk.index_changed.connect(self.searchable)
        desk.told.connect(shell.progress.tell)
        desk.problem.connect(shell.problem.say)
        shell.progress.stopped.connect(desk.stop)
        shell.progress.stopped.connect(self._keeping.stop)
        shell.retry.clicked.connect(self.start)

    @property
    def edition(self) -> str:
        return self._info.edition if self._info is not None else tr("not known")

    def start(self) -> None:
        self._shell.problem.say("")
        self._shell.retry.hide()
        self._shell.progress.tell(tr("Opening the directory"), 0, 0)
        self._desk.open(self._opened, self._failed)

    def _opened(self) -> None:
        self._desk.ask(lambda library: library.directory.info(), self._show_info)
        self._desk.changed.emit()
        self.opened.emit()
        self._keeping.start()

    def _ready(self) -> None:
        self._shell.progress.end()
        self._desk.ask(lambda library: library.directory.years(), self.dated.emit)

    def _unsearchable(self, problem: DirectoryProblem) -> None:
        self._failed(problem)
        self.searchable.emit()  # by names at least

    def _failed(self, problem: DirectoryProblem) -> None:
        self._shell.progress.end()
        self._shell.retry.show()
        self._shell.problem.say(said(problem))

    def _show_info(self, info: DirectoryInfo) -> None:
        self._info = info
        counts = ", ".join(counted(info.counts.get(kind, 0), kind) for kind in _COUNTED)
        day = day_in_words(info.edition_day)
        self._shell.show_edition(tr("Edition {name}, {day}  ·  {counts}", name=info.edition, day=day, counts=counts))
