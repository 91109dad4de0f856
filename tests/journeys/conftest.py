"""Two ways to ask: in this process, which is fast, and as the installed command, a real process of its own.

A real process proves exit codes, streams, encodings, rights and what is loaded; what is answered needs none."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.start import main

Call = Callable[..., subprocess.CompletedProcess[str]]
Ask = Callable[..., Any]


@dataclass(frozen=True)
class Told:
    """How a call in this process ended. Named like the parts of a completed process."""

    returncode: int
    stdout: str
    stderr: str


Tell = Callable[..., Told]


@pytest.fixture
def call(checkout: Path) -> Call:
    """Starts the program with some words; keywords are environment variables (None takes one away).

    `through` is a command that starts the program, such as one that takes rights away from it."""

    def start(
        *words: str | Path, through: Sequence[str] = (), **environment: str | None
    ) -> subprocess.CompletedProcess[str]:
        changed = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None, **environment}
        kept = {name: value for name, value in os.environ.items() if name not in changed}
        return subprocess.run(
            [*through, sys.executable, "-m", "app", *map(str, words)],
            cwd=checkout,
            env={**kept, **{name: value for name, value in changed.items() if value is not None}},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return start


@pytest.fixture
def tell(monkeypatch: pytest.MonkeyPatch) -> Tell:
    """Runs the program in this process, without a screen, and gives back its code and what it wrote."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: str | Path) -> Told:
        with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()) as err:
            try:
                code = main([str(word) for word in words])
            except SystemExit as end:  # how argparse ends after --help
                code = int(end.code or 0)
        return Told(code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(scope="session")
def asked_directory(shipped_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped directory for the command line, in a folder of its own where its index may lie beside it."""
    file = tmp_path_factory.mktemp("asked") / "directory.db"
    shutil.copyfile(shipped_directory, file)
    return file


@pytest.fixture
def ask(tell: Tell, asked_directory: Path) -> Ask:
    """Asks the shipped directory with --json and gives back the document; an answer is expected."""

    def question(*words: str, code: int = 0) -> Any:
        done = tell(*words, "--json", "--directory", asked_directory)
        assert done.returncode == code, done.stdout + done.stderr
        return json.loads(done.stdout)

    return question
