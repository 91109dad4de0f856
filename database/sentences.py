"""Sentences for the person that can still be said in another language: each knows its pattern and what stands in it.

Here they are plain English text; whoever shows them may say the pattern in another language and put the values back."""

from collections.abc import Mapping
from types import MappingProxyType


class Sentence(str):
    """`pattern` has the names of `values` in braces; a value may be a sentence itself."""

    pattern: str
    values: Mapping[str, object]

    __slots__ = ("pattern", "values")


def tr(pattern: str, /, **values: object) -> Sentence:
    """The sentence in English. Qt's tools, which gather what is to be translated, know this function by its name."""
    sentence = Sentence(pattern.format(**values) if values else pattern)
    sentence.pattern, sentence.values = pattern, MappingProxyType(values)
    return sentence
