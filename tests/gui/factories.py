"""Rows as the directory gives them, with defaults for everything a test does not speak of."""

from typing import Any

from app.records.shown import Shown
from database import Bound, Certainty, OfficeId, OfficialId, Period, RecordId, RoleId, SourceId, TermId
from database.dates import UNKNOWN, parse_bound, parse_period
from database.rows import (
    Confidence,
    Evidence,
    GapRow,
    HeadRow,
    HolderRow,
    HoldersAnswer,
    Kind,
    OfficeRef,
    OfficialRef,
    RecordPage,
    Ref,
    RoleRef,
    TreeNode,
)

A_DAY = parse_period("2017-03-16")
A_YEAR = parse_period("2017")


def an_id(number: int) -> RecordId:
    return RecordId(f"00000000-0000-4000-8000-{number:012d}")


def start(edtf: str | None) -> Bound:
    return UNKNOWN if edtf is None else parse_bound(edtf, "start")


def end(edtf: str | None) -> Bound:
    return UNKNOWN if edtf is None else parse_bound(edtf, "end")


def a_ref(kind: Kind = "role", number: int = 1, title: str = "Head of Office", subtitle: str = "Some Office") -> Ref:
    return Ref(kind, an_id(number), title, subtitle)


def an_office(name: str = "Department of Peacekeeping Operations", acronym: str | None = "DPKO") -> OfficeRef:
    return OfficeRef(OfficeId(an_id(500)), name, acronym)


def a_role(title: str = "Under-Secretary-General for Peacekeeping Operations") -> RoleRef:
    return RoleRef(RoleId(an_id(1)), title, an_office())


def some_evidence(
    title: str = "Newsletter of May 2017", locator: str | None = "lines 184-202", confidence: Confidence = "sourced"
) -> Evidence:
    return Evidence(SourceId(an_id(900)), title, locator, "https://example.org/newsletter", confidence)


def a_holder(
    name: str = "Hervé Ladsous", since: str | None = "2011-10~", until: str | None = "2017-03-31", **more: Any
) -> HolderRow:
    values: dict[str, Any] = {
        "term": TermId(an_id(hash(name) % 1000 + 2000)),
        "official": OfficialRef(OfficialId(an_id(300)), name),
        "role": a_role(),
        "title": a_role().title,
        "capacity": "substantive",
        "certainty": Certainty.YES,
        "start": start(since),
        "end": end(until),
        "confirmed": None,
        "scheduled_end": UNKNOWN,
        "implied_end": None,
        "from_sightings": False,
        "disputed": False,
        "note": None,
        "steps": (),
        "attestations": (),
        "evidence": (some_evidence(),),
    }
    return HolderRow(**{**values, **more})


def a_gap(state: str = "vacant", since: str = "2010", until: str = "2011") -> GapRow:
    assert state in ("vacant", "unknown")
    return GapRow(start(since), end(until), state, None, True, (some_evidence(),))  # type: ignore[arg-type]


def an_answer(state: str | None = "held", *holders: HolderRow, on: Period = A_DAY, **more: Any) -> HoldersAnswer:
    values: dict[str, Any] = {
        "role": a_role(),
        "on": on,
        "state": state,
        "disputed": False,
        "seats": 1,
        "free_seats": None,
        "note": None,
        "holders": holders,
        "gaps": (),
    }
    return HoldersAnswer(**{**values, **more})


def a_role_page(answer: HoldersAnswer, on: Period = A_DAY, **more: Any) -> Shown:
    ref = Ref("role", answer.role.id, answer.role.title, answer.role.office.name)
    values: dict[str, Any] = {"roles": (answer,), "terms": answer.holders, **more}
    return Shown(RecordPage(ref, on, **values), (), ())


def a_page(kind: Kind = "office", title: str = "Some Office", **more: Any) -> Shown:
    return Shown(RecordPage(a_ref(kind, 7, title, ""), A_DAY, **more), tuple(more.get("terms", ())), ())


def a_node(number: int, name: str, *children: TreeNode, link: str | None = None, head: str | None = None) -> TreeNode:
    heads = (
        HeadRow(head, "Head", Certainty.YES, "substantive", OfficialId(an_id(300)), RoleId(an_id(1))),
    ) if head else ()  # fmt: skip
    return TreeNode(OfficeRef(OfficeId(an_id(number)), name, None), link, heads, children)
