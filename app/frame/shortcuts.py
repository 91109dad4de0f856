"""The page of all shortcuts, derived from the table of actions, with the keys that lists and fields have besides."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.shared.action import Action
from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.look import Look

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_BESIDES: Final = (
    ("In lists", "Open what is chosen", ("Return",)),
    ("In lists", "Jump to a row by a word in it", ()),
    ("In favourites", "Take out", ("Delete",)),
    ("In favourites", "Move up", ("Ctrl+Shift+Up",)),
    ("In favourites", "Move down", ("Ctrl+Shift+Down",)),
    ("In the search field", "Go to the results", ("Down",)),
    ("On the ruler of years", "A day on or back", ("Right", "Left")),
    ("On the ruler of years", "A year on or back", ("PgUp", "PgDown")),
    ("Everywhere", "On to the next control, or back", ("Tab", "Shift+Tab")),
)
_BY_TYPING: Final = "type it"


def shortcuts(table: Iterable[Action]) -> list[Entry]:
    """Every action that has keys, by menu, and then the keys that belong to a place."""
    menus: dict[str, list[Entry]] = {}
    for action in table:
        if action.keys:
            entry = Entry(action.text, _nothing, group=action.menu, keys=_keys(action.keys))
            menus.setdefault(action.menu, []).append(entry)
    besides = [Entry(words, _nothing, group=place, keys=_keys(keys) or _BY_TYPING) for place, words, keys in _BESIDES]
    return [*(entry for entries in menus.values() for entry in entries), *besides]


class ShortcutsPage(QDialog):
    def __init__(self, look: Look, icons: Icons, table: Iterable[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsPage")
        self.setWindowTitle("Shortcuts")
        self.model = EntriesModel(self)
        self.view = EntriesView("shortcutsList", "All shortcuts", self.model)
        self._delegate = EntriesDelegate(look, icons)
        self.view.setItemDelegate(self._delegate)
        self.model.show(shortcuts(table))
        self.view.setCurrentIndex(self.model.index(0))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(2),) * 4)
        column.addWidget(self.view)
        self.resize(look.letters(72), look.space(130))


def _keys(keys: tuple[str, ...]) -> str:
    return "  or  ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


def _nothing() -> None:
    """A shortcut is read here, not done."""
