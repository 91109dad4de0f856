"""How fast the search index is built, asked and updated, beside SQLite FTS5 and, where it is installed, tantivy.

Takes the numbers of generated records: 1,000 and 10,000 where none is given. All contenders answer the same questions
in turn, so that all meet the same machine. Prints medians in milliseconds, three columns for the index: `again` asks
the same question as before, `warm` has forgotten whole answers but not what it read, `first` has forgotten everything.
Asserts nothing.

How cost grows, measured as time of the processor on a busy machine (halve it for a quiet one), medians in ms:

    records                     1,000   10,000  100,000  300,000
    typed, 1 to 8 letters, warm  0.07-0.2  0.2-0.5  0.3-0.4  0.3-0.7
    the same, first use          0.7-1.6      2-3      2-4      3-5
    two words, first use             3.5        9       12       13
    as of a day, first use           3.2        7       18       27
    phrase, first use                2.4        6       14       18
    folder in MB                       3       16      149      402
    memory in MB: all / not mapped 55/42             228/73   453/83

What is typed hardly grows, for the best rows lie at the beginning of each set and mostly that alone is looked at; the
first use of words, days and phrases grows by less than the records do, because common words lie ready as bits. Memory
of its own is bounded, but maps of files count as memory while they are in use, and they grow with the folder; so does
the time to open, for each byte is checked against its digest. 1,000,000, estimated from that, would need a folder of
1.3 GB, at most four times the first uses of 300,000 (as of a day 90 ms, phrases 60), so a question of common words
would now and then run into its time limit; sets of 125 KB instead of 12.5, of which 90 fit what is remembered instead
of 900; and four seconds to open. Digests by block, checked when a block is first read, and folded texts that are
searched block by block would be what to change first."""

import gc
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

try:
    import resource
except ImportError:
    resource = None  # type: ignore[assignment]

from database.rows import Document
from search_index import Changes, SearchIndex
from tests.benchmarks import search_opened
from tests.benchmarks.records import DAY, SEED, documents
from tests.benchmarks.search_rivals import Fts5, Row, Tantivy, flat

ROUNDS = 3
BUILDS = 3
UPDATES = 20
_SURNAMES = (
    *("guterres", "lacroix", "stoltenberg", "muller", "garcia", "annabi", "kovacic"),
    *("diallo", "brahimi", "shearer"),
)
_TWO = ("peacekeeping mandate", "mediation support", "human rights", "security council", "director logistics")
_BEGUN = ("peacekeeping di", "director log", "department med", "usg peac", "liaison vie")
_PHRASES = ("early warning", "human rights", "rule of law", "peace operations", "special representative")
_OFFICES = ("peacekeeping", "mediation", "logistics", "disarmament", "police")
_MISSPELT = ("guterez", "lacriox", "stoltenburg", "mueler", "anabi", "kovacc", "dialo", "brahmi", "sherer", "shaerer")
Ask = Callable[[str], object]


class Contender(Protocol):
    """One method for each kind of question."""

    def prefix(self, typed: str) -> object: ...
    def word_and_prefix(self, typed: str) -> object: ...
    def two_words(self, typed: str) -> object: ...
    def phrase(self, typed: str) -> object: ...
    def field(self, typed: str) -> object: ...
    def as_of(self, typed: str, day: int) -> object: ...
    def fuzzy(self, typed: str) -> object: ...
    def facets(self, typed: str) -> object: ...
    def snippets(self, typed: str) -> object: ...
    def forget(self) -> None: ...


class Ours:
    """Each answer carries twenty hits with reasons, marked places, snippets, and the count of all."""

    def __init__(self, index: SearchIndex) -> None:
        self.index = index

    def prefix(self, typed: str) -> object:
        return self.index.search(typed, limit=20)

    word_and_prefix = two_words = fuzzy = snippets = prefix

    def phrase(self, typed: str) -> object:
        return self.index.search(f'"{typed}"', limit=20)

    def field(self, typed: str) -> object:
        return self.index.search(f"role:director office:{typed}", limit=20)

    def as_of(self, typed: str, day: int) -> object:
        return self.index.search(typed, on=replace(DAY, first=day, last=day), limit=20)

    def facets(self, typed: str) -> object:
        return self.index.search(typed, limit=20), self.index.facets(typed)

    def forget(self) -> None:
        self.index.forget()


@dataclass
class Question:
    name: str
    typed: Sequence[str]
    ask: Callable[[Contender], Ask]


def questions() -> list[Question]:
    begun = [
        Question(f"typed, {length} letters", sorted({word[:length] for word in _SURNAMES}), lambda on: on.prefix)
        for length in range(1, 9)
    ]
    return [
        *begun,
        Question("word and beginning", _BEGUN, lambda on: on.word_and_prefix),
        Question("two words", _TWO, lambda on: on.two_words),
        Question("phrase", _PHRASES, lambda on: on.phrase),
        Question("field", _OFFICES, lambda on: on.field),
        Question("as of a day", _TWO, lambda on: lambda typed: on.as_of(typed, DAY.first)),
        Question("misspelt", _MISSPELT, lambda on: on.fuzzy),
        Question("facets", _TWO, lambda on: on.facets),
        Question("snippets", _TWO, lambda on: on.snippets),
    ]


def milliseconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1000


def warm(ask: Ask, typed: Sequence[str], before: Callable[[], object] = lambda: None) -> list[float]:
    times = []
    for _ in range(ROUNDS):
        for text in typed:
            before()
            times.append(milliseconds(partial(ask, text)))
    return times


def first(contender: Contender, ask: Ask, typed: Sequence[str]) -> list[float]:
    times = []
    for text in typed:
        contender.forget()
        times.append(milliseconds(partial(ask, text)))
    return times


def built(read: Sequence[Document], rows: Sequence[Row], folder: Path) -> tuple[Ours, list[Fts5 | Tantivy]]:
    """Each contender is built as often as the others, in turn, and the last of each is asked."""
    print(f"\n{len(read):,} records", flush=True)
    took: dict[str, list[tuple[float, float]]] = {}
    sizes: dict[str, int] = {}
    # As in the program: there cyclic garbage is collected on the thread of the window alone.
    gc.collect()
    gc.freeze()
    gc.disable()
    for _ in range(1, BUILDS):
        with tempfile.TemporaryDirectory(dir=folder) as lies:
            build_each(read, rows, Path(lies), took, sizes)
    rivals = build_each(read, rows, folder, took, sizes)
    gc.enable()
    tell_builds(len(read), took, sizes)
    subprocess.run([sys.executable, "-m", search_opened.__name__, str(folder / "ours")], check=True)
    return Ours(SearchIndex.open(folder / "ours")), rivals


def build_each(
    read: Sequence[Document],
    rows: Sequence[Row],
    folder: Path,
    took: dict[str, list[tuple[float, float]]],
    sizes: dict[str, int],
) -> list[Fts5 | Tantivy]:
    """Notes how long each takes and how large it is, and gives back our rivals."""
    index = SearchIndex.open(folder / "ours")
    took.setdefault("ours", []).append(seconds(partial(index.rebuild, read, 1, "benchmark")))
    sizes["ours"] = size_of(folder / "ours")
    rivals: list[Fts5 | Tantivy] = []
    for kind in (Fts5, Tantivy):
        try:
            rival = kind(folder)
        except ImportError:
            continue
        took.setdefault(rival.name, []).append(seconds(partial(rival.build, rows)))
        sizes[rival.name] = rival.size()
        rivals.append(rival)
    return rivals


def seconds(run: Callable[[], object]) -> tuple[float, float]:
    """Seconds that passed, and those of them that the processor worked for this process."""
    begun, worked = time.perf_counter(), time.process_time()
    run()
    return time.perf_counter() - begun, time.process_time() - worked


def size_of(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def tell_builds(count: int, took: dict[str, list[tuple[float, float]]], sizes: dict[str, int]) -> None:
    """Medians: records for each second that passed and for each that the processor worked, and how ours compares."""
    for name, every in took.items():
        passed, worked = (statistics.median(column) for column in zip(*every, strict=True))
        ratios = [
            statistics.median(their[place] / own[place] for own, their in zip(took["ours"], every, strict=True))
            for place in range(2)
        ]
        print(
            f"  {name:<8} built {count / passed:8,.0f} a second ({count / worked:8,.0f} a second of work), "
            f"{sizes[name] / 1e6:7.1f} MB; ours is {ratios[0]:.2f} ({ratios[1]:.2f}) times as fast",
            flush=True,
        )
    if resource is not None:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"  the process that built them all took {most:,.0f} MB at most", flush=True)


def compare(ours: Ours, rivals: Sequence[Fts5 | Tantivy]) -> None:
    heads = ("again", "warm", "p99", "first", "p99")
    print(f"{'':<22}" + "".join(f"{head:>9}" for head in (*heads, *(rival.name for rival in rivals))))
    sums = [0.0] * (1 + len(rivals))
    for question in questions():
        ask = question.ask(ours)
        cold = first(ours, ask, question.typed)
        own = warm(ask, question.typed, ours.index.forget_answers)
        medians = [statistics.median(own)]
        again = statistics.median(warm(ask, question.typed))
        for rival in rivals:
            warm(question.ask(rival), question.typed)
            medians.append(statistics.median(warm(question.ask(rival), question.typed)))
        figures = (again, medians[0], _worst(own), statistics.median(cold), _worst(cold), *medians[1:])
        print(f"{question.name:<22}" + "".join(f"{figure:9.3f}" for figure in figures))
        sums = [total + median for total, median in zip(sums, medians, strict=True)]
    print(f"{'sum of warm rows':<22}{'':>9}{sums[0]:9.3f}{'':>27}" + "".join(f"{total:9.3f}" for total in sums[1:]))


def _worst(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=100)[-1] if len(times) > 1 else times[0]


def update(ours: Ours, rivals: Sequence[Fts5 | Tantivy], read: Sequence[Document], rows: Sequence[Row]) -> None:
    chosen = random.Random(SEED).sample(range(len(read)), UPDATES)
    times = []
    for revision, number in enumerate(chosen, 2):
        changed = Changes((replace(read[number], body=(f"Changed in revision {revision}.",)),))
        times.append(milliseconds(partial(ours.index.update, changed, revision, "benchmark")))
    print(f"one record updated and committed: ours {statistics.median(times):.1f} (most {max(times):.1f})", end="")
    for rival in rivals:
        own = [milliseconds(partial(rival.update, rows[number])) for number in chosen]
        print(f", {rival.name} {statistics.median(own):.1f}", end="")
    after = statistics.median(warm(ours.prefix, _SURNAMES, ours.index.forget_answers))
    tidied = milliseconds(ours.index.tidy)
    print(f"\nafter that a name takes {after:.3f}; joining the small segments when idle took {tidied:.0f} ms")


def measure(count: int) -> None:
    read = list(documents(count))
    rows = flat(sorted(read, key=lambda document: -document.weight))
    with tempfile.TemporaryDirectory() as temporary:
        ours, rivals = built(read, rows, Path(temporary))
        compare(ours, rivals)
        update(ours, rivals, read, flat(read))


if __name__ == "__main__":
    for size in [int(given) for given in sys.argv[1:]] or [1_000, 10_000]:
        measure(size)
