"""Every text that the window marks has its translation, whole and compiled as it is written."""

import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.shared.language import LANGUAGES
from resources import translations_folder

ROOT = Path(__file__).parents[2]
OTHERS = sorted(set(LANGUAGES) - {"en"})


def translations(code: str) -> dict[str, ElementTree.Element]:
    """The translation of each marked text."""
    found = {}
    for message in ElementTree.parse(translations_folder() / f"incumbent_{code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        found[message.findtext("source", "")] = translation
    return found


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated_with_the_same_values_in_it(code: str) -> None:
    missing, different = [], []
    for source, translation in translations(code).items():
        said = translation.text or ""
        if not said or translation.get("type") == "unfinished":
            missing.append(source)
        elif places(said) != places(source):
            different.append((source, said))
    assert missing == []
    assert different == []


@pytest.mark.parametrize("code", OTHERS)
def test_the_translations_hold_just_the_texts_that_the_program_says(code: str, tmp_path: Path) -> None:
    gathered = tmp_path / f"incumbent_{code}.ts"
    files = sorted(str(file) for floor in ("app", "database", "search_index") for file in (ROOT / floor).rglob("*.py"))
    command = [tool("lupdate"), "-silent", "-locations", "none", *files, "-ts", str(gathered)]
    subprocess.run(command, check=True, capture_output=True)
    fresh = {message.findtext("source", "") for message in ElementTree.parse(gathered).iter("message")}
    assert set(translations(code)) == fresh, "`make words` gathers them"


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_program_reads_was_made_from_what_was_translated(code: str, tmp_path: Path) -> None:
    written, made = translations_folder() / f"incumbent_{code}.ts", tmp_path / "made.qm"
    subprocess.run([tool("lrelease"), "-silent", str(written), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == written.with_suffix(".qm").read_bytes(), "`make words` compiles them"
