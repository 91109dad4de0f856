"""No row of the successions, no rival claim, no change of an office and no identity is lost in the directory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.shipped_facts import Fact, Shipped, now, record_id, source_facts

COUNTS = {"succession": 218, "claims": 55, "changes": 32, "identity": 11, "not_the_same": 6, "outside": 9}
STATES = {
    "holder": {"substantive"},
    "acting": {"acting", "officer-in-charge"},
    "functions": {"functions"},
    "vacant": {"vacant"},
    "unknown": {"unknown"},
}


@pytest.fixture(scope="module")
def held(shipped_directory: Path) -> Shipped:
    return Shipped(shipped_directory)


def _each(section: str) -> Iterator[Fact]:
    yield from source_facts()[section]


@pytest.mark.parametrize(("section", "count"), COUNTS.items())
def test_every_section_is_complete(section: str, count: int) -> None:
    assert len(source_facts()[section]) == count


def test_the_rows_are_of_45_posts_and_every_row_is_a_record_of_its_own() -> None:
    rows = source_facts()["succession"]
    assert len({row["record"] for row in rows}) == 218
    assert len({row["printed"] for row in rows if row["printed"]}) == 174
    assert len({claim["record"] for claim in _each("claims")}) == 44


def test_every_row_is_a_term_or_a_gap_with_its_dates(held: Shipped) -> None:
    for fact in _each("succession"):
        row = held.row(fact["record"])
        assert row["role"] == record_id(fact["post"]), fact
        assert row["start_edtf"] == now(fact, "start"), fact
        assert row["end_edtf"] == now(fact, "end"), fact
        if fact["person"] is None:
            assert {row["state"]} == STATES[fact["state"]], fact
        else:
            assert row["official"] == record_id(fact["person"]), fact
            assert row["capacity"] in STATES[fact["state"]], fact
            assert fact["printed"] in held.names(fact["person"]), fact


def test_a_better_start_keeps_the_day_it_replaces_as_a_step(held: Shipped) -> None:
    steps = held.rows(
        "SELECT kind, day_edtf FROM term_step WHERE term = ? ORDER BY day_first",
        record_id("term:head-unmik/peter-n-due"),
    )
    assert [tuple(step) for step in steps] == [
        ("appointed", "2025-11-10"),
        ("took office", "2025-11-13"),
        ("arrived", "2026-01-05"),
    ]


def test_only_what_the_source_supports_counts_as_sourced(held: Shipped) -> None:
    for fact in _each("succession"):
        cited = list(held.citations(record_id(fact["record"])))
        sourced = {row["field"] for row in cited if row["confidence"] == "sourced" and not row["rival"] and row["url"]}
        better = set(fact.get("now", {})) | set(fact.get("too_old_for", []))
        for part in set(fact["sourced"]) - better:
            urls = {row["url"] for row in cited if row["field"] == part and row["confidence"] == "sourced"}
            assert fact["url"] in urls, (fact, part)
        if "start" not in fact["sourced"] and fact["start"] and "start" not in better and fact["person"]:
            claimed = {row["field"] for row in cited if row["field"] == "start" and row["confidence"] != "sourced"}
            assert claimed == {"start"}, fact
        assert sourced or not fact["sourced"], fact


def test_a_source_written_before_a_day_gives_way_to_another_or_to_a_conclusion(held: Shipped) -> None:
    older = [fact for fact in _each("succession") if "too_old_for" in fact]
    assert len(older) == 18
    for fact in older:
        cited = list(held.citations(record_id(fact["record"])))
        for part in fact["too_old_for"]:
            given = [row for row in cited if row["field"] == part and not row["rival"]]
            assert given, fact
            assert fact["url"] not in {row["url"] for row in given}, fact


def test_no_first_or_last_day_is_sourced_with_a_text_that_is_a_year_older(held: Shipped) -> None:
    far_ahead = held.rows(
        "SELECT c.subject, c.field FROM citation c JOIN term t ON t.id = c.subject JOIN source s ON s.id = c.source "
        "WHERE c.confidence = 'sourced' AND NOT c.rival AND s.published_edtf IS NOT NULL AND s.published_last + 365 < "
        "CASE c.field WHEN 'start' THEN t.start_first WHEN 'end' THEN iif(t.end_edtf = '..', 0, t.end_first) END"
    )
    assert [tuple(row) for row in far_ahead] == []


def test_what_is_known_but_not_sourced_stays_marked(held: Shipped) -> None:
    for fact in _each("succession"):
        if fact["person"] and not fact["sourced"] and "now" not in fact:
            cited = list(held.citations(record_id(fact["record"])))
            holder = {row["confidence"] for row in cited if row["field"] == "holder" and not row["locator"]}
            assert holder == {"known, not sourced"}, fact


def test_the_last_confirmation_is_no_older_than_the_one_known_before(held: Shipped) -> None:
    confirmed = [fact for fact in _each("succession") if "confirmed" in fact]
    assert confirmed
    for fact in confirmed:
        term = held.row(fact["record"])
        assert term["confirmed_edtf"] >= fact["confirmed"][0], fact
        assert fact["confirmed"][1] in held.addresses(term["id"]), fact


def test_every_other_claim_is_cited_and_what_contradicts_is_a_rival(held: Shipped) -> None:
    for fact in _each("claims"):
        cited = [row for row in held.citations(record_id(fact["record"])) if row["url"] == fact["url"]]
        for part, states in fact["stated"]:
            match = [row for row in cited if row["field"] == part and row["states"] == states]
            assert match, fact
            assert all(bool(row["rival"]) is (states is not None) for row in match), fact


def test_every_change_has_its_kind_day_sides_and_source(held: Shipped) -> None:
    for fact in _each("changes"):
        change = held.row(fact["record"])
        assert change["kind"] == fact["kind"], fact
        assert change["day_edtf"] == fact["date"], fact
        assert bool(change["planned"]) is fact["planned"], fact
        assert change["instrument"] == (fact["instrument"] and record_id(fact["instrument"])), fact
        for side in ("before", "after"):
            rows = held.rows(
                "SELECT record FROM office_change_side WHERE change = ? AND side = ? ORDER BY position",
                change["id"],
                side,
            )
            assert [row["record"] for row in rows] == [record_id(record) for record in fact[side]], fact
        assert fact["url"] is None or fact["url"] in held.addresses(change["id"]), fact


def test_one_person_under_several_names_is_one_official(held: Shipped) -> None:
    for fact in _each("identity"):
        assert set(fact["names"]) <= held.names(fact["record"]), fact


def test_people_who_must_not_be_taken_for_each_other_are_marked(held: Shipped) -> None:
    for group in source_facts()["not_the_same"]:
        assert isinstance(group, list)
        for position, one in enumerate(group):
            for other in group[position + 1 :]:
                pair = sorted((record_id(one), record_id(other)))
                assert held.rows("SELECT 1 FROM not_same WHERE one = ? AND other = ?", *pair), (one, other)


def test_every_dated_fact_from_outside_is_kept_with_its_source(held: Shipped) -> None:
    for fact in _each("outside"):
        subject = record_id(fact["record"])
        if fact["record"].startswith("source:"):
            source = held.row(fact["record"])
            assert (source["published_edtf"], source["url"]) == (fact["date"], fact["url"])
        else:
            assert any(address and address.startswith(fact["url"]) for address in held.addresses(subject)), fact
