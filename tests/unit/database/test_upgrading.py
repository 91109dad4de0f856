"""A directory of an older format: backed up, brought up to date, told of; killed at any statement it is old or new."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from database import Directory, DirectoryNewer, DirectoryUnusable
from database.backups import backups
from database.migrations import LATEST
from tests.factories import raw
from tests.unit.database.edits import facts
from tests.unit.database.keeping import add, of_format_1


@pytest.fixture(scope="module")
def older(shipped_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("older") / "old.db"
    of_format_1(path, shipped_directory)
    return path


@pytest.fixture
def old(older: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(older, tmp_path / "old.db"))


def schema(path: Path) -> object:
    return raw(path, "PRAGMA user_version")[0][0]


def test_an_older_directory_is_backed_up_brought_up_to_date_and_told_of(old: Path, shipped_directory: Path) -> None:
    before, told = old.read_bytes(), list[str]()
    with Directory.open(old, tell=lambda words, done, of: told.append(words)) as directory:
        assert directory.info().schema == LATEST
        (notice,) = directory.notices
        assert not [finding for finding in directory.findings() if finding.severity == "error"]
        add(directory)
        assert directory.revision == 2
    made = backups(old)[-1]
    assert (made.why, schema(made.file)) == ("migrated", 1)
    assert made.file.stat().st_size == len(before)
    assert str(made.file) in notice
    assert told[0] == "Making a backup before the format of the directory changes"
    with Directory.open(old) as again:
        assert again.notices == ()
    shipped = facts(shipped_directory)
    assert {row for rows in shipped.values() for row in map(repr, rows)} <= {
        row for rows in facts(old).values() for row in map(repr, rows)
    }


def test_an_older_directory_that_is_damaged_is_refused_unchanged(old: Path) -> None:
    raw(old, "CREATE TABLE extra (id)")
    before = old.read_bytes()
    with pytest.raises(DirectoryUnusable, match="changed by another program"):
        Directory.open(old)
    assert old.read_bytes() == before


def test_a_newer_directory_is_refused_with_what_to_do(old: Path) -> None:
    raw(old, f"PRAGMA user_version = {LATEST + 1}")
    before = old.read_bytes()
    with pytest.raises(DirectoryNewer, match="Update the program, or open another directory"):
        Directory.open(old)
    assert old.read_bytes() == before
    assert backups(old) == ()


def test_where_no_backup_can_be_kept_the_format_is_not_changed(old: Path) -> None:
    before = old.read_bytes()
    old.with_name("old-backups").write_bytes(b"a file in the place of the folder")
    with pytest.raises(DirectoryUnusable, match=r"has an older format \(1\).*nothing was changed.*Give it room"):
        Directory.open(old)
    assert old.read_bytes() == before


def test_a_step_that_fails_leaves_the_old_format(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = facts(old)
    monkeypatch.setattr("database.migrations._steps", lambda: {2: "CREATE TABLE x (id);\nSELECT nothing;\n"})
    with pytest.raises(DirectoryUnusable, match="nothing was changed"):
        Directory.open(old)
    assert (schema(old), facts(old)) == (1, before)
    monkeypatch.undo()
    with Directory.open(old) as directory:
        assert directory.info().schema == LATEST


_KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
import database.upgrading as upgrading
from database import Directory
from database.connection import connect

left = int(sys.argv[2])

def watched(path, purpose):
    connection = connect(path, purpose)
    def count(statement):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    if purpose == "write":
        connection.set_trace_callback(count)
    return connection

upgrading.connect = watched
Directory.open(Path(sys.argv[1])).close()
"""


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL elsewhere")
def test_killed_at_any_statement_of_a_migration_the_directory_is_old_or_new(
    older: Path, tmp_path: Path, checkout: Path
) -> None:
    expected, states = facts(older), set()
    for statement in range(200):
        folder = tmp_path / str(statement)
        folder.mkdir()
        path = Path(shutil.copy(older, folder / "old.db"))
        ended = subprocess.run([sys.executable, "-c", _KILLED, str(path), str(statement)], check=False, cwd=checkout)
        with_number = schema(path)
        states.add(with_number)
        assert with_number in (1, LATEST)
        assert facts(path) == expected
        with Directory.open(path) as directory:
            assert directory.info().schema == LATEST
            assert directory.revision == 1
        assert facts(backups(path)[-1].file) == expected
        shutil.rmtree(folder)
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
    assert statement > 10
    assert states == {1, LATEST}
