"""Whether one name holds what was typed, and how much more it says."""

from collections.abc import Iterator
from itertools import takewhile

from database.folding import canonical
from search_index.documents import name_words, turned_forms, whole_forms
from search_index.remembering import remembers
from search_index.schema import Shown, ShownHeld
from search_index.words import Words


def is_whole(name: str, way: Words) -> bool:
    return not way.wholes.isdisjoint(_wholes(name))


def has_words(name: str, way: Words) -> bool:
    its_words = _words(name)
    return any(its_words.issuperset(form) for form in way.forms)


def has_beginnings(name: str, way: Words) -> bool:
    its_words = _words(name)
    return any(all(any(one.startswith(word) for one in its_words) for word in form) for form in way.forms)


def has_inside(name: str, way: Words) -> bool:
    its_words = _words(name)
    return any(all(any(word in one for one in its_words) for word in form) for form in way.forms)


def has_any(name: str, way: Words) -> bool:
    its_words = _words(name)
    return any(any(one.startswith(word) for one in its_words) for form in way.forms for word in form)


def tells(held: ShownHeld, of: Shown, way: Words) -> bool:
    """Whether a role that was held has all words that are in no name of the official, and at least one of all."""
    its_words = _words(held.title).union(*map(_words, (held.office, *_acronyms(held.office, of))))
    return any(_tell(its_words, of, form) for form in way.forms)


def _acronyms(office: str, of: Shown) -> Iterator[str]:
    """What an office is called in one word stands behind its name."""
    if office in of.offices:
        behind = of.offices[of.offices.index(office) + 1 :]
        yield from takewhile(lambda name: " " not in name, behind)


def _tell(its_words: frozenset[str], of: Shown, form: tuple[str, ...]) -> bool:
    others = [word for word in form if not any(one.startswith(word) for one in its_words)]
    if len(others) in (0, len(form)):
        return not others
    own = frozenset().union(*(_words(name.text) for name in of.names))
    return all(any(one.startswith(word) for one in own) for word in others)


def says_more(name: str, way: Words) -> int:
    """How many words of the name were not typed."""
    typed = way.forms[-1]
    return sum(1 for one in _canonical_words(name) if not any(one.startswith(word) for word in typed))


@remembers(8192)
def _canonical_words(name: str) -> tuple[str, ...]:
    return tuple(canonical(name).split())


@remembers(8192)
def _words(name: str) -> frozenset[str]:
    return frozenset(name_words(name))


@remembers(4096)
def _wholes(name: str) -> frozenset[str]:
    return frozenset(whole_forms(name) | turned_forms(name))
