"""Getting around: the navigation, tabs, favourites, notes and the palette, put together for the window."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from app.frame.favourite_acts import FavouriteActs
from app.frame.history_menu import give_history
from app.frame.journey import BOARD_NAMES, Place, board_name
from app.frame.memory import Memory
from app.frame.record_column import RecordColumn
from app.frame.record_menu import RecordMenu, nothing_more
from app.frame.shell import Shell
from app.frame.shortcuts import ShortcutsPage
from app.frame.tabs import Tabs
from app.frame.told import ToldLine
from app.navigation.pane import FAVOURITES, OFFICES, PEOPLE, RECENT, NavigationPane
from app.notes.note_panel import NotePanel
from app.offices.tree_pane import TreePane
from app.palette.palette import Palette
from app.records.record_pane import RecordPane
from app.shared.action import Action
from app.shared.address import Address, read_address
from app.shared.as_of import AsOf
from app.shared.desk import Desk
from app.shared.entries import EntriesModel, Entry
from app.shared.icons import Icons
from app.shared.keepsakes import Keepsakes
from app.shared.language import tr
from app.shared.look import Look
from app.shared.prose import subtitle_in_words
from app.shared.settings import Settings
from database import RecordId
from database.personal_acts import SaveSearch
from database.rows import Ref


class Around(QObject):
    """Knows what is open and where the person has been; `go` shows what the tab at the front stands on."""

    def __init__(
        self,
        shell: Shell,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        settings: Settings,
        tree: TreePane,
        record: RecordPane,
        page: QWidget,
        go: Callable[[], None],
        open_record: Callable[[Address], None],
    ) -> None:
        super().__init__(shell)
        self._shell, self._look, self._icons, self._settings = shell, look, icons, settings
        self._go, self._open, self._record = go, open_record, record
        self._titles: dict[RecordId, str] = {}
        self._actions: Mapping[str, QAction] = {}
        self._table: tuple[Action, ...] = ()
        self.memory = Memory(shell, look, settings)
        self.keepsakes = Keepsakes(desk, settings, self)
        self.told = ToldLine(look, icons, self.keepsakes, self)
        self.tabs = Tabs(self)
        self.notes = NotePanel(look, self.keepsakes, self)
        self.navigation = NavigationPane(
            look, icons, desk, self.keepsakes, tree.widget, open_record, self._search_again, self
        )
        self._favourite_acts = FavouriteActs(self.keepsakes, self.navigation.favourites, self)
        self.column = RecordColumn(look, icons, self.tabs.bar, self.notes.widget, page, self)
        self.menu = RecordMenu(self.keepsakes, open_record, self.open_beside, as_of, self)
        self.palette = Palette(
            look, icons, desk, as_of, self._kept_entries, self._command_entries, open_record, shell
        )
        self.memory.keep_size(self.palette)
        self.tabs.switched.connect(go)
        self.keepsakes.changed.connect(self._show_favourite)

    @property
    def now(self) -> Ref | None:
        return self._record.now.page.ref if self._record.now is not None else None

    def actions(self) -> tuple[Action, ...]:
        browse, tabs = self._browse, self.tabs
        favourites, own = tr("Browse favourites"), tr("Your own note on this record")
        return (
            Action("paletteAction", tr("Go to anything"), "Go", self.palette.come_up, ("Ctrl+K",)),
            Action("officesAction", tr("Offices"), "Go", browse(OFFICES), ("Ctrl+1",), tr("Browse offices")),
            Action("peopleAction", tr("People"), "Go", browse(PEOPLE), ("Ctrl+2",), tr("Browse people")),
            Action("favouritesAction", tr("Favourites"), "Go", browse(FAVOURITES), ("Ctrl+3",), favourites),
            Action("recentAction", tr("Recently opened"), "Go", browse(RECENT), ("Ctrl+4",)),
            Action("newTabAction", tr("Open in a new tab"), "Go", self.open_beside, ("Ctrl+Shift+T",)),
            Action("closeTabAction", tr("Close the tab"), "Go", tabs.close_here, ("Ctrl+W",)),
            Action("nextTabAction", tr("Next tab"), "Go", tabs.next, ("Ctrl+PgDown", "Ctrl+Tab")),
            Action("previousTabAction", tr("Previous tab"), "Go", tabs.previous, ("Ctrl+PgUp", "Ctrl+Shift+Tab")),
            Action("saveSearchAction", tr("Keep this search"), "Go", self.save_search, ("Ctrl+S",)),
            Action("favouriteAction", tr("Add to favourites"), "Record", self.favour, ("Ctrl+B",)),
            Action("noteAction", tr("Note"), "Record", self.notes.write, ("Ctrl+Shift+N",), own),
            Action("undoKeptAction", tr("Undo a favourite, search or note"), "Record", self.keepsakes.undo),
            Action("redoKeptAction", tr("Redo a favourite, search or note"), "Record", self.keepsakes.redo),
            Action("contextMenuAction", tr("Menu of what is chosen"), "Record", _ask_for_menu, ("Shift+F10", "Menu")),
            Action("resetLayoutAction", tr("Reset layout"), "View", self._reset_layout),
            Action("forgetRecentAction", tr("Forget recently opened records"), "Program", self.keepsakes.forget_recent),
            Action("keepRecentAction", tr("List what is opened"), "Program", self.keepsakes.switch_recent),
            Action("resetSettingsAction", tr("Reset all settings"), "Program", self._reset_settings),
            Action("shortcutsAction", tr("All shortcuts"), "Help", self.show_shortcuts, ("Ctrl+?", "Ctrl+F1")),
        )

    def furnish(self, table: tuple[Action, ...], actions: Mapping[str, QAction], widths: list[int]) -> None:
        """Once all actions are built and the panes stand, in their first widths."""
        self._table, self._actions = table, actions
        actions["keepRecentAction"].setCheckable(True)
        self.column.furnish(actions["favouriteAction"], actions["noteAction"])
        self.memory.arrange(self._shell.panes, widths)
        self.navigation.go_to(self._settings.number("navigation"))
        self.navigation.switched.connect(lambda page: self._settings.set("navigation", page))
        for button, way in ((self._shell.back, -1), (self._shell.forward, 1)):
            give_history(button, partial(self._ways, way), partial(self._walk, way))
        self._show_favourite()

    def give_menus(self, page: QWidget) -> None:
        """Their menus to the lists of the navigation and to the page of the record."""
        for listed in self.navigation.pages:
            more = self._favourite_acts.choices if listed is self.navigation.favourites else nothing_more
            self.menu.attach(listed.view, partial(_address, listed.model), more)
        page.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.customContextMenuRequested.connect(lambda where: self._offer_record(page, page.mapToGlobal(where)))

    def opened(self, argument: str | None) -> None:
        """The directory answers: bring back what was kept, and what was open unless something else is asked for."""
        self.keepsakes.load()
        if self._settings.complaint:
            self.told.inform(self._settings.complaint)
        links = [address for link in self._settings.texts("tabs") if (address := read_address(link)) is not None]
        if argument is not None or not links or self.tabs.journey.here is not None:
            return
        place = min(self._settings.number("tab"), len(links) - 1)
        self.tabs.journey.visit(links[0])
        for address in links[1:]:
            self.tabs.open(address)
        self.tabs.bar.setCurrentIndex(place)
        self._go()

    def arrived(self, ref: Ref | None) -> None:
        """A record came up, or could not be shown."""
        if ref is not None:
            self._titles[ref.id] = ref.title
            self.keepsakes.opened(ref)
            self.tabs.say(ref.title)
        self.notes.show(ref)
        self._show_favourite()

    def forget(self, record: RecordId) -> None:
        """A record was erased for good: nothing that is remembered names it any more."""
        self._titles.pop(record, None)
        self.tabs.forget(record)
        self.keepsakes.forget(record)
        self._settings.set("tabs", self.tabs.links[:20])
        self._settings.save()
        self._go()

    def open_beside(self, address: Address | None = None) -> None:
        """A record in a tab of its own; without one, the record that is open."""
        here = self.tabs.journey.here
        wanted = address or (here if isinstance(here, Address) else None)
        self.tabs.open(Address(wanted.kind, wanted.id) if wanted is not None else None)

    def favour(self) -> None:
        if self.now is not None:
            self.menu.favour(Address(self.now.kind, self.now.id), self.now.title)

    def save_search(self) -> None:
        text = self._shell.search_box.text().strip()
        if text:
            kept = tr("The search “{words}” is kept among the favourites.", words=text)
            self.keepsakes.keep(SaveSearch(text, text), kept)
        else:
            self.told.inform(tr("Type what to search for first (Ctrl+F); it can then be kept."))

    def show_shortcuts(self) -> None:
        page = ShortcutsPage(self._look, self._icons, self._table, self._shell)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.memory.keep_size(page)
        page.show()

    def end(self) -> None:
        """The window closes: what is being written is kept, and how the window stands."""
        self.notes.save()
        self.memory.note(self._shell.panes)
        self._settings.set("tabs", self.tabs.links[:20])
        self._settings.set("tab", min(self.tabs.place, 19))
        self._settings.save()

    def _browse(self, page: int) -> Callable[[], None]:
        def browse() -> None:
            self.navigation.go_to(page)
            self.navigation.focus()

        return browse

    def _search_again(self, text: str) -> None:
        self._shell.search_box.setText(text)
        self._shell.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_favourite(self) -> None:
        now = self.now
        if self._actions:
            kept = now is not None and self.keepsakes.is_favourite(now.id)
            self.column.show_favourite(kept, possible=now is not None)
            self._actions["undoKeptAction"].setEnabled(self.keepsakes.can_undo)
            self._actions["redoKeptAction"].setEnabled(self.keepsakes.can_redo)
            self._actions["keepRecentAction"].setChecked(self.keepsakes.keeps_recent)

    def _kept_entries(self) -> list[Entry]:
        """Each record once, and not the one that is open: to it nobody needs to go."""
        recent, favourites = self.keepsakes.recent[:8], self.keepsakes.rows.favourites
        listed = {self.now.id} if self.now is not None else set()
        entries = []
        groups = ((tr("Recent"), recent), (tr("Favourites"), favourites))
        for group, ref in ((group, ref) for group, refs in groups for ref in refs):
            if ref.id not in listed:
                listed.add(ref.id)
                entries.append(self._entry(group, ref))
        return entries

    def _entry(self, group: str, ref: Ref) -> Entry:
        address = Address(ref.kind, ref.id)
        told = subtitle_in_words(ref.subtitle)
        return Entry(ref.title, lambda: self._open(address), told, ref.kind, group, address=address)

    def _command_entries(self) -> list[Entry]:
        """Every action there is; what cannot be done just now says so."""
        entries: list[Entry] = []
        for action in self._table:
            built = self._actions[action.name]
            if action.name != "paletteAction":
                keys = built.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                where = "" if built.isEnabled() else tr("Not possible just now")
                entries.append(Entry(action.text, built.trigger, where, "command", tr("Commands"), keys))
        return entries

    def _ways(self, way: int) -> list[str]:
        journey = self.tabs.journey
        listed = journey.ahead if way > 0 else journey.behind
        return [self._title_of(place) for place in listed]

    def _title_of(self, place: Place) -> str:
        if isinstance(place, Address):
            return self._titles.get(place.id, tr("A record that could not be shown"))
        return BOARD_NAMES.get(board_name(place), place.capitalize())

    def _walk(self, way: int, steps: int) -> None:
        self.tabs.journey.go(way * steps)
        self._go()

    def _offer_record(self, page: QWidget, where: QPoint) -> None:
        names = (
            *("copyAnswerAction", "copyLinkAction", "favouriteAction", "noteAction", "newTabAction"),
            *("recordHistoryAction", "backAction", "forwardAction", "upAction"),
        )
        offered = [self._actions[name] for name in names if self._actions[name].isEnabled()]
        if self.now is not None:
            edit = self.menu.edit_at
            first = [(tr("Edit…"), partial(edit, page, where))] if edit is not None else []
            self.menu.show(page, [*first, *((action.text(), action.trigger) for action in offered)], where)

    def _reset_layout(self) -> None:
        self.memory.reset_layout(self._shell.panes)

    def _reset_settings(self) -> None:
        take_back = self._settings.reset()

        def undo() -> None:
            take_back()
            self.memory.apply_look()
            self._show_favourite()

        self.memory.apply_look()
        self._reset_layout()
        self._show_favourite()
        self.keepsakes.offer_to_undo(undo, tr("All settings are as they were at first."))


def _ask_for_menu() -> None:
    """What the platform does for these keys on some systems, done on all of them."""
    here = QApplication.focusWidget()
    if here is not None:
        middle = here.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, here.mapToGlobal(middle))
        QApplication.sendEvent(here, event)


def _address(model: EntriesModel, index: QModelIndex) -> Address | None:
    entry = model.entry(index)
    return entry.address if entry is not None else None
