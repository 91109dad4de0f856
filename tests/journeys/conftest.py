"""The installed command as a person or a script meets it: a real process over the shipped directory."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., subprocess.CompletedProcess[str]]
Ask = Callable[..., Any]


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


@pytest.fixture(scope="session")
def asked_directory(shipped_directory: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped directory for the command line, in a folder of its own where its index may lie beside it."""
    file = tmp_path_factory.mktemp("asked") / "directory.db"
    shutil.copyfile(shipped_directory, file)
    return file


@pytest.fixture
def ask(call: Call, asked_directory: Path) -> Ask:
    """Asks the shipped directory with --json and gives back the document; an answer is expected."""

    def question(*words: str, code: int = 0) -> Any:
        done = call(*words, "--json", "--directory", asked_directory)
        assert done.returncode == code, done.stdout + done.stderr
        return json.loads(done.stdout)

    return question
