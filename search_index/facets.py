"""How many of all hits there are of each sort."""

from search_index.hits import Facet
from search_index.schema import BODY, DECADE, KIND, LEVEL, STATE
from search_index.segments import Segments

_FIELDS = {KIND: "kind", BODY: "organisation", LEVEL: "level", STATE: "state", DECADE: "decade"}
_TYPED = {KIND: "kind:{}", BODY: 'office:"{}"', LEVEL: "level:{}", STATE: "is:{}"}
_MOST_VALUES = 40


def facets(every: int, segments: Segments) -> tuple[Facet, ...]:
    """The sorts of a set of hits, field after field, the largest first."""
    found: list[Facet] = []
    for field, named in _FIELDS.items():
        counted = [
            (-(segments.holding(field, value) & every).bit_count(), value)
            for value in segments.terms_from(field, "", _MOST_VALUES)
        ]
        found += [Facet(named, value, -count, _typed(field, value)) for count, value in sorted(counted) if count]
    return tuple(found)


def _typed(field: str, value: str) -> str:
    if field == DECADE:
        return f"{value[:4]}..{value[:3]}9"
    return _TYPED[field].format(value)
