"""How an index is made: documents are read, put in order, turned inside out and written, each in small steps."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from database.rows import Document
from search_index.begun import PIECE, Begun
from search_index.documents import order
from search_index.inverted import Inverted

_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class Step:
    """How far a rebuild is: what is being done, how much of it is done, of how much (0: not known)."""

    doing: str
    done: int
    of: int


def read_in_order(documents: Iterable[Document]) -> Generator[Step, None, list[Document]]:
    read: list[Document] = []
    for document in documents:
        read.append(document)
        if len(read) % _TOLD_EVERY == 0:
            yield Step("reading", len(read), 0)
    if len(read) % _TOLD_EVERY or not read:
        yield Step("reading", len(read), len(read))
    read.sort(key=order)
    return read


def turned(
    read: list[Document], named: Callable[[Inverted], None], folder: Path | None, revision: int, stamp: str
) -> Generator[Step, None, Inverted]:
    """The documents turned inside out. `named` gets them as soon as names can be asked for, if they are few; if they
    are many, what is done is kept in the folder, and what was kept there is not done again."""
    if len(read) <= PIECE:
        return (yield from _turned_at_once(read, named))
    whole = Inverted(read)
    with Begun(folder, revision, stamp, len(read)) as begun:
        for number, first in enumerate(range(0, len(read), PIECE)):
            piece = begun.piece(number, read[first : first + PIECE])
            if piece is None:
                piece = Inverted(read[first : first + PIECE], first)
                for done in piece.take_names():
                    yield Step("texts", first + done // 2, len(read))
                for done in piece.take_texts():
                    yield Step("texts", first + (piece.rows + done) // 2, len(read))
                begun.keep(number, piece)
            for _ in _join(whole, piece):
                yield Step("texts", first + piece.rows, len(read))
    return whole


def _turned_at_once(read: list[Document], named: Callable[[Inverted], None]) -> Generator[Step, None, Inverted]:
    whole = Inverted(read)
    for done in whole.take_names():
        yield Step("names", done, len(read))
    named(whole)
    for done in whole.take_texts():
        yield Step("texts", done, len(read))
    return whole


def _join(whole: Inverted, piece: Inverted) -> Generator[None, None, None]:
    """Puts the rows of a piece, which count on from those that are there, behind them."""
    for field, terms in piece.fields.items():
        postings = whole.fields[field]
        for term, rows in terms.items():
            postings[term].extend(rows)
        yield
    whole.folded += piece.folded


def turned_now(documents: Iterable[Document]) -> Inverted:
    """A few documents in order, turned inside out at once."""
    inverted = Inverted(sorted(documents, key=order))
    for _ in chain(inverted.take_names(), inverted.take_texts()):
        pass
    return inverted
