"""What is asked wrongly, or of a file that cannot answer: one clear sentence, the exit code, nothing changed."""

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from tests.journeys.conftest import Call, Tell

ROLE = "USG for Peacekeeping Operations"


def spoken(stderr: str) -> str:
    """The one sentence on stderr; fails on a traceback or on more than that."""
    assert "Traceback" not in stderr
    lines = [line for line in stderr.splitlines() if line.startswith("incumbent: ")]
    assert len(lines) == 1, stderr
    return lines[0]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("holders", "Grand Vizier"), 1, "Grand Vizier"),
        (("show", "no such name"), 1, "no such name"),
        (("lineage", "00000000-0000-4000-8000-000000000000"), 1, "00000000"),
        (("holders", ROLE, "--on", "2017-02-30"), 2, "2017-02-30"),
        (("holders", ROLE, "--on", "2017-13"), 2, "2017-13"),
        (("holders", ROLE, "--on", "today"), 2, "today"),
        (("holders", ROLE, "--on", ""), 2, "date"),
        (("holders", ""), 2, "ROLE is empty"),
        (("holders",), 2, "ROLE"),
        (("holders", "x" * 5000), 2, "longer"),
        (("moves", "--from", "2017-05-01", "--to", "2017-04-01"), 2, "before"),
        (("moves", "--from", "2017"), 2, "--to"),
        (("search", "ladsous", "--kind", "planet"), 2, "planet"),
        (("search", "ladsous", "--limit", "0"), 2, "0"),
        (("search", "ladsous", "--limit", "many"), 2, "many"),
        (("tree", "--depth", "-1"), 2, "--depth"),
        (("tree", "--colour"), 2, "--colour"),
        (("holdres", ROLE), 2, "Did you mean `incumbent holders`?"),
        (("incumbent:role/not-an-id",), 2, "no link"),
    ],
)
def test_a_wrong_question_gets_one_sentence_and_its_code(
    tell: Tell, asked_directory: Path, words: tuple[str, ...], code: int, said: str
) -> None:
    done = tell(*words, "--directory", asked_directory)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    spoken(done.stderr)
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("holders", ROLE), 0),
        (("holders", "Grand Vizier"), 1),
        (("holders", ROLE, "--on", "2017-02-30"), 2),
        (("info", "--directory", __file__), 4),
        (("show", "Malta"), 5),
    ],
)
def test_a_process_ends_with_its_code_and_complains_on_stderr_only(
    call: Call, asked_directory: Path, words: tuple[str, ...], code: int
) -> None:
    done = call("--directory", asked_directory, *words)
    assert done.returncode == code, done.stderr
    assert bool(done.stdout) is (code == 0)
    assert bool(done.stderr) is (code != 0)


def test_with_json_a_failure_is_one_document_too(tell: Tell, asked_directory: Path) -> None:
    done = tell("holders", "Grand Vizier", "--json", "--directory", asked_directory)
    assert json.loads(done.stdout)["error"]["code"] == done.returncode == 1


def test_an_ambiguous_name_offers_the_choice(tell: Tell, asked_directory: Path) -> None:
    done = tell("show", "Malta", "--json", "--directory", asked_directory)
    assert done.returncode == 5, done.stdout + done.stderr
    candidates = json.loads(done.stdout)["ambiguous"]
    assert len(candidates) >= 2
    assert all(set(one) >= {"kind", "id", "title", "subtitle"} for one in candidates)
    assert all(one["id"] in done.stderr for one in candidates)


def test_nothing_found_is_an_empty_answer_with_its_own_code(tell: Tell, asked_directory: Path) -> None:
    done = tell("search", "zzzzqqqq", "--json", "--directory", asked_directory)
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert (document["total"], document["results"]) == (0, [])


@pytest.mark.parametrize("text", ["*", "a*", "[a TO z]", "(" * 1500, "\u202e", "' OR 1=1 --", "NOT", '"', "a" * 2000])
def test_odd_search_texts_are_only_texts(tell: Tell, asked_directory: Path, text: str) -> None:
    done = tell("search", "--json", "--directory", asked_directory, "--", text)
    assert done.returncode in (0, 1), done.stderr
    assert "results" in json.loads(done.stdout)


def truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def of_text(file: Path) -> None:
    file.write_text("Dear all, please find attached the list of our liaison officers.\n" * 10)


def of_another_program(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE cookie (jar TEXT)")
    connection.close()


def of_a_newer_program(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


@pytest.mark.parametrize("harm", [truncated, emptied, of_text, of_another_program, of_a_newer_program])
@pytest.mark.parametrize("words", [("holders", ROLE), ("search", "ladsous"), ("info",), ("reindex",)])
def test_a_directory_that_cannot_be_used_is_refused_and_left_alone(
    tell: Tell, asked_directory: Path, tmp_path: Path, harm: Callable[[Path], None], words: tuple[str, ...]
) -> None:
    file = tmp_path / "directory.db"
    shutil.copyfile(asked_directory, file)
    harm(file)
    before = sha256(file.read_bytes()).hexdigest()
    done = tell(*words, "--directory", file)
    assert done.returncode == 4, done.stdout + done.stderr
    sentence = spoken(done.stderr)
    assert str(file) in sentence
    if harm is of_a_newer_program:
        assert "newer" in sentence
    assert sha256(file.read_bytes()).hexdigest() == before
    assert [one.name for one in tmp_path.iterdir()] == ["directory.db"]


def of_days_that_nobody_wrote(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE term SET start_edtf = 'nonsense'")
    connection.commit()
    connection.close()


def test_a_date_that_this_program_did_not_write_is_a_damage_and_no_fault(
    tell: Tell, asked_directory: Path, tmp_path: Path
) -> None:
    file = tmp_path / "directory.db"
    shutil.copyfile(asked_directory, file)
    of_days_that_nobody_wrote(file)
    done = tell("holders", ROLE, "--directory", file)
    assert done.returncode == 4
    assert str(file) in spoken(done.stderr)
    assert "nonsense" in done.stderr
    assert tell("check", "--directory", file).returncode == 0


def test_a_locked_directory_is_told_after_some_patience(
    tell: Tell, asked_directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("database.connection.BUSY_MS", 100)
    file = tmp_path / "directory.db"
    shutil.copyfile(asked_directory, file)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        done = tell("holders", ROLE, "--directory", file)
    finally:
        holder.close()
    assert done.returncode == 4
    assert "in use" in spoken(done.stderr)


def test_where_no_directory_can_be_made_the_folder_and_the_way_out_are_named(tell: Tell, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    done = tell("info", "--directory", in_the_way / "directory.db")
    assert done.returncode == 4
    assert str(in_the_way) in spoken(done.stderr)
    assert "--directory" in done.stderr


@pytest.fixture
def unprivileged() -> Sequence[str]:
    """The command that starts the program without root's right to write everywhere; empty for everybody else."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root can write everywhere, and there is no setpriv to take that right away")
    return ("setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override")


@pytest.fixture
def read_only_folder(asked_directory: Path) -> Iterator[Path]:
    """A folder that cannot be written, outside the private folders of the test run."""
    folder = Path(tempfile.mkdtemp())
    shutil.copyfile(asked_directory, folder / "directory.db")
    (folder / "directory.db").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("words", [("holders", ROLE), ("search", "ladsous"), ("reindex",), ("info",)])
def test_a_read_only_folder_can_be_read(
    call: Call, unprivileged: Sequence[str], read_only_folder: Path, words: tuple[str, ...]
) -> None:
    done = call(*words, "--directory", read_only_folder / "directory.db", through=unprivileged)
    assert done.returncode == 0, done.stderr
    assert [one.name for one in read_only_folder.iterdir()] == ["directory.db"]


def test_no_directory_is_made_in_a_read_only_folder(
    call: Call, unprivileged: Sequence[str], read_only_folder: Path
) -> None:
    done = call("info", "--directory", read_only_folder / "other.db", through=unprivileged)
    assert done.returncode == 4
    assert str(read_only_folder) in spoken(done.stderr)
