"""What fills the window once it stands: the panes, the worker behind them, and the ways between them."""

from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from app.frame.around import Around
from app.frame.as_of_control import AsOfControl
from app.frame.boards import HELP, Boards
from app.frame.edit_acts import EditActs
from app.frame.journey import Board, Journey, history_of
from app.frame.keeping_acts import KeepingActs
from app.frame.languages import SYSTEM
from app.frame.list_memory import ListMemory
from app.frame.menus import fill_menus
from app.frame.opening import DirectoryOpening
from app.frame.shell import PROGRAM, Shell
from app.frame.taking_turns import take_turns
from app.frame.views import Views
from app.help.page import HelpPage
from app.offices.tree_pane import TreePane
from app.paper.preview import Preview
from app.records.record_pane import RecordPane
from app.records.shown import Shown
from app.search.results_pane import ResultsPane
from app.shared.action import Action, build_actions
from app.shared.address import Address, read_address
from app.shared.as_of import AsOf
from app.shared.background import Executor
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.language import LANGUAGES, said, tr
from app.shared.library import Library
from app.shared.look import Appearance, Look
from app.shared.on_paper import Paper
from app.shared.picture_setting import PictureSetting
from app.shared.settings import Settings
from database import BadDate, OfficeId

_THREE_PANES: Final = 165
"""In letters: a narrower window shows two panes at a time."""
_WIDE: Final = (46, 42, 100)
_LEAST: Final = (24, 24, 56)
"""How wide tree, results and page are at first, and at the least, in letters."""
_TOLD_MS: Final = 6000


class Rooms(QObject):
    """Holds the panes and what is between them: going to a record, back, up, to another day."""

    respoken = Signal()
    """Fires after the person chose another language; all that is said has to be said anew."""

    def __init__(
        self,
        shell: Shell,
        look: Look,
        icons: Icons,
        library: Library,
        executor: Executor,
        as_of: AsOf | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(shell)
        self._shell, self._look = shell, look
        self.as_of = as_of or AsOf()
        self._argument: str | None = None
        self._settings = settings or Settings()
        self.desk = Desk(library, executor)
        self.opening = DirectoryOpening(shell, self.desk, look)
        self.day = AsOfControl(shell, self.as_of)
        # The page asks before all others when something was edited: it is what the person looks at.
        self.record = RecordPane(look, icons, self.desk, self.as_of, self.open, lambda: self.opening.edition, self)
        self.tree = TreePane(look, self.desk, self.as_of, self.open, self)
        self.results = ResultsPane(look, icons, self.desk, self.as_of, shell.search_box, self.open, self)
        pictures = PictureSetting(look, icons, self.desk, self.as_of, self.open, lambda: self.opening.edition)
        self.views = Views(pictures, self.record)
        self.edits = EditActs(
            look, icons, self.desk, self._settings, self.record, self.views.widget, self.open, self
        )
        self.around = Around(
            *(shell, look, icons, self.desk, self.as_of, self._settings),
            *(self.tree, self.record, self.edits.place.widget, self._go, self.open),
        )
        self.views.beside(self.edits.button, self.around.column.star, self.around.column.note)
        self.boards = Boards(
            *(look, self.desk, self.as_of, self.open, self.around.column.widget, self.preview),
            *(ListMemory(self._settings), self.edits.board_acts(), self),
        )
        self.around.memory.laid_anew.connect(self.boards.reset_lists)
        self.keeping = KeepingActs(shell, look, self.desk, self.around, lambda: self.edits.editing.name)
        self._actions_table = (*self._table(), *self.around.actions())
        self.actions = build_actions(shell, self._actions_table)
        self.boards.explain(self.actions)
        self._furnish(icons)
        shell.closing.connect(self.edits.end)
        shell.closing.connect(self.around.end)
        shell.closing.connect(self.desk.close)
        self.opening.opened.connect(self._open_argument)
        self.opening.searchable.connect(self.results.ask)
        self.opening.dated.connect(self.day.show_years)
        shell.how.triggered.connect(self.explain_search)
        self.results.help_wanted.connect(self.explain_search)
        self.record.shown.connect(self._arrived)
        self.as_of.changed.connect(self._title)
        # Lists keep every press of a mouse button to themselves, so the thumb buttons are caught at their door.
        for watched in (shell, self.tree.view.viewport(), self.results.view.viewport()):
            watched.installEventFilter(self)
        self.results.appearing.appeared.connect(self._make_room)
        look.changed.connect(self._make_room)
        self.record.copied.connect(lambda words: shell.statusBar().showMessage(words, _TOLD_MS))
        self._show_ways()

    @property
    def journey(self) -> Journey:
        """The way through the tab at the front."""
        return self.around.tabs.journey

    def start(self, argument: str | None) -> None:
        """Open the directory, then what the argument links to, then the search index."""
        self._argument = argument
        self.opening.start()

    def open(self, address: Address) -> None:
        """Go to a record, and if the address names a day, to that day."""
        if address.on is not None:
            try:
                self.as_of.read(address.on)
            except BadDate as bad:
                self._shell.problem.say(tr("The link names no day that can be looked at. {why}", why=said(bad)))
        self.journey.visit(Address(address.kind, address.id))
        self._go()

    def open_link(self, link: str) -> None:
        """Go where a link leads; what is no link is told in the window."""
        address = read_address(link)
        if address is None:
            self._shell.problem.say(tr("This is no link to a record: it should read like incumbent:role/ID."))
        else:
            self.open(address)

    def open_board(self, board: Board) -> None:
        """Go to a board, or to the help."""
        self.journey.visit(board)
        self._go()

    def explain_search(self) -> None:
        """The help, at what it says of searching."""
        self.open_board(HELP)
        if isinstance(self.boards.now, HelpPage):
            self.boards.now.field.setText(tr("Searching"))

    def print_shown(self) -> None:
        """Preview what is in sight: the board, else the picture, else the record."""
        board = self.boards.now
        paper = board.paper() if board is not None else self.views.paper() or self.record.paper()
        if paper is not None:
            self.preview(paper)

    def preview(self, paper: Paper) -> None:
        preview = Preview(self._shell, self._look, paper, self.opening.edition)
        self.around.memory.keep_size(preview)
        preview.show()

    def back(self) -> None:
        self.journey.back()
        self._go()

    def forward(self) -> None:
        self.journey.forward()
        self._go()

    def up(self) -> None:
        now = self.record.now
        if now is not None and now.above is not None:
            self.open(now.above)

    def search(self) -> None:
        self._shell.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shell.search_box.selectAll()

    def read(self) -> None:
        """To the page, where arrow keys scroll and Tab leads from link to link."""
        self.views.choose("page")

    def leave(self) -> None:
        """Escape: first out of a day half typed, then out of the search, then back to today."""
        if self.day.restore():
            return
        if self._shell.search_box.text():
            self._shell.search_box.clear()
            self._shell.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.day.go_to_today()

    def _open_argument(self) -> None:
        link, self._argument = self._argument, None
        self.around.opened(link)
        if link is not None:
            self.open_link(link)

    def _go(self) -> None:
        here = self.journey.here
        if here is not None:
            self._shell.problem.say("")
            self.around.told.notice.say("")
        if isinstance(here, Address):
            self.boards.leave()
            self.record.show(here)
        elif here is not None:
            self.boards.show(here)
            self._title()
        self._show_ways()

    def _arrived(self, shown: Shown | None) -> None:
        if shown is not None and shown.page.ref.kind == "office":
            self.tree.mark(OfficeId(shown.page.ref.id))
        elif shown is not None and shown.page.ref.kind == "role" and shown.page.parents:
            self.tree.mark(shown.page.parents[0].office.id)
        self.around.arrived(shown.page.ref if shown is not None else None)
        self._title()
        self._show_ways()

    def _title(self) -> None:
        now, chosen = self.record.now, self.as_of.chosen
        parts = [now.page.ref.title[:200]] if now is not None else []
        if self.boards.title:
            parts = [self.boards.title]
        if chosen is not None:
            parts.append(tr("as of {day}", day=self.as_of.words))
        self._shell.setWindowTitle(" – ".join([*parts, PROGRAM]))

    def _show_ways(self) -> None:
        now = None if self.boards.title else self.record.now
        self.actions["backAction"].setEnabled(self.journey.can_go_back)
        self.actions["forwardAction"].setEnabled(self.journey.can_go_forward)
        self.actions["upAction"].setEnabled(now is not None and now.above is not None)
        for name in ("copyAnswerAction", "copyLinkAction"):
            self.actions[name].setEnabled(now is not None)
        self.actions["printAction"].setEnabled(now is not None or self.boards.now is not None)

    def _make_way(self) -> None:
        """A form that comes up while a board is in sight takes its place."""
        if self.edits.place.busy and self.boards.now is not None:
            self.boards.leave()
            self._title()
            self._show_ways()

    def _make_room(self) -> None:
        """Where three panes do not fit side by side, the results take the place of the tree while one searches."""
        crowded = self._shell.width() < self._look.letters(_THREE_PANES)
        take_turns(self._shell.panes, self.around.navigation.widget, self.results.widget, crowded=crowded)

    def _furnish(self, icons: Icons) -> None:
        shell, look = self._shell, self._look
        for button, name in ((shell.back, "backAction"), (shell.forward, "forwardAction"), (shell.up, "upAction")):
            self.actions[name].setIcon(icons.icon(name.removesuffix("Action")))
            button.setDefaultAction(self.actions[name])
            button.setAccessibleName(self.actions[name].text())
        panes = (self.around.navigation.widget, self.results.widget, self.boards.stack)
        for widget, least, stretch in zip(panes, _LEAST, (0, 0, 1), strict=True):
            shell.panes.addWidget(widget)
            widget.setMinimumWidth(max(look.letters(least), widget.minimumWidth()))
            shell.panes.setStretchFactor(shell.panes.indexOf(widget), stretch)
        shell.add_line(self.around.told.notice)
        fill_menus(shell.menuBar(), self._actions_table, self.actions)
        self.actions[f"{look.appearance.value}Action"].setChecked(True)
        self.actions[f"{self._settings.text('language')}LanguageAction"].setChecked(True)
        self.edits.history_wanted.connect(lambda record: self.open_board(history_of(record)))
        self.edits.place.changed.connect(self._make_way)
        self.around.menu.edit, self.around.menu.edit_at = self.edits.edit_record, self.edits.edit_at
        self.edits.furnish(self.actions, self.around.told)
        self.around.furnish(self._actions_table, self.actions, [look.letters(wide) for wide in _WIDE])
        self._give_menus()
        order = (
            *(shell.search_box, *self.results.controls),
            *(shell.day_field, shell.today_button, shell.ruler, self.around.navigation.switch),
            *(self.tree.view, *(page.view for page in self.around.navigation.pages)),
            *(self.around.tabs.bar, self.edits.button, self.around.column.star, self.around.column.note),
            self.around.notes.field,
        )
        for before, after in pairwise(order):
            shell.setTabOrder(before, after)

    def _give_menus(self) -> None:
        """Every list has its menu, by mouse and by key; the record page offers what can be done with the record."""
        self.around.menu.attach(self.tree.view, self.tree.address)
        self.around.menu.attach(self.results.view, self.results.address)
        self.around.give_menus(self.record.widget)

    def _table(self) -> tuple[Action, ...]:
        look, clipboard = self._look, self.record
        return (
            Action("searchAction", tr("Search"), "Go", self.search, ("Ctrl+F",)),
            Action("readAction", tr("To the page"), "Go", self.read, ("F6",)),
            Action("backAction", tr("Back"), "Go", self.back, ("Alt+Left",)),
            Action("forwardAction", tr("Forward"), "Go", self.forward, ("Alt+Right",)),
            Action("upAction", tr("Up to the office above"), "Go", self.up, ("Alt+Up",)),
            Action("quitAction", tr("Quit"), "Go", self._shell.close, ("Ctrl+Q",)),
            *(*self.edits.actions(), *self.keeping.actions()),
            Action("todayAction", tr("Today"), "Day", self.day.go_to_today, ("Ctrl+T",)),
            Action("dayAction", tr("Choose a day"), "Day", self.day.edit_day, ("Ctrl+D",)),
            Action("leaveAction", tr("Leave the search, or the past"), "Day", self.leave, ("Esc",)),
            Action("copyAnswerAction", tr("Copy answer"), "Record", clipboard.copy_answer, ("Ctrl+Shift+C",)),
            Action("copyLinkAction", tr("Copy link"), "Record", clipboard.copy_link, ("Ctrl+Shift+L",)),
            Action("savePictureAction", tr("Save picture…"), "Record", self.views.save_picture, ("Ctrl+Shift+S",)),
            *self.views.view_actions(),
            Action("printAction", tr("Print or save as PDF…"), "Record", self.print_shown, ("Ctrl+P",)),
            *self.boards.actions(self.open_board),
            Action("systemAction", tr("As the system"), "View", self._appearance(Appearance.SYSTEM), group="look"),
            Action("lightAction", tr("Light"), "View", self._appearance(Appearance.LIGHT), group="look"),
            Action("darkAction", tr("Dark"), "View", self._appearance(Appearance.DARK), group="look"),
            *self._languages(),
            Action("largerAction", tr("Larger text"), "View", partial(self._zoom, 10), ("Ctrl++", "Ctrl+=")),
            Action("smallerAction", tr("Smaller text"), "View", partial(self._zoom, -10), ("Ctrl+-",)),
            Action("normalAction", tr("Normal text"), "View", lambda: look.set_zoom(100), ("Ctrl+0",)),
            Action("helpAction", tr("Help"), "Help", lambda: self.open_board(HELP), ("F1",)),
        )

    def _languages(self) -> tuple[Action, ...]:
        """Each is called as it calls itself, so that nobody is lost in a language that he or she cannot read."""
        named = {SYSTEM: tr("Language of the system"), **LANGUAGES}
        return tuple(
            Action(f"{code}LanguageAction", name, "View", partial(self._speak, code), group="language")
            for code, name in named.items()
        )

    def _zoom(self, percent: int) -> None:
        self._look.set_zoom(self._look.zoom + percent)

    def _speak(self, code: str) -> None:
        if code != self._settings.text("language"):
            self._settings.set("language", code)
            # Once the menu has closed: it goes with the window that is made anew.
            QTimer.singleShot(0, self.respoken.emit)

    def _appearance(self, appearance: Appearance) -> "_Choice":
        return _Choice(self._look, appearance)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        elif event.type() == QEvent.Type.Resize and watched is self._shell:
            self._make_room()
        return False


class _Choice:
    """Sets one appearance when it is called."""

    def __init__(self, look: Look, appearance: Appearance) -> None:
        self._look, self._appearance = look, appearance

    def __call__(self) -> None:
        self._look.set_appearance(self._appearance)
