"""The process of its own that builds a large index: no work of the interpreter there holds up the window here.

It is this program itself, at its command `reindex`. It tells its steps line by line, and ends when the pipe to it is
closed, so that it does not outlive the window, however that ends."""

import json
import logging
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

_PATIENCE_MS: Final = 3000

_log = logging.getLogger(__name__)


class IndexBuilder(QObject):
    told = Signal(str, int, int)
    """Fires for each step: what is being done ("reading", "texts", "writing"), how much is done, of how much."""
    ended = Signal(object)
    """Fires once for each start: with None if the index was built, else with an OSError or RuntimeError."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def is_building(self) -> bool:
        return self._process is not None

    def start(self, directory: str | None) -> None:
        """Builds the index of the directory that a person named, or (None) of the person's own."""
        process = self._process = QProcess(self)
        program, *arguments = command(directory)
        process.setProgram(program)
        process.setArguments(arguments)
        process.setProcessEnvironment(_environment())
        process.setReadChannel(QProcess.ProcessChannel.StandardError)
        process.readyReadStandardError.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        process.start()

    def stop(self) -> None:
        """Ends the process; what it has done so far is kept, and nothing more is told of it."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_PATIENCE_MS)
            process.deleteLater()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            step = _document(bytes(process.readLine().data()))
            if "doing" in step:
                self.told.emit(str(step["doing"]), int(str(step["done"])), int(str(step["of"])))

    def _finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        process = self._process
        if process is None:
            return
        said = _document(bytes(process.readAllStandardOutput().data()))
        self._end(_outcome(code, said))

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(RuntimeError("the program that builds it could not be started"))

    def _end(self, outcome: Exception | None) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            if outcome is not None:
                _log.warning("The search index was not built: %s", outcome)
            self.ended.emit(outcome)


def command(directory: str | None) -> list[str]:
    """How this program is started once more, packaged or from its sources."""
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "app"]
    named = ["--directory", directory] if directory is not None else []
    return [*itself, *named, "reindex", "--steps", "--json"]


def _environment() -> QProcessEnvironment:
    """Where the packages of this program lie is told by a variable: the current folder may hold a foreign `app`."""
    environment = QProcessEnvironment.systemEnvironment()
    if not getattr(sys, "frozen", False):
        environment.insert("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    return environment


def _document(text: bytes) -> dict[str, object]:
    try:
        said = json.loads(text)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _outcome(code: int, said: dict[str, object]) -> Exception | None:
    trouble = said.get("trouble")
    if isinstance(trouble, dict):
        number = trouble.get("errno")
        return OSError(number if isinstance(number, int) else 0, str(trouble.get("text")))
    if code == 0 and "documents" in said:
        return None
    return RuntimeError(f"the program that builds it ended with {code} and said {said.get('error')}")
