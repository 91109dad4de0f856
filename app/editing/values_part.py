"""The workbench: the values that sources state for one fact side by side, each with who states it, one to accept."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.editing.part import Part, Unfit
from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.wording import evidence_in_words, value_in_words
from database.rows import ConflictValue

_MOST = 8


class ValuesPart(Part):
    def __init__(
        self, look: Look, name: str, label: str, values: Sequence[ConflictValue], accepted: str | None
    ) -> None:
        holder = QWidget()
        holder.setAccessibleName(label)
        self.buttons: dict[str, QRadioButton] = {}
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space(3))
        for value in values:
            line.addWidget(self._card(look, value, is_accepted=value.value == accepted), 1)
        super().__init__(name, holder, needed=True)
        holder.setFocusProxy(next(iter(self.buttons.values()), holder))
        for button in self.buttons.values():
            button.toggled.connect(lambda _: self.changed.emit())

    def _card(self, look: Look, value: ConflictValue, *, is_accepted: bool) -> QWidget:
        card = QFrame()
        card.setObjectName("valueCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(*(look.space(3),) * 4)
        column.setSpacing(look.space(1))
        said = value_in_words(value.value)
        words = tr("{value}  (accepted)", value=said) if is_accepted else said
        button = self.buttons[value.value] = QRadioButton(words.replace("&", "&&"))
        button.setAccessibleName(words)
        told = [evidence_in_words(one) for one in value.evidence] or [tr("No source is given.")]
        button.setAccessibleDescription("\n".join(told))
        column.addWidget(button)
        for one in told[:_MOST]:
            column.addWidget(PlainLabel(look, one, "small", "quiet"))
        column.addStretch(1)
        # Buttons of different cards exclude each other by hand: Qt groups only those of one parent.
        button.setAutoExclusive(False)
        button.clicked.connect(lambda _: self.fill(value.value))
        return card

    @override
    def value(self) -> str:
        chosen = self.content()
        if chosen is None:
            raise Unfit(tr("Choose the value that is right; the other one is kept with its sources."))
        return str(chosen)

    @override
    def content(self) -> Any:
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    @override
    def fill(self, content: Any) -> None:
        for value, button in self.buttons.items():
            button.setChecked(value == content)
