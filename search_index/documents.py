"""Documents of the directory to the terms of an index, and to the plain values that it keeps of them. Pure."""

import re
from binascii import crc32
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

from database.dates import FIRST_DAY, LAST_DAY, iso
from database.folding import APOSTROPHES, canonical, fold, known_words, words
from database.rows import Document, DocumentName, HeldRole, Ref
from search_index import schema
from search_index.schema import SHORT, Shown, ShownHeld, ShownName, ShownRef

_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_JOINING = re.compile(r"\S+[^\w\s]\S+")
_LONGEST_NAME = 240
_BUCKETS = 65536
BETWEEN = "|"
"""Stands between two texts of a record, so that no words are side by side across them."""
_MAIN_NAMES = frozenset({"official", "short", "acronym", "title"})
# Events and texts have descriptions rather than names: how one happens to begin says little.
_NAMED = ("office", "official", "role")
_HEAVIEST = (1 << 16) - 1
_LONGEST_TITLE = 63

Plain = tuple[Any, ...]
Terms = Iterator[tuple[str, Iterable[str]]]


def order(document: Document) -> tuple[int, str, str]:
    """Current before former, likelier before less likely, short titles before long ones, then by title; the id keeps
    namesakes in one order."""
    return standing(document), fold(document.ref.title), document.ref.id


def standing(document: Document) -> int:
    lightness = _HEAVIEST - max(0, min(document.weight, _HEAVIEST))
    # People are listed by name; all other titles say less the longer they are.
    length = 0 if document.ref.kind == "official" else min(len(document.ref.title.split()), _LONGEST_TITLE)
    return (band(document.current) * (_HEAVIEST + 1) + lightness) * (_LONGEST_TITLE + 1) + length


def band(current: bool | None) -> int:
    """Current before former; what is neither is no office, role or official, and comes after those."""
    return {True: 0, False: 1, None: 2}[current]


def bucket(text: str) -> str:
    """Whole names and ids are looked up by a short number that few share; what is found is looked at again."""
    return f"{crc32(text.encode('utf-8', 'replace')) % _BUCKETS:x}"


def name_terms(document: Document) -> Terms:
    """All that the first letters need: names, and what the filters and facets of a question look at."""
    every: set[str] = set()
    leads: set[str] = set()
    main: set[str] = set()
    variant: set[str] = set()
    for name in document.names:
        words_, begun_by, buckets = _terms_of_name(name.text, document.ref.kind == "official")
        every |= words_
        if document.ref.kind in _NAMED:
            leads |= begun_by
        (main if name.kind in _MAIN_NAMES else variant).update(buckets)
    yield schema.WORDS, every
    yield schema.STARTS, _beginnings(every)
    yield schema.LEAD, leads
    yield schema.LEADS, _beginnings(leads)
    yield schema.WHOLE, main
    yield schema.VARIANT, variant
    yield schema.KIND, (document.ref.kind,)
    yield schema.ID, (bucket(document.ref.id),)
    yield schema.FOLLOWED_BY, {bucket(successor.id) for successor in document.successors}
    yield from _filter_terms(document)


@lru_cache(maxsize=8192)
def _terms_of_name(text: str, turned: bool) -> tuple[set[str], set[str], set[str]]:
    """Its words, the words it begins with, and its buckets: many roles and offices have the same names."""
    wholes = whole_forms(text) | (turned_forms(text) if turned else set())
    return name_words(text), {whole.partition(" ")[0] for whole in wholes}, set(map(bucket, wholes))


def _filter_terms(document: Document) -> Terms:
    own = [name.text for name in document.names]
    kind = document.ref.kind
    roles = [held.title for held in document.held] + (own if kind == "role" else [])
    offices = [*document.offices, *(own if kind == "office" else [])]
    yield schema.ROLE, _known(tuple(roles))
    yield schema.OFFICE, _known(tuple(offices))
    yield schema.LEVEL, {fold(level) for level in document.levels} - {""}
    yield schema.STATE, states(document)
    if document.organisation:
        yield schema.BODY, (document.organisation,)
    begun = decade(document.first)
    if begun:
        yield schema.DECADE, (begun,)


def states(document: Document) -> set[str]:
    known = {True: {"current"}, False: {"former"}, None: set[str]()}[document.current]
    return known | set(document.states)


def decade(first: int) -> str | None:
    return None if first in (FIRST_DAY, LAST_DAY) else f"{iso(first)[:3]}0s"


def text_words(document: Document, folded: str) -> set[str]:
    """Every word of a record, whose folded text is given."""
    joined = [word for name in document.names for word in _joined(name.text)]
    return known_words(folded.replace(BETWEEN, " ")).union(joined)


def folded_text(document: Document) -> str:
    """All that can be said of a record in folded words, each with a space before and after it."""
    texts = (*(name.text for name in document.names), *document.body)
    return "".join([f" {fold(text)} {BETWEEN}" for text in texts])


def whole_forms(text: str) -> set[str]:
    """A whole name in each form that counts as the same: plain, canonical, and without spaces."""
    plain = fold(text)[:_LONGEST_NAME]
    return {plain, canonical(text)[:_LONGEST_NAME], plain.replace(" ", "")} - {""}


def turned_forms(text: str) -> set[str]:
    """The name of a person begun at each of its words, as lists and half the world write it: Lacroix Jean-Pierre."""
    parts = words(text)
    return {" ".join(parts[place:] + parts[:place])[:_LONGEST_NAME] for place in range(1, len(parts))}


def name_words(text: str) -> set[str]:
    """The words of a name, and those that hyphens and apostrophes join or part: Jean-Pierre is also jeanpierre,
    O'Brien also brien."""
    return known_words(fold(text)) | set(canonical(text).split()) | set(_joined(text))


def _joined(text: str) -> Iterator[str]:
    if not _JOINING.search(text):
        return
    for chunk in text.split():
        parts = words(chunk)
        if len(parts) > 1:
            yield "".join(parts)
        if _APOSTROPHE.search(chunk):
            for part in _APOSTROPHE.split(chunk):
                yield from words(part)


@lru_cache(maxsize=4096)
def _known(texts: tuple[str, ...]) -> set[str]:
    return known_words(fold(" ".join(texts))) if texts else set()


def _beginnings(terms: Iterable[str]) -> set[str]:
    return set(chain.from_iterable(map(_beginnings_of, terms)))


@lru_cache(maxsize=32768)
def _beginnings_of(term: str) -> frozenset[str]:
    return frozenset(term[:length] for length in range(1, SHORT + 1))


def kept(document: Document) -> Plain:
    """What an index keeps of a document: all of it, as bare tuples."""
    return (
        _ref(document.ref),
        tuple([(name.text, name.kind, name.reason) for name in document.names]),
        document.body,
        document.current,
        document.weight,
        document.first,
        document.last,
        tuple(map(_ref, document.successors)),
        document.organisation,
        document.offices,
        document.levels,
        document.states,
        tuple([(held.title, held.office, held.first, held.last) for held in document.held]),
    )


def shown_again(plain: Plain) -> Shown:
    """What was kept, under its names."""
    ref, names, body, current, weight, first, last, after, top, offices, levels, states, held = plain
    return Shown(
        ShownRef(*ref), tuple([ShownName(*name) for name in names]), body, current, weight, first, last,
        tuple([ShownRef(*one) for one in after]), top, offices, levels, states,
        tuple([ShownHeld(*one) for one in held]),
    )  # fmt: skip


def made_again(shown: Shown) -> Document:
    """The document that was kept."""
    return Document(
        ref(shown.ref),
        tuple(DocumentName(*name) for name in shown.names),
        shown.body,
        shown.current,
        shown.weight,
        shown.first,
        shown.last,
        tuple(map(ref, shown.successors)),
        shown.organisation,
        shown.offices,
        shown.levels,
        shown.states,
        tuple(HeldRole(*held) for held in shown.held),
    )


def _ref(given: Ref) -> tuple[str, str, str, str]:
    return given.kind, given.id, given.title, given.subtitle


def ref(shown: ShownRef) -> Ref:
    kind, record, title, subtitle = shown
    return Ref(kind, record, title, subtitle)  # type: ignore[arg-type]
