"""The index is kept in step by what changed alone, and answers the same as one that was made anew."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from database.rows import Document
from search_index import Changes, IndexUnusable, SearchIndex, folder
from search_index.lock import alone
from tests.unit.search_index.factories import document, titles

STAMP = "edition 1"
DOCUMENTS = {
    f"id{number}": document(f"Office {number} for Peace", "office", (f"OP{number}", "acronym"), id=f"id{number}")
    for number in range(60)
}
QUESTIONS = (
    "office",
    "op7",
    "peace 1",
    "offcie",
    "p",
    "war",
    "bangui",
    '"for peace"',
    "is:former",
    "kind:office",
    "zzz",
)


def _asked(index: SearchIndex) -> list[object]:
    found = [[replace(hit, score=0) for hit in index.search(typed).hits] for typed in QUESTIONS]
    return [*found, [index.search(typed).total for typed in QUESTIONS], index.facets("office")]


def _anew(documents: dict[str, Document]) -> list[object]:
    index = SearchIndex.open(None)
    index.rebuild(documents.values(), 1, STAMP)
    return _asked(index)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    SearchIndex.open(tmp_path / "index").rebuild(DOCUMENTS.values(), 7, STAMP)
    return tmp_path / "index"


def _changes() -> Iterator[tuple[Changes, dict[str, Document]]]:
    """Changes one after the other, and all documents after each."""
    now = dict(DOCUMENTS)
    for number in range(30):
        changed = replace(DOCUMENTS[f"id{number}"], body=(f"Moved to Bangui in {number}.",))
        fresh = document(f"War Room {number}", "office", id=f"new{number}", weight=number)
        ended = replace(DOCUMENTS[f"id{number + 30}"], current=False)
        gone = (f"new{number - 1}",) if number % 3 == 2 else ()
        now |= {"id" + str(number): changed, fresh.ref.id: fresh, ended.ref.id: ended}
        for record in gone:
            del now[record]
        yield Changes((changed, fresh, ended), gone), dict(now)


@pytest.mark.parametrize("kept", ["on disk", "in memory"])
def test_after_every_change_it_answers_like_an_index_made_anew(kept: str, path: Path) -> None:
    index = SearchIndex.open(path if kept == "on disk" else None)
    index.keep_in_step(7, STAMP, DOCUMENTS.values)
    for revision, (changes, now) in enumerate(_changes(), 8):
        index.update(changes, revision, STAMP)
        assert index.matches(revision, STAMP)
        assert index.documents == len(now)
        if revision % 5 == 0:
            assert _asked(index) == _anew(now)
        if kept == "on disk" and revision % 10 == 0:
            again = SearchIndex.open(path)
            assert again.matches(revision, STAMP)
            assert _asked(again) == _anew(now)


def test_what_updates_left_is_joined_when_idle_and_changes_no_answer(path: Path) -> None:
    index = SearchIndex.open(path)
    steps = list(_changes())
    for revision, (changes, _) in enumerate(steps, 8):
        index.update(changes, revision, STAMP)
    before = _asked(index)
    assert index.tidy()
    assert not index.tidy()
    assert len(folder.load(path).parts) == 2
    assert before == _asked(index) == _asked(SearchIndex.open(path)) == _anew(steps[-1][1])


def test_no_update_joins_more_than_is_quickly_done_and_segments_stay_few(path: Path) -> None:
    index, now = SearchIndex.open(path), dict(DOCUMENTS)
    largest = []
    for number in range(150):
        changed = replace(DOCUMENTS[f"id{number % 60}"], body=(f"Changed in {number}.",))
        now[changed.ref.id] = changed
        index.update(Changes((changed,)), 8 + number, STAMP)
        parts = index._now.whole().segments.parts
        largest.append(max(part.segment.rows for part in parts[1:]))
        assert len(parts) < 40
    assert max(largest) <= 17
    assert _asked(index) == _anew(now)


def test_many_changes_are_joined_with_all_the_rest(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("search_index.updating.MOST_CHANGED", 3)
    index = SearchIndex.open(path)
    changes, now = next(_changes())
    index.update(changes, 8, STAMP)
    assert index.tidy()
    assert not index.tidy()
    assert len(folder.load(path).parts) == 1
    assert _asked(index) == _anew(now)


def test_only_the_gap_is_redone_where_it_is_known(path: Path) -> None:
    index = SearchIndex.open(path)
    changes, now = next(_changes())
    seen: list[tuple[int, str]] = []

    def changed(revision: int, stamp: str) -> Changes:
        seen.append((revision, stamp))
        return changes

    assert index.keep_in_step(9, "new stamp", lambda: pytest.fail("rebuilt without need"), changed=changed)
    assert seen == [(7, STAMP)]
    assert index.matches(9, "new stamp")
    assert _asked(SearchIndex.open(path)) == _anew(now)


def test_where_the_gap_is_not_known_the_index_is_rebuilt(path: Path) -> None:
    index = SearchIndex.open(path)
    assert index.keep_in_step(9, STAMP, list, changed=lambda *_: None)
    assert index.search("office").total == 0


def test_a_folder_that_is_locked_or_full_keeps_the_change_in_memory(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes, now = next(_changes())
    index = SearchIndex.open(path)
    with alone(path / "lock"):
        index.update(changes, 8, STAMP)
    assert index.trouble
    assert "memory" in index.trouble
    assert _asked(index) == _anew(now)
    assert SearchIndex.open(path).matches(7, STAMP)


def test_an_index_that_another_program_renewed_is_not_overwritten_by_an_update(path: Path) -> None:
    index = SearchIndex.open(path)
    SearchIndex.open(path).rebuild([DOCUMENTS["id1"]], 12, STAMP)
    changes, now = next(_changes())
    index.update(changes, 8, STAMP)
    assert index.trouble
    assert _asked(index) == _anew(now)
    assert SearchIndex.open(path).matches(12, STAMP)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder_answers_and_keeps_changes_in_memory(path: Path) -> None:
    changes, now = next(_changes())
    path.chmod(0o500)
    index = SearchIndex.open(path)
    index.update(changes, 8, STAMP)
    path.chmod(0o700)
    assert _asked(index) == _anew(now)


def test_names_answer_before_there_is_an_index_and_stay_where_they_are() -> None:
    index = SearchIndex.open(None)
    with pytest.raises(IndexUnusable):
        index.search("o")
    texts = [document(f"Office {number}", "office", body=("Peace is in every text.",)) for number in range(150)]
    steps = index.rebuilding([*texts, document("Nothing", current=False, body=("Office in a text",))], 1, STAMP)
    while next(steps).doing != "texts":
        pass
    early = index.search("office")
    assert early.names_only
    assert not index.matches(1, STAMP)
    assert early.total == 150
    for _ in steps:
        pass
    late = index.search("office")
    assert not late.names_only
    assert late.total == 151
    assert titles(late) == titles(early)


def test_a_rebuild_can_pause_and_be_given_up_while_the_old_index_answers(path: Path) -> None:
    index = SearchIndex.open(path)
    steps = index.rebuilding([DOCUMENTS["id1"]], 8, STAMP)
    assert next(steps).doing == "reading"
    assert index.search("office").total == 60
    steps.close()
    assert index.matches(7, STAMP)
    told = [step.doing for step in index.rebuilding([DOCUMENTS["id1"]], 8, STAMP)]
    assert list(dict.fromkeys(told)) == ["reading", "names", "texts", "writing"]
    assert index.search("office").total == 1
