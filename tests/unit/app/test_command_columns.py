"""Plain text that lines up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.columns import display_width, padded, printable, table, wrapped


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("Ladsous", 7), ("Touadéra", 8), ("Touade\u0301ra", 8), ("王毅", 4), ("عُمَر", 3), ("a\u200bb", 2)],
)
def test_a_width_is_what_a_terminal_shows(text: str, width: int) -> None:
    assert display_width(text) == width


def test_padding_fills_up_to_columns_not_letters() -> None:
    assert padded("王毅", 6) == "王毅  "
    assert padded("e\u0301", 3) == "e\u0301  "


def test_a_line_breaks_between_words() -> None:
    assert wrapped("one two three", 8) == ["one two", "three"]


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert wrapped("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]


def test_nothing_is_one_empty_line() -> None:
    assert wrapped("", 10) == [""]


@given(st.text(max_size=80), st.integers(2, 40))
def test_no_line_is_wider_than_asked_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(display_width(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@pytest.mark.parametrize("letter", ["\x1b", "\x00", "\x07", "\u202e", "\u2066", "\x9b"])
def test_nothing_that_steers_a_terminal_is_printed(letter: str) -> None:
    assert printable(f"a{letter}b") == "a\N{REPLACEMENT CHARACTER}b"


def test_line_breaks_in_a_name_become_spaces() -> None:
    assert printable("one\r\ntwo\tthree") == "one two three"


def test_columns_line_up_below_wide_letters() -> None:
    assert table(("Who", "Where"), [("王毅", "Beijing"), ("Wang Yi", "Rome")], 80) == [
        "Who      Where",
        "-------  -------",
        "王毅     Beijing",
        "Wang Yi  Rome",
    ]


def test_a_column_in_which_nobody_says_anything_is_left_out() -> None:
    assert table(("Who", "Note"), [("Annan", ""), ("Miyet", "")], 80)[0] == "Who"


def test_the_widest_column_wraps_where_the_table_is_too_wide() -> None:
    lines = table(("From", "What"), [("1993", "a long description of what happened in that year")], 30)
    assert all(len(line) <= 30 for line in lines)
    assert lines[2].startswith("1993  a long")
    assert lines[3].startswith("      ")
