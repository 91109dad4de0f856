"""Builds the packaged program in dist/incumbent and lets it test itself: python build/make_executable.py.

Run it from an environment that holds only what the program needs and PyInstaller (`make package` makes one):
whatever else is installed may end up in the bundle.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
PROGRAM = DIST / "incumbent"
FOREIGN = ("pytest", "mypy", "ruff", "pygments")


def refuse_foreign_packages() -> None:
    found = [name for name in FOREIGN if any((Path(folder) / name).is_dir() for folder in sys.path)]
    if found:
        raise SystemExit(f"This environment also holds {', '.join(found)}. Please build with `make package`.")


def time_of_last_change() -> str:
    """Seconds of the last commit, so that the same sources give the same files; SOURCE_DATE_EPOCH says otherwise."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return told
    last = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return last.stdout.strip() or "1767225600"


def fill_directory(file: Path) -> None:
    """Builds the directory that the program carries, from the facts of this checkout."""
    shutil.rmtree(file.parent, ignore_errors=True)
    file.parent.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "app", "--directory", str(file), "info"]
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
    settle(file)


def settle(file: Path) -> None:
    """Leaves one file without a log beside it: a directory with one cannot be read from a read-only place."""
    import sqlite3

    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()


def freeze(directory_file: Path) -> None:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": time_of_last_change(),
        "INCUMBENT_CARRIED_DIRECTORY": str(directory_file),
        # Whoosh's sources alone give these; our own are compiled with warnings as errors in the tests.
        "PYTHONWARNINGS": "ignore::SyntaxWarning",
    }
    places = ["--workpath", str(DIST / "work"), "--distpath", str(DIST)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", *places]
    subprocess.run([*command, str(ROOT / "build" / "incumbent.spec")], cwd=ROOT, env=environment, check=True)


def refuse_broken_links() -> None:
    broken = [str(path) for path in PROGRAM.rglob("*") if path.is_symlink() and not path.exists()]
    if broken:
        raise SystemExit(f"The packaged program holds links to nowhere: {', '.join(broken)}")


def let_it_test_itself() -> None:
    """From another place, with an empty environment, an empty home and nothing on the path."""
    with tempfile.TemporaryDirectory() as place:
        moved = Path(place) / "elsewhere"
        shutil.copytree(PROGRAM, moved, symlinks=True)
        home = Path(place) / "home"
        home.mkdir()
        environment = {"HOME": str(home), "PATH": str(home), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [moved / "incumbent", "--self-test"], cwd=home, env=environment, check=False, timeout=300
        )
    if done.returncode != 0:
        raise SystemExit("The packaged program did not pass its own test; see above.")


def main() -> int:
    refuse_foreign_packages()
    directory_file = DIST / "work" / "directory" / "directory.db"
    print("Filling the directory that goes along", flush=True)
    fill_directory(directory_file)
    print("Building the program (one to two minutes)", flush=True)
    freeze(directory_file)
    refuse_broken_links()
    let_it_test_itself()
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"Ready: {PROGRAM} ({size / 1_000_000:.0f} MB)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
