"""All words of names in order, and a way from a misspelt word to those that are near it.

Two words with at most two errors between them become the same when at most two letters are left out of each. So each
beginning of a word is noted under all that is left of it then: a few look-ups find what a comparison with every word
would find. Each word is noted under its consonants as well: so are found the names that were written by ear."""

import sys
from array import array
from binascii import crc32
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from struct import Struct
from typing import NamedTuple

from search_index.closeness import Apart, apart
from search_index.sounding import readings
from search_index.unusable import IndexUnusable

_BEGINNING = 7
_LEFT_OUT = 2
_SHORTEST = 3
_MOST_COMPARED = 3000
_HEAPS, _HEAP_OF = 256, 56
_SAME_START = 3
_MOST_STARTING = 300
_ABOVE_EVERY_LETTER = "\U0010ffff"
_FEWEST_CONSONANTS = 2
_MOST_OTHER_VOWELS = 3
_MOST_ALIKE = 400
_BY_EAR = "~"
_HEADER = Struct("<II")


class Heard(NamedTuple):
    """In how many vowels two words differ, and whether one of them has to be read in another way for that."""

    vowels: int
    otherwise: bool


class Spelling:
    """Written to bytes and read from them; the words are kept as one text in which each stands in its own line."""

    def __init__(self, text: str, noted: memoryview) -> None:
        self._text = text
        self._words: list[str] | None = None
        self._noted = noted

    @classmethod
    def of(cls, words: Iterable[str]) -> "Spelling":
        in_order = sorted(words)
        noted = _in_order(chain(_notes(in_order), _notes_by_ear(in_order)))
        return cls("\n" + "".join(f"{word}\n" for word in in_order), memoryview(noted))

    def to_bytes(self) -> bytes:
        text = self._text.encode()
        noted = array("Q", self._noted.tobytes())
        if sys.byteorder == "big":
            noted.byteswap()
        return _HEADER.pack(len(text), len(noted)) + text + noted.tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Spelling":
        """Raises ValueError where the bytes are not those of a spelling."""
        if len(data) < _HEADER.size:
            raise ValueError("the words are cut short")
        length, notes = _HEADER.unpack_from(data)
        end = _HEADER.size + length
        if len(data) != end + 8 * notes:
            raise ValueError("the words are of another length than they say")
        noted = array("Q", data[end:])
        if sys.byteorder == "big":
            noted.byteswap()
        return cls(data[_HEADER.size : end].decode(), memoryview(noted))

    @property
    def words(self) -> list[str]:
        if self._words is None:
            self._words = self._text.split("\n")[1:-1]
        return self._words

    def starting(self, start: str, most: int) -> list[str]:
        """The words that begin so, in order."""
        words = self.words
        first = bisect_left(words, start)
        return words[first : min(first + most, bisect_left(words, start + _ABOVE_EVERY_LETTER))]

    def holding(self, part: str, most: int) -> list[str]:
        """The words that hold this part anywhere, in order."""
        found: list[str] = []
        place = self._text.find(part)
        while place >= 0 and len(found) < most:
            start, end = self._text.rfind("\n", 0, place) + 1, self._text.find("\n", place)
            found.append(self._text[start:end])
            place = self._text.find(part, end)
        return found

    def near(self, typed: str, errors: int) -> list[tuple[Apart, str]]:
        """The words that may be meant by a misspelt one, the nearest first; also those that go on."""
        found = []
        for word in self._candidates(typed):
            how_far = apart(typed, word, errors)
            if how_far is not None:
                found.append((how_far, word))
        return sorted(found)

    def alike(self, typed: str) -> dict[str, Heard]:
        """The words that sound like what was typed."""
        found: dict[str, Heard] = {}
        for number, (_, spoken, bare) in enumerate(readings([typed])):
            consonants = len(bare.removeprefix("A"))
            most = min(consonants - (1 if spoken != bare else 2), _MOST_OTHER_VOWELS)
            candidates = sorted(self._noted_by_ear(bare)) if most >= 0 else ()
            for other, (place, its, its_bare) in enumerate(readings(candidates)):
                how_far = apart(spoken, its, most) if its_bare == bare else None
                if how_far is not None and not how_far.goes_on:
                    word = candidates[place]
                    heard = Heard(how_far.errors, number > 0 or other >= len(candidates))
                    found[word] = min(heard, found.get(word, heard))
        return found

    def _noted_by_ear(self, consonants: str) -> set[str]:
        words = self.words
        return {words[at] for at in self._places(_BY_EAR + consonants, _MOST_ALIKE)}

    def _places(self, text: str, most: int) -> Iterator[int]:
        """The places of words that are noted under a text."""
        noted, key, end = self._noted, _key(text), len(self.words)
        first = bisect_left(noted, key << 32)
        for place in range(first, min(first + most, len(noted))):
            if noted[place] >> 32 != key:
                return
            at = noted[place] & 0xFFFFFFFF
            if at >= end:
                raise IndexUnusable("a note leads past the last word")
            yield at

    def _candidates(self, typed: str) -> set[str]:
        words = self.words
        # Of a short beginning too little is left to be looked up: words that begin the same are compared as well.
        found = set(self.starting(typed[:_SAME_START], _MOST_STARTING)) if len(typed) < _BEGINNING else set()
        for rest in _rests(typed[:_BEGINNING]):
            for at in self._places(rest, _MOST_COMPARED):
                beginning = words[at][:_BEGINNING]
                while at < len(words) and words[at].startswith(beginning):
                    found.add(words[at])
                    if len(beginning) < _BEGINNING:
                        break
                    at += 1
                if len(found) > _MOST_COMPARED:
                    return found
        return found


def _notes(in_order: list[str]) -> Iterator[int]:
    last = ""
    for place, word in enumerate(in_order):
        beginning = word[:_BEGINNING]
        if beginning != last and len(word) >= _SHORTEST:
            for key in map(crc32, map(str.encode, _rests(beginning))):
                yield key << 32 | place
        # Shorter words are beginnings of their own even where a longer one goes on from them.
        last = beginning if len(beginning) == _BEGINNING else ""


def _notes_by_ear(in_order: Sequence[str]) -> Iterator[int]:
    places = [place for place, word in enumerate(in_order) if len(word) >= _SHORTEST and word.isalpha()]
    for place, _, consonants in readings([in_order[place] for place in places]):
        if len(consonants) >= _FEWEST_CONSONANTS:
            yield _key(_BY_EAR + consonants) << 32 | places[place]


def _rests(beginning: str) -> set[str]:
    """The beginning, and what is left of it without any one or two of its letters."""
    length = len(beginning)
    rests = set(map("".join, combinations(beginning, length - 1))) if length else set()
    if length > _LEFT_OUT:
        rests.update(map("".join, combinations(beginning, length - _LEFT_OUT)))
        rests.add(beginning)
    return rests


def _key(text: str) -> int:
    return crc32(text.encode())


def _in_order(notes: Iterable[int]) -> "array[int]":
    """Sorted in many small heaps: sorting them at once would let nothing else in the program run meanwhile."""
    heaps: list[array[int]] = [array("Q") for _ in range(_HEAPS)]
    for note in notes:
        heaps[note >> _HEAP_OF].append(note)
    in_order = array("Q")
    for heap in heaps:
        in_order.extend(sorted(heap))
    return in_order
