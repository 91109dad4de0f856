"""Who stands at the head of a body, asked for by the name of the body: "head of NATO", "who leads DPPA"."""

from collections.abc import Iterator
from itertools import islice

from search_index.bits import all_of, bits_of, rows_in
from search_index.documents import bucket
from search_index.fitting import is_whole
from search_index.schema import KIND, OFFICE, VARIANT, WHOLE, ShownRef
from search_index.segments import Segments
from search_index.words import Words, words_of

_STAFF = 60
"""Up to this weight a role is one of many."""
_HEAD_OF = ("head", "of")
_MOST_OFFICES = 8
_MOST_ROLES = 200


def heads(way: Words, segments: Segments) -> int:
    """The rows of the roles at the head of what is named after "head of"."""
    bodies = {form[2:] for form in way.forms if form[:2] == _HEAD_OF and len(form) > len(_HEAD_OF)}
    if not bodies:
        return 0
    return segments.set_of("heads", " ".join(way.plain), lambda: _heads(bodies, segments))


def _heads(bodies: set[tuple[str, ...]], segments: Segments) -> int:
    found: list[int] = []
    for body in bodies:
        for office in islice(offices_called(words_of(" ".join(body)), segments), _MOST_OFFICES):
            found += _at_the_head(office, segments)
    return bits_of(sorted(set(found)), segments.rows)


def offices_called(way: Words, segments: Segments) -> Iterator[ShownRef]:
    """The offices that have this whole name or acronym."""
    offices = segments.holding(KIND, "office")
    for field in (WHOLE, VARIANT):
        for whole in sorted(way.wholes):
            for row in islice(rows_in(segments.holding(field, bucket(whole)) & offices), _MOST_OFFICES):
                shown = segments.shown(row)
                if any(is_whole(name.text, way) for name in shown.names):
                    yield shown.ref


def _at_the_head(office: ShownRef, segments: Segments) -> list[int]:
    """The roles of the office itself that weigh most; those of the offices below it name it, too."""
    words = words_of(office.title).plain
    roles = segments.holding(KIND, "role") & all_of(segments.holding(OFFICE, word) for word in words)
    own = []
    for row in segments.patience.through(rows_in(roles, _MOST_ROLES)):
        shown = segments.shown(row)
        if shown.offices and shown.offices[0] == office.title and shown.weight > _STAFF:
            own.append((shown.weight, row))
    most = max((weight for weight, _ in own), default=0)
    return [row for weight, row in own if weight == most]
