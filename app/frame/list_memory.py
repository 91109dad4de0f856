"""How the lists stand, from one start to the next: kept in the settings, trusted only as far as they fit."""

from typing_extensions import override

from app.shared.rows_table.memory import Memory
from app.shared.settings import LONGEST_TEXT, MOST_NAMES, Settings


class ListMemory(Memory):
    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @override
    def remember(self, key: str, value: str) -> None:
        kept = self._settings.named_texts("lists")
        if len(value) <= LONGEST_TEXT and (key in kept or len(kept) < MOST_NAMES):
            self._settings.set("lists", {**kept, key: value})

    @override
    def recalled(self, key: str) -> str | None:
        return self._settings.named_texts("lists").get(key)
