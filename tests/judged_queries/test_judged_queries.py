"""What people type, judged by hand over the shipped directory: what is meant comes first, or nearly so."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from database import Directory
from search_index import SearchIndex

FIRST, AMONG_THREE = 0.95, 0.99
FILES = (
    "queries.txt",
    "further_queries.txt",
    "independent_queries.txt",
    "heard_queries.txt",
    "second_sight_queries.txt",
    "third_sight_queries.txt",
)


class Judged(NamedTuple):
    typed: str
    meant: frozenset[str]


def judged(file: str) -> Iterator[Judged]:
    for line in (Path(__file__).parent / file).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            typed, _, meant = line.partition(" | ")
            yield Judged(typed, frozenset(meant.split(" / ")))


@pytest.fixture(scope="module")
def index(shipped_directory: Path) -> SearchIndex:
    index = SearchIndex.open(None)
    with Directory.open(shipped_directory) as directory:
        index.rebuild(directory.documents(), 1, "judged")
    return index


def _missed(index: SearchIndex, queries: list[Judged], places: int) -> list[str]:
    missed = []
    for query in queries:
        shown = [hit.ref.title for hit in index.search(query.typed, limit=places).hits]
        if query.meant.isdisjoint(shown):
            missed.append(f"{query.typed}: {shown[:3]} instead of {sorted(query.meant)}")
    return missed


@pytest.mark.parametrize("file", FILES)
def test_what_is_meant_comes_first(index: SearchIndex, file: str) -> None:
    queries = list(judged(file))
    missed = _missed(index, queries, 1)
    assert len(missed) <= (1 - FIRST) * len(queries), missed
    missed = _missed(index, queries, 3)
    assert len(missed) <= (1 - AMONG_THREE) * len(queries), missed


def test_every_judged_record_is_in_the_directory(shipped: Directory) -> None:
    titles = {document.ref.title for document in shipped.documents()}
    queries = [query for file in FILES for query in judged(file)]
    assert len(queries) >= 850
    assert {title for query in queries for title in query.meant} <= titles
