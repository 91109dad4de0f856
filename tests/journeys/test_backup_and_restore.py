"""`backup` and `restore` as a person types them: exit codes, documents, and what stays untouched."""

import json
import shutil
from pathlib import Path

import pytest

from tests.factories import raw
from tests.journeys.conftest import Call, Tell
from tests.unit.database.edits import facts


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


def test_a_backup_is_written_and_restored_as_a_whole(tell: Tell, own: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    done = tell("backup", kept, "--json", "--directory", own)
    assert (done.returncode, json.loads(done.stdout)["revision"]) == (0, 0)
    before = facts(own)
    assert facts(kept) == before
    edit = tmp_path / "edit.json"
    edit.write_text(
        '{"edits": [{"do": "add-official", "name": "A B", "sort_name": "B, A", "source": {"title": "CV"}}]}', "utf-8"
    )
    assert tell("edit", edit, "--directory", own).returncode == 0
    done = tell("restore", kept, "--json", "--directory", own)
    told = json.loads(done.stdout)
    assert (done.returncode, told["revision"], told["left_out"]) == (0, 0, 0)
    assert facts(own) == before
    assert facts(Path(told["before"])) != before


def test_a_damaged_directory_is_restored_though_it_cannot_be_opened(tell: Tell, own: Path, tmp_path: Path) -> None:
    kept = Path(shutil.copy(own, tmp_path / "kept.db"))
    own.write_bytes(own.read_bytes()[:90_000])
    assert tell("backup", tmp_path / "more.db", "--directory", own).returncode == 4
    assert tell("restore", kept, "--directory", own).returncode == 0
    assert facts(own) == facts(kept)


def test_what_cannot_be_done_is_refused_with_code_3_and_a_sentence(tell: Tell, own: Path, tmp_path: Path) -> None:
    newer = Path(shutil.copy(own, tmp_path / "newer.db"))
    raw(newer, "PRAGMA user_version = 99")
    before = own.read_bytes()
    for words, said in (
        (("backup", newer), "is there already"),
        (("restore", newer), "written by a newer program"),
        (("restore", tmp_path / "none.db"), "There is no file"),
        (("restore", own), "is the directory itself"),
    ):
        done = tell(*words, "--directory", own)
        assert (done.returncode, said in done.stderr) == (3, True), done.stderr
    assert own.read_bytes() == before


def test_a_shared_folder_is_warned_of_once(call: Call, own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    there = shutil.copy(own, folder / "own.db")
    first = call("info", "--json", "--directory", there)
    assert "Dropbox shares with other machines" in first.stderr
    json.loads(first.stdout)
    assert call("info", "--directory", there).stderr == ""
