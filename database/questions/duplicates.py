"""Officials that may be one person under two names: proposed with the reasons, never merged by themselves."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from database.dates import Day
from database.questions.refs import refs
from database.reading import Reader
from database.rows import DuplicateRow

Tell = Callable[[int, int], None]
"""Told while it takes long: how many are compared, out of how many."""

_LEAST_ALIKE = 88.0
_SURELY_ALIKE = 95.0
_COMMON = 40
"""A word that more people have in their names says too little to be compared for alone."""
_FIRST_LETTERS = 4
_TELL_EVERY = 2000


@dataclass(frozen=True, slots=True)
class _Person:
    id: str
    names: tuple[str, ...]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """Everybody with all names, and the pairs that somebody has told apart."""

    known: Mapping[str, _Person]
    apart: frozenset[tuple[str, str]]


Alike = Mapping[tuple[str, str], float]
"""Pairs of officials whose names are alike, with how much, up to 100."""


def people(reader: Reader) -> People:
    apart = frozenset((row["one"], row["other"]) for row in reader.execute("SELECT one, other FROM not_same"))
    return People(_people(reader), apart)


def likeness(people: People, tell: Tell) -> Alike:
    """Compares the names; `tell` may raise, which ends it."""
    tell(0, 0)
    return _alike(people.known, sorted(_candidates(people.known) - people.apart), tell)


def proposals(reader: Reader, alike: Alike, most: int = 500) -> tuple[DuplicateRow, ...]:
    """The likeliest first, with what speaks for each."""
    careers = _careers(reader, {one for pair in alike for one in pair})
    rows = [_row(pair, score, careers) for pair, score in alike.items()]
    best = sorted(rows, key=lambda row: (-row[0], row[1]))[:most]
    known = refs(reader, {one for _, pair, _ in best for one in pair})
    return tuple(
        DuplicateRow(known[one], known[other], round(score), reasons) for score, (one, other), reasons in best
    )


def _people(reader: Reader) -> dict[str, _Person]:
    names: dict[str, list[str]] = defaultdict(list)
    sql = (
        "SELECT n.owner, n.folded FROM name n JOIN official o ON o.id = n.owner JOIN record r ON r.id = o.id "
        "WHERE o.kind = 'person' AND r.merged_into IS NULL AND n.kind <> 'acronym' ORDER BY n.owner, n.id"
    )
    for row in reader.execute(sql):
        names[row["owner"]].append(row["folded"])
    return {
        owner: _Person(owner, tuple(dict.fromkeys(texts)), frozenset(word for text in texts for word in text.split()))
        for owner, texts in names.items()
    }


def _candidates(people: Mapping[str, _Person]) -> set[tuple[str, str]]:
    """The pairs that are worth comparing: they share a rare word, or two words, or the beginning of two."""
    having: dict[tuple[str, ...], list[str]] = defaultdict(list)
    common = _common_words(people.values())
    for person in people.values():
        for key in _keys(person, common):
            having[key].append(person.id)
    found: set[tuple[str, str]] = set()
    for owners in having.values():
        if 1 < len(owners) <= _COMMON:
            found.update(combinations(sorted(set(owners)), 2))
    return found


def _common_words(people: Iterable[_Person]) -> frozenset[str]:
    count: dict[str, int] = defaultdict(int)
    for person in people:
        for word in person.words:
            count[word] += 1
    return frozenset(word for word, times in count.items() if times > _COMMON)


def _keys(person: _Person, common: frozenset[str]) -> Iterator[tuple[str, ...]]:
    for word in person.words:
        if word not in common and len(word) > 1:
            yield (word,)
    for name in person.names:
        words = sorted(name.split())
        yield from combinations(words, 2)
        yield tuple(word[:_FIRST_LETTERS] for word in words if len(word) > 1)
        yield ("".join(words),)


def _alike(
    people: Mapping[str, _Person], pairs: Sequence[tuple[str, str]], tell: Tell
) -> Alike:
    # Loaded only here: no question but this one needs it.
    from rapidfuzz import fuzz

    found: dict[tuple[str, str], float] = {}
    for done, (one, other) in enumerate(pairs):
        if done % _TELL_EVERY == 0:
            tell(done, len(pairs))
        score = max(
            fuzz.token_sort_ratio(a, b, score_cutoff=_LEAST_ALIKE)
            for a in people[one].names
            for b in people[other].names
        )
        if score >= _LEAST_ALIKE or any(_initials(a, b) for a in people[one].names for b in people[other].names):
            found[one, other] = max(float(score), _LEAST_ALIKE)
    tell(len(pairs), len(pairs))
    return found


def _initials(one: str, other: str) -> bool:
    """Whether one is the other with some given names left out or as initials, in any order: "lacroix j p" and "jean
    pierre lacroix"."""
    short, long = sorted((one.split(), other.split()), key=lambda words: (len(words), sum(map(len, words))))
    left = [word for word in short if word not in long]
    rest = [word for word in long if word not in short]
    if len(short) < 2 or not any(len(word) > 1 for word in short if word in long):
        return False
    for word in left:
        fitting = next((other for other in rest if len(word) == 1 and other.startswith(word)), None)
        if fitting is None:
            return False
        rest.remove(fitting)
    return True


Career = list[tuple[str, str, Day, Day]]
"""The role, its office, and the days of each term."""


def _careers(reader: Reader, people: Iterable[str]) -> dict[str, Career]:
    wanted = set(people)
    found: dict[str, Career] = defaultdict(list)
    sql = (
        "SELECT t.official, t.role, r.office, t.start_first, t.end_last FROM term t JOIN role r ON r.id = t.role "
        "ORDER BY t.id"
    )
    for row in reader.execute(sql):
        if row["official"] in wanted:
            found[row["official"]].append((row["role"], row["office"], row["start_first"], row["end_last"]))
    return found


def _row(
    pair: tuple[str, str], score: float, careers: Mapping[str, Career]
) -> tuple[float, tuple[str, str], tuple[str, ...]]:
    reasons = ["the same name" if score >= 100 else "nearly the same name" if score >= _SURELY_ALIKE else "a like name"]
    one, other = careers.get(pair[0], []), careers.get(pair[1], [])
    shared_roles = {role for role, *_ in one} & {role for role, *_ in other}
    shared_offices = {office for _, office, *_ in one} & {office for _, office, *_ in other}
    if shared_roles:
        reasons.append("both held the same role")
        score += 6
    elif shared_offices:
        reasons.append("both served in the same office")
        score += 3
    if any(a[2] <= b[3] and b[2] <= a[3] for a in one for b in other):
        reasons.append("their careers overlap")
    return score, pair, tuple(reasons)
