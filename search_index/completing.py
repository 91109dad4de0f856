"""How the last word of a typed text may go on: the fields of the question language, their values, words of names."""

from collections.abc import Iterator

from database.folding import fold
from search_index.asked import STATES
from search_index.hits import Completion
from search_index.schema import KIND, LEVEL, OFFICE, ROLE, STATE, WORDS
from search_index.segments import Segments
from search_index.tokens import FIELDS

_VALUES_IN = {"kind": KIND, "level": LEVEL, "is": STATE, "role": ROLE, "office": OFFICE}
_MOST_WEIGHED = 200
_SHORTEST = 2


def completions(text: str, segments: Segments, most: int) -> tuple[Completion, ...]:
    before, _, last = text.rpartition(" ")
    before = f"{before} " if before else ""
    sign = "-" if last.startswith("-") else ""
    found = []
    for completed, label, count in _continued(last.removeprefix("-"), segments):
        found.append(Completion(f"{before}{sign}{completed}", label, count))
        if len(found) == most:
            break
    return tuple(found)


def _continued(last: str, segments: Segments) -> Iterator[tuple[str, str, int]]:
    field, colon, value = last.partition(":")
    if colon:
        if field.lower() in _VALUES_IN:
            yield from _values(field.lower(), fold(value), segments)
        return
    if last:
        yield from ((f"{field}:", f"{field}: …", 0) for field in FIELDS if field.startswith(last.lower()))
    start = fold(last)
    if len(start) >= _SHORTEST:
        words = segments.words_starting(start, _MOST_WEIGHED)
        weighed = sorted((-segments.holding(WORDS, word).bit_count(), word) for word in words if word != start)
        yield from ((word, word, -count) for count, word in weighed)


def _values(field: str, start: str, segments: Segments) -> Iterator[tuple[str, str, int]]:
    terms = [term for term in STATES if term.startswith(start)] if field == "is" else None
    if terms is None:
        terms = segments.terms_from(_VALUES_IN[field], start, _MOST_WEIGHED)
    counted = sorted((-segments.holding(_VALUES_IN[field], term).bit_count(), term) for term in terms)
    for count, term in counted:
        if count:
            shown = f'"{term}"' if " " in term else term
            yield f"{field}:{shown} ", term, -count
