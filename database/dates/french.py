"""Dates as French writes them, said in English so that `parse_phrase` understands them: "1er avril 2017"."""

import re
from typing import Final

_MONTHS: Final = {
    **dict.fromkeys(("janvier", "janv", "jan"), "january"),
    **dict.fromkeys(("février", "fevrier", "févr", "fevr", "fév"), "february"),
    "mars": "march",
    **dict.fromkeys(("avril", "avr"), "april"),
    "mai": "may",
    "juin": "june",
    **dict.fromkeys(("juillet", "juil"), "july"),
    **dict.fromkeys(("août", "aout"), "august"),
    **dict.fromkeys(("septembre", "sept"), "september"),
    **dict.fromkeys(("octobre", "oct"), "october"),
    **dict.fromkeys(("novembre", "nov"), "november"),
    **dict.fromkeys(("décembre", "decembre", "déc"), "december"),
}
_PARTS: Final = {
    "printemps": "spring", "été": "summer", "automne": "autumn", "hiver": "winter",
    "premier": "first", "deuxième": "second", "second": "second", "troisième": "third", "quatrième": "fourth",
    "semestre": "half of", "trimestre": "quarter of",
}  # fmt: skip
_WORDS: Final = {
    **_MONTHS,
    **_PARTS,
    "depuis": "since", "avant": "before", "après": "after", "entre": "between", "du": "from", "au": "to",
    "et": "and", "ou": "or", "vers": "about", "début": "early", "mi": "mid", "fin": "late", "1er": "1",
    **dict.fromkeys(("le", "la", "les", "l", "de", "d", "en", "à", "dans"), ""),
}  # fmt: skip
# What takes several words, before the single ones; of two that fit, the longer stands first.
_TURNS: Final = (
    (r"\bau plus tard\b", " by "),
    (r"\bà partir d(u|es?\b|')", " since "),
    (r"\bjusqu'(au|aux|en|à)\b", " until "),
    (r"\b(ann[ée]es) ([0-9]{4})\b", r"\2s"),
    (rf"\bau (?={'|'.join(_PARTS)})", ""),
    (r"\baujourd'hui\b", "today"),
)
_OURS: Final = frozenset({*_MONTHS, *_PARTS} - {"jan", "sept", "oct", "nov", "second"})
_TURNED: Final = ("année", "annee", "depuis", "avant", "après", "jusqu'", "aujourd'hui", "à partir", "au plus tard")


def in_english(lower: str) -> str:
    """The same date in English; words that are not French come back as they are. Takes lower case."""
    said = lower.replace("’", "'")
    if not any(word in said for word in _TURNED) and not _OURS.intersection(re.findall(r"[^\W\d_]+", said)):
        return lower
    for turn, english in _TURNS:
        said = re.sub(turn, english, said)
    said = re.sub(r"[^\W_]+\.?'?", lambda word: _word(word[0]), said)
    return " ".join(said.split())


def _word(word: str) -> str:
    bare = word.rstrip(".'")
    return _WORDS.get(bare, word)
