"""The questions the directory was made for, put to the shipped facts."""

import random

import pytest

from database import (
    Ambiguous,
    Certainty,
    Directory,
    HoldersAnswer,
    NotFound,
    Period,
    RoleId,
    TreeNode,
    iso,
    parse_period,
)
from database.dates import day_of
from database.ids import RecordId
from tests.factories import office_id

USG = "USG for Peacekeeping Operations"
SG = "Secretary-General of the United Nations"
NOW = day_of("2026-11-21")


def ask(shipped: Directory, role: str, day: str | None = None) -> HoldersAnswer:
    found = shipped.resolve(role, ("role",))
    return shipped.holders(RoleId(found.id), None if day is None else parse_period(day))


def who(answer: HoldersAnswer) -> list[str]:
    return [row.official.name for row in answer.holders]


# Who held this role on that day


@pytest.mark.parametrize(
    ("role", "day", "state", "holders"),
    [
        (USG, "2017-03-16", "held", ["Hervé Ladsous"]),
        (USG, "16 March 2017", "held", ["Hervé Ladsous"]),
        (USG, "2017-04-01", "held", ["Jean-Pierre Lacroix"]),
        (USG, "2011-09-10", "unknown", []),
        (USG, "2010-01-01", "held", ["Alain Le Roy"]),
        (USG, "1986-06-01", "held", ["Marrack Goulding"]),
        (USG, "2017", "changed", ["Hervé Ladsous", "Jean-Pierre Lacroix"]),
        (USG, "2008-08", "changed", ["Jean-Marie Guéhenno", "Alain Le Roy"]),
        (USG, "2008-08-15", "possible", ["Jean-Marie Guéhenno", "Alain Le Roy"]),
        (SG, "1961-10-30", "vacant", []),
        (SG, "1962-01-01", "acting", ["U Thant"]),
        (SG, "1953-04-10", "shared day", ["Trygve Lie", "Dag Hammarskjöld"]),
        ("OSCE Secretary General", "2024-10-01", "functions", ["Catherine Fearon"]),
        ("OSCE Secretary General", "2017-07-10", "vacant", []),
        ("NATO Secretary General", "1994-09-01", "acting", ["Sergio Balanzino"]),
        ("Special Adviser on Cyprus", "2018-01-01", "vacant", []),
        ("Head of UNLOPS", "2017-05-29", "held", ["Rory Keane"]),
        ("Head of UNLOPS", "2017-05-30", "possible", ["Rory Keane"]),
        ("Assistant Secretary-General for Political Affairs", "2017-05-05", "held", None),
    ],
)
def test_who_held_the_role_on_that_day(
    shipped: Directory, role: str, day: str, state: str, holders: list[str] | None
) -> None:
    answer = ask(shipped, role, day)
    assert answer.state == state
    if holders is not None:
        assert who(answer) == holders


def test_the_answer_stands_on_evidence(shipped: Directory) -> None:
    (ladsous,) = ask(shipped, USG, "2017-03-16").holders
    assert ladsous.certainty is Certainty.YES
    assert (ladsous.start.edtf, ladsous.end.edtf, ladsous.confirmed) == ("2011-10~", "2017-03-31", "2017-03-16")
    cited = [piece for piece in ladsous.evidence if piece.source is not None and piece.locator]
    assert {piece.confidence for piece in cited} >= {"sourced"}
    assert any("184-202" in (piece.locator or "") for piece in cited)


def test_an_answer_for_today_shows_its_age(shipped: Directory) -> None:
    answer = ask(shipped, SG, iso(NOW))
    assert (answer.state, who(answer)) == ("presumed", ["António Guterres"])
    assert answer.note is not None
    assert "last confirmed on 2026" in answer.note


def test_peacekeeping_reads_as_one_line_from_1986_to_today(shipped: Directory) -> None:
    answer = ask(shipped, USG)
    heads = who(answer)
    since = heads[heads.index("Marrack Goulding") :]
    assert list(dict.fromkeys(since)) == [
        "Marrack Goulding",
        "Kofi Annan",
        "Bernard Miyet",
        "Jean-Marie Guéhenno",
        "Alain Le Roy",
        "Hervé Ladsous",
        "Jean-Pierre Lacroix",
    ]
    lacroix = [row for row in answer.holders if row.official.name == "Jean-Pierre Lacroix"]
    assert [(row.title, row.start.edtf, row.end.edtf) for row in lacroix] == [
        ("Under-Secretary-General for Peacekeeping Operations", "2017-04-01", "2018-12-31"),
        ("Under-Secretary-General for Peace Operations", "2019-01-01", ".."),
    ]
    assert all(row.certainty is None for row in answer.holders)
    assert ("2011-08-24", "2011-10~", "unknown") in [(g.start.edtf, g.end.edtf, g.state) for g in answer.gaps]


def test_the_line_is_the_same_from_each_of_its_titles(shipped: Directory) -> None:
    titles = (
        USG,
        "Under-Secretary-General for Peace Operations",
        "Under-Secretary-General for Special Political Affairs",
    )
    lines = [[row.term for row in ask(shipped, title).holders] for title in titles]
    assert lines[0] == lines[1] == lines[2]


# What is this office, what became of it


def test_dpa_was_merged_with_the_peacebuilding_support_office(shipped: Directory) -> None:
    dpa = shipped.resolve("DPA", ("office",))
    ref, changes = shipped.lineage(dpa.id)
    merged = next(change for change in changes if change.kind == "merged")
    assert (ref.id, merged.on.edtf) == (office_id("dpa"), "2019-01-01")
    assert "Peacebuilding Support Office" in {side.title for side in merged.before}
    assert [side.title for side in merged.after] == ["Department of Political and Peacebuilding Affairs"]
    assert merged.instrument is not None
    assert "72/262" in merged.instrument
    assert any(piece.source is not None for piece in merged.evidence)


@pytest.mark.parametrize(("day", "count"), [("2017-05-01", 3), ("2019-06-01", 4)])
def test_unlops_has_three_parents_and_then_four(shipped: Directory, day: str, count: int) -> None:
    unlops = shipped.resolve("UNLOPS", ("office",))
    page = shipped.record(unlops.id, parse_period(day))
    assert len(page.parents) == count
    assert len({link.office.id for link in page.parents}) == count


def test_the_malta_meeting_shows_both_dates_each_with_its_line(shipped: Directory) -> None:
    malta = next(event for event in shipped.events(place="Malta") if len(event.dates) > 1)
    assert malta.disputed
    conflict = next(row for row in shipped.record(malta.id).conflicts if row.field == "date")
    stated = {value.value: [piece.locator for piece in value.evidence] for value in conflict.values}
    assert all(stated[day][0] for day in ("28 March 2017", "26 April 2017"))


def test_an_unknown_name_and_an_ambiguous_one_are_told_apart(shipped: Directory) -> None:
    with pytest.raises(NotFound):
        shipped.resolve("Under-Secretary-General for Nothing", ("role",))
    with pytest.raises(Ambiguous) as problem:
        shipped.resolve("DSG", ("role",))
    assert len(problem.value.candidates) > 1


# Every role on two hundred days


def _roles(shipped: Directory) -> list[RoleId]:
    return [RoleId(document.ref.id) for document in shipped.documents() if document.ref.kind == "role"]


def _days() -> list[int]:
    chosen = random.Random(16_032_017)
    edges = [
        day_of(day) for day in ("1945-10-24", "1961-09-18", "1992-03-15", "2016-02-29", "2019-01-01", "2026-11-21")
    ]
    return sorted({*edges, *(chosen.randrange(day_of("1944-01-01"), day_of("2036-12-31")) for _ in range(194))})


_HOLDS = {"substantive", "prevented"}


def _plausible(answer: HoldersAnswer) -> None:
    rows = [row for row in answer.holders if row.capacity != "designate"]
    sure = [row for row in rows if row.certainty is Certainty.YES]
    assert {row.certainty for row in rows} <= {Certainty.YES, Certainty.PRESUMED, Certainty.POSSIBLE}
    if answer.state == "held":
        assert any(row.capacity in _HOLDS for row in sure)
    elif answer.state == "shared day":
        assert len({row.official.id for row in sure}) > 1
    elif answer.state in ("acting", "functions"):
        assert sure
        assert not any(row.capacity in _HOLDS for row in sure)
    elif answer.state == "presumed":
        assert not sure
        assert any(row.certainty is Certainty.PRESUMED for row in rows)
        assert "last confirmed" in (answer.note or "")
    elif answer.state == "possible":
        assert {row.certainty for row in rows} == {Certainty.POSSIBLE}
    else:
        assert answer.state in ("vacant", "unknown")
        assert not rows
    if answer.state == "vacant":
        assert any(gap.state == "vacant" for gap in answer.gaps)


@pytest.mark.slow
def test_every_role_has_a_plausible_answer_on_every_day(shipped: Directory) -> None:
    days = _days()
    for role in _roles(shipped):
        for day in days:
            _plausible(shipped.holders(role, Period(day, day, iso(day))))


# The facts say that these overlapped, and nobody has shown that the role had two seats.
_OVERLAPS = {"Vladimir Petrovsky", "James O. C. Jonah", "Marrack Goulding"}


def test_around_every_hand_over_a_role_of_one_seat_has_one_sure_holder(shipped: Directory) -> None:
    for role in _roles(shipped):
        succession = shipped.holders(role)
        edges = {bound.latest for row in succession.holders for bound in (row.start, row.end) if not bound.is_open}
        for edge in {day + step for day in edges for step in (-1, 0, 1)}:
            if not day_of("1900-01-01") < edge < day_of("2040-01-01"):
                continue
            answer = shipped.holders(role, Period(edge, edge, iso(edge)))
            _plausible(answer)
            sure = {
                row.official.name for row in answer.holders if row.certainty is Certainty.YES and row.capacity in _HOLDS
            }
            if answer.seats == 1 and len(sure) > 1:
                assert answer.state == "shared day" or answer.disputed or sure <= _OVERLAPS, (role, iso(edge), sure)


@pytest.mark.slow
def test_every_interval_has_an_answer_that_agrees_with_its_days(shipped: Directory) -> None:
    for role in _roles(shipped):
        for year in range(1990, 2027, 3):
            answer = shipped.holders(role, parse_period(str(year)))
            there = {row.official.id for row in answer.holders if row.certainty is Certainty.YES}
            first = parse_period(str(year)).first
            for day in range(first, first + 365, 61):
                for row in shipped.holders(role, Period(day, day, iso(day))).holders:
                    assert row.certainty is not Certainty.YES or row.official.id in there
            if answer.state == "changed":
                assert len(there) > 1


def test_the_tree_of_any_day_names_no_office_twice_beneath_one_parent(shipped: Directory) -> None:
    for day in _days()[::7]:
        waiting: list[TreeNode] = list(shipped.tree(on=Period(day, day, iso(day))))
        while waiting:
            node = waiting.pop()
            below = [child.office.id for child in node.children]
            assert len(below) == len(set(below)), (iso(day), node.office.name)
            assert node.office.id not in below
            waiting += node.children


def test_every_record_has_a_page_on_any_day(shipped: Directory) -> None:
    for document in shipped.documents():
        record = RecordId(document.ref.id)
        assert shipped.record(record).ref.title
        assert shipped.record(record, parse_period("2017-03-16")).ref.id == record


def test_the_moves_of_years_add_up_to_those_of_their_span(shipped: Directory) -> None:
    span = shipped.moves(day_of("2009-12-31"), day_of("2019-12-31"))
    years = [
        move
        for year in range(2010, 2020)
        for move in shipped.moves(day_of(f"{year - 1}-12-31"), day_of(f"{year}-12-31"))
    ]
    assert {move.text for move in years} <= {move.text for move in span}
    lacroix = [move for move in span if move.official and move.official.name == "Jean-Pierre Lacroix"]
    assert [(move.kind, move.on.edtf) for move in lacroix] == [("came", "2017-04-01")]
