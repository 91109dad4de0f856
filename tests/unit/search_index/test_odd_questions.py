"""Whatever is typed is answered at once."""

from time import perf_counter

import pytest

from search_index import SearchIndex
from search_index.asked import MOST_LETTERS, asked
from search_index.words import MOST_WORDS
from tests.unit.search_index.factories import document, index_of, titles


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return index_of(*(document(f"Office {number} of the United Nations", "office") for number in range(300)))


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "*", "a*", "[a TO z]", "(" * 2000, "[" * 2000, "\0", "\ud800", "office\ud800", "office\0",
        "AND OR NOT", "kind:office", '"', "office~2", "office^5", "a " * 1000, "x" * 1_000_000,
        "\u202e\u200b", "o" * 300, "🙂",
        "/.*/", "office' OR 1=1 --", "a OR " * 60, "-" * 256, ":" * 256, '"a" ' * 60, "role:a office:b " * 16, "..",
        "1..2..3",
        "on:[1984", "9999-99-99..0", "o OR p -q \"r s\" kind:office is:former on:1999", "OR", "- -a", "2017-02-30",
    ],
)  # fmt: skip
def test_an_odd_question_is_answered_at_once(index: SearchIndex, typed: str) -> None:
    start = perf_counter()
    answer = index.search(typed)
    assert perf_counter() - start < 0.3
    assert answer.total >= len(answer.hits)
    answer.query.encode()


def test_signs_around_a_word_do_not_hide_it(index: SearchIndex) -> None:
    assert index.search("[office] *299*").hits[0].ref.title == "Office 299 of the United Nations"


def test_a_question_is_read_up_to_its_first_words_and_letters() -> None:
    (way,) = asked("word " * 40).ways
    assert len(way.plain) == MOST_WORDS
    assert asked("a" * 500).text == "a" * MOST_LETTERS


def test_nothing_asked_is_nothing_found(index: SearchIndex) -> None:
    answer = index.search("  ")
    assert (answer.total, answer.hits, answer.suggestion) == (0, (), None)


def test_one_letter_lists_everything_that_starts_with_it(index: SearchIndex) -> None:
    assert index.search("o").total == 300
    assert titles(index.search("u", limit=1)) == ["Office 0 of the United Nations"]
