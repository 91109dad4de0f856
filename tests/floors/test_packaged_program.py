"""The packaged program, moved elsewhere, with no Python and no settings around it."""

import json
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
