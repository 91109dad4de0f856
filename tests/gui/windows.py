"""A window as a test sees it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.frame.rooms import Rooms
from app.frame.shell import Shell


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


Open = Callable[..., Window]
