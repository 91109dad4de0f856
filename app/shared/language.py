"""The language that the window speaks. Each text is marked where it is said, with `tr`; Qt's tools gather all of them
into `resources/translations`, and whoever opens the window chooses the language. Where nobody has chosen, as on the
command line, it is English, and so is each text that has no translation. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType({"en": "English", "fr": "Français"})
"""What the window can speak: the code of each language, and what it calls itself."""
_NARROW_SPACE: Final = "\N{NARROW NO-BREAK SPACE}"


def _as_it_is(text: str) -> str:
    return text


@dataclass(slots=True)
class _Spoken:
    code: str = "en"
    translate: Callable[[str], str] = field(default=_as_it_is)


_SPOKEN: Final = _Spoken()
# Text is put together in functions all over the window, as deep as item models: what the person reads is one fact of
# the running program, as it is for Qt itself, and is not handed through every constructor.


def speak(code: str, translate: Callable[[str], str]) -> None:
    """From now on texts are said in this language; `translate` gives back what it does not know."""
    _SPOKEN.code, _SPOKEN.translate = code, translate


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _SPOKEN.code


def tr(text: str, **values: object) -> str:
    """The text in the language of the person, with the values put in the places named in braces, if any are given."""
    said = _SPOKEN.translate(text)
    return said.format(**values) if values else said


def tr_each(one: str, many: str, count: int, **values: object) -> str:
    """A text about some number of things, `{n}` in it: the form for one thing, or that for many (both are marked)."""
    # None at all are many in English and one in French.
    single = count == 1 or (count == 0 and _SPOKEN.code == "fr")
    return _SPOKEN.translate(one if single else many).format(n=grouped(count), **values)


def grouped(count: int) -> str:
    """A whole number as it is written: 1,234 or 1 234."""
    written = f"{count:,}"
    return written.replace(",", _NARROW_SPACE) if _SPOKEN.code == "fr" else written


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - Qt's tools know it by this name
    """Marks a text in a table that is filled before anybody has chosen a language; `tr` is for when it is said."""
    return text

