"""The history tells what each revision did in sentences, and which of them still count."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory
from tests.factories import directory_of, role
from tests.unit.database.edits import ANN, only, redo, save, undo

BEN, LAB = (f"{number}" * 8 + "-8888-4888-8888-888888888888" for number in (1, 2))
SOURCE: dict[str, object] = {"title": "Press release", "locator": "paragraph 1"}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 2012-12-31")) as opened:
        yield opened


def lines(directory: Directory, *edits: dict[str, object]) -> tuple[str, ...]:
    save(directory, *edits)
    return directory.history()[0].lines


def counting(directory: Directory) -> list[int]:
    return [row.number for row in directory.history() if not row.taken_back]


def test_a_correction_is_told_with_its_date_and_its_citation(directory: Directory) -> None:
    term = only(directory, "SELECT id FROM term")
    told = lines(directory, {"do": "correct-term", "term": term, "end": "by March 2012", "source": SOURCE})
    assert told == (
        "Term, Ann as Head of Mission, 2010-01-01 to 2012-12-31: end 2012-12-31 → by March 2012",
        "Source added: Press release",
        "Citation added: Press release, paragraph 1, for the end",
    )


def test_what_is_added_is_told_by_its_name_and_not_by_its_columns(directory: Directory) -> None:
    head = directory.resolve("Head of Mission").id
    mission = directory.resolve("Mission", ("office",)).id
    assert lines(
        directory,
        {"do": "add-official", "name": "Ben Berg", "id": BEN},
        {"do": "add-office", "name": "Lab", "kind": "office", "founded": None, "dissolved": None, "parent": mission,
         "id": LAB},
        {"do": "cover", "role": head, "official": BEN, "start": "2013", "end": ".."},
        {"do": "record-vacancy", "role": head, "start": "2014", "end": None},
        {"do": "rename-office", "office": LAB, "name": "Laboratory", "since": "2015"},
    ) == (
        "Official added: Ben Berg",
        "Name added: “Ben Berg” for Ben Berg",
        "Office added: Laboratory",
        "Name added: “Lab” for Laboratory",
        "Tie added: Laboratory part of Mission",
        "Term added: Ben Berg as Head of Mission, 2013 to still open, acting",
        "Vacancy added: Head of Mission, vacant, 2014 to unknown",
        "Name, “Lab” for Laboratory: end unknown → 2015",
        "Name, “Lab” for Laboratory: kind official → former",
        "Name, “Lab” for Laboratory: goes by this name yes → no",
        "Name added: “Laboratory” for Laboratory",
        "Reorganisation added: renamed, 2015, Laboratory → Laboratory",
    )  # fmt: skip


def test_what_is_gone_keeps_its_name_in_the_history(directory: Directory) -> None:
    save(directory, {"do": "add-official", "name": "Ben Berg", "id": BEN})
    told = lines(directory, {"do": "delete", "record": BEN})
    assert told == ("Name removed: “Ben Berg” for Ben Berg", "Official removed: Ben Berg")


def test_a_merged_record_says_what_it_was_merged_into(directory: Directory) -> None:
    save(directory, {"do": "add-official", "name": "Ben Berg", "id": BEN})
    ann = directory.resolve("Ann", ("official",)).id
    assert "Merged into Ann" in lines(directory, {"do": "merge-duplicates", "kept": ann, "other": BEN})


def test_flags_that_say_no_are_not_told_of_what_is_new(directory: Directory) -> None:
    save(directory, {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2017"]})
    fields = {(change.what, change.field) for change in directory.history()[0].changes}
    assert fields == {("event", "title"), ("event", "kind"), ("event date", "event"), ("event date", "date")}


def test_a_revision_counts_until_it_is_taken_back_and_again_when_that_is_taken_back(directory: Directory) -> None:
    save(directory, {"do": "add-official", "name": "Ben Berg", "id": BEN})
    assert counting(directory) == [1]
    undo(directory)
    assert counting(directory) == [2]
    redo(directory)
    assert counting(directory) == [3, 2, 1]
    directory.editor.revert(1, ANN)
    assert counting(directory) == [4, 3, 2]
    directory.editor.revert(4, ANN)
    assert counting(directory) == [5, 3, 2, 1]
    assert directory.resolve("Ben Berg").id == BEN
