"""The packaged program, moved elsewhere, with no Python and no settings around it."""

import filecmp
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.packaged]

CARRIED = ("app", "build", "database", "resources", "search_index")
LARGEST = 110_000_000


def newest_source(checkout: Path) -> float:
    files = (path for folder in CARRIED for path in (checkout / folder).rglob("*") if "__pycache__" not in path.parts)
    return max(path.stat().st_mtime for path in files if path.is_file())


@pytest.fixture(scope="module")
def moved(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program folder away from the checkout; built first if it is missing or older than its sources."""
    built = checkout / "dist" / "incumbent"
    program = built / "incumbent"
    if not program.exists() or program.stat().st_mtime < newest_source(checkout):
        subprocess.run(["make", "package"], cwd=checkout, check=True)
    elsewhere = tmp_path_factory.mktemp("packaged") / "elsewhere"
    shutil.copytree(built, elsewhere, symlinks=True)
    return elsewhere


def start(program: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    home.mkdir(exist_ok=True)
    return subprocess.run(
        [program / "incumbent", *arguments],
        cwd=home,
        env={"HOME": str(home), "PATH": str(home), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_packaged_program_passes_its_own_test(moved: Path, tmp_path: Path) -> None:
    done = start(moved, tmp_path / "home", "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_packaged_program_answers_from_the_directory_it_carries(moved: Path, tmp_path: Path) -> None:
    question = ("holders", "USG for Peacekeeping Operations", "--on", "2017-03-16", "--json")
    done = start(moved, tmp_path / "home", *question)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["state"] == "held"
    assert [holder["official"]["name"] for holder in answer["holders"]] == ["Hervé Ladsous"]


def test_the_packaged_program_leaves_its_own_folder_as_it_is(moved: Path, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in moved.rglob("*")}
    done = start(moved, tmp_path / "home", "info", "--json")
    assert done.returncode == 0, done.stderr
    assert {path: path.stat().st_mtime_ns for path in moved.rglob("*")} == before


def test_nothing_in_the_packaged_program_can_reach_a_network(moved: Path) -> None:
    names = [path.name for path in moved.rglob("*")]
    assert [name for name in names if "QtNetwork" in name or "Qt6Network" in name or "_ssl" in name] == []


def test_the_packaged_program_has_no_links_to_nowhere_and_stays_small(moved: Path) -> None:
    links = [path for path in moved.rglob("*") if path.is_symlink()]
    assert [path for path in links if not path.exists()] == []
    size = sum(path.stat().st_size for path in moved.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < LARGEST


def test_the_packaged_program_brings_what_french_printing_and_likeness_need(moved: Path) -> None:
    names = {path.relative_to(moved).as_posix() for path in moved.rglob("*") if path.is_file()}
    for part in ("translations/qtbase_fr.qm", "printsupport/libcupsprintersupport.so", "help/french.txt"):
        assert any(name.endswith(part) for name in names), part
    assert any("/rapidfuzz/fuzz_cpp." in name for name in names)


def test_the_packaged_program_brings_no_library_under_the_gpl_and_the_licence_of_each(moved: Path) -> None:
    names = [path.name for path in moved.rglob("*") if ".so" in path.name]
    assert [name for name in names if "readline" in name or "gdbm" in name] == []
    licences = moved / "_internal" / "resources" / "licences"
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt", "NOTICES.md", "pyinstaller"} <= {
        path.name for path in licences.iterdir()
    }
    if shutil.which("dpkg-query") is None:
        pytest.skip("only Debian tells the licence of each of its libraries")
    told = {path.parent.name for path in licences.glob("system/*/copyright") if path.stat().st_size}
    assert {"libxcb-cursor0", "libxkbcommon0"} <= told


def test_a_second_build_elsewhere_gives_the_same_bytes(moved: Path, checkout: Path, tmp_path: Path) -> None:
    """The first may be older than the last commit, so both are dated alike and made here."""
    for name in ("one", "other"):
        sources = shutil.ignore_patterns("dist", ".*", "__pycache__")
        shutil.copytree(checkout, tmp_path / name, ignore=sources)
        subprocess.run(
            [checkout / ".venv-package" / "bin" / "python", "build/make_executable.py"],
            cwd=tmp_path / name,
            env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
            check=True,
        )
    one, other = tmp_path / "one" / "dist" / "incumbent", tmp_path / "other" / "dist" / "incumbent"
    names = sorted(path.relative_to(one) for path in one.rglob("*"))
    assert names == sorted(path.relative_to(other) for path in other.rglob("*"))
    files = [name for name in names if (one / name).is_file()]
    assert [name for name in files if not filecmp.cmp(one / name, other / name, shallow=False)] == []
