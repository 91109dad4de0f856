"""Why a record is a hit, in words, and the piece of text that shows it."""

import re
from collections.abc import Callable
from math import inf
from typing import NamedTuple

from database.dates import FIRST_DAY, LAST_DAY, Period, iso
from database.rows import Ref
from search_index.documents import ref
from search_index.fitting import has_any, has_beginnings, has_inside, has_words, is_whole, tells
from search_index.hits import Hit, Range
from search_index.how import How
from search_index.marking import Sought, folded, marks, snippet
from search_index.ranking import Found
from search_index.remembering import remembers
from search_index.schema import Shown, ShownHeld, ShownName
from search_index.words import Words, spelled_words

_PREFERRED = frozenset({"name", "title"})
_SHORT_NAMES = ("acronym", "short name")
_TEXT_OF = {"mandate": "mandate", "event": "event"}
_WORD = re.compile(r"[^\W_]+")
_CHUNK = re.compile(r"\w\S*\w")
_OF_BODIES = ("office", "role")

Ways = tuple[Words, ...]
Fits = Callable[[str, tuple[str, ...]], bool]


class Head(NamedTuple):
    """What every hit says of a record, whatever was asked for."""

    shown: Shown
    ref: Ref
    times: str | None


def head(shown: Shown) -> Head:
    return Head(shown, ref(shown.ref), _times(shown))


class Reasons:
    """Says for one question why records are hits."""

    def __init__(
        self,
        typed: Ways,
        meant: Ways,
        days: Period | None,
        score: Callable[[Found], float],
        head_of: Callable[[int], Head],
    ) -> None:
        self._ways, self._meant, self._days = typed, meant, days
        self._score, self._head_of = score, head_of
        self._least = inf
        self._sought: Sought = tuple({word for way in (*typed, *meant) for form in way.forms for word in form})

    def hit(self, found: Found) -> Hit:
        shown, own, times = self._head_of(found.row)
        # Guesses come in the order of how near they are, which their places do not tell.
        self._least = score = min(self._least, self._score(found))
        current = shown.current
        if found.of is not None:
            asked = self._head_of(found.of)
            matched = f"{found.relation} of {self._label(asked.shown)}"
            return Hit(own, matched, None, score, asked.ref, times=times, current=current)
        matched, text, marked = self._reason(found, shown)
        if text is None or text == own.title:
            # Most hits show their names, which are marked already.
            marked = marked if text else marks(own.title, self._sought)
            return Hit(own, matched, None, score, None, marked, times, current)
        return Hit(own, matched, text, score, None, marked, times, current)

    def _reason(self, found: Found, shown: Shown) -> tuple[str, str | None, tuple[Range, ...]]:
        if found.how not in _FITTING:
            return self._reason_besides_names(found.how, shown)
        name, way = self._name_that(found.how, shown)
        reason = name.reason
        if found.how == How.FORGIVEN:
            reason = self._forgiven(way)
        elif reason in _PREFERRED and _spelled_otherwise(way, name.text):
            reason = "other spelling"
        return reason, name.text, marks(name.text, self._sought)

    def _reason_besides_names(self, how: How, shown: Shown) -> tuple[str, str | None, tuple[Range, ...]]:
        if how == How.LISTED:
            return "listed", None, ()
        if how == How.HEAD:
            return f"head of {shown.offices[0]}", None, ()
        return self._reason_in_text(shown) if how == How.IN_TEXT else self._reason_held(shown)

    def _name_that(self, how: How, shown: Shown) -> tuple[ShownName, Words]:
        """The name that is the hit; where words are spread over several names, the first that holds one."""
        ways = self._meant if how == How.FORGIVEN else self._ways
        if len(shown.names) == len(ways) == 1:
            return shown.names[0], ways[0]
        for fits in _FITTING[how]:
            for way in ways:
                for name in shown.names:
                    if fits(name.text, way):
                        return name, way
        return shown.names[0], ways[0]

    def _forgiven(self, way: Words) -> str:
        """What was done to the words; acronyms are much shorter than what they stand for."""
        typed = self._ways[0].sought
        gone = [word for word in typed if word not in way.plain]
        come = [word for word in way.plain if word not in typed]
        if gone and not come:
            return f"without “{' '.join(gone)}”"
        if len(gone) == 1 and len(come) > 1 and 2 * len(gone[0]) < len("".join(come)):
            return f"“{gone[0]}” in full"
        return "similar spelling"

    def _label(self, asked: Shown) -> str:
        """Offices go by their acronyms; that of a role is the one of its level, which many roles share."""
        name = self._name_that(How.WHOLE_NAME, asked)[0]
        return name.text if name.reason.startswith(_SHORT_NAMES) and asked.ref.kind == "office" else asked.ref.title

    def _reason_held(self, shown: Shown) -> tuple[str, str | None, tuple[Range, ...]]:
        telling = [held for held in shown.held if any(tells(held, shown, way) for way in self._ways)]
        if telling:
            # Of several, the one of the days that were asked for; they begin with the latest.
            held = next(filter(self._is_held, telling), telling[0])
            return _held(held), held.title, marks(held.title, self._sought)
        office = next((office for office in shown.offices if marks(office, self._sought)), None)
        return "office", office, marks(office, self._sought) if office else ()

    def _is_held(self, held: ShownHeld) -> bool:
        return self._days is None or (held.first <= self._days.last and held.last >= self._days.first)

    def _reason_in_text(self, shown: Shown) -> tuple[str, str | None, tuple[Range, ...]]:
        for text in shown.body:
            found = snippet(text, self._sought)
            if found is not None:
                return _TEXT_OF.get(shown.ref.kind, "text"), *found
        for name in shown.names:
            if marks(name.text, self._sought):
                return name.reason, name.text, marks(name.text, self._sought)
        return "text", None, ()


def _held(held: ShownHeld) -> str:
    if held.last != LAST_DAY:
        return f"held until {iso(held.last)[:4]}"
    return "role held" if held.first == FIRST_DAY else f"held since {iso(held.first)[:4]}"


def _times(shown: Shown) -> str | None:
    """The years of an office or role, as far as they are known: they tell the bearers of one acronym apart."""
    if shown.ref.kind not in _OF_BODIES:
        return None
    first = iso(shown.first)[:4] if shown.first != FIRST_DAY else ""
    last = iso(shown.last)[:4] if shown.last != LAST_DAY else ""
    if first and last:
        return f"{first}–{last}"
    return f"until {last}" if last else f"since {first}" if first else None


_FITTING: dict[How, tuple[Callable[[str, Words], bool], ...]] = {
    How.WHOLE_NAME: (is_whole, has_words, has_any),
    How.WHOLE_VARIANT: (is_whole, has_words, has_any),
    How.WORDS_FROM_THE_START: (has_words, has_beginnings, has_any),
    How.WHOLE_WORDS: (has_words, has_any),
    How.FROM_THE_START: (has_beginnings, has_any),
    How.BEGINNINGS: (has_beginnings, has_any),
    How.INSIDE_WORDS: (has_inside, has_any),
    How.SPREAD: (has_any,),
    How.FORGIVEN: (is_whole, has_words, has_beginnings, has_inside, has_any),
}


def _spelled_otherwise(way: Words, name: str) -> bool:
    """Whether a typed word is in the name only if accents, letters or scripts are not told apart."""
    # Plain letters typed for a plain name are what they seem; most questions are that.
    if name.isascii() and "".join(way.spelled).isascii():
        return False
    return any(_is_only_alike(typed, name) for typed in way.spelled)


def _is_only_alike(typed: str, name: str) -> bool:
    plain, alike = "".join(folded(typed)), False
    for word, its_plain in _with_plain_words(name):
        if plain and plain in its_plain:
            if typed in word:
                return False
            alike = True
    return alike


@remembers(4096)
def _with_plain_words(name: str) -> tuple[tuple[str, str], ...]:
    return tuple((word, "".join(folded(word))) for word in spelled_words(name))


def suggestion(typed: Words, shown: Shown, ways: Ways) -> str | None:
    """What was typed, with the words as the best hit spells them in place of those that match nothing; None where one
    was only left out."""
    fits = (
        (way, name.text)
        for fit in _FITTING[How.FORGIVEN]
        for way in ways
        for name in shown.names
        if fit(name.text, way)
    )
    way, name = next(fits, (ways[0], shown.names[0].text))
    if set(way.plain) < set(typed.plain) and way.plain != typed.sought:
        return None
    # Words that a hyphen or apostrophe joins stand behind their parts.
    its_words = [("".join(folded(word)), word) for word in (*_WORD.findall(name), *_CHUNK.findall(name))]
    return " ".join(word if word in typed.plain else _as_spelt(word, its_words) for word in way.plain)


def _as_spelt(word: str, its_words: list[tuple[str, str]]) -> str:
    return next((spelt for plain, spelt in its_words if plain.startswith(word)), word)
