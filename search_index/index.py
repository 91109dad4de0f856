"""The search index as the rest of the program knows it: open it, see whether it is in step, keep it so, ask it."""

import logging
from collections.abc import Callable, Collection, Generator, Iterable
from pathlib import Path

from database.dates import Period
from database.rows import Document, Kind
from search_index import folder as disk
from search_index import updating
from search_index.begun import drop
from search_index.building import Step, read_in_order, turned
from search_index.completing import completions
from search_index.hits import Completion, Facet, SearchAnswer
from search_index.in_force import InForce, engine
from search_index.updating import Changes

_log = logging.getLogger(__name__)

Progress = Callable[[int], None]
"""Is told how many documents have been read so far."""


class SearchIndex:
    """Opens always. An index that is missing, damaged, refused or of another layout matches no revision and answers
    nothing; once rebuilt it answers, from memory alone where its folder cannot be written."""

    def __init__(self, folder: Path | None) -> None:
        self._now = InForce(folder)

    @classmethod
    def open(cls, folder: Path | None) -> "SearchIndex":
        """The index in this folder, or with None one that is kept in memory only."""
        index = cls(folder)
        index._now.load()
        return index

    @property
    def trouble(self) -> str | None:
        """Why there is no index, or why it is not on disk; None when all is well."""
        return self._now.trouble

    @property
    def unkept(self) -> Exception | None:
        """What kept the index from being put on disk, if it is in memory only for that."""
        return self._now.unkept

    @property
    def folder(self) -> Path | None:
        """Where the index belongs; None for one that is in memory on purpose."""
        return self._now.folder

    @property
    def is_answering(self) -> bool:
        """Whether it answers at all, were it from names alone."""
        return self._now.answering is not None

    @property
    def revision(self) -> int:
        """The revision of the directory that this index shows."""
        return self._now.saved.revision

    @property
    def stamp(self) -> str:
        """The stamp of the directory that this index was made from."""
        return self._now.saved.stamp

    @property
    def documents(self) -> int:
        return self._now.saved.documents

    @property
    def is_whole(self) -> bool:
        """Whether it answers from all texts, in step or not."""
        return self._now.is_whole

    def matches(self, revision: int, stamp: str) -> bool:
        """Whether this index shows exactly this revision of the directory with this stamp."""
        return self.is_whole and (self.revision, self.stamp) == (revision, stamp)

    def rebuild(
        self, documents: Iterable[Document], revision: int, stamp: str, progress: Progress | None = None
    ) -> None:
        """Makes the index anew. Until that is done the one before answers, and stays if reading the documents fails."""
        for step in self.rebuilding(documents, revision, stamp):
            if progress and step.doing == "reading" and step.done:
                progress(step.done)

    def rebuilding(
        self, documents: Iterable[Document], revision: int, stamp: str
    ) -> Generator[Step, None, None]:
        """Makes the index anew in small steps, each of a few milliseconds: go on, pause or `close()` it at will.

        Until the last step the index before answers; where there was none, names answer as soon as they are read if
        the documents are few. If they are many, a build that was ended goes on where it was when it is begun again."""
        read = yield from read_in_order(documents)
        inverted = yield from turned(read, self._now.answer_names, self._now.folder, revision, stamp)
        writing = engine().Writing(inverted)
        for done, _ in enumerate(writing.steps()):
            yield Step("writing", done, 0)
        self._now.renew([], disk.Saved(revision, stamp, len(read)), writing.files)

    def keep_in_step(
        self,
        revision: int,
        stamp: str,
        documents: Callable[[], Iterable[Document]],
        progress: Progress | None = None,
        changed: Callable[[int, str], Changes | None] | None = None,
    ) -> bool:
        """Brings the index to this revision if it is not there; says whether it had to. `changed` tells what changed
        since the revision and stamp of the index; where it cannot tell, the index is rebuilt."""
        if self.matches(revision, stamp):
            return False
        if changed is not None and self.catch_up(revision, stamp, changed):
            return True
        if self.trouble:
            _log.info("Rebuilding the search index: %s", self.trouble)
        self.rebuild(documents(), revision, stamp, progress)
        return True

    def catch_up(self, revision: int, stamp: str, changed: Callable[[int, str], Changes | None]) -> bool:
        """Takes in what changed since the revision and stamp of the index; False where there is no index or it cannot
        be told what changed."""
        changes = changed(self.revision, self.stamp) if self.is_whole else None
        if changes is not None:
            self.update(changes, revision, stamp)
        return changes is not None

    def update(self, changes: Changes, revision: int, stamp: str) -> None:
        """Takes in what changed in the directory up to this revision; costs as much as the changes do."""
        updating.update(self._now, changes, revision, stamp)

    @property
    def is_untidy(self) -> bool:
        """Whether updates left so much in small segments that they are better joined."""
        return updating.is_untidy(self._now)

    @property
    def is_worn(self) -> bool:
        """Whether so much has changed that tidying means writing all of it anew."""
        return self.is_whole and updating.changed_rows(self._now) > updating.MOST_CHANGED

    def tidy(self) -> bool:
        """Joins what updates left in small segments; says whether there was need."""
        needed = self.is_untidy
        for _ in self.tidying():
            pass
        return needed

    def tidying(self) -> Generator[None, None, None]:
        """The same in small steps, for when the program is idle: go on, pause or `close()` it at will."""
        if self.is_untidy:
            yield from updating.tidying(self._now)

    def drop_begun(self) -> None:
        """Removes what a build that was ended left behind, for when the index is in step without it."""
        if self._now.folder is not None:
            drop(self._now.folder)

    def search(
        self, text: str, *, kinds: Collection[Kind] = (), on: Period | None = None, limit: int = 50
    ) -> SearchAnswer:
        """The best hits for a typed text; of these kinds only, and of records that exist in the period, if given. Days
        in the typed text itself go before the period.
        Raises IndexUnusable where there is no index, or it turns out to be damaged."""
        return self._now.any().search(text, kinds, on, limit)

    def facets(self, text: str, *, kinds: Collection[Kind] = (), on: Period | None = None) -> tuple[Facet, ...]:
        """How many of all hits of the same question there are of each sort."""
        return self._now.any().facets(text, kinds, on)

    def complete(self, text: str, most: int = 8) -> tuple[Completion, ...]:
        """How the last word of a typed text may go on: fields and their values, and words of names."""
        return completions(text, self._now.any().segments, most)

    def forget_answers(self) -> None:
        """Drops the answers that are remembered, and nothing of what they were made from: for measuring."""
        if self._now.answering is not None:
            self._now.answering.forget()

    def forget(self) -> None:
        """Drops all that is remembered between questions: for measuring."""
        self.forget_answers()
        if self._now.answering is not None:
            self._now.answering.segments.forget()
