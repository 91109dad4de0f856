"""The navigation pane: offices as a tree, everyone by name, favourites with searches and notes, and recent records."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.navigation.page import Page
from app.shared.address import Address
from app.shared.desk import Desk, Latest
from app.shared.entries import Entry
from app.shared.icons import Icons
from app.shared.keepsakes import Keepsakes
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.look import Look
from app.shared.prose import subtitle_in_words
from app.shared.tab_bar import TabBar
from database.personal import SavedSearch
from database.problems import DirectoryProblem
from database.rows import Ref

OFFICES: Final = 0
PEOPLE: Final = 1
FAVOURITES: Final = 2
RECENT: Final = 3
_LEAST: Final = 24
"""In letters: so wide the pane is at the least, and wide enough for each tab."""
_TITLES: Final = (QT_TR_NOOP("Offices"), QT_TR_NOOP("People"), QT_TR_NOOP("Favourites"), QT_TR_NOOP("Recent"))


class NavigationPane(QObject):
    """Holds `widget`. The office tree is handed in, for it is a feature of its own."""

    switched = Signal(int)
    """Fires with the number of the page that came up."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        keepsakes: Keepsakes,
        tree: QWidget,
        open_record: Callable[[Address], None],
        search: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._keepsakes = look, keepsakes
        self._open, self._search = open_record, search
        self._people: Latest[tuple[Ref, ...]] = Latest(desk)
        self._has_people = False
        self.people = Page(look, icons, "peopleList", tr("People"), self)
        self.favourites = Page(look, icons, "favouritesList", tr("Favourites, saved searches and notes"), self)
        self.recent = Page(look, icons, "recentList", tr("Recently opened records"), self)
        self.pages = (self.people, self.favourites, self.recent)
        self.switch = _switch()
        self._stack = QStackedWidget()
        for page in (tree, *(page.widget for page in self.pages)):
            self._stack.addWidget(page)
        self.widget = QWidget()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addWidget(self._stack, 1)
        self.switch.currentChanged.connect(self._switch_to)
        keepsakes.changed.connect(self._show_keepsakes)
        desk.changed.connect(self._forget_people)
        look.changed.connect(self._fit)
        self._fit()
        self._show_keepsakes()

    @property
    def page(self) -> int:
        return self.switch.currentIndex()

    def go_to(self, page: int) -> None:
        """Bring a page up."""
        if 0 <= page < len(_TITLES):
            self.switch.setCurrentIndex(page)

    def focus(self) -> None:
        """Bring the keyboard to the page that is up."""
        page = self._stack.currentWidget()
        if page is not None:
            (page.focusProxy() or page).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _switch_to(self, page: int) -> None:
        self._stack.setCurrentIndex(page)
        if page == PEOPLE:
            self._ask_for_people()
        self.switched.emit(page)

    def _forget_people(self) -> None:
        self._has_people = False
        if self.page == PEOPLE:
            self._ask_for_people()

    def _ask_for_people(self) -> None:
        if not self._has_people:
            self._people.ask(lambda library: library.directory.officials(), self._show_people, self._say)

    def _show_people(self, people: tuple[Ref, ...]) -> None:
        self._has_people = True
        self.people.show([self._entry(ref, "") for ref in people], tr("No official is known to this directory."))

    def _say(self, problem: DirectoryProblem) -> None:
        self.people.show([], said(problem))

    def _show_keepsakes(self) -> None:
        rows = self._keepsakes.rows
        searches = [self._search_entry(kept) for kept in rows.searches]
        notes = [self._entry(note.ref, tr("Notes"), _first_line(note.text), "note") for note in rows.notes]
        self.favourites.show(
            [*(self._entry(ref, tr("Favourites")) for ref in rows.favourites), *searches, *notes],
            tr(
                "Nothing is kept yet.\n\nThe star beside an open record (Ctrl+B) makes it a favourite, Ctrl+S keeps "
                "the search that is typed, and Ctrl+Shift+N writes a note of your own on a record."
            ),
        )
        self.recent.show(
            [self._entry(ref, "") for ref in self._keepsakes.recent],
            tr("What you open is listed here, the latest first."),
        )

    def _search_entry(self, kept: SavedSearch) -> Entry:
        words = kept.text if kept.text != kept.title else ""
        search = partial(self._search, kept.text)
        return Entry(kept.title, search, words, "saved-search", tr("Saved searches"), number=kept.id)

    def _entry(self, ref: Ref, group: str, detail: str | None = None, icon: str | None = None) -> Entry:
        address = Address(ref.kind, ref.id)
        words = subtitle_in_words(ref.subtitle) if detail is None else detail
        return Entry(ref.title, lambda: self._open(address), words, icon or ref.kind, group, address=address)

    def _fit(self) -> None:
        self.switch.setFont(self._look.font("small", strong=True))
        self.widget.setMinimumWidth(max(self._look.letters(_LEAST), self.switch.width_of_all()))


def _switch() -> TabBar:
    switch = TabBar("navigationSwitch", tr("What to browse"))
    switch.setExpanding(True)
    switch.setUsesScrollButtons(False)
    for title in _TITLES:
        switch.addTab(tr(title))
    return switch


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0][:200] if text.strip() else ""
