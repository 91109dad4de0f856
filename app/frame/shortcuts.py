"""The page of all shortcuts, derived from the table of actions, with the keys that lists and fields have besides."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.shared.action import MENUS, Action, Menu
from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.language import QT_TR_NOOP, tr
from app.shared.look import Look

_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_BESIDES: Final = (
    (QT_TR_NOOP("In lists"), QT_TR_NOOP("Open what is chosen"), ("Return",)),
    (QT_TR_NOOP("In lists"), QT_TR_NOOP("Jump to a row by a word in it"), ()),
    (QT_TR_NOOP("In favourites"), QT_TR_NOOP("Take out"), ("Delete",)),
    (QT_TR_NOOP("In favourites"), QT_TR_NOOP("Move up"), ("Ctrl+Shift+Up",)),
    (QT_TR_NOOP("In favourites"), QT_TR_NOOP("Move down"), ("Ctrl+Shift+Down",)),
    (QT_TR_NOOP("In the search field"), QT_TR_NOOP("Go to the results"), ("Down",)),
    (QT_TR_NOOP("On the ruler of years"), QT_TR_NOOP("A day on or back"), ("Right", "Left")),
    (QT_TR_NOOP("On the ruler of years"), QT_TR_NOOP("A year on or back"), ("PgUp", "PgDown")),
    (QT_TR_NOOP("Everywhere"), QT_TR_NOOP("On to the next control, or back"), ("Tab", "Shift+Tab")),
)
_BY_TYPING: Final = QT_TR_NOOP("type it")


def shortcuts(table: Iterable[Action]) -> list[Entry]:
    """Every action that has keys, by menu, and then the keys that belong to a place."""
    menus: dict[Menu, list[Entry]] = {}
    for action in table:
        if action.keys:
            entry = Entry(action.text, _nothing, group=MENUS[action.menu].replace("&", ""), keys=_keys(action.keys))
            menus.setdefault(action.menu, []).append(entry)
    besides = [
        Entry(tr(words), _nothing, group=tr(place), keys=_keys(keys) or tr(_BY_TYPING))
        for place, words, keys in _BESIDES
    ]
    return [*(entry for entries in menus.values() for entry in entries), *besides]


class ShortcutsPage(QDialog):
    def __init__(self, look: Look, icons: Icons, table: Iterable[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsPage")
        self.setWindowTitle(tr("Shortcuts"))
        self.model = EntriesModel(self)
        self.view = EntriesView("shortcutsList", tr("All shortcuts"), self.model)
        self._delegate = EntriesDelegate(look, icons)
        self.view.setItemDelegate(self._delegate)
        self.model.show(shortcuts(table))
        self.view.setCurrentIndex(self.model.index(0))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(look.space(2),) * 4)
        column.addWidget(self.view)
        self.resize(look.letters(72), look.space(130))


def _keys(keys: tuple[str, ...]) -> str:
    between = tr("or")
    return f"  {between}  ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


def _nothing() -> None:
    """A shortcut is read here, not done."""
