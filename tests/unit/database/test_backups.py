"""Backups: verified, whole, private, made by themselves after edits, thinned as they age."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database import Directory, InputRefused, NotWritten
from database.backups import Backup, back_up, backups, copy_to, folder_of, superfluous
from database.personal_acts import Favour
from tests.unit.database.edits import save, undo
from tests.unit.database.keeping import ZEB, add

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


def test_a_session_with_edits_leaves_one_backup_that_holds_them(own: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        add(directory, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
    (made,) = backups(own)
    assert made.why == "closed"
    with Directory.open(made.file) as kept:
        assert kept.revision == 2
        assert kept.resolve("Yolanda Vex").title == "Yolanda Vex"


def test_where_nothing_was_edited_no_backup_is_made(own: Path) -> None:
    with Directory.open(own) as directory:
        directory.info()
        directory.personal.keep(Favour(directory.officials()[0].id))
        directory.drafts.keep("term", "", {})
    assert not folder_of(own).exists()
    with Directory.open(own) as directory:
        add(directory)
    with Directory.open(own) as directory:
        directory.steps()
    assert len(backups(own)) == 1


def test_only_trying_an_edit_makes_no_backup(own: Path) -> None:
    edit: dict[str, object] = {
        "do": "add-official",
        "id": ZEB,
        "name": "X Y",
        "sort_name": "Y, X",
        "source": {"title": "CV"},
    }
    with Directory.open(own) as directory:
        save(directory, edit, dry_run=True)
    assert backups(own) == ()


def test_before_two_records_become_one_a_backup_is_kept(own: Path) -> None:
    other = "00000000-0000-4000-8000-000000000002"
    with Directory.open(own) as directory:
        add(directory)
        add(directory, "Zeb Quuxley", other)
        save(directory, {"do": "merge-duplicates", "kept": ZEB, "other": other})
        (made,) = backups(own)
        assert made.why == "merged"
        with Directory.open(made.file) as kept:
            assert kept.record(other).ref.id == other  # type: ignore[arg-type]
        undo(directory)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has modes of folders")
def test_the_folder_of_backups_is_closed_to_others(own: Path) -> None:
    folder_of(own).mkdir(mode=0o755)
    back_up(own, "closed")
    assert folder_of(own).stat().st_mode & 0o777 == 0o700


def test_two_backups_of_one_second_are_both_kept(own: Path) -> None:
    made = [back_up(own, "closed", NOON) for _ in range(3)]
    assert len({one.file for one in made}) == len(backups(own)) == 3


def test_a_damaged_directory_is_not_backed_up_as_if_it_were_sound(own: Path) -> None:
    content = bytearray(own.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * (4096 * 3)
    own.write_bytes(content)
    with pytest.raises(Exception, match="is damaged"):
        back_up(own, "closed")
    assert list(folder_of(own).iterdir()) == []


def test_unfinished_files_and_files_of_others_are_no_backups_and_what_died_is_cleared_away(own: Path) -> None:
    folder = folder_of(own)
    folder.mkdir()
    names = (".own-20261122T120000Z-closed.db.999999999.part", "other-20261122T120000Z-closed.db", "own-x-closed.db")
    for name in names:
        (folder / name).write_bytes(b"half")
    assert backups(own) == ()
    back_up(own, "closed")
    assert [name for name in names if (folder / name).exists()] == list(names[1:])


def test_a_copy_never_replaces_a_file_and_never_leaves_half_of_one(own: Path, tmp_path: Path) -> None:
    there = tmp_path / "mine.db"
    there.write_bytes(b"mine")
    with pytest.raises(InputRefused, match="is there already"):
        copy_to(own, there)
    assert there.read_bytes() == b"mine"
    with pytest.raises(InputRefused, match="is a folder"):
        copy_to(own, tmp_path)
    with pytest.raises(NotWritten, match="could not be written"):
        copy_to(own, tmp_path / "none" / "copy.db")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mine.db", "own.db"]


def test_a_copy_made_while_the_directory_is_edited_holds_all_that_was_saved(own: Path, tmp_path: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        copy_to(own, tmp_path / "copy.db")
    with Directory.open(tmp_path / "copy.db") as copy:
        assert copy.revision == 1


# Thinning


def made_at(*ages: timedelta, why: str = "closed") -> list[Backup]:
    return [Backup(Path(f"{number}"), NOON - age, why) for number, age in enumerate(ages)]


def test_of_older_backups_one_a_day_a_week_a_month_and_a_year_stays() -> None:
    hours = [timedelta(hours=hour) for hour in range(0, 24 * 800, 3)]
    found = made_at(*hours, why="migrated")
    gone = set(superfluous(found, NOON))
    kept = [one for one in found if one not in gone]
    ages = [NOON - one.at for one in kept]
    assert len([age for age in ages if age <= timedelta(days=1)]) == 9
    assert len([age for age in ages if timedelta(days=1) < age <= timedelta(days=14)]) in (13, 14)
    assert len([age for age in ages if timedelta(days=14) < age <= timedelta(days=60)]) in (7, 8)
    assert len([age for age in ages if timedelta(days=60) < age <= timedelta(days=750)]) in (23, 24)
    assert len(kept) < 60


def test_of_many_sessions_of_one_day_the_last_stay_and_one_of_each_hour_before() -> None:
    found = made_at(*(timedelta(minutes=minute) for minute in range(0, 24 * 60, 4)))
    gone = set(superfluous(found, NOON))
    kept = [one for one in found if one not in gone]
    assert kept[:20] == found[:20]
    assert 20 + 20 <= len(kept) <= 20 + 25


@given(st.lists(st.integers(-400, 1200 * 24), unique=True, max_size=60))
def test_backups_of_the_future_and_the_newest_survive_any_thinning(hours: list[int]) -> None:
    found = made_at(*(timedelta(hours=hour) for hour in hours))
    gone = superfluous(found, NOON)
    assert all(one.at <= NOON for one in gone)
    assert not found or max(found, key=lambda one: one.at) not in gone
    left = [one for one in found if one not in gone]
    assert superfluous(left, NOON) == ()


def test_a_clock_that_was_wrong_loses_no_backup(own: Path) -> None:
    future = back_up(own, "closed", NOON + timedelta(days=4000))
    past = back_up(own, "closed", NOON - timedelta(days=4000))
    for day in range(40):
        back_up(own, "closed", NOON + timedelta(days=day))
    there = {one.file for one in backups(own)}
    assert {future.file, past.file} <= there
    assert backups(own)[0] == future
