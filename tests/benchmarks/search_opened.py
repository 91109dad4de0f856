"""How a program that was just started meets an index on disk: the time to open it, the first keystroke, odd questions,
and the memory that all of that takes. Started by `search.py` in a process of its own, which never built anything."""

import random
import sys
import time
from pathlib import Path

from search_index import SearchAnswer, SearchIndex
from tests.benchmarks.records import DAY, SEED
from tests.benchmarks.search_hostile import hostile

QUESTIONS = 300
_LONGEST_SHOWN = 60


def resident(kind: str = "VmRSS") -> float:
    """Megabytes of this process now; not a number where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return float("nan")
    return int(status.read_text().partition(f"{kind}:")[2].split()[0]) / 1024


def asked(index: SearchIndex, typed: str, dated: bool) -> tuple[float, SearchAnswer]:
    begun = time.perf_counter()
    answer = index.search(typed, limit=50, on=DAY if dated else None)
    return (time.perf_counter() - begun) * 1000, answer


def main(folder: Path) -> None:
    begun = time.perf_counter()
    index = SearchIndex.open(folder)
    opened = (time.perf_counter() - begun) * 1000
    first, _ = asked(index, "g", dated=False)
    second, _ = asked(index, "gu", dated=False)
    print(f"  opened in {opened:.0f} ms; first key after that {first:.1f} ms, second {second:.1f} ms", end="")
    print(f"; {resident():.0f} MB")
    chance = random.Random(SEED)
    times = []
    for typed in hostile(QUESTIONS):
        index.forget()
        took, answer = asked(index, typed, chance.random() < 0.3)
        times.append((took, answer.unfinished, typed))
    times.sort(reverse=True)
    took, _, typed = times[0]
    cut = sum(unfinished for _, unfinished, _ in times)
    print(f"  {len(times)} odd questions: p50 {times[len(times) // 2][0]:.1f} ms, most {took:.0f} ms ", end="")
    print(f"({typed[:_LONGEST_SHOWN]!a}); {cut} cut short")
    # Once more with all that is remembered between questions.
    for typed in hostile(QUESTIONS):
        asked(index, typed, chance.random() < 0.3)
    print(f"  memory after that {resident():.0f} MB, of which not mapped from files {resident('RssAnon'):.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
