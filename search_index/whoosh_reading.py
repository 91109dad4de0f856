"""The files of an index to sets of rows, and to what a row shows: read through Whoosh, which finds its way in them."""

import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import accumulate
from typing import Any

from search_index import dense, folded
from search_index.bits import bits_of, bits_of_lists
from search_index.documents import shown_again
from search_index.folded import Data
from search_index.schema import SHOWN, Shown
from search_index.spelling import Spelling
from search_index.unusable import IndexUnusable
from search_index.whoosh_storage import DENSE, FOLDED, NAME, SPELLING, in_memory, index, schema_of_rows, whoosh3


@contextmanager
def _trusted() -> Iterator[None]:
    try:
        yield
    except IndexUnusable:
        raise
    # Damaged bytes make Whoosh raise whatever the place happens to raise, down to a bare Exception.
    except Exception as why:
        raise IndexUnusable(f"the index cannot be read ({type(why).__name__}: {why})") from why


class Postings:
    """An index that is open: which rows hold a term, what a row shows. Raises IndexUnusable, and nothing else."""

    def __init__(self, files: Mapping[str, Data]) -> None:
        self._files = files
        with _trusted():
            storage, schema = in_memory(files), schema_of_rows()
            (found,) = index.TOC.read(storage, NAME, schema=schema).segments
            # Only two plain facts cross over from the file: how many rows there are, and what its files are called.
            count, segment_id = int(found._doccount), found.segid
            # Lists within lists could be written so that their text would never end.
            if not isinstance(segment_id, str):
                raise TypeError("a segment is called by a text")
            if not 0 <= count <= sum(storage.file_length(name) for name in storage.list()):
                raise ValueError(f"{count} rows cannot lie in it")
            segment = whoosh3.W3Segment(whoosh3.W3Codec(), NAME, count, segment_id)
            self._reader = index.FileIndex._reader(storage, schema, [segment], 1)
            self._terms = self._reader._terms
            self._storage, self._schema = storage, schema
            self.rows: int = self._reader.doc_count_all()
            self._dense = dense.Dense(files[DENSE], self.rows)
            self._folded: folded.FoldedTexts | None = None
        self._spelling: Spelling | None = None
        self._numbers: dict[str, Sequence[int]] = {}

    def bits(self, field: str, term: str) -> int:
        """The rows that hold the term, as bits: row 0 is the lowest."""
        with _trusted():
            if (field, term) in self._dense:
                return self._dense.bits((field, term))
            info = self._info(field, term)
            return bits_of(self._rows(info, field), self.rows) if info else 0

    def bits_of_any(self, field: str, terms: Iterable[str]) -> int:
        """The rows that hold one of the terms."""
        united = 0

        def sparse() -> Iterator[list[int]]:
            nonlocal united
            for term in terms:
                if (field, term) in self._dense:
                    united |= self._dense.bits((field, term))
                elif info := self._info(field, term):
                    yield self._rows(info, field)

        with _trusted():
            rows = bits_of_lists(sparse(), self.rows)
            return united | rows

    def count(self, field: str, term: str) -> int:
        with _trusted():
            info = self._info(field, term)
            return int(info.doc_frequency()) if info else 0

    def _info(self, field: str, term: str) -> Any:
        try:
            return self._terms.term_info(field, term.encode())
        except whoosh3.TermNotFound:
            return None

    def _rows(self, info: Any, field: str) -> list[int]:
        """Block for block: Whoosh itself would hand out one row after the other. A term with one or two rows tells
        itself which they are."""
        if info._df <= 2:
            return [info._minid, info._maxid]
        matcher = whoosh3.W3LeafMatcher(self._terms._postfile, *info.extent(), self._schema[field].format)
        found: list[int] = []
        while not matcher._atend:
            matcher._read_data()
            found += accumulate(matcher._data[0])
            matcher._next_block()
        return found

    def terms_from(self, field: str, start: str, most: int) -> list[str]:
        """The terms of a field that begin so, in order."""
        with _trusted():
            found: list[str] = []
            first = start.encode()
            for name, term in self._terms.terms_from(field, first):
                if name != field or not term.startswith(first) or len(found) == most:
                    break
                found.append(term.decode())
            return found

    def with_phrase(self, phrase: str, rows: Iterable[int]) -> list[int]:
        """Which of the rows have these words side by side."""
        with _trusted():
            if self._folded is None:
                self._folded = folded.FoldedTexts(self._files[FOLDED], self.rows)
            return self._folded.with_phrase(phrase, rows)

    @property
    def spelling(self) -> Spelling:
        if self._spelling is None:
            with _trusted():
                self._spelling = Spelling.from_bytes(bytes(self._files[SPELLING]))
        return self._spelling

    def numbers(self, column: str) -> Sequence[int]:
        """The values of all rows; those that Whoosh leaves out at the end are none."""
        if column not in self._numbers:
            self._numbers[column] = self._read_numbers(column)
        return self._numbers[column]

    def _read_numbers(self, column: str) -> Sequence[int]:
        with _trusted():
            reader = self._reader.column_reader(column, translate=False)
            values = array("i", bytes(reader._dbfile.get(reader._basepos, 4 * reader._count)))
            if sys.byteorder == "little":
                values.byteswap()
            values.extend([0] * (self.rows - len(values)))
            return values

    def shown(self, row: int) -> Shown:
        with _trusted():
            return shown_again(self._reader.stored_fields(row)[SHOWN])
