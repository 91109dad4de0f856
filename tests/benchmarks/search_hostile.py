"""Questions that nobody asks in earnest: signs of other search languages, broken text, and as much work as 256 letters
can make. The same ones each time."""

import random
from collections.abc import Iterator

from search_index.asked import MOST_LETTERS
from tests.benchmarks.records import SEED

_COMMON = ("the", "of", "and", "to", "in", "for", "with", "mandate", "peace", "security", "council", "rights")
_MISSPELT = (
    "peacekepping",
    "mediaton",
    "logistcs",
    "secretery",
    "departmnet",
    "coordinaton",
    "humanitarain",
    "sancitons",
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FIXED = (
    *(
        "*",
        "?",
        "~",
        "^",
        "[a TO z]",
        "{a TO *}",
        "a* AND *z",
        "peace~2 secur?ty^4",
        "/.*/",
        "name:*",
        "*:*",
        "NOT",
        "--",
    ),
    *("[" * 2000, "(" * 2000, '"' * 2000, "-" * 2000, ":" * 2000, "((a OR b) AND " * 200),
    *("\0", "peace\0keeping", "\ud800", "\udfff peace" * 9, "\u202epeace", "\ufdfa" * 256, "e\u0301" * 256, "ß" * 256),
    *("a" * 256, "x" * 256, "1" * 256, "a " * 128, "the " * 64, "安理会" * 85, "ا" * 256, "\U0001f600" * 256),
    *(" ".join(_LETTERS), " ".join(_MISSPELT + _MISSPELT), "".join(_MISSPELT), "".join(_COMMON) * 4),
    *(" OR ".join(_COMMON), " OR ".join(_LETTERS), " OR ".join(_MISSPELT), "a OR " * 50, "a OR b " * 40),
    *('"the of and to in"', '"of the" "to the" "in the" "and the"', '"the of" OR "of the" OR "and of"', '"e" "o"'),
    *("-the -of -and -a -e -i -o -u", "-" + " -".join(_MISSPELT), "role:e role:a role:i office:o office:u"),
    *("role:dir role:off role:chi office:cen office:dep office:ope peace", "on:0001..9999 peace", "0001..9999"),
    *("is:current is:former is:vacant is:acting", "kind:office kind:role kind:official", "on:2012 is:current the of"),
)


def hostile(more: int) -> Iterator[str]:
    """The known ones, and so many put together by chance."""
    yield from _FIXED
    chance = random.Random(SEED)
    for _ in range(more):
        said = chance.choices([_word, _broken, _phrase, _condition, _sign], (8, 4, 2, 2, 1), k=chance.randint(1, 30))
        yield " ".join(part(chance) for part in said)[: MOST_LETTERS + 4]


def _word(chance: random.Random) -> str:
    word = chance.choice(_COMMON + _MISSPELT)
    return word[: chance.randint(1, len(word))]


def _broken(chance: random.Random) -> str:
    return "".join(chance.choices(_LETTERS, k=chance.randint(1, 20)))


def _phrase(chance: random.Random) -> str:
    return '"' + " ".join(chance.choices(_COMMON, k=chance.randint(1, 5))) + '"'


def _condition(chance: random.Random) -> str:
    start = chance.choice(("role:", "office:", "-role:", "-office:", "level:", "is:", "on:", "-", "kind:"))
    return start + chance.choice((_word, _broken))(chance)


def _sign(chance: random.Random) -> str:
    return chance.choice(("OR", "OR", "-", '"', "*", "[", "]", "..", "\0", "\ud800", "2012", "march 2015"))
