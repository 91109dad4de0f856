"""Colours, fonts and distances to paint with: those of the screen, or on paper always the light ones."""

from typing import Protocol

from PySide6.QtGui import QColor, QFont, QFontInfo
from typing_extensions import override

from app.shared.look import Look


class Inks(Protocol):
    def colour(self, role: str) -> QColor: ...

    def font(self, size: str = "body", strong: bool | None = None) -> QFont: ...

    def space(self, steps: float = 1.0) -> int: ...

    def letters(self, count: int) -> int: ...


class Paper(Inks):
    """The look as it comes onto paper: dark ground would only cost ink."""

    def __init__(self, look: Look) -> None:
        self._look = look

    @override
    def colour(self, role: str) -> QColor:
        return self._look.light(role)

    @override
    def font(self, size: str = "body", strong: bool | None = None) -> QFont:
        font = self._look.font(size, strong)
        pixels = QFont(font)
        # As large as on the screen for which the picture was laid out, whatever the paper's dots per inch are.
        pixels.setPixelSize(QFontInfo(font).pixelSize())
        return pixels

    @override
    def space(self, steps: float = 1.0) -> int:
        return self._look.space(steps)

    @override
    def letters(self, count: int) -> int:
        return self._look.letters(count)
