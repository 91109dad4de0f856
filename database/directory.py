"""The directory file as the rest of the program knows it: opened, asked, closed."""

import logging
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from database.connection import connect, examine, is_older, is_undecodable, lenient, recover, unusable, verify
from database.dates import Bound, Day, Period
from database.drafts import Drafts
from database.ids import OfficeId, OfficialId, RecordId, RoleId
from database.personal import Personal
from database.picture_rows import Chart, Timeline
from database.problems import DirectoryProblem, DirectoryUnusable
from database.questions.affected import affected, edited_since
from database.questions.chart import chart
from database.questions.conflicts import conflicts
from database.questions.coverage import coverage
from database.questions.documents import documents, openable
from database.questions.duplicates import likeness, people, proposals
from database.questions.events import events
from database.questions.findings import findings
from database.questions.history import history
from database.questions.holders import holders
from database.questions.info import info
from database.questions.lineage import lineage
from database.questions.lives import lives
from database.questions.moves import moves
from database.questions.named import named
from database.questions.record import record
from database.questions.refs import living, officials, refs
from database.questions.resolve import resolve
from database.questions.soundness import damage
from database.questions.stamps import Stamps, erased_since, last_revision, without_seal
from database.questions.steps import steps
from database.questions.timeline import timeline
from database.questions.trash import trash
from database.questions.tree import tree
from database.questions.vacancies import vacancies
from database.questions.years import years
from database.rows import (
    ChangedDocuments,
    ChangeRow,
    ConflictRow,
    CoverageRow,
    DirectoryInfo,
    Document,
    DuplicateRow,
    ErasureRow,
    EventRow,
    Finding,
    HoldersAnswer,
    Kind,
    MoveRow,
    RecordPage,
    Ref,
    RevisionRow,
    Steps,
    TrashRow,
    TreeNode,
    VacancyRow,
    YearRow,
)
from database.sentences import Sentence, tr
from database.writer import Writer

if TYPE_CHECKING:
    from database.backups import Why
    from database.editing.editor import Editor
    from database.editing.erasure import Erased
    from database.editing.log import Signed

Tell = Callable[[str, int, int], None]
"""Told as work goes on: what is being done, how much is done, of how much (0: not known)."""

_Answer = TypeVar("_Answer")
_log = logging.getLogger(__name__)


class Directory:
    """One open directory. It belongs to the thread that opened it; every answer is a frozen row."""

    def __init__(self, path: Path, reader: sqlite3.Connection) -> None:
        self.path = path
        self._reader = reader
        self._stamps = Stamps()
        self._writer = Writer(path)
        self.notices: tuple[Sentence, ...] = ()
        """What was done when it was opened that the person should know."""
        self.personal = Personal(self._writer, self._ask)
        """Favourites, saved searches and notes: the person's own, to read and to write."""
        self.drafts = Drafts(self._writer, self._ask)
        """What stands in forms and is not saved yet."""
        self._editor: Editor | None = None

    @classmethod
    def open(
        cls, path: Path, facts: Path | None = None, tell: Tell | None = None, without: Sequence[str] = ()
    ) -> "Directory":
        """Open the file, or first build it from the folder of shipped facts where there is none, without the officials
        of these ids.

        Raises DirectoryUnusable (damaged, locked, not ours, cannot be made), DirectoryNewer, and InputRefused for
        faulty facts. A failed build leaves nothing behind."""
        if not _is_there(path):
            if facts is None:
                raise DirectoryUnusable(tr("There is no directory at {path}.", path=path))
            _build(path, facts, tell or (lambda *_: None), without)
        examine(path)
        recover(path)
        notice = _brought_up_to_date(path, tell or (lambda *_: None)) if is_older(path) else None
        there = cls(path, _reader(path))
        there.notices = (notice,) if notice is not None else ()
        return there

    def close(self) -> None:
        """After edits, with a backup that holds them; where none can be made, the log of the program says why."""
        self._reader.close()
        self._writer.close()
        if self._writer.has_saved and self._editor is not None:
            try:
                self.back_up("closed")
            except DirectoryProblem as problem:
                _log.warning("No backup was made: %s", problem)

    def __enter__(self) -> "Directory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def resolve(self, text: str, kinds: Sequence[Kind] = (), on: Period | None = None) -> Ref:
        """The one record a person means by an id or a name; NotFound, or Ambiguous with the candidates."""
        return self._ask(lambda reader: resolve(reader, text, kinds, on))

    def holders(self, role: RoleId, on: Period | None = None) -> HoldersAnswer:
        """Who holds the role, through its lineage: on the asked days, or (None) all its successive holders."""
        return self._ask(lambda reader: holders(reader, role, on))

    def record(self, wanted: RecordId, on: Period | None = None) -> RecordPage:
        """Everything about one record, as of the asked days or (None) of all time."""
        return self._ask(lambda reader: record(reader, wanted, on))

    def tree(
        self,
        root: OfficeId | None = None,
        on: Period | None = None,
        depth: int | None = None,
        today: Day | None = None,
    ) -> tuple[TreeNode, ...]:
        """The offices below `root` (None: all), `depth` levels deep; heads of the asked days, else of `today`."""
        return self._ask(lambda reader: tree(reader, root, on, depth, today))

    def lineage(self, wanted: RecordId) -> tuple[Ref, tuple[ChangeRow, ...]]:
        """The record and all changes on its line, the earliest first."""
        return self._ask(lambda reader: lineage(reader, wanted))

    def lives(self, wanted: Sequence[RecordId]) -> dict[RecordId, tuple[Bound, Bound]]:
        """When each of these offices and roles began and ended, as recorded."""
        return self._ask(lambda reader: {RecordId(i): life for i, life in lives(reader, wanted).items()})

    def timeline(self, wanted: RecordId) -> Timeline:
        """The terms of a role, an office or an official with the days on which each is sure, presumed or possible."""
        return self._ask(lambda reader: timeline(reader, wanted))

    def chart(self, office: OfficeId, on: Period) -> Chart:
        """The organisations in which an office stands on the asked days, with everything below them."""
        return self._ask(lambda reader: chart(reader, office, on))

    def moves(self, first: Day, last: Day, office: OfficeId | None = None) -> tuple[MoveRow, ...]:
        """What changed after day `first`, up to and with day `last`, in an office and below it or everywhere."""
        return self._ask(lambda reader: moves(reader, first, last, office))

    def events(
        self,
        first: Day | None = None,
        last: Day | None = None,
        place: str | None = None,
        participant: str | None = None,
    ) -> tuple[EventRow, ...]:
        return self._ask(lambda reader: events(reader, first, last, place, participant))

    def conflicts(self) -> tuple[ConflictRow, ...]:
        """Everything on which sources disagree, the undecided first."""
        return self._ask(conflicts)

    def findings(self, today: Day | None = None) -> tuple[Finding, ...]:
        """What an editor should look at, errors first; what ages is judged as of `today`."""
        return self._ask(lambda reader: findings(reader, today))

    def vacancies(self, on: Period) -> tuple[VacancyRow, ...]:
        """The roles without a holder on these days; those of which nothing is known come last."""
        return self._ask(lambda reader: vacancies(reader, on))

    def coverage(self, on: Period) -> tuple[CoverageRow, ...]:
        """How much is known: of everything together, then of each organisation; states are those of these days."""
        return self._ask(lambda reader: coverage(reader, on))

    @property
    def editor(self) -> "Editor":
        """What saves edits, takes them back and makes them again. The one late import of `database`: the write side
        loads SQLModel, which takes longer than any question."""
        if self._editor is None:
            from database.editing.editor import Editor

            self._editor = Editor(self._writer, self._reader, before_merge=lambda: self.back_up("merged"))
        return self._editor

    def back_up(self, why: "Why") -> None:
        """Keep a backup, unless one holds all that was edited. Raises NotWritten where it cannot be kept."""
        from database.backups import back_up_changes

        back_up_changes(self.path, why)

    def erasure(self, official: OfficialId) -> ErasureRow:
        """What erasing this person would take away. Raises NotFound, and BadQuestion for who is no person."""
        from database.editing.erasure import erasure

        return self._ask(lambda reader: erasure(reader, official, self.path))

    def erase(self, official: OfficialId, signed: "Signed", tell: Tell | None = None) -> "Erased":
        """Erase a person for good, from the directory and its backups; nothing brings it back. The search index has to
        be made anew afterwards. Raises as `erasure` does, and NotWritten."""
        from database.editing.erasure import erase_everywhere

        return erase_everywhere(self.path, self._writer, self._reader, official, signed, tell or (lambda *_: None))

    def trash(self) -> tuple[TrashRow, ...]:
        """The records that were deleted and can be put back, those deleted last first."""
        return self._ask(trash)

    def steps(self) -> Steps:
        """What undo and redo would take next, across restarts."""
        return self._ask(steps)

    def history(self, record: RecordId | None = None, most: int = 200) -> tuple[RevisionRow, ...]:
        """What was saved, the newest first: of everything, or of all that touched one record."""
        return self._ask(lambda reader: history(reader, record, most))

    def duplicates(self, tell: Callable[[int, int], None] = lambda *_: None) -> tuple[DuplicateRow, ...]:
        """The officials that may be one under two names, the likeliest first. `tell` is told how much is done, of how
        much; whatever it raises ends the work. The file is free for others while names are compared."""
        everybody = self._ask(people)
        alike = likeness(everybody, tell)
        return self._ask(lambda reader: proposals(reader, alike))

    def documents(self) -> Iterator[Document]:
        """Every record that can be opened, as the search index needs it."""
        return iter(self._ask(lambda reader: tuple(documents(reader))))

    def documents_of(self, ids: Collection[str]) -> tuple[Document, ...]:
        """The documents of those of these records that can be opened."""
        return self._ask(lambda reader: tuple(documents(reader, ids)))

    def documents_in_slices(self, size: int = 50) -> Iterator[Document]:
        """The same as `documents`, read in so many questions that none of them takes long; what is saved meanwhile
        may be seen or not."""
        ids = self._ask(openable)
        for first in range(0, len(ids), size):
            yield from self.documents_of(ids[first : first + size])

    def documents_named(self, words: Sequence[str], most: int) -> tuple[Document, ...]:
        """The likeliest records, so many at most, of which each of these folded words begins a word of a name."""
        return self._ask(lambda reader: tuple(documents(reader, named(reader, words, most))))

    def openable(self) -> int:
        """How many records can be opened: as many as there are documents."""
        return len(self._ask(openable))

    def documents_since(self, revision: int, stamp: str, most: int = 2000) -> ChangedDocuments | None:
        """What the search index has to take in since it was made from that revision, under that stamp.

        None if it cannot be told (the directory was restored, or is another one), or it is more than `most`."""

        def changed(reader: sqlite3.Connection) -> ChangedDocuments | None:
            if (
                erased_since(reader, revision)
                or not 0 <= revision < last_revision(reader)
                or without_seal(stamp) != self._stamps.at(reader, revision)
            ):
                return None
            ids = affected(reader, *edited_since(reader, revision), most)
            if ids is None:
                return None
            found = tuple(documents(reader, ids))
            return ChangedDocuments(found, tuple(ids - {one.ref.id for one in found}))

        return self._ask(changed)

    def refs(self, ids: Sequence[RecordId]) -> tuple[Ref, ...]:
        """References to the records that are still there, in the order asked; a merged one as what it became."""

        def found(reader: sqlite3.Connection) -> tuple[Ref, ...]:
            home = dict.fromkeys(living(reader, record) for record in ids)
            return tuple(refs(reader, home).values())

        return self._ask(found)

    def officials(self) -> tuple[Ref, ...]:
        """Everyone, by the name that lists sort by."""
        return self._ask(officials)

    def years(self) -> tuple[YearRow, ...]:
        """Each year in which offices or holders changed, the earliest first."""
        return self._ask(years)

    def info(self) -> DirectoryInfo:
        return self._ask(lambda reader: info(reader, self.path))

    @property
    def revision(self) -> int:
        """The number of the last saved edit; 0 for a directory as it was shipped."""
        return self._ask(last_revision)

    def stamp(self) -> str:
        """A short text that is the same only for the same content: edition, ids and the last edit."""
        return self._ask(self._stamps.now)

    def _ask(self, question: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        """One question on one state of the file: what somebody else saves meanwhile is not seen in half."""
        if self._writer.is_replaced():
            self._open_again()
        try:
            try:
                return self._in_one_reading(question)
            except sqlite3.OperationalError as error:
                if not is_undecodable(error):
                    raise
                lenient(self._reader)
                return self._in_one_reading(question)
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            raise unusable(self.path, error) from error
        except DirectoryProblem:
            raise
        except Exception as error:
            if not self._damage():
                raise  # the file is sound: this is our own bug
            raise unusable(self.path, error) from error

    def _open_again(self) -> None:
        """Another file has the name now: it is what is asked and written from here on."""
        examine(self.path)
        recover(self.path)
        fresh = _reader(self.path)
        before, self._reader = self._reader, fresh
        before.close()
        self._writer.follow()
        self._editor, self._stamps = None, Stamps()

    def _in_one_reading(self, question: Callable[[sqlite3.Connection], _Answer]) -> _Answer:
        self._reader.execute("BEGIN")
        try:
            return question(self._reader)
        finally:
            if self._reader.in_transaction:  # a damaged file can have ended it
                self._reader.execute("ROLLBACK")

    def _damage(self) -> bool:
        """Whether the file is damaged, as far as its structure and its references show."""
        try:
            lenient(self._reader)
            return bool(damage(self._reader))
        except sqlite3.DatabaseError:
            return True


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:
        raise DirectoryUnusable(
            tr("The directory {path} cannot be reached: {why}.", path=path, why=error.strerror)
        ) from error


def _reader(path: Path) -> sqlite3.Connection:
    reader = connect(path, "read")
    try:
        verify(reader, path)
    except DirectoryUnusable:
        reader.close()
        raise
    return reader


def _brought_up_to_date(path: Path, tell: Tell) -> Sentence | None:
    """The steps from format to format, loaded only when a directory of an older one is opened."""
    from database.upgrading import bring_up_to_date

    return bring_up_to_date(path, tell)


def _build(path: Path, facts: Path, tell: Tell, without: Sequence[str]) -> None:
    """The write side, loaded only when a directory has to be made."""
    from database.building import build

    build(path, facts, tell, without)
