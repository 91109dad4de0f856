"""The place of the record page while something is edited: one form over the page, its draft, and the way back."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.shared.address import Address
from app.shared.desk import Desk, Latest
from app.shared.editing import Editing
from app.shared.icons import Icons
from app.shared.language import tr
from app.shared.look import Look
from app.shared.notice import Notice
from database.problems import DirectoryProblem
from database.rows import HolderRow, RecordPage

if TYPE_CHECKING:
    from app.editing.form import About, Form
    from app.editing.sheet import Sheet
    from database.drafts import Draft
    from database.edits import Edit

_KEEP_AFTER_MS: Final = 600
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class EditingPlace(QObject):
    """Holds `widget`: the page of the record, or the form that stands in its place."""

    changed = Signal()
    """Fires when a form comes up or goes."""

    def __init__(
        self, look: Look, icons: Icons, desk: Desk, editing: Editing, page: QWidget, home: QWidget,
        open_record: Callable[[Address], None], parent: QObject,
    ) -> None:  # fmt: skip
        """`page` gives way to the form; `home` has the keyboard once it is back."""
        super().__init__(parent)
        self._look, self._icons, self._desk, self._editing = look, icons, desk, editing
        self._open_record, self._page, self._home = open_record, page, home
        self._shown: RecordPage | None = None
        self._resumable: Draft | None = None
        self._drafts: Latest[tuple[Draft, ...]] = Latest(desk)
        self.sheet: Sheet | None = None
        self.stack = QStackedWidget()
        self.stack.addWidget(page)
        self.unfinished = Notice(look, icons, "accent", "edit")
        self.unfinished.setObjectName("draftBar")
        self.resume = QPushButton(tr("Go on writing"))
        self.resume.setObjectName("resumeDraft")
        self.resume.clicked.connect(self._resume)
        drop = QPushButton(tr("Throw it away"))
        drop.setObjectName("dropDraft")
        drop.clicked.connect(self._throw_away)
        for button in (self.resume, drop):
            button.setAccessibleName(button.text())
        self.unfinished.add(self.resume)
        self.unfinished.add(drop)
        self.widget = QWidget()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.unfinished)
        column.addWidget(self.stack, 1)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self.keep)

    @property
    def busy(self) -> bool:
        """Whether a form is in sight."""
        return self.sheet is not None

    def show(self, page: RecordPage | None) -> None:
        """The record that is open now: what was being written about another one stays a draft of that."""
        before, self._shown = self._shown, page
        if self.sheet is not None and (page is None or before is None or page.ref.id != before.ref.id):
            self._close()
        self._look_for_drafts()

    def open(
        self, form: "Form", term: HolderRow | None = None, fact: str = "", *,
        new: bool = False, other: RecordPage | None = None, content: Mapping[str, Any] = NOTHING,
    ) -> None:  # fmt: skip
        """Bring up a form about the record that is open, or (`new`) about nothing that is there yet. It starts with
        `content`, else with what its draft keeps."""
        from app.editing.form import About

        about = About(None if new else self._shown, term, fact, other)
        self.keep()
        self._put(form, about, content)
        sheet = self.sheet
        assert sheet is not None
        key = sheet.draft

        def fill(draft: "Draft | None") -> None:
            if draft is not None and self.sheet is sheet and not sheet.touched:
                self._put(form, about, draft.content)

        self._desk.ask(lambda library: library.directory.drafts.read(*key), fill, lambda _: None)

    def leave(self) -> None:
        """Back to the page; what was written is kept."""
        self._close()
        self._look_for_drafts()

    def keep(self) -> None:
        """Keep what stands in the form, so that no crash takes it away."""
        self._keeping.stop()
        sheet = self.sheet
        if sheet is None or not sheet.touched or sheet.about.other is not None:
            return  # what two records have in common is chosen in a moment, and means nothing without both
        key, content = sheet.draft, {"title": sheet.title, **_of_term(sheet), **sheet.content()}
        self._desk.ask(
            lambda library: library.directory.drafts.keep(*key, content), lambda _: None, self._unkept, surely=True
        )

    def _unkept(self, problem: DirectoryProblem) -> None:
        if self.sheet is not None:
            self.sheet.verdict.refuse(str(problem))

    def _put(self, form: "Form", about: "About", content: Mapping[str, Any]) -> None:
        # Forms and the edits they make are loaded with the first of them: reading needs neither.
        from app.editing.sheet import Sheet

        self._take_away()
        sheet = Sheet(self._look, self._icons, self._desk, self._editing, form, about, content)
        self.sheet = sheet
        sheet.left.connect(self.leave)
        sheet.saved.connect(lambda edits: self._saved(sheet, edits))
        sheet.written.connect(self._keeping.start)
        self.stack.addWidget(sheet)
        self.stack.setCurrentWidget(sheet)
        self.unfinished.say("")
        sheet.focus()
        self.changed.emit()

    def _saved(self, sheet: "Sheet", edits: "tuple[Edit, ...]") -> None:
        if self.sheet is not sheet:
            return
        self._keeping.stop()
        self._take_away()
        self._go_back()
        opens = sheet.form.opens
        if opens is not None:
            identity = getattr(edits[-1], "id", None)
            if identity is not None:
                self._open_record(Address(opens, identity))

    def _close(self) -> None:
        self.keep()
        self._take_away()
        self._go_back()

    def _go_back(self) -> None:
        self.stack.setCurrentWidget(self._page)
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take_away(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            self.stack.removeWidget(sheet)
            sheet.hide()
            sheet.deleteLater()

    def _look_for_drafts(self) -> None:
        self._resumable = None
        self.unfinished.say("")
        if self._shown is not None:
            self._drafts.ask(lambda library: library.directory.drafts.all(), self._offer, lambda _: None)

    def _offer(self, drafts: "tuple[Draft, ...]") -> None:
        if self._shown is None or self.sheet is not None:
            return
        mine = [draft for draft in drafts if draft.record == self._shown.ref.id]
        if mine:
            self._resumable = mine[0]
            self.unfinished.say(tr("Not saved yet: {form}.", form=str(mine[0].content.get("title", ""))))

    def _resume(self) -> None:
        from app.editing.every_form import form_of
        from app.editing.form import About

        draft = self._resumable
        if draft is None or self._shown is None:
            return
        name, _, fact = draft.form.partition(":")
        term = next((row for row in self._shown.terms if row.term == fact), None)
        form = form_of(name, self._shown.ref.kind)
        if form is not None and (term is not None or not draft.content.get("term")):
            self._put(form, About(self._shown, term, "" if term is not None else fact), draft.content)

    def _throw_away(self) -> None:
        draft = self._resumable
        if draft is not None:
            key = draft.form, draft.record
            self._desk.ask(
                lambda library: library.directory.drafts.drop(*key), lambda _: self._look_for_drafts(), surely=True
            )


def _of_term(sheet: "Sheet") -> dict[str, str]:
    term = sheet.about.term
    return {"term": term.term} if term is not None else {}
