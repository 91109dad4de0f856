"""A date is taken as people write it, and how it was understood is said before anything is saved."""

import pytest

from app.shared.date_field import DateField, as_typed, understood
from app.shared.edit_titles import title_in_words
from app.shared.look import Look
from database.dates import BadDate, Side, parse_phrase


@pytest.mark.parametrize(
    ("side", "text", "said"),
    [
        ("start", "16 March 2017", "Understood: 16 March 2017."),
        ("start", "March 2017", "that is on some day from 1 March 2017 to 31 March 2017."),
        ("end", "by 1 April 2017", "that is on some day up to 1 April 2017."),
        ("end", "unknown", "Understood: not known."),
        ("end", "still open", "Understood: still going on, no end known."),
    ],
)
def test_a_date_is_said_again_as_it_was_understood(look: Look, side: Side, text: str, said: str) -> None:
    field = DateField(look, "Left office", side)
    assert field.bound() is None
    assert field.told == ""
    field.write(text)
    assert said in field.told
    assert field.bound() == parse_phrase(text, side)


def test_what_is_no_date_is_refused_with_an_example(look: Look) -> None:
    field = DateField(look, "Left office", "end")
    field.write("when he felt like it")
    assert "cannot be read as a date" in field.told
    with pytest.raises(BadDate):
        field.bound()


@pytest.mark.parametrize("text", ["2017-03-16", "2017-03", "../2017-04-01", "2017-03~", "unknown", "by March 2017"])
def test_what_stands_in_a_field_reads_as_the_same_date_again(text: str) -> None:
    bound = parse_phrase(text, "end")
    assert parse_phrase(as_typed(bound, "end"), "end").edtf == bound.edtf
    assert understood(bound, "end")


def test_titles_of_revisions_keep_what_stands_in_them() -> None:
    title = "Undo: End the term of Ann as Head of Mission and 2 more"
    assert title_in_words(title) == title
    assert title_in_words("Something of a newer program") == "Something of a newer program"
