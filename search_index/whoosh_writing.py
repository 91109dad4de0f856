"""Documents turned inside out to the files of an index, as any Whoosh 2.7 reads them.

Whoosh itself would take in one posting, one term and one row after the other. Here whole blocks, tables and columns are
put together in the layout that its readers expect, in memory, and Whoosh adds what it says of them."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice
from operator import sub
from pickle import dumps
from struct import Struct
from sys import byteorder
from typing import Any
from zlib import adler32, compress, crc32

from search_index import dense, folded
from search_index.bits import bits_of
from search_index.documents import Plain
from search_index.inverted import Inverted
from search_index.schema import FIELDS, NUMBERS, SHOWN
from search_index.whoosh_storage import (
    DENSE,
    FOLDED,
    NAME,
    SPELLING,
    filetables,
    in_memory,
    index,
    numlists,
    schema_of_rows,
    whoosh3,
)  # fmt: skip

_SLICE = 200
_BLOCK = 2048
_SMALL = 64
_FASTEST = 1
_MAGIC = bytes(whoosh3.WHOOSH3_HEADER_MAGIC)
_TERM = Struct("!BfIBBfIIqi")
_LENGTH = Struct("!i")
_BLOCK_INFO = Struct("<4sisi10sB6s")
_WEIGHS_ONE = b"G" + Struct("!d").pack(1.0) + b"K"
_NUMBER = Struct("<i")
_LARGEST_BYTE = 0xFF
_KEY_AND_VALUE = Struct("!ii")
_POINTER = Struct("!Iq")
_NOWHERE = bytes(_POINTER.size)
_TABLES, _BITS_OF_TABLE = 256, 8
_CRC = 1
"""What Whoosh calls the one of its three hashes that takes no time."""
_LONGEST_UNCOMPRESSED = 0xFFFF
_UNCOMPRESSED = Struct("<3sHH")
_ONE_PLAIN_BLOCK = b"\x78\x01\x01"
_CHECKSUM = Struct("!I")


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
        storage, segment = in_memory({}), whoosh3.W3Segment(whoosh3.W3Codec(), NAME)
        yield from _write_rows(self._inverted, storage, segment)
        yield from _write_terms(self._inverted, storage, segment)
        segment.set_doc_count(self._inverted.rows)
        segment._fieldlengths = {}
        index.TOC(schema_of_rows(), [segment], 1).write(storage, NAME)
        self.files = dict(storage.files)
        yield
        self.files[SPELLING] = self._inverted.spelling.to_bytes()
        yield
        self.files[DENSE] = dense.to_bytes(self._inverted.rows, _dense_sets(self._inverted))
        yield
        self.files[FOLDED] = folded.to_bytes(self._inverted.folded)


def _write_rows(inverted: Inverted, storage: Any, segment: Any) -> Iterator[None]:
    """Columns with what the rows show, and with their numbers."""
    file, lengths = _column(storage, segment, "_stored"), array("I")
    for first in range(0, inverted.rows, _SLICE):
        rows = range(first, min(first + _SLICE, inverted.rows))
        some = [_stored(inverted.kept(row)) for row in rows]
        file.write(b"".join(some))
        lengths.extend(map(len, some))
        yield
    file.write_array(lengths)
    file.write_array(array("I", islice(accumulate(lengths, initial=0), len(lengths))))
    # The types of both, and that the second is there at all.
    file.write(b"IIX")
    file.close()
    for name in NUMBERS:
        file = _column(storage, segment, name)
        file.write_array(array("i", inverted.numbers(name)))
        file.close()


def _column(storage: Any, segment: Any, name: str) -> Any:
    return storage.create_file(whoosh3.W3Codec.column_filename(segment, name))


def _stored(shown: Plain) -> bytes:
    """A row in the wrapping of compressed values. It is not compressed itself: a third of the size would take most of
    the time of a whole build, and some at each look at a row."""
    content = dumps({SHOWN: shown}, 2)
    length = len(content)
    if length > _LONGEST_UNCOMPRESSED:
        return compress(content, _FASTEST)
    head = _UNCOMPRESSED.pack(_ONE_PLAIN_BLOCK, length, length ^ _LONGEST_UNCOMPRESSED)
    return head + content + _CHECKSUM.pack(adler32(content))


def _write_terms(inverted: Inverted, storage: Any, segment: Any) -> Iterator[None]:
    table = _TermTable(segment.create_file(storage, whoosh3.W3Codec.TERMS_EXT))
    file, offset = segment.create_file(storage, whoosh3.W3Codec.POSTS_EXT), 0
    for number, name in enumerate(FIELDS):
        table.extras.setdefault("fieldmap", {})[name] = number
        key, postings = whoosh3.pack_ushort(number), inverted.fields[name]
        terms = iter(sorted(postings))
        while some := list(islice(terms, _SLICE)):
            blocks = [_blocks(postings[term]) for term in some]
            file.write(b"".join(blocks))
            infos = []
            for term, its in zip(some, blocks, strict=True):
                infos.append((key + term.encode(), _term_info(postings[term], offset, len(its))))
                offset += len(its)
            table.take(infos)
            yield
    file.close()
    yield from table.hash()
    table.close()


def _blocks(rows: "array[int]") -> bytes:
    if len(rows) <= _BLOCK:
        return _MAGIC + _block(rows, last=True)
    starts = range(0, len(rows), _BLOCK)
    return _MAGIC + b"".join([_block(rows[start : start + _BLOCK], start + _BLOCK >= len(rows)) for start in starts])


def _block(rows: "array[int]", last: bool) -> bytes:
    """One block of postings as Whoosh writes it; each posting weighs one and has no value."""
    if len(rows) > _SMALL:
        content, compression = compress(_steps(rows), _FASTEST), _FASTEST
    else:
        # Tiny blocks only grow by being compressed, and that takes longer than all the rest of writing them.
        content, compression = dumps(((rows[0], *map(sub, rows[1:], rows)), None, None), 2), 0
    known = _block_info(len(rows), rows[-1], compression)
    length = len(known) + len(content)
    return _LENGTH.pack(-length if last else length) + known + content


def _block_info(count: int, highest: int, compression: int) -> bytes:
    """The pickle of (count, highest, 1.0, compression, 0, 0)."""
    return _BLOCK_INFO.pack(b"\x80\x02(J", count, b"J", highest, _WEIGHS_ONE, compression, b"K\0K\0t.")


def _steps(rows: "array[int]") -> bytes:
    """The pickle of a long block: its first row, and from each row how far it is to the next."""
    # Subtracted as two great numbers: no row is smaller than the one before, so none borrows from its neighbour.
    size = rows.itemsize
    whole = rows.tobytes()
    later, earlier = (int.from_bytes(part, byteorder) for part in (whole[size:], whole[:-size]))
    steps = array("I", (later - earlier).to_bytes(len(whole) - size, byteorder))
    if max(steps) > _LARGEST_BYTE:
        return dumps(((rows[0], *steps), None, None), 2)
    pickled = bytearray(b"K\0") * len(steps)
    pickled[1::2] = bytes(steps.tolist())
    return b"\x80\x02((J" + _NUMBER.pack(rows[0]) + pickled + b"tNNt."


def _term_info(rows: "array[int]", offset: int, length: int) -> bytes:
    count = len(rows)
    return _TERM.pack(0, count, count, 0, 0, 1.0, rows[0], rows[-1], offset, length)


class _TermTable(filetables.OrderedHashWriter):  # type: ignore[misc]
    """Takes many terms at once, in their order."""

    def __init__(self, file: Any) -> None:
        filetables.HashWriter.__init__(self, file, hashtype=_CRC)
        self.index = numlists.GrowableArray("I")
        self._end: int = file.tell()
        self._tables: list[bytes] = []
        self._hashed: list[int] = []

    def take(self, terms: Iterable[tuple[bytes, bytes]]) -> None:
        entries = [_KEY_AND_VALUE.pack(len(key), len(value)) + key + value for key, value in terms]
        self.index.array.extend(islice(accumulate(map(len, entries), initial=self._end), len(entries)))
        self._hashed += [crc32(key) for key, _ in terms]
        self.dbfile.write(b"".join(entries))
        self._end = self.dbfile.tell()

    def hash(self) -> Iterator[None]:
        """Works out where each term is to be found."""
        tables: list[list[tuple[int, int]]] = [[] for _ in range(_TABLES)]
        for hashed, place in zip(self._hashed, self.index.array, strict=True):
            tables[hashed % _TABLES].append((hashed, place))
        yield
        for number, entries in enumerate(tables):
            self._tables.append(b"".join(_slots(entries)))
            if number % 16 == 15:
                yield

    def _write_hashes(self) -> None:
        for table in self._tables:
            self.directory.append((self.dbfile.tell(), len(table) // _POINTER.size))
            self.dbfile.write(table)


def _slots(entries: list[tuple[int, int]]) -> list[bytes]:
    """Twice as many slots as entries: each lies in the first one that is free from where its hash points."""
    count = 2 * len(entries)
    slots = [_NOWHERE] * count
    for hashed, place in entries:
        slot = (hashed >> _BITS_OF_TABLE) % count
        while slots[slot] is not _NOWHERE:
            slot = (slot + 1) % count
        slots[slot] = _POINTER.pack(hashed, place)
    return slots


def _dense_sets(inverted: Inverted) -> Iterator[tuple[str, str, int]]:
    for name in FIELDS:
        for term, rows in inverted.fields[name].items():
            if len(rows) * dense.PART >= inverted.rows:
                yield name, term, bits_of(rows, inverted.rows)
