"""What a person asks on the command line, over the shipped directory."""

from typing import Any

import pytest

from app.commands.columns import display_width
from app.commands.record_sheet import write_record
from app.commands.sheet import Sheet
from database import Directory, RecordId, parse_period
from tests.journeys.conftest import Ask, Call

PEACEKEEPING = "USG for Peacekeeping Operations"
SECRETARY_GENERAL = "Secretary-General of the United Nations"


def names(document: Any) -> list[str]:
    return [row["official"]["name"] for row in document["holders"]]


@pytest.mark.parametrize(("day", "name"), [("2017-03-16", "Hervé Ladsous"), ("2017-04-01", "Jean-Pierre Lacroix")])
def test_the_head_of_peacekeeping_on_a_day_is_held_with_evidence(ask: Ask, day: str, name: str) -> None:
    document = ask("holders", PEACEKEEPING, "--on", day)
    assert (document["state"], names(document), document["on"]) == ("held", [name], day)
    (row,) = document["holders"]
    assert row["certainty"] == "yes"
    assert row["sources"]
    assert all(source["title"] and source["confidence"] for source in row["sources"])


def test_the_sighting_of_ladsous_points_to_its_lines(ask: Ask) -> None:
    (row,) = ask("holders", PEACEKEEPING, "--on", "16 March 2017")["holders"]
    assert any("184-202" in (source["locator"] or "") for source in row["sources"])
    assert row["end"] == "2017-03-31"


def test_between_two_heads_of_peacekeeping_nobody_is_known(ask: Ask) -> None:
    document = ask("holders", PEACEKEEPING, "--on", "2011-09-10")
    assert (document["state"], names(document)) == ("unknown", [])


def test_the_heads_of_peacekeeping_read_as_one_line_under_the_titles_of_their_days(ask: Ask) -> None:
    document = ask("holders", PEACEKEEPING)
    held = [row for row in document["holders"] if row["capacity"] == "substantive"]
    heads = list(dict.fromkeys(row["official"]["name"] for row in held))
    first = heads.index("Marrack Goulding")
    assert [name.split()[-1] for name in heads[first:]] == [
        "Goulding",
        "Annan",
        "Miyet",
        "Guéhenno",
        "Roy",
        "Ladsous",
        "Lacroix",
    ]
    assert next(row["start"] for row in held if "Goulding" in row["official"]["name"]).startswith("1986")
    before, after = (row for row in document["holders"] if "Lacroix" in row["official"]["name"])
    assert "Peacekeeping" in before["title"]
    assert (before["end"], after["start"]) == ("2018-12-31", "2019-01-01")
    assert "Peace Operations" in after["title"]
    assert (document["state"], document["on"]) == (None, None)
    assert all(row["certainty"] is None for row in document["holders"])
    assert document["gaps"]
    assert all(set(gap) >= {"start", "end", "state", "note"} for gap in document["gaps"])


@pytest.mark.parametrize(
    ("role", "day", "state", "name"),
    [
        (SECRETARY_GENERAL, "1961-10-30", "vacant", None),
        (SECRETARY_GENERAL, "1962-01-01", "acting", "U Thant"),
        ("OSCE Secretary General", "2024-10-01", "functions", "Catherine Fearon"),
    ],
)
def test_states_between_held_and_unknown(ask: Ask, role: str, day: str, state: str, name: str | None) -> None:
    document = ask("holders", role, "--on", day)
    assert document["state"] == state
    assert names(document) == ([] if name is None else [name])


def test_a_month_in_which_the_holder_changed_says_so(ask: Ask) -> None:
    document = ask("holders", SECRETARY_GENERAL, "--on", "1961")
    assert document["state"] == "changed"
    assert len(names(document)) >= 2


def test_the_department_of_political_affairs_was_merged(ask: Ask) -> None:
    document = ask("lineage", "DPA")
    (merged,) = [row for row in document["changes"] if row["kind"] == "merged" and row["date"] == "2019-01-01"]
    assert any("Peacebuilding Support Office" in one["title"] for one in merged["from"])
    assert any("Peacebuilding Affairs" in one["title"] for one in merged["to"])
    assert "72/262" in merged["instrument"]
    assert merged["sources"]
    assert document["of"]["kind"] == "office"


def test_a_search_without_accents_finds_one_person_and_says_why(ask: Ask) -> None:
    document = ask("search", "touadera")
    people = [row for row in document["results"] if row["kind"] == "official"]
    assert [row["title"] for row in people] == ["Faustin-Archange Touadéra"]
    assert people[0]["matched"] == "other spelling"
    assert document["took_ms"] >= 0


def test_a_search_for_an_old_acronym_offers_the_successor_with_the_reason(ask: Ask) -> None:
    results = ask("search", "dpko", "--kind", "office")["results"]
    matched = {row["title"]: row["matched"] for row in results}
    assert matched["Department of Peacekeeping Operations"] == "acronym"
    assert "DPKO" in matched["Department of Peace Operations"]


@pytest.mark.parametrize(("day", "number"), [("2017-05-01", 3), ("2019-06-01", 4)])
def test_the_liaison_office_has_its_parents_of_the_day(ask: Ask, day: str, number: int) -> None:
    assert len(ask("show", "UNLOPS", "--on", day)["parents"]) == number


def test_the_malta_meeting_shows_two_dates_each_with_its_line(ask: Ask) -> None:
    found = [row for row in ask("events", "--place", "Malta")["events"] if row["disputed"]]
    (meeting,) = [row for row in found if {"2017-03-28", "2017-04-26"} <= set(row["dates"])]
    conflicts = ask("show", meeting["id"])["conflicts"]
    lines = {
        value["value"]: {source["locator"] for source in value["sources"]}
        for row in conflicts
        for value in row["values"]
    }
    assert lines["28 March 2017"] == {"lines 71-75"}
    assert lines["26 April 2017"] == {"lines 155-157"}


def test_a_record_has_every_key_of_the_contract(ask: Ask) -> None:
    keys = (
        "kind id title on names summary parents children roles terms mandates contacts changes events conflicts sources"
    )
    for name in ("UNLOPS", "Hervé Ladsous", PEACEKEEPING):
        assert set(keys.split()) <= set(ask("show", name))


def test_the_tree_hangs_offices_under_each_parent(ask: Ask) -> None:
    document = ask("tree", "--on", "2017-05-01")
    assert document["on"] == "2017-05-01"

    def parents_of(acronym: str, nodes: Any, above: str | None = None) -> set[str | None]:
        found: set[str | None] = set()
        for node in nodes:
            assert {"id", "name", "acronym", "link", "heads", "children"} <= set(node)
            if node["acronym"] == acronym:
                found.add(above)
            found |= parents_of(acronym, node["children"], node["name"])
        return found

    assert len(parents_of("UNLOPS", document["roots"])) == 3


def test_the_depth_of_a_tree_can_be_limited(ask: Ask) -> None:
    (root,) = ask("tree", "UN", "--depth", "0")["roots"]
    assert root["children"] == []


def test_moves_tell_who_left_and_who_came(ask: Ask) -> None:
    document = ask("moves", "--from", "2017-03-01", "--to", "2017-04-30", "--office", "DPKO")
    told = {(row["kind"], row["official"]["name"]) for row in document["moves"] if row["official"]}
    assert ("left", "Hervé Ladsous") in told
    assert ("came", "Jean-Pierre Lacroix") in told
    assert (document["from"], document["to"]) == ("2017-03-01", "2017-04-30")


def test_moves_of_the_first_and_of_the_last_day_are_told(ask: Ask) -> None:
    for first, last in (("2019-01-01", "2019-01-01"), ("2018", "2019-01-01"), ("2019", "2019")):
        moves = ask("moves", "--from", first, "--to", last, "--office", "DPPA")["moves"]
        assert any(row["kind"] == "merged" and row["date"] == "2019-01-01" for row in moves), (first, last)


def test_check_counts_what_it_found(ask: Ask) -> None:
    document = ask("check")
    assert document["counts"]["error"] == 0, document["findings"]
    assert sum(document["counts"].values()) == len(document["findings"])


def test_info_and_reindex_agree_on_the_number_of_records(ask: Ask) -> None:
    built = ask("reindex")
    told = ask("info")
    assert told["index"]["documents"] == built["documents"] > 0
    assert told["index"]["revision"] == told["revision"] == 0
    kinds = {"office", "official", "role", "term", "mandate", "instrument", "event", "source"}
    assert set(told["counts"]) == kinds
    assert all(told["counts"].values())
    assert all(told["versions"][name] for name in ("python", "qt", "sqlite", "whoosh"))


def test_without_json_the_answer_can_be_pasted_into_a_mail(call: Call, ask: Ask, asked_directory: Any) -> None:
    text = call("holders", PEACEKEEPING, "--on", "2017-03-16", "--directory", asked_directory).stdout
    assert "on 16 March 2017\nHeld by Hervé Ladsous.\n" in text
    assert "lines 184-202" in text
    assert "\x1b" not in text
    assert all(len(line) <= 80 for line in text.splitlines() if "http" not in line)
    (address,) = {word for word in text.split() if "radiookapi" in word}
    assert address.endswith("herve-ladsous-quitte-les-nations-unies")


@pytest.mark.parametrize("day", [None, "2017-03-16"])
def test_every_record_can_be_read_in_a_narrow_terminal(shipped: Directory, day: str | None) -> None:
    for document in shipped.documents():
        sheet = Sheet(60)
        write_record(sheet, shipped.record(RecordId(document.ref.id), None if day is None else parse_period(day)))
        lines = [line for line in sheet.text().splitlines() if "http" not in line]
        assert all(display_width(line) <= 60 for line in lines), document.ref.title
        assert not [line for line in lines if "None" in line], document.ref.title


def test_a_record_named_by_its_id_is_the_record_named_by_its_name(ask: Ask) -> None:
    by_name = ask("show", "Hervé Ladsous")
    assert ask("show", by_name["id"]) == by_name
