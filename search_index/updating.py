"""How an index takes in what changed, and joins the small segments that this leaves."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from itertools import accumulate, chain

from database.rows import Document
from search_index import folder as disk
from search_index.building import turned_now
from search_index.documents import made_again, order
from search_index.in_force import InForce, engine
from search_index.inverted import Inverted
from search_index.segments import Segments

MOST_CHANGED = 2000
"""Rows that changed since the large segment was written; beyond that it is better written anew."""
_MANY_SEGMENTS = 16
_MOST_SEGMENTS = 80
_AT_ONCE = 16
_JOINED = 4
"""Rows and segments that are joined while somebody waits for an update; the rest waits for an idle moment."""
_WORTH_IT = 3
_TIDY = 2
_SLICE = 50


@dataclass(frozen=True, slots=True)
class Changes:
    """What is different in the directory: the documents that are new or changed, and the ids that are gone."""

    documents: tuple[Document, ...]
    gone: tuple[str, ...] = ()


def update(index: InForce, changes: Changes, revision: int, stamp: str) -> None:
    """Takes in what changed in the directory up to this revision; costs as much as the changes do."""
    segments = index.whole().segments
    fresh = {document.ref.id: document for document in changes.documents}
    known = {record: segments.row_of(record) for record in (*fresh, *changes.gone)}
    for row in known.values():
        if row is not None:
            segments.bury(row)
    added = sum(known[record] is None for record in fresh)
    gone = sum(known[record] is not None for record in set(changes.gone) - set(fresh))
    joined = _smallest(segments) if len(segments.parts) > _MANY_SEGMENTS else set[int]()
    kept = [number for number in range(len(segments.parts)) if number not in joined]
    again = [made_again(segments.shown(row)) for number in sorted(joined) for row in living_in(segments, number)]
    files: Mapping[str, bytes] = engine().written(turned_now([*again, *fresh.values()]))
    index.renew(kept, disk.Saved(revision, stamp, index.saved.documents + added - gone), files)


def _smallest(segments: Segments) -> set[int]:
    """The small segments that are quickly joined into one; none, if only larger ones are left and they are not many."""
    sizes = sorted((len(living_in(segments, number)), number) for number in range(1, len(segments.parts)))
    totals = list(accumulate(size for size, _ in sizes))
    fitting = sum(total <= _AT_ONCE for total in totals)
    if fitting < _WORTH_IT:
        fitting = 2 if len(sizes) >= _MOST_SEGMENTS else 0
    return {number for _, number in sizes[: min(fitting, _JOINED)]}


def living_in(segments: Segments, number: int) -> list[int]:
    """The rows that count in one segment, its buried ones left out."""
    start = sum(part.segment.rows for part in segments.parts[:number])
    part = segments.parts[number]
    return [start + row for row in range(part.segment.rows) if row not in part.dead]


def changed_rows(index: InForce) -> int:
    """How many rows are not in the large segment, or no longer count in it."""
    segments = index.whole().segments
    return segments.rows - segments.parts[0].segment.rows + sum(len(part.dead) for part in segments.parts)


def is_untidy(index: InForce) -> bool:
    return index.is_whole and (changed_rows(index) > MOST_CHANGED or len(index.whole().segments.parts) > _TIDY)


def tidying(index: InForce) -> Generator[None, None, None]:
    """Joins the small segments into one, or all of them where much has changed, in steps of some milliseconds.
    What was updated in between makes it give up: there will be another idle moment."""
    saved, segments = index.saved, index.whole().segments
    whole = changed_rows(index) > MOST_CHANGED
    rows = [row for number in range(0 if whole else 1, len(segments.parts)) for row in living_in(segments, number)]
    read: list[Document] = []
    for place, row in enumerate(rows):
        read.append(made_again(segments.shown(row)))
        if place % _SLICE == 0:
            yield
    read.sort(key=order)
    inverted = Inverted(read)
    for _ in chain(inverted.take_names(), inverted.take_texts()):
        yield
    writing = engine().Writing(inverted)
    for _ in writing.steps():
        yield
    if index.saved is saved and index.answering is not None and index.answering.segments is segments:
        index.renew([] if whole else [0], saved, writing.files)
