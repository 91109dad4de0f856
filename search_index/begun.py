"""What of an index has been worked out already, kept on disk so that a build that was ended goes on where it was.

Each piece holds the terms of some documents and lies in a file of its own, which begins with its digest and with what
it was made from: a piece of anything else, or a damaged one, is worked out again. Whoever cannot write here builds
without."""

import json
from array import array
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from hashlib import sha256
from itertools import accumulate
from pathlib import Path
from struct import Struct, error
from typing import Final

from database.rows import Document
from search_index.inverted import Inverted
from search_index.lock import alone
from search_index.schema import FIELDS, LAYOUT

PIECE: Final = 25_000
"""Documents in a piece: few enough that ending a build costs some seconds, enough that keeping them costs little."""
_DIGEST: Final = 64
_LENGTH = Struct("<Q")
_ROW: Final = array("I").itemsize


class Begun:
    """The pieces of one build. Only one program at a time has them; to all others there are none."""

    def __init__(self, folder: Path | None, revision: int, stamp: str, documents: int) -> None:
        self._folder = folder
        self._key = json.dumps([LAYOUT, _ROW, revision, stamp, documents, PIECE]).encode()
        self._held = ExitStack()

    def __enter__(self) -> "Begun":
        if self._folder is not None:
            try:
                self._held.enter_context(alone(self._folder / "begun.lock"))
            except OSError:
                self._folder = None
        return self

    def __exit__(self, *_: object) -> None:
        self._held.close()

    def piece(self, number: int, documents: Sequence[Document]) -> Inverted | None:
        """These documents with their terms, if they were kept."""
        if self._folder is None:
            return None
        with suppress(OSError, ValueError, error, StopIteration):
            content = (self._folder / f"begun-{number}").read_bytes()
            inverted = Inverted(documents)
            _take(inverted, _checked(content, self._key))
            return inverted
        return None

    def keep(self, number: int, inverted: Inverted) -> None:
        """Keeps the terms of a piece; a folder that is full takes no more of them."""
        if self._folder is None:
            return
        content = _LENGTH.pack(len(self._key)) + self._key + b"".join(_packed(inverted))
        fresh = self._folder / "begun.new"
        try:
            fresh.write_bytes(sha256(content).hexdigest().encode() + content)
            fresh.replace(self._folder / f"begun-{number}")
        except OSError:
            self.drop()
            self._folder = None

    def drop(self) -> None:
        """Removes all pieces: the index is whole, or there is no room for them."""
        if self._folder is not None:
            drop(self._folder)


def drop(folder: Path) -> None:
    for path in (*folder.glob("begun-*"), folder / "begun.new"):
        with suppress(OSError):
            path.unlink()


def is_begun(folder: Path) -> bool:
    """Whether a build was ended here before it was done."""
    return next(folder.glob("begun-*"), None) is not None


def _packed(inverted: Inverted) -> Iterator[bytes]:
    """For each field its terms and the rows of each; then the folded texts."""
    for name in FIELDS:
        terms = inverted.fields[name]
        yield from _strung([term.encode("utf-8", "surrogatepass") for term in terms])
        yield from _strung([rows.tobytes() for rows in terms.values()])
    yield from _strung(inverted.folded)


def _strung(texts: Sequence[bytes]) -> Iterator[bytes]:
    yield _with_length(array("I", map(len, texts)).tobytes())
    yield _with_length(b"".join(texts))


def _with_length(content: bytes) -> bytes:
    return _LENGTH.pack(len(content)) + content


def _checked(content: bytes, key: bytes) -> Iterator[bytes]:
    """The blocks of a piece that was made from this and is as it was written. Raises ValueError."""
    whole = memoryview(content)
    if sha256(whole[_DIGEST:]).hexdigest().encode() != whole[:_DIGEST]:
        raise ValueError("the piece was changed")
    blocks = _blocks(whole[_DIGEST:])
    if next(blocks) != key:
        raise ValueError("the piece was made from something else")
    return blocks


def _blocks(content: memoryview) -> Iterator[bytes]:
    place = 0
    while place < len(content):
        (length,) = _LENGTH.unpack_from(content, place)
        place += _LENGTH.size
        yield bytes(content[place : place + length])
        place += length


def _take(inverted: Inverted, blocks: Iterator[bytes]) -> None:
    for name in FIELDS:
        terms = inverted.fields[name]
        for term, rows in zip(_unstrung(blocks), _unstrung(blocks), strict=True):
            terms[term.decode("utf-8", "surrogatepass")] = array("I", rows)
    inverted.folded += _unstrung(blocks)


def _unstrung(blocks: Iterator[bytes]) -> list[bytes]:
    lengths, texts = array("I", next(blocks)), next(blocks)
    return [texts[end - length : end] for length, end in zip(lengths, accumulate(lengths), strict=True)]
