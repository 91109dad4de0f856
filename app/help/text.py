"""The help as it lies in resources/help: chapters of entries, with states and actions by their names. No Qt."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.shared.language import QT_TR_NOOP, spoken, tr
from database.folding import fold

_NAMED = re.compile(r"(?P<quote>\")?\{(?P<name>[a-zA-Z]+)\}(?(quote)\")")
_STATE = re.compile(r"\{([a-z ]+)\}")

_FILES: Final = {"en": "english.txt", "fr": "french.txt"}
_MARKED = (QT_TR_NOOP("ended"), QT_TR_NOOP("disputed"), QT_TR_NOOP("shared day"), QT_TR_NOOP("functions"))
"""The states besides those that can be answers, and those whose answer reads otherwise."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is explained, in a word or two, and its explanation. `state`: it is a state, told with its badge."""

    word: str
    words: str
    state: str | None = None

    def holds(self, sought: str) -> bool:
        return all(part in fold(f"{self.word} {self.words}") for part in fold(sought).split())


@dataclass(frozen=True, slots=True)
class Chapter:
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An action as the help speaks of it: its words, and its key if it has one."""

    text: str
    key: str


def help_file(folder: Path) -> Path:
    """The help in the language that is spoken."""
    return folder / _FILES[spoken()]


def read_help(text: str, actions: Mapping[str, Named]) -> tuple[Chapter, ...]:
    """A name in quotes stands for the words of its action, a bare one for its key. KeyError: there is no such one."""

    def said(found: re.Match[str]) -> str:
        action = actions[found["name"]]
        return action.key if found["quote"] is None and action.key else tr("“{words}”", words=action.text)

    return tuple(_chapter(part, lambda words: _NAMED.sub(said, words)) for part in re.split(r"(?m)^# ", text)[1:])


def _chapter(part: str, said: Callable[[str], str]) -> Chapter:
    title, *lines = part.strip().splitlines()
    return Chapter(title, tuple(_entry(line, said) for line in lines if line.strip()))


def _entry(line: str, said: Callable[[str], str]) -> Entry:
    word, bar, words = line.partition(" | ")
    if not bar:
        return Entry("", said(line))
    state = _STATE.fullmatch(word.strip())
    if state is not None:
        return Entry(_called(state[1]), said(words), state[1])
    return Entry(word.strip(), said(words))


def _called(state: str) -> str:
    """What stands on its badge."""
    words = tr(state)
    return words[:1].upper() + words[1:]
