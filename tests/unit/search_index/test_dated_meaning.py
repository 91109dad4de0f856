"""What an old or shared name means on which day, asked of the shipped directory."""

from pathlib import Path

import pytest

from database import Directory
from search_index import Hit, SearchIndex
from tests.unit.search_index.factories import day


@pytest.fixture(scope="module")
def index(shipped_directory: Path) -> SearchIndex:
    index = SearchIndex.open(None)
    with Directory.open(shipped_directory) as directory:
        index.rebuild(directory.documents(), 1, "shipped")
    return index


def _hits(index: SearchIndex, typed: str, on: str | None = None) -> list[Hit]:
    return list(index.search(typed, on=day(on) if on else None).hits)


def _said(hits: list[Hit]) -> list[tuple[str, str]]:
    return [(hit.ref.title, hit.matched) for hit in hits]


def test_dpko_is_the_office_of_its_day_and_what_became_of_it(index: SearchIndex) -> None:
    whole = _hits(index, "DPKO")
    assert _said(whole)[:3] == [
        ("Department of Peacekeeping Operations", "acronym"),
        ("Department of Peace Operations", "successor of DPKO"),
        ("Office of Special Political Affairs", "predecessor of DPKO"),
    ]
    assert [hit.times for hit in whole[:3]] == ["1992–2018", "since 2019", "until 1992"]
    assert _said(_hits(index, "dpko", "2017-03-16"))[0] == ("Department of Peacekeeping Operations", "acronym")
    assert _said(_hits(index, "dpko", "2021"))[0] == ("Department of Peace Operations", "successor of DPKO")
    later = [hit.ref.title for hit in _hits(index, "dpko", "2021") if hit.ref.kind == "office"]
    assert "Department of Peacekeeping Operations" not in later


@pytest.mark.parametrize(
    ("typed", "bearers"),
    [
        ("DPA", {"Department of Political Affairs": "1992–2018"}),
        ("PSC", {"EU Political and Security Committee": None}),
        (
            "DSG",
            {
                "NATO Deputy Secretary General": None,
                "Deputy Secretary-General of the United Nations": None,
                "Deputy Secretary General of the EEAS (portfolio not given)": None,
                "Deputy Secretary General of the EEAS for CSDP and Crisis Response": None,
            },
        ),
    ],
)
def test_an_acronym_lists_all_that_bear_it_before_anything_else(
    index: SearchIndex, shipped: Directory, typed: str, bearers: dict[str, str | None]
) -> None:
    called = {
        document.ref.title
        for document in shipped.documents()
        if any(name.text == typed and name.reason == "acronym" for name in document.names)
    }
    assert called == set(bearers)
    hits = [hit for hit in _hits(index, typed) if not hit.matched.startswith(("successor", "predecessor"))]
    first = hits[: len(bearers)]
    assert {(hit.ref.title, hit.matched) for hit in first} == {(title, "acronym") for title in bearers}
    for title, times in bearers.items():
        assert times is None or [hit.times for hit in first if hit.ref.title == title] == [times]


@pytest.mark.parametrize(
    ("typed", "title", "reason"),
    [
        ("touadera", "Faustin-Archange Touadéra", "other spelling"),
        ("dpa liaison office in vienna", "Liaison Office in Vienna", "former name until 2018"),
        ("csce", "Organization for Security and Co-operation in Europe", "acronym until 1994"),
        ("dg devco", "Directorate-General for International Partnerships", "acronym until 2020"),
        ("lacroix", "Jean-Pierre Lacroix", "name"),
        ("lakrua", "Jean-Pierre Lacroix", "similar spelling"),
        ("usg dpko", "Under-Secretary-General for Peacekeeping Operations", "office"),
        ("head of nato", "NATO Secretary General", "head of NATO"),
        ("ladsous dpko", "Hervé Ladsous", "held until 2017"),
        ("peace operations lacroix", "Jean-Pierre Lacroix", "held since 2019"),
        ("dpo", "Department of Peacekeeping Operations", "predecessor of DPO"),
    ],
)
def test_the_reason_is_said_in_words(index: SearchIndex, typed: str, title: str, reason: str) -> None:
    assert (title, reason) in _said(_hits(index, typed))[:3]


def test_the_day_chooses_among_the_roles_that_a_person_held(index: SearchIndex) -> None:
    for on, reason, title in (
        ("2017-06-01", "held until 2018", "Under-Secretary-General for Peacekeeping Operations"),
        ("2020", "held since 2019", "Under-Secretary-General for Peace Operations"),
        (None, "held since 2019", "Under-Secretary-General for Peace Operations"),
    ):
        person = next(hit for hit in _hits(index, "usg lacroix", on) if hit.ref.title == "Jean-Pierre Lacroix")
        assert (person.matched, person.snippet) == (reason, title)


def test_who_held_a_role_at_another_time_is_no_answer_for_the_day(index: SearchIndex) -> None:
    assert "Jean-Pierre Lacroix" in dict(_said(_hits(index, "usg dpko", "2018")))
    assert "Jean-Pierre Lacroix" not in dict(_said(_hits(index, "usg dpko", "2021")))


def test_the_words_in_running_text_are_marked_as_plain_ranges(index: SearchIndex) -> None:
    hit = next(hit for hit in _hits(index, "mediation dialogue") if hit.snippet and hit.marks)
    assert hit.snippet is not None
    marked = [hit.snippet[start:end].lower() for start, end in hit.marks]
    assert marked
    assert all(word.startswith(("mediation", "dialogue")) for word in marked)
    assert "<" not in hit.snippet
