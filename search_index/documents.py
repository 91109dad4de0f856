"""Documents of the directory to rows of the index. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from database.folding import APOSTROPHES, canonical, fold, words
from database.rows import Document, DocumentName
from search_index.schema import (
    FIRST,
    FOLLOWED_BY,
    ID,
    KIND,
    LAST,
    OPENING,
    RECORD,
    SHORT,
    STARTS,
    TEXT,
    WHOLE,
    WORDS,
    Row,
)

Progress = Callable[[int], None]
"""Is told how many documents have been read so far."""

_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_LONGEST_NAME = 240
_TOLD_EVERY = 100


@dataclass(slots=True)
class _Name:
    document: Document
    name: DocumentName
    place: int


def rows_of(documents: Iterable[Document], progress: Progress | None = None) -> tuple[list[Row], int]:
    """The rows of an index over these documents, best first, and how many of them are records."""
    read: list[Document] = []
    for document in documents:
        read.append(document)
        if progress and len(read) % _TOLD_EVERY == 0:
            progress(len(read))
    read.sort(key=_record_order)
    number = {document.ref.id: row for row, document in enumerate(read)}
    names = [_Name(document, name, place) for document in read for place, name in enumerate(document.names)]
    names.sort(key=_name_order)
    rows = [_record_row(document, row) for row, document in enumerate(read)]
    rows += [_name_row(name, number[name.document.ref.id]) for name in names]
    if progress:
        progress(len(read))
    return rows, len(read)


def _record_order(document: Document) -> tuple[bool, int, str, str]:
    """Current before former, likelier before less likely, then by title; the id keeps namesakes in one order."""
    ref = document.ref
    return document.current is False, -document.weight, fold(ref.title), ref.id


def _name_order(name: _Name) -> tuple[bool, int, bool, str, str, int]:
    former, weight, title, record = _record_order(name.document)
    return former, weight, name.name.text != name.document.ref.title, title, record, name.place


def _record_row(document: Document, row: int) -> Row:
    ref = document.ref
    text = frozenset().union(
        *(name_words(name.text) for name in document.names), *(text_words(text) for text in document.body)
    )
    return Row(
        terms={
            KIND: frozenset({ref.kind}),
            ID: frozenset({ref.id}),
            TEXT: text,
            FOLLOWED_BY: frozenset(successor.id for successor in document.successors),
        },
        numbers={RECORD: row, FIRST: document.first, LAST: document.last},
        shown={
            "kind": ref.kind,
            "id": ref.id,
            "title": ref.title,
            "subtitle": ref.subtitle,
            "names": [(name.text, name.reason) for name in document.names],
            "body": list(document.body),
            "successors": [successor.id for successor in document.successors],
        },
    )


def _name_row(name: _Name, record: int) -> Row:
    document, text = name.document, name.name.text
    its_words, whole = name_words(text), whole_forms(text)
    if document.ref.kind == "official":
        whole |= turned_forms(text)
    return Row(
        terms={
            KIND: frozenset({document.ref.kind}),
            WORDS: its_words,
            STARTS: _beginnings(its_words),
            WHOLE: whole,
            OPENING: _beginnings(whole),
        },
        numbers={RECORD: record, FIRST: document.first, LAST: document.last},
        shown={"text": text, "reason": name.name.reason},
    )


def whole_forms(text: str) -> frozenset[str]:
    """A whole name in each form that counts as the same: plain, canonical, and without spaces."""
    plain = fold(text)[:_LONGEST_NAME]
    return frozenset({plain, canonical(text)[:_LONGEST_NAME], plain.replace(" ", "")} - {""})


def turned_forms(text: str) -> frozenset[str]:
    """The name of a person begun at each of its words, as lists and half the world write it: Lacroix Jean-Pierre."""
    parts = words(text)
    return frozenset(" ".join(parts[place:] + parts[:place])[:_LONGEST_NAME] for place in range(1, len(parts)))


def text_words(text: str) -> frozenset[str]:
    return frozenset(words(text)) | frozenset(canonical(text).split())


def name_words(text: str) -> frozenset[str]:
    """The words of a name, and those that hyphens and apostrophes join or part: Jean-Pierre is also jeanpierre,
    O'Brien also brien."""
    return text_words(text) | frozenset(_joined_and_parted(text))


def _joined_and_parted(text: str) -> Iterator[str]:
    for chunk in text.split():
        parts = words(chunk)
        if len(parts) > 1:
            yield "".join(parts)
        if _APOSTROPHE.search(chunk):
            for part in _APOSTROPHE.split(chunk):
                yield from words(part)


def _beginnings(terms: Iterable[str]) -> frozenset[str]:
    return frozenset(term[:length] for term in terms for length in range(1, SHORT + 1))
