"""Menus, derived from the table of actions."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar

from app.shared.action import Action
from app.shared.address import Address
from app.shared.as_of import AsOf


def fill_menus(bar: QMenuBar, table: Iterable[Action], built: Mapping[str, QAction]) -> None:
    """One menu for each of the table's menus, in its order; actions of one group stand together and exclude."""
    menus: dict[str, list[Action]] = {}
    for action in table:
        menus.setdefault(action.menu, []).append(action)
    for title, actions in menus.items():
        menu = bar.addMenu(f"&{title}")
        for group, members in groupby(actions, key=lambda action: action.group):
            rows = [built[action.name] for action in members]
            if group is not None:
                _exclusive(menu, rows)
            menu.addActions(rows)
            menu.addSeparator()


def add_copying(view: QAbstractItemView, address: Callable[[QModelIndex], Address | None], as_of: AsOf) -> None:
    """The menu of a list, by mouse or by Shift+F10: open what is chosen, copy its name or a link to it."""
    clipboard = QApplication.clipboard()

    def copy_link() -> None:
        to, chosen = address(view.currentIndex()), as_of.chosen
        if to is not None:
            clipboard.setText(replace(to, on=chosen.edtf if chosen else None).link())

    for words, do in (
        ("Open", lambda: view.activated.emit(view.currentIndex())),
        ("Copy name", lambda: clipboard.setText(str(view.currentIndex().data() or ""))),
        ("Copy link", copy_link),
    ):
        action = QAction(words, view)
        action.triggered.connect(do)
        view.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _exclusive(menu: QMenu, rows: list[QAction]) -> None:
    group = QActionGroup(menu)
    for action in rows:
        group.addAction(action)
    rows[0].setChecked(True)
