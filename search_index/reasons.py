"""Why a record is a hit, in words, and the piece of text that shows it."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from database.folding import words
from database.rows import Ref
from search_index.hits import Hit
from search_index.matching import How, is_near
from search_index.questions import Question, spelled_words
from search_index.ranking import Found

if TYPE_CHECKING:
    from search_index.whoosh_files import Postings

_PREFERRED = frozenset({"name", "title"})
_SHORT_NAMES = frozenset({"acronym", "short name"})
_TEXT_OF = {"mandate": "mandate", "event": "event"}
_WORD = re.compile(r"[^\W_]+")
_BEFORE, _LENGTH = 60, 180


def hit(found: Found, question: Question, postings: "Postings") -> Hit:
    shown = postings.shown(found.record)
    score = found.score(postings.rows)
    if found.of is not None:
        asked = postings.shown(found.of)
        label = _label(postings.shown(found.row), asked)
        return Hit(_ref(shown), f"{found.relation} of {label}", None, score, _ref(asked))
    matched, snippet = _reason(found, question, postings.shown(found.row))
    return Hit(_ref(shown), matched, snippet if snippet != shown["title"] else None, score)


def suggestion(found: Found, question: Question, postings: "Postings") -> str:
    """What was typed, with the words of the best hit in place of those that match nothing."""
    its_words = _WORD.findall(postings.shown(found.row)["text"])
    return " ".join(_meant(typed, its_words) for typed in question.words)


def _meant(typed: str, its_words: list[str]) -> str:
    folded = [("".join(words(word)), word) for word in its_words]
    if any(plain.startswith(typed) for plain, _ in folded):
        return typed
    near = [word for most in (1, 2) for plain, word in folded if is_near(typed, plain, most)]
    return near[0] if near else typed


def _ref(shown: Mapping[str, Any]) -> Ref:
    return Ref(shown["kind"], shown["id"], shown["title"], shown["subtitle"])


def _label(row: Mapping[str, Any], asked: Mapping[str, Any]) -> str:
    return str(row["text"] if row["reason"] in _SHORT_NAMES else asked["title"])


def _reason(found: Found, question: Question, row: Mapping[str, Any]) -> tuple[str, str | None]:
    if found.how == How.IN_TEXT:
        return _reason_in_text(question, row)
    text, reason = row["text"], row["reason"]
    if found.how == How.FORGIVEN:
        reason = "similar spelling"
    elif reason in _PREFERRED and _spelled_otherwise(question, text):
        reason = "other spelling"
    return reason, text


def _spelled_otherwise(question: Question, name: str) -> bool:
    """Whether a typed word is in the name only if accents, letters or scripts are not told apart."""
    its_words = spelled_words(name)
    folded = ["".join(words(word)) for word in its_words]
    for typed in question.spelled:
        plain = "".join(words(typed))
        alike = [word for word, its_plain in zip(its_words, folded, strict=True) if plain and plain in its_plain]
        if alike and not any(typed in word for word in alike):
            return True
    return False


def _reason_in_text(question: Question, record: Mapping[str, Any]) -> tuple[str, str | None]:
    sought = tuple({word for form in question.forms for word in form})
    for text in record["body"]:
        place = _place_in(text, sought)
        if place is not None:
            return _TEXT_OF.get(record["kind"], "text"), _around(text, place)
    for text, reason in record["names"]:
        if _place_in(text, sought) is not None:
            return reason, text
    return "text", None


def _place_in(text: str, sought: tuple[str, ...]) -> int | None:
    for found in _WORD.finditer(text):
        if any(part.startswith(sought) for part in words(found.group())):
            return found.start()
    return None


def _around(text: str, place: int) -> str:
    """One line of the text around the place, cut between words."""
    start = max(0, place - _BEFORE)
    end = min(len(text), start + _LENGTH)
    piece = text[start:end]
    if start:
        piece = "…" + (piece.partition(" ")[2] or piece)
    if end < len(text):
        piece = (piece.rpartition(" ")[0] or piece) + "…"
    return " ".join(piece.split())
