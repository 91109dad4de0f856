"""Two starts of the real program, as a desktop makes them when somebody clicks a link."""

import os
import subprocess
import sys
import time
from pathlib import Path

from database import Directory


def started(checkout: Path, environment: dict[str, str], *arguments: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "app", *arguments], cwd=checkout, env=environment, stderr=subprocess.DEVNULL
    )


def test_a_second_start_hands_its_link_over_and_ends(checkout: Path, tmp_path: Path, shipped_directory: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "INCUMBENT_DIRECTORY": str(shipped_directory)}
    with Directory.open(shipped_directory) as directory:
        office = directory.resolve("DPKO").id
    first = started(checkout, environment)
    try:
        locks = Path(environment["XDG_DATA_HOME"]) / "incumbent" / "windows"
        until = time.monotonic() + 30
        while not list(locks.glob("*/window.lock")):
            assert time.monotonic() < until
            time.sleep(0.05)
        time.sleep(1)
        second = started(checkout, environment, f"incumbent:office/{office}")
        assert second.wait(timeout=30) == 0
        assert first.poll() is None
    finally:
        first.terminate()
        first.wait(timeout=30)
