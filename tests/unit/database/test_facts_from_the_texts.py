"""No fact of the five texts is lost on the way into the shipped directory: each is counted and looked up.

The list of facts is tests/data/source_facts.json. A fact that the directory holds in a better form (a day where the
text has a year, a tidier name) says so there under `now`; its lines are still cited."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shipped_facts import Fact, Shipped, now, places_of, record_id, source_facts

COUNTS = {
    "organisations": 97,
    "posts": 65,
    "people": 52,
    "holdings": 55,
    "unnamed": 18,
    "mandates": 28,
    "instruments": 43,
    "events": 91,
    "conflicts": 20,
    "presidencies": 5,
}


@pytest.fixture(scope="module")
def held(shipped_directory: Path) -> Shipped:
    return Shipped(shipped_directory)


def _each(section: str) -> Iterator[Fact]:
    yield from source_facts()[section]


@pytest.mark.parametrize(("section", "count"), COUNTS.items())
def test_every_section_is_complete(section: str, count: int) -> None:
    assert len(source_facts()[section]) == count


def test_the_holdings_rest_on_77_sightings() -> None:
    assert sum(len(holding["on"]) for holding in _each("holdings")) == 77


def test_no_record_carries_two_organisations_posts_or_people() -> None:
    for section in ("organisations", "posts", "people", "mandates", "instruments", "events", "unnamed"):
        records = [fact["record"] for fact in _each(section)]
        assert len(set(records)) == len(records), section


def test_every_organisation_is_there_with_its_names_seat_and_lines(held: Shipped) -> None:
    for fact in _each("organisations"):
        office = held.row(fact["record"])
        assert now(fact, "name") in held.names(fact["record"]), fact
        assert fact["acronym"] is None or now(fact, "acronym") in held.names(fact["record"]), fact
        assert office["kind"] == fact["kind"]
        assert fact["seat"] is None or office["seat"] == now(fact, "seat"), fact
        assert fact["founded"] is None or office["founded_edtf"] == now(fact, "founded"), fact
        assert places_of(fact) <= held.places(office["id"]), fact


def test_every_organisation_hangs_where_the_texts_hang_it(held: Shipped) -> None:
    for fact in _each("organisations"):
        parents = held.rows("SELECT parent FROM link WHERE child = ?", record_id(fact["record"]))
        assert {record_id(parent) for parent in fact["parents"]} <= {row["parent"] for row in parents}, fact


def test_every_post_is_a_role_of_its_office_under_its_title(held: Shipped) -> None:
    for fact in _each("posts"):
        role = held.row(fact["record"])
        assert now(fact, "title") in held.names(fact["record"]), fact
        assert role["office"] == record_id(fact["office"]), fact
        assert places_of(fact) <= held.places(role["id"]), fact
        if fact["acronym"] is not None:
            known = held.names(fact["record"]) | {role["level"]}
            assert fact["acronym"] in known or (fact["acronym"] == "SRSG" and role["level"] == "SRSG"), fact


def test_every_person_is_an_official_under_the_printed_name(held: Shipped) -> None:
    for fact in _each("people"):
        assert held.row(fact["record"])["kind"] == "person"
        assert fact["name"] in held.names(fact["record"]), fact


def test_every_holding_is_a_term_with_its_sightings_and_lines(held: Shipped) -> None:
    for fact in _each("holdings"):
        term = held.row(fact["record"])
        assert term["official"] == record_id(fact["person"]), fact
        assert term["role"] == record_id(fact["post"]), fact
        sightings = {row["day_edtf"]: row for row in held.sightings(fact["record"])}
        for day, year_inferred in fact["on"]:
            assert bool(sightings[day]["year_inferred"]) is year_inferred, (fact, day)
            assert bool(sightings[day]["role_stated"]) is fact["stated"], (fact, day)
            assert held.places(sightings[day]["id"]), (fact, day)
        shown = held.places(term["id"], *(row["id"] for row in sightings.values()))
        assert places_of(fact) <= shown, fact


def test_a_role_seen_without_a_name_stays_without_a_term(held: Shipped) -> None:
    for fact in _each("unnamed"):
        seen = held.row(fact["record"])
        assert seen["role"] == record_id(fact["post"])
        assert seen["day_edtf"] == fact["on"]
        assert seen["term"] is None
        assert places_of(fact) <= held.places(seen["id"])


def test_every_mandate_has_its_owner_its_instruments_and_its_lines(held: Shipped) -> None:
    for fact in _each("mandates"):
        mandate = held.row(fact["record"])
        assert mandate["owner"] == record_id(fact["owner"])
        rests_on = held.rows("SELECT instrument FROM mandate_instrument WHERE mandate = ?", mandate["id"])
        assert {row["instrument"] for row in rests_on} == {record_id(key) for key in fact["instruments"]}, fact
        assert places_of(fact) <= held.places(mandate["id"]), fact


def test_every_instrument_has_its_date_parties_and_lines(held: Shipped) -> None:
    for fact in _each("instruments"):
        instrument = held.row(fact["record"])
        assert fact["title"] in held.names(fact["record"]), fact
        assert instrument["day_edtf"] == now(fact, "date"), fact
        parties = held.rows("SELECT party FROM instrument_party WHERE instrument = ?", instrument["id"])
        assert {row["party"] for row in parties} == {record_id(party) for party in fact["parties"]}, fact
        assert places_of(fact) <= held.places(instrument["id"]), fact


def test_every_event_has_its_dates_participants_and_lines(held: Shipped) -> None:
    for fact in _each("events"):
        event = held.row(fact["record"])
        assert event["kind"] == fact["kind"]
        days = held.rows("SELECT day_edtf, year_inferred FROM event_date WHERE event = ? ORDER BY id", event["id"])
        assert set(fact["dates"]) <= {row["day_edtf"] for row in days}, fact
        assert any(row["year_inferred"] for row in days) is fact["year_inferred"], fact
        there = held.rows("SELECT participant FROM event_participant WHERE event = ?", event["id"])
        assert {row["participant"] for row in there} == {record_id(who) for who in fact["participants"]}, fact
        assert places_of(fact) <= held.places(event["id"]), fact


def test_every_conflict_keeps_all_its_sides(held: Shipped) -> None:
    for fact in _each("conflicts"):
        for about, part in fact["records"]:
            kept = held.rows("SELECT title FROM conflict WHERE subject = ? AND field = ?", record_id(about), part)
            assert len(kept) == 1, fact
            stated = [row for row in held.citations(record_id(about)) if row["field"] == part and row["states"]]
            assert len({row["states"] for row in stated}) >= 2, (fact, about)


def test_a_state_that_held_the_presidency_is_the_holder_of_a_term(held: Shipped) -> None:
    for fact in _each("presidencies"):
        term = held.row(fact["record"])
        assert term["official"] == record_id(fact["state"])
        assert held.row(fact["state"])["kind"] == "state"
        assert places_of(fact) <= held.places(term["id"])
    spans = [
        (held.row(fact["record"])["start_edtf"], held.row(fact["record"])["end_edtf"]) for fact in _each("presidencies")
    ]
    assert spans == [
        ("2003", "2003"),
        ("2007", "2007"),
        ("2014-07", "2014-12"),
        ("2017-01", "2017-06"),
        ("2017-07-01", ".."),
    ]
