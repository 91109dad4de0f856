"""Restoring: a whole, sound backup takes the place of the directory, and nothing that was there is lost."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotWritten
from database.backups import back_up, backups, copy_to, folder_of
from database.restoring import restore, set_aside
from tests.factories import raw
from tests.unit.database.edits import facts, undo
from tests.unit.database.keeping import NAME, add, of_format_1


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


def test_a_backup_comes_back_with_all_its_facts_and_what_was_there_is_kept(own: Path, tmp_path: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        copy_to(own, tmp_path / "kept.db")
        undo(directory)
    now, then = facts(own), facts(tmp_path / "kept.db")
    assert now != then
    done = restore(tmp_path / "kept.db", own)
    assert facts(own) == then
    assert done.before is not None
    assert facts(done.before) == now
    assert done.before in {one.file for one in backups(own)}
    restore(done.before, own)
    assert facts(own) == now


def test_where_there_is_no_directory_a_backup_makes_one(own: Path, tmp_path: Path) -> None:
    assert restore(own, tmp_path / "new" / "directory.db").before is None
    assert facts(tmp_path / "new" / "directory.db") == facts(own)


def _foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.executescript("CREATE TABLE moz_places (id); INSERT INTO moz_places VALUES (1)")


def _flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    place = content.index(b"Ladsous")
    content[place] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.write_bytes(b"a letter" * 40), "is not a directory of this program"),
        (_foreign, "is a database of another program"),
        (lambda path: path.write_bytes(path.read_bytes()[:50_000]), "was cut off"),
        (lambda path: path.write_bytes(path.read_bytes()[:8192] + b"\xff" * 9000), "no whole backup"),
        (lambda path: raw(path, "CREATE TABLE extra (id)"), "changed by another program"),
        (lambda path: raw(path, "PRAGMA user_version = 99"), "written by a newer program"),
        (_flipped, "is damaged"),
        (lambda path: path.unlink(), "There is no file"),
    ],
    ids=["empty", "letter", "foreign", "cut", "torn", "extra table", "newer", "flipped", "missing"],
)  # fmt: skip
def test_what_is_no_sound_backup_is_refused_and_changes_nothing(
    own: Path, tmp_path: Path, spoil: object, said: str
) -> None:
    bad = Path(shutil.copy(own, tmp_path / "bad.db"))
    assert callable(spoil)
    spoil(bad)
    before = own.read_bytes()
    with pytest.raises(InputRefused, match=said):
        restore(bad, own)
    assert own.read_bytes() == before
    assert backups(own) == ()
    assert not list(tmp_path.glob(".*"))


def test_a_directory_is_not_restored_from_itself(own: Path) -> None:
    with pytest.raises(InputRefused, match="is the directory itself"):
        restore(own, own)


def test_a_damaged_directory_gives_way_and_its_bytes_are_kept(own: Path, tmp_path: Path) -> None:
    made = back_up(own, "closed")
    own.write_bytes(own.read_bytes()[:70_000])
    Path(f"{own}-wal").write_bytes(b"what was left")
    damaged = own.read_bytes()
    done = restore(made.file, own)
    assert facts(own) == facts(made.file)
    assert done.before is not None
    assert done.before.read_bytes() == damaged
    assert Path(f"{done.before}-wal").read_bytes() == b"what was left"
    assert not Path(f"{own}-wal").exists()


def test_a_backup_of_an_older_format_is_brought_up_to_date(own: Path, tmp_path: Path) -> None:
    of_format_1(tmp_path / "old.db", own)
    before = (tmp_path / "old.db").read_bytes()
    restore(tmp_path / "old.db", tmp_path / "new.db")
    assert facts(tmp_path / "new.db") == facts(own)
    assert (tmp_path / "old.db").read_bytes() == before


def test_while_another_program_writes_nothing_is_restored(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.restoring._PATIENCE_MS", 50)
    copy_to(own, tmp_path / "kept.db")
    with closing(sqlite3.connect(own, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotWritten, match="Another program is writing"):
            restore(tmp_path / "kept.db", own)
        other.execute("ROLLBACK")
    assert backups(own) == ()


def test_an_open_directory_refuses_to_save_over_a_restored_one_and_shows_it(own: Path, tmp_path: Path) -> None:
    """The file is replaced under an open directory: the edit is refused, and the restored one is asked from then on."""
    copy_to(own, tmp_path / "kept.db")
    with Directory.open(own) as directory:
        add(directory)
        editor = directory.editor
        restore(tmp_path / "kept.db", own)
        with pytest.raises(NotWritten, match="was replaced or taken away"):
            directory.drafts.keep("term", "", {})
        del editor
        assert directory.revision == 0
        add(directory)
        assert directory.resolve(NAME).title == NAME
    with Directory.open(own) as directory:
        assert directory.revision == 1


def test_a_directory_that_was_taken_away_is_not_written_to(own: Path) -> None:
    with Directory.open(own) as directory:
        directory.info()
        own.rename(own.with_name("elsewhere.db"))
        with pytest.raises(NotWritten, match="was replaced or taken away"):
            add(directory)
        assert not own.exists()
    assert not folder_of(own).exists()


def test_what_cannot_be_used_is_set_aside_with_its_bytes(own: Path) -> None:
    own.write_bytes(b"SQLite format 3\0 and then nothing")
    aside = set_aside(own)
    assert not own.exists()
    assert aside.read_bytes() == b"SQLite format 3\0 and then nothing"
    assert backups(own) == ()
