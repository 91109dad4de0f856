"""What the program remembers about how a person likes it: a JSON file of our own, no Qt, nothing that is run.

`FIELDS` is the one table of all settings: what each must look like, and what holds where nothing else is known."""

import base64
import binascii
import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from app.shared.language import LANGUAGES, tr

FORMAT: Final = 1
_LARGEST: Final = 1_000_000
_RECENT: Final = 40
MOST_NAMES: Final = 100
LONGEST_TEXT: Final = 4_000
"""How many lists or dialogs are remembered, and how long a text about one may be."""


@dataclass(frozen=True, slots=True)
class Field:
    """One setting: its default, and whether a value that was read may be taken for it."""

    default: object
    fits: Callable[[object], bool]


def _one_of(*choices: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in choices


def _whole(least: int, most: int) -> Callable[[object], bool]:
    return lambda value: type(value) is int and least <= value <= most


def _texts(most: int, longest: int) -> Callable[[object], bool]:
    def fits(value: object) -> bool:
        return (
            isinstance(value, list)
            and len(value) <= most
            and all(isinstance(text, str) and len(text) <= longest for text in value)
        )

    return fits


def _name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 200 and value == value.strip() and value.isprintable()


def _sizes(value: object) -> bool:
    return isinstance(value, list) and len(value) <= 8 and all(_whole(0, 20_000)(size) for size in value)


def _sizes_by_name(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= MOST_NAMES
        and all(len(name) <= 100 and _sizes(size) and len(size) == 2 for name, size in value.items())
    )


def _texts_by_name(value: object) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= MOST_NAMES
        and all(len(name) <= 100 for name in value)
        and all(isinstance(text, str) and len(text) <= LONGEST_TEXT for text in value.values())
    )


def _base64(value: object) -> bool:
    if not isinstance(value, str) or len(value) > 4_000:
        return False
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


FIELDS: Final[Mapping[str, Field]] = MappingProxyType({
    "appearance": Field("system", _one_of("system", "light", "dark")),
    "language": Field("system", _one_of("system", *LANGUAGES)),
    "editor": Field("", _name),
    "zoom": Field(100, _whole(60, 300)),
    "window": Field("", _base64),
    "panes": Field([], _sizes),
    "dialogs": Field({}, _sizes_by_name),
    "lists": Field({}, _texts_by_name),
    "navigation": Field(0, _whole(0, 20)),
    "keeps_recent": Field(True, lambda value: isinstance(value, bool)),
    "recent": Field([], _texts(_RECENT, 100)),
    "warned": Field([], _texts(_RECENT, 100)),
    "tabs": Field([], _texts(20, 100)),
    "tab": Field(0, _whole(0, 19)),
})  # fmt: skip
"""window: Qt's description of size and place, in base64; lists: the columns of each as it writes them; recent and
tabs: links of records, without a day; warned: marks of the directories whose folder was warned of."""


class Settings:
    """The settings as they hold now. `file` None: they are kept for this run only."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._values: dict[str, object] = {}
        # Read before anybody knows which language to say it in: that stands in the settings.
        self._complain: Callable[[], str] = str
        if file is not None:
            self._read(file)

    @property
    def complaint(self) -> str:
        """What went wrong with the file, in a sentence for the person; empty if nothing did."""
        return self._complain()

    def text(self, name: str) -> str:
        value = self._value(name)
        assert isinstance(value, str)
        return value

    def number(self, name: str) -> int:
        value = self._value(name)
        assert type(value) is int
        return value

    def yes(self, name: str) -> bool:
        value = self._value(name)
        assert isinstance(value, bool)
        return value

    def numbers(self, name: str) -> list[int]:
        value = self._value(name)
        assert isinstance(value, list)
        return list(value)

    def sizes(self, name: str) -> dict[str, list[int]]:
        value = self._value(name)
        assert isinstance(value, dict)
        return dict(value)

    def named_texts(self, name: str) -> dict[str, str]:
        value = self._value(name)
        assert isinstance(value, dict)
        return dict(value)

    def texts(self, name: str) -> list[str]:
        value = self._value(name)
        assert isinstance(value, list)
        return list(value)

    def set(self, name: str, value: object) -> None:
        """Remember a value. One that does not fit its setting is our own mistake."""
        if not FIELDS[name].fits(value):
            raise ValueError(f"{name} cannot be {value!r}")
        self._values[name] = value

    def reset(self) -> Callable[[], None]:
        """Everything as it was before the person changed anything; returns what takes that back."""
        before, self._values = self._values, {}

        def take_back() -> None:
            self._values = before

        return take_back

    def save(self) -> bool:
        """Write everything that differs from its default, whole or not at all; False if it cannot be written."""
        if self._file is None:
            return True
        changed = {name: value for name, value in self._values.items() if value != FIELDS[name].default}
        text = json.dumps({"format": FORMAT, **changed}, ensure_ascii=False, indent=1)
        beside = self._file.with_name(f".{self._file.name}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with beside.open("w", encoding="utf-8") as written:
                written.write(text + "\n")
                written.flush()
                os.fsync(written.fileno())
            beside.replace(self._file)
        except OSError as error:
            why = error.strerror
            self._complain = lambda: tr("The settings cannot be kept in {file}: {why}.", file=self._file, why=why)
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            return False
        return True

    def _value(self, name: str) -> object:
        return self._values.get(name, FIELDS[name].default)

    def _read(self, file: Path) -> None:
        try:
            with file.open("rb") as opened:
                raw = opened.read(_LARGEST + 1)
        except FileNotFoundError:
            return
        except OSError as error:
            why = error.strerror
            self._complain = lambda: tr(
                "The settings in {file} cannot be read ({why}), so the usual ones hold.", file=file, why=why
            )
            return
        trouble = self._take(raw)
        if trouble is not None:
            kept = _set_aside(file, raw)
            self._complain = lambda: _told(trouble, kept)

    def _take(self, raw: bytes) -> Callable[[], str] | None:
        """Takes over what fits; returns what tells what is wrong with the file, None if nothing is."""
        try:
            found = json.loads(raw) if len(raw) <= _LARGEST else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or type(found.get("format")) is not int:
            return lambda: tr("The settings were damaged, so the usual ones hold.")
        if found["format"] > FORMAT:
            return lambda: tr("The settings were written by a newer program, so the usual ones hold.")
        known = {name: value for name, value in found.items() if name in FIELDS}
        self._values = {name: value for name, value in known.items() if FIELDS[name].fits(value)}
        wrong = ", ".join(sorted(known.keys() - self._values.keys()))
        if not wrong:
            return None
        return lambda: tr("The settings held something that cannot be for {names}, where the usual holds.", names=wrong)


def _told(trouble: Callable[[], str], kept: Path | None) -> str:
    told = trouble()
    return told + " " + tr("The old file is kept as {file}.", file=kept) if kept else told


def _set_aside(file: Path, raw: bytes) -> Path | None:
    """Keeps what was found beside its place, before a good file is written over it."""
    bad = file.with_name(file.name + ".bad")
    try:
        bad.write_bytes(raw[:_LARGEST])
    except OSError:
        return None
    return bad
