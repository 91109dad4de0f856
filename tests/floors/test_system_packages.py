"""The system packages that build/prepare.sh asks for are enough for Qt, with and without a screen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X11 screen that nobody sees."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def paint_bare_window(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "tests/benchmarks/bare_window.py"],
        cwd=checkout,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_window_is_painted_without_a_screen(checkout: Path) -> None:
    done = paint_bare_window(checkout, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout.strip().isdigit()) == (0, True), done.stderr


def test_a_window_is_painted_on_an_x11_screen(checkout: Path, screen: str) -> None:
    done = paint_bare_window(checkout, QT_QPA_PLATFORM="xcb", DISPLAY=screen)
    assert (done.returncode, done.stdout.strip().isdigit()) == (0, True), done.stderr
