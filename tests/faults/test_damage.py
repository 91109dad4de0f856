"""F10 flipped bits, F12 journals lost or of others, F13 a single copied file, F15 two at once, F17 a lock held long."""

import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from database import Directory, DirectoryProblem, DirectoryUnusable
from database.backups import back_up
from database.restoring import restore
from tests.unit.database.edits import facts, undo
from tests.unit.database.keeping import NAME, ZEB, add


def _facts(path: Path) -> object:
    """None where the facts cannot even be read."""
    try:
        return facts(path)
    except (sqlite3.Error, DirectoryProblem, UnicodeDecodeError):
        return None


@pytest.mark.slow
def test_f10_of_300_flipped_bits_none_changes_a_fact_unnoticed_and_a_backup_mends_it(own: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        backup = back_up(own, "closed")
    sound, expected = own.read_bytes(), facts(own)
    chosen, noticed = random.Random(20_171_116), 0
    for _ in range(300):
        flipped = bytearray(sound)
        place = chosen.randrange(len(flipped))
        flipped[place] ^= 1 << chosen.randrange(8)
        own.write_bytes(flipped)
        try:
            with Directory.open(own) as directory:
                told = [one for one in directory.findings() if one.severity == "error"]
        except DirectoryUnusable:
            noticed += 1
            continue
        noticed += bool(told)
        assert told or _facts(own) == expected, f"nobody notices a flip in byte {place}"
    assert noticed > 100
    restore(backup.file, own)
    assert facts(own) == expected


@pytest.mark.parametrize("what", ["missing", "other", "garbage", "empty"])
def test_f12_a_lost_or_foreign_write_ahead_log_ends_in_sound_facts_or_a_refusal(
    own: Path, tmp_path: Path, what: str
) -> None:
    """Taken from a directory in use, as a bad copy would have it."""
    other = Path(shutil.copy(own, tmp_path / "other.db"))
    before = facts(own)
    with Directory.open(own) as directory, Directory.open(other) as elsewhere:
        add(directory)
        add(elsewhere, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
        undo(elsewhere)
        copied = tmp_path / "copied.db"
        shutil.copy(own, copied)
        log = Path(f"{copied}-wal")
        if what == "other":
            shutil.copy(f"{other}-wal", log)
        elif what != "missing":
            log.write_bytes(b"" if what == "empty" else b"x" * 9000)
    try:
        with Directory.open(copied) as directory:
            told = [one for one in directory.findings() if one.severity == "error"]
            assert told or facts(copied) in (before, facts(own), facts(other))
    except DirectoryUnusable:
        assert what in ("other", "garbage", "missing")
    restore(own, copied)
    assert facts(copied) == facts(own)


def test_f12_a_hot_journal_that_was_deleted_is_noticed_or_harmless(own: Path, checkout: Path) -> None:
    before = facts(own)
    code = (
        "import os, signal, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN'); c.execute(\"UPDATE name SET note = 'x'\")\n"
        "c.execute(\"UPDATE term SET note = 'x'\"); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(own)], check=False, cwd=checkout)
    journal = Path(f"{own}-journal")
    assert journal.exists()
    kept = own.read_bytes(), journal.read_bytes()
    with Directory.open(own) as directory:
        assert not [one for one in directory.findings() if one.severity == "error"]
    assert facts(own) == before
    own.write_bytes(kept[0])
    with suppress(DirectoryUnusable), Directory.open(own) as directory:
        assert facts(own) == before or [one for one in directory.findings() if one.severity == "error"]


def test_f13_after_a_clean_close_the_single_file_is_complete(own: Path, tmp_path: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        directory.drafts.keep("term", "", {"text": "x"})
    assert not Path(f"{own}-wal").exists()
    copied = Path(shutil.copy(own, tmp_path / "copied.db"))
    with Directory.open(copied) as directory:
        assert directory.resolve(NAME).id == ZEB
        assert len(directory.drafts.all()) == 1


def test_f15_two_that_edit_the_same_directory_at_once_lose_nothing(own: Path) -> None:
    with Directory.open(own) as one, Directory.open(own) as other:
        add(one)
        add(other, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
        undo(one)
        assert other.revision == one.revision == 3
        with pytest.raises(DirectoryProblem):
            other.resolve("Yolanda Vex")
    with Directory.open(own) as directory:
        assert directory.resolve(NAME).id == ZEB
        assert not [one for one in directory.findings() if one.severity == "error"]


def test_f17_a_lock_that_is_held_for_seconds_is_waited_for(own: Path) -> None:
    """A virus scanner or a backup program holds the file; the edit waits, and is saved."""
    held = threading.Event()

    def hold() -> None:
        holder = sqlite3.connect(own, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        held.set()
        time.sleep(2)
        holder.execute("ROLLBACK")
        holder.close()

    with Directory.open(own) as directory:
        holder = threading.Thread(target=hold)
        holder.start()
        assert held.wait(5)
        started = time.monotonic()
        add(directory)
        assert time.monotonic() - started > 1
        holder.join()
        assert directory.resolve(NAME).id == ZEB
