"""What can be typed, how it fails, and what is said meanwhile."""

import io
from pathlib import Path

import pytest
from typing_extensions import override

from app.commands import run
from app.commands.asked import asked_days, asked_period, named, typed
from app.commands.failing import code_of, document_of, words_of
from app.commands.options import NAMES, parser
from app.commands.progress import Progress
from app.commands.run import guarded
from app.shared import faults
from app.start import first_word, has_display, main, opened_by
from database import Directory
from database.ids import RecordId
from database.problems import (
    Ambiguous,
    BadQuestion,
    DirectoryNewer,
    DirectoryProblem,
    DirectoryUnusable,
    InputRefused,
    NotFound,
)
from database.rows import Ref


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (["holders", "x"], 0),
        (["--json", "--directory", "holders", "show"], 3),
        (["--directory=x", "info"], 1),
        (["--version"], None),
        (["--directory"], None),
        ([], None),
    ],
)
def test_the_command_is_the_first_word_that_belongs_to_no_option(words: list[str], place: int | None) -> None:
    assert first_word(words) == place


def test_global_options_may_stand_on_both_sides() -> None:
    options = parser().parse_args(["--json", "--directory", "a.db", "holders", "USG"])
    assert (options.json, options.directory) == (True, "a.db")
    options = parser().parse_args(["--directory", "a.db", "holders", "USG", "--directory", "b.db"])
    assert (options.json, options.directory) == (False, "b.db")


def test_kinds_are_read_once_each_in_order() -> None:
    assert parser().parse_args(["search", "x", "--kind", "role, office,role"]).kind == ("role", "office")


@pytest.mark.parametrize(
    "words",
    [
        ["search", "x", "--kind", ","],
        ["search", "x", "--limit", "-3"],
        ["search", "x", "--limit", "١٢"],
        ["search", "x", "--limit", "9" * 40],
        ["search", "x", "--limit", "1000001"],
        ["tree", "--depth", "1.5"],
        ["moves"],
        ["holders", "a", "b"],
        ["holders", "a", "--o", "2017"],
    ],
)
def test_wrong_usage_is_a_sentence(words: list[str]) -> None:
    with pytest.raises(BadQuestion, match="See `incumbent"):
        parser().parse_args(words)


def test_a_word_that_is_no_command_is_compared_with_the_commands() -> None:
    with pytest.raises(BadQuestion, match="Did you mean `incumbent lineage`"):
        opened_by("linage", NAMES)


def test_a_file_and_a_link_can_be_opened(tmp_path: Path) -> None:
    assert opened_by(str(tmp_path), NAMES) == str(tmp_path)
    assert opened_by("incumbent:role/x", NAMES) == "incumbent:role/x"


@pytest.mark.parametrize("text", ["\0", "x" * 100_000, "a\udcffb"])
def test_what_can_be_no_file_name_is_no_file(text: str) -> None:
    with pytest.raises(BadQuestion, match="neither a command nor a file"):
        opened_by(text, NAMES)


@pytest.mark.parametrize(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_where_a_window_can_be_shown(environment: dict[str, str], platform: str, there: bool) -> None:
    assert has_display(environment, platform) is there


def test_no_day_given_is_no_day_and_never_today() -> None:
    assert asked_period(None) is None


@pytest.mark.parametrize("text", ["2017-02-30", "today", "now", "", "yesterday", "..", "17", "2017-13-01"])
def test_a_day_that_names_no_day_is_refused(text: str) -> None:
    with pytest.raises(BadQuestion):
        asked_period(text)


def test_days_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(BadQuestion, match="lies before"):
        asked_days("2018", "2017-12-31")
    first, last = asked_days("2017", "2017-03")
    assert first is not None
    assert last is not None


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_name_is_refused(text: str) -> None:
    with pytest.raises(BadQuestion, match="ROLE is empty"):
        typed(text, "ROLE")


def test_a_name_of_something_else_is_told_apart_from_a_name_of_nothing(shipped: Directory) -> None:
    with pytest.raises(NotFound, match=r"is the name of an official, not of an office or role. `incumbent show 'Herv"):
        named(shipped, "Hervé Ladsous", "NAME", ("office", "role"))
    with pytest.raises(NotFound, match="No role is called “Grand Vizier”"):
        named(shipped, "Grand Vizier", "ROLE", ("role",))


def test_a_loading_program_ends_quietly_on_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    def press() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "speak_utf8", press)
    assert main(["info"]) == 130


def test_a_complaint_that_cannot_be_written_keeps_its_code(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        @override
        def write(self, text: str) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("sys.stderr", Full())
    assert guarded(["nonsense"], lambda: main(["--directory"])) == 2


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (NotFound("x"), 1),
        (BadQuestion("x"), 2),
        (InputRefused("x"), 3),
        (DirectoryProblem("x"), 3),
        (DirectoryUnusable("x"), 4),
        (DirectoryNewer("x"), 4),
        (Ambiguous("x", ()), 5),
    ],
)
def test_each_family_of_problems_has_its_code(problem: DirectoryProblem, code: int) -> None:
    assert code_of(problem) == code


def test_an_ambiguous_name_tells_the_candidates() -> None:
    candidates = [Ref("role", RecordId("r1"), "Deputy Secretary-General", "UN"), Ref("role", RecordId("r2"), "DSG", "")]
    problem = Ambiguous("Several records are called “DSG”.", candidates)
    document = document_of(problem)
    assert [one["id"] for one in document["ambiguous"]] == ["r1", "r2"]
    assert words_of(problem).splitlines()[1:] == ["  r1  Deputy Secretary-General, UN (role)", "  r2  DSG (role)"]


def test_a_sentence_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in words_of(NotFound("No record is called “\x1b[31mred”."))


def test_a_fault_is_told_once_and_noted_without_its_message(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    def work() -> int:
        try:
            raise KeyError("Hervé")
        except KeyError as cause:
            raise RuntimeError("Ladsous") from cause

    assert guarded(["--", "--json"], work) == 3
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("incumbent: The program failed on this through a fault of its own")
    assert len(shown.err.splitlines()) == 1


def test_the_log_of_faults_tells_places_and_kinds_only(tmp_path: Path) -> None:
    try:
        raise ValueError("Ladsous in /home/annan")
    except ValueError as fault:
        file = faults.note(fault, tmp_path / "log", "0.1.0")
    assert file is not None
    text = file.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_command_options.py:" in text
    assert "Ladsous" not in text
    assert "/home" not in text


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / "faults.log").write_text("x" * 300_000)
    faults.note(ValueError(), tmp_path, "0.1.0")
    assert (tmp_path / "faults.log").stat().st_size < 1000
    assert (tmp_path / "faults.old.log").stat().st_size == 300_000


def test_where_no_log_can_be_written_the_fault_is_still_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert faults.note(ValueError(), tmp_path / "file" / "log", "0.1.0") is None


def test_progress_says_each_step_once() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    for done in range(3):
        progress("Building the search index", done, 3)
    progress("Ready", 3, 3)
    progress.done()
    assert stream.getvalue() == "Building the search index\nReady\n"


def test_progress_moves_in_a_terminal_and_clears_its_line() -> None:
    class Terminal(io.StringIO):
        @override
        def isatty(self) -> bool:
            return True

    stream = Terminal()
    progress = Progress(stream)
    progress("Building", 1, 2)
    progress.done()
    assert stream.getvalue() == "\r\x1b[KBuilding 50 %\r\x1b[K"


def test_progress_without_a_stream_is_silent() -> None:
    progress = Progress(None)
    progress("Building", 1, 2)
    progress.done()
