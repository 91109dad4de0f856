"""Keeps the search index in step behind the window: builds it between questions or in a process of its own, takes in
what changed, and joins what changes left when nobody asks anything."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.shared.desk import Desk, Ticket
from app.shared.index_builder import IndexBuilder
from app.shared.index_upkeep import Way, reason
from app.shared.language import tr
from app.shared.library import Library, Stopped
from database.problems import DirectoryProblem
from search_index import Step

SLICE_S: Final = 0.01
"""Seconds for which the worker may be kept from answering questions."""
_IDLE_S: Final = 5.0
_LOOK_EVERY_MS: Final = 2000
_READ_SHARE: Final = 30
_TURNED_SHARE: Final = 45


class IndexKeeping(QObject):
    ready = Signal()
    """Fires when the index shows the directory as it is."""
    failed = Signal(object)
    """Fires with a DirectoryProblem when it will not, until `start` is called again; names are found all the same."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._busy = self._again = self._started = False
        self._said: set[str] = set()
        self._ticket = Ticket()
        self._builder = IndexBuilder(self)
        self._builder.told.connect(lambda doing, done, of: self._tell(Step(doing, done, of)))
        self._builder.ended.connect(self._built)
        self._idle = QTimer(self)
        self._idle.setInterval(_LOOK_EVERY_MS)
        self._idle.timeout.connect(self._look)
        desk.changed.connect(self._follow)
        desk.index_broke.connect(self._follow)
        desk.closing.connect(self.end)

    def start(self) -> None:
        """Brings the index into step with the directory, which has to be open."""
        self._started = True
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._ticket = self._desk.ask(lambda library: library.begin_index(), self._begun, self._fail, unasked=True)

    def stop(self) -> None:
        """The person wants no more of it now. What is done of a large index is kept for the next time."""
        if not self._busy:
            return
        self._builder.stop()
        self._ticket.drop()
        self._desk.ask(lambda library: library.upkeep.give_up(), lambda _: None, unasked=True)
        self._fail(
            Stopped(
                tr(
                    "The search index is not finished, because the work was stopped. Names and titles are found all "
                    "the same, words in texts are not. “Try again” goes on where it was."
                )
            )
        )

    def end(self) -> None:
        """The window closes."""
        self._idle.stop()
        self._builder.stop()
        self._busy = False

    def _follow(self) -> None:
        if self._started:
            self.start()

    def _begun(self, way: Way) -> None:
        if way is Way.IN_STEP:
            self._done()
        elif way is Way.IN_SLICES:
            self._go_on()
        else:
            self._builder.start(self._desk.named)

    def _go_on(self) -> None:
        if self._busy:
            self._ticket = self._desk.ask(_build, self._went_on, self._fail, unasked=True)

    def _went_on(self, step: Step | None) -> None:
        if step is None:
            self._begin_again()
        else:
            self._tell(step)
            QTimer.singleShot(0, self, self._go_on)

    def _begin_again(self) -> None:
        """Whether it is in step now, or something was saved while it was built."""
        self._busy = self._again = False
        self.start()

    def _built(self, outcome: Exception | None) -> None:
        if outcome is None:
            self._ticket = self._desk.ask(_take_over, self._taken, self._fail, unasked=True)
        else:
            self._fail(_unbuilt(outcome))

    def _taken(self, in_step: bool) -> None:
        if in_step:
            self._done()
        else:
            self._fail(_unbuilt(RuntimeError("the directory was replaced meanwhile")))

    def _done(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.start()
            return
        self._desk.index_changed.emit()
        self.ready.emit()
        self._desk.ask(lambda library: library.upkeep.unkept(), self._say_once, unasked=True)
        self._idle.start()

    def _fail(self, problem: DirectoryProblem) -> None:
        self._busy = self._again = False
        self._idle.stop()  # what failed is tried again when the person says so, or something changes
        self.failed.emit(problem)

    def _say_once(self, words: str | None) -> None:
        if words is not None and words not in self._said:
            self._said.add(words)
            self._desk.problem.emit(words)

    def _tell(self, step: Step) -> None:
        share = {"reading": 0, "names": _READ_SHARE, "texts": _READ_SHARE}.get(step.doing)
        done = None if share is None or not step.of else share + _share(step)
        self._desk.tell(tr("Building the search index"), done or 0, 100 if done is not None else 0)

    def _look(self) -> None:
        """Every few seconds: takes in what another program saved, and tidies up if nobody asked anything lately."""
        if self._busy:
            return
        if self._desk.idle_s >= _IDLE_S:
            self._desk.ask(_tidy, self._tidied, lambda _: None, unasked=True)
            self._desk.ask(lambda library: library.upkeep.is_worn(), self._renew, lambda _: None, unasked=True)
        self._desk.ask(lambda library: library.is_behind(), self._behind, lambda _: None, unasked=True)

    def _tidied(self, more: bool) -> None:
        if more and not self._busy and self._desk.idle_s >= _IDLE_S:
            QTimer.singleShot(0, self, lambda: self._desk.ask(_tidy, self._tidied, lambda _: None, unasked=True))

    def _renew(self, is_worn: bool) -> None:
        if is_worn and not self._busy:
            self._busy = True
            self._builder.start(self._desk.named)

    def _behind(self, is_behind: bool) -> None:
        if is_behind and not self._busy:
            self._desk.changed.emit()


def _build(library: Library) -> Step | None:
    return library.upkeep.go_on(SLICE_S)


def _take_over(library: Library) -> bool:
    return library.take_over_index()


def _tidy(library: Library) -> bool:
    return library.tidy_index(SLICE_S)


def _share(step: Step) -> int:
    whole = _READ_SHARE if step.doing == "reading" else _TURNED_SHARE
    return whole * min(step.done, step.of) // step.of


def _unbuilt(outcome: Exception) -> DirectoryProblem:
    why = tr(reason(outcome)) if isinstance(outcome, OSError) else tr("the program that builds it ended early")
    words = tr(
        "The search index could not be built: {why}. Names and titles are found all the same, words in texts perhaps "
        "not, or as they were before. “Try again” goes on where it was.",
        why=why,
    )
    return DirectoryProblem(words)
