"""The menu of a record wherever it stands in a list: by the right mouse button, Shift+F10 or the menu key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.keepsakes import Keepsakes
from app.shared.language import tr
from database.personal_acts import Favour, Unfavour

Choice = tuple[str, Callable[[], object]]
"""What a menu offers: its words, and what is then done."""


def nothing_more(_index: QModelIndex) -> Sequence[Choice]:
    return ()


class RecordMenu(QObject):
    def __init__(
        self,
        keepsakes: Keepsakes,
        open_record: Callable[[Address], None],
        open_beside: Callable[[Address], None],
        as_of: AsOf,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keepsakes, self._open, self._open_beside = keepsakes, open_record, open_beside
        self._as_of = as_of
        self.edit: Callable[[Address], None] | None = None
        """Offers what can be edited about a record."""
        self.edit_at: Callable[[QWidget, QPoint], None] | None = None
        """Offers what can be edited where somebody pointed on the page of the record."""

    def attach(
        self,
        view: QAbstractItemView,
        address: Callable[[QModelIndex], Address | None],
        more: Callable[[QModelIndex], Sequence[Choice]] = nothing_more,
    ) -> None:
        """Give the rows of a view their menu; `more` is what its rows offer besides."""

        def offer(where: QPoint) -> None:
            index = view.indexAt(where)
            if not index.isValid() or not view.visualRect(index).contains(where):
                index = view.currentIndex()
            if index.isValid():
                view.setCurrentIndex(index)
                place = where if view.visualRect(index).contains(where) else view.visualRect(index).center()
                choices = [*self.choices(address(index), str(index.data() or "")), *more(index)]
                self.show(view, choices, view.viewport().mapToGlobal(place))

        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(offer)

    def show(self, over: QWidget, choices: Sequence[Choice], where: QPoint) -> None:
        if not choices:
            return
        menu = QMenu(over)
        menu.setObjectName("contextMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, do in choices:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, do=do: do())
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where)

    def favour(self, address: Address, title: str) -> None:
        """Make it a favourite, or no longer one."""
        if self._keepsakes.is_favourite(address.id):
            self._keepsakes.keep(Unfavour(address.id), tr("“{title}” is no longer a favourite.", title=title))
        else:
            self._keepsakes.keep(Favour(address.id), tr("“{title}” is a favourite now.", title=title))

    def choices(self, address: Address | None, title: str) -> list[Choice]:
        """What the menu of every record offers."""
        if address is None:
            return []
        kept = self._keepsakes.is_favourite(address.id)
        favourite = tr("Take out of favourites") if kept else tr("Add to favourites")
        edit = self.edit
        return [
            (tr("Open"), lambda: self._open(address)),
            *([(tr("Edit…"), lambda: edit(address))] if edit is not None else []),
            (tr("Open in a new tab"), lambda: self._open_beside(address)),
            (favourite, lambda: self.favour(address, title)),
            (tr("Copy name"), lambda: QApplication.clipboard().setText(title)),
            (tr("Copy link"), lambda: self._copy_link(address)),
        ]

    def _copy_link(self, address: Address) -> None:
        """On the day that the window looks at, if that is not today."""
        chosen = self._as_of.chosen
        QApplication.clipboard().setText(replace(address, on=chosen.edtf if chosen else None).link())
