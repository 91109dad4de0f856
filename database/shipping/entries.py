"""One table of a facts file, read strictly: what nobody asked for by its name is refused."""

from collections.abc import Collection, Mapping
from typing import Any

from database.dates import BadDate, Bound, Side, parse_bound
from database.problems import InputRefused


class Entry:
    """A table of a facts file together with the place it was read from, for the sentence that refuses it."""

    def __init__(self, values: Mapping[str, Any], place: str) -> None:
        self._values = values
        self._asked: set[str] = set()
        self.place = place

    def refused(self, key: str, reason: str) -> InputRefused:
        return InputRefused(f"{self.place}, {key}: {reason}.")

    def has(self, key: str) -> bool:
        return key in self._values

    def text(self, key: str) -> str:
        text = self.text_or_none(key)
        if text is None:
            raise self.refused(key, "it is missing")
        return text

    def text_or_none(self, key: str) -> str | None:
        value = self._value(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.refused(key, "a text in quotes is expected")
        return value

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        value = self.text_or_none(key) or default or ""
        if value not in allowed:
            raise self.refused(key, f"“{value}” is not one of: {', '.join(allowed)}")
        return value

    def flag(self, key: str) -> int:
        value = self._value(key)
        if value not in (None, True, False):
            raise self.refused(key, "true or false is expected")
        return int(bool(value))

    def number(self, key: str, default: int) -> int:
        value = self._value(key)
        if value is None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.refused(key, "a number from 0 on is expected")
        return value

    def bound(self, key: str, side: Side) -> Bound:
        """A date in EDTF, or { edtf, words } where the printed words are kept; a missing one is unknown."""
        value = self._value(key)
        if isinstance(value, dict):
            inner = Entry(value, f"{self.place}, {key}")
            bound = inner.itself(side)
            inner.done()
            return bound
        return self._bound(key, value, side, None)

    def itself(self, side: Side = "when") -> Bound:
        """This table read as a date: its `edtf` and its `words`."""
        return self._bound("edtf", self._value("edtf"), side, self.text_or_none("words"))

    def _bound(self, key: str, value: object, side: Side, words: str | None) -> Bound:
        if value is not None and not isinstance(value, str):
            raise self.refused(key, "a date is written as a text in quotes")
        try:
            return parse_bound(value, side, words)
        except BadDate as bad:
            raise self.refused(key, str(bad).removesuffix(".")) from bad

    def texts(self, key: str) -> tuple[str, ...]:
        """One text or a list of texts; none where the key is missing."""
        value = self._value(key)
        if value is None:
            return ()
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(text, str) and text.strip() for text in listed):
            raise self.refused(key, "a text or a list of texts is expected")
        return tuple(listed)

    def entries(self, key: str, shorthand: str | None = None) -> tuple["Entry", ...]:
        """A list of tables; where `shorthand` is given, a bare text stands for a table with that one key."""
        value = self._value(key)
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        return tuple(self._entry(key, number, item, shorthand) for number, item in enumerate(listed, 1))

    def named(self, key: str) -> dict[str, "Entry"]:
        """A table of tables, each under its own key."""
        value = self._value(key)
        if value is None:
            return {}
        if not isinstance(value, dict) or not all(isinstance(inner, dict) for inner in value.values()):
            raise self.refused(key, "tables with a key each are expected")
        return {name: Entry(inner, f"{self.place}.{key}.{name}") for name, inner in value.items()}

    def done(self) -> None:
        """Refuses the entry if it holds a key that nothing asked for: a misspelt key must not lose a fact."""
        for key in self._values:
            if key not in self._asked:
                known = ", ".join(sorted(self._asked))
                raise self.refused(key, f"this key is not known here; known are: {known}")

    def _value(self, key: str) -> Any:
        self._asked.add(key)
        return self._values.get(key)

    def _entry(self, key: str, number: int, item: object, shorthand: str | None) -> "Entry":
        place = f"{self.place}, {key} {number}"
        if isinstance(item, str) and shorthand is not None:
            return Entry({shorthand: item}, place)
        if isinstance(item, dict):
            return Entry(item, place)
        raise self.refused(key, "a table or a list of tables is expected")
