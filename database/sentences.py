"""Sentences for the person that can still be said in another language: each knows its pattern and what stands in it.

Here they are plain English text; whoever shows them may say the pattern in another language and put the values back."""

from collections.abc import Iterable, Mapping
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


class Written(str):
    """A date in a sentence, as the directory writes it (2011-03~): another language says it in words of its own."""

    __slots__ = ()


def joined(sentences: Iterable[str], between: str = " ") -> Sentence:
    """Sentences in a row, each of which can be said in another language by itself."""
    parts = {f"part{number}": sentence for number, sentence in enumerate(dict.fromkeys(sentences))}
    return tr(between.join(f"{{{name}}}" for name in parts), **parts)
