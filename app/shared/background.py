"""The one worker: a thread that runs one piece of work after the other and hands each result back once."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.shared.rubbish import Rubbish

Work = Callable[[], object]

_PATIENCE_MS: Final = 20_000


class Executor(Protocol):
    """Runs pieces of work one after the other and tells the outcome of each by its number."""

    def listen(self, done: Callable[[int, object], None], failed: Callable[[int, Exception], None]) -> None: ...

    def submit(self, number: int, work: Work) -> None: ...

    def close(self) -> None: ...


class _Worker(QObject):
    done = Signal(int, object)
    """Fires on the worker's thread after a piece of work returned."""
    failed = Signal(int, object)
    """Fires on the worker's thread after a piece of work raised."""

    @Slot(int, object)
    def run(self, number: int, work: Work) -> None:
        try:
            result = work()
        except Exception as problem:  # noqa: BLE001 - whatever it is, it is told on the other thread
            self.failed.emit(number, problem)
        else:
            self.done.emit(number, result)

    @Slot()
    def end(self) -> None:
        QThread.currentThread().quit()


class Background(QObject):
    """A thread with one worker that lives as long as the window. It must be closed before it is dropped."""

    _submitted = Signal(int, object)
    """Fires on the GUI thread for each new piece of work; the worker's queue keeps the order."""
    _ending = Signal()
    """Fires on the GUI thread once, behind the last piece of work."""
    _done = Signal(int, object)
    """Fires on the GUI thread when a result has come over."""
    _failed = Signal(int, object)
    """Fires on the GUI thread when an exception has come over."""

    def __init__(self) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName("directory worker")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._submitted.connect(self._worker.run)
        self._ending.connect(self._worker.end)
        self._worker.done.connect(self._done)
        self._worker.failed.connect(self._failed)
        self._rubbish = Rubbish(self)
        self._thread.start()

    def listen(self, done: Callable[[int, object], None], failed: Callable[[int, Exception], None]) -> None:
        self._done.connect(done)
        self._failed.connect(failed)

    def submit(self, number: int, work: Work) -> None:
        self._rubbish.wait()
        self._submitted.emit(number, work)

    def close(self) -> None:
        """Ends after the work that is queued; the caller has made that short by dropping it."""
        self._ending.emit()
        if not self._thread.wait(_PATIENCE_MS):
            self._thread.terminate()
            self._thread.wait()
        self._rubbish.end()


class Inline:
    """Runs each piece of work at once, on the caller's thread: for tests that look at one page alone."""

    def __init__(self) -> None:
        self._done: Callable[[int, object], None] = _nobody
        self._failed: Callable[[int, Exception], None] = _nobody

    def listen(self, done: Callable[[int, object], None], failed: Callable[[int, Exception], None]) -> None:
        self._done, self._failed = done, failed

    def submit(self, number: int, work: Work) -> None:
        try:
            result = work()
        except Exception as problem:  # noqa: BLE001 - the same promise as the worker's
            self._failed(number, problem)
        else:
            self._done(number, result)

    def close(self) -> None:
        """Nothing runs on."""


def _nobody(_number: int, _outcome: object) -> None:
    """Nobody listens yet."""
