"""Which hit comes first, and why it is there."""

from dataclasses import replace

from database.dates import FIRST_DAY
from database.rows import HeldRole
from search_index import SearchIndex
from tests.unit.search_index.factories import day, document, index_of, reasons, titles

DPPA = document("Department of Political and Peacebuilding Affairs", "office", ("DPPA", "acronym"), life=("2019", None))
DPA = document(
    "Department of Political Affairs", "office", ("DPA", "acronym"),
    current=False, life=("1992", "2018-12-31"), successors=(DPPA,),
)  # fmt: skip
DPO = document("Department of Peace Operations", "office", ("DPO", "acronym"), life=("2019-01-01", None))
DPKO = document(
    "Department of Peacekeeping Operations", "office",
    ("DPKO", "acronym"), ("Department of Peace-keeping Operations", "former name"),
    current=False, life=("1992", "2018-12-31"), successors=(DPO,),
)  # fmt: skip


def offices() -> SearchIndex:
    return index_of(DPA, DPPA, DPKO, DPO)


def test_a_whole_name_comes_before_the_start_of_a_longer_one() -> None:
    index = index_of(document("Peace Committee", weight=9), document("Peace"), document("A Peace"))
    assert titles(index.search("peace")) == ["Peace", "Peace Committee", "A Peace"]


def test_the_start_comes_before_the_middle_and_the_middle_before_the_inside() -> None:
    names = {"Warfare": 3, "Common Fare": 2, "Fare Office": 1}
    index = index_of(*(document(name, "office", weight=weight) for name, weight in names.items()))
    assert titles(index.search("fare")) == ["Fare Office", "Common Fare", "Warfare"]


def test_a_person_is_found_by_surname_before_events_that_begin_with_it() -> None:
    person = document("Jean-Pierre Lacroix", weight=50)
    index = index_of(document("Lacroix on the radio", "event", weight=20), person, document("La Croix-Rouge", "office"))
    for typed in ("lacroix", "lacr", "lacroix jean", "lacroix jean-pierre"):
        assert titles(index.search(typed))[0] == "Jean-Pierre Lacroix"
    assert index.search("lacroix jean-pierre").hits[0].score > 90


def test_a_name_comes_before_running_text_and_running_text_before_nothing() -> None:
    mandate = document("Mandate of UNLOPS", "mandate", body=("Stands in Brussels for the departments.",), weight=9)
    answer = index_of(mandate, document("Brussels Office", "office")).search("brussels")
    assert reasons(answer) == [("Brussels Office", "name"), ("Mandate of UNLOPS", "mandate")]
    assert answer.hits[1].snippet == "Stands in Brussels for the departments."


def test_current_comes_before_former_and_head_before_staff_and_events_behind() -> None:
    index = index_of(
        document("Head of Mission", "role", id="1", current=False, weight=9),
        document("Head of Mission", "role", id="2", weight=1),
        document("Head of Mission", "role", id="3", weight=5),
        document("Head of Mission", "event", id="4", current=None, weight=0),
    )
    assert [hit.ref.id for hit in index.search("head of mission").hits] == ["3", "2", "1", "4"]


def test_the_preferred_name_comes_before_a_variant() -> None:
    index = index_of(document("Antonio Tajani", "official", ("Costa", "other spelling")), document("Costa", "official"))
    assert titles(index.search("costa")) == ["Costa", "Antonio Tajani"]


def test_a_record_is_listed_once_by_its_best_name() -> None:
    answer = offices().search("department of peace-keeping operations")
    assert reasons(answer)[0] == ("Department of Peacekeeping Operations", "name")
    assert len({hit.ref.id for hit in answer.hits}) == len(answer.hits) == answer.total


def test_an_acronym_leads_to_the_office_and_to_its_successor() -> None:
    answer = offices().search("dpko")
    assert reasons(answer) == [
        ("Department of Peacekeeping Operations", "acronym"),
        ("Department of Peace Operations", "successor of DPKO"),
    ]
    assert answer.hits[1].via == DPKO.ref


def test_the_acronym_of_today_leads_to_what_stood_before() -> None:
    assert reasons(offices().search("DPO")) == [
        ("Department of Peace Operations", "acronym"),
        ("Department of Peacekeeping Operations", "predecessor of DPO"),
    ]


def test_successors_are_followed_to_the_last_and_a_ring_of_them_ends() -> None:
    first, last = document("First", id="1"), document("Last", id="3")
    middle = document("Middle", id="2", successors=(last, first))
    ring = index_of(document("First", id="1", successors=(middle,)), middle, last)
    assert reasons(ring.search("first")) == [
        ("First", "name"),
        ("Middle", "successor of First"),
        ("Last", "successor of First"),
    ]


def test_on_a_later_day_an_old_acronym_leads_to_the_office_of_that_day_alone() -> None:
    assert reasons(offices().search("dpko", on=day("2021"))) == [
        ("Department of Peace Operations", "successor of DPKO")
    ]
    assert reasons(offices().search("dpko", on=day("2017-03-16"))) == [
        ("Department of Peacekeeping Operations", "acronym")
    ]


def test_a_period_keeps_what_existed_on_one_of_its_days_and_what_has_no_life() -> None:
    index = index_of(DPKO, DPO, document("DPKO handbook", "source"))
    assert set(titles(index.search("dpko", on=day("2018-12/2019-01")))) == {
        "Department of Peacekeeping Operations", "Department of Peace Operations", "DPKO handbook",
    }  # fmt: skip


def test_only_the_asked_kinds_are_listed() -> None:
    index = index_of(document("Malta", "office"), document("Malta meeting", "event"), document("Malta note", "source"))
    assert titles(index.search("malta", kinds=("event", "source"))) == ["Malta meeting", "Malta note"]


def test_the_reason_is_the_one_of_the_name_that_matched() -> None:
    index = index_of(
        document("UN Office for West Africa and the Sahel", "office", ("UNOWAS", "acronym")),
        document("Head of UNLOPS", "role", ("Director of UNLOPS", "former title")),
    )
    assert reasons(index.search("unowas")) == [("UN Office for West Africa and the Sahel", "acronym")]
    director = index.search("director unlops").hits[0]
    assert (director.matched, director.snippet) == ("former title", "Director of UNLOPS")


def test_a_typing_error_is_forgiven_only_where_nothing_else_is_found() -> None:
    index = index_of(document("Jean-Pierre Lacroix"), document("Federica Mogherini"), document("Lacriox Street"))
    assert reasons(index.search("lacriox")) == [("Lacriox Street", "name")]
    answer = index.search("mogherinni")
    assert reasons(answer) == [("Federica Mogherini", "similar spelling")]
    assert answer.suggestion == "Mogherini"
    assert index.search("jean lacrox").suggestion == "jean Lacroix"
    assert index.search("zzzz").total == 0


def test_words_spread_over_the_names_of_a_record_find_it() -> None:
    index = index_of(DPKO)
    assert titles(index.search("dpko operations department")) == ["Department of Peacekeeping Operations"]


def test_scores_never_rise_down_the_list_and_the_list_is_the_same_every_time() -> None:
    index = index_of(
        *(document(f"Department {number}", "office", weight=number % 3) for number in range(40)), DPKO, DPO
    )
    once, twice = index.search("dep"), index.search("dep")
    assert [hit.score for hit in once.hits] == sorted((hit.score for hit in once.hits), reverse=True)
    assert once.hits == twice.hits


def test_the_limit_cuts_the_list_and_not_the_total() -> None:
    answer = index_of(*(document(f"Department {number}") for number in range(40))).search("dep", limit=5)
    assert (answer.total, len(answer.hits)) == (40, 5)


def test_who_is_called_by_one_word_and_held_the_role_of_the_other_comes_before_events() -> None:
    held = (HeldRole("Under-Secretary-General for Peace Operations", "", FIRST_DAY, day("2024").last),)
    person = replace(document("Jean-Pierre Lacroix"), held=held)
    index = index_of(document("First visit of USG Lacroix to Brussels", "event", weight=99), person)
    assert reasons(index.search("usg lacroix")) == [
        ("Jean-Pierre Lacroix", "held until 2024"),
        ("First visit of USG Lacroix to Brussels", "name"),
    ]
    assert titles(index.search("visit of usg lacroix")) == ["First visit of USG Lacroix to Brussels"]


def test_the_head_of_a_body_is_found_by_the_name_or_acronym_of_the_body() -> None:
    dpo = replace(DPO, offices=("Department of Peace Operations", "DPO", "United Nations"))
    usg = replace(document("Under-Secretary-General", "role", weight=69), offices=dpo.offices)
    staff = replace(document("Officer", "role", weight=60), offices=dpo.offices)
    below = replace(document("Director", "role", weight=69), offices=("Police Division", *dpo.offices))
    index = index_of(dpo, usg, staff, below)
    for typed in ("head of dpo", "who leads the DPO", "who is the head of the Department of Peace Operations"):
        assert reasons(index.search(typed))[0] == ("Under-Secretary-General", "head of Department of Peace Operations")
    assert titles(index.search("who is the head of the police division")) != ["Under-Secretary-General"]
    assert titles(index.search("who is the officer")) == ["Officer"]
