"""The search index as the rest of the program knows it: open it, see whether it is in step, keep it so, ask it."""

import logging
from collections.abc import Callable, Collection, Generator, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import ModuleType

from database.dates import Period
from database.rows import Document, Kind
from search_index import folder as disk
from search_index.answering import Answering
from search_index.completing import completions
from search_index.documents import made_again, order
from search_index.folded import Data
from search_index.hits import Completion, Facet, SearchAnswer
from search_index.inverted import Inverted
from search_index.segments import Part, Segments
from search_index.unusable import IndexUnusable

_log = logging.getLogger(__name__)

Progress = Callable[[int], None]
"""Is told how many documents have been read so far."""
_TOLD_EVERY = 100
_MOST_SMALL = 16
_MOST_CHANGED = 2000
_TIDY = 2


@dataclass(frozen=True, slots=True)
class Step:
    """How far a rebuild is: what is being done, how much of it is done, of how much (0: not known)."""

    doing: str
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different in the directory: the documents that are new or changed, and the ids that are gone."""

    documents: tuple[Document, ...]
    gone: tuple[str, ...] = ()


class SearchIndex:
    """Opens always. An index that is missing, damaged, refused or of another layout matches no revision and answers
    nothing; once rebuilt it answers, from memory alone where its folder cannot be written."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._answering: Answering | None = None
        self._saved = disk.Saved(0, "", 0)
        self._on_disk = False
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
            saved = disk.load(folder)
            parts = [Part(_engine().Postings(disk.mapped(folder, part)), set(part.dead)) for part in saved.parts]
            index._answering = Answering(Segments(parts))
            index._saved, index._on_disk = saved, True
        except IndexUnusable as why:
            index.trouble = str(why)
        return index

    @property
    def revision(self) -> int:
        """The revision of the directory that this index shows."""
        return self._saved.revision

    @property
    def documents(self) -> int:
        return self._saved.documents

    def matches(self, revision: int, stamp: str) -> bool:
        """Whether this index shows exactly this revision of the directory with this stamp."""
        whole = self._answering is not None and not self._answering.names_only
        return whole and (self._saved.revision, self._saved.stamp) == (revision, stamp)

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

        Until the last step the index before answers; where there was none, names answer as soon as they are read."""
        read: list[Document] = []
        for document in documents:
            read.append(document)
            if len(read) % _TOLD_EVERY == 0:
                yield Step("reading", len(read), 0)
        if len(read) % _TOLD_EVERY or not read:
            yield Step("reading", len(read), len(read))
        read.sort(key=order)
        inverted = Inverted(read)
        for done in inverted.take_names():
            yield Step("names", done, len(read))
        if self._answering is None:
            self._answering = Answering(Segments([Part(inverted)]), names_only=True)
        for done in inverted.take_texts():
            yield Step("texts", done, len(read))
        writing = _engine().Writing(inverted)
        for done, _ in enumerate(writing.steps()):
            yield Step("writing", done, 0)
        self._renew([], disk.Saved(revision, stamp, len(read)), writing.files)

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
        if changed is not None and self._answering is not None and not self._answering.names_only:
            changes = changed(self._saved.revision, self._saved.stamp)
            if changes is not None:
                self.update(changes, revision, stamp)
                return True
        if self.trouble:
            _log.info("Rebuilding the search index: %s", self.trouble)
        self.rebuild(documents(), revision, stamp, progress)
        return True

    def update(self, changes: Changes, revision: int, stamp: str) -> None:
        """Takes in what changed in the directory up to this revision; costs as much as the changes do."""
        answering = self._whole()
        segments = answering.segments
        fresh = {document.ref.id: document for document in changes.documents}
        known = {record: segments.row_of(record) for record in (*fresh, *changes.gone)}
        for row in known.values():
            if row is not None:
                segments.bury(row)
        added = sum(known[record] is None for record in fresh)
        gone = sum(known[record] is not None for record in set(changes.gone) - set(fresh))
        saved = disk.Saved(revision, stamp, self.documents + added - gone)
        if len(segments.parts) > _MOST_SMALL:
            self._merge(saved, tuple(fresh.values()))
        else:
            self._renew(segments.parts, saved, _files(list(fresh.values())))

    def tidy(self) -> bool:
        """Joins what updates left in small segments, for when the program is idle; says whether there was need."""
        segments = self._whole().segments
        changed = segments.rows - segments.parts[0].segment.rows + sum(len(part.dead) for part in segments.parts)
        if changed <= _MOST_CHANGED and len(segments.parts) <= _TIDY:
            return False
        if changed > _MOST_CHANGED:
            everything = [made_again(segments.shown(row)) for row in segments.best(segments.living, segments.rows)]
            self.rebuild(everything, self.revision, self._saved.stamp)
        else:
            self._merge(self._saved, ())
        return True

    def _merge(self, saved: disk.Saved, fresh: tuple[Document, ...]) -> None:
        """Joins all segments but the large one into one, with these documents."""
        segments = self._whole().segments
        small = segments.living_after(segments.parts[0])
        joined = [made_again(segments.shown(row)) for row in small]
        self._renew(segments.parts[:1], saved, _files([*joined, *fresh]))

    def search(
        self, text: str, *, kinds: Collection[Kind] = (), on: Period | None = None, limit: int = 50
    ) -> SearchAnswer:
        """The best hits for a typed text; of these kinds only, and of records that exist in the period, if given. Days
        in the typed text itself go before the period.
        Raises IndexUnusable where there is no index, or it turns out to be damaged."""
        return self._any().search(text, kinds, on, limit)

    def facets(self, text: str, *, kinds: Collection[Kind] = (), on: Period | None = None) -> tuple[Facet, ...]:
        """How many of all hits of the same question there are of each sort."""
        return self._any().facets(text, kinds, on)

    def complete(self, text: str, most: int = 8) -> tuple[Completion, ...]:
        """How the last word of a typed text may go on: fields and their values, and words of names."""
        return completions(text, self._any().segments, most)

    def forget_answers(self) -> None:
        """Drops the answers that are remembered, and nothing of what they were made from: for measuring."""
        if self._answering is not None:
            self._answering.forget()

    def forget(self) -> None:
        """Drops all that is remembered between questions: for measuring."""
        self.forget_answers()
        if self._answering is not None:
            self._answering.segments.forget()

    def _any(self) -> Answering:
        if self._answering is None:
            raise IndexUnusable(self.trouble or "there is no index yet")
        return self._answering

    def _whole(self) -> Answering:
        answering = self._any()
        if answering.names_only:
            raise IndexUnusable("the index is still being built")
        return answering

    def _renew(self, parts: list[Part], saved: disk.Saved, files: Mapping[str, bytes]) -> None:
        """Puts an index of these parts and one more in place of the one before, on disk and in memory."""
        self.trouble = None
        lies: Mapping[str, Data] = files
        if self._folder is None or (parts and not self._on_disk):
            self._saved = saved
        else:
            kept = tuple(
                disk.SavedPart(old.build, old.files, tuple(sorted(part.dead)))
                for old, part in zip(self._saved.parts, parts, strict=False)
            )
            try:
                before = self._saved if parts else None
                whole = disk.Saved(saved.revision, saved.stamp, saved.documents, kept)
                self._saved = disk.add(self._folder, whole, files, before)
                self._on_disk = True
                lies = disk.mapped(self._folder, self._saved.parts[-1])
            except (OSError, IndexUnusable) as why:
                self._saved, self._on_disk = saved, False
                self.trouble = f"The search index is kept in memory only: {why}."
        self._answering = Answering(Segments([*parts, Part(_engine().Postings(lies))]))


def _files(documents: list[Document]) -> Mapping[str, bytes]:
    inverted = Inverted(sorted(documents, key=order))
    for _ in chain(inverted.take_names(), inverted.take_texts()):
        pass
    files: Mapping[str, bytes] = _engine().written(inverted)
    return files


def _engine() -> ModuleType:
    """Whoosh is loaded here and nowhere else: it takes longer to import than most questions take to answer."""
    from search_index import whoosh_files

    return whoosh_files
