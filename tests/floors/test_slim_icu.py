"""ICU's data made small for the packaged program: names are sorted by it as they were before, in every language."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import PySide6
import pytest

LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
NAMES = "Åsa Ärla Östen Łukasz Çelik Ñuñez Əliyev Лакруа Ёлкин zebra Zoë Zoe ost cote coté côte Chávez Cuesta Lluís"
FURTHER = "αβγ 李 王 張 さとう ア 김 محمد אברהם เกา ß ss þ đ d x10 x9 ij œ æ I ı i İ"
SORTED = """
import sys
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale
any_of = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
for name in sorted({locale.name() for locale in QLocale.matchingLocales(*any_of)}):
    print(name, *sorted(sorted(sys.argv[1:]), key=cmp_to_key(QCollator(QLocale(name)).compare)))
"""


@pytest.fixture
def slim_icu(checkout: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("slim_icu", checkout / "build" / "slim_icu.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def whole() -> Path:
    found = sorted(LIBRARIES.glob("libicudata.so.*"))
    if not found or shutil.which("ld") is None:
        pytest.skip("ICU's data is a library of its own only on Linux, and binutils make it small")
    return found[0]


def orders(first_library: Path | None) -> list[str]:
    environment = dict(os.environ)
    if first_library is not None:
        environment["LD_PRELOAD"] = str(first_library)
    command = [sys.executable, "-P", "-c", SORTED, *NAMES.split(), *FURTHER.split()]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout.splitlines()


def test_names_are_sorted_as_before_in_every_language(slim_icu: ModuleType, whole: Path, tmp_path: Path) -> None:
    small = slim_icu.slim(whole, tmp_path)
    assert small.stat().st_size < whole.stat().st_size / 5
    before, after = orders(None), orders(small)
    assert len({line.partition(" ")[2] for line in before}) > 30, "the languages sort differently"
    assert after == before


def test_without_the_orders_names_would_be_sorted_otherwise(
    slim_icu: ModuleType, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test above proves something: the small library is the one that is used."""
    monkeypatch.setattr(slim_icu, "KEPT", slim_icu.re.compile(r"[^/]+\.(icu|nrm)"))
    assert orders(slim_icu.slim(whole, tmp_path)) != orders(None)


def test_the_same_library_becomes_the_same_bytes(slim_icu: ModuleType, whole: Path, tmp_path: Path) -> None:
    one, other = slim_icu.slim(whole, tmp_path / "one"), slim_icu.slim(whole, tmp_path / "other")
    assert one.read_bytes() == other.read_bytes()


def test_a_file_that_holds_no_such_data_is_refused(slim_icu: ModuleType) -> None:
    with pytest.raises(slim_icu.NotIcuData):
        slim_icu.items_of(bytes(10_000))
