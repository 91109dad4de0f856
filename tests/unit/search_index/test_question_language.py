"""Fields, quotes, left-out words, OR and dates: for those who want them; whatever is none of them is words."""

from dataclasses import replace

import pytest

from database.dates import day_of
from database.rows import Document, HeldRole
from search_index import Chip, SearchIndex
from search_index.asked import asked
from tests.unit.search_index.factories import day, document, index_of, reasons, titles

DPKO = replace(
    document(
        "Department of Peacekeeping Operations", "office", ("DPKO", "acronym"), current=False, life=("1992", "2018")
    ),
    organisation="UN",
    offices=("Department of Peacekeeping Operations", "DPKO", "United Nations", "UN"),
)
USG = replace(
    document(
        "Under-Secretary-General for Peacekeeping Operations", "role", current=False, life=("1992", "2018"), weight=69
    ),
    organisation="UN",
    offices=DPKO.offices,
    levels=("USG",),
    states=("disputed",),
)
HEAD = replace(
    document("Head of Mission", "role", weight=60), organisation="OSCE", offices=("OSCE",), states=("vacant",)
)


def _holder(name: str, first: str, last: str, current: bool = False) -> Document:
    held = HeldRole(USG.ref.title, DPKO.ref.title, day(first).first, day(last).last)
    one = document(name, current=current, life=(first, last), weight=59)
    return replace(one, organisation="UN", offices=DPKO.offices, levels=("USG",), held=(held,))


LADSOUS = _holder("Hervé Ladsous", "2011-10-03", "2017-03-31")
LACROIX = _holder("Jean-Pierre Lacroix", "2017-04-01", "2018-12-31", current=True)
MEETING = document(
    "Meeting on peacekeeping 2016", "event", body=("On the rule of law and early warning.",), current=None
)


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return index_of(DPKO, USG, HEAD, LADSOUS, LACROIX, MEETING)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("kind:official", {"Hervé Ladsous", "Jean-Pierre Lacroix"}),
        ("kind:people is:current", {"Jean-Pierre Lacroix"}),
        ("is:former peacekeeping kind:office", {"Department of Peacekeeping Operations"}),
        ("is:vacant", {"Head of Mission"}),
        ("is:disputed", {"Under-Secretary-General for Peacekeeping Operations"}),
        ("level:usg kind:role", {"Under-Secretary-General for Peacekeeping Operations"}),
        ("level:USG ladsous", {"Hervé Ladsous"}),
        ("office:OSCE", {"Head of Mission"}),
        ('role:"usg peacekeeping" lacroix', {"Jean-Pierre Lacroix"}),
        ('office:"united nations" kind:role', {"Under-Secretary-General for Peacekeeping Operations"}),
        ("-kind:official -kind:role office:dpko", {"Department of Peacekeeping Operations"}),
        ("peacekeeping -meeting kind:event", set()),
        ('"early warning"', {"Meeting on peacekeeping 2016"}),
        ('"warning early"', set()),
        ('"rule of law" -ladsous', {"Meeting on peacekeeping 2016"}),
        ("ladsous OR lacroix", {"Hervé Ladsous", "Jean-Pierre Lacroix"}),
        ("hervé OR head mission", {"Head of Mission"}),
        ("kind:official on:2017-03-16", {"Hervé Ladsous"}),
        ("kind:official 2017-03..2017-05", {"Hervé Ladsous", "Jean-Pierre Lacroix"}),
        ("kind:official 2018..", {"Jean-Pierre Lacroix"}),
        ("kind:official ..2016", {"Hervé Ladsous"}),
    ],
)
def test_a_question_in_the_language_finds_just_what_it_says(index: SearchIndex, typed: str, found: set[str]) -> None:
    answer = index.search(typed)
    assert set(titles(answer)) == found
    assert answer.hint is None
    assert answer.total == len(found)


def test_each_part_that_is_more_than_words_is_a_chip_that_can_be_removed(index: SearchIndex) -> None:
    chips = index.search("peacekeeping kind:role -head on:2017").chips
    assert chips == (
        Chip("kind", "role", "role", "peacekeeping -head on:2017"),
        Chip("without", "head", "head", "peacekeeping kind:role on:2017"),
        Chip("on", "2017", "2017", "peacekeeping kind:role -head"),
    )


@pytest.mark.parametrize(
    ("typed", "edtf", "left"),
    [
        ("usg peacekeeping march 2017", "2017-03", "usg peacekeeping"),
        ("usg peacekeeping in 2017", "2017", "usg peacekeeping"),
        ("usg peacekeeping 16 March 2017", "2017-03-16", "usg peacekeeping"),
        ("2017-03-16 usg peacekeeping", "2017-03-16", "usg peacekeeping"),
        ("usg on 2012-05-01 peacekeeping", "2012-05-01", "usg peacekeeping"),
    ],
)
def test_a_date_among_the_words_is_a_day_that_is_meant(index: SearchIndex, typed: str, edtf: str, left: str) -> None:
    answer = index.search(typed)
    assert answer.on == edtf
    assert [chip.without for chip in answer.chips] == [left]
    assert titles(answer)[0] == USG.ref.title
    assert ("Hervé Ladsous", "held until 2017") in reasons(answer)


def test_only_who_held_a_role_on_the_day_is_found_by_it(index: SearchIndex) -> None:
    assert "Jean-Pierre Lacroix" not in titles(index.search("usg peacekeeping", on=day("2017-03-16")))
    assert titles(index.search("usg peacekeeping", on=day("2018"))) == [USG.ref.title, "Jean-Pierre Lacroix"]


def test_a_date_that_is_part_of_a_name_is_just_that(index: SearchIndex) -> None:
    answer = index.search("meeting on peacekeeping 2016")
    assert titles(answer) == ["Meeting on peacekeeping 2016"]
    assert (answer.on, answer.chips) == (None, ())


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("kind:planet", "There is no kind “planet”; it was searched for as it stands."),
        (
            "is:asleep",
            ("After “is:” comes one of current, former, acting, vacant, disputed; it was searched for as it stands."),
        ),
        ("on:someday", "“someday” is no date; it was searched for as it stands."),
        ("planet:mars", "“planet:” is no field, so it was searched for as it stands."),
        ('"early warning', "A quotation mark has no partner, so it was left out."),
        ("2018..2016", "“2018..2016” is no stretch of days; it was searched for as it stands."),
    ],
)
def test_what_is_wrong_is_taken_literally_and_said_once(index: SearchIndex, typed: str, hint: str) -> None:
    answer = index.search(typed)
    assert answer.hint == hint
    assert answer.chips == ()


def test_a_link_or_a_time_is_no_field() -> None:
    assert asked("https://example.org").hint is None
    assert asked("10:30").hint is None


def test_too_many_ways_are_one() -> None:
    (way,) = asked("a OR b c OR d e OR f g OR h").ways
    assert len(way.plain) == 8


def test_facets_count_all_hits_and_say_how_to_keep_only_those(index: SearchIndex) -> None:
    counted = {(facet.field, facet.value): facet for facet in index.facets("peacekeeping")}
    assert counted["kind", "official"].count == 2
    assert counted["organisation", "UN"].count == 4
    assert counted["state", "former"].count == 3
    assert counted["decade", "1990s"].count == 2
    for facet in counted.values():
        assert index.search(f"peacekeeping {facet.query}", limit=0).total >= facet.count > 0, facet
        if facet.field != "decade":
            assert index.search(f"peacekeeping {facet.query}").total == facet.count


def test_facets_count_only_what_exists_on_the_day(index: SearchIndex) -> None:
    counted = {(facet.field, facet.value): facet.count for facet in index.facets("peacekeeping", on=day("2012"))}
    assert counted["kind", "official"] == 1
    # An event without a date may have been on any day.
    assert [facet.value for facet in index.facets("peacekeeping", on=day("1950"))] == ["event"]


def test_completion_offers_fields_their_values_and_words_of_names(index: SearchIndex) -> None:
    assert [one.text for one in index.complete("ro")] == ["role:"]
    assert [one.text for one in index.complete("ladsous kind:off")] == [
        "ladsous kind:official ",
        "ladsous kind:office ",
    ]
    assert [one.label for one in index.complete("is:")] == ["former", "current", "disputed", "vacant"]
    assert [one.text for one in index.complete("-level:")] == ["-level:usg "]
    assert [(one.text, one.count) for one in index.complete("jean peace")] == [("jean peacekeeping", 3)]
    assert index.complete("") == () == index.complete("planet:m")


def test_marks_are_ranges_of_plain_text(index: SearchIndex) -> None:
    hit = index.search("warning").hits[0]
    assert hit.snippet is not None
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["warning"]
    ladsous = index.search("herve").hits[0]
    assert [ladsous.ref.title[start:end] for start, end in ladsous.marks] == ["Hervé"]


def test_all_bearers_of_an_acronym_are_listed_with_their_times() -> None:
    dpa = [
        document("Department of Political Affairs", "office", ("DPA", "acronym"), current=False, life=("1992", "2018")),
        document("Darfur Peace Agreement", "office", ("DPA", "acronym"), life=("2006", None)),
    ]
    found = [(hit.ref.title, hit.matched, hit.times) for hit in index_of(*dpa).search("dpa").hits]
    assert found == [
        ("Darfur Peace Agreement", "acronym", "since 2006"),
        ("Department of Political Affairs", "acronym", "1992–2018"),
    ]
    assert day_of("2006-01-01") == dpa[1].first
