"""Why a result was found, as the window says it."""

from collections.abc import Iterator

import pytest

from app.search.reasons import reason_in_words
from app.shared.language import speak

FRENCH = {
    "held until {year}": "exercée jusqu’en {year}",
    "predecessor of {name}": "prédécesseur de {name}",
    "without “{words}”": "sans « {words} »",
    "former name": "ancien nom",
    "{name} until {year}": "{name} jusqu’en {year}",
    "by its name": "par le nom",
    "name": "nom",
}


@pytest.fixture
def in_french() -> Iterator[None]:
    speak("fr", lambda text: FRENCH.get(text, text))
    yield
    speak("en", lambda text: text)


@pytest.mark.parametrize(
    "said",
    ["former name until 2016", "held since 2017", "head of DPKO", "“USG” in full", "successor of A {B}", "x until 9"],
)
def test_english_reasons_stay_as_the_search_gives_them(said: str) -> None:
    assert reason_in_words(said) == said


def test_a_name_and_what_stands_in_the_title_already_are_told_shortly() -> None:
    assert reason_in_words("name") == "by its name"
    assert reason_in_words("listed") == ""
    assert reason_in_words("name until 2016") == "name until 2016"


@pytest.mark.usefixtures("in_french")
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("held until 2017", "exercée jusqu’en 2017"),
        ("predecessor of DPO", "prédécesseur de DPO"),
        ("without “the {x}”", "sans « the {x} »"),
        ("former name until 2016", "ancien nom jusqu’en 2016"),
        ("name until 2016", "nom jusqu’en 2016"),
        ("name", "par le nom"),
        ("something new", "something new"),
    ],
)
def test_each_pattern_is_said_in_another_language(given: str, said: str) -> None:
    assert reason_in_words(given) == said
