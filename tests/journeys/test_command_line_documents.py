"""Every key that outside programs rely on is there, in every answer of every kind, over the whole shipped directory."""

from typing import Any, get_args

import pytest

from app.commands import documents, record_documents
from database import Directory, RecordId, RoleId, parse_bound, parse_period
from database.dates import Certainty
from database.rows import Capacity, Confidence, Kind, State
from tests.journeys.conftest import Ask

SOURCE = {"title": str, "locator": (str, None), "url": (str, None), "confidence": get_args(Confidence)}
OFFICE = {"id": str, "name": str, "acronym": (str, None)}
REF = {"id": str, "title": str}
HOLDER = {
    "official": {"id": str, "name": str},
    "title": str,
    "capacity": get_args(Capacity),
    "certainty": (*(str(one) for one in Certainty), None),
    "start": "date",
    "end": "date",
    "confirmed": "date",
    "sources": [SOURCE],
}
GAP = {"start": "date", "end": "date", "state": ("vacant", "unknown"), "note": (str, None)}
HOLDERS = {
    "role": {"id": str, "title": str, "office": OFFICE},
    "on": "date",
    "state": (*get_args(State), None),
    "disputed": bool,
    "seats": int,
    "note": (str, None),
    "holders": [HOLDER],
    "gaps": [GAP],
}
LINK = {**OFFICE, "link": str, "start": "date", "end": "date"}
CHANGE = {
    "kind": str,
    "date": "date",
    "from": [REF],
    "to": [REF],
    "instrument": (str, None),
    "note": (str, None),
    "sources": [SOURCE],
}
EVENT = {
    "id": str,
    "title": str,
    "kind": str,
    "dates": ["date"],
    "disputed": bool,
    "place": (str, None),
    "participants": [{"id": str, "name": str, "title": (str, None)}],
    "sources": [SOURCE],
}
PAGE = {
    "kind": get_args(Kind),
    "id": str,
    "title": str,
    "on": "date",
    "names": [{"text": str, "kind": str, "lang": (str, None), "start": "date", "end": "date"}],
    "summary": (str, None),
    "parents": [LINK],
    "children": [LINK],
    "roles": [{"id": str, "title": str, "state": (*get_args(State), None), "holders": [HOLDER]}],
    "terms": [{**HOLDER, "role": {"id": str, "title": str}}],
    "mandates": [{"text": str, "instruments": [{"title": str, "date": "date"}], "sources": [SOURCE]}],
    "contacts": [{"type": str, "value": str, "label": (str, None), "confirmed": "date", "sources": [SOURCE]}],
    "changes": [CHANGE],
    "events": [EVENT],
    "conflicts": [{"field": str, "values": [{"value": str, "sources": [SOURCE]}], "accepted": (str, None)}],
    "sources": [SOURCE],
}
NODE = {
    **OFFICE,
    "link": (str, None),
    "heads": [{"name": str, "title": str, "certainty": ("yes", "presumed", "possible")}],
}
RESULT = {
    "kind": get_args(Kind),
    **REF,
    "subtitle": str,
    "matched": str,
    "snippet": (str, None),
    "score": (int, float),
}
MOVE = {
    "kind": str,
    "date": str,
    "official": ({"id": str, "name": str}, None),
    "role": (REF, None),
    "office": (OFFICE, None),
    "text": str,
    "sources": [SOURCE],
}


def differs(value: Any, shape: Any, where: str = "") -> str:
    """Where a value is not of its shape; empty where it is. A tuple lists what it may be, "date" is EDTF or null."""
    if isinstance(shape, tuple):
        if any(not differs(value, one, where) for one in shape):
            return ""
    elif isinstance(shape, dict):
        if isinstance(value, dict):
            missing = [key for key in shape if key not in value]
            wrong = (differs(value[key], shape[key], f"{where}.{key}") for key in shape if key in value)
            return f"{where} lacks {missing}" if missing else next(filter(None, wrong), "")
    elif isinstance(shape, list):
        if isinstance(value, list):
            return next(filter(None, (differs(one, shape[0], f"{where}[]") for one in value)), "")
    elif shape == "date":
        if value is None or (isinstance(value, str) and parse_bound(value).edtf == value):
            return ""
    elif value == shape or (isinstance(shape, type) and isinstance(value, shape)):
        return ""
    return f"{where} is {str(value)[:60]!r}"


@pytest.mark.parametrize("day", [None, "2017-03-16", "2017"])
def test_every_record_of_every_kind_has_every_key(shipped: Directory, day: str | None) -> None:
    on = None if day is None else parse_period(day)
    refs = [document.ref for document in shipped.documents()]
    assert {ref.kind for ref in refs} == set(get_args(Kind))
    for ref in refs:
        assert differs(record_documents.page(shipped.record(RecordId(ref.id), on)), PAGE, ref.title) == ""


@pytest.mark.parametrize("day", [None, "2017-03-16", "2017", "2016-10/2017-05"])
def test_every_role_is_answered_with_every_key(shipped: Directory, day: str | None) -> None:
    on = None if day is None else parse_period(day)
    for ref in (one.ref for one in shipped.documents() if one.ref.kind == "role"):
        document = documents.answer(shipped.holders(RoleId(RecordId(ref.id)), on))
        assert differs(document, HOLDERS, ref.title) == ""
        assert (document["state"] is None) is (day is None)
        assert all((row["certainty"] is None) is (day is None) for row in document["holders"])


def test_the_tree_has_every_key_in_every_node(ask: Ask) -> None:
    waiting = list(ask("tree")["roots"])
    assert all(root["link"] is None for root in waiting)
    while waiting:
        node = waiting.pop()
        assert differs(node, NODE, node["name"]) == ""
        waiting += node["children"]


@pytest.mark.parametrize("name", ["DPA", "DPKO", "UNLOPS", "USG for Peacekeeping Operations", "NATO"])
def test_a_lineage_has_every_key(ask: Ask, name: str) -> None:
    assert differs(ask("lineage", name), {"of": {"kind": ("office", "role"), **REF}, "changes": [CHANGE]}, name) == ""


def test_moves_events_and_findings_have_every_key(ask: Ask) -> None:
    moves = ask("moves", "--from", "1940", "--to", "2030")
    assert differs(moves, {"from": "date", "to": "date", "moves": [MOVE]}) == ""
    assert {row["kind"] for row in moves["moves"]} >= {"came", "left", "acts", "renamed", "merged", "vacant"}
    assert differs(ask("events"), {"events": [EVENT]}) == ""
    finding = {"rule": str, "severity": ("error", "warning", "note"), "text": str, "records": [str]}
    assert differs(ask("check"), {"findings": [finding], "counts": dict}) == ""


@pytest.mark.parametrize("text", ["touadera", "dpko", "ladsouz", "zzzzqqqq"])
def test_a_search_has_every_key_whether_or_not_it_finds(ask: Ask, text: str) -> None:
    found = ask("search", text, code=1 if text == "zzzzqqqq" else 0)
    whole = {"query": text, "on": None, "total": int, "took_ms": float, "suggestion": (str, None), "results": [RESULT]}
    assert differs(found, whole, text) == ""


def test_the_two_dates_of_the_malta_meeting_are_all_its_dates(ask: Ask) -> None:
    (meeting,) = [row for row in ask("events", "--place", "Malta")["events"] if row["disputed"]]
    assert meeting["dates"] == ["2017-03-28", "2017-04-26"]


def test_a_resolution_is_named_by_its_symbol(ask: Ask) -> None:
    assert "A/RES/72/262 C" in [row["instrument"] for row in ask("lineage", "DPA")["changes"]]
