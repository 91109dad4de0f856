"""What the documents tell people to type exists."""

import re
from pathlib import Path

import pytest

from app.commands.options import NAMES

DOCUMENTS = sorted(path.name for path in Path(__file__).parents[2].glob("*.md"))


def make_targets(checkout: Path) -> set[str]:
    text = (checkout / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z][a-z-]*):", text, flags=re.MULTILINE))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_in_the_documents_exists(checkout: Path, name: str) -> None:
    document = (checkout / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`make ([a-z-]+)", document)) | set(
        re.findall(r"^ *make ([a-z-]+)", document, flags=re.MULTILINE)
    )
    assert named <= make_targets(checkout)


def test_every_make_target_is_explained_by_make_help(checkout: Path) -> None:
    text = (checkout / "Makefile").read_text(encoding="utf-8")
    explained = set(re.findall(r'@echo "make ([a-z-]+) ', text))
    assert explained == make_targets(checkout) - {"help", "style"}


def test_every_file_that_the_makefile_runs_exists(checkout: Path) -> None:
    text = (checkout / "Makefile").read_text(encoding="utf-8")
    for recipe in re.findall(r"\b(build/[a-z_]+\.(?:sh|py))\b", text):
        assert (checkout / recipe).is_file(), recipe


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_in_the_documents_exists(checkout: Path, name: str) -> None:
    document = (checkout / name).read_text(encoding="utf-8")
    typed = re.findall(r"(?:^    \S*|`)incumbent ([a-z]+)", document, flags=re.MULTILINE)
    typed += re.findall(r'ARGS="([a-z]+)', document)
    assert set(typed) <= set(NAMES)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_picture_in_the_documents_exists(checkout: Path, name: str) -> None:
    document = (checkout / name).read_text(encoding="utf-8")
    for picture in re.findall(r"!\[[^]]+\]\(([^)]+)\)", document):
        assert (checkout / picture).is_file(), picture


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_folder_and_file_in_the_documents_exists(checkout: Path, name: str) -> None:
    document = (checkout / name).read_text(encoding="utf-8")
    tops = {entry.name for entry in checkout.iterdir()}
    for path in re.findall(r"`((?:\.ci|app|build|database|resources|search_index|tests)/[\w./-]*)`", document):
        assert (checkout / path).exists(), f"{name} names {path}"
    for path in re.findall(r"`([A-Z]+\.md|Makefile|pyproject\.toml|LICENSE)`", document):
        assert path in tops, f"{name} names {path}"
