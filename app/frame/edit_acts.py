"""Editing as the window offers it: F2 on what is shown, undo and redo, and the line that tells what was saved."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from app.boards.board import Acts
from app.editing.place import EditingPlace
from app.frame.told import ToldLine
from app.records.record_pane import RecordPane
from app.records.shown import Shown
from app.shared.action import Action
from app.shared.address import Address
from app.shared.desk import Desk
from app.shared.edit_titles import title_in_words
from app.shared.editing import Editing
from app.shared.icons import Icons
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.meant import meant
from app.shared.plain import cut, for_button
from app.shared.settings import Settings
from database import OfficialId, RecordId, RecordPage
from database.problems import DirectoryProblem
from database.rows import ConflictRow, Ref


class EditActs(QObject):
    history_wanted = Signal(object)
    """Fires with the id of the record whose history the person wants to see."""

    def __init__(
        self, look: Look, icons: Icons, desk: Desk, settings: Settings, record: RecordPane, page: QWidget,
        open_record: Callable[[Address], None], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._icons, self._desk, self._record, self._open = look, icons, desk, record, open_record
        self._actions: Mapping[str, QAction] = {}
        self._wanted: tuple[RecordId, Callable[[], None]] | None = None
        self._told: ToldLine | None = None
        self.editing = Editing(desk, settings, self)
        self.place = EditingPlace(look, icons, desk, self.editing, page, record.widget, open_record, self)
        self.button = _button()
        record.shown.connect(self._arrived)
        look.changed.connect(self._fit)

    def actions(self) -> tuple[Action, ...]:
        editing = self.editing
        tip = tr("Edit what is shown, or the term in focus")
        return (
            Action("editAction", tr("Edit"), "Edit", self.edit, ("F2",), tip),
            Action("undoAction", tr("Undo"), "Edit", editing.undo, ("Ctrl+Z",)),
            Action("redoAction", tr("Redo"), "Edit", editing.redo, ("Ctrl+Shift+Z", "Ctrl+Y")),
            Action("recordHistoryAction", tr("History of this record"), "Edit", self.history, ("Ctrl+Shift+H",)),
            *(
                Action(f"{name}Action", words, "Edit", partial(self.add, name))
                for name, words in (
                    ("add-official", tr("New official…")),
                    ("add-office", tr("New office…")),
                    ("add-event", tr("New event…")),
                    ("add-instrument", tr("New instrument…")),
                )
            ),
        )

    def furnish(self, actions: Mapping[str, QAction], told: ToldLine) -> None:
        self._actions, self._told = actions, told
        self.button.setDefaultAction(actions["editAction"])
        self.button.setAccessibleName(tr("Edit"))
        self.editing.stepped.connect(self._show_steps)
        self.editing.done.connect(lambda words: told.tell_edit(words, self.editing.undo))
        self.editing.failed.connect(told.inform)
        self._fit()
        self._show_steps()
        self._arrived(self._record.now)

    def add(self, name: str) -> None:
        """The form for something that is not there yet."""
        from app.editing.every_form import form_of

        form = form_of(name, None)
        assert form is not None
        self.place.open(form, new=True)

    def edit(self) -> None:
        """The menu of what can be edited: the term in focus first, then the record."""
        here = QApplication.focusWidget()
        self.offer(meant(here), self.button.mapToGlobal(QPoint(0, self.button.height())))

    def edit_at(self, page: QWidget, where: QPoint) -> None:
        """The same for what stands at a place of the page."""
        self.offer(meant(page.childAt(page.mapFromGlobal(where))), where)

    def edit_record(self, address: Address) -> None:
        """Open a record, and offer what can be edited about it once it is there."""
        self._open_and(address, self.edit)

    def history(self) -> None:
        """What was saved about the record that is open."""
        if self._record.now is not None:
            self.history_wanted.emit(self._record.now.page.ref.id)

    def board_acts(self) -> Acts:
        return Acts(self.decide, self.editing.take_back, self.merge, self.tell_apart, self.editing.put_back)

    def decide(self, row: ConflictRow) -> None:
        """The workbench, over the record that the conflict is about."""
        from app.editing.two_forms import DECIDE, fact_of

        self._open_and(Address(row.about.kind, row.about.id), lambda: self.place.open(DECIDE, None, fact_of(row)))

    def merge(self, one: Ref, other: Ref) -> None:
        """Both side by side, over the one that is kept."""
        from app.editing.two_forms import MERGE

        def found(page: RecordPage) -> None:
            self.place.open(MERGE, other=page)

        def compare() -> None:
            self._desk.ask(lambda library: library.directory.record(other.id), found)

        self._open_and(Address(one.kind, one.id), compare)

    def tell_apart(self, one: Ref, other: Ref) -> None:
        """Saved at once, for it can be undone; whoever has not signed yet is asked for a name first."""
        from app.editing.part import kept_ref
        from app.editing.record_forms import NOT_SAME
        from database.edits import NotSame

        if self.editing.name:
            edit = NotSame(one=OfficialId(one.id), other=OfficialId(other.id))
            self.editing.save([edit], None, lambda _: None, self._refused)
        else:
            content = {"other": kept_ref(other)}
            self._open_and(Address(one.kind, one.id), lambda: self.place.open(NOT_SAME, content=content))

    def _refused(self, problem: DirectoryProblem) -> None:
        if self._told is not None:
            self._told.inform(said(problem))

    def _open_and(self, address: Address, then: Callable[[], None]) -> None:
        """Open a record, and do something with it once it is there."""
        self._wanted = address.id, then
        self._open(address)

    def offer(self, term: str | None, where: QPoint) -> None:
        shown = self._record.now
        if shown is None:
            return
        # The forms are loaded when somebody edits, for most people only look.
        from app.editing.offered import offered, term_meant

        page = whole(shown)
        menu = QMenu(self.button)
        menu.setObjectName("editMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for title, group in offered(self.place, page, term_meant(page, term)):
            menu.addAction(for_button(cut(title, 60))).setEnabled(False)
            for words, do in group:
                action = menu.addAction(for_button(words))
                action.triggered.connect(lambda _checked=False, do=do: do())
            menu.addSeparator()
        menu.setActiveAction(menu.actions()[1])
        menu.popup(where)

    def end(self) -> None:
        """The window closes: what is being written is kept."""
        self.place.keep()

    def _arrived(self, shown: Shown | None) -> None:
        self.place.show(whole(shown) if shown is not None else None)
        if "editAction" in self._actions:
            self._actions["editAction"].setEnabled(shown is not None)
        if "recordHistoryAction" in self._actions:
            self._actions["recordHistoryAction"].setEnabled(shown is not None)
        wanted, self._wanted = self._wanted, None
        if shown is not None and wanted is not None and wanted[0] == shown.page.ref.id:
            wanted[1]()

    def _show_steps(self) -> None:
        steps = self.editing.steps
        for name, title, bare, words in (
            ("undoAction", steps.undo, tr("Undo"), tr("Undo: {title}", title=_small(steps.undo))),
            ("redoAction", steps.redo, tr("Redo"), tr("Redo: {title}", title=_small(steps.redo))),
        ):
            action = self._actions[name]
            action.setText(for_button(words) if title is not None else bare)
            action.setEnabled(title is not None)

    def _fit(self) -> None:
        action = self.button.defaultAction()
        if action is not None:
            action.setIcon(self._icons.icon("edit", "quiet"))
        self.button.setIconSize(QSize(self._icons.size, self._icons.size))
        self.button.setFont(self._look.font("small"))


def whole(shown: Shown) -> RecordPage:
    """The page with every term of an official, not only those of the day that is looked at."""
    return replace(shown.page, terms=shown.career) if shown.career else shown.page


def _small(title: str | None) -> str:
    words = title_in_words(title) if title is not None else ""
    return words[:1].lower() + words[1:]


def _button() -> QToolButton:
    button = QToolButton()
    button.setObjectName("editButton")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
