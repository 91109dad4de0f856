"""Which words of names may be meant by a word that no name holds, the likeliest first."""

from collections import Counter
from typing import NamedTuple

from database.folding import GLUE
from search_index.closeness import apart
from search_index.schema import WORDS
from search_index.segments import Segments

_SHORTEST = 4
_SHORTEST_BY_EAR = 3
_LONG = 6
_ERROR, _GOES_ON, _OTHER_START, _SAME_SOUND, _SAME_LETTERS = 10, 3, 2, 3, 3
_BY_EAR, _LETTER, _VOWEL, _OTHERWISE = 5, 2, 3, 6
_MOST_BY_EAR = 4
_MOST = 6


class Guess(NamedTuple):
    """A word with its cost: the less, the likelier it is meant."""

    cost: int
    word: str


class MeantWords:
    def __init__(self, segments: Segments) -> None:
        self._all = segments
        self.patience = segments.patience
        self._known: dict[tuple[str, int], list[Guess]] = {}

    def near(self, typed: str, errors: int, also_vowels: bool = False) -> list[Guess]:
        """Words that are at most so many errors away, or sound the same. In short words two errors could be any word:
        they are forgiven where the same letters, or the first and most others, are there; in little words only swapped
        letters are. Numbers are meant as they are typed. `also_vowels` lets the shortest words have another vowel as
        one error."""
        slipped = [Guess(_ERROR, word) for word in sorted(GLUE) if sorted(word) == sorted(typed) and word != typed]
        if slipped or len(typed) < _SHORTEST_BY_EAR or not typed.isalpha() or not self.patience.is_left():
            return slipped
        errors = 2 if also_vowels and len(typed) < _SHORTEST else errors
        key = typed, errors
        if key not in self._known:
            self._known[key] = self._commonest(self._near(typed, errors))
        return self._known[key]

    def _near(self, typed: str, errors: int) -> dict[str, int]:
        costs: dict[str, int] = {}
        for part in self._all.parts:
            spelling = part.segment.spelling
            alike = spelling.alike(typed)
            plainly = {word for word, heard in alike.items() if not heard.otherwise}
            for word, heard in alike.items():
                if errors > 1 or (heard.vowels == 0 and word in plainly):
                    written = apart(typed, word, _MOST_BY_EAR)
                    letters = _MOST_BY_EAR + 1 if written is None else written.errors
                    costs[word] = _BY_EAR + _LETTER * letters + _VOWEL * heard.vowels + _OTHERWISE * heard.otherwise
            for apart_, word in spelling.near(typed, min(errors, 1) if len(typed) < _SHORTEST else errors):
                if _believable(typed, word, apart_.errors, apart_.goes_on):
                    cost = _ERROR * apart_.errors + _GOES_ON * apart_.goes_on + _OTHER_START * (word[0] != typed[0])
                    cost -= _SAME_SOUND * (word in plainly) + _SAME_LETTERS * (sorted(word) == sorted(typed))
                    costs[word] = min(costs.get(word, cost), cost)
        return costs

    def _commonest(self, costs: dict[str, int]) -> list[Guess]:
        """The nearest words; where there are too many that are as near, those that most names hold."""
        in_order = sorted(Guess(cost, word) for word, cost in costs.items())
        if len(in_order) <= _MOST:
            return in_order
        last = in_order[_MOST - 1].cost
        sure = [guess for guess in in_order if guess.cost < last]
        tied = [guess for guess in in_order if guess.cost == last]
        tied.sort(key=lambda guess: -self._names(guess.word))
        return sure + tied[: _MOST - len(sure)]

    def _names(self, word: str) -> int:
        return sum(part.segment.count(WORDS, word) for part in self._all.parts)


def _believable(typed: str, word: str, errors: int, goes_on: bool) -> bool:
    if len(typed) >= _SHORTEST and (errors < 2 or len(typed) >= _LONG):
        return True
    if goes_on:
        return False
    if len(typed) < _SHORTEST:
        return len(word) > len(typed) or sorted(typed) == sorted(word)
    return sorted(typed) == sorted(word) or (
        word[0] == typed[0] and (Counter(typed) & Counter(word)).total() >= len(typed) - 2
    )
