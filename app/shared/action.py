"""Actions: one typed row each; menus, tool buttons and the page of shortcuts are derived from them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.shared.language import QT_TR_NOOP, Texts

Menu = Literal["Go", "Edit", "Day", "Record", "Boards", "View", "Help", "Program"]
MENUS: Final[Mapping[Menu, str]] = Texts({
    "Go": QT_TR_NOOP("&Go"),
    "Edit": QT_TR_NOOP("&Edit"),
    "Day": QT_TR_NOOP("&Day"),
    "Record": QT_TR_NOOP("&Record"),
    "Boards": QT_TR_NOOP("&Boards"),
    "View": QT_TR_NOOP("&View"),
    "Help": QT_TR_NOOP("&Help"),
    "Program": QT_TR_NOOP("&Program"),
})  # fmt: skip
"""What each menu is called, with the letter that opens it."""


@dataclass(frozen=True, slots=True)
class Action:
    """What a person can do: its object name, its words, its keys (the first is shown) and where it stands."""

    name: str
    text: str
    menu: Menu
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str | None = None
    group: str | None = None
    """Actions of one group exclude each other; each shows whether it is the chosen one."""


def build_actions(owner: QWidget, actions: Iterable[Action]) -> dict[str, QAction]:
    """The Qt actions by object name, added to the owner so that their keys work in its whole window."""
    return {action.name: _build(owner, action) for action in actions}


def _build(owner: QWidget, action: Action) -> QAction:
    built = QAction(action.text, owner)
    built.setObjectName(action.name)
    built.setShortcuts([QKeySequence(key) for key in action.keys])
    built.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    built.setCheckable(action.group is not None)
    keys = f" ({action.keys[0]})" if action.keys else ""
    built.setToolTip((action.tip or action.text) + keys)
    built.triggered.connect(lambda _checked=False: action.do())
    owner.addAction(built)
    return built
