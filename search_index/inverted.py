"""Documents turned inside out in memory: which rows hold a term. Written to a disk from here, and asked from here
as long as nothing is on disk."""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from database.rows import Document
from search_index.bits import bits_of
from search_index.documents import Terms, folded_text, kept, standing
from search_index.schema import FIELDS, FIRST, LAST, ORDER, Shown
from search_index.spelling import Spelling

_SLICE = 100
_ABOVE_EVERY_LETTER = "\U0010ffff"
Rows = Mapping[str, Sequence[int]]


class Inverted:
    """The documents have to be in order already; their terms come in with `take`."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self.rows = len(documents)
        self.fields: dict[str, dict[str, array[int]]] = {name: defaultdict(partial(array, "I")) for name in FIELDS}
        self._sorted: dict[str, list[str]] = {}
        self._spelling: Spelling | None = None

    def take(self, terms_of: Callable[[Document], Terms]) -> Iterator[int]:
        """Takes in the terms of all documents, a slice at a time; tells how many it has got through."""
        fields = self.fields
        for row, document in enumerate(self._documents):
            for field, terms in terms_of(document):
                postings = fields[field]
                for term in terms:
                    postings[term].append(row)
            if row % _SLICE == _SLICE - 1:
                yield row + 1
        self._sorted.clear()
        self._spelling = None
        yield self.rows

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
        value = {FIRST: _first, LAST: _last, ORDER: standing}[column]
        return array("i", map(value, self._documents))

    def shown(self, row: int) -> Shown:
        return kept(self._documents[row])

    def with_phrase(self, phrase: str, rows: Iterable[int]) -> list[int]:
        """Which of the rows have these words side by side."""
        sought = f" {phrase} ".encode()
        return [row for row in rows if sought in self.folded(row)]

    def folded(self, row: int) -> bytes:
        """All that is said of the record in folded words."""
        return folded_text(self._documents[row]).encode()


def _first(document: Document) -> int:
    return document.first


def _last(document: Document) -> int:
    return document.last
