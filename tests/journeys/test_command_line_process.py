"""The command as a process: what it loads, where it writes, how it ends."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.shared.paths import index_place, named_place
from tests.journeys.conftest import Call, Tell

ROLE = "USG for Peacekeeping Operations"
COMMANDS = (
    *("search", "holders", "show", "tree", "lineage"),
    *("moves", "events", "check", "reindex", "info"),
)


def loaded_by(checkout: Path, *words: str) -> set[str]:
    program = (
        "import sys\nfrom app.start import main\ncode = main(sys.argv[1:])\n"
        "print('\\n'.join(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)\n"
        "raise SystemExit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *words], cwd=checkout, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "words", [("holders", ROLE), ("show", ROLE), ("tree",), ("check",), ("moves", "--from", "2017", "--to", "2017")]
)
def test_a_question_loads_neither_qt_nor_the_write_side_nor_the_index(
    checkout: Path, asked_directory: Path, words: tuple[str, ...]
) -> None:
    heavy = {"PySide6", "shiboken6", "sqlmodel", "sqlalchemy", "pydantic", "whoosh", "platformdirs"}
    assert not heavy & loaded_by(checkout, *words, "--json", "--directory", str(asked_directory))


def test_a_search_loads_no_qt_and_no_write_side(checkout: Path, asked_directory: Path) -> None:
    heavy = {"PySide6", "shiboken6", "sqlmodel", "sqlalchemy", "pydantic"}
    assert not heavy & loaded_by(checkout, "search", "ladsous", "--directory", str(asked_directory))


@pytest.mark.parametrize("where", ["before", "after", "variable"])
def test_options_stand_before_or_after_the_command(call: Call, asked_directory: Path, where: str) -> None:
    options = ("--directory", str(asked_directory), "--json")
    if where == "before":
        done = call(*options, "holders", ROLE)
    elif where == "after":
        done = call("holders", ROLE, *options)
    else:
        done = call("holders", ROLE, "--json", INCUMBENT_DIRECTORY=str(asked_directory))
    assert json.loads(done.stdout)["holders"]


def test_an_option_beats_the_variable(tell: Tell, asked_directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INCUMBENT_DIRECTORY", "/nowhere/else.db")
    done = tell("info", "--json", "--directory", asked_directory)
    assert json.loads(done.stdout)["directory"] == str(asked_directory)


def test_a_missing_directory_is_built_first_with_progress_on_stderr_only(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "directory.db"
    done = call("info", "--json", "--directory", file)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["directory"] == str(file)
    assert "Reading the shipped facts" in done.stderr
    assert call("info", "--directory", file).stderr == ""


def test_a_folder_is_as_good_as_the_file_in_it(tell: Tell, asked_directory: Path) -> None:
    done = tell("info", "--json", "--directory", asked_directory.parent)
    assert json.loads(done.stdout)["directory"] == str(asked_directory)


def test_without_a_named_directory_the_own_one_is_made_in_the_data_folder(
    tell: Tell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    told = json.loads(tell("info", "--json").stdout)
    file = Path(told["directory"])
    assert file.parent == tmp_path / "data" / "incumbent"
    assert told["edition"] in file.name
    assert file.parent.stat().st_mode & 0o077 == 0
    (file.parent / "directory-1999.01.db").write_bytes(b"an older edition")
    assert json.loads(tell("info", "--json").stdout)["other_editions"] == [str(file.parent / "directory-1999.01.db")]


def test_the_index_is_private_to_the_user(tell: Tell, asked_directory: Path) -> None:
    assert tell("search", "ladsous", "--directory", asked_directory).returncode == 0
    index = index_place(named_place(str(asked_directory)))
    assert index.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("harm", ["deleted", "damaged"])
def test_a_lost_index_is_rebuilt_before_the_answer(
    tell: Tell, asked_directory: Path, tmp_path: Path, harm: str
) -> None:
    file = tmp_path / "directory.db"
    file.write_bytes(asked_directory.read_bytes())
    first = tell("search", "ladsous", "--json", "--directory", file)
    for part in sorted(index_place(named_place(str(file))).rglob("*")):
        if part.is_file():
            part.unlink() if harm == "deleted" else part.write_bytes(b"\x80\x04cos\nsystem\n.")
    again = tell("search", "ladsous", "--json", "--directory", file)
    assert again.returncode == 0
    assert json.loads(again.stdout)["results"] == json.loads(first.stdout)["results"] != []
    assert "Building the search index" in again.stderr
    assert tell("search", "ladsous", "--directory", file).stderr == ""


def test_without_a_display_the_terminal_answers(call: Call, asked_directory: Path) -> None:
    done = call("--directory", asked_directory)
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr
    assert "edition" in done.stdout
    assert "Jean-Pierre Lacroix" in done.stdout
    assert "Hervé Ladsous" in done.stdout
    assert done.stdout.count("incumbent ") == 3


def test_without_a_display_a_link_is_shown_in_the_terminal(tell: Tell, asked_directory: Path) -> None:
    role = json.loads(tell("holders", ROLE, "--json", "--directory", asked_directory).stdout)["role"]["id"]
    done = tell(f"incumbent:role/{role}?on=2017-03-16", "--directory", asked_directory)
    assert done.returncode == 0, done.stderr
    assert "as of 16 March 2017" in done.stdout


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1"])
def test_output_is_utf_8_whatever_the_locale(call: Call, asked_directory: Path, locale: str) -> None:
    done = call(
        "holders", ROLE, "--on", "2017-03-16", "--directory", asked_directory,
        LC_ALL=locale, PYTHONIOENCODING="latin-1", PYTHONUTF8="0",
    )  # fmt: skip
    assert "Hervé Ladsous" in done.stdout


def test_colour_is_for_terminals_only(call: Call, asked_directory: Path) -> None:
    assert "\x1b" not in call("info", "--directory", asked_directory, TERM="xterm-256color").stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_examples(tell: Tell, name: str) -> None:
    done = tell(name, "--help")
    assert done.returncode == 0
    assert f"  incumbent {name}" in done.stdout


def test_the_whole_help_names_every_command_and_every_exit_code(tell: Tell) -> None:
    text = tell("--help").stdout
    assert all(f"    {name} " in text for name in COMMANDS)
    assert "exit codes: 0 answered" in text


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").stdout == "incumbent 0.1.0\n"


def test_a_reader_who_leaves_early_gets_no_complaint(checkout: Path, asked_directory: Path) -> None:
    command = [sys.executable, "-m", "app", "show", ROLE, "--json", "--directory", str(asked_directory)]
    process = subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as told:
        assert told.read() == b""
    assert process.wait(timeout=30) == 0


def test_an_answer_that_cannot_be_written_says_so(checkout: Path, asked_directory: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    command = [sys.executable, "-m", "app", "info", "--directory", str(asked_directory)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, cwd=checkout, stdout=full, stderr=subprocess.PIPE, text=True, timeout=30, check=False
        )
    assert done.returncode == 3
    assert done.stderr.startswith("incumbent: The answer could not be written")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C reaches a process otherwise there")
def test_ctrl_c_is_quiet(checkout: Path, asked_directory: Path) -> None:
    program = (
        "import sys, signal, os\nfrom app.commands.run import guarded\n"
        "def work():\n    os.kill(os.getpid(), signal.SIGINT)\n    signal.pause()\n"
        "raise SystemExit(guarded([], work))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGINT, "", "")


def test_a_fault_of_our_own_is_one_sentence_and_a_log_without_what_was_asked(checkout: Path, tmp_path: Path) -> None:
    program = (
        "from app.commands.run import guarded\n"
        "def work():\n    raise RuntimeError('Hervé Ladsous')\n"
        "raise SystemExit(guarded(['--json'], work))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=checkout, capture_output=True, text=True, timeout=30, check=False,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert json.loads(done.stdout)["error"]["code"] == 3
    log = (tmp_path / "incumbent" / "log" / "faults.log").read_text(encoding="utf-8")
    assert "RuntimeError" in log
    assert "Ladsous" not in log
