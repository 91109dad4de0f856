"""What the person keeps: favourites, saved searches, notes, and where he or she has been. Saved at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.shared.address import Address, read_address
from app.shared.desk import Desk
from app.shared.language import tr
from app.shared.library import Library
from app.shared.settings import Settings
from database import RecordId
from database.personal import PersonalRows
from database.personal_acts import PersonalAct
from database.problems import DirectoryProblem
from database.rows import Ref

_MOST_RECENT = 30


class Keepsakes(QObject):
    changed = Signal()
    """Fires after anything of it changed, with the new state already to be read here."""
    done = Signal(str)
    """Fires with a sentence about what the person just did and can undo; empty when there is nothing to undo."""

    def __init__(self, desk: Desk, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self.rows = PersonalRows()
        self.recent: tuple[Ref, ...] = ()
        """The records opened last, the latest first."""
        self._undo: list[Callable[[], None]] = []
        self._redo: list[Callable[[], None]] = []

    def load(self) -> None:
        """Read all of it; to be called once the directory is open."""
        wanted = [address.id for link in self._settings.texts("recent") if (address := read_address(link))]
        self._desk.ask(lambda library: library.directory.personal.rows(), self._show)
        self._desk.ask(lambda library: library.directory.refs(wanted), self._remember)

    def is_favourite(self, record: RecordId) -> bool:
        return any(ref.id == record for ref in self.rows.favourites)

    def note(self, record: RecordId) -> str:
        return next((note.text for note in self.rows.notes if note.ref.id == record), "")

    def keep(self, act: PersonalAct, words: str, failed: Callable[[DirectoryProblem], None] | None = None) -> None:
        """Save what the person did; `words` say it, for the line that offers to undo it."""
        self._redo.clear()
        self._keep(act, words, failed)

    def _keep(self, act: PersonalAct, words: str, failed: Callable[[DirectoryProblem], None] | None = None) -> None:

        def question(library: Library) -> tuple[PersonalAct, PersonalRows]:
            personal = library.directory.personal
            return personal.keep(act), personal.rows()

        def then(outcome: tuple[PersonalAct, PersonalRows]) -> None:
            inverse, rows = outcome
            self._undo.append(lambda: self._take_back(inverse, words))
            self._show(rows)
            self.done.emit(words)

        self._desk.ask(question, then, failed, surely=True)

    def offer_to_undo(self, undo: Callable[[], None], words: str) -> None:
        """Something that is not kept in the directory was done and can be taken back."""
        self._undo.append(undo)
        self._redo.clear()
        self.done.emit(words)

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    def undo(self) -> None:
        """Take back what was done last; again: what was done before that."""
        if self._undo:
            self._undo.pop()()
            self.done.emit("")

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def redo(self) -> None:
        """Do again what was taken back last, as long as nothing else was done since."""
        if self._redo:
            self._redo.pop()()

    @property
    def keeps_recent(self) -> bool:
        return self._settings.yes("keeps_recent")

    def switch_recent(self) -> None:
        """Whether what is opened is listed; what was listed goes when it is switched off."""
        before, kept = self.recent, self.keeps_recent
        self._settings.set("keeps_recent", not kept)
        self.recent = () if kept else before
        self._note_recent()

        def undo() -> None:
            self._settings.set("keeps_recent", kept)
            self._remember(before)

        if kept:
            self.offer_to_undo(undo, tr("What you open is no longer listed, and the list is empty now."))

    def opened(self, ref: Ref) -> None:
        if not self._settings.yes("keeps_recent"):
            return
        before = self.recent
        self.recent = (ref, *(other for other in self.recent if other.id != ref.id))[:_MOST_RECENT]
        if self.recent != before:
            self._note_recent()

    def forget(self, record: RecordId) -> None:
        """A record was erased for good; what could be undone may name it."""
        self._undo.clear()
        self.recent = tuple(ref for ref in self.recent if ref.id != record)
        self._note_recent()
        self._desk.ask(lambda library: library.directory.personal.rows(), self._show)

    def forget_recent(self) -> None:
        before, self.recent = self.recent, ()
        self._note_recent()
        if before:
            self.offer_to_undo(lambda: self._remember(before), tr("The list of recent records is empty now."))

    def _take_back(self, inverse: PersonalAct, words: str) -> None:
        def question(library: Library) -> tuple[PersonalAct, PersonalRows]:
            personal = library.directory.personal
            return personal.keep(inverse), personal.rows()

        def then(outcome: tuple[PersonalAct, PersonalRows]) -> None:
            again, rows = outcome
            self._redo.append(lambda: self._keep(again, words))
            self._show(rows)

        self._desk.ask(question, then, surely=True)

    def _show(self, rows: PersonalRows) -> None:
        self.rows = rows
        self.changed.emit()

    def _remember(self, refs: tuple[Ref, ...]) -> None:
        # What was opened while this was being looked up stays on top.
        newer = [ref for ref in self.recent if ref not in refs]
        self.recent = (*newer, *refs)[:_MOST_RECENT]
        self._note_recent()

    def _note_recent(self) -> None:
        self._settings.set("recent", [Address(ref.kind, ref.id).link() for ref in self.recent])
        self.changed.emit()
