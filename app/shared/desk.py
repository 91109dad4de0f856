"""The desk: pages ask here and get their answers on the GUI thread, or never if they dropped the question."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from app.shared.background import Executor
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.library import Library, Stopped, Tell
from database.problems import DirectoryProblem

T = TypeVar("T")
Question = Callable[[Library], T]
Then = Callable[[T], None]
Failed = Callable[[DirectoryProblem], None]

OUR_FAULT: Final = QT_TR_NOOP(
    "This could not be shown because of a fault in the program itself. It has been written to the log; "
    "everything else still works."
)

_TELL_EVERY_S: Final = 0.1

_log = logging.getLogger(__name__)


class Ticket:
    """A question on its way. Once dropped it is not answered any more, and if possible not even looked up."""

    __slots__ = ("dropped",)

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        self.dropped = True


@dataclass(frozen=True, slots=True)
class _Waiting:
    ticket: Ticket
    # The type of the answer is known to `ask` alone; here questions of all types wait side by side.
    then: Callable[[Any], None]
    failed: Failed | None


class Desk(QObject):
    changed = Signal()
    """Fires on the GUI thread when what the directory says may have changed: it was opened, edited or replaced."""
    told = Signal(str, int, int)
    """Fires while long work runs: what is being done, how much is done, out of how much."""
    problem = Signal(str)
    """Fires with a sentence for the person when a question failed and whoever asked left the telling to the desk."""
    broke = Signal(object)
    """Fires with the exception when a question failed through a fault of our own."""
    index_changed = Signal()
    """Fires on the GUI thread when a search may find more than before: all texts are searched now, or changes are."""
    index_broke = Signal()
    """Fires when the search index turned out to be damaged; until it is built anew, names alone are found."""
    closing = Signal()
    """Fires once, before the last work is done."""

    def __init__(self, library: Library, executor: Executor) -> None:
        super().__init__()
        self._library = library
        self._executor = executor
        self._waiting: dict[int, _Waiting] = {}
        self._asked = 0
        self._closed = False
        self._told_words, self._told_at = "", 0.0
        self._asked_at = monotonic()
        library.index_broke = self.index_broke.emit
        executor.listen(self._answer, self._fail)

    def ask(
        self,
        question: Question[T],
        then: Then[T],
        failed: Failed | None = None,
        *,
        surely: bool = False,
        unasked: bool = False,
    ) -> Ticket:
        """Put a question to the directory; `then` gets its answer, later, on this thread.

        What saves something is done `surely`: also if the window is closed before its turn has come. What nobody is
        waiting for is `unasked`: the desk counts as idle all the same."""
        ticket = Ticket()
        if not unasked:
            self._asked_at = monotonic()
        if self._closed:
            ticket.drop()
            return ticket
        self._asked += 1
        self._waiting[self._asked] = _Waiting(ticket, then, failed)

        def work() -> T | None:
            return None if ticket.dropped and not surely else question(self._library)

        self._executor.submit(self._asked, work)
        return ticket

    @property
    def idle_s(self) -> float:
        """For how many seconds nobody has asked anything."""
        return monotonic() - self._asked_at

    @property
    def named(self) -> str | None:
        """The directory that the person named; None for the person's own."""
        return self._library.named

    def tell(self, words: str, done: int, of: int) -> None:
        """Called by the worker while it works long, as often as it likes; a few times a second it is passed on."""
        now = monotonic()
        if words != self._told_words or now - self._told_at >= _TELL_EVERY_S:
            self._told_words, self._told_at = words, now
            self.told.emit(said(words), done, of)

    def open(self, opened: Callable[[], None], failed: Failed) -> Ticket:
        """Open the directory; everything asked from now on is answered after it."""
        tell: Tell = self.tell
        return self.ask(lambda library: library.open_directory(tell), lambda _: opened(), failed)

    def stop(self) -> None:
        """Ask work that takes long to end."""
        self._library.stop()

    def close(self) -> None:
        """Drop all questions, wait for the one being answered, and close the directory where it was opened."""
        if self._closed:
            return
        self._closed = True
        self.closing.emit()
        for waiting in self._waiting.values():
            waiting.ticket.drop()
        self._library.stop()
        self._executor.submit(0, self._library.close)
        self._executor.close()

    def _answer(self, number: int, result: object) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is not None and not waiting.ticket.dropped:
            waiting.then(result)

    def _fail(self, number: int, problem: Exception) -> None:
        waiting = self._waiting.pop(number, None)
        if waiting is None or waiting.ticket.dropped:
            return
        if not isinstance(problem, DirectoryProblem):
            _log.error("A question failed", exc_info=problem)
            self.broke.emit(problem)
            problem = DirectoryProblem(tr(OUR_FAULT))
        if waiting.failed is not None:
            waiting.failed(problem)
        elif not isinstance(problem, Stopped):
            self.problem.emit(said(problem))


class Latest(Generic[T]):
    """One question at a time for one place on the screen: asking again drops what was asked before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ticket = Ticket()

    def ask(self, question: Question[T], then: Then[T], failed: Failed | None = None) -> None:
        self._ticket.drop()
        self._ticket = self._desk.ask(question, then, failed)

    def drop(self) -> None:
        self._ticket.drop()
