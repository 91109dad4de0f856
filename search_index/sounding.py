"""How words sound, roughly: what is left when letters that stand for the same sound are made one.

Names travel by ear: "Лакруа" is Lacroix, "Γκουτέρες" is Guterres. Words are folded before, so all of them are plain
Latin letters here. All words are taken at once, as one text with a word in each line: an index has many."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

Reading = tuple[int, str, str]
"""The place of a word among those given, how it is spoken, and the consonants of that."""

# Where languages read the same letters differently: each is one more reading.
_OTHERWISE = (
    ("j", re.compile("j"), "h"),  # Javier, Lajčák
    ("ch", re.compile("ch"), "k"),  # Michael, Schook
    ("c", re.compile("(?<=.)c(?=[aou]|$)"), "s"),  # Jenča, Šimonović: their marks are folded away
    ("g", re.compile("g(?=[eiy])"), "j"),  # Georges, Γιούνκερ
    ("l", re.compile("^[ae]l(?=...)"), "l"),  # الأخضر: Lakhdar
    ("l", re.compile("^[ae]l[ae]?(?=...)"), ""),  # الإبراهيمي: Brahimi
    ("z", re.compile("^z"), "j"),  # Ζαν: Greek has no other letter for Jean
    ("nt", re.compile("(?<=.)nt"), "d"),  # Φεντερίκα: Greek has no other letters for the sounds of Federica
    # Lacroix, Vimont, Reynders, Barnier, Pierre
    ("", re.compile("(?<=...[aeiouyn])[tdsxzp]s?$|(?<=...)s$|(?<=..ie)r$|(?<=..[^aeiouy])e$"), ""),
)  # fmt: skip
_MUTE = tuple("tdsxzpre")

# Capitals are sounds, so that nothing is replaced twice.
_VOWELS = "aeiou"
_SOUNDS = (
    *((f"\n{start}{vowel}", f"\nV{vowel}") for start in ("wh", "w", "ou", "u") for vowel in _VOWELS),
    *((f"\ny{vowel}", f"\nJ{vowel}") for vowel in _VOWELS),
    ("tsch", "S"), ("shch", "S"), ("tch", "S"), ("sch", "S"), ("skj", "S"), ("dzh", "J"), ("zh", "J"), ("dj", "J"),
    ("sh", "S"), ("ch", "S"), ("cz", "S"), ("tz", "S"), ("ts", "S"), ("ph", "V"), ("th", "T"), ("kh", ""),
    ("gh", "K"), ("gk", "K"), ("qu", "K"), ("x", "KS"), ("gn", "N"),
    *((f"{before}{said}", before.upper() + sound) for before in "rln" for said, sound in (("mp", "P"), ("nt", "T"))),
    *((f"{said}{vowel}", f"S{vowel}") for said in ("sc", "c") for vowel in "eiy"),
    ("eau", "o"), ("oi", "ua"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ow", "o"), ("au", "o"),
)  # fmt: skip
_LETTERS = str.maketrans("bdgcqzfwypktsvjlmnr", "PTKKKSVuiPKTSVJLMNR", "h")
_TWICE = tuple(chain.from_iterable(((2 * sound, sound),) * 2 for sound in "PTKSVJLMNRaeiou"))
_GLIDES = tuple(pair for vowel in "aeou" for pair in ((f"i{vowel}", vowel), (f"{vowel}i", vowel)))
_FIRST_VOWEL = tuple((f"\n{vowel}", "\nA") for vowel in _VOWELS)
_NO_VOWELS = str.maketrans("", "", _VOWELS)


def readings(words: Sequence[str]) -> Iterator[Reading]:
    """All ways in which folded words may be read aloud: first each in its usual way, then those that have others. The
    consonants begin with an A where the word begins with a vowel: which one it is, and all later ones, is what differs
    most."""
    if not words:
        return
    places, spelt = list(range(len(words))), list(words)
    for sign, pattern, other in _OTHERWISE:
        for place, word in zip(tuple(places), tuple(spelt), strict=True):
            if sign in word and (sign or word.endswith(_MUTE)):
                read = pattern.sub(other, word)
                if read != word:
                    places.append(place)
                    spelt.append(read)
    spoken = _replaced("\n" + "\n".join(spelt) + "\n", _SOUNDS).translate(_LETTERS)
    spoken = _replaced(spoken, (*_GLIDES, *_TWICE))
    bare = _replaced(_replaced(spoken, _FIRST_VOWEL).translate(_NO_VOWELS), _TWICE)
    yield from zip(places, spoken.split("\n")[1:-1], bare.split("\n")[1:-1], strict=True)


def _replaced(text: str, pairs: Sequence[tuple[str, str]]) -> str:
    for said, sound in pairs:
        text = text.replace(said, sound)
    return text
