"""The search index as the rest of the program knows it: open it, see whether it is in step, rebuild it, ask it."""

import logging
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from time import perf_counter
from types import ModuleType
from typing import TYPE_CHECKING

from database.dates import Period
from database.rows import Document, Kind
from search_index import folder as disk
from search_index.documents import Progress, rows_of
from search_index.hits import SearchAnswer
from search_index.matching import How, Matching
from search_index.questions import Question, question
from search_index.ranking import Found, Ranking
from search_index.reasons import hit, suggestion
from search_index.unusable import IndexUnusable

if TYPE_CHECKING:
    from search_index.whoosh_files import Postings

_log = logging.getLogger(__name__)


class SearchIndex:
    """Opens always. An index that is missing, damaged, refused or of another layout matches no revision and answers
    nothing; once rebuilt it answers, from memory alone where its folder cannot be written."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._open: _Open | None = None
        self._revision = 0
        self._stamp = ""
        self._documents = 0
        self.trouble: str | None = None
        """Why there is no index, or why it is not on disk; None when all is well."""

    @classmethod
    def open(cls, folder: Path | None) -> "SearchIndex":
        """The index in this folder, or with None one that is kept in memory only."""
        index = cls(folder)
        if folder is None:
            return index
        disk.sweep(folder)
        try:
            index._take(disk.load(folder))
        except IndexUnusable as why:
            index.trouble = str(why)
        return index

    @property
    def revision(self) -> int:
        """The revision of the directory that this index shows."""
        return self._revision

    @property
    def documents(self) -> int:
        return self._documents

    def matches(self, revision: int, stamp: str) -> bool:
        """Whether this index shows exactly this revision of the directory with this stamp."""
        return self._open is not None and (self._revision, self._stamp) == (revision, stamp)

    def rebuild(
        self, documents: Iterable[Document], revision: int, stamp: str, progress: Progress | None = None
    ) -> None:
        """Makes the index anew. Until that is done the one before answers, and stays if reading the documents fails."""
        rows, records = rows_of(documents, progress)
        saved = disk.Saved(revision, stamp, records, _engine().written(rows))
        self._take(saved)
        self.trouble = None
        if self._folder is not None:
            try:
                disk.save(self._folder, saved)
            except OSError as why:
                self.trouble = f"The search index is kept in memory only: {why}."

    def keep_in_step(
        self, revision: int, stamp: str, documents: Callable[[], Iterable[Document]], progress: Progress | None = None
    ) -> bool:
        """Rebuilds the index if it does not show this revision; says whether it had to."""
        if self.matches(revision, stamp):
            return False
        if self.trouble:
            _log.info("Rebuilding the search index: %s", self.trouble)
        self.rebuild(documents(), revision, stamp, progress)
        return True

    def search(
        self, text: str, *, kinds: Collection[Kind] = (), on: Period | None = None, limit: int = 50
    ) -> SearchAnswer:
        """The best hits for a typed text; of these kinds only, and of records that exist in the period, if given.
        Raises IndexUnusable where there is no index, or it turns out to be damaged."""
        if self._open is None:
            raise IndexUnusable(self.trouble or "there is no index yet")
        start = perf_counter()
        asked = question(text)
        found, meant = self._open.found(asked, kinds, on)
        hits = tuple(hit(one, asked, self._open.postings) for one in found[: max(limit, 0)])
        took = round((perf_counter() - start) * 1000, 3)
        return SearchAnswer(asked.text, len(found), took, meant, hits)

    def _take(self, saved: disk.Saved) -> None:
        self._open = _Open(_engine().Postings(saved.files))
        self._revision, self._stamp, self._documents = saved.revision, saved.stamp, saved.documents


class _Open:
    """An index whose postings are open."""

    def __init__(self, postings: "Postings") -> None:
        self.postings = postings
        self._matching = Matching(postings)
        self._ranking = Ranking(postings)

    def found(self, asked: Question, kinds: Collection[Kind], on: Period | None) -> tuple[list[Found], str | None]:
        allowed = self._matching.of_kinds(kinds) if kinds else (1 << self.postings.rows) - 1
        if on is not None:
            allowed &= self._matching.alive(on)
        found = self._ranking.ranked(self._matching.matches(asked), allowed)
        if found:
            return found, None
        found = self._ranking.ranked(self._matching.forgiven(asked), allowed)
        meant = suggestion(found[0], asked, self.postings) if found and found[0].how == How.FORGIVEN else None
        return found, meant


def _engine() -> ModuleType:
    """Whoosh is loaded here and nowhere else: it takes longer to import than most questions take to answer."""
    from search_index import whoosh_files

    return whoosh_files
