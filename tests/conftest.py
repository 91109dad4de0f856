"""What every test stands on: no screen, a fixed locale, and two sizes of property test."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from database import Directory

# Qt reads these when it is loaded: they have to stand before any test module imports it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

# The short run tries the same cases each time: whether a change passes must not hang on chance.
settings.register_profile("fast", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("INCUMBENT_PROPERTY_TESTS", "fast"))


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds pyproject.toml."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the directory, settings or caches of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for variable, folder in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    monkeypatch.delenv("INCUMBENT_DIRECTORY", raising=False)


@pytest.fixture(scope="session")
def shipped_directory(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """The shipped directory, built once from the facts in this checkout. Read it; copy it before you change it."""
    path = tmp_path_factory.mktemp("shipped") / "directory.db"
    Directory.open(path, facts=checkout / "resources" / "facts").close()
    return path


@pytest.fixture
def shipped(shipped_directory: Path) -> Iterator[Directory]:
    """The shipped directory, open for questions."""
    with Directory.open(shipped_directory) as directory:
        yield directory


@pytest.fixture(autouse=True)
def _unhurried_search(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a search finds must not hang on how busy the machine is."""
    monkeypatch.setattr("search_index.patience.SECONDS", 60)
