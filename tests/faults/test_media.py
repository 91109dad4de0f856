"""F6 disk full, F7 freed again, F8 read-only: nothing is lost, it is said in words, and the session goes on."""

import shutil
from pathlib import Path

import pytest

from database import Directory, DirectoryUnusable, NotWritten
from database.backups import back_up, backups, copy_to, folder_of
from database.editing.log import Signed
from database.restoring import restore
from tests.faults.conftest import Disk, fill_up, remount
from tests.unit.database.edits import facts
from tests.unit.database.keeping import NAME, ZEB, add, of_format_1


def on(disk: Path, file: Path) -> Path:
    return Path(shutil.copy(file, disk / "own.db"))


def write_much(directory: Directory) -> None:
    for number in range(60):
        directory.drafts.keep("term", "", {"text": "x" * 3000 * number})


def test_f6_f7_a_full_disk_refuses_the_edit_and_the_same_session_saves_once_there_is_room(
    disk: Disk, own: Path
) -> None:
    folder = disk(own.stat().st_size * 3)
    there = on(folder, own)
    before = facts(there)
    with Directory.open(there) as directory:
        directory.drafts.keep("term", "", {"kept": "before"})
        for leave in (0, 4096, 16384, 40960):
            ballast = fill_up(folder, leave)
            with pytest.raises(NotWritten, match=r"no room|disk"):
                write_much(directory)
            with pytest.raises(NotWritten, match=r"no room|disk"):
                add(directory)
            ballast.unlink()
            assert facts(there) == before
        add(directory)
        assert directory.resolve(NAME).id == ZEB
    with Directory.open(there) as directory:
        assert directory.revision == 1
        assert not [finding for finding in directory.findings() if finding.severity == "error"]


def test_f6_a_full_disk_leaves_no_half_backup_and_the_edit_stays_saved(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 2)
    there = on(folder, own)
    with Directory.open(there) as directory:
        add(directory)
        fill_up(folder, 300_000)
    assert backups(there) == ()
    assert list(folder_of(there).iterdir()) == []
    with pytest.raises(NotWritten, match="could not be written"):
        back_up(there, "closed")
    with pytest.raises(NotWritten, match="could not be written"):
        copy_to(there, folder / "copy.db")
    assert not (folder / "copy.db").exists()
    with Directory.open(there) as directory:
        assert directory.resolve(NAME).id == ZEB


def test_f6_a_full_disk_changes_nothing_when_a_backup_is_restored(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 2)
    there = on(folder, own)
    fill_up(folder, 500_000)
    before = there.read_bytes()
    with pytest.raises(NotWritten, match="nothing was"):
        restore(own, there)
    assert there.read_bytes() == before


def test_f6_a_full_disk_leaves_an_older_directory_as_it_was(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 2)
    of_format_1(own.with_name("old.db"), own)
    there = on(folder, own.with_name("old.db"))
    before = there.read_bytes()
    ballast = fill_up(folder, 500_000)
    with pytest.raises(DirectoryUnusable, match=r"older format.*nothing was changed"):
        Directory.open(there)
    assert there.read_bytes() == before
    ballast.unlink()
    folder_of(there).rmdir()


def test_f6_a_full_disk_erases_nobody_by_half(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 6)
    there = on(folder, own)
    with Directory.open(there) as directory:
        add(directory)
    with Directory.open(there) as directory:
        ballast = fill_up(folder, 300_000)
        with pytest.raises(NotWritten, match="nobody was erased"):
            directory.erase(ZEB, Signed("Ann"))
        assert directory.resolve(NAME).id == ZEB
        assert len(backups(there)) == 1
        ballast.unlink()
        assert directory.erase(ZEB, Signed("Ann")).trouble is None


def test_f8_on_a_read_only_disk_all_is_read_and_the_edit_is_refused_with_what_to_do(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 3)
    there = on(folder, own)
    remount(folder, "ro")
    with Directory.open(there) as directory:
        assert directory.resolve("DPKO").title
        with pytest.raises(NotWritten, match=r"is read-only.*copy it to a folder that can be written"):
            add(directory)
        assert directory.revision == 0
    with pytest.raises(NotWritten):
        back_up(there, "closed")
    remount(folder, "rw")
    with Directory.open(there) as directory:
        add(directory)


def test_f8_an_older_directory_on_a_read_only_disk_is_refused_with_what_to_do(disk: Disk, own: Path) -> None:
    folder = disk(own.stat().st_size * 3)
    of_format_1(own.with_name("old.db"), own)
    there = on(folder, own.with_name("old.db"))
    remount(folder, "ro")
    with pytest.raises(DirectoryUnusable, match=r"copy it to a folder that can be written and open it there"):
        Directory.open(there)
