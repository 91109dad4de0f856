"""How long a date takes to be read: median and 99th percentile over the dates that the facts hold.

Prints microseconds per call. The aim is a median of under 20 for parse_bound.
"""

import statistics
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from database.dates import parse_bound, parse_period, parse_phrase

ROUNDS = 200
IN_THE_FACTS = Path(__file__).parent.parent / "unit" / "database" / "test_dates_in_the_facts.txt"
PHRASES = (
    *("by March 2017", "until 1 April 2017", "since March 2017", "before 2011", "about 1974", "early October 2016"),
    *("second half of 2014", "between October 2016 and May 2017", "16 March 2017", "4-5 May 2017", "March 2017"),
)
QUESTIONS = ("2017-03-16", "2017-03", "2017", "16 March 2017", "2016-10/2017-05")


def microseconds(read: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """The median of many rounds for each text."""
    medians = []
    for text in texts:
        rounds = []
        for _ in range(ROUNDS):
            begun = time.perf_counter_ns()
            read(text)
            rounds.append(time.perf_counter_ns() - begun)
        medians.append(statistics.median(rounds) / 1000)
    return medians


def main() -> None:
    in_the_facts = IN_THE_FACTS.read_text(encoding="utf-8").split()
    cases: tuple[tuple[str, Callable[[str], object], Iterable[str]], ...] = (
        ("parse_bound", parse_bound, in_the_facts),
        ("parse_phrase", parse_phrase, PHRASES),
        ("parse_period", parse_period, QUESTIONS),
    )
    for name, read, texts in cases:
        taken = sorted(microseconds(read, texts))
        last = taken[min(len(taken) - 1, len(taken) * 99 // 100)]
        print(f"{name:13} {len(taken):4} texts   median {statistics.median(taken):6.1f} µs   p99 {last:6.1f} µs")


if __name__ == "__main__":
    main()
