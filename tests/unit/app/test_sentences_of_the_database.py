"""What the database says is English text, and can be said in another language by whoever shows it."""

from collections.abc import Iterator

import pytest

from app.shared.language import said, speak
from app.shared.prose import prose
from database.dates import BadDate, parse_period
from database.problems import NotFound
from database.sentences import Written, joined, tr

FRENCH = {
    "No {kind} is called “{name}”.": "Aucune fiche ({kind}) ne s’appelle « {name} ».",
    "role": "fonction",
    "{name} was last confirmed on {day}.": "{name} : dernière confirmation {day}.",
}


@pytest.fixture
def in_french() -> Iterator[None]:
    speak("fr", lambda text: FRENCH.get(text, text))
    yield
    speak("en", lambda text: text)


def nothing_found() -> NotFound:
    return NotFound(tr("No {kind} is called “{name}”.", kind=tr("role"), name="{Marsh}"))


def test_a_sentence_is_plain_english_where_nobody_says_it_otherwise() -> None:
    assert str(nothing_found()) == said(nothing_found()) == "No role is called “{Marsh}”."


@pytest.mark.usefixtures("in_french")
def test_a_problem_is_said_by_its_pattern_and_so_are_the_sentences_in_it() -> None:
    assert said(nothing_found()) == "Aucune fiche (fonction) ne s’appelle « {Marsh} »."


@pytest.mark.usefixtures("in_french")
def test_dates_in_a_sentence_follow_its_language_and_notes_of_the_directory_keep_theirs() -> None:
    note = joined([
        tr("{name} was last confirmed on {day}.", name="A. B.", day=Written("2017-03-16")),
        "Named on 2011-09-02.",
    ])  # fmt: skip
    assert prose(note) == "A. B. : dernière confirmation le 16 mars 2017. Named on 2 September 2011."


def test_the_same_note_reads_in_english_as_before() -> None:
    sentence = tr("{name} was last confirmed on {day}.", name="A. B.", day=Written("2017-03-16"))
    assert prose(joined([sentence, sentence])) == "A. B. was last confirmed on 16 March 2017."


@pytest.mark.usefixtures("in_french")
def test_a_problem_without_a_pattern_stays_as_it_is() -> None:
    assert said(NotFound("Gone.")) == "Gone."
    assert said(ValueError()) == ""


def test_the_complaint_about_a_date_knows_its_parts() -> None:
    with pytest.raises(BadDate) as refused:
        parse_period("16 Marsh 2017")
    speak("fr", lambda text: text.replace("these words are not known here", "mots inconnus ici"))
    try:
        assert "mots inconnus ici" in said(refused.value)
        assert "“16 Marsh 2017”" in said(refused.value)
    finally:
        speak("en", lambda text: text)
