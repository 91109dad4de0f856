"""Dates as people read them in French."""

from collections.abc import Iterator

import pytest

from app.shared.dates_in_words import bare, date_words, in_words, within
from app.shared.language import speak
from database.dates import OPEN_END, UNKNOWN, Period, parse_bound, parse_period


@pytest.fixture(autouse=True)
def in_french() -> Iterator[None]:
    speak("fr", lambda text: text)
    yield
    speak("en", lambda text: text)


@pytest.mark.parametrize(
    ("edtf", "words", "when", "since", "until"),
    [
        ("2017-03-16", "16 mars 2017", "le 16 mars 2017", "depuis le 16 mars 2017", "jusqu’au 16 mars 2017"),
        ("2017-04-01", "1er avril 2017", "le 1er avril 2017", "depuis le 1er avril 2017", "jusqu’au 1er avril 2017"),
        ("2017-04", "avril 2017", "en avril 2017", "depuis avril 2017", "jusqu’en avril 2017"),
        ("2017?", "2017 (incertain)", "en 2017 (incertain)", "depuis 2017 (incertain)", "jusqu’en 2017 (incertain)"),
        ("199X", "années 1990", "dans les années 1990", "depuis les années 1990", "jusqu’aux années 1990"),
        ("2017-21", "printemps 2017", "au printemps 2017", "depuis le printemps 2017", "jusqu’au printemps 2017"),
        ("2017-22", "été 2017", "à l’été 2017", "depuis l’été 2017", "jusqu’à l’été 2017"),
        ("2014-41", "second semestre 2014", "au second semestre 2014", "depuis le second semestre 2014", None),
        ("../2017-03-16", "au plus tard le 16 mars 2017", "au plus tard le 16 mars 2017", None, None),
        ("2017-05-04/2017-05-05", "4-5 mai 2017", "les 4-5 mai 2017", None, None),
        ("[2015,2016]", "2015 ou 2016", "en 2015 ou 2016", None, None),
    ],
)
def test_a_date_is_said_alone_and_in_a_sentence(
    edtf: str, words: str, when: str, since: str | None, until: str | None
) -> None:
    said = in_words(parse_bound(edtf))
    assert said == words
    assert bare(parse_bound(edtf)) == within(parse_bound(edtf)) == when
    assert since is None or date_words().since(said) == since
    assert until is None or date_words().until(said) == until


def test_a_day_that_is_known_between_two_says_so() -> None:
    said = in_words(parse_bound("2017-05-01/2017-06-02"), "start")
    assert said == "entre le 1er mai 2017 et le 2 juin 2017"
    assert date_words().since(said) == "depuis une date située entre le 1er mai 2017 et le 2 juin 2017"
    by = in_words(parse_bound("../2017-03"), "end")
    assert date_words().until(by) == "jusqu’en mars 2017 au plus tard"


def test_unknown_and_open_are_said_differently() -> None:
    assert in_words(UNKNOWN, "end") == "inconnue"
    assert in_words(OPEN_END, "end") == "aucune fin connue"


def test_printed_english_words_are_quoted_unless_they_are_just_the_date() -> None:
    assert in_words(parse_bound("2017-01", phrase="mid-January")) == (
        "«\N{NARROW NO-BREAK SPACE}mid-January\N{NARROW NO-BREAK SPACE}» (janvier 2017)"
    )
    for phrase in ("July 17, 2014", "17 July", "17 July 2014"):
        assert in_words(parse_bound("2014-07-17", phrase=phrase)) == "17 juillet 2014"
    assert in_words(parse_bound("2017-02-15/2017-02-16", phrase="15 and 16 February")) == "15-16 février 2017"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("16 mars 2017", "2017-03-16"),
        ("le 16 mars 2017", "2017-03-16"),
        ("1er avril 2017", "2017-04-01"),
        ("Août 2016", "2016-08"),
        ("aout 2016", "2016-08"),
        ("déc. 2010", "2010-12"),
        ("en février 2017", "2017-02"),
        ("4-5 mai 2017", "2017-05-04/2017-05-05"),
        ("du 4 au 5 mai 2017", "2017-05-04/2017-05-05"),
        ("à partir du 16 mars 2017", "2017-03-16/.."),
        ("depuis mars 2017", "2017-03/.."),
        ("avant mars 2017", "../2017-02-28"),
        ("années 1990", "199X"),
        ("octobre - décembre 2016", "2016-10/2016-12"),
    ],
)
def test_a_date_typed_in_french_is_understood(typed: str, meant: str) -> None:
    assert parse_period(typed).edtf == meant


@pytest.mark.parametrize("edtf", ["2017-03-16", "2017-08-01", "2017-02", "2017", "199X", "2017-05-04/2017-05-05"])
def test_what_the_window_says_can_be_typed_again(edtf: str) -> None:
    period: Period = parse_period(edtf)
    assert parse_period(in_words(parse_bound(edtf))).edtf == period.edtf
