"""The example commands can be typed as they stand, wherever the program lies."""

import sys
from pathlib import Path

import pytest

from app.commands.overview import typed_name


def lay_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(parents=True)
    (folder / "incumbent").write_text("")
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setenv("PATH", "")


def test_a_program_on_the_path_is_called_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay_program(tmp_path / "bin", monkeypatch)
    (tmp_path / "bin" / "incumbent").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert typed_name() == "incumbent"


@pytest.mark.parametrize(
    ("lies_in", "called_in", "typed"),
    [
        (".venv/bin", ".", ".venv/bin/incumbent"),
        (".", ".", "./incumbent"),
        ("opt", "elsewhere", "{root}/opt/incumbent"),
    ],
)
def test_a_program_off_the_path_is_called_by_its_place(
    lies_in: str, called_in: str, typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "root"
    lay_program(root / lies_in, monkeypatch)
    (root / called_in).mkdir(exist_ok=True)
    monkeypatch.chdir(root / called_in)
    assert typed_name() == typed.format(root=root)
