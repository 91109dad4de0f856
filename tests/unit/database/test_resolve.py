"""Which record a person means: by id, title, acronym or any known variant; one, none or several."""

from collections.abc import Callable

import pytest

from database import Ambiguous, Directory, NotFound, parse_period
from database.ids import shipped_id
from database.rows import Kind
from tests.factories import office_id, official_id, raw, role_id, world

Make = Callable[[str], Directory]

FACTS = (
    world(
        offices="un acronym = 'UN'\ndpko acronym = 'DPKO'\ndpo acronym = 'DPO'\neeas",
        roles="""
        old dpko created = '1992' | abolished = '2018' | names = [{ kind = 'short', text = 'USG for Peacekeeping' }]
        new dpo created = '2019' | names = [{ kind = 'short', text = 'USG for Peacekeeping' }, 'Same']
        dsg-un un names = [{ kind = 'acronym', text = 'DSG' }]
        dsg-eeas eeas names = [{ kind = 'acronym', text = 'DSG' }, 'Same']
        """,
        changes="renamed 2019 role:old role:new",
        terms="old ann 2010 2012",
    )
    + """
[officials.touadera]
name = "Faustin-Archange Touadéra"
sort = "Touadéra"
names = [{ kind = "alias", text = "Touadera" }, { kind = "transliteration", text = "Туадера", lang = "ru" }]
[officials.williams]
name = "Stephanie Williams"
sort = "Williams"
[officials.koury]
name = "Stephanie Koury"
sort = "Koury"
[events.summit]
title = "Summit of Brussels"
kind = "summit"
on = "2017"
[sources.paper]
title = "A News-Paper"
kind = "newspaper"
"""
)


@pytest.fixture
def there(directory: Make) -> Directory:
    return directory(FACTS)


@pytest.mark.parametrize("text", ["DPKO", "dpko", " D.P.K.O. "])
def test_an_acronym_is_found_however_it_is_written(there: Directory, text: str) -> None:
    assert there.resolve(text, ("office",)).id == office_id("dpko")


@pytest.mark.parametrize(
    "text", ["Touadera", "FAUSTIN-ARCHANGE TOUADÉRA", "faustin archange touade\u0301ra", "Туадера", "Tuadera"]
)
def test_an_official_is_found_in_any_spelling_and_script(there: Directory, text: str) -> None:
    assert there.resolve(text).id == official_id("touadera")


@pytest.mark.parametrize("text", ["USG for Peacekeeping", "Under-Secretary-General for Peace-keeping"])
def test_of_several_roles_on_one_line_the_latest_is_meant(there: Directory, text: str) -> None:
    assert there.resolve(text, ("role",)).id == role_id("new")


def test_a_title_written_exactly_so_beats_the_line(there: Directory) -> None:
    assert there.resolve("Old").id == role_id("old")


def test_a_name_of_several_records_is_ambiguous_and_offers_them(there: Directory) -> None:
    with pytest.raises(Ambiguous, match=r"“DSG” is the name of 2 records; say which one you mean\.") as problem:
        there.resolve("DSG")
    assert {ref.id for ref in problem.value.candidates} == {role_id("dsg-un"), role_id("dsg-eeas")}
    assert {ref.subtitle for ref in problem.value.candidates} == {"UN", "EEAS"}


def test_roles_of_different_lines_stay_ambiguous(there: Directory) -> None:
    with pytest.raises(Ambiguous):
        there.resolve("Same")


@pytest.mark.parametrize("text", ["nobody", "", "   ", "!!!", "%", "_" * 10, "x" * 5000, "\u202e", "a\0b"])
def test_what_nothing_is_called_is_not_found_whatever_it_is(there: Directory, text: str) -> None:
    with pytest.raises(NotFound, match="is called"):
        there.resolve(text)


def test_what_is_not_found_is_answered_with_what_may_be_meant(there: Directory) -> None:
    with pytest.raises(NotFound, match="Did you mean “Stephanie Koury” or “Stephanie Williams”"):
        there.resolve("Stephanie", ("official",))
    with pytest.raises(NotFound, match="No role is called “Stephanie”"):
        there.resolve("Stephanie", ("role",))


def test_an_id_is_the_record_whatever_it_was_merged_into(there: Directory) -> None:
    assert there.resolve(official_id("ann").upper()).id == official_id("ann")
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", official_id("koury"), official_id("williams"))
    assert there.resolve(official_id("williams")).id == official_id("koury")
    assert there.resolve("Stephanie Williams").id == official_id("koury")


def test_an_id_of_another_kind_is_refused_with_what_it_is(there: Directory) -> None:
    with pytest.raises(NotFound, match="is of another kind: official “Ann”"):
        there.resolve(official_id("ann"), ("office", "role"))
    with pytest.raises(NotFound, match="No record has the id"):
        there.resolve("00000000-0000-0000-0000-000000000000")


def test_asked_for_a_role_the_name_of_an_office_means_its_head(there: Directory) -> None:
    assert there.resolve("DPKO", ("role",)).id == role_id("old")


@pytest.mark.parametrize(
    ("text", "kind", "key"), [("summit of brussels", "event", "summit"), ("A news paper", "source", "paper")]
)
def test_events_and_sources_are_found_by_their_title(there: Directory, text: str, kind: Kind, key: str) -> None:
    assert there.resolve(text, (kind,)).id == shipped_id(kind, key)


def test_the_title_of_the_day_is_told(directory: Make) -> None:
    there = directory(
        """
        [offices.one]
        name = { text = "New Name", start = "2019-01-01" }
        kind = "office"
        names = [{ kind = "official", text = "Old Name", end = "2018-12-31" }]
        """
    )
    assert there.resolve("New Name").title == "New Name"
    assert there.resolve("New Name", on=parse_period("2010")).title == "Old Name"


# Names that are hard to hold


LONG = "A" + "b" * 1999


@pytest.mark.parametrize(
    "name",
    [
        LONG,
        "عبد الله",
        "אבי כהן",
        "李克强",
        "Анна",
        "👩🏽\u200d🚀 Ann",
        "Ann\u202egnirts",
        "e\u0301cole",
        "\u00e9cole",
        "ﬁne",
        "Suharto",
        "O'Brien",
        "1st Lt. Ann",
        'Robert"); DROP TABLE name;--',
        "Ann <b>Bold</b>",
    ],
)
def test_a_name_is_found_by_itself_and_comes_back_as_it_was_written(directory: Make, name: str) -> None:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    there = directory(f'[officials.eve]\nname = "{quoted}"\nsort = "Eve"')
    found = there.resolve(name)
    assert (found.id, found.title) == (official_id("eve"), name)
    assert there.record(found.id).names[0].text == name


def test_composed_and_decomposed_letters_are_the_same_name(directory: Make) -> None:
    there = directory('[officials.eve]\nname = "Zoe\u0301"\nsort = "Eve"')
    assert there.resolve("Zo\u00e9").id == official_id("eve")


def test_a_level_in_full_words_asks_which_role_like_its_acronym(directory: Make) -> None:
    asked_of = directory(world(offices="one\ntwo", roles="first one level = 'USG'\nsecond two level = 'USG'"))
    for text in ("USG", "usg", "Under-Secretary-General"):
        with pytest.raises(Ambiguous) as asked:
            asked_of.resolve(text, ("role",))
        assert len(asked.value.candidates) == 2
