"""Documents of the directory to the terms of an index, and to the plain values that it keeps of them. Pure."""

import re
from binascii import crc32
from collections.abc import Callable, Hashable, Iterable, Iterator
from operator import attrgetter
from typing import Any, Final, NamedTuple

from database.dates import FIRST_DAY, LAST_DAY, iso
from database.folding import APOSTROPHES, canonical, canonical_of, fold, folded_words, known_words, words
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
Trait = Hashable


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


def traits(document: Document) -> tuple[Trait, ...]:
    """What a record has in common with many others, one of it for each of the fields of TRAITS."""
    kind = document.ref.kind
    roles = tuple([held.title for held in document.held])
    offices = document.offices
    if kind == "role":
        roles += tuple([name.text for name in document.names])
    elif kind == "office":
        offices += tuple([name.text for name in document.names])
    state = _STATES[document.current] + document.states
    return kind, document.organisation, document.first, document.levels, offices, roles, state


def _plain(text: str) -> Terms:
    return (text,) if text else ()


def _decade(first: int) -> Terms:
    return () if first in (FIRST_DAY, LAST_DAY) else (f"{iso(first)[:3]}0s",)


def _levels(levels: tuple[str, ...]) -> Terms:
    return {fold(level) for level in levels} - {""}


def _spoken(texts: tuple[str, ...]) -> Terms:
    return set(folded_words(" ".join(texts)))


TRAITS: Final[tuple[tuple[str, Callable[[Any], Terms]], ...]] = (
    *((schema.KIND, _plain), (schema.BODY, _plain), (schema.DECADE, _decade), (schema.LEVEL, _levels)),
    *((schema.OFFICE, _spoken), (schema.ROLE, _spoken), (schema.STATE, set)),
)
"""The fields that tell what records have in common, and the terms of each such trait. The words of roles and offices
are told as they are written."""


def name_kinds(document: Document) -> set[tuple[str, bool]]:
    """The names of a record, and whether each is a main one."""
    return {(name.text, name.kind in _MAIN_NAMES) for name in document.names}


class NameTerms(NamedTuple):
    words: Terms
    leads: Terms
    """The words it begins with, in each form in which it can be typed."""
    buckets: Terms
    folded: str
    """Its words one after the other, with a space before and after each."""
    spoken: Terms
    joined: Terms
    """The words that hyphens and apostrophes join or part in it, in their other form."""


def name_terms(text: str, kind: str) -> NameTerms:
    """All that one name of a record of this kind is found by, but for the beginnings of its words."""
    said, joined = folded_words(text), tuple(_joined(text))
    plain = " ".join(said)
    same = canonical_of(text, plain)
    wholes = _forms(plain, same)
    if kind == "official":
        wholes |= _turned(said)
    leads = tuple({whole.partition(" ")[0] for whole in wholes}) if kind in _NAMED else ()
    return NameTerms(
        tuple(_known(plain, same, joined)), leads, tuple(map(bucket, wholes)), f" {plain} {BETWEEN}", said, joined
    )


def beginnings(term: str) -> Iterable[str]:
    """What is typed first of a word: its first letters, up to so many as have postings of their own."""
    return [term[:length] for length in range(1, min(len(term), SHORT) + 1)]


def spoken_body(document: Document) -> tuple[str, list[list[str]]]:
    """The running text of a record in folded words, each with a space before and after it; and these words."""
    texts = [folded_words(text) for text in document.body]
    return "".join([f" {' '.join(said)} {BETWEEN}" for said in texts]), texts


def whole_forms(text: str) -> set[str]:
    """A whole name in each form that counts as the same: plain, canonical, and without spaces."""
    return _forms(fold(text), canonical(text))


def _forms(plain: str, same: str) -> set[str]:
    plain = plain[:_LONGEST_NAME]
    return {plain, same[:_LONGEST_NAME], plain.replace(" ", "")} if plain else set()


def turned_forms(text: str) -> set[str]:
    """The name of a person begun at each of its words, as lists and half the world write it: Lacroix Jean-Pierre."""
    return _turned(list(words(text)))


def _turned(parts: list[str]) -> set[str]:
    return {" ".join(parts[place:] + parts[:place])[:_LONGEST_NAME] for place in range(1, len(parts))}


def name_words(text: str) -> set[str]:
    """The words of a name, and those that hyphens and apostrophes join or part: Jean-Pierre is also jeanpierre,
    O'Brien also brien."""
    return _known(fold(text), canonical(text), _joined(text))


def _known(plain: str, same: str, joined: Iterable[str]) -> set[str]:
    known = known_words(plain)
    if same != plain:
        known.update(same.split())
    known.update(joined)
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


_ref = attrgetter("kind", "id", "title", "subtitle")
_name = attrgetter("text", "kind", "reason")
_held = attrgetter("title", "office", "first", "last")
_as_it_is = attrgetter("body", "current", "weight", "first", "last")
_belonging = attrgetter("organisation", "offices", "levels", "states")


def kept(document: Document) -> Plain:
    """What an index keeps of a document: all of it, as bare tuples."""
    return (
        _ref(document.ref),
        tuple(map(_name, document.names)),
        *_as_it_is(document),
        tuple(map(_ref, document.successors)),
        *_belonging(document),
        tuple(map(_held, document.held)),
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


def ref(shown: ShownRef) -> Ref:
    kind, record, title, subtitle = shown
    return Ref(kind, record, title, subtitle)  # type: ignore[arg-type]
