"""The one place that imports Whoosh: documents turned inside out to its files, and its files to sets of rows.

Whole blocks of postings go through Whoosh's own writer of fields, into files that any Whoosh 2.7 reads. They are
written in memory; what reaches a disk, and what may come back from it, is checked elsewhere."""

import operator
import sys
import warnings
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import accumulate, chain, islice
from mmap import mmap
from pickle import dumps
from struct import Struct
from typing import Any
from zlib import compress

from search_index import dense, folded, inflating
from search_index.bits import bits_of
from search_index.documents import shown_again
from search_index.folded import Data
from search_index.inverted import Inverted
from search_index.schema import FIELDS, NUMBERS, SHOWN, Shown
from search_index.spelling import Spelling
from search_index.unpickling import plain_values_only
from search_index.unusable import IndexUnusable

with warnings.catch_warnings():
    # Sources of 2016: the compiler of today remarks on their escapes and comparisons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields, index, legacy
    from whoosh.codec import whoosh3
    from whoosh.filedb import structfile
    from whoosh.filedb.filestore import RamStorage
    from whoosh.util import loading

_WHOOSH = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "whoosh"}
plain_values_only(_WHOOSH)
whoosh3.zlib = inflating.bounded()
# Readers of the layouts before 2.7 look classes up by name: nobody has such an index of ours.
index.toc_loaders.clear()
loading.RenamingUnpickler = legacy.RenamingUnpickler = loading.pickle.Unpickler

_NAME = "directory"
_BLOCK = 2048
_SPELLING = "words"
_DENSE = "dense"
_FOLDED = "folded"
_SMALL = 32
_COMPRESSION = 3
_SLICE = 200


_TERM = Struct("!BfIBBfIIqi")
_LENGTH = Struct("!i")
_MAGIC = bytes(whoosh3.WHOOSH3_HEADER_MAGIC)


def _block(rows: "array[int]", last: bool) -> bytes:
    """One block of postings as Whoosh writes it; each posting weighs one and has no value."""
    content = dumps((tuple(map(operator.sub, rows, chain((0,), rows))), None, None), 2)
    compression = 0
    # Tiny blocks only grow by being compressed, and that takes longer than all the rest of writing them.
    if len(rows) > _SMALL:
        content, compression = compress(content, _COMPRESSION), _COMPRESSION
    known = dumps((len(rows), rows[-1], 1.0, compression, 0, 0), 2)
    length = len(known) + len(content)
    return _LENGTH.pack(-length if last else length) + known + content


def _blocks(rows: "array[int]") -> bytes:
    starts = range(0, len(rows), _BLOCK)
    return _MAGIC + b"".join([_block(rows[start : start + _BLOCK], start + _BLOCK >= len(rows)) for start in starts])


def _term_info(rows: "array[int]", offset: int, length: int) -> bytes:
    count = len(rows)
    return _TERM.pack(0, count, count, 0, 0, 1.0, rows[0], rows[-1], offset, length)


def _schema() -> Any:
    numbers = {name: fields.COLUMN(columns.NumericColumn("i")) for name in NUMBERS}
    words = {name: fields.ID() for name in FIELDS}
    return fields.Schema(**words, **numbers, **{SHOWN: fields.STORED()})


class _Mapped(structfile.BufferFile):  # type: ignore[misc]
    """A file that is mapped and not read as a whole; Whoosh itself would copy it."""

    def __init__(self, data: mmap, name: str) -> None:
        super().__init__(b"", name)
        self._buf = memoryview(data)
        self.file = data
        data.seek(0)

    def close(self) -> None:
        """The map is not closed with one of those who read it: it goes with the last of them."""
        self.is_closed = True


class _Storage(RamStorage):  # type: ignore[misc]
    """Keeps files in memory or as maps."""

    def open_file(self, name: str, **given: Any) -> Any:
        data = self.files.get(name)
        return _Mapped(data, name) if isinstance(data, mmap) else super().open_file(name, **given)

    def temp_storage(self, *_: object) -> Any:
        # Its own temporary storage is a folder on disk.
        return RamStorage()


def _in_memory(files: Mapping[str, Data]) -> Any:
    storage = _Storage()
    storage.files.update(files)
    return storage


def written(inverted: Inverted) -> dict[str, bytes]:
    """The files of an index with these rows."""
    writing = Writing(inverted)
    for _ in writing.steps():
        pass
    return writing.files


class Writing:
    """Writes the files of an index in small steps, so that other work gets its turn in between."""

    def __init__(self, inverted: Inverted) -> None:
        self._inverted = inverted
        self.files: dict[str, bytes] = {}

    def steps(self) -> Iterator[None]:
        storage, schema, codec = _in_memory({}), _schema(), whoosh3.W3Codec(blocklimit=_BLOCK)
        segment = whoosh3.W3Segment(whoosh3.W3Codec(), _NAME)
        yield from _write_rows(self._inverted, codec.per_document_writer(storage, segment), schema)
        yield from _write_fields(self._inverted, codec.field_writer(storage, segment), schema)
        segment.set_doc_count(self._inverted.rows)
        segment._fieldlengths = {}
        index.TOC(schema, [segment], 1).write(storage, _NAME)
        self.files = {name: bytes(content) for name, content in storage.files.items()}
        yield
        self.files[_SPELLING] = self._inverted.spelling.to_bytes()
        yield
        self.files[_DENSE] = dense.to_bytes(self._inverted.rows, _dense_sets(self._inverted))
        yield
        self.files[_FOLDED] = folded.to_bytes(self._inverted.folded)


def _write_rows(inverted: Inverted, writer: Any, schema: Any) -> Iterator[None]:
    for row in range(inverted.rows):
        writer.start_doc(row)
        writer.add_field(SHOWN, schema[SHOWN], inverted.kept(row), 0)
        writer.finish_doc()
        if row % _SLICE == _SLICE - 1:
            yield
    for name in NUMBERS:
        _write_numbers(writer, name, schema[name].column_type, inverted.numbers(name))
    writer.close()


def _write_numbers(writer: Any, name: str, column: Any, values: Sequence[int]) -> None:
    """A whole column at once, as Whoosh writes it one value after the other."""
    writer._create_column(name, column)
    packed = array("i", values)
    if sys.byteorder == "little":
        packed.byteswap()
    written = writer._get_column(name)
    written._dbfile.write(packed.tobytes())
    written._count = len(packed)


def _dense_sets(inverted: Inverted) -> Iterator[tuple[str, str, int]]:
    for name in FIELDS:
        for term, rows in inverted.fields[name].items():
            if len(rows) * dense.PART >= inverted.rows:
                yield name, term, bits_of(rows, inverted.rows)


def _write_fields(inverted: Inverted, writer: Any, schema: Any) -> Iterator[None]:
    """Whole blocks at once: Whoosh itself would take in one posting after the other."""
    file, terms_written, offset = writer._postfile, writer._tindex, 0
    for name in FIELDS:
        writer.start_field(name, schema[name])
        key = whoosh3.pack_ushort(writer._fieldid)
        terms = iter(sorted([(term.encode(), rows) for term, rows in inverted.fields[name].items()]))
        while some := list(islice(terms, _SLICE)):
            for term, rows in some:
                blocks = _blocks(rows)
                file.write(blocks)
                terms_written.add(key + term, _term_info(rows, offset, len(blocks)))
                offset += len(blocks)
            yield
        writer.finish_field()
    writer.close()


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
            storage, schema = _in_memory(files), _schema()
            (found,) = index.TOC.read(storage, _NAME, schema=schema).segments
            # Only two plain facts cross over from the file: how many rows there are, and what its files are called.
            count, segment_id = int(found._doccount), found.segid
            # Lists within lists could be written so that their text would never end.
            if not isinstance(segment_id, str):
                raise TypeError("a segment is called by a text")
            if not 0 <= count <= sum(storage.file_length(name) for name in storage.list()):
                raise ValueError(f"{count} rows cannot lie in it")
            segment = whoosh3.W3Segment(whoosh3.W3Codec(), _NAME, count, segment_id)
            self._reader = index.FileIndex._reader(storage, schema, [segment], 1)
            self._terms = self._reader._terms
            self._storage, self._schema = storage, schema
            self.rows: int = self._reader.doc_count_all()
            self._dense = dense.Dense(files[_DENSE], self.rows)
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
        """Block for block: Whoosh itself would hand out one row after the other."""
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
                self._folded = folded.FoldedTexts(self._files[_FOLDED], self.rows)
            return self._folded.with_phrase(phrase, rows)

    @property
    def spelling(self) -> Spelling:
        if self._spelling is None:
            with _trusted():
                self._spelling = Spelling.from_bytes(bytes(self._files[_SPELLING]))
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
