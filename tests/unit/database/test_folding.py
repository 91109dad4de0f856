import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.folding import canonical, fold, known_words, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Miroslav Jenča", "miroslav jenca"),
        (unicodedata.normalize("NFD", "Miroslav Jenča"), "MIROSLAV JENČA"),
        ("Mary O'Brien", "mary obrien"),
        ("Mary O’Brien", "mary o'brien"),
        ("Mary O\u02bcBrien", "mary o`brien"),
        ("Jean\u2011Pierre Lacroix", "jean-pierre lacroix"),
        ("Jean–Pierre  Lacroix", "jean pierre lacroix"),
        ("Столтенберг", "СТОЛТЕНБЕРГ"),
        ("Королёв", "королев"),
        ("Сергей Лавров", "sergei lavrov"),
        ("Κώστας", "ΚΩΣΤΑΣ"),
        ("Κώστας", "kostas"),
        ("Γκουτέρες", "gouteres"),
        ("Μπουτρός Ντελόρ", "boutros delor"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("أحمد", "ahmd"),
        ("غسان", "ghsan"),
        ("Шульц", "shults"),
        ("объект", "obekt"),
        ("علی", "علي"),
        ("كـتاب", "کتاب"),
        (unicodedata.normalize("NFD", "반기문"), "반기문"),
        ("潘基文", "Pan Ji-wen"),
        ("Işıl Kılıç", "isil kilic"),
        ("IŞIL KILIÇ", "ışıl kılıç"),
        ("İbrahim", "ibrahim"),
        ("Peter Weiß", "PETER WEISS"),
        ("Peter WEIẞ", "peter weiß"),
        ("Wałęsa Høgh Đukanović Þórsson", "walesa hogh dukanovic thorsson"),
        ("Nguyễn Văn Ångström Ó Súilleabháin", "nguyen van angstrom o suilleabhain"),
        ("Ｇｕｔｅｒｒｅｓ", "guterres"),
        ("ﬁnland", "finland"),
        ("Œuvre", "oeuvre"),
        ("U.N. Secretariat", "UN secretariat"),
        ("Nairobi\u200b\u202e\u00ad", "nairobi"),
        (" a\u00a0b\tc\nd ", "a b c d"),
        ("A/RES/72/262 C", "a res 72 262 c"),
        ("*[a TO z]*\0", "a to z"),
    ],
)
def test_two_ways_of_writing_are_the_same_words(written: str, typed: str) -> None:
    assert fold(written) == fold(typed) != ""


@pytest.mark.parametrize("nothing", ["", " ", "…", "***", "\0", "\ud800", "\u200f", "☺", "'"])
def test_signs_without_letters_are_no_words(nothing: str) -> None:
    assert fold(nothing) == "" == canonical(nothing)
    assert words(nothing) == ()


@pytest.mark.parametrize(
    "same",
    [
        ["Under-Secretary-General for Peacekeeping", "USG Peacekeeping", "USG, peace-keeping"],
        ["Department of Political Affairs", "Department for Political Affairs"],
        ["SRSG and Head of MINUSCA", "Special Representative of the Secretary-General and Head of MINUSCA"],
        ["Secretary-General's Special Envoy for Syria", "SG’s special envoy on Syria"],
        ["Special Adviser to the Secretary-General on Cyprus", "Special Advisor of the SG for Cyprus"],
        ["HR/VP", "HRVP", "High Representative/Vice-President", "High Representative and Vice-President"],
        ["UN Deputy Secretary-General", "United Nations DSG"],
        ["EU Military Staff", "European Union military staff"],
        ["Crisis Management and Planning Directorate", "Crisis Management Planning Directorate"],
        ["North Atlantic Treaty Organisation", "North Atlantic Treaty Organization"],
        ["Stabilisation Mission in Haiti", "Stabilization Mission in Haiti"],
    ],
)
def test_shorthand_of_the_field_is_the_same_as_its_long_form(same: list[str]) -> None:
    assert len({canonical(text) for text in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Secretary-General", "Deputy Secretary-General"),
        ("USG for Peace Operations", "USG for Peacekeeping Operations"),
        ("ASG for Political Affairs", "USG for Political Affairs"),
        ("Special Envoy of the Secretary-General for Syria", "Joint Special Envoy for Syria"),
        ("Representative of the UN to the African Union", "Representative to the UN of the African Union"),
        ("Amina J. Mohammed", "Amina Mohamed"),
        ("António Costa", "António Guterres"),
        ("PSC", "CPC"),
        ("European Council", "Council of the European Union"),
    ],
)
def test_different_things_stay_apart(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_a_direction_that_tells_two_roles_apart_survives_a_second_pass() -> None:
    once = canonical("Representative to the UN of the African Union")
    assert canonical(once) == once


def test_the_known_words_of_a_text_are_those_written_and_those_meant() -> None:
    assert known_words("usg of peace keeping") == {
        *("usg", "of", "peace", "keeping"),
        *("under", "secretary", "general", "peacekeeping"),
    }
    assert known_words("demobilisation") == {"demobilisation", "demobilization"}
    assert known_words("") == set()


def test_a_name_made_of_little_words_alone_is_kept() -> None:
    assert canonical("On the") == "on the"


_SAID = st.lists(
    st.sampled_from(
        [
            "to",
            "of",
            "the",
            "on",
            "and",
            "UN",
            "EU",
            "USG",
            "SG",
            "HR/VP",
            "hr",
            "vp",
            "co-",
            "operation",
            "peace",
            "keeping",
            "keeping's",
        ]
    )
).map(" ".join)


@given(st.text() | _SAID)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert canonical(canonical(text)) == canonical(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_latin_names_need_no_transliteration_table(checkout: Path) -> None:
    program = (
        "import sys; from database.folding import canonical;"
        "canonical('Šćepan Ångström-Đukić O’Brien Weiß'); assert 'anyascii' not in sys.modules;"
        "canonical('Лавров'); assert 'anyascii' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], cwd=checkout, check=True)
