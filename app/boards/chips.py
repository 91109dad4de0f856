"""A row of choices that exclude each other, each with the number of rows behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app.shared.language import grouped
from app.shared.plain import for_button


class Chips(QObject):
    chosen = Signal(str)
    """Fires with the key of another choice that the person made."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.widget = QWidget()
        self.widget.setAccessibleName(name)
        self._line = QHBoxLayout(self.widget)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addStretch(1)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._now = ""
        self._group.idClicked.connect(self._choose)

    @property
    def now(self) -> str:
        """The key of the choice that is made; the first, until the person makes another."""
        return self._now if self._now in self._keys or not self._keys else self._keys[0]

    def offer(self, choices: Sequence[tuple[str, str, int]]) -> None:
        """Keys, words and numbers; the choice that was made stays made, also where nothing is behind it now."""
        if [key for key, _, _ in choices] != self._keys:
            self._rebuild([key for key, _, _ in choices])
        for place, (key, words, number) in enumerate(choices):
            button = self._group.button(place)
            button.setText(for_button(f"{words}  {grouped(number)}"))
            button.setAccessibleName(f"{words}, {grouped(number)}")
            button.setChecked(key == self.now)

    def _rebuild(self, keys: list[str]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        self._keys = keys
        for place in range(len(keys)):
            chip = QPushButton()
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(chip, place)
            self._line.insertWidget(place, chip)

    def _choose(self, place: int) -> None:
        self._now = self._keys[place]
        self.chosen.emit(self._now)
