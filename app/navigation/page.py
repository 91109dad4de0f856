"""One page of the navigation: a list, or a word about why there is nothing in it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.plain import PlainLabel


class Page(QObject):
    def __init__(self, look: Look, icons: Icons, name: str, spoken: str, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.model = EntriesModel()
        self.view = EntriesView(name, spoken, self.model)
        self._delegate = EntriesDelegate(look, icons)
        self.view.setItemDelegate(self._delegate)
        self._empty = PlainLabel(look, "", role="quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.widget = QWidget()
        self.widget.setFocusProxy(self.view)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        look.changed.connect(self._fit)
        self._fit()

    def show(self, entries: Sequence[Entry], empty: str) -> None:
        """The entries, with the same one chosen as before; `empty` is said where there are none."""
        chosen = self.model.entry(self.view.currentIndex())
        row = self.view.currentIndex().row()
        self.model.show(entries)
        self._empty.say("" if entries else empty)
        self._empty.setVisible(not entries)
        if chosen is None or not entries:
            return
        same = [place for place, entry in enumerate(entries) if _stand_for_the_same(entry, chosen)]
        self.view.setCurrentIndex(self.model.index(same[0] if same else min(row, len(entries) - 1)))

    def _fit(self) -> None:
        space = self._look.space(3)
        self._empty.setContentsMargins(space, space, space, space)
        self._empty.setFont(self._look.font())
        self._empty.colour(self._look, "quiet")
        self.view.doItemsLayout()


def _stand_for_the_same(one: Entry, other: Entry) -> bool:
    return (one.address, one.number, one.group) == (other.address, other.number, other.group)
