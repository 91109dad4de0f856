"""In which direction a text is read, where names of several scripts stand in one sentence."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import Qt

from app.shared.plain import isolated


# The lists ask for the same few hundred texts with every paint.
@lru_cache(maxsize=4096)
def directed(text: str) -> tuple[str, Qt.LayoutDirection]:
    """The text in the direction of most of its letters: an English sentence that begins with an Arabic name stays
    one, and an Arabic one stands on the right. Whatever turns directions in it ends with it."""
    right = sum(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    if not right and isolated(text) == text:
        return text, Qt.LayoutDirection.LeftToRight
    if right * 2 > sum(letter.isalpha() for letter in text):
        return f"\u2067{text}\u2069", Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069", Qt.LayoutDirection.LeftToRight
