"""The small engines below every question: sets of rows as bits, columns of days, what is remembered, and words that
are near a misspelt one."""

from hypothesis import given
from hypothesis import strategies as st

from database.dates import FIRST_DAY, LAST_DAY
from search_index.bits import all_of, any_of, at_least, best_in, bits_of, bits_of_lists, rows_in, without
from search_index.closeness import apart
from search_index.days import from_day, up_to_day
from search_index.remembering import Remembered
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


@given(st.lists(st.lists(st.integers(0, 999))))
def test_many_lists_of_rows_become_one_set(lists: list[list[int]]) -> None:
    assert set(rows_in(bits_of_lists(lists, 1000))) == set[int]().union(*lists)


@given(_ROWS, _ROWS, st.integers(0, 30))
def test_the_best_rows_of_a_set_are_found_wherever_they_lie(rows: set[int], others: set[int], most: int) -> None:
    far = sorted(rows | {row * 100 for row in others})
    bits = bits_of(far, 100_000)
    assert best_in(bits, most) == far[:most]
    assert at_least(bits, most) == (len(far) >= most)
    assert set(rows_in(without(bits, bits_of(sorted(others), 1000)))) == set(far) - others


@given(st.lists(st.integers(FIRST_DAY, LAST_DAY) | st.integers(735000, 735600), max_size=50), st.data())
def test_days_are_compared_as_numbers_are(days: list[int], data: st.DataObject) -> None:
    day = data.draw(st.sampled_from(days) if days else st.integers(FIRST_DAY, LAST_DAY)) + data.draw(st.integers(-1, 1))
    assert list(rows_in(from_day(days, day))) == [row for row, one in enumerate(days) if one >= day]
    assert list(rows_in(up_to_day(days, day))) == [row for row, one in enumerate(days) if one <= day]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 60))))
def test_no_more_is_remembered_than_the_sizes_allow(uses: list[tuple[int, int]]) -> None:
    remembered: Remembered[int, int] = Remembered(100, abs)
    latest: dict[int, int] = {}
    for key, size in uses:
        known = remembered.get(key)
        assert known is None or known == latest[key]
        if known is None:
            latest[key] = remembered.keep(key, size)
    kept = [value for key in range(10) if (value := remembered.get(key)) is not None]
    assert sum(kept) <= 100
    assert not uses or remembered.get(uses[-1][0]) == latest[uses[-1][0]]


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
