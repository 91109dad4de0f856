"""What the one worker owns: the open directory and its search index. Used on the worker's thread only."""

import os
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from app.shared.index_upkeep import IndexUpkeep, Way
from app.shared.language import tr
from database.problems import DirectoryProblem
from search_index import IndexUnusable, search_names

if TYPE_CHECKING:
    from pathlib import Path

    from app.shared.paths import Place
    from database import Directory, Period
    from database.rows import DuplicateRow
    from search_index import Completion, Facet, SearchAnswer, SearchIndex

Tell = Callable[[str, int, int], None]
"""Told while something takes long: what is being done, how much of it is done, out of how much (0: not known)."""


class Stopped(DirectoryProblem):
    """The person stopped the work, or closed the window while it ran."""


class Library:
    """Opened step by step by the worker. `stop` is the only thing another thread may call."""

    def __init__(
        self,
        open_directory: "Callable[[Tell], Directory]",
        open_index: "Callable[[Directory, Tell], SearchIndex]",
        named: str | None = None,
        elsewhere: bool = False,
        where: "Callable[[str | None], Path] | None" = None,
    ) -> None:
        """`open_index` gives the index as it lies on disk, in step or not. `elsewhere`: whether the program started
        once more, on the directory that was `named`, can build a large one in a process of its own."""
        self._open_directory = open_directory
        self._directory: Directory | None = None
        self._stopping = Event()
        self.named = named
        self._where = where
        self.upkeep = IndexUpkeep(lambda: open_index(self.directory, _untold), elsewhere)
        self.index_broke: Callable[[], None] = _nobody
        """Called, on the worker's thread, when the index turns out to be damaged while it is asked."""

    @property
    def directory(self) -> "Directory":
        if self._directory is None:
            raise DirectoryProblem(tr("The directory is not open, so nothing can be looked up in it."))
        return self._directory

    def path(self) -> "Path | None":
        """The file that is to be opened, whether it can be or not; None where only whoever opens it knows."""
        return self._where(self.named) if self._where is not None else None

    def open_directory(self, tell: Tell) -> None:
        self._stopping.clear()
        self.close()
        self._directory = self._open_directory(self._watched(tell))

    def begin_index(self) -> Way:
        """What there is to do so that the index shows the directory as it is."""
        return self.upkeep.begin(self.directory)

    def take_over_index(self) -> bool:
        """Lets the index that was built elsewhere answer; False if it does not show the directory as it is."""
        return self.upkeep.take_over(self.directory)

    def is_behind(self) -> bool:
        """Whether something was saved, here or by another program, that the index does not show."""
        index = self.upkeep.index
        return index is not None and not index.matches(self.directory.revision, self.directory.stamp())

    def tidy_index(self, seconds: float) -> bool:
        """Joins for so long what changes left in small pieces; whether there is more to do."""
        try:
            return self.upkeep.tidy(seconds)
        except IndexUnusable:
            self._distrust()
            return False

    def duplicates(self, tell: Tell) -> "tuple[DuplicateRow, ...]":
        """The officials that may be one, the likeliest first. `stop` ends it."""
        self._stopping.clear()
        watched, words = self._watched(tell), tr("Comparing names")
        return self.directory.duplicates(lambda done, of: watched(words, done, of))

    def search(self, text: str, on: "Period | None", limit: int, tell: Tell) -> "SearchAnswer":
        """The best hits; as long as there is no index, those whose names are known to the directory."""
        del tell  # nothing here takes long
        try:
            index = self.upkeep.index
            if index is not None and index.is_answering:
                return index.search(text, on=on, limit=limit)
        except IndexUnusable:
            self._distrust()
        return search_names(text, self.directory.documents_named, on=on, limit=limit)

    def facets(self, text: str, on: "Period | None") -> "tuple[Facet, ...]":
        """How many of all hits of the same question there are of each sort; nothing while there is no index."""
        try:
            return self.upkeep.index.facets(text, on=on) if self.upkeep.index is not None else ()
        except IndexUnusable:
            return ()

    def complete(self, text: str, most: int) -> "tuple[Completion, ...]":
        """How the last word of a typed text may go on; in no way while there is no index."""
        try:
            return self.upkeep.index.complete(text, most) if self.upkeep.index is not None else ()
        except IndexUnusable:
            return ()

    def _distrust(self) -> None:
        self.upkeep.distrust()
        self.index_broke()

    def stop(self) -> None:
        """Ask the running work to end at its next step."""
        self._stopping.set()

    def close(self) -> None:
        self.upkeep.give_up()
        self.upkeep.index = None
        directory, self._directory = self._directory, None
        if directory is not None:
            directory.close()

    def _watched(self, tell: Tell) -> Tell:
        def told(words: str, done: int, of: int) -> None:
            if self._stopping.is_set():
                raise Stopped(tr("The work was stopped. Nothing was changed; it starts again when it is needed."))
            tell(words, done, of)

        return told


def library_at(named: str | None) -> Library:
    """The library of the named directory, else of the user's own. Nothing is opened or read yet."""

    # Imported by the worker when it opens them: loading the database and Whoosh must not hold up the first paint.
    def open_directory(tell: Tell) -> "Directory":
        from app.shared.opening import open_directory

        return open_directory(place(library.named), tell)

    def open_index(_directory: "Directory", _tell: Tell) -> "SearchIndex":
        from app.shared.opening import found_index

        return found_index(place(library.named))

    def place(asked: str | None) -> "Place":
        from app.shared.paths import asked_directory

        return _place(asked_directory(asked, os.environ))

    # What is named may become another: where the first cannot be opened, the person chooses.
    library = Library(open_directory, open_index, named, elsewhere=True, where=lambda asked: place(asked).directory)
    return library


def _place(named: str | None) -> "Place":
    from app.shared.opening import place_of
    from app.shared.paths import data_folder

    return place_of(named, data_folder)


def _untold(_words: str, _done: int, _of: int) -> None:
    """Opening an index takes no time worth telling."""


def _nobody() -> None:
    """Nobody listens yet."""
