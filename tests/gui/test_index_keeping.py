"""The search index behind the window: built, taken up again, brought into step and tidied, and never in the way."""

import errno
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.shared import index_upkeep
from app.shared.background import Background
from app.shared.desk import Desk
from app.shared.index_builder import IndexBuilder
from app.shared.index_keeping import IndexKeeping
from app.shared.library import Library
from app.shared.paths import index_place, named_place
from database import Directory, DirectoryProblem
from search_index import Changes, IndexUnusable, SearchAnswer, SearchIndex, begun
from search_index.lock import alone
from tests.edits import Edit

PATIENCE = 60_000


class Kept:
    """A desk on a directory of its own, its index beside it, and who keeps that."""

    def __init__(self, qtbot: QtBot, path: Path, elsewhere: bool) -> None:
        self.qtbot, self.path, self.index = qtbot, path, index_place(named_place(str(path)))
        self.index.mkdir(mode=0o700, parents=True, exist_ok=True)
        library = Library(
            lambda _tell: Directory.open(path), lambda _d, _t: SearchIndex.open(self.index), str(path), elsewhere
        )
        self.library = library
        self.desk = Desk(library, Background())
        self.keeping = IndexKeeping(self.desk)
        self.problems: list[str] = []
        self.told: list[str] = []
        self.changed: list[None] = []
        self.ended: list[object] = []
        self.desk.problem.connect(self.problems.append)
        self.desk.told.connect(lambda words, _done, _of: self.told.append(words))
        self.desk.index_changed.connect(lambda: self.changed.append(None))
        self.keeping.failed.connect(self.ended.append)

    def open(self) -> "Kept":
        """Opens the directory alone."""
        opened: list[None] = []
        self.desk.open(lambda: opened.append(None), lambda problem: pytest.fail(str(problem)))
        self.qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
        return self

    def ready(self) -> "Kept":
        """Starts, and waits until the index is in step."""
        with self.qtbot.waitSignal(self.keeping.ready, timeout=PATIENCE):
            self.keeping.start()
        return self

    def asked(self, question: Callable[[Library], object]) -> object:
        answers: list[object] = []
        self.desk.ask(question, answers.append, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
        return answers[0]

    def search(self, text: str) -> SearchAnswer:
        answer = self.asked(lambda library: library.search(text, None, 20, self.desk.tell))
        assert isinstance(answer, SearchAnswer)
        return answer

    def edit_note(self, text: str) -> str:
        """Writes a note on an office as another program does; its title."""
        one = Edit(self.path)
        sql = "SELECT n.owner, n.text FROM name n JOIN office o ON o.id = n.owner WHERE n.preferred = 1"
        name = one.rows(sql)[0]
        one.update("office", one.rows("SELECT * FROM office WHERE id = ?", name["owner"])[0], note=text)
        one.saved()
        return str(name["text"])


@pytest.fixture
def kept(qtbot: QtBot, shipped_directory: Path, tmp_path: Path) -> Iterator[Callable[..., Kept]]:
    made: list[Kept] = []

    def make(elsewhere: bool = False) -> Kept:
        path = tmp_path / "own.db"
        if not path.exists():
            shutil.copy(shipped_directory, path)
        made.append(Kept(qtbot, path, elsewhere))
        return made[-1].open()

    yield make
    for one in made:
        one.desk.close()


def test_names_answer_before_the_index_and_texts_join_once(kept: Callable[..., Kept]) -> None:
    one = kept()
    early = one.search("lacroix")
    assert early.names_only
    assert early.hits[0].ref.title == "Jean-Pierre Lacroix"
    one.ready()
    late = one.search("lacroix")
    assert not late.names_only
    assert late.hits[0].ref == early.hits[0].ref
    assert len(one.changed) == 1
    assert "Building the search index" in one.told
    assert one.problems == []


def test_questions_are_answered_between_the_slices_of_a_build(kept: Callable[..., Kept]) -> None:
    one, answered = kept(), list[bool]()
    one.keeping.start()
    while not one.changed:
        answered.append(one.search("peacekeeping").names_only)
    assert answered.count(True) > 3


@pytest.mark.parametrize("elsewhere", [False, True])
def test_an_index_built_here_or_in_a_process_of_its_own_answers_the_same(
    elsewhere: bool, kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_upkeep, "FEW", 10)
    one = kept(elsewhere).ready()
    with Directory.open(one.path) as directory:
        index = SearchIndex.open(one.index)
        assert index.matches(directory.revision, directory.stamp())
        anew = SearchIndex.open(None)
        anew.rebuild(directory.documents(), 0, "stamp")
    assert [hit.ref for hit in one.search("mandate").hits] == [hit.ref for hit in anew.search("mandate", limit=20).hits]
    assert len(one.changed) == 1


def test_stopping_ends_the_other_process_and_says_what_still_works(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_upkeep, "FEW", 10)
    one = kept(elsewhere=True)
    one.keeping.start()
    one.qtbot.waitUntil(lambda: bool(one.told), timeout=PATIENCE)
    one.keeping.stop()
    assert "Try again" in str(one.ended[0])
    assert one.search("lacroix").names_only
    one.ready()
    assert not one.search("lacroix").names_only


def test_a_builder_that_cannot_start_or_fails_is_told_and_names_go_on_answering(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_upkeep, "FEW", 10)
    for command in (["/no/such/program"], ["/bin/false"]):
        monkeypatch.setattr("app.shared.index_builder.command", lambda _named, command=command: command)
        one = kept(elsewhere=True)
        with one.qtbot.waitSignal(one.keeping.failed, timeout=PATIENCE):
            one.keeping.start()
        assert "could not be built" in str(one.ended[0])
        assert "Names and titles are found" in str(one.ended[0])
        assert one.search("lacroix").hits


def test_a_change_made_by_another_program_is_found_within_seconds(kept: Callable[..., Kept]) -> None:
    one = kept().ready()
    title = one.edit_note("Zanzibarian")
    one.qtbot.waitUntil(lambda: len(one.changed) == 2, timeout=PATIENCE)
    assert [hit.ref.title for hit in one.search("zanzibarian").hits] == [title]


def test_a_crash_between_saving_and_indexing_leaves_a_gap_that_alone_is_redone(kept: Callable[..., Kept]) -> None:
    first = kept().ready()
    first.desk.close()
    title = first.edit_note("Zanzibarian")
    again = kept()
    again.asked(lambda library: setattr(library.upkeep, "go_on", lambda _s: pytest.fail("built anew without need")))
    again.ready()
    assert [hit.ref.title for hit in again.search("zanzibarian").hits] == [title]


def test_a_restored_directory_is_indexed_anew(kept: Callable[..., Kept], tmp_path: Path) -> None:
    first = kept().ready()
    first.desk.close()
    backup = shutil.copy(first.path, tmp_path / "backup.db")
    first.edit_note("Zanzibarian")
    kept().ready().desk.close()
    shutil.copy(backup, first.path)
    third = kept()
    third.ready()
    assert third.search("zanzibarian").hits == ()
    assert third.asked(lambda library: library.is_behind()) is False


def test_a_damaged_index_is_noticed_while_asked_and_built_anew(kept: Callable[..., Kept]) -> None:
    one = kept().ready()

    def harm(library: Library) -> None:
        index = library.upkeep.index
        assert index is not None
        index.search = lambda *_a, **_k: (_ for _ in ()).throw(IndexUnusable("a bit flipped"))  # type: ignore[method-assign]

    one.asked(harm)
    assert one.search("lacroix").names_only
    one.qtbot.waitUntil(lambda: len(one.changed) == 2, timeout=PATIENCE)
    assert not one.search("lacroix").names_only


def test_an_index_that_proves_damaged_while_it_is_tidied_is_built_anew(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = kept().ready()

    def damaged(_seconds: float) -> bool:
        raise IndexUnusable("a bit flipped")

    def harm(library: Library) -> bool:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(library.upkeep, "tidy", damaged)
            return library.tidy_index(0.01)

    assert one.asked(harm) is False
    one.qtbot.waitUntil(lambda: len(one.changed) == 2, timeout=PATIENCE)
    assert not one.search("lacroix").names_only


def test_a_full_disk_is_told_once_and_everything_is_found_from_memory(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    one = kept().ready()
    assert not one.search("lacroix").names_only
    one.ready()
    one.qtbot.waitUntil(lambda: bool(one.problems), timeout=PATIENCE)
    one.qtbot.wait(50)
    (words,) = one.problems
    assert "no room left" in words
    assert str(one.index) in words


def test_a_locked_index_is_told_once_and_everything_is_found_from_memory(kept: Callable[..., Kept]) -> None:
    one = kept()
    with alone(one.index / "lock"):
        one.ready()
        one.qtbot.waitUntil(lambda: bool(one.problems), timeout=PATIENCE)
    assert "another program is writing it" in one.problems[0]
    assert not one.search("lacroix").names_only


def test_an_index_that_cannot_be_opened_fails_in_words_and_names_answer(kept: Callable[..., Kept]) -> None:
    one = kept()

    def broken() -> SearchIndex:
        raise DirectoryProblem("The folder is gone.")

    one.asked(lambda library: setattr(library.upkeep, "_open_index", broken))
    with one.qtbot.waitSignal(one.keeping.failed, timeout=PATIENCE):
        one.keeping.start()
    assert str(one.ended[0]) == "The folder is gone."
    assert one.search("lacroix").hits


def test_small_segments_are_joined_when_nobody_asks_and_not_while_somebody_does(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.shared.index_keeping._LOOK_EVERY_MS", 20)
    one = kept().ready()

    def change(library: Library) -> None:
        index = library.upkeep.index
        assert index is not None
        some = list(library.directory.documents())[:4]
        for document in some:
            index.update(Changes((document,)), index.revision, index.stamp)
        assert index.is_untidy

    def is_untidy() -> object:
        return one.library.upkeep.index is not None and one.library.upkeep.index.is_untidy

    one.asked(change)
    one.qtbot.wait(300)
    assert is_untidy()
    monkeypatch.setattr("app.shared.index_keeping._IDLE_S", 0.1)
    one.qtbot.waitUntil(lambda: not is_untidy(), timeout=PATIENCE)
    assert one.search("lacroix").hits


def test_closing_while_another_process_builds_ends_it_at_once(
    kept: Callable[..., Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_upkeep, "FEW", 10)
    one = kept(elsewhere=True)
    one.keeping.start()
    one.qtbot.waitUntil(lambda: bool(one.told), timeout=PATIENCE)
    builder = one.keeping.findChild(IndexBuilder)
    assert isinstance(builder, IndexBuilder)
    assert builder.is_building
    started = time.monotonic()
    one.desk.close()
    assert time.monotonic() - started < 5
    assert not builder.is_building
    assert not begun.is_begun(one.index)
