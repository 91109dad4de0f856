"""What a person typed, made ready to be matched. Everything typed is taken literally: there are no operators here."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from database.folding import canonical, fold
from search_index.documents import whole_forms

MOST_LETTERS: Final = 256
MOST_WORDS: Final = 16

_SPELLED = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Question:
    """`forms` are the words as typed and in canonical form ("usg" and "under secretary general"): a name matches if
    it holds all words of one form. `wholes` are the same as one name, `spelled` keeps the accents as typed."""

    text: str
    forms: tuple[tuple[str, ...], ...]
    wholes: frozenset[str]
    spelled: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words as typed, folded."""
        return self.forms[0] if self.forms else ()


def question(typed: str) -> Question:
    """The question in a typed text: its first 256 letters and of those the first 16 words."""
    text = typed[:MOST_LETTERS].encode("utf-8", "replace").decode()
    plain = fold(text).split()[:MOST_WORDS]
    if not plain:
        return Question(text, (), frozenset(), ())
    short = " ".join(plain)
    long_form = canonical(text if len(fold(text).split()) <= MOST_WORDS else short)
    forms = dict.fromkeys([tuple(plain), tuple(long_form.split())])
    return Question(text, tuple(forms), whole_forms(short) | {long_form}, spelled_words(text))


def spelled_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case with their accents, for telling one spelling from another."""
    return tuple(_SPELLED.findall(unicodedata.normalize("NFC", text).lower()))
