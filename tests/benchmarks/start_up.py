"""How long the program takes to start, told as multiples of the least that its parts allow.

Run as a program: python tests/benchmarks/start_up.py [ROUNDS]. Each round starts all four once, one after the
other, so that a busy machine slows them alike; medians are told. The first painted window is seen from
outside, as the first change in the picture that a screen of our own shows.
"""

import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
QUESTION = ("-m", "app", "holders", "USG for Peacekeeping Operations", "--on", "2017-03-16", "--json")
PATIENCE = 30.0


class Screen:
    """An X11 screen that nobody sees, whose picture lies in a file."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        size = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir", str(folder))
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), *size], pass_fds=(write,), stderr=subprocess.DEVNULL
        )
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = f":{answer.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def picture(self) -> bytes:
        return self._picture[:]

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(timeout=10)


def milliseconds_to_end(environment: dict[str, str], *arguments: str) -> float:
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], cwd=CHECKOUT, env=environment, check=True, capture_output=True
    )
    return (time.perf_counter() - begin) * 1000


def milliseconds_to_first_paint(environment: dict[str, str], *arguments: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(Path(folder))
        try:
            blank = screen.picture()
            begin = time.perf_counter()
            shown = {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.name}
            program = subprocess.Popen(
                [sys.executable, *arguments], cwd=CHECKOUT, env=shown, stdout=subprocess.DEVNULL
            )
            while screen.picture() == blank:
                if program.poll() is not None or time.perf_counter() - begin > PATIENCE:
                    raise RuntimeError(f"{arguments} painted no window")
                time.sleep(0.001)
            passed = (time.perf_counter() - begin) * 1000
            program.terminate()
            program.wait(timeout=20)
        finally:
            screen.close()
    return passed


def measure(rounds: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            # Without this, Qt starts a message bus of its own first.
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
        }
        starts: dict[str, Callable[[], float]] = {
            "import sqlalchemy": lambda: milliseconds_to_end(environment, "-c", "import sqlalchemy"),
            "holders": lambda: milliseconds_to_end(environment, *QUESTION),
            "bare window": lambda: milliseconds_to_first_paint(
                environment, "tests/benchmarks/bare_window.py"
            ),
            "window": lambda: milliseconds_to_first_paint(environment, "-m", "app"),
        }
        for start in starts.values():
            start()
        passed: dict[str, list[float]] = {name: [] for name in starts}
        for _ in range(rounds):
            for name, start in starts.items():
                passed[name].append(start())
    return {name: statistics.median(times) for name, times in passed.items()}


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    medians = measure(rounds)
    for name, reference, most in (("holders", "import sqlalchemy", 1.2), ("window", "bare window", 2.0)):
        ratio = medians[name] / medians[reference]
        told = f"{name} {medians[name]:.0f} ms, {reference} {medians[reference]:.0f} ms"
        print(f"{told}: {ratio:.2f} times (at most {most} wanted)")


if __name__ == "__main__":
    main()
