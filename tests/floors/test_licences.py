"""Everything that goes along with the program allows it, says so, and is listed."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ALLOWED = {"MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC", "PSF-2.0", "Apache-2.0", "MPL-2.0"}
QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
"""Qt and its bindings are used under the first of the three."""


@pytest.fixture
def bill(checkout: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bill", checkout / "build" / "bill_of_materials.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def lock(checkout: Path) -> str:
    return (checkout / "build" / "locks" / "package.txt").read_text()


def test_no_library_that_goes_along_is_under_the_gpl_alone(bill: ModuleType, lock: str) -> None:
    stated = {name: bill.licence_of(name) for name, _, _ in bill.locked(lock)}
    assert len(stated) > 10
    qt = {name for name, licence in stated.items() if licence == QT}
    assert qt == {"pyside6-essentials", "shiboken6"}
    assert {name: licence for name, licence in stated.items() if name not in qt and licence not in ALLOWED} == {}


def test_the_notices_name_every_library_that_goes_along(bill: ModuleType, lock: str, checkout: Path) -> None:
    notices = (checkout / "resources" / "licences" / "NOTICES.md").read_text().lower()
    named = {"pyside6-essentials": "pyside6", "shiboken6": "shiboken"}
    libraries = [name for name, _, _ in bill.locked(lock)]
    assert [name for name in libraries if named.get(name, name) not in notices] == []


def test_the_texts_of_the_licences_are_there_and_qt_may_be_replaced(checkout: Path) -> None:
    folder = checkout / "resources" / "licences"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "LGPL-3.0.txt").read_text()
    assert "GNU GENERAL PUBLIC LICENSE" in (folder / "GPL-3.0.txt").read_text()
    notices = (folder / "NOTICES.md").read_text()
    assert "_internal/PySide6" in notices
    assert "may put other builds" in notices
    for line in notices.splitlines():
        for text in line.split("`")[1::2]:
            assert not text.endswith(".txt") or (folder / text).is_file(), f"{text} is named and not there"


def test_the_bill_of_materials_lists_each_library_once_with_its_sums(bill: ModuleType, lock: str) -> None:
    made = bill.bill(lock, "1.2.3", 1_767_225_600)
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.5")
    assert made["metadata"]["component"]["version"] == "1.2.3"
    parts = {part["name"]: part for part in made["components"]}
    assert len(parts) == len(made["components"])
    assert {"whoosh", "sqlmodel", "rapidfuzz", "python", "sqlite"} <= set(parts)
    assert not {"pytest", "setuptools"} & set(parts)
    assert all(one["hashes"][0]["alg"] == "SHA-256" for one in parts["whoosh"]["externalReferences"])
    assert made == bill.bill(lock, "1.2.3", 1_767_225_600)
