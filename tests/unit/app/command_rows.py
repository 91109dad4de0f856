"""Rows for the tests of the command line, with defaults, so that a test names only what it is about."""

from collections.abc import Sequence

from database.dates import Certainty, parse_bound
from database.ids import OfficeId, OfficialId, RecordId, RoleId, SourceId, TermId
from database.rows import (
    AttestationRow,
    Capacity,
    DatedStep,
    Evidence,
    GapRow,
    HolderRow,
    HoldersAnswer,
    OfficeRef,
    OfficialRef,
    Ref,
    RoleRef,
    State,
)

DPKO = OfficeRef(
    OfficeId(RecordId("00000000-0000-0000-0000-00000000000a")), "Department of Peacekeeping Operations", "DPKO"
)
ROLE = RoleRef(RoleId(RecordId("00000000-0000-0000-0000-00000000000b")), "USG for Peacekeeping Operations", DPKO)
OFFICE = Ref("office", DPKO.id, DPKO.name, "DPKO")


def evidence(title: str = "Report on liaison", locator: str | None = "lines 184-202") -> Evidence:
    return Evidence(SourceId(RecordId("s-1")), title, locator, None, "sourced")


def unsourced(states: str | None = None) -> Evidence:
    return Evidence(None, "", None, None, "known, not sourced", "end", states)


def seen(day: str) -> AttestationRow:
    return AttestationRow(parse_bound(day), "then USG", False, (evidence("Visit report", "line 7"),))


def holder(
    name: str = "Hervé Ladsous",
    start: str | None = "2011-10~",
    end: str | None = "2017-03-31",
    *,
    certainty: Certainty | None = Certainty.YES,
    capacity: Capacity = "substantive",
    confirmed: str | None = "2017-03-16",
    note: str | None = None,
    steps: tuple[DatedStep, ...] = (),
    attestations: tuple[AttestationRow, ...] = (),
    shown: tuple[Evidence, ...] | None = None,
) -> HolderRow:
    return HolderRow(
        term=TermId(RecordId(f"term-{name}")),
        official=OfficialRef(OfficialId(RecordId(f"official-{name}")), name),
        role=ROLE,
        title=ROLE.title,
        capacity=capacity,
        certainty=certainty,
        start=parse_bound(start, "start"),
        end=parse_bound(end, "end"),
        confirmed=confirmed,
        scheduled_end=parse_bound(None),
        implied_end=None,
        from_sightings=False,
        disputed=False,
        note=note,
        steps=steps,
        attestations=attestations,
        evidence=(evidence(),) if shown is None else shown,
    )


def gap(start: str, end: str, note: str | None = None) -> GapRow:
    return GapRow(parse_bound(start, "start"), parse_bound(end, "end"), "unknown", note, False, ())


def answer(
    state: State | None = "held",
    on: str | None = "2017-03-16",
    holders: Sequence[HolderRow] = (),
    gaps: Sequence[GapRow] = (),
    *,
    disputed: bool = False,
    note: str | None = None,
) -> HoldersAnswer:
    from database.dates import parse_period

    day = None if on is None else parse_period(on)
    return HoldersAnswer(ROLE, day, state, disputed, 1, None, note, tuple(holders), tuple(gaps))
