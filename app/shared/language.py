"""The language that the window speaks. Each text is marked where it is said, with `tr`; Qt's tools gather all of them
into `resources/translations`, and whoever opens the window chooses the language. Where nobody has chosen, as on the
command line, it is English, and so is each text that has no translation. No Qt."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Protocol, TypeVar, cast, runtime_checkable

from typing_extensions import override

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


def tr(text: str, /, **values: object) -> str:
    """The text in the language of the person, with the values put in the places named in braces, if any are given."""
    said = _SPOKEN.translate(text)
    return said.format(**values) if values else said


def tr_each(one: str, many: str, count: int, /, **values: object) -> str:
    """A text about some number of things, `{n}` in it: the form for one thing, or that for many (both are marked)."""
    return _SPOKEN.translate(one if is_single(count) else many).format(n=grouped(count), **values)


def is_single(count: int) -> bool:
    """Whether so many take the form for one thing: none at all are many in English and one in French."""
    return count == 1 or (count == 0 and _SPOKEN.code == "fr")


def grouped(count: int) -> str:
    """A whole number as it is written: 1,234 or 1 234."""
    written = f"{count:,}"
    return written.replace(",", _NARROW_SPACE) if _SPOKEN.code == "fr" else written


@runtime_checkable
class _Patterned(Protocol):
    """A sentence that still knows its pattern and what stands in it, as `database.sentences` makes them."""

    @property
    def pattern(self) -> str: ...

    @property
    def values(self) -> Mapping[str, object]: ...


def said(what: str | Exception, put: Callable[[str], str] = str) -> str:
    """What another floor says, or the problem it raised, in the language of the person as far as it is known there.
    `put` gives the words for a value in it that is a plain text."""
    text: object = what if isinstance(what, str) or not what.args else what.args[0]
    if not isinstance(text, _Patterned):
        return put(text) if isinstance(text, str) else str(text)
    values = {name: said(value, put) if isinstance(value, str) else value for name, value in text.values.items()}
    return tr(text.pattern, **values)


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - Qt's tools know it by this name
    """Marks a text in a table that is filled before anybody has chosen a language; `tr` is for when it is said."""
    return text



Key = TypeVar("Key")
Words = TypeVar("Words", bound=str | tuple[str, str])


class Texts(Mapping[Key, Words]):
    """A table of texts that `QT_TR_NOOP` marks; what is looked up in it is in the language that is spoken then."""

    def __init__(self, marked: Mapping[Key, Words]) -> None:
        self._marked = marked

    @override
    def __getitem__(self, key: Key) -> Words:
        words: object = self._marked[key]
        said = tr(words) if isinstance(words, str) else tuple(tr(one) for one in cast("tuple[str, str]", words))
        return cast("Words", said)

    @override
    def __iter__(self) -> Iterator[Key]:
        return iter(self._marked)

    @override
    def __len__(self) -> int:
        return len(self._marked)


@contextmanager
def in_english() -> Iterator[None]:
    """For what belongs into a sentence of the directory, which stays in the language it was written in."""
    code, translate = _SPOKEN.code, _SPOKEN.translate
    speak("en", _as_it_is)
    try:
        yield
    finally:
        speak(code, translate)
