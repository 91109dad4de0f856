"""The design system at work: colours by role for light and dark, type scale, spacing by font metrics, zoom.

The values lie in resources/styles; this module is the only one that reads them."""

import json
from collections.abc import Mapping
from enum import Enum
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resources import styles_folder

SMALLEST_ZOOM: Final = 60
LARGEST_ZOOM: Final = 300

_SIZES: Final[Mapping[str, float]] = {
    "small": 0.88,
    "body": 1.0,
    "heading": 1.14,
    "lead": 1.18,
    "answer": 1.36,
    "title": 1.62,
}
_STRONG: Final = frozenset({"heading", "title", "answer"})


class Appearance(Enum):
    """Which scheme the person wants; SYSTEM follows the desktop, also while the program runs."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    changed = Signal()
    """Fires after colours or text size changed and the application already shows them."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = Appearance.SYSTEM
        self._zoom = 100
        self._base = QFont(application.font())
        self._fonts: dict[str, QFont] = {}
        self._schemes = {dark: _read_scheme(dark) for dark in (False, True)}
        self._template = Template((styles_folder() / "window.qss").read_text(encoding="utf-8"))
        self._colours = self._schemes[self.dark]
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def zoom(self) -> int:
        """Text size in percent of the desktop's own."""
        return self._zoom

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._refresh()

    def set_zoom(self, percent: int) -> None:
        self._zoom = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
        self._refresh()

    def colour(self, role: str) -> QColor:
        return self._colours[role]

    def light(self, role: str) -> QColor:
        """The colour of the light scheme, whichever is chosen: for paper and pictures to pass on."""
        return self._schemes[False][role]

    def font(self, size: str = "body", strong: bool | None = None) -> QFont:
        """A step of the type scale; headings are strong unless told otherwise."""
        bold = size in _STRONG if strong is None else strong
        key = f"{size}/{bold}"
        if key not in self._fonts:
            font = QFont(self._base)
            font.setPointSizeF(self._base.pointSizeF() * _SIZES[size] * self._zoom / 100)
            font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
            self._fonts[key] = font
        return self._fonts[key]

    def space(self, steps: float = 1.0) -> int:
        """A distance in pixels: one step is a quarter of a line of text, so that spacing grows with the text."""
        return max(1, round(steps * QFontMetrics(self.font()).height() / 4))

    def letters(self, count: int) -> int:
        """The width of so many average letters of body text, in pixels."""
        return QFontMetrics(self.font()).averageCharWidth() * count

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._colours = self._schemes[self.dark]
        self._fonts.clear()
        self._application.setFont(self.font())
        self._application.setPalette(_palette(self._colours))
        self._application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        values = {role: colour.name() for role, colour in self._colours.items()}
        lengths = {f"space{steps}": str(self.space(steps)) for steps in (1, 2, 3, 4, 6)}
        arrow = styles_folder() / ("arrow-dark.svg" if self.dark else "arrow-light.svg")
        return self._template.substitute(values, **lengths, half=str(self.space(0.5)), arrow=arrow.as_posix())


def _read_scheme(dark: bool) -> dict[str, QColor]:
    file = styles_folder() / ("dark.json" if dark else "light.json")
    values: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return {role: QColor(value) for role, value in values.items()}


def _palette(colours: Mapping[str, QColor]) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, name in {
        role.Window: "window", role.WindowText: "ink", role.Base: "surface", role.AlternateBase: "raised",
        role.Text: "ink", role.Button: "raised", role.ButtonText: "ink", role.BrightText: "on_accent",
        role.ToolTipBase: "ink", role.ToolTipText: "surface", role.PlaceholderText: "quiet",
        role.Highlight: "accent_soft", role.HighlightedText: "ink", role.Link: "accent",
        role.LinkVisited: "accent", role.Light: "surface", role.Midlight: "raised", role.Mid: "line",
        role.Dark: "field_line", role.Shadow: "line", role.Accent: "accent",
    }.items():  # fmt: skip
        palette.setColor(where, colours[name])
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, colours["faint"])
    return palette
