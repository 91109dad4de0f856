"""A typed text in its pieces: words, "quoted words", field:values, -left-out ones, OR, and what stands where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

FIELDS: Final = ("role", "office", "kind", "level", "is", "on")

_PIECE = re.compile(
    r"""(?P<sign>(?<!\S)-(?=[^\s-]))?
        (?:(?P<field>(?<!\w)[A-Za-z]{2,12}):(?=["“„\w.]))?
        (?:["“„](?P<quoted>[^"“”„]*)["“”]|(?P<bare>[^\s"“”„]+)|(?P<stray>["“”„]))""",
    re.VERBOSE,
)
_STRETCH = re.compile(r"\.\.|\d[\d-]*\.\.(?:\d[\d-]*)?|\.\.\d[\d-]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """`start` and `end` are its place in the typed text, signs and quotes included."""

    what: Literal["word", "phrase", "field", "or", "stretch"]
    text: str
    start: int
    end: int
    field: str = ""
    without: bool = False


def pieces(typed: str) -> tuple[list[Piece], list[str]]:
    """The pieces, and in words what was meant to be one and could not be."""
    hints: list[str] = []
    return list(_pieces(typed, hints)), hints


def _pieces(typed: str, hints: list[str]) -> Iterator[Piece]:
    for found in _PIECE.finditer(typed):
        start, end, without = found.start(), found.end(), bool(found["sign"])
        if found["stray"]:
            hints.append("A quotation mark has no partner, so it was left out.")
            continue
        quoted, field = found["quoted"] is not None, (found["field"] or "").lower()
        text = found["quoted"] if quoted else found["bare"]
        if field in FIELDS and text.strip():
            yield Piece("field", text, start, end, field, without)
            continue
        if field:
            if not found["bare"] or not found["bare"].startswith("//"):
                hints.append(f"“{found['field']}:” is no field, so it was searched for as it stands.")
            yield Piece("word", f"{found['field']} {text}", start, end, without=without)
        elif quoted:
            if text.strip():
                yield Piece("phrase", text, start, end, without=without)
        elif text == "OR":
            yield Piece("or", text, start, end)
        elif _STRETCH.fullmatch(text) and text != "..":
            yield Piece("stretch", text, start, end)
        else:
            yield Piece("word", text, start, end, without=without)
