"""A packaged program with the file `portable` beside it keeps everything of the person beside it, and nothing else."""

import sys
from pathlib import Path

import pytest

from app.shared.paths import Place, data_folder, index_place, log_folder, settings_file


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program that is running."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "incumbent"))
    return tmp_path


def places() -> list[Path]:
    place = Place(Path("/somewhere/directory.db"), own=False)
    return [data_folder(), settings_file(), log_folder(), index_place(place)]


def test_with_the_marker_everything_lies_beside_the_program(program: Path) -> None:
    (program / "portable").touch()
    assert all(path.is_relative_to(program / "data") for path in places())
    assert len(set(places())) == 4


def test_without_the_marker_nothing_does(program: Path) -> None:
    assert not any(path.is_relative_to(program) for path in places())


def test_a_marker_beside_the_interpreter_of_a_checkout_says_nothing(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert not any(path.is_relative_to(program) for path in places())
