"""What can be done in the list of favourites: put in another order, taken out; by menu and by key."""

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from app.frame.record_menu import Choice
from app.navigation.page import Page
from app.shared.entries import Entry
from app.shared.keepsakes import Keepsakes
from app.shared.language import tr
from database.personal_acts import ForgetSearch, MoveFavourite, MoveSearch, Unfavour, WriteNote

_BOTH: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class FavouriteActs(QObject):
    def __init__(self, keepsakes: Keepsakes, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._keepsakes, self._page = keepsakes, page
        page.view.installEventFilter(self)

    def choices(self, index: QModelIndex) -> list[Choice]:
        """What the menu of a row offers besides what every record offers."""
        entry = self._page.model.entry(index)
        if entry is None or entry.group == tr("Notes"):
            return []
        moves: list[Choice] = [
            (tr("Move up"), lambda: self._shift(entry, -1)),
            (tr("Move down"), lambda: self._shift(entry, 1)),
        ]
        if entry.number is None:
            return moves
        return [(tr("Search"), entry.do), *moves, (tr("Take out"), lambda: self._take_out(entry))]

    def _shift(self, entry: Entry, steps: int) -> None:
        rows = self._keepsakes.rows
        if entry.number is not None:
            numbers = [search.id for search in rows.searches]
            at = max(0, numbers.index(entry.number) + steps)
            self._keepsakes.keep(MoveSearch(entry.number, at), tr("“{title}” was moved.", title=entry.title))
        elif entry.address is not None and entry.group == tr("Favourites"):
            ids = [ref.id for ref in rows.favourites]
            at = max(0, ids.index(entry.address.id) + steps)
            self._keepsakes.keep(MoveFavourite(entry.address.id, at), tr("“{title}” was moved.", title=entry.title))

    def _take_out(self, entry: Entry) -> None:
        if entry.number is not None:
            told = tr("The search “{title}” is no longer kept.", title=entry.title)
            self._keepsakes.keep(ForgetSearch(entry.number), told)
        elif entry.address is not None and entry.group == tr("Favourites"):
            told = tr("“{title}” is no longer a favourite.", title=entry.title)
            self._keepsakes.keep(Unfavour(entry.address.id), told)
        elif entry.address is not None and entry.group == tr("Notes"):
            told = tr("The note on “{title}” is gone.", title=entry.title)
            self._keepsakes.keep(WriteNote(entry.address.id, ""), told)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the favourites: out with Delete, up and down with Ctrl+Shift and an arrow."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        entry = self._page.model.entry(self._page.view.currentIndex())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if entry is None:
            return False
        if event.key() == Qt.Key.Key_Delete:
            self._take_out(entry)
            return True
        if steps is not None and event.modifiers() & _BOTH == _BOTH:
            self._shift(entry, steps)
            return True
        return False
