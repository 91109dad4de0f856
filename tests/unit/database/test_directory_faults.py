"""What happens to a directory file: cut off, damaged, foreign, newer, locked, read-only, left half written."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from database import (
    Directory,
    DirectoryNewer,
    DirectoryProblem,
    DirectoryUnusable,
    InputRefused,
    RecordId,
    RoleId,
    connection,
    parse_period,
)
from database.building import build
from database.migrations import APPLICATION_ID
from tests.factories import EDITION, answer, directory_of, raw, role, told

FACTS = role("ann 2010-01-01 2012-12-31\nbea 2013-01-01 2014-12-31")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small directory, closed."""
    with directory_of(tmp_path, FACTS) as directory:
        return directory.path


def refused(path: Path) -> str:
    with pytest.raises(DirectoryUnusable) as problem:
        Directory.open(path)
    assert str(path) in str(problem.value)
    return str(problem.value)


# Not a directory at all


def test_where_there_is_no_directory_and_no_facts_it_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.db").startswith("There is no directory at")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_directory_file(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has named pipes in folders")
def test_a_pipe_is_refused_without_waiting_for_what_it_says(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is not a file" in refused(tmp_path / "pipe")


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0", b"\0" * 5000, b"PK\x03\x04" + b"x" * 200])
def test_another_file_is_refused_and_not_touched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    assert "is not a directory of this program" in refused(path)
    assert path.read_bytes() == content


def test_an_empty_file_is_told_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "d.db"
    path.touch()
    assert "is empty" in refused(path)


@pytest.mark.parametrize("number", [0, 1, 0x0F055112])
def test_the_database_of_another_program_is_refused(tmp_path: Path, number: int) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.executescript(
        f"PRAGMA application_id = {number}; CREATE TABLE moz_places (id); INSERT INTO moz_places VALUES (1)"
    )
    other.close()
    before = path.read_bytes()
    assert "is a database of another program" in refused(path)
    assert path.read_bytes() == before


def test_a_foreign_database_that_pretends_to_be_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.executescript(f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1; CREATE TABLE term (id)")
    other.close()
    assert "its tables were changed by another program" in refused(path)


# Newer, older, changed


def test_a_newer_format_is_refused_and_says_what_to_do(path: Path) -> None:
    raw(path, "PRAGMA user_version = 99")
    with pytest.raises(DirectoryNewer, match=r"written by a newer program .* Update the program"):
        Directory.open(path)


def test_a_format_that_is_not_finished_is_refused(path: Path) -> None:
    raw(path, "PRAGMA user_version = 0")
    assert "older format" in refused(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW more AS SELECT * FROM term",
        "CREATE VIEW endless AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n FROM c) SELECT n FROM c",
        "CREATE TRIGGER own AFTER INSERT ON favourite BEGIN DELETE FROM term; END",
        "CREATE TABLE extra (id)",
        "CREATE INDEX extra ON term (note)",
        "ALTER TABLE office ADD COLUMN more TEXT",
        "DROP TABLE saved_search",
        "DROP INDEX term_role",
    ],
)
def test_a_schema_that_was_changed_from_outside_is_not_trusted(path: Path, statement: str) -> None:
    raw(path, statement)
    assert "its tables were changed by another program" in refused(path)


def test_a_view_in_place_of_a_table_is_not_asked(path: Path) -> None:
    raw(path, "ALTER TABLE saved_search RENAME TO hidden")
    raw(path, "CREATE VIEW saved_search AS SELECT load_extension('x') AS id, '' AS title, '' AS text, 1 AS position")
    assert "its tables were changed by another program" in refused(path)


# Cut off and damaged


@pytest.mark.parametrize("share", [0.0001, 0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999])
def test_a_file_that_was_cut_off_is_refused(path: Path, share: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: max(1, int(len(whole) * share))])
    refused(path)


@pytest.mark.parametrize("length", [1, 16, 99, 100, 512, 4095, 4096, 4097, 8192])
def test_a_file_cut_off_after_some_bytes_is_refused(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    refused(path)


def test_pages_that_were_overwritten_are_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * (4096 * 3)
    path.write_bytes(content)
    assert "is damaged" in refused(path)


def _ask_everything(directory: Directory) -> None:
    directory.info()
    directory.stamp()
    on = parse_period("2012")
    for record, kind in raw(directory, "SELECT CAST(id AS BLOB), CAST(kind AS BLOB) FROM record ORDER BY id"):
        assert isinstance(record, bytes)
        wanted = RecordId(record.decode("utf-8", "replace"))
        with suppress(DirectoryProblem):
            directory.record(wanted, on)
        if kind == b"role":
            with suppress(DirectoryProblem):
                directory.holders(RoleId(wanted), on)
                directory.holders(RoleId(wanted))
    for question in (
        lambda: directory.tree(on=on),
        lambda: directory.moves(700_000, 740_000),
        directory.events,
        directory.conflicts,
        lambda: tuple(directory.documents()),
        lambda: directory.resolve("Head of Mission"),
    ):
        with suppress(DirectoryProblem):
            question()


def _content(path: Path) -> list[str] | None:
    """Every row as its bytes; None where the file cannot be read at all."""
    reader = sqlite3.connect(path)
    reader.text_factory = bytes
    try:
        tables = [row[0].decode() for row in reader.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return sorted(repr((table, row)) for table in tables for row in reader.execute(f"SELECT * FROM {table}"))
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        reader.close()


def test_a_flipped_bit_ends_in_an_answer_or_a_refusal_and_check_finds_it(
    shipped_directory: Path, tmp_path: Path
) -> None:
    sound, content = shipped_directory.read_bytes(), _content(shipped_directory)
    chosen = random.Random(20_171_116)
    path = tmp_path / "flipped.db"
    for _ in range(60):
        flipped = bytearray(sound)
        place = chosen.randrange(len(flipped))
        flipped[place] ^= 1 << chosen.randrange(8)
        path.write_bytes(flipped)
        try:
            directory = Directory.open(path)
        except DirectoryUnusable:
            continue
        with directory:
            if _content(path) != content:
                errors = [f for f in directory.findings() if f.severity == "error"]
                assert errors, f"nobody notices bit {place}"


def test_whatever_bit_is_flipped_no_question_breaks(path: Path) -> None:
    sound = path.read_bytes()
    chosen = random.Random(20_120_619)
    for _ in range(150):
        flipped = bytearray(sound)
        flipped[chosen.randrange(len(flipped))] ^= 1 << chosen.randrange(8)
        path.write_bytes(flipped)
        with suppress(DirectoryUnusable), Directory.open(path) as directory:
            _ask_everything(directory)
            directory.findings()


def test_a_text_that_is_no_unicode_is_shown_as_far_as_it_can_be_read_and_found(path: Path) -> None:
    raw(path, "UPDATE name SET text = CAST(x'416e6eff' AS TEXT) WHERE text = 'Ann'")
    with Directory.open(path) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann\ufffd")
        assert {finding.rule for finding in directory.findings()} >= {"damaged file"}


def test_a_term_of_nobody_is_told_as_damage_and_not_as_a_bug(path: Path) -> None:
    raw(path, "UPDATE term SET official = 'nobody'")
    with Directory.open(path) as directory:
        with pytest.raises(DirectoryUnusable, match="is damaged"):
            answer(directory, "2011-01-01")
        assert [finding.text for finding in directory.findings()] == ["The table term names records that do not exist."]


def test_a_value_that_no_table_allows_is_told_as_damage(path: Path) -> None:
    raw(path, "UPDATE name SET kind = 'ofgicial' WHERE text = 'Ann'")
    with Directory.open(path) as directory, pytest.raises(DirectoryUnusable, match="is damaged"):
        tuple(directory.documents())


def test_our_own_mistakes_are_not_told_as_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("ours")

    monkeypatch.setattr("database.directory.info", broken)
    with Directory.open(path) as directory, pytest.raises(KeyError, match="ours"):
        directory.info()


def test_a_closed_directory_is_our_own_mistake(path: Path) -> None:
    directory = Directory.open(path)
    directory.close()
    with pytest.raises(sqlite3.ProgrammingError):
        directory.info()


# Others at the same file


def test_a_directory_that_somebody_writes_to_for_long_is_told_as_in_use(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 50)
    writer = sqlite3.connect(path, isolation_level=None)
    try:
        with Directory.open(path) as directory:
            writer.execute("BEGIN EXCLUSIVE")
            with pytest.raises(DirectoryUnusable, match="is in use by another program"):
                directory.info()
            with pytest.raises(DirectoryUnusable, match="is in use by another program"):
                Directory.open(path)
            writer.execute("ROLLBACK")
            assert directory.info().counts["term"] == 2
    finally:
        writer.close()


def test_an_answer_is_that_of_one_moment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writer = sqlite3.connect(path, isolation_level=None, timeout=0)
    counts: list[int] = []

    def twice(reader: sqlite3.Connection, _: Path) -> None:
        counts.append(reader.execute("SELECT count(*) FROM term").fetchone()[0])
        with suppress(sqlite3.OperationalError):
            writer.execute("DELETE FROM attestation")
            writer.execute("DELETE FROM term")
        counts.append(reader.execute("SELECT count(*) FROM term").fetchone()[0])

    monkeypatch.setattr("database.directory.info", twice)
    with Directory.open(path) as directory:
        directory.info()
    writer.close()
    assert counts == [2, 2]


def test_opening_and_asking_changes_no_byte_and_leaves_no_file(path: Path) -> None:
    before, at = path.read_bytes(), path.stat().st_mtime_ns
    with Directory.open(path) as directory:
        _ask_everything(directory)
        directory.findings()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, at)
    assert [entry.name for entry in path.parent.iterdir() if entry.is_file()] == [path.name]


def kill_while_writing(path: Path) -> None:
    """A writer is killed when part of its change is in the file already."""
    script = """
import os, sqlite3, sys
writer = sqlite3.connect(sys.argv[1], isolation_level=None)
writer.execute("PRAGMA cache_size = 1")
writer.execute("BEGIN IMMEDIATE")
for n in range(300):
    writer.execute("INSERT INTO saved_search (title, text, position) VALUES (?, ?, 1)", (str(n), "x" * 3000))
writer.execute("DELETE FROM citation")
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.with_name(path.name + "-journal").stat().st_size > 0


def test_what_a_killed_writer_left_half_done_is_undone_at_the_next_opening(path: Path) -> None:
    before = _content(path)
    kill_while_writing(path)
    with Directory.open(path) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann")
    assert _content(path) == before


def test_the_journal_of_another_file_changes_nothing(path: Path) -> None:
    before = path.read_bytes()
    path.with_name(path.name + "-journal").write_bytes(b"not a journal" * 100)
    with Directory.open(path) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann")
    assert path.read_bytes() == before


def test_the_write_ahead_log_of_another_file_changes_nothing(path: Path) -> None:
    raw(path, "PRAGMA journal_mode = WAL")
    path.with_name(path.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + b"x" * 5000)
    with Directory.open(path) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann")


def test_a_directory_in_write_ahead_mode_is_read(path: Path) -> None:
    raw(path, "PRAGMA journal_mode = WAL")
    with Directory.open(path) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann")


# Where nothing may be written


def as_nobody(work: Callable[[], str]) -> str:
    """What the work says when an unprivileged user does it; the tests may run as root, who may do everything."""
    if os.name != "posix" or os.geteuid() != 0:
        return work()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = "the child failed"
        try:
            os.setgid(65534)
            os.setuid(65534)
            said = work()
        finally:
            os.write(writing, said.encode()[:60_000])
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def public(path: Path) -> Iterator[Path]:
    """The directory and its facts in a folder that everyone may enter and nobody but the owner may write."""
    folder = Path(tempfile.mkdtemp(prefix="incumbent-test-"))
    shutil.copy(path, folder / "directory.db")
    shutil.copytree(path.parent / "facts", folder / "facts")
    for entry in (folder, folder / "facts"):
        entry.chmod(0o555)
    for entry in (folder / "directory.db", folder / "facts" / "facts.toml"):
        entry.chmod(0o444)
    yield folder
    for entry in (folder, folder / "facts"):
        entry.chmod(0o755)
    shutil.rmtree(folder)


def _state_at(path: Path) -> str:
    try:
        with Directory.open(path) as directory:
            return " ".join(told(directory, "2011-01-01"))
    except DirectoryProblem as problem:
        return f"{type(problem).__name__}: {problem}"


def _build_at(path: Path, facts: Path) -> str:
    try:
        Directory.open(path, facts=facts).close()
    except DirectoryProblem as problem:
        return f"{type(problem).__name__}: {problem}"
    return "built"


def test_a_read_only_file_in_a_read_only_folder_is_read(public: Path) -> None:
    assert as_nobody(lambda: _state_at(public / "directory.db")) == "held Ann"


def test_a_file_that_may_not_be_read_is_refused_in_words(public: Path) -> None:
    (public / "directory.db").chmod(0o000)
    said = as_nobody(lambda: _state_at(public / "directory.db"))
    assert said.startswith("DirectoryUnusable: ")
    assert "cannot be read: Permission denied" in said


def test_a_folder_that_may_not_be_entered_is_refused_in_words(public: Path) -> None:
    public.chmod(0o000)
    said = as_nobody(lambda: _state_at(public / "directory.db"))
    assert said.startswith("DirectoryUnusable: ")
    assert "Permission denied" in said


@pytest.mark.parametrize("place", ["new.db", "deeper/still/new.db"])
def test_where_nothing_may_be_written_no_directory_is_made_and_it_is_said(public: Path, place: str) -> None:
    import database.shipping  # noqa: F401  (an unprivileged child may not be able to read the program)

    said = as_nobody(lambda: _build_at(public / place, public / "facts"))
    assert said.startswith(f"DirectoryUnusable: No directory can be made at {public / place}: Permission denied.")
    assert "--directory" in said
    assert sorted(entry.name for entry in public.iterdir()) == ["directory.db", "facts"]


def test_a_place_below_a_file_is_refused_in_words(path: Path) -> None:
    assert _build_at(path / "below.db", path.parent / "facts").startswith("DirectoryUnusable: ")


def test_a_name_that_no_file_system_takes_is_refused_in_words(path: Path) -> None:
    said = _build_at(path.parent / ("x" * 300), path.parent / "facts")
    assert said.startswith("DirectoryUnusable: ")


def test_a_directory_in_write_ahead_mode_is_read_where_nothing_may_be_written(public: Path) -> None:
    public.chmod(0o755)
    raw(public / "directory.db", "PRAGMA journal_mode = WAL")
    public.chmod(0o555)
    assert as_nobody(lambda: _state_at(public / "directory.db")) == "held Ann"


def test_a_half_done_change_that_cannot_be_undone_there_is_said(public: Path) -> None:
    public.chmod(0o755)
    (public / "directory.db").chmod(0o644)
    kill_while_writing(public / "directory.db")
    public.chmod(0o555)
    for entry in public.iterdir():
        entry.chmod(0o555)
    said = as_nobody(lambda: _state_at(public / "directory.db"))
    assert "was left in the middle of a change and its folder cannot be written" in said


# Building


def _facts(folder: Path, text: str = FACTS) -> Path:
    facts = folder / "facts"
    facts.mkdir(exist_ok=True)
    (facts / "facts.toml").write_text(EDITION + text, encoding="utf-8")
    return facts


def test_faulty_facts_leave_nothing_behind(tmp_path: Path) -> None:
    facts = _facts(tmp_path, "[offices.x]\nkind = 'office'")
    with pytest.raises(InputRefused):
        Directory.open(tmp_path / "d.db", facts=facts)
    assert [entry.name for entry in tmp_path.iterdir()] == ["facts"]


def test_facts_that_contradict_each_other_in_the_tables_are_refused_in_words(tmp_path: Path) -> None:
    facts = _facts(
        tmp_path,
        """
        [officials.ann]
        name = "Ann"
        sort = "Ann"
        not_same = ["bea"]
        [officials.bea]
        name = "Bea"
        sort = "Bea"
        not_same = ["ann"]
        """.replace("        ", ""),
    )
    with pytest.raises(InputRefused):
        Directory.open(tmp_path / "d.db", facts=facts)
    assert [entry.name for entry in tmp_path.iterdir()] == ["facts"]


def test_progress_is_told_while_it_is_built(tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    with Directory.open(tmp_path / "d.db", facts=_facts(tmp_path), tell=lambda *step: steps.append(step)):
        pass
    assert steps[0][1] == 0
    assert steps[-1][1] == steps[-1][2] > 0


def test_a_directory_made_by_somebody_else_meanwhile_is_kept(tmp_path: Path) -> None:
    facts, path = _facts(tmp_path), tmp_path / "d.db"

    def interrupted(what: str, done: int, total: int) -> None:
        if done == 1:
            path.write_bytes(b"theirs")

    build(path, facts, interrupted)
    assert path.read_bytes() == b"theirs"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["d.db", "facts"]


def test_without_hard_links_the_finished_file_is_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError("no hard links here")

    monkeypatch.setattr(os, "link", none)
    with Directory.open(tmp_path / "d.db", facts=_facts(tmp_path)) as directory:
        assert told(directory, "2011-01-01") == ("held", "Ann")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["d.db", "facts"]


_BUILDER = (
    "import sys\nfrom pathlib import Path\nfrom database import Directory\n"
    "Directory.open(Path(sys.argv[1]), facts=Path(sys.argv[2])).close()\n"
)


def _builder(path: Path, facts: Path, checkout: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", _BUILDER, str(path), str(facts)], cwd=checkout, stderr=subprocess.PIPE
    )


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="there is no SIGKILL elsewhere")
def test_a_kill_at_any_moment_of_a_build_leaves_no_half_directory(checkout: Path, tmp_path: Path) -> None:
    facts, path = checkout / "resources" / "facts", tmp_path / "d.db"
    chosen = random.Random(4)
    for _ in range(10):
        builder = _builder(path, facts, checkout)
        with suppress(subprocess.TimeoutExpired):
            builder.wait(0.4 + chosen.random() * 2.5)
        builder.send_signal(signal.SIGKILL)
        builder.communicate()
        if path.exists():
            with Directory.open(path) as directory:
                assert directory.info().counts["term"] > 200
            path.unlink()
    Directory.open(path, facts=facts).close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["d.db"]


def test_two_processes_that_build_at_once_end_with_one_whole_directory(checkout: Path, tmp_path: Path) -> None:
    facts, path = checkout / "resources" / "facts", tmp_path / "d.db"
    builders = [_builder(path, facts, checkout) for _ in range(2)]
    said = [builder.communicate()[1] for builder in builders]
    assert [(builder.returncode, text) for builder, text in zip(builders, said, strict=True)] == [(0, b""), (0, b"")]
    assert [entry.name for entry in tmp_path.iterdir()] == ["d.db"]
    with Directory.open(path) as directory:
        assert directory.findings() is not None


def test_leftovers_of_other_names_and_of_living_builds_are_left_alone(tmp_path: Path) -> None:
    kept = [f".d.db.{os.getppid()}.part", ".d.db.note.part", ".other.db.999999.part"]
    for name in [*kept, ".d.db.999999.part", f".d.db.{10**30}.part"]:
        (tmp_path / name).touch()
    Directory.open(tmp_path / "d.db", facts=_facts(tmp_path)).close()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(["d.db", "facts", *kept])
