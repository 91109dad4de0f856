"""How long one answer takes as a whole process, against a bare `import sqlalchemy`: python tests/benchmarks/commands.py

Medians of five in one run, taken in turns, so that both meet the same load. The ratio shall be at most 1.2."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 5
MOST = 1.2


def seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        directory = ["--directory", str(Path(folder) / "directory.db")]
        role = "USG for Peacekeeping Operations"
        answer = [sys.executable, "-m", "app", "holders", role, "--on", "2017-03-16", "--json", *directory]
        bare = [sys.executable, "-c", "import sqlalchemy"]
        # The first call builds the directory; both commands are then compiled and in the file cache.
        seconds(answer), seconds(bare)
        taken = [(seconds(answer), seconds(bare)) for _ in range(ROUNDS)]
    ours, theirs = (statistics.median(column) for column in zip(*taken, strict=True))
    ratio = ours / theirs
    print(
        f"holders: {ours * 1000:.0f} ms, import sqlalchemy: {theirs * 1000:.0f} ms, ratio {ratio:.2f} (at most {MOST})"
    )
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    raise SystemExit(main())
