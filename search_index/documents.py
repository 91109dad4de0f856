"""Documents of the directory to the terms of an index, and to the plain values that it keeps of them. Pure."""

import re
from binascii import crc32
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

from database.dates import FIRST_DAY, LAST_DAY, iso
from database.folding import APOSTROPHES, canonical, fold, folded_words, known_words, words
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

_BANDS: Final[dict[bool | None, int]] = {True: 0, False: 1, None: 2}
_STATES: Final[dict[bool | None, tuple[str, ...]]] = {True: ("current",), False: ("former",), None: ()}

Plain = tuple[Any, ...]
Terms = Iterable[str]
NAMED: Final = (
    *(schema.WORDS, schema.LEAD, schema.WHOLE, schema.VARIANT, schema.KIND, schema.ID, schema.FOLLOWED_BY),
    *(schema.ROLE, schema.OFFICE, schema.LEVEL, schema.STATE, schema.BODY, schema.DECADE),
)
"""The fields whose terms `name_terms` tells, in this order."""


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
    return _BANDS[current]


def bucket(text: str) -> str:
    """Whole names and ids are looked up by a short number that few share; what is found is looked at again."""
    return f"{crc32(text.encode('utf-8', 'replace')) % _BUCKETS:x}"


def name_terms(document: Document) -> tuple[Terms, ...]:
    """All that the first letters need, but for the beginnings of words: names, and what the filters and facets of a
    question look at. The words of roles and offices are told as they are written."""
    kind, names = document.ref.kind, document.names
    named = [_terms_of_name(name.text, kind == "official") for name in names]
    whole = named[0] if len(named) == 1 else _together(named)
    own = tuple([name.text for name in names])
    roles = tuple([held.title for held in document.held])
    begun = _decade(document.first)
    return (
        whole.words,
        whole.leads if kind in _NAMED else (),
        {one for name, its in zip(names, named, strict=True) if name.kind in _MAIN_NAMES for one in its.buckets},
        {one for name, its in zip(names, named, strict=True) if name.kind not in _MAIN_NAMES for one in its.buckets},
        (kind,),
        (bucket(document.ref.id),),
        {bucket(successor.id) for successor in document.successors},
        _spoken(roles + own if kind == "role" else roles),
        _spoken(document.offices + own if kind == "office" else document.offices),
        {fold(level) for level in document.levels} - {""},
        {*_STATES[document.current], *document.states},
        (document.organisation,) if document.organisation else (),
        (begun,) if begun else (),
    )


class _NameTerms(NamedTuple):
    words: Terms
    leads: Terms
    """The words it begins with, in each form in which it can be typed."""
    buckets: Terms


def _together(named: list[_NameTerms]) -> _NameTerms:
    return _NameTerms(*[set[str]().union(*[terms[place] for terms in named]) for place in range(3)])


@lru_cache(maxsize=8192)
def _terms_of_name(text: str, turned: bool) -> _NameTerms:
    """Many roles and offices have the same names."""
    wholes = whole_forms(text)
    if turned:
        wholes |= turned_forms(text)
    leads = {whole.partition(" ")[0] for whole in wholes}
    return _NameTerms(name_words(text), leads, {bucket(whole) for whole in wholes})


@lru_cache(maxsize=4096)
def _spoken(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folded_words(" ".join(texts)))


@lru_cache(maxsize=16384)
def _decade(first: int) -> str | None:
    return None if first in (FIRST_DAY, LAST_DAY) else f"{iso(first)[:3]}0s"


def beginnings(term: str) -> Iterable[str]:
    """What is typed first of a word: its first letters, up to so many as have postings of their own."""
    return [term[:length] for length in range(1, min(len(term), SHORT) + 1)]


def spoken_text(document: Document) -> tuple[str, set[str]]:
    """All that can be said of a record in folded words, each with a space before and after it; and these words."""
    texts = [folded_words(text) for text in (*[name.text for name in document.names], *document.body)]
    return "".join([f" {' '.join(said)} {BETWEEN}" for said in texts]), set[str]().union(*texts)


def joined_words(document: Document) -> Iterator[str]:
    """The words that hyphens and apostrophes join or part in its names, in their other form."""
    for name in document.names:
        yield from _joined(name.text)


def whole_forms(text: str) -> set[str]:
    """A whole name in each form that counts as the same: plain, canonical, and without spaces."""
    plain = fold(text)[:_LONGEST_NAME]
    return {plain, canonical(text)[:_LONGEST_NAME], plain.replace(" ", "")} if plain else set()


def turned_forms(text: str) -> set[str]:
    """The name of a person begun at each of its words, as lists and half the world write it: Lacroix Jean-Pierre."""
    parts = words(text)
    return {" ".join(parts[place:] + parts[:place])[:_LONGEST_NAME] for place in range(1, len(parts))}


def name_words(text: str) -> set[str]:
    """The words of a name, and those that hyphens and apostrophes join or part: Jean-Pierre is also jeanpierre,
    O'Brien also brien."""
    plain, same = fold(text), canonical(text)
    known = known_words(plain)
    if same != plain:
        known.update(same.split())
    known.update(_joined(text))
    return known


def _joined(text: str) -> Iterator[str]:
    if text.replace(" ", "").isalnum() or not _JOINING.search(text):
        return
    for chunk in text.split():
        parts = words(chunk)
        if len(parts) > 1:
            yield "".join(parts)
        if _APOSTROPHE.search(chunk):
            for part in _APOSTROPHE.split(chunk):
                yield from words(part)


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
