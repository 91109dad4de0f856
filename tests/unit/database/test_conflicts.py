"""Rule 10: what sources state differently is kept, listed and shown; it is disputed where it changes the answer."""

from collections.abc import Callable

import pytest

from database import Directory, RecordId
from database.ids import shipped_id
from database.rows import ConflictRow
from tests.factories import answer, official_id, raw, role_id, told

Make = Callable[[str], Directory]
Post = Callable[..., Directory]

SOURCES = """
[sources.paper]
title = "A newspaper"
kind = "newspaper"
[sources.list]
title = "A list"
kind = "list"
"""


def rival(states: str, field: str = "end", source: str = "paper") -> str:
    part = f"{field}: " if field else ""
    return f"rivals = [{{ cite = '{part}{source} line 3', states = '{states}' }}]"


def values(row: ConflictRow) -> list[tuple[str, list[str]]]:
    return [(value.value, [piece.title for piece in value.evidence]) for value in row.values]


def test_a_rival_value_is_kept_beside_the_recorded_one_each_with_its_source(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 cites = 'end: list' | {rival('July 2012')}", more=SOURCES)
    (row,) = there.conflicts()
    assert row.title == "End of Ann as Head of Mission"
    assert values(row) == [("2012-06-30", ["A list"]), ("July 2012", ["A newspaper"])]
    assert (row.accepted, row.explained) == ("2012-06-30", False)
    assert answer(there).holders[0].end.edtf == "2012-06-30"


def test_a_citation_for_the_whole_fact_supports_the_recorded_value(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 cites = 'list' | {rival('July 2012')}", more=SOURCES)
    assert values(there.conflicts()[0])[0] == ("2012-06-30", ["A list"])


@pytest.mark.parametrize(
    ("states", "field", "disputed", "undisputed"),
    [
        ("2012-12-31", "end", ["2012-07-01", "2012-12-31"], ["2012-06-30", "2013-01-01", "2010-01-01"]),
        ("2012-03-31", "end", ["2012-04-01", "2012-06-30"], ["2012-03-31", "2012-07-01"]),
        ("30 June 2009", "start", ["2009-06-30", "2009-12-31"], ["2009-06-29", "2010-01-01", "2012-06-30"]),
        ("2010-03-01", "start", ["2010-01-01", "2010-02-28"], ["2010-03-01", "2009-12-31"]),
        ("2010-01-01/2012-12-31", "", ["2012-07-01"], ["2012-06-30", "2013-01-01"]),
        ("Bea", "holder", ["2010-01-01", "2012-06-30"], ["2009-12-31", "2012-07-01"]),
        ("acting", "capacity", ["2011-01-01"], ["2013-01-01"]),
        ("vacant for a while", "end", [], ["2011-01-01", "2012-07-01"]),
        ("somewhen", "", [], ["2011-01-01", "2012-07-01"]),
        ("Head", "title", [], ["2011-01-01"]),
    ],
)
def test_a_rival_claim_disputes_only_the_days_on_which_the_answer_would_differ(
    post: Post, states: str, field: str, disputed: list[str], undisputed: list[str]
) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 {rival(states, field)}", more=SOURCES)
    assert [day for day in disputed if not answer(there, day).disputed] == []
    assert [day for day in undisputed if answer(there, day).disputed] == []
    assert answer(there).disputed


def test_a_doubt_about_a_month_is_no_dispute(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 {rival('July 2012')}", more=SOURCES)
    assert not answer(there, "2012-07-15").disputed


def test_the_disputed_answer_says_who_disagrees_and_does_not_change(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 {rival('2012-12-31')}\nbea 2012-07-01 2013-12-31", more=SOURCES)
    found = answer(there, "2012-09-01")
    assert (found.state, [row.official.name for row in found.holders]) == ("held", ["Bea"])
    assert found.disputed
    assert found.note == "Sources disagree: 2012-12-31 is also given as the end of the term of Ann."


def test_another_holder_named_is_told(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 {rival('Bea', 'holder')}", more=SOURCES)
    assert answer(there, "2011-01-01").note == "Sources disagree: Bea is named in place of Ann."
    assert values(there.conflicts()[0])[0][0] == "Ann"


def test_a_whole_term_told_otherwise_is_told(post: Post) -> None:
    there = post(f"ann 2010-01-01 2012-06-30 {rival('2010-01-01/2012-12-31', '')}", more=SOURCES)
    assert answer(there, "2012-09-01").note == (
        "The last known holder is Ann, until 2012-06-30. "
        "Sources disagree: 2010-01-01/2012-12-31 is also given as the term of Ann."
    )


def test_a_rival_start_of_a_confirmed_open_term_does_not_dispute_today(post: Post) -> None:
    there = post(f"ann 2017-04-01 .. confirmed = '2026-01-23' | {rival('2017-02-14', 'start')}", more=SOURCES)
    assert told(there, "2025-01-01") == ("held", "Ann")
    assert not answer(there, "2025-01-01").disputed
    assert answer(there, "2017-03-01").disputed


def test_an_end_told_for_an_open_term_disputes_what_is_presumed_after_it(post: Post) -> None:
    there = post(f"ann 2017-04-01 .. confirmed = '2020-01-23' | {rival('2021-12-31')}", more=SOURCES)
    assert not answer(there, "2021-06-01").disputed
    assert answer(there, "2022-06-01").disputed
    assert not answer(there, "2026-06-01").disputed


CONFLICTS = f"""
[offices.un]
name = "United Nations"
kind = "organisation"
[events.malta]
title = "Meeting in Malta"
kind = "meeting"
on = ["2017-03-28", "2017-04-26"]
[instruments.declaration]
title = "Joint declaration"
on = "2003-09-24"
[[conflicts]]
about = "event:malta"
part = "date"
title = "Day of the meeting in Malta"
values = [
    {{ states = "28 March 2017", cite = "paper lines 71-75" }},
    {{ states = "26 April 2017", cite = "list lines 155-157" }},
]
[[conflicts]]
about = "instrument:declaration"
part = "title"
title = "Name of the declaration"
accepted = "Joint Declaration"
explained = true
note = "One is the name of the act, the other of the paper."
values = [
    {{ states = "Joint Declaration", cite = "paper" }},
    {{ states = "Joint Statements", cite = "list" }},
]
{SOURCES}
"""


def test_a_conflict_nobody_has_decided_has_no_accepted_value_and_stands_first(directory: Make) -> None:
    first, second = directory(CONFLICTS).conflicts()
    assert values(first) == [("28 March 2017", ["A newspaper"]), ("26 April 2017", ["A list"])]
    assert (first.accepted, first.explained) == (None, False)
    assert (second.accepted, second.explained) == ("Joint Declaration", True)
    assert second.note is not None


def test_each_line_of_the_source_is_kept_with_its_value(directory: Make) -> None:
    page = directory(CONFLICTS).record(RecordId(shipped_id("event", "malta")))
    (row,) = page.conflicts
    assert [piece.locator for value in row.values for piece in value.evidence] == ["lines 71-75", "lines 155-157"]


def test_a_page_shows_the_conflicts_of_its_facts_and_no_others(post: Post) -> None:
    more = f"""
    {SOURCES}
    [roles.other]
    title = "Other"
    office = "mission"
    rank = "staff"
    [[roles.other.succession]]
    official = "ann"
    start = "2000-01-01"
    {rival("2001-01-01", "start")}
    """
    there = post(f"ann 2010-01-01 2012-06-30 {rival('July 2012')}", more=more)
    assert [row.title for row in there.record(role_id()).conflicts] == ["End of Ann as Head of Mission"]
    assert [row.title for row in there.record(role_id("other")).conflicts] == ["Start of Ann as Other"]
    assert len(there.record(official_id("ann")).conflicts) == 2
    assert len(there.conflicts()) == 2


def test_rival_values_of_names_links_changes_and_gaps_stand_on_the_page_of_their_owner(directory: Make) -> None:
    there = directory(
        f"""
        [offices.un]
        name = {{ text = "United Nations", rivals = [{{ cite = "name: paper", states = "UNO" }}] }}
        kind = "organisation"
        founded = "1945-10-24"
        rivals = [{{ cite = "founded: paper", states = "1945-06-26" }}]
        [offices.dpa]
        name = "DPA"
        kind = "department"
        links = [{{ to = "un", start = "1992", rivals = [{{ cite = "start: paper", states = "1991" }}] }}]
        [changes.one]
        kind = "founded"
        on = "1992"
        after = "office:dpa"
        rivals = [{{ cite = "date: paper", states = "1991" }}]
        [roles.sg]
        title = "SG"
        office = "un"
        rank = "head"
        [[roles.sg.succession]]
        gap = "vacant"
        start = "1961-09-19"
        end = "1961-11-02"
        rivals = [{{ cite = "start: paper", states = "1961-09-18" }}]
        {SOURCES}
        """
    )
    titles = sorted(row.title for row in there.conflicts())
    assert titles == [
        "Date of DPA",
        "Founded of United Nations",
        "Name of United Nations",
        "Start of DPA",
        "Start of SG",
    ]
    un = there.record(RecordId(shipped_id("office", "un"))).conflicts
    assert sorted(row.title for row in un) == ["Founded of United Nations", "Name of United Nations"]
    founded = next(row for row in un if row.field == "founded")
    assert [value for value, _ in values(founded)] == ["1945-10-24", "1945-06-26"]


def test_a_conflict_about_a_record_that_is_gone_is_left_out(directory: Make) -> None:
    there = directory(CONFLICTS)
    raw(there, "DELETE FROM record WHERE kind = 'event'")
    assert [row.field for row in there.conflicts()] == ["title"]
