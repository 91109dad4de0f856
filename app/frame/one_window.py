"""One window for each directory: a second start raises the first and hands it what it was started with.

The two meet in a folder that only this user can write: whoever holds the lock in it is the first, and a second
leaves a file there that the first takes away when it has read it. No network, not even with ourselves."""

import json
import os
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from PySide6.QtCore import QDir, QFileSystemWatcher, QLockFile, QObject, QSysInfo, QTimer, Signal

from app.shared.paths import make_private

_PATIENCE_S: Final = 5.0
_LONGEST: Final = 4_096
_MOST: Final = 50


class OneWindow(QObject):
    asked = Signal(str)
    """Fires on behalf of another start, with the link that it was given, or empty."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._works = make_private(folder)
        self._lock = QLockFile(QDir.fromNativeSeparators(str(folder / "window.lock")))
        # Only a dead owner makes a lock stale, never its age: a window may stay open for weeks.
        self._lock.setStaleLockTime(0)
        self.first = not self._works or self._lock.tryLock(0)
        self._watcher = QFileSystemWatcher(self)
        if self._works and self.first:
            self._listen()

    def pass_on(self, link: str | None, patience: float = _PATIENCE_S) -> bool:
        """Hand the link to the first window; False where none answers, so that this start opens its own."""
        if not self._works or self._is_of_another_machine():
            return False
        request = self._folder / f"{os.getpid()}.request"
        beside = request.with_suffix(".part")
        try:
            beside.write_text(json.dumps({"link": link}), encoding="utf-8")
            beside.replace(request)
        except OSError:
            return False
        until = monotonic() + patience
        while monotonic() < until:
            if not request.exists():
                return True
            sleep(0.02)
        try:
            request.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        if self.first and self._works:
            self._watcher.removePaths(self._watcher.directories() or [str(self._folder)])
            self._lock.unlock()
            self._works = False

    def _is_of_another_machine(self) -> bool:
        """A home folder may be shared between machines; a window over there cannot be raised here."""
        _process, host, _program = self._lock.getLockInfo()
        return host not in ("", QSysInfo.machineHostName())

    def _listen(self) -> None:
        for left in self._requests():  # by a start that gave up, or was killed
            left.unlink(missing_ok=True)
        self._watcher.directoryChanged.connect(self._look)
        self._watcher.addPath(str(self._folder))
        # Some file systems tell nobody of their changes.
        beat = QTimer(self)
        beat.timeout.connect(self._look)
        beat.start(1_000)

    def _requests(self) -> list[Path]:
        try:
            return sorted(self._folder.glob("*.request"))[:_MOST]
        except OSError:
            return []

    def _look(self) -> None:
        for request in self._requests():
            link = _read(request)
            try:
                request.unlink()
            except OSError:
                continue
            if link is not None:
                self.asked.emit(link)


def _read(request: Path) -> str | None:
    """The link in a request, empty if there is none; None for a file that is no request of ours."""
    try:
        if request.is_symlink() or not request.is_file() or request.stat().st_size > _LONGEST:
            return None
        found = json.loads(request.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    link = found.get("link")
    return "" if link is None else link if isinstance(link, str) else None
