"""What --json prints."""

import json

from app.commands import documents, record_documents
from database.dates import Certainty, parse_bound
from database.ids import RecordId
from database.rows import ChangeRow, EventRow, Finding, MoveRow, RecordPage
from tests.unit.app.command_rows import DPKO, OFFICE, answer, evidence, gap, holder, seen, unsourced

PAGE_KEYS = (
    "kind id title on names summary parents children roles terms mandates contacts changes events conflicts sources"
)


def test_a_holder_has_every_key_that_outside_programs_read() -> None:
    document = documents.answer(answer(holders=[holder(attestations=(seen("2017-03-16"),))]))
    assert document["role"]["office"] == {"id": DPKO.id, "name": DPKO.name, "acronym": "DPKO"}
    assert (document["on"], document["state"], document["disputed"], document["seats"]) == (
        "2017-03-16",
        "held",
        False,
        1,
    )
    (row,) = document["holders"]
    assert row["official"]["name"] == "Hervé Ladsous"
    assert (row["start"], row["end"], row["confirmed"]) == ("2011-10~", "2017-03-31", "2017-03-16")
    assert (row["capacity"], row["certainty"]) == ("substantive", "yes")
    assert row["sources"][0]["locator"] == "lines 184-202"
    assert row["sources"][0]["confidence"] == "sourced"


def test_unknown_is_null_and_open_is_two_dots() -> None:
    row = documents.holder(holder(start=None, end="..", certainty=None))
    assert row["start"] is None
    assert row["end"] == ".."
    assert row["certainty"] is None


def test_a_citation_without_a_source_has_a_title_all_the_same() -> None:
    row = documents.evidence(unsourced(states="2017-04-30"))
    assert (row["title"], row["confidence"]) == ("No source", "known, not sourced")
    assert (row["field"], row["states"]) == ("end", "2017-04-30")


def test_a_gap_tells_its_state() -> None:
    document = documents.answer(answer(state=None, on=None, gaps=[gap("2000", "2001", "note")]))
    (row,) = document["gaps"]
    assert (row["start"], row["end"], row["state"], row["note"]) == ("2000", "2001", "unknown", "note")
    assert document["on"] is None
    assert document["state"] is None


def test_a_record_has_the_same_keys_whatever_its_kind() -> None:
    empty = record_documents.page(RecordPage(OFFICE, None))
    assert set(PAGE_KEYS.split()) <= set(empty)
    assert empty["parents"] == empty["conflicts"] == []
    full = record_documents.page(
        RecordPage(OFFICE, None, roles=(answer(),), terms=(holder(),), life=(holder().start, holder().end))
    )
    assert set(full) == set(empty)
    assert {"id", "title", "state", "holders"} <= set(full["roles"][0])
    assert "role" in full["terms"][0]
    assert full["start"] == "2011-10~"


def test_a_change_says_from_and_to() -> None:
    row = ChangeRow(
        RecordId("c"),
        "merged",
        parse_bound("2019-01-01"),
        (OFFICE,),
        (OFFICE,),
        "A/RES/72/262 C",
        False,
        None,
        (evidence(),),
    )
    document = record_documents.change(row)
    assert (document["kind"], document["date"], document["instrument"]) == ("merged", "2019-01-01", "A/RES/72/262 C")
    assert document["from"][0]["title"] == document["to"][0]["title"] == DPKO.name


def test_two_dates_of_an_event_stay_apart() -> None:
    dates = (parse_bound("2017-03-28"), parse_bound("2017-04-26"))
    row = record_documents.event(EventRow(RecordId("e"), "Meeting", "meeting", dates, True, False, None, (), None, ()))
    assert row["dates"] == ["2017-03-28", "2017-04-26"]
    assert row["disputed"] is True


def test_a_move_without_an_official_keeps_its_keys() -> None:
    row = documents.move(MoveRow("renamed", parse_bound("2019-01-01"), None, None, DPKO, "renamed", ()))
    assert row["official"] is None
    assert row["role"] is None
    assert row["office"]["acronym"] == "DPKO"


def test_a_finding_names_its_records_by_id() -> None:
    assert documents.finding(Finding("rule", "note", "text", (OFFICE,)))["records"] == [DPKO.id]


def test_everything_can_be_written_as_json() -> None:
    page = RecordPage(OFFICE, None, terms=(holder(certainty=Certainty.POSSIBLE),), gaps=(gap("2000", "2001"),))
    assert json.loads(json.dumps(record_documents.page(page)))["terms"][0]["certainty"] == "possible"
