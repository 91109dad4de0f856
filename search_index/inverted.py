"""Documents turned inside out in memory: which rows hold a term. Written to a disk from here, and asked from here
as long as nothing is on disk."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from database.folding import KNOWN_ALSO, canonical_spelling
from database.rows import Document
from search_index.bits import bits_of
from search_index.documents import (
    NAMED,
    Plain,
    beginnings,
    joined_words,
    kept,
    name_terms,
    shown_again,
    spoken_text,
    standing,
)  # fmt: skip
from search_index.schema import FIELDS, FIRST, LAST, LEAD, LEADS, OFFICE, ORDER, ROLE, STARTS, TEXT, WORDS, Shown
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

    def take_names(self) -> Iterator[int]:
        """Takes in all that the first letters need, a slice at a time; tells how many it has got through."""
        fields = [self.fields[name] for name in NAMED]
        for row, document in enumerate(self._documents, self._first):
            for postings, terms in zip(fields, name_terms(document), strict=True):
                for term in terms:
                    postings[term].append(row)
            if row % _SLICE == _SLICE - 1:
                yield row - self._first + 1
        _know_also(self.fields[ROLE])
        _know_also(self.fields[OFFICE])
        self.fields[STARTS] = _begun(self.fields[WORDS])
        self.fields[LEADS] = _begun(self.fields[LEAD])
        yield self._renewed()

    def take_texts(self) -> Iterator[int]:
        """Takes in the running text as well."""
        postings, joined = self.fields[TEXT], _postings()
        for row, document in enumerate(self._documents, self._first):
            folded, words = spoken_text(document)
            self.folded.append(folded.encode())
            for word in words:
                postings[word].append(row)
            for word in joined_words(document):
                joined[word].append(row)
            if row % _SLICE == _SLICE - 1:
                yield row - self._first + 1
        _know_also(postings)
        for word, rows in joined.items():
            _add(postings, word, rows)
        yield self._renewed()

    def _renewed(self) -> int:
        self._sorted.clear()
        self._spelling = None
        return self.rows

    def bits(self, field: str, term: str) -> int:
        rows = self.fields[field].get(term)
        return bits_of(rows, self.rows) if rows else 0

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


def _postings() -> Postings:
    return defaultdict(partial(array, "I"))


def _begun(postings: Postings) -> Postings:
    """The rows of all words that begin the same, under each beginning."""
    lists = defaultdict[str, list["array[int]"]](list)
    for word, rows in postings.items():
        for beginning in beginnings(word):
            lists[beginning].append(rows)
    begun = _postings()
    for beginning, its in lists.items():
        begun[beginning] = array("I", sorted(set[int]().union(*its)))
    return begun


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
