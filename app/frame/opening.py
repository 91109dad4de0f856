"""Opening the directory behind the window: progress, the edition, trying again; then the search index."""

from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.frame.shell import Shell
from app.keeping.rescue import Rescue, clear_the_place, look, take
from app.keeping.start_page import StartPage
from app.shared.desk import Desk, Question, Then
from app.shared.index_keeping import IndexKeeping
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.look import Look
from app.shared.opening import notices
from app.shared.wording import counted, day_in_words
from database import DirectoryInfo, DirectoryProblem, DirectoryUnusable

T = TypeVar("T")

_YEARS_LATER_MS: Final = 1500
_COUNTED: Final = ("office", "official", "role", "term")


class DirectoryOpening(QObject):
    opened = Signal()
    """Fires when the directory answers questions; the search index may still be on its way."""
    searchable = Signal()
    """Fires when the search finds more than before, or when it is certain that it will not."""
    dated = Signal(object)
    """Fires with the years in which offices or holders changed."""

    def __init__(self, shell: Shell, desk: Desk, look: Look) -> None:
        super().__init__(shell)
        self._shell, self._desk, self._look = shell, desk, look
        self.page: StartPage | None = None
        """What stands in the place of everything else while the directory cannot be opened."""
        self._done = ""
        self._info: DirectoryInfo | None = None
        self._was_dated = False
        # After an edit the years change little, and counting them must not hold up what the person looks at.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_YEARS_LATER_MS)
        self._later.timeout.connect(self._ask_years)
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
        self._desk.open(self._opened, self._unopened)

    def _opened(self) -> None:
        if self.page is not None:
            self.page.widget.hide()
            self._shell.show_instead(None)
            self.page.deleteLater()
            self.page = None
        self._desk.ask(lambda library: library.directory.info(), self._show_info)
        self._desk.changed.emit()
        self.opened.emit()
        self._keeping.start()
        self._desk.ask(_notices, self._tell)

    def _tell(self, notices: tuple[str, ...]) -> None:
        """What was done to the directory when it was opened, and what the person did to open it."""
        words = [*([self._done] if self._done else []), *map(said, notices)]
        self._done = ""
        if words:
            self._shell.problem.say(" ".join(words))

    def _unopened(self, problem: DirectoryProblem) -> None:
        if isinstance(problem, DirectoryUnusable):
            self._shell.progress.end()
            why = said(problem)
            self._desk.ask(look, lambda rescue: self._offer(why, rescue))
        else:
            self._failed(problem)

    def _offer(self, why: str, rescue: Rescue | None) -> None:
        """The page with all that can be done about a directory that cannot be opened."""
        if self.page is None:
            self.page = StartPage(self._look, self)
            self.page.retry_wanted.connect(self.start)
            self.page.restore_wanted.connect(self._restore)
            self.page.other_wanted.connect(self._open_other)
            self.page.anew_wanted.connect(self._build_anew)
        self._shell.show_instead(self.page.widget)
        self.page.set_busy(False)
        self.page.show(why, rescue)

    def _restore(self, file: Path) -> None:
        def done(before: Path | None) -> None:
            self._done = tr("The backup was restored. What was there before is kept in {file}.", file=before)
            self.start()

        self._do(tr("Restoring the backup"), lambda library: take(library, file), done)

    def _build_anew(self) -> None:
        def done(aside: Path | None) -> None:
            self._done = tr("The directory was built anew. The old file is kept as {file}.", file=aside)
            self.start()

        self._do(tr("Moving the old file away"), clear_the_place, done)

    def _open_other(self, file: str) -> None:
        def rename(library: Library) -> None:
            library.named = file

        self._do(tr("Opening the directory"), rename, lambda _: self.start())

    def _do(self, words: str, question: Question[T], then: Then[T]) -> None:
        page = self.page
        assert page is not None
        self._shell.progress.tell(words, 0, 0)
        page.set_busy(True)

        def failed(problem: DirectoryProblem) -> None:
            self._shell.progress.end()
            page.set_busy(False)
            page.complain(said(problem))

        self._desk.ask(question, then, failed, surely=True)

    def _ready(self) -> None:
        self._shell.progress.end()
        if self._was_dated:
            self._later.start()
        else:
            self._was_dated = True
            self._ask_years()

    def _ask_years(self) -> None:
        self._desk.ask(lambda library: library.directory.years(), self.dated.emit, unasked=True)

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


def _notices(library: Library) -> tuple[str, ...]:
    return notices(library.directory)
