"""In which order results stand, so that none moves under the pointer: pure, without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from database.rows import Kind, Ref
from search_index.hits import Hit, Range


@dataclass(frozen=True, slots=True)
class Result:
    """A hit in its place. `part` counts what came later, further pages or the full text: it stands below."""

    ref: Ref
    matched: str
    snippet: str | None = None
    marks: tuple[Range, ...] = ()
    times: str | None = None
    current: bool | None = None
    part: int = 0


def placed(hits: Sequence[Hit]) -> list[Result]:
    return [Result(hit.ref, hit.matched, hit.snippet, hit.marks, hit.times, hit.current) for hit in hits]


def grouped(results: Sequence[Result]) -> tuple[Result, ...]:
    """All results of a kind together; the kinds and the results in them stay in the order of their best."""
    kinds = list(dict.fromkeys(result.ref.kind for result in results))
    return tuple(result for kind in kinds for result in results if result.ref.kind == kind)


def joined(shown: Sequence[Result], fresh: Sequence[Result]) -> tuple[Result, ...]:
    """A later answer to the same question: what is shown keeps its order, whatever is new comes below it."""
    known = {result.ref.id: result for result in fresh}
    kept = [replace(known.pop(old.ref.id), part=old.part) for old in shown if old.ref.id in known]
    part = kept[-1].part + 1 if kept else 0
    return (*kept, *(replace(result, part=part) for result in grouped(tuple(known.values()))))


@dataclass(frozen=True, slots=True)
class Group:
    """Results of a kind that stand together, from which row, and whether others of the kind stand above."""

    kind: Kind
    first: int
    count: int
    further: bool


def groups(results: Sequence[Result]) -> list[Group]:
    found: list[Group] = []
    first = 0
    for (part, kind), members in groupby(results, key=lambda result: (result.part, result.ref.kind)):
        count = sum(1 for _ in members)
        found.append(Group(kind, first, count, part > 0 and any(group.kind == kind for group in found)))
        first += count
    return found
