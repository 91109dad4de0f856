"""The index that answers: its segments in memory, and the same on disk as far as that can be had."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType

from search_index import folder as disk
from search_index.answering import Answering
from search_index.begun import drop
from search_index.folded import Data
from search_index.inverted import Inverted
from search_index.segments import Part, Segments
from search_index.unusable import IndexUnusable


class InForce:
    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.answering: Answering | None = None
        self.saved = disk.Saved(0, "", 0)
        self.trouble: str | None = None
        """Why there is no index, or why it is not on disk; None when all is well."""
        self.unkept: Exception | None = None
        """What kept it from being put on disk, if it is in memory only."""
        self._on_disk = False

    def load(self) -> None:
        """Takes what lies in the folder; where that is unusable, `trouble` says why."""
        if self.folder is None:
            return
        disk.sweep(self.folder)
        try:
            saved = disk.load(self.folder)
            parts = [Part(engine().Postings(disk.mapped(self.folder, part)), set(part.dead)) for part in saved.parts]
            if any(row >= part.segment.rows for part in parts for row in part.dead):
                raise IndexUnusable("the index counts out rows that it does not have")
            self.answering = Answering(Segments(parts))
            self.saved, self._on_disk, self.trouble = saved, True, None
        except IndexUnusable as why:
            self.trouble = str(why)

    def any(self) -> Answering:
        """What answers, were it names alone. Raises IndexUnusable where nothing does."""
        if self.answering is None:
            raise IndexUnusable(self.trouble or "there is no index yet")
        return self.answering

    def whole(self) -> Answering:
        """What answers from all texts. Raises IndexUnusable where there is no such index yet."""
        answering = self.any()
        if answering.names_only:
            raise IndexUnusable("the index is still being built")
        return answering

    @property
    def is_whole(self) -> bool:
        return self.answering is not None and not self.answering.names_only

    def answer_names(self, inverted: Inverted) -> None:
        """Lets names answer from memory, if nothing else answers yet."""
        if self.answering is None:
            self.answering = Answering(Segments([Part(inverted)]), names_only=True)

    def renew(self, kept: Sequence[int], saved: disk.Saved, files: Mapping[str, bytes]) -> None:
        """Puts an index of the segments with these numbers and one more in place of the one before.

        Where it cannot be put on disk it answers from memory, and `trouble` says why."""
        before = self.whole().segments.parts if kept else []
        parts = [before[number] for number in kept]
        lies: Mapping[str, Data] = files
        if self.folder is None or (kept and not self._on_disk):
            self.saved = saved
        else:
            try:
                self.saved = self._put_on_disk(self.folder, kept, parts, saved, files)
                self._on_disk, self.trouble = True, None
                added = self.saved.parts[-1]
                lies = files if added.packed else disk.mapped(self.folder, added)
            except (OSError, IndexUnusable) as why:
                self.saved, self._on_disk, self.unkept = saved, False, why
                self.trouble = f"The search index is kept in memory only: {why}."
        self.answering = Answering(Segments([*parts, Part(engine().Postings(lies))]))
        if not kept and self._on_disk and self.folder is not None:
            drop(self.folder)

    def _put_on_disk(
        self, folder: Path, kept: Sequence[int], parts: Sequence[Part], saved: disk.Saved, files: Mapping[str, bytes]
    ) -> disk.Saved:
        old = [self.saved.parts[number] for number in kept]
        still = tuple(
            disk.SavedPart(one.build, one.files, tuple(sorted(part.dead)), one.packed)
            for one, part in zip(old, parts, strict=True)
        )
        whole = disk.Saved(saved.revision, saved.stamp, saved.documents, still)
        return disk.add(folder, whole, files, self.saved if kept else None)


def engine() -> ModuleType:
    """Whoosh is loaded here and nowhere else: it takes longer to import than most questions take to answer."""
    from search_index import whoosh_files

    return whoosh_files
