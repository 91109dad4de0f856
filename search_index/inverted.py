"""Documents turned inside out in memory: which rows hold a term. Written to a disk from here, and asked from here
as long as nothing is on disk."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any

from database.folding import KNOWN_ALSO, canonical_spelling
from database.rows import Document
from search_index.bits import bits_of, bits_of_lists
from search_index.documents import (
    TRAITS,
    NameTerms,
    Plain,
    beginnings,
    bucket,
    kept,
    name_kinds,
    name_terms,
    shown_again,
    spoken_body,
    standing,
    traits,
)  # fmt: skip
from search_index.schema import (
    FIELDS,
    FIRST,
    FOLLOWED_BY,
    ID,
    LAST,
    LEAD,
    LEADS,
    OFFICE,
    ORDER,
    ROLE,
    STARTS,
    TEXT,
    VARIANT,
    WHOLE,
    WORDS,
    Shown,
)  # fmt: skip
from search_index.spelling import Spelling

_SLICE = 100
_ABOVE_EVERY_LETTER = "\U0010ffff"
Postings = dict[str, "array[int]"]


class Inverted:
    """The documents have to be in order already; their terms come in after that. What is a piece of something larger
    counts its rows from there: its first one is row `first`."""

    def __init__(self, documents: Sequence[Document], first: int = 0) -> None:
        self._documents = documents
        self._first = first
        self.rows = len(documents)
        self.fields: dict[str, Postings] = {name: _postings() for name in FIELDS}
        self._sorted: dict[str, list[str]] = {}
        self.folded: list[bytes] = []
        """All that is said of each record in folded words."""
        self._spelling: Spelling | None = None
        self._names = _Names()

    def take_names(self) -> Iterator[int]:
        """Takes in all that the first letters need, a slice at a time; tells how many it has got through."""
        traits_rows = [defaultdict[Hashable, list[int]](list) for _ in TRAITS]
        named = defaultdict[tuple[str, str, bool], list[int]](list)
        ids, followed = self.fields[ID], self.fields[FOLLOWED_BY]
        for row, document in enumerate(self._documents, self._first):
            kind = document.ref.kind
            for text, main in name_kinds(document):
                named[text, kind, main].append(row)
            for trait_rows, trait in zip(traits_rows, traits(document), strict=True):
                trait_rows[trait].append(row)
            ids[bucket(document.ref.id)].append(row)
            for its in {bucket(successor.id) for successor in document.successors}:
                followed[its].append(row)
            if row % _SLICE == _SLICE - 1:
                yield row - self._first + 1
        for (field, terms), trait_rows in zip(TRAITS, traits_rows, strict=True):
            self.fields[field] = _spread(((terms(trait), its) for trait, its in trait_rows.items()), apart=True)
        self._take_in(named)
        _know_also(self.fields[ROLE])
        _know_also(self.fields[OFFICE])
        self.fields[STARTS] = _begun(self.fields[WORDS])
        self.fields[LEADS] = _begun(self.fields[LEAD])
        yield self._renewed()

    def _take_in(self, named: dict[tuple[str, str, bool], list[int]]) -> None:
        """Takes in names with the rows of each: many roles and offices have the same names."""
        every = [(self._names[text, kind], main, rows) for (text, kind, main), rows in named.items()]
        self.fields[WORDS] = _spread((its.words, rows) for its, _, rows in every)
        self.fields[LEAD] = _spread((its.leads, rows) for its, _, rows in every)
        self.fields[WHOLE] = _spread((its.buckets, rows) for its, main, rows in every if main)
        self.fields[VARIANT] = _spread((its.buckets, rows) for its, main, rows in every if not main)

    def take_texts(self) -> Iterator[int]:
        """Takes in the running text as well."""
        # Lists grow faster than arrays, and what they take is little as long as this is a piece.
        said, joined = defaultdict[str, list[int]](list), _postings()
        for row, document in enumerate(self._documents, self._first):
            kind = document.ref.kind
            names = [self._names[name.text, kind] for name in document.names]
            folded, texts = spoken_body(document)
            self.folded.append("".join([*[name.folded for name in names], folded]).encode())
            for word in set[str]().union(*texts, *[name.spoken for name in names]):
                said[word].append(row)
            for name in names:
                for word in name.joined:
                    joined[word].append(row)
            if row % _SLICE == _SLICE - 1:
                yield row - self._first + 1
        self._names.clear()
        postings = self.fields[TEXT]
        for word, rows in said.items():
            postings[word] = array("I", rows)
        _know_also(postings)
        for word, also in joined.items():
            _add(postings, word, also)
        yield self._renewed()

    def _renewed(self) -> int:
        self._sorted.clear()
        self._spelling = None
        return self.rows

    def bits(self, field: str, term: str) -> int:
        rows = self.fields[field].get(term)
        return bits_of(rows, self.rows) if rows else 0

    def bits_of_any(self, field: str, terms: Iterable[str]) -> int:
        return bits_of_lists((self.fields[field].get(term, ()) for term in terms), self.rows)

    def count(self, field: str, term: str) -> int:
        return len(self.fields[field].get(term, ()))

    def terms_from(self, field: str, start: str, most: int) -> list[str]:
        if field not in self._sorted:
            self._sorted[field] = sorted(self.fields[field])
        terms = self._sorted[field]
        end = bisect_left(terms, start + _ABOVE_EVERY_LETTER)
        return list(islice(terms, bisect_left(terms, start), end))[:most]

    @property
    def spelling(self) -> Spelling:
        if self._spelling is None:
            self._spelling = Spelling.of(self.fields["words"])
        return self._spelling

    def numbers(self, column: str) -> Sequence[int]:
        # Asked for again only as long as nothing is on disk.
        value = {FIRST: _first, LAST: _last, ORDER: standing}[column]
        return array("i", map(value, self._documents))

    def kept(self, row: int) -> Plain:
        return kept(self._documents[row])

    def shown(self, row: int) -> Shown:
        return shown_again(self.kept(row))

    def with_phrase(self, phrase: str, rows: Iterable[int]) -> list[int]:
        """Which of the rows have these words side by side."""
        sought = f" {phrase} ".encode()
        return [row for row in rows if row < len(self.folded) and sought in self.folded[row]]


def _postings() -> Any:
    return defaultdict(partial(array, "I"))


class _Names(dict[tuple[str, str], NameTerms]):
    """The terms of names, by text and kind of record; each is worked out once."""

    def __missing__(self, key: tuple[str, str]) -> NameTerms:
        terms = self[key] = name_terms(*key)
        return terms


def _begun(postings: Postings) -> Postings:
    """The rows of all words that begin the same, under each beginning."""
    return _spread((beginnings(word), rows) for word, rows in postings.items())


def _spread(groups: Iterable[tuple[Iterable[str], Sequence[int]]], apart: bool = False) -> Postings:
    """Rows that have several terms in common, under each of these. Groups that are `apart` share no row."""
    lists = defaultdict[str, list[Sequence[int]]](list)
    for terms, rows in groups:
        for term in terms:
            lists[term].append(rows)
    spread: Postings = _postings()
    for term, its in lists.items():
        if len(its) > 1:
            # What is in order for long stretches is put in order faster than what a set would give.
            rows = sorted(chain.from_iterable(its))
            spread[term] = array("I", rows if apart else dict.fromkeys(rows))
        else:
            spread[term] = array("I", its[0])
    return spread


def _know_also(postings: Postings) -> None:
    """Puts rows that hold a word under its other forms as well: all rows of a word at once."""
    for words, same in KNOWN_ALSO:
        if all(word in postings for word in words):
            rows = set.intersection(*[set(postings[word]) for word in words])
            for word in same if rows else ():
                _add(postings, word, rows)
    for word in list(postings):
        if canonical_spelling(word) != word:
            _add(postings, canonical_spelling(word), postings[word])


def _add(postings: Postings, word: str, rows: Iterable[int]) -> None:
    postings[word] = array("I", sorted({*postings[word], *rows}))


def _first(document: Document) -> int:
    return document.first


def _last(document: Document) -> int:
    return document.last
