"""Favourites, saved searches and notes: kept at once, undone by their inverse, in one file after closing."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from database import BadQuestion, Directory, NotFound, NotWritten, RecordId
from database.connection import connect
from database.personal_acts import (
    Favour,
    ForgetSearch,
    MoveFavourite,
    MoveSearch,
    PersonalAct,
    SaveSearch,
    Unfavour,
    WriteNote,
)


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


@pytest.fixture
def there(own: Path) -> Iterator[Directory]:
    with Directory.open(own) as directory:
        yield directory


def some(there: Directory, count: int = 3) -> list[RecordId]:
    return [ref.id for ref in there.officials()[:count]]


def kept(there: Directory) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    rows = there.personal.rows()
    return (
        [ref.id for ref in rows.favourites],
        [search.text for search in rows.searches],
        sorted((note.ref.id, note.text) for note in rows.notes),
    )


def test_what_was_kept_is_there_after_a_restart_in_one_file(own: Path) -> None:
    with Directory.open(own) as there:
        one, other, _ = some(there)
        search, note = SaveSearch("Peace", "peacekeeping usg"), WriteNote(one, "Met in May")
        for act in (Favour(one), Favour(other, 0), search, note):
            there.personal.keep(act)
        expected = ([other, one], ["peacekeeping usg"], [(one, "Met in May")])
        assert kept(there) == expected
    assert [entry.name for entry in own.parent.iterdir()] == [own.name]
    assert own.read_bytes()[18:20] == b"\x01\x01", "the file is in the form that read-only media can be read in"
    with Directory.open(own) as again:
        assert kept(again) == expected


def prepare(there: Directory) -> None:
    for record in some(there):
        there.personal.keep(Favour(record))
    for text in ("first", "second", "third"):
        there.personal.keep(SaveSearch(text, text))
    there.personal.keep(WriteNote(some(there)[0], "before"))


@pytest.mark.parametrize(
    "name",
    ["favour", "favour again", "unfavour", "move favourite", "save", "forget", "move search", "note", "no note"],
)
def test_every_act_is_undone_by_its_inverse_and_redone_by_the_inverse_of_that(there: Directory, name: str) -> None:
    prepare(there)
    one, two, three = some(there)
    numbers = [search.id for search in there.personal.rows().searches]
    acts: dict[str, PersonalAct] = {
        "favour": Favour(there.officials()[5].id, 1),
        "favour again": Favour(one),
        "unfavour": Unfavour(two),
        "move favourite": MoveFavourite(three, 0),
        "save": SaveSearch("new", "new", 1),
        "forget": ForgetSearch(numbers[1]),
        "move search": MoveSearch(numbers[0], 2),
        "note": WriteNote(one, "after"),
        "no note": WriteNote(one, " \n"),
    }
    before = kept(there)
    undo = there.personal.keep(acts[name])
    after = kept(there)
    assert after != before
    redo = there.personal.keep(undo)
    assert kept(there) == before
    there.personal.keep(redo)
    assert kept(there) == after


@pytest.mark.parametrize(
    "act",
    [
        Unfavour(RecordId("00000000-0000-4000-8000-000000000000")),
        Favour(RecordId("00000000-0000-4000-8000-000000000000")),
        WriteNote(RecordId("00000000-0000-4000-8000-000000000000"), "x"),
        ForgetSearch(99), MoveSearch(99, 0), SaveSearch(" ", "x"), SaveSearch("x", ""), SaveSearch("x", "y" * 300),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_so_and_changes_nothing(there: Directory, act: PersonalAct) -> None:
    prepare(there)
    before = kept(there)
    with pytest.raises((NotFound, BadQuestion)):
        there.personal.keep(act)
    assert kept(there) == before


def test_a_note_holds_any_letters_and_never_half_a_letter(there: Directory) -> None:
    record = some(there)[0]
    there.personal.keep(WriteNote(record, "<b>فوستان</b> 🕊 \udc80"))
    assert there.personal.rows().notes[0].text == "<b>فوستان</b> 🕊 ?"


def test_other_readers_see_what_was_kept_while_the_writer_is_open(own: Path, there: Directory) -> None:
    with Directory.open(own) as beside:
        record = some(there)[0]
        there.personal.keep(Favour(record))
        assert kept(beside)[0] == [record]


def test_a_directory_that_cannot_be_written_says_so_and_can_still_be_read(
    there: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What SQLite answers on a read-only medium, also to a user whom file modes do not stop.
    monkeypatch.setattr("database.writer.connect", lambda path, _purpose: connect(path, "read"))
    with pytest.raises(NotWritten, match="read-only"):
        there.personal.keep(Favour(some(there)[0]))
    assert kept(there) == ([], [], [])


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="file modes do not stop this user")
def test_a_file_without_the_right_to_write_says_so(own: Path, there: Directory) -> None:
    own.chmod(0o400)
    with pytest.raises(NotWritten, match="read-only"):
        there.personal.keep(Favour(some(there)[0]))


def test_a_file_that_another_program_is_writing_to_says_so(
    own: Path, there: Directory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.connection.BUSY_MS", 50)
    other = sqlite3.connect(own, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(NotWritten, match="Another program"):
        there.personal.keep(SaveSearch("x", "x"))
    other.execute("ROLLBACK")
    other.close()
    there.personal.keep(SaveSearch("x", "x"))
    assert kept(there)[1] == ["x"]


def test_a_program_that_was_killed_after_saving_has_saved(own: Path, checkout: Path) -> None:
    program = """
import os, sys
from pathlib import Path
from database import Directory
from database.personal_acts import SaveSearch
there = Directory.open(Path(sys.argv[1]))
there.personal.keep(SaveSearch("kept", "kept"))
os.kill(os.getpid(), 9)
"""
    done = subprocess.run([sys.executable, "-c", program, str(own)], cwd=checkout, check=False)
    assert done.returncode == -9
    with Directory.open(own) as there:
        assert kept(there)[1] == ["kept"]
        assert not own.with_name(own.name + "-wal").exists()
    assert [entry.name for entry in own.parent.iterdir()] == [own.name]


def test_what_a_favourite_was_merged_into_stands_in_its_place_once(own: Path) -> None:
    with Directory.open(own) as there:
        one, other, _ = some(there)
        there.personal.keep(Favour(one))
        there.personal.keep(Favour(other))
    connection = sqlite3.connect(own)
    connection.execute("UPDATE record SET merged_into = ? WHERE id = ?", (other, one))
    connection.commit()
    connection.close()
    with Directory.open(own) as there:
        assert kept(there)[0] == [other]
        assert [ref.id for ref in there.refs([one, other])] == [other]
        assert one not in [ref.id for ref in there.officials()]


def test_reading_what_is_kept_loads_no_write_side(own: Path, checkout: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from database import Directory; "
        "from database.personal_acts import SaveSearch; there = Directory.open(Path(sys.argv[1])); "
        "there.personal.keep(SaveSearch('x', 'x')); there.personal.rows(); there.close(); "
        "print([name for name in ('sqlmodel', 'sqlalchemy', 'pydantic') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(own)], cwd=checkout, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]"
