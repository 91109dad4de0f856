"""The one place that imports Whoosh: rows to its files, and its files to postings.

Rows go straight through Whoosh's own writers of documents and fields, into files that any Whoosh 2.7 reads. They are
written in memory and read from memory: what reaches a disk, and what may come back from it, is checked elsewhere."""

import sys
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from search_index.schema import FIELDS, NUMBERS, SHOWN, Row
from search_index.unpickling import plain_values_only
from search_index.unusable import IndexUnusable

with warnings.catch_warnings():
    # Sources of 2016: the compiler of today remarks on their escapes and comparisons.
    warnings.simplefilter("ignore")
    from whoosh import columns, fields, index, legacy
    from whoosh.codec import whoosh3
    from whoosh.filedb.filestore import RamStorage
    from whoosh.util import loading

_WHOOSH = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "whoosh"}
plain_values_only(_WHOOSH)
# Readers of the layouts before 2.7 look classes up by name: nobody has such an index of ours.
index.toc_loaders.clear()
loading.RenamingUnpickler = legacy.RenamingUnpickler = loading.pickle.Unpickler

_NAME = "directory"
_BLOCK = 2048
_ONCE = 1.0


def _schema() -> Any:
    numbers = {name: fields.COLUMN(columns.NumericColumn("i")) for name in NUMBERS}
    words = {name: fields.ID() for name in FIELDS}
    return fields.Schema(**words, **numbers, **{SHOWN: fields.STORED()})


def _storage(files: Mapping[str, bytes]) -> Any:
    storage = RamStorage()
    storage.files.update(files)
    # Its own temporary storage is a folder on disk.
    storage.temp_storage = lambda *_: RamStorage()
    return storage


def written(rows: Iterable[Row]) -> dict[str, bytes]:
    """The files of an index with these rows, numbered from 0 in the order given."""
    storage, schema = _storage({}), _schema()
    codec = whoosh3.W3Codec(blocklimit=_BLOCK)
    segment = codec.new_segment(storage, _NAME)
    postings, count = _write_documents(rows, codec.per_document_writer(storage, segment), schema)
    _write_fields(postings, codec.field_writer(storage, segment), schema)
    segment.set_doc_count(count)
    segment._fieldlengths = {}
    index.TOC(schema, [segment], 1).write(storage, _NAME)
    return {name: bytes(content) for name, content in storage.files.items()}


def _write_documents(rows: Iterable[Row], writer: Any, schema: Any) -> tuple[dict[str, dict[str, list[int]]], int]:
    postings: dict[str, dict[str, list[int]]] = {name: {} for name in FIELDS}
    count = 0
    for row in rows:
        writer.start_doc(count)
        for name, number in row.numbers.items():
            writer.add_column_value(name, schema[name].column_type, number)
        if row.shown:
            writer.add_field(SHOWN, schema[SHOWN], dict(row.shown), 0)
        writer.finish_doc()
        for name, terms in row.terms.items():
            in_field = postings[name]
            for term in terms:
                in_field.setdefault(term, []).append(count)
        count += 1
    writer.close()
    return postings, count


def _write_fields(postings: Mapping[str, Mapping[str, Sequence[int]]], writer: Any, schema: Any) -> None:
    for name in FIELDS:
        writer.start_field(name, schema[name])
        for term, rows in sorted((term.encode(), rows) for term, rows in postings[name].items()):
            writer.start_term(term)
            for row in rows:
                writer.add(row, _ONCE, b"", None)
            writer.finish_term()
        writer.finish_field()
    writer.close()


@contextmanager
def _trusted() -> Iterator[None]:
    try:
        yield
    # Damaged bytes make Whoosh raise whatever the place happens to raise, down to a bare Exception.
    except Exception as why:
        raise IndexUnusable(f"the index cannot be read ({type(why).__name__}: {why})") from why


class Postings:
    """An index that is open: which rows hold a term, what a row shows. Raises IndexUnusable, and nothing else."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        with _trusted():
            storage, schema = _storage(files), _schema()
            (found,) = index.TOC.read(storage, _NAME, schema=schema).segments
            # Only two plain facts cross over from the file: how many rows there are, and what its files are called.
            count, segment_id = int(found._doccount), str(found.segid)
            if not 0 <= count <= sum(map(len, files.values())):
                raise ValueError(f"{count} rows cannot lie in it")
            segment = whoosh3.W3Segment(whoosh3.W3Codec(), _NAME, count, segment_id)
            self._reader = index.FileIndex._reader(storage, schema, [segment], 1)
            self._schema = schema
            self.rows: int = self._reader.doc_count_all()
        self._bits: dict[tuple[str, str], int] = {}
        self._lexicons: dict[str, list[str]] = {}

    def lexicon(self, field: str) -> list[str]:
        """All terms of a field, sorted."""
        if field not in self._lexicons:
            with _trusted():
                self._lexicons[field] = list(self._reader.field_terms(field))
        return self._lexicons[field]

    def holding(self, field: str, term: str) -> int:
        """The rows that hold the term, as bits: row 0 is the lowest."""
        key = (field, term)
        if key not in self._bits:
            with _trusted():
                self._bits[key] = self._read(field, term)
        return self._bits[key]

    def _read(self, field: str, term: str) -> int:
        if (field, term) not in self._reader:
            return 0
        bits = bytearray((self.rows >> 3) + 1)
        for row in self._reader.postings(field, term).all_ids():
            bits[row >> 3] |= 1 << (row & 7)
        return int.from_bytes(bits, "little")

    def numbers(self, column: str) -> Sequence[int]:
        with _trusted():
            reader = self._reader.column_reader(column)
            return [reader[row] for row in range(self.rows)]

    def shown(self, row: int) -> Mapping[str, Any]:
        with _trusted():
            return dict(self._reader.stored_fields(row)[SHOWN])
