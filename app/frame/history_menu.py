"""The list of where Back and Forward lead: by a long press, the right mouse button or the menu key."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from app.shared.plain import for_button

_LONGEST: Final = 15


def give_history(button: QToolButton, titles: Callable[[], Sequence[str]], walk: Callable[[int], None]) -> None:
    """`titles` names what lies that way, the nearest first; `walk` goes so many steps."""
    menu = QMenu(button)
    menu.setObjectName("historyMenu")

    def fill() -> None:
        menu.clear()
        for steps, title in enumerate(titles()[:_LONGEST], start=1):
            menu.addAction(for_button(title), partial(walk, steps))

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
    button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    button.customContextMenuRequested.connect(lambda _: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
