"""How the search index comes into step with the directory and stays so, in steps that the worker takes between
questions. Used on the worker's thread only. No Qt."""

import errno
import shutil
from collections.abc import Callable, Generator
from enum import Enum, auto
from time import monotonic
from typing import TYPE_CHECKING, Final

from app.shared.language import QT_TR_NOOP, tr
from search_index import Changes, IndexUnusable

if TYPE_CHECKING:
    from database import Directory
    from search_index import SearchIndex, Step

FEW: Final = 5000
"""So many documents are sooner turned into an index here than another process has begun."""


class Way(Enum):
    """What there is to do for the index."""

    IN_STEP = auto()
    """Nothing: it shows the directory as it is."""
    IN_SLICES = auto()
    """It is built here: `go_on` until that says None."""
    ELSEWHERE = auto()
    """Another process builds it; `take_over` when that has ended."""


class IndexUpkeep:
    def __init__(self, open_index: "Callable[[], SearchIndex]", elsewhere: bool) -> None:
        """`elsewhere`: whether there is a program that can build the index in a process of its own."""
        self._open_index, self._elsewhere = open_index, elsewhere
        self.index: SearchIndex | None = None
        self._distrusted = False
        self._building: Generator[Step, None, None] | None = None
        self._tidying: Generator[None, None, None] | None = None

    def begin(self, directory: "Directory") -> Way:
        """Opens the index where it is not open, and takes in what changed if that can be told."""
        self.give_up()
        if self.index is None:
            self.index = self._open_index()
        index = self.index
        revision, stamp = directory.revision, directory.stamp()
        if not self._distrusted and self._is_in_step(index, directory, revision, stamp):
            index.drop_begun()
            return Way.IN_STEP
        if self._elsewhere and index.folder is not None and directory.openable() > FEW:
            return Way.ELSEWHERE
        self._building = index.rebuilding(directory.documents_in_slices(), revision, stamp)
        return Way.IN_SLICES

    def _is_in_step(self, index: "SearchIndex", directory: "Directory", revision: int, stamp: str) -> bool:
        """Whether it is, once it has taken in what changed, if that can be told."""
        try:
            return index.matches(revision, stamp) or index.catch_up(revision, stamp, changes_of(directory))
        except IndexUnusable:
            return False

    def go_on(self, seconds: float) -> "Step | None":
        """Builds for so long; None when the index is done."""
        until, step = monotonic() + seconds, None
        while self._building is not None and (step is None or monotonic() < until):
            step = next(self._building, None)
            if step is None:
                self._building, self._distrusted = None, False
        return step

    def take_over(self, directory: "Directory") -> bool:
        """Opens what another process has built; False if it is not in step with the directory."""
        fresh = self._open_index()
        if not self._is_in_step(fresh, directory, directory.revision, directory.stamp()):
            return False
        self.index, self._distrusted = fresh, False
        return True

    def give_up(self) -> None:
        """Ends what is half done. Of a large index, what is done is kept for the next time."""
        if self._building is not None:
            self._building.close()
        self._building = self._tidying = None

    def distrust(self) -> None:
        """The index turned out to be damaged: it answers no more, and is built anew."""
        self.give_up()
        self.index, self._distrusted = None, True

    def forget_all(self) -> None:
        """Takes the index away from the disk, with all that it says of somebody who was erased."""
        self.distrust()
        folder = self._open_index().folder
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def tidy(self, seconds: float) -> bool:
        """Joins for so long what changes left in small pieces; whether there is more to do."""
        if self._tidying is None:
            if self.index is None or self._building is not None or not self.index.is_untidy or self.is_worn():
                return False
            self._tidying = self.index.tidying()
        until = monotonic() + seconds
        for _ in self._tidying:
            if monotonic() >= until:
                return True
        self._tidying = None
        return False

    def is_worn(self) -> bool:
        """Whether so much of a large index has changed that another process had better build it anew."""
        index = self.index
        if index is None or not self._elsewhere or index.folder is None:
            return False
        return index.is_worn and index.documents > FEW

    def unkept(self) -> str | None:
        """Why the index is in memory only, in a sentence for the person; None if it is on disk or belongs nowhere."""
        if self.index is None or self.index.folder is None or self.index.unkept is None:
            return None
        return tr(
            "The search index cannot be kept in {folder}: {why}. Everything is found all the same, "
            "but the index is made again at every start until that is mended.",
            folder=self.index.folder,
            why=tr(reason(self.index.unkept)),
        )


def changes_of(directory: "Directory") -> Callable[[int, str], Changes | None]:
    """Tells what changed in the directory since a revision, as the index asks for it."""

    def changed(revision: int, stamp: str) -> Changes | None:
        told = directory.documents_since(revision, stamp)
        return None if told is None else Changes(told.documents, told.gone)

    return changed


def reason(why: BaseException) -> str:
    """Why a file of the index was not written, in a few words that have yet to be translated."""
    if isinstance(why, BlockingIOError):
        return _LOCKED
    return _REASONS.get(getattr(why, "errno", None) or 0, _UNKNOWN)


_LOCKED: Final = QT_TR_NOOP("another program is writing it just now")
_FULL: Final = QT_TR_NOOP("there is no room left on the disk")
_CLOSED: Final = QT_TR_NOOP("nothing may be written there")
_UNKNOWN: Final = QT_TR_NOOP("the disk or another program prevents it")
_REASONS: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _CLOSED,
    errno.EPERM: _CLOSED,
    errno.EROFS: _CLOSED,
    errno.EAGAIN: _LOCKED,
}
