"""The person's edits on their way to the directory: saved, tried, undone and made again, each told in the window."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.shared.desk import Desk, Latest
from app.shared.edit_titles import title_in_words
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.library import Library
from app.shared.settings import Settings
from database import RecordId
from database.problems import DirectoryProblem
from database.rows import Steps

if TYPE_CHECKING:
    from database.editing.editor import Editor
    from database.editing.log import Changes, Signed
    from database.edits import Edit

Failed = Callable[[DirectoryProblem], None]
_LONGEST_NAME: Final = 200


class Editing(QObject):
    """Every change goes through here: it is saved by the worker, then the whole window asks again."""

    stepped = Signal()
    """Fires when what undo and redo would do is another thing than before."""
    done = Signal(str)
    """Fires with a sentence about what was just saved, taken back or made again."""
    failed = Signal(str)
    """Fires with a sentence when undo, redo or taking back could not be done."""

    def __init__(self, desk: Desk, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._tried: Latest[Changes] = Latest(desk)
        self.steps = Steps()
        self.source: Mapping[str, str] = {}
        """The source that was entered last: it stands in every form until the person changes it."""
        desk.changed.connect(self._look)

    @property
    def name(self) -> str:
        """Who signs; empty as long as nobody has said."""
        return self._settings.text("editor")

    def sign(self, name: str) -> None:
        """From now on revisions are signed with this name."""
        written = " ".join(name.split())[:_LONGEST_NAME].strip()
        self._settings.set("editor", "".join(letter for letter in written if letter.isprintable()))
        self._settings.save()

    def save(
        self,
        edits: "Sequence[Edit]",
        why: str | None,
        then: "Callable[[Changes], None]",
        failed: Failed,
        drop_draft: tuple[str, str] | None = None,
    ) -> None:
        """Save them as one revision. The draft they were written in goes once they are kept."""
        name = self.name

        def question(library: Library) -> "tuple[Changes, Steps]":
            changes = library.directory.editor.apply(edits, _signed(name, why))
            if drop_draft is not None:
                library.directory.drafts.drop(*drop_draft)
            return changes, library.directory.steps()

        def saved(outcome: "tuple[Changes, Steps]") -> None:
            changes, self.steps = outcome
            then(changes)
            self._tell(tr("Saved: {title}", title=title_in_words(changes.title)), changes.warnings)

        self._desk.ask(question, saved, failed, surely=True)

    def try_out(self, edits: "Sequence[Edit]", then: "Callable[[Changes], None]", failed: Failed) -> None:
        """What these edits would be, without saving them; only the last that was tried is answered."""
        name = self.name or "-"

        def question(library: Library) -> "Changes":
            return library.directory.editor.apply(edits, _signed(name, None), dry_run=True)

        self._tried.ask(question, then, failed)

    def undo(self) -> None:
        self._step(lambda editor, signed: editor.undo(signed), QT_TR_NOOP("Undone: {title}"))

    def redo(self) -> None:
        self._step(lambda editor, signed: editor.redo(signed), QT_TR_NOOP("Done again: {title}"))

    def take_back(self, revision: int) -> None:
        """One old revision, where nothing later contradicts it."""
        self._step(lambda editor, signed: editor.revert(revision, signed), QT_TR_NOOP("Taken back: {title}"))

    def put_back(self, record: RecordId) -> None:
        """One record out of the trash."""
        self._step(lambda editor, signed: editor.put_back(record, signed), QT_TR_NOOP("Put back: {title}"))

    def _step(self, step: "Callable[[Editor, Signed], Changes]", words: str) -> None:
        name = self.name or tr("not named")

        def question(library: Library) -> "tuple[Changes, Steps]":
            changes = step(library.directory.editor, _signed(name, None))
            return changes, library.directory.steps()

        def stepped(outcome: "tuple[Changes, Steps]") -> None:
            changes, self.steps = outcome
            self._tell(tr(words, title=title_in_words(changes.title.partition(": ")[2])), changes.warnings)

        self._desk.ask(question, stepped, lambda problem: self.failed.emit(said(problem)), surely=True)

    def _tell(self, words: str, warnings: Sequence[str]) -> None:
        self._desk.changed.emit()
        self.stepped.emit()
        odd = tr("Please look at: {warnings}", warnings=" ".join(said(one) for one in warnings)) if warnings else ""
        self.done.emit(" ".join(filter(None, (words + ".", odd))))

    def _look(self) -> None:
        """What was opened, or changed elsewhere, may have other revisions."""
        self._desk.ask(lambda library: library.directory.steps(), self._show, lambda _: None, unasked=True)

    def _show(self, steps: Steps) -> None:
        if steps != self.steps:
            self.steps = steps
            self.stepped.emit()


def _signed(name: str, why: str | None) -> "Signed":
    """The write side is loaded by the worker with the first edit."""
    from database.editing.log import Signed

    return Signed(name, why)
