"""An index is made on the spot and never taken from outside: neither with the program nor beside a directory."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.shared import paths
from app.shared.opening import found_index, index_folder, open_directory, open_index
from database import Directory
from database.rows import Document
from search_index import SearchIndex
from tests.unit.search_index.factories import titles


def _quiet(_words: str, _done: int, _of: int) -> None:
    """Nobody watches."""


def _misled(documents: Iterator[Document]) -> Iterator[Document]:
    """The directory as somebody would like it to be found: every name leads to a false title."""
    for document in documents:
        yield replace(document, ref=replace(document.ref, title="Somebody else"))


@pytest.fixture
def carried(shipped_directory: Path, tmp_path: Path) -> Path:
    """A directory from elsewhere, with an index beside it that fits it in everything but what it says."""
    file = tmp_path / "elsewhere" / "directory.db"
    file.parent.mkdir()
    shutil.copyfile(shipped_directory, file)
    with Directory.open(file) as directory:
        false = SearchIndex.open(file.with_suffix(".index"))
        false.rebuild(_misled(iter(directory.documents())), directory.revision, directory.stamp())
    return file


def test_the_program_carries_no_index_to_its_first_start(
    carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.shared.opening.carried_directory", lambda: carried)
    looked_into: list[str] = []
    inside = str(carried.with_suffix(".index"))

    def watch(event: str, given: tuple[Any, ...]) -> None:
        if event in ("open", "os.listdir", "os.scandir") and given and str(given[0]).startswith(inside):
            looked_into.append(str(given[0]))

    sys.addaudithook(watch)
    place = paths.own_place(tmp_path / "data", "1")
    with open_directory(place, _quiet) as directory:
        assert [one.name for one in place.directory.parent.iterdir()] == [place.directory.name]
        assert titles(open_index(place, directory, _quiet).search("guterres"))[0] == "António Guterres"
    assert looked_into == []


def test_the_index_of_the_own_directory_is_not_looked_for_beside_it(carried: Path) -> None:
    place = paths.Place(carried, own=True)
    assert index_folder(place) != carried.with_suffix(".index")
    assert found_index(place).documents == 0


def test_an_index_that_came_along_with_a_directory_is_not_believed(carried: Path) -> None:
    place = paths.named_place(str(carried))
    with Directory.open(carried) as directory:
        assert titles(open_index(place, directory, _quiet).search("guterres"))[0] == "António Guterres"
