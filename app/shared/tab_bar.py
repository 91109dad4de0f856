"""A bar of tabs that only a click or a key changes."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar
from typing_extensions import override


class TabBar(QTabBar):
    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setDrawBase(False)

    def width_of_all(self) -> int:
        """In pixels: in less, a tab is cut off."""
        self.ensurePolished()
        return sum(self.tabSizeHint(place).width() for place in range(self.count()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls past does not mean to choose.
        event.ignore()
