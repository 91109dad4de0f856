"""No question takes long, however it is put: it is cut to a size, and then to a time."""

import time
from random import Random

import pytest

from search_index import SearchIndex
from search_index.asked import MOST_LETTERS, asked
from search_index.segments import Segments
from search_index.words import MOST_WORDS
from tests.unit.search_index.factories import document, index_of

_PARTS = ("ba", "ro", "mi", "ken", "dal", "tor", "es", "an", "lu", "vic", "san", "gre", "per", "no", "wa", "zu")


def _names(chance: Random, many: int) -> list[str]:
    return ["".join(chance.choice(_PARTS) for _ in range(chance.randint(2, 4))) for _ in range(many)]


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    """Some thousand records whose names are like one another, so that whatever is typed is near to many."""
    chance = Random(1)
    words = _names(chance, 2_000)
    return index_of(
        *(document(" ".join(chance.choices(words, k=3)), id=str(n), body=(" ".join(chance.choices(words, k=9)),))
          for n in range(3_000))
    )  # fmt: skip


_MISSPELT = " ".join(f"{name}q" for name in _names(Random(2), 40))[:MOST_LETTERS]


@pytest.mark.parametrize(
    "typed",
    [
        _MISSPELT, _MISSPELT.replace(" ", ""), _MISSPELT.replace(" ", " OR "), "a OR b " * 40, "ba OR ro " * 30,
        "a b c d e f g h i j k l m n o p", "-a -b -c -d -e -f -g b", '"ba ro" ' * 30, "role:a office:b " * 15,
        "kind:official " * 18, "on:1999 a OR b OR c 2001", "1..2 " * 50, "oro ami eke ana", "is:former " * 25,
        "(" * 256, "a" * 256, "ba" * 128, "ba-ro'mi" * 32, "бароми " * 36, "반기문" * 85, "ß" * 256, "ﷺ" * 256,
        "\u0301" * 256, "a\u0301" * 128, "\u202e" * 256, "İ" * 256, "𝔅" * 256, "1 2 3 4 5 6 7 8 9 2001 2002 2003",
    ],
)  # fmt: skip
def test_every_way_to_ask_for_a_lot_is_answered_at_once(index: SearchIndex, typed: str) -> None:
    for ask in (index.search, index.facets, index.complete):
        index.forget()
        start = time.perf_counter()
        ask(typed)
        assert time.perf_counter() - start < 0.5, ask


@pytest.mark.parametrize("typed", ["a OR b " * 40, "a OR b OR c OR d " * 15, '"a b" OR c ' * 20])
def test_a_question_branches_into_a_few_ways_only(typed: str) -> None:
    question = asked(typed)
    assert len(question.ways) <= 16
    assert all(len(way.plain) <= MOST_WORDS for way in question.ways)


def test_when_the_time_is_up_the_answer_comes_and_says_so(index: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(segments: Segments, field: str, term: str) -> int:
        time.sleep(0.005)
        return holding(segments, field, term)

    holding = Segments.holding
    index.forget()
    with monkeypatch.context() as patch:
        patch.setattr(Segments, "holding", slow)
        start = time.perf_counter()
        answer = index.search("ba ro mi an")
        assert time.perf_counter() - start < 2
    assert answer.unfinished
