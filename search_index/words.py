"""Typed words made ready to be matched: folded, in canonical form, as a whole name, and with their accents."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from database.folding import canonical, fold
from search_index.documents import whole_forms

MOST_WORDS: Final = 16
_SPELLED = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """`forms` are the words as typed and in canonical form ("usg" and "under secretary general"): a name matches if
    it holds all words of one form. `wholes` are the same as one name, `spelled` keeps the accents as typed."""

    forms: tuple[tuple[str, ...], ...]
    wholes: frozenset[str]
    spelled: tuple[str, ...]

    @property
    def plain(self) -> tuple[str, ...]:
        """The words as typed, folded."""
        return self.forms[0] if self.forms else ()


def words_of(text: str) -> Words:
    """The first 16 words of a text."""
    every = fold(text).split()
    plain = every[:MOST_WORDS]
    if not plain:
        return Words((), frozenset(), ())
    short = " ".join(plain)
    long_form = canonical(text if len(every) <= MOST_WORDS else short)
    forms = dict.fromkeys([tuple(plain), tuple(long_form.split())])
    return Words(tuple(forms), frozenset(whole_forms(short) | {long_form}), spelled_words(text))


def spelled_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case with their accents, for telling one spelling from another."""
    return tuple(_SPELLED.findall(unicodedata.normalize("NFC", text).lower()))
