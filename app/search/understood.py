"""What was understood of a typed text: a chip for each condition, to be taken away again; and what was not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.search.flow import Flow
from app.search.words import chip_words
from app.shared.icons import Icons
from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel, for_button, tool_tip
from database.dates import Period
from search_index.hits import Chip, SearchAnswer


class Understood(QObject):
    """Holds `widget`; `retype` is given the text that stays when a chip is taken away, or that was meant."""

    def __init__(
        self, look: Look, icons: Icons, box: QLineEdit, retype: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._icons, self._box, self._retype = look, icons, box, retype
        self._chips: tuple[Chip, ...] = ()
        self._words: tuple[str, ...] = ()
        self._row = Flow(look, tr("Conditions of the search"))
        self.chips: list[QPushButton] = []
        self.hint = PlainLabel(look, "", "small", "quiet")
        self.day = PlainLabel(look, "", "small", "quiet")
        self._meant = ""
        self._did_you_mean = PlainLabel(look, tr("Did you mean"), "small", "quiet", wrap=False)
        self.suggestion = QPushButton()
        self.suggestion.setObjectName("suggestionLink")
        self.suggestion.setCursor(Qt.CursorShape.PointingHandCursor)
        self.suggestion.clicked.connect(lambda: self._retype(self._meant))
        self._suggesting = QWidget()
        self.widget = self._build()
        self.fit()
        self.clear()

    def clear(self) -> None:
        self._show_chips((), ())
        for part in (self.hint, self.day, self._suggesting):
            part.hide()

    def show(self, answer: SearchAnswer, on: Period | None, hint: str = "") -> None:
        """`on` is the day that the window looks at; one that was typed goes before it."""
        chips = tuple(sorted(answer.chips, key=lambda chip: chip.field != "on"))
        self._show_chips(chips, tuple(map(chip_words, chips)))
        self._say(self.hint, hint or answer.hint or "")
        instead = on is not None and answer.on is not None and answer.on != on.edtf
        self._say(self.day, tr("The day in the search goes before the day of the window.") if instead else "")
        meant = answer.suggestion or ""
        if meant != self._meant:
            self._meant = meant
            self.suggestion.setText(for_button(meant))
            self.suggestion.setAccessibleName(tr("Did you mean {words}?", words=meant))
            self.suggestion.setToolTip(tool_tip(meant))
        self._suggesting.setVisible(bool(meant))

    def remove_last(self) -> bool:
        """Takes away the last condition; tells whether there was one."""
        if not self._chips:
            return False
        self._retype(self._chips[-1].without)
        return True

    def fit(self) -> None:
        look = self._look
        for label in (self.hint, self.day, self._did_you_mean):
            label.setFont(look.font("small"))
            label.colour(look, "quiet")
        self._column.setContentsMargins(look.space(3), look.space(1.5), look.space(3), 0)
        self._column.setSpacing(look.space(1))
        self.suggestion.setFont(look.font("body", strong=True))
        for button in self.chips:
            self._dress(button)
        chips, words, self._chips, self._words = self._chips, self._words, (), ()
        self._show_chips(chips, words)

    def _say(self, label: PlainLabel, words: str) -> None:
        if label.accessibleName() != words:
            label.say(words)
        label.setVisible(bool(words))

    def _show_chips(self, chips: tuple[Chip, ...], words: tuple[str, ...]) -> None:
        """Only what changed is touched: this is done with every letter."""
        self._chips = chips
        if words == self._words:
            return
        self._words = words
        had_focus = next((place for place, button in enumerate(self.chips) if button.hasFocus()), None)
        while len(self.chips) < len(words):
            self._add_chip()
        for button, text, chip in zip(self.chips, words, chips, strict=False):
            button.setText(for_button(text))
            if button.property("dated") != (chip.field == "on"):
                button.setProperty("dated", chip.field == "on")
                button.style().polish(button)
            button.setAccessibleName(tr("Take away the condition {words}", words=text))
            button.setToolTip(tool_tip(tr("Take away the condition {words}", words=text)))
        for button in self.chips[len(words) :]:
            button.hide()
        self._row.put(self.chips[: len(words)])
        self._row.setVisible(bool(words))
        if had_focus is not None:
            before = self.chips[min(had_focus, len(words) - 1)] if words else self._box
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_chip(self) -> None:
        place = len(self.chips)
        button = QPushButton(self._row)
        button.setObjectName("searchChip")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.clicked.connect(lambda: self._retype(self._chips[place].without))
        button.installEventFilter(self)
        self._dress(button)
        QWidget.setTabOrder(self.chips[-1] if self.chips else self._box, button)
        self.chips.append(button)

    def _dress(self, button: QPushButton) -> None:
        button.setFont(self._look.font("small"))
        button.setIcon(self._icons.icon("close", "quiet"))
        side = self._look.space(3)
        button.setIconSize(QSize(side, side))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if isinstance(watched, QPushButton) and pressed in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            watched.click()
            return True
        return False

    def _build(self) -> QWidget:
        widget = QWidget()
        line = QHBoxLayout(self._suggesting)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._did_you_mean)
        line.addWidget(self.suggestion)
        line.addStretch(1)
        self._column = QVBoxLayout(widget)
        for part in (self._row, self.day, self.hint, self._suggesting):
            self._column.addWidget(part)
        return widget
