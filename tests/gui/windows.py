"""A window as a test sees it, and what a person does in it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from database import Directory

ROLE = "USG for Peacekeeping Operations"
TITLE = "Under-Secretary-General for Peacekeeping Operations"


@dataclass(frozen=True)
class Window:
    shell: Shell
    rooms: Rooms

    @property
    def page(self) -> QWidget:
        page = self.shell.findChild(QWidget, "recordView")
        assert page is not None
        return page

    def record_text(self) -> str:
        return self.page.accessibleDescription()

    def tree_names(self) -> list[str]:
        return [str(index.data()) for index in self.rooms.tree.model.all()]

    def results(self) -> list[str]:
        model = self.rooms.results.model
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


    def end(self) -> None:
        """Close it and take both its halves away at once: windows that stay make every change of look slower, and
        what is left of them would be collected in the middle of a later test."""
        self.rooms.desk.close()
        self.shell.close()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(self.shell, QEvent.Type.DeferredDelete)
        gc.collect()


Open = Callable[..., Window]


def role_id(shipped: Directory) -> str:
    return shipped.resolve(ROLE, ("role",)).id


def write_day(window: Window, words: str) -> None:
    window.shell.day_field.setText(words)
    QTest.keyClick(window.shell.day_field, Qt.Key.Key_Return)


def find(window: Window, words: str) -> None:
    window.shell.search_box.setFocus()
    QTest.keyClicks(window.shell.search_box, words)
    QTest.keyClick(window.shell.search_box, Qt.Key.Key_Return)
