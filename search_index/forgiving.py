"""What may have been meant where nothing matches as it was typed: the words joined or parted otherwise, spelt as names
spell them, or one of them left out."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from heapq import nsmallest
from itertools import chain, groupby, islice, pairwise, product

from database.folding import GLUE
from search_index.asked import Asked
from search_index.bits import all_of
from search_index.how import How, Matches
from search_index.meant_words import Guess, MeantWords
from search_index.words import Words, words_of

_SHORTEST_PART = 2
_SHORTEST_PARTED = 5
_INITIALS = (2, 3)
_MOST_TRIED = 256
_MOST_WAYS = 8
_MOST_JOINED = 4
_ENOUGH = 5
_TELLING = 20
_NO_BODY = 6

Said = tuple[str, ...]
Meant = tuple[int, Said]
"""Words with their cost: the less, the likelier they are meant."""


class Forgiving:
    """`begun` tells the rows with a word that begins so, `whole` those with this word, `named` how names match,
    `in_words` what an acronym stands for; `people` are the rows of officials,
    `bodies` those of offices and roles as well."""

    def __init__(
        self,
        meant: MeantWords,
        whole: Callable[[str], int],
        begun: Callable[[str], int],
        named: Callable[[Iterable[Words]], Matches],
        in_words: Callable[[str], Iterable[Said]],
        people: int,
        bodies: int,
    ) -> None:
        self._meant, self._whole, self._begun, self._named = meant, whole, begun, named
        self._in_words, self._people, self._bodies = in_words, people, bodies

    def forgiven(self, asked: Asked, found: bool) -> tuple[tuple[Words, ...], Matches]:
        """The likeliest that names match, with the rows: the nearer before the farther, whatever kind of match.
        Where the words were found, if not in names, fewer liberties are taken with them."""
        typed = [way.sought for way in asked.ways]
        guesses: list[Callable[[Said], Iterable[Meant]]] = [
            _regrouped,
            self._parted,
            self._initials,
            partial(self._misspelt, 1, False),
            partial(self._misspelt, 2, False),
            partial(self._misspelt, 1, True),
        ]
        if not found:
            guesses += [self._shifted, self._parted_and_respelt, self._in_full, self._left_out]
        ways: tuple[Words, ...] = ()
        matches: Matches = []
        for guess in self._meant.patience.through(guesses):
            every = sorted(set(chain.from_iterable(map(guess, typed))))
            further, rows = self._matching(every)
            ways, matches = ways + further, matches + rows
            # Names are what is mistyped: a word in the title of a source alone is not all that may be meant.
            if any(rows & self._bodies for _, rows in matches):
                break
        return ways, matches

    def _matching(self, every: list[Meant]) -> tuple[tuple[Words, ...], Matches]:
        ways: list[Words] = []
        found: list[tuple[int, How, int]] = []
        seen = 0
        for cost, equal in groupby(every, key=lambda meant: meant[0]):
            fresh = [words_of(" ".join(said)) for _, said in equal]
            for how, rows in self._named(fresh):
                for more, those in ((0, rows & self._bodies & ~seen), (_NO_BODY, rows & ~self._bodies & ~seen)):
                    if those:
                        found.append((cost + more, how, those))
                seen |= rows
            ways += fresh
            if (seen & self._bodies).bit_count() >= _ENOUGH or len(ways) >= _MOST_WAYS:
                break
        return tuple(ways), [(how, rows) for _, how, rows in sorted(found)]

    def _misspelt(self, errors: int, also_right: bool, said: Said) -> list[Meant]:
        """The words with those that no name holds spelt as names do; two words may have been joined by that."""
        joined = _joined(said) if (errors > 1 or also_right) and len(said) <= _MOST_JOINED else ()
        if also_right and len(said) < 2:
            return []
        return [meant for one in (said, *joined) for meant in self._spelt(one, errors, also_right)]

    def _spelt(self, said: Said, errors: int, also_right: bool) -> list[Meant]:
        choices: list[list[Guess]] = []
        for word in said:
            choices.append(self._choices(word, errors, also_right))
            if not choices[-1]:
                return []
        tried = islice(product(*choices), _MOST_TRIED)
        found = (
            (sum(guess.cost for guess in guesses), tuple(guess.word for guess in guesses))
            for guesses in tried
            if all_of(self._begun(guess.word) for guess in guesses)
        )
        return nsmallest(_MOST_WAYS, found)

    def _choices(self, word: str, errors: int, also_right: bool) -> list[Guess]:
        right = [Guess(0, word)] if self._begun(word) else []
        return right if right and not also_right else right + self._meant.near(word, errors, bool(right))

    def _parted(self, said: Said) -> list[Meant]:
        """Each word as it is where names hold it, else as several of which all but the last are whole words."""
        choices = [[(word,)] if self._begun(word) else list(self._parts(word)) for word in said]
        ways = (tuple(chain.from_iterable(way)) for way in islice(product(*choices), _MOST_TRIED))
        return [(0, way) for way in ways if way != said and all_of(map(self._begun, way))]

    def _initials(self, said: Said) -> list[Meant]:
        """Those of people alone: nearly every long title has words that begin with any three letters."""
        return [(0, way) for way in _with_initials(said) if all_of([self._people, *map(self._begun, way)])]

    def _parts(self, word: str) -> Iterator[Said]:
        for one, other in _cuts(word) if len(word) >= _SHORTEST_PARTED else ():
            if self._whole(one):
                if self._whole(one) & self._begun(other):
                    yield one, other
                yield from ((one, *more) for more in self._parts(other))

    def _parted_and_respelt(self, said: Said) -> list[Meant]:
        """Where two words were typed as one, and one of them was misspelt as well."""
        wrong = [place for place, word in enumerate(said) if not self._begun(word)]
        if len(wrong) != 1:
            return []
        place = wrong[0]
        return [
            meant
            for one, other in _cuts(said[place])
            if self._whole(one) or self._whole(other)
            for meant in self._spelt((*said[:place], one, other, *said[place + 1 :]), 1, False)
        ]

    def _shifted(self, said: Said) -> list[Meant]:
        """The space between two words one letter too early or too late, or letters swapped across it."""
        found: list[Said] = []
        for place, (one, other) in enumerate(pairwise(said)):
            pairs = (one[:-1], one[-1] + other), (one + other[0], other[1:]), (one[:-1] + other[0], one[-1] + other[1:])
            found += [(*said[:place], *pair, *said[place + 2 :]) for pair in pairs if all(pair)]
        return [(0, way) for way in found if all_of(map(self._begun, way))]

    def _in_full(self, said: Said) -> list[Meant]:
        """Acronyms by the names that they stand for: roles are titled after those."""
        found = (
            (place, (*said[:place], *name, *said[place + 1 :]))
            for place, word in enumerate(said)
            for name in islice(self._in_words(word), _MOST_WAYS)
        )
        return [(place, way) for place, way in found if all_of(map(self._begun, way))]

    def _left_out(self, said: Said) -> list[Meant]:
        """Without one of the words: the fewer names hold the others, the more these say. What is left has to be most of
        what was typed, or to say much."""
        found: list[Meant] = []
        for place, word in enumerate(said):
            kept = tuple(one for one in (*said[:place], *said[place + 1 :]) if one not in GLUE)
            rows = all_of(map(self._begun, kept)) if kept else 0
            if rows and (rows.bit_count() <= _TELLING or sum(map(len, kept)) >= len(word)):
                found.append((rows.bit_count(), kept))
        return found


def _cuts(word: str) -> Iterator[tuple[str, str]]:
    return ((word[:cut], word[cut:]) for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1))


def _with_initials(said: Said) -> list[Said]:
    """ "jp lacroix" as "j p lacroix"; there has to be a name beside the initials."""
    found = []
    for place, word in enumerate(said):
        others = said[:place], said[place + 1 :]
        if len(word) in _INITIALS and word.isalpha() and any(len(one) > max(_INITIALS) for one in chain(*others)):
            found.append((*others[0], *word, *others[1]))
    return found


def _joined(said: Said) -> list[Said]:
    return [(*said[:place], one + other, *said[place + 2 :]) for place, (one, other) in enumerate(pairwise(said))]


def _regrouped(said: Said) -> list[Meant]:
    joined = [(0, way) for way in _joined(said)]
    return [*joined, (1, ("".join(said),))] if len(said) > 1 else []
