"""How long questions take on a large directory: medians over many different records.

Prints milliseconds. The aims: holders and record pages under 5 ms, a tree of what is shown well under 100 ms."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from database import Directory, OfficeId, RecordId, RoleId, parse_period
from database.dates import day_of
from tests.benchmarks.generated import Generated, generate

ON = parse_period("2005-03-16")
YEAR = parse_period("2005")

Calls = Sequence[Callable[[], object]]


def each(ask: Callable[[Any], object], asked: Iterable[object]) -> Calls:
    return [partial(ask, one) for one in asked]


def milliseconds(calls: Calls) -> list[float]:
    taken = []
    for call in calls:
        begun = time.perf_counter_ns()
        call()
        taken.append((time.perf_counter_ns() - begun) / 1e6)
    return sorted(taken)


def cases(there: Directory, made: Generated) -> list[tuple[str, Calls]]:
    chosen = random.Random(7)
    roles = [RoleId(RecordId(role)) for role in chosen.sample(made.roles, 200)]
    offices = [OfficeId(RecordId(office)) for office in chosen.sample(made.offices, 200)]
    officials = [RecordId(official) for official in chosen.sample(made.officials, 200)]
    sources = [RecordId(source) for source in chosen.sample(made.sources, 20)]
    first, last = day_of("2005-01-01"), day_of("2005-12-31")
    return [
        ("holders on a day", each(lambda r: there.holders(r, ON), roles)),
        ("holders in a year", each(lambda r: there.holders(r, YEAR), roles)),
        ("holders, whole lineage", each(lambda r: there.holders(r), roles)),
        ("page of a role", each(lambda r: there.record(r, ON), roles)),
        ("page of an office", each(lambda o: there.record(o, ON), offices)),
        ("page of an official", each(lambda o: there.record(o), officials)),
        ("page of a source", each(lambda s: there.record(s), sources)),
        ("lineage of a role", each(lambda r: there.lineage(r), roles)),
        ("by exact name", each(lambda n: there.resolve(f"O{n}"), range(0, 2000, 10))),
        ("tree on a day, 1 level", [lambda: there.tree(on=ON, depth=1)] * 5),
        ("tree on a day, 2 levels", [lambda: there.tree(on=ON, depth=2)] * 5),
        ("tree below an office", each(lambda o: there.tree(o, on=ON, depth=2), offices)),
        ("tree on a day, whole", [lambda: there.tree(on=ON)] * 3),
        ("moves in a year", [lambda: there.moves(first, last)] * 3),
        ("moves in a year, office", each(lambda o: there.moves(first, last, o), offices[:5])),
        ("events in a year", [lambda: there.events(first, last)] * 5),
        ("conflicts", [there.conflicts] * 3),
        ("check", [lambda: there.findings(day_of("2026-11-21"))]),
        ("documents", [lambda: list(there.documents())]),
    ]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "generated.db"
        begun = time.perf_counter()
        made = generate(path)
        print(f"made in {time.perf_counter() - begun:.1f} s, {path.stat().st_size / 1e6:.0f} MB")
        begun = time.perf_counter()
        with Directory.open(path) as there:
            print(f"opened in {(time.perf_counter() - begun) * 1000:.0f} ms")
            for name, calls in cases(there, made):
                taken = milliseconds(calls)
                print(f"{name:26} median {statistics.median(taken):9.2f} ms   most {taken[-1]:9.2f} ms", flush=True)


if __name__ == "__main__":
    main()
