"""What a person asks with a typed text: words, filters, days, and the chips that show how it was understood."""

from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from database.dates import FIRST_DAY, LAST_DAY, BadDate, Period, parse_period
from database.folding import fold
from search_index.dated import bare_date
from search_index.hits import Chip
from search_index.remembering import remembers
from search_index.tokens import Piece, pieces
from search_index.words import MOST_WORDS, Words, words_of

MOST_LETTERS: Final = 256
_MOST_WAYS: Final = 8
_KINDS: Final = {
    "office": "office", "offices": "office", "organisation": "office", "organization": "office", "body": "office",
    "official": "official", "officials": "official", "person": "official", "people": "official",
    "role": "role", "roles": "role", "post": "role", "posts": "role",
    "mandate": "mandate", "mandates": "mandate", "instrument": "instrument", "instruments": "instrument",
    "resolution": "instrument", "event": "event", "events": "event", "meeting": "event", "meetings": "event",
    "source": "source", "sources": "source", "document": "source", "documents": "source",
}  # fmt: skip
STATES: Final = ("current", "former", "acting", "vacant", "disputed")


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition: the words that a field has to hold."""

    field: str
    words: tuple[str, ...]
    without: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """`ways` are the words in every way that OR allows; a record has to match one of them. `dated` is the same
    question with a bare date in it understood as the day that is meant, where there is one."""

    text: str
    ways: tuple[Words, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    filters: tuple[Filter, ...] = ()
    on: Period | None = None
    chips: tuple[Chip, ...] = ()
    hint: str | None = None
    dated: "Asked | None" = None

    @property
    def is_empty(self) -> bool:
        return not (self.ways or self.filters or self.on)


@remembers(256)
def asked(typed: str) -> Asked:
    """The question in a typed text, of which the first 256 letters count. Whatever is no question is words."""
    text = typed[:MOST_LETTERS].encode("utf-8", "replace").decode()
    question = _asked(text)
    found = bare_date(text) if not question.on else None
    if found is None:
        return question
    start, end, period = found
    rest = text[:start] + " " + text[end:]
    if not _asked(rest).ways:
        return question
    chip = Chip("on", text[start:end].strip(), period.edtf, " ".join(rest.split()))
    inner = _asked(rest)
    return replace(question, dated=replace(inner, text=text, on=period, chips=(*inner.chips, chip)))


def _asked(text: str) -> Asked:
    split, hints = pieces(text)
    reading = _Reading(text)
    for piece in split:
        reading.take(piece, hints)
    ways = tuple(filter(lambda way: way.forms, map(words_of, reading.texts())))
    return Asked(
        text,
        ways,
        tuple(reading.phrases),
        tuple(reading.filters),
        reading.on,
        tuple(reading.chips),
        hints[0] if hints else None,
    )


class _Reading:
    """Takes the pieces one after the other."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._groups: list[list[str]] = []
        self._or = False
        self.phrases: list[tuple[str, ...]] = []
        self.filters: list[Filter] = []
        self.chips: list[Chip] = []
        self.on: Period | None = None

    def take(self, piece: Piece, hints: list[str]) -> None:
        if piece.what == "or":
            self._or = bool(self._groups)
            return
        if piece.what == "stretch":
            self._stretch(piece, hints)
        elif piece.what == "field":
            self._field(piece, hints)
        elif piece.without:
            words = tuple(fold(piece.text).split())
            if words:
                self.filters.append(Filter("text", words, True))
                self._chip(piece, "without", piece.text)
        else:
            self._word(piece.text)
            if piece.what == "phrase" and len(fold(piece.text).split()) > 1 and not self._or:
                self.phrases.append(tuple(fold(piece.text).split()))
        self._or = False

    def _word(self, text: str) -> None:
        if self._or and self._groups:
            self._groups[-1].append(text)
        elif len(self._groups) < MOST_WORDS:
            self._groups.append([text])

    def texts(self) -> list[str]:
        """The words in every way that OR allows."""
        groups = self._groups
        ways = 1
        for group in groups:
            ways *= len(group)
        if ways > _MOST_WAYS:
            groups = [[" ".join(group)] for group in groups]
        return [" ".join(way) for way in product(*groups)]

    def _field(self, piece: Piece, hints: list[str]) -> None:
        value = fold(piece.text)
        if piece.field == "on":
            self._on(piece, piece.text, hints)
        elif piece.field == "kind" and value not in _KINDS:
            self._literally(piece, f"There is no kind “{piece.text}”; it was searched for as it stands.", hints)
        elif piece.field == "is" and value not in STATES:
            offered = ", ".join(STATES)
            self._literally(piece, f"After “is:” comes one of {offered}; it was searched for as it stands.", hints)
        elif value:
            words: tuple[str, ...] = (_KINDS[value],) if piece.field == "kind" else (value,)
            if piece.field in ("role", "office"):
                words = words_of(piece.text).forms[-1]
            field = "state" if piece.field == "is" else piece.field
            self.filters.append(Filter(field, words, piece.without))
            self._chip(piece, piece.field, ("not " if piece.without else "") + piece.text)

    def _on(self, piece: Piece, text: str, hints: list[str]) -> None:
        try:
            period = parse_period(text)
        except BadDate:
            self._literally(piece, f"“{text}” is no date; it was searched for as it stands.", hints)
            return
        self._as_of(piece, period)

    def _stretch(self, piece: Piece, hints: list[str]) -> None:
        first, _, last = piece.text.partition("..")
        try:
            start = parse_period(first).first if first else FIRST_DAY
            end = parse_period(last).last if last else LAST_DAY
        except BadDate:
            start, end = 1, 0
        if end < start:
            self._literally(piece, f"“{piece.text}” is no stretch of days; it was searched for as it stands.", hints)
            return
        self._as_of(piece, Period(start, end, f"{first or '..'}/{last or '..'}"))

    def _as_of(self, piece: Piece, period: Period) -> None:
        self.on = period
        self._chip(piece, "on", piece.text, period.edtf)

    def _literally(self, piece: Piece, hint: str, hints: list[str]) -> None:
        hints.append(hint)
        self._word(f"{piece.field} {piece.text}")

    def _chip(self, piece: Piece, field: str, text: str, value: str | None = None) -> None:
        rest = self._text[: piece.start] + " " + self._text[piece.end :]
        self.chips.append(Chip(field, text, value or text, " ".join(rest.split())))
