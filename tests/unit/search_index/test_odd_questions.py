"""Whatever is typed is taken literally and answered at once."""

from time import perf_counter

import pytest

from search_index import SearchIndex
from search_index.questions import MOST_LETTERS, MOST_WORDS, question
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
        "/.*/", "office' OR 1=1 --",
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
    assert len(question("word " * 40).words) == MOST_WORDS
    assert question("a" * 500).text == "a" * MOST_LETTERS


def test_nothing_asked_is_nothing_found(index: SearchIndex) -> None:
    answer = index.search("  ")
    assert (answer.total, answer.hits, answer.suggestion) == (0, (), None)


def test_one_letter_lists_everything_that_starts_with_it(index: SearchIndex) -> None:
    assert index.search("o").total == 300
    assert titles(index.search("u", limit=1)) == ["Office 0 of the United Nations"]
