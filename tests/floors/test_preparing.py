"""Setting up: at once where nothing is missing, one clear line where a person is needed."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest


def prepare(folder: Path, purpose: str, path: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "build/prepare.sh", purpose],
        cwd=folder,
        env={"PATH": path, "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def bare_machine(checkout: Path, tmp_path: Path) -> str:
    """The program path of a person without rights, on a machine that has no library and no screen."""
    shutil.copytree(checkout / "build", tmp_path / "build")
    tools = tmp_path / "tools"
    tools.mkdir()
    for name, text in {
        "python3.11": f'case "$*" in *CDLL*) exit 1 ;; *) exec {sys.executable} "$@" ;; esac',
        "id": "echo 1000",
        "sudo": "exit 1",
        "apt-get": "exit 99",
    }.items():
        (tools / name).write_text(f"#!/bin/sh\n{text}\n")
        (tools / name).chmod(0o755)
    for name in ("dirname", "cmp"):
        found = shutil.which(name)
        assert found is not None
        (tools / name).symlink_to(found)
    return str(tools)


def test_a_second_run_starts_at_once(bare_machine: str, tmp_path: Path) -> None:
    made = tmp_path / ".venv" / "bin" / "python"
    made.parent.mkdir(parents=True)
    made.symlink_to(sys.executable)
    shutil.copy(tmp_path / "build" / "locks" / "run.txt", tmp_path / ".venv" / "installed-run.txt")
    begin = time.monotonic()
    done = prepare(tmp_path, "run", bare_machine)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert time.monotonic() - begin < 1


def test_a_renewed_lock_is_installed_again(bare_machine: str, tmp_path: Path) -> None:
    made = tmp_path / ".venv" / "bin" / "python"
    made.parent.mkdir(parents=True)
    made.symlink_to(sys.executable)
    (tmp_path / ".venv" / "installed-run.txt").write_text("whoosh==2.7.3\n")
    assert prepare(tmp_path, "run", bare_machine).returncode == 1


@pytest.mark.parametrize(("purpose", "own"), [("run", "libgl1"), ("test", "xvfb"), ("package", "binutils")])
def test_a_person_without_rights_gets_one_line_with_the_command(
    bare_machine: str, tmp_path: Path, purpose: str, own: str
) -> None:
    done = prepare(tmp_path, purpose, bare_machine)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("Please run this once and repeat: sudo sh -c 'apt-get update && apt-get install ")
    assert {"libegl1", "libxcb-cursor0", own} <= set(line.rstrip("'").split())


def test_where_there_is_no_apt_the_missing_things_are_named(bare_machine: str, tmp_path: Path) -> None:
    (Path(bare_machine) / "apt-get").unlink()
    done = prepare(tmp_path, "run", bare_machine)
    assert done.returncode == 1
    assert done.stderr.startswith("This system lacks what Debian calls: libglib2.0-0 libgl1 ")


def test_an_unknown_purpose_is_refused(checkout: Path) -> None:
    done = prepare(checkout, "fly", "/usr/bin:/bin")
    assert (done.returncode, done.stderr) == (2, "usage: sh build/prepare.sh run|test|package\n")


def test_every_system_package_is_told_in_contributing(checkout: Path) -> None:
    script = (checkout / "build" / "prepare.sh").read_text(encoding="utf-8")
    told = (checkout / "CONTRIBUTING.md").read_text(encoding="utf-8")
    asked = {line.split()[-1] for line in script.splitlines() if line.strip().startswith("need_library lib")}
    assert len(asked) == 11
    assert [package for package in sorted(asked) if package not in told] == []
