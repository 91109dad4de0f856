"""What the one worker owns: the open directory and its search index. Used on the worker's thread only."""

import os
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from app.shared.language import tr
from database.problems import DirectoryProblem
from search_index import IndexUnusable

if TYPE_CHECKING:
    from app.shared.paths import Place
    from database import Directory, Period
    from search_index import Completion, Facet, SearchAnswer, SearchIndex

Tell = Callable[[str, int, int], None]
"""Told while something takes long: what is being done, how much of it is done, out of how much (0: not known)."""


class Stopped(DirectoryProblem):
    """The person stopped the work, or closed the window while it ran."""


class Library:
    """Opened step by step by the worker. `stop` is the only thing another thread may call."""

    def __init__(
        self, open_directory: "Callable[[Tell], Directory]", open_index: "Callable[[Directory, Tell], SearchIndex]"
    ) -> None:
        self._open_directory = open_directory
        self._open_index = open_index
        self._directory: Directory | None = None
        self._index: SearchIndex | None = None
        self._index_failed = False
        self._stopping = Event()

    @property
    def directory(self) -> "Directory":
        if self._directory is None:
            raise DirectoryProblem(tr("The directory is not open, so nothing can be looked up in it."))
        return self._directory

    @property
    def index(self) -> "SearchIndex":
        if self._index is None and self._index_failed:
            raise DirectoryProblem(tr("Searching is not possible: the search index could not be prepared."))
        if self._index is None:
            raise DirectoryProblem(
                tr("The search index is still being prepared; the answer comes as soon as it is ready.")
            )
        return self._index

    def open_directory(self, tell: Tell) -> None:
        self._stopping.clear()
        self.close()
        self._directory = self._open_directory(self._watched(tell))

    def open_index(self, tell: Tell) -> None:
        self._index_failed = True
        self._index = self._open_index(self.directory, self._watched(tell))
        self._index_failed = False

    def search(self, text: str, on: "Period | None", limit: int, tell: Tell) -> "SearchAnswer":
        """The best hits. An index that turns out to be damaged is made anew: it is only derived."""
        try:
            return self.index.search(text, on=on, limit=limit)
        except IndexUnusable:
            self.open_index(tell)
            return self.index.search(text, on=on, limit=limit)

    def facets(self, text: str, on: "Period | None") -> "tuple[Facet, ...]":
        """How many of all hits of the same question there are of each sort; nothing while there is no index."""
        try:
            return self.index.facets(text, on=on)
        except (IndexUnusable, DirectoryProblem):
            return ()

    def complete(self, text: str, most: int) -> "tuple[Completion, ...]":
        """How the last word of a typed text may go on; in no way while there is no index."""
        try:
            return self.index.complete(text, most)
        except (IndexUnusable, DirectoryProblem):
            return ()

    def stop(self) -> None:
        """Ask the running work to end at its next step."""
        self._stopping.set()

    def close(self) -> None:
        self._index = None
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
        from app.shared.paths import asked_directory

        return open_directory(_place(asked_directory(named, os.environ)), tell)

    def open_index(directory: "Directory", tell: Tell) -> "SearchIndex":
        from app.shared.opening import open_index
        from app.shared.paths import asked_directory

        return open_index(_place(asked_directory(named, os.environ)), directory, tell)

    return Library(open_directory, open_index)


def _place(named: str | None) -> "Place":
    from app.shared.opening import place_of
    from app.shared.paths import data_folder

    return place_of(named, data_folder)
