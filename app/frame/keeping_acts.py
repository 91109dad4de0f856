"""Erasing a person as the window offers it: asked for, confirmed, done by the worker, forgotten everywhere."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.frame.around import Around
from app.frame.shell import Shell
from app.keeping.erase_dialog import EraseDialog
from app.shared.action import Action
from app.shared.desk import Desk
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.look import Look
from database import OfficialId
from database.problems import DirectoryProblem
from database.rows import ErasureRow

if TYPE_CHECKING:
    from database.editing.erasure import Erased


class KeepingActs(QObject):
    def __init__(self, shell: Shell, look: Look, desk: Desk, around: Around, by: Callable[[], str]) -> None:
        super().__init__(shell)
        self._shell, self._look, self._desk, self._around, self._by = shell, look, desk, around, by
        self.dialog: EraseDialog | None = None

    def actions(self) -> tuple[Action, ...]:
        return (Action("eraseAction", tr("Erase this person for good…"), "Edit", self.ask),)

    def ask(self) -> None:
        """Say what would be gone, and wait for the name to be typed."""
        now = self._around.now
        if now is None or now.kind != "official":
            self._around.told.inform(tr("Open the page of a person first; it can then be erased."))
            return
        wanted = OfficialId(now.id)
        self._desk.ask(lambda library: library.directory.erasure(wanted), lambda row: self._confirm(wanted, row))

    def _confirm(self, wanted: OfficialId, row: ErasureRow) -> None:
        dialog = EraseDialog(self._look, self._shell, row)
        dialog.wanted.connect(lambda: self._erase(wanted))
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _erase(self, wanted: OfficialId) -> None:
        by = self._by() or tr("not named")
        self._shell.progress.tell(tr("Erasing in the directory"), 0, 0)

        def question(library: Library) -> "Erased":
            from database.editing.log import Signed

            done = library.directory.erase(wanted, Signed(by), self._desk.tell)
            # The index still holds the name; it goes with the folder and is made anew.
            library.upkeep.forget_all()
            return done

        self._desk.ask(question, lambda done: self._erased(wanted, done), self._failed, surely=True)

    def _erased(self, wanted: OfficialId, done: "Erased") -> None:
        self._shell.progress.end()
        self._around.forget(wanted)
        self._desk.changed.emit()
        words = [tr("The person was erased for good.")]
        if done.mentions:
            words.append(tr("Texts of other records that name the person: {n}.", n=len(done.mentions)))
        if done.trouble is not None:
            words.append(said(done.trouble))
        self._around.told.inform(" ".join(words))

    def _failed(self, problem: DirectoryProblem) -> None:
        self._shell.progress.end()
        self._around.told.inform(said(problem))
