"""Typed words made ready to be matched: folded, in canonical form, as a whole name, and with their accents."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from database.folding import canonical, fold
from search_index.documents import whole_forms

MOST_WORDS: Final = 16
_ASKING = re.compile(
    r"^who (?:(?:is|was|are|were)(?: the)?|(?P<leads>heads|headed|leads|led|runs|ran|chairs|chaired)(?: the)?) "
)
_SPELLED = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """`forms` are the words as typed, without "who is", and in canonical form ("usg" is "under secretary general"): a
    name matches if it holds all words of one form. `wholes` are the same as one name, `spelled` keeps the accents."""

    forms: tuple[tuple[str, ...], ...]
    wholes: frozenset[str]
    spelled: tuple[str, ...]

    @property
    def plain(self) -> tuple[str, ...]:
        """The words as typed, folded."""
        return self.forms[0] if self.forms else ()

    @property
    def sought(self) -> tuple[str, ...]:
        """The same without "who is"."""
        asks = len(self.forms) > 1 and self.plain[0] == "who" and self.forms[1][:1] != ("who",)
        return self.forms[1] if asks else self.plain


def words_of(text: str) -> Words:
    """The first 16 words of a text."""
    every = fold(text).split()
    plain = every[:MOST_WORDS]
    if not plain:
        return Words((), frozenset(), ())
    short = " ".join(plain)
    asked_for = _ASKING.sub(lambda found: "head of " if found["leads"] else "", short)
    long_form = canonical(text if len(every) <= MOST_WORDS and asked_for == short else asked_for)
    forms = dict.fromkeys([tuple(plain), tuple(asked_for.split()), tuple(long_form.split())])
    return Words(
        tuple(forms), frozenset(whole_forms(short) | whole_forms(asked_for) | {long_form}), spelled_words(text)
    )


def spelled_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case with their accents, for telling one spelling from another."""
    return tuple(_SPELLED.findall(unicodedata.normalize("NFC", text).lower()))
