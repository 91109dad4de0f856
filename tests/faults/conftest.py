"""Real media that fail: a small disk in memory that fills up or becomes read-only. Only root can mount one."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Disk = Callable[..., Path]


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    """A directory in a folder of its own, to be ill-treated."""
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(shipped_directory, tmp_path / "data" / "own.db"))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Makes disks of so many bytes; `disk(size)` gives the folder."""
    made: list[Path] = []

    def make(size: int) -> Path:
        folder = tmp_path / f"disk{len(made)}"
        folder.mkdir()
        mount = shutil.which("mount")
        if os.name != "posix" or os.geteuid() != 0 or mount is None:
            pytest.skip("only root can mount a small disk")
        done = subprocess.run(
            [mount, "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False, capture_output=True
        )
        if done.returncode:
            pytest.skip("no disk can be mounted here")
        made.append(folder)
        return folder

    yield make
    for folder in made:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def remount(folder: Path, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(folder)], check=True)


def fill_up(folder: Path, leave: int = 0) -> Path:
    """Take all room of a disk but so many bytes; returns the file that takes it."""
    ballast = folder / "ballast"
    free = shutil.disk_usage(folder).free - leave
    with ballast.open("wb") as file:
        written = 0
        try:
            while written < free:
                written += file.write(b"\0" * min(65536, free - written))
                file.flush()
        except OSError:
            pass
    return ballast
