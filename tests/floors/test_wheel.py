"""The wheel: what is in it, and that it starts from a virtual environment of its own."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

import app

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=checkout,
        check=True,
        capture_output=True,
    )
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_holds_the_program_under_one_private_folder(checkout: Path, wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    info = f"incumbent-{app.__version__}.dist-info/"
    assert {name for name in names if not name.startswith(("incumbent/", info))} == set()
    assert {"incumbent/__init__.py", "incumbent/__main__.py", info + "licenses/LICENSE"} <= names
    for package in ("app", "database", "search_index", "resources"):
        ours = {
            f"incumbent/{path.relative_to(checkout).as_posix()}"
            for path in (checkout / package).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert ours <= names, f"missing: {sorted(ours - names)[:5]}"


def test_the_wheel_starts_even_beside_a_foreign_package_called_app(wheel: Path, tmp_path: Path) -> None:
    """The libraries are lent from our own environment; the program itself comes from the wheel alone."""
    venv.create(tmp_path / "venv", with_pip=False, symlinks=True)
    (packages,) = (tmp_path / "venv" / "lib").glob("python3*/site-packages")
    zipfile.ZipFile(wheel).extractall(packages)
    foreign = packages / "app"
    foreign.mkdir()
    (foreign / "__init__.py").write_text("raise SystemExit('the foreign package won')")
    (libraries,) = {Path(folder) for folder in sys.path if folder.endswith("site-packages")}
    lent = tmp_path / "lent"
    lent.mkdir()
    for entry in libraries.iterdir():
        if not entry.name.startswith(("_incumbent", "_editable", "incumbent")) and entry.suffix != ".pth":
            (lent / entry.name).symlink_to(entry)
    (packages / "lent.pth").write_text(str(lent))
    done = subprocess.run(
        [tmp_path / "venv" / "bin" / "python", "-m", "incumbent", "--version"],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert app.__version__ in done.stdout
