"""Menus, derived from the table of actions."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from app.shared.action import MENUS, Action, Menu


def fill_menus(bar: QMenuBar, table: Iterable[Action], built: Mapping[str, QAction]) -> None:
    """One menu for each of the table's menus, in its order; actions of one group stand together and exclude."""
    menus: dict[Menu, list[Action]] = {}
    for action in table:
        menus.setdefault(action.menu, []).append(action)
    for title, actions in menus.items():
        menu = bar.addMenu(MENUS[title])
        for group, members in groupby(actions, key=lambda action: action.group):
            rows = [built[action.name] for action in members]
            if group is not None:
                _exclusive(menu, rows)
            menu.addActions(rows)
            menu.addSeparator()


def _exclusive(menu: QMenu, rows: list[QAction]) -> None:
    group = QActionGroup(menu)
    for action in rows:
        group.addAction(action)
    rows[0].setChecked(True)
