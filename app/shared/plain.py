"""Text from the directory as text: never interpreted as HTML, never able to turn its surroundings around."""

import html
import re
import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from app.shared.look import Look

LONGEST_SHOWN: Final = 400
_LONG_WORD: Final = re.compile(r"\S{25,}")
_BREAK_AFTER: Final = re.compile(r"[/.@?&=_-]+|\w{24}")
_RIGHT: Final = frozenset({"R", "AL"})
_TURNING: Final = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"})


def isolated(text: str) -> str:
    """The text between isolating marks if anything in it could change the direction of the words around it.

    It runs as its first letter does; but a line that only begins with a name from the right, as a list of an Arabic
    acronym and English words, runs as most of its letters do."""
    if text.isascii():
        return text
    kinds = [unicodedata.bidirectional(letter) for letter in text]
    if _TURNING.isdisjoint(kinds):
        return text
    right = sum(kind in _RIGHT for kind in kinds)
    first = next((kind for kind in kinds if kind == "L" or kind in _RIGHT), "L")
    opening = "\u2066" if first in _RIGHT and right < kinds.count("L") else "\u2068"
    return f"{opening}{text}\u2069"


def cut(text: str, longest: int = LONGEST_SHOWN) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def breakable(text: str) -> str:
    """The text with places to break inside words that are too long for a line, such as addresses of web pages."""
    return _LONG_WORD.sub(lambda word: _BREAK_AFTER.sub("\\g<0>\u200b", word[0]), text)


def tool_tip(text: str) -> str:
    """A tool tip that shows these very letters: Qt reads tool tips as rich text if they look like it."""
    return f"<span>{html.escape(cut(text))}</span>" if text else ""


def for_button(text: str) -> str:
    """A text for a button or menu, where a lone ampersand would become a shortcut."""
    return cut(text, 90).replace("&", "&&")


def name_buttons(field: QLineEdit) -> None:
    """Names to the small buttons that Qt puts into a field: those that hear the window would meet them nameless."""
    for button in field.findChildren(QToolButton):
        actions = button.actions()
        words = actions[0].toolTip() if actions else ""
        button.setAccessibleName(words or field.accessibleName())


class PlainLabel(QLabel):
    """A label that shows plain text only and wraps; long text is cut, and whole in the tool tip."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        size: str = "body",
        role: str = "ink",
        *,
        wrap: bool = True,
        strong: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        # On a page whose ground is another role than the window's, Qt would take another colour for the words.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setFont(look.font(size, strong))
        self.colour(look, role)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.say(text)

    def say(self, text: str) -> None:
        self.setText(isolated(breakable(cut(text))))
        self.setAccessibleName(text)
        if len(text) > LONGEST_SHOWN:
            self.setToolTip(tool_tip(text))

    def colour(self, look: Look, role: str) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.colour(role))
        self.setPalette(palette)
