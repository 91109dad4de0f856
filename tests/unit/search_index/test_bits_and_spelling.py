"""The two small engines below every question: sets of rows as bits, and words that are near a misspelt one."""

from hypothesis import given
from hypothesis import strategies as st

from search_index.bits import all_of, any_of, bits_of, rows_in
from search_index.closeness import apart
from search_index.spelling import Spelling

_ROWS = st.sets(st.integers(0, 999))
_WORDS = st.lists(st.text("abcde", min_size=3, max_size=9), min_size=1, max_size=30, unique=True)


@given(_ROWS)
def test_a_set_of_rows_is_read_back_in_order(rows: set[int]) -> None:
    bits = bits_of(sorted(rows), 1000)
    assert list(rows_in(bits)) == sorted(rows)
    assert list(rows_in(bits, 3)) == sorted(rows)[:3]
    assert bits.bit_count() == len(rows)


@given(_ROWS, _ROWS)
def test_sets_meet_and_join_like_sets(one: set[int], other: set[int]) -> None:
    both = [bits_of(sorted(rows), 1000) for rows in (one, other)]
    assert set(rows_in(all_of(both))) == one & other
    assert set(rows_in(any_of(both))) == one | other
    assert all_of([]) == any_of([]) == 0


@given(_WORDS, st.text("abcde", min_size=4, max_size=9))
def test_the_words_near_a_misspelt_one_are_those_that_a_comparison_with_every_word_finds(
    words: list[str], typed: str
) -> None:
    spelling = Spelling.of(words)
    found = {word for how_far, word in spelling.near(typed, 2) if not how_far.goes_on}
    every = {word for word in words if (how_far := apart(typed, word, 2)) and not how_far.goes_on}
    assert found == every


@given(_WORDS, st.text("abcde", min_size=1, max_size=3))
def test_words_are_found_by_their_beginning_and_by_any_part(words: list[str], part: str) -> None:
    spelling = Spelling.from_bytes(Spelling.of(words).to_bytes())
    assert spelling.words == sorted(words)
    assert spelling.starting(part, 100) == sorted(word for word in words if word.startswith(part))
    assert spelling.holding(part, 100) == sorted(word for word in words if part in word)
