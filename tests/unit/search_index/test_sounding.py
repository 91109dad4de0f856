"""Names that were written by ear, or in letters that have no others for their sounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import fold
from search_index.sounding import readings
from search_index.spelling import Spelling


def _sounds(name: str) -> set[str]:
    return {consonants for _, _, consonants in readings([fold(name)])}


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("Lacroix", ["Лакруа", "Λακρουά", "Lacrwa", "lakrua"]),
        ("Guterres", ["Гутерриш", "Γκουτέρες", "gutteresh"]),
        ("Stoltenberg", ["Столтенберг", "Στόλτενμπεργκ"]),
        ("Juncker", ["Юнкер", "Γιούνκερ", "yunker"]),
        ("Javier", ["Хавьер"]),
        ("Jean", ["Жан", "Ζαν"]),
        ("George", ["Жорж", "Джордж"]),
        ("Jenča", ["Енча", "Jencha"]),
        ("Lajčák", ["Лайчак"]),
        ("Šimonović", ["Симонович", "simonovich"]),
        ("Williams", ["Уильямс", "Ουίλιαμς"]),
        ("Waldheim", ["Вальдхайм", "valdhaim"]),
        ("Vimont", ["Вимон"]),
        ("Ladsous", ["Ладсу", "ladsu"]),
        ("Donald", ["Ντόναλντ", "Дональд"]),
        ("Schulz", ["Шульц", "shults"]),
        ("Hammarskjöld", ["Хаммаршельд"]),
        ("Salamé", ["سلامة"]),
        ("Ghassan", ["غسان"]),
        ("Lakhdar", ["الأخضر"]),
        ("Brahimi", ["الإبراهيمي", "Брахими"]),
        ("Elaraby", ["العربي", "alarabi"]),
        ("Лавров", ["Lavrov", "Lavroff"]),
        ("Ban", ["Пан"]),
    ],
)
def test_a_name_sounds_the_same_in_whatever_letters_it_was_heard(name: str, heard: list[str]) -> None:
    for written in heard:
        assert _sounds(name) & _sounds(written), written


@pytest.mark.parametrize(
    ("one", "other"),
    [("Guterres", "Goulding"), ("Lacroix", "Lakhdar"), ("Annan", "Annabi"), ("Rutte", "Rau"), ("Tusk", "Trump")],
)
def test_names_that_sound_otherwise_stay_apart(one: str, other: str) -> None:
    assert not _sounds(one) & _sounds(other)


@given(st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12), max_size=8))
def test_words_taken_together_are_read_like_each_alone(words: list[str]) -> None:
    together = {(words[place], spoken, consonants) for place, spoken, consonants in readings(words)}
    assert together == {(word, *reading[1:]) for word in words for reading in readings([word])}


def test_words_that_sound_alike_are_found_with_the_vowels_in_which_they_differ() -> None:
    spelling = Spelling.from_bytes(Spelling.of(["guterres", "gauthier", "stoltenberg", "lacroix"]).to_bytes())
    assert spelling.alike("gutteresh") == {"guterres": (0, False)}
    assert spelling.alike("lakroa") == {"lacroix": (1, True)}
    assert spelling.alike("zzzz") == {}
