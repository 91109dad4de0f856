"""How fast the search index is built and asked, over generated records: 1,000 and 10,000, or the counts given.

Prints records per second, size and opening time, then milliseconds per question (median and 99th percentile): warm, and
on first use, where the index was opened anew before each question. Asserts nothing."""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from database.dates import parse_period
from database.ids import RecordId
from database.rows import Document, DocumentName, Kind, Ref
from search_index import SearchIndex

SEED = 20170316
WARM_ROUNDS = 50
COLD_ROUNDS = 5
_VOWELS, _CONSONANTS = ("a", "e", "i", "o", "u", "é", "ü"), tuple("bdfgklmnprstvzçñ")
_RANKS = ("Head", "Deputy Head", "Director", "Under-Secretary-General", "Special Representative", "Adviser")
_FIELDS = ("Peacekeeping", "Political Affairs", "Mediation", "Crisis Response", "Human Rights", "Civil Affairs")
_BODIES = ("Department", "Office", "Mission", "Division", "Delegation", "Committee", "Agency")
_TEXT = ("stands", "for", "the", "department", "in", "its", "field", "and", "keeps", "open", "a", "channel", "crisis")
DAY = parse_period("2012-06-01")
ROLES: tuple[Kind, ...] = ("role",)


def _word(chance: random.Random) -> str:
    letters = [chance.choice(letters) for _ in range(chance.randint(2, 4)) for letters in (_CONSONANTS, _VOWELS)]
    return "".join(letters).capitalize()


def documents(count: int) -> Iterator[Document]:
    """A third offices, roles and officials each, with a variant, a line of text and a life of some years."""
    chance = random.Random(SEED)
    kinds: tuple[Kind, ...] = ("office", "role", "official")
    for number in range(count):
        kind, field, place = kinds[number % 3], chance.choice(_FIELDS), _word(chance)
        title = {
            "office": f"{chance.choice(_BODIES)} for {field} in {place}",
            "role": f"{chance.choice(_RANKS)} for {field} in {place}",
            "official": f"{_word(chance)} {_word(chance)}-{place}",
        }[kind]
        acronym = "".join(word[0] for word in title.split()) + place[:2]
        first = DAY.first + chance.randint(-9000, 3000)
        yield Document(
            Ref(kind, RecordId(f"{number:08}"), title, f"{field}, {place}"),
            (DocumentName(title, "official", "name"), DocumentName(acronym.upper(), "acronym", "acronym")),
            (" ".join(chance.choices(_TEXT, k=25)) + f" {place}",),
            chance.random() < 0.5,
            chance.randint(0, 60),
            first,
            first + chance.randint(300, 4000),
        )


def questions(index: SearchIndex) -> dict[str, Callable[[SearchIndex], object]]:
    word = index.search("peacekeeping", limit=1).hits[0].ref.title.split()[-1]
    typed = {f"typed, {length} letters": word[:length] for length in range(1, min(len(word), 8) + 1)}
    typed |= {
        "one word": "peacekeeping",
        "shorthand": "usg peacekeeping",
        "two words, any order": f"{word} peacekeeping",
        "inside a word": "keepin",
        "in the text": "channel crisis",
        "typing error": "paecekeeping",
        "nothing": "zzzzzzzz",
    }
    asked: dict[str, Callable[[SearchIndex], object]] = {name: partial(plain, text) for name, text in typed.items()}
    asked["as of a day"] = lambda on: on.search("peacekeeping", on=DAY, limit=20)
    asked["of one kind"] = lambda on: on.search("peacekeeping", kinds=ROLES, limit=20)
    return asked


def plain(text: str, index: SearchIndex) -> object:
    return index.search(text, limit=20)


def milliseconds(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1000


def spread(times: list[float]) -> str:
    return f"{statistics.median(times):9.3f}{statistics.quantiles(times, n=100)[-1]:9.3f}"


def measure(count: int, folder: Path) -> None:
    read = list(documents(count))
    index = SearchIndex.open(folder)
    built = milliseconds(lambda: index.rebuild(read, 1, "benchmark"))
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    opened = statistics.median(milliseconds(lambda: SearchIndex.open(folder)) for _ in range(5))
    rate = count / built * 1000
    print(f"\n{count:,} records: built {rate:,.0f} a second, {size / 1e6:.1f} MB, opened in {opened:.0f} ms")
    print(f"{'question':<24}{'warm p50':>9}{'p99':>9}{'first p50':>11}{'p99':>7}")
    for name, ask in questions(index).items():
        warm = [milliseconds(partial(ask, index)) for _ in range(WARM_ROUNDS)]
        fresh = [SearchIndex.open(folder) for _ in range(COLD_ROUNDS)]
        cold = [milliseconds(partial(ask, opened_anew)) for opened_anew in fresh]
        print(f"{name:<24}{spread(warm)}{spread(cold)}")


if __name__ == "__main__":
    for size in [int(given) for given in sys.argv[1:]] or [1_000, 10_000]:
        with tempfile.TemporaryDirectory() as temporary:
            measure(size, Path(temporary) / "index")
