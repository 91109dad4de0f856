"""Rule 9: a role or an office is followed through rename, merge, split, replacement and transfer."""

from collections.abc import Callable

import pytest

from database import Directory, NotFound, RecordId, parse_period
from tests.factories import answer, office_id, raw, role_id, succession, told, world

Make = Callable[[str], Directory]

RENAMED = world(
    offices="dpko founded = '1992-03' | dissolved = '2018-12-31'\ndpo founded = '2019-01-01'",
    roles="old dpko created = '1992-03' | abolished = '2018-12-31'\nnew dpo created = '2019-01-01'",
    changes="renamed 2019-01-01 role:old role:new\nrenamed 2019-01-01 office:dpko office:dpo",
    terms="""
    old ann 2010-01-01 2017-03-31
    old bea 2017-04-01 2018-12-31
    new bea 2019-01-01 2021-12-31
    new cid 2022-01-01 2023-12-31
    """,
)


def test_the_succession_is_one_line_from_either_end(directory: Make) -> None:
    there = directory(RENAMED)
    expected = ["Ann", "Bea", "Bea", "Cid"]
    assert [name for name, _, _ in succession(there, "old")] == expected
    assert [name for name, _, _ in succession(there, "new")] == expected


def test_each_term_stands_under_the_title_of_its_day(directory: Make) -> None:
    titles = [row.title for row in answer(directory(RENAMED), None, "old").holders]
    assert titles == ["Old", "Old", "New", "New"]


@pytest.mark.parametrize("asked", ["old", "new"])
def test_a_day_is_answered_by_whoever_stood_in_the_line_then(directory: Make, asked: str) -> None:
    there = directory(RENAMED)
    assert told(there, "2016-01-01", asked) == ("held", "Ann")
    assert told(there, "2018-12-31", asked) == ("held", "Bea")
    assert told(there, "2019-01-01", asked) == ("held", "Bea")
    assert told(there, "2023-01-01", asked) == ("held", "Cid")


def test_what_is_recorded_with_the_later_role_before_it_took_over_answers_from_either_end(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="joint un\nalone un",
            changes="replaced 2014-07-10 role:joint role:alone",
            terms="joint ann 2012-08-17 2014-05-31\nalone bea 2014-07-10 2018-12-31",
            more="[[roles.alone.succession]]\ngap = 'vacant'\nstart = '2014-06-01'\nend = '2014-07-09'",
        )
    )
    for asked in ("joint", "alone"):
        assert told(there, "2014-06-15", asked) == ("vacant",)
        assert [gap.state for gap in answer(there, None, asked).gaps] == ["vacant"]


def test_going_on_under_a_new_title_is_no_change_of_holder(directory: Make) -> None:
    there = directory(RENAMED)
    assert told(there, "2018-12/2019-01", "old") == ("held", "Bea", "Bea")
    assert told(there, "2017", "new")[0] == "changed"


def test_the_last_known_holder_is_found_under_the_former_title(directory: Make) -> None:
    facts = RENAMED.replace("2019-01-01'", "2019-01-01'").replace('start = "2019-01-01"', 'start = "2021-01-01"')
    found = answer(directory(facts), "2020-01-01", "new")
    assert (found.state, found.note) == ("unknown", "The last known holder is Bea, until 2018-12-31.")


def test_the_lineage_of_an_office_tells_every_change_the_earliest_first(directory: Make) -> None:
    there = directory(
        world(
            offices="dpa\npbso\ndppa\nospa",
            changes="""
            merged 2019-01-01 office:dpa,office:pbso office:dppa basis = 'A/RES/72/262 C'
            renamed 1992-03 office:ospa office:dpa
            founded 1980 - office:ospa
            """,
        )
    )
    for asked in ("dpa", "dppa", "ospa"):
        ref, changes = there.lineage(office_id(asked))
        assert ref.title == asked.upper()
        assert [change.kind for change in changes] == ["founded", "renamed", "merged"]
    merged = there.lineage(office_id("dpa"))[1][-1]
    assert [ref.title for ref in merged.before] == ["DPA", "PBSO"]
    assert [ref.title for ref in merged.after] == ["DPPA"]
    assert merged.instrument == "A/RES/72/262 C"


def test_the_other_half_of_a_merger_is_not_told_with_what_happened_to_it_before(directory: Make) -> None:
    there = directory(
        world(
            offices="dpa\npbso\ndppa\nold-pbso",
            changes="""
            merged 2019-01-01 office:dpa,office:pbso office:dppa
            renamed 2006 office:old-pbso office:pbso
            """,
        )
    )
    assert [c.kind for c in there.lineage(office_id("dpa"))[1]] == ["merged"]
    assert [c.kind for c in there.lineage(office_id("dppa"))[1]] == ["renamed", "merged"]


SPLIT = world(
    offices="dpko dissolved = '2018-12-31'\ndfs founded = '2007-07-01'\ndpo\ndos",
    roles="""
    usg-dpko dpko abolished = '2018-12-31'
    usg-dfs dfs created = '2007-07-01' | abolished = '2018-12-31'
    usg-dpo dpo created = '2019-01-01'
    usg-dos dos created = '2019-01-01'
    """,
    changes="""
    split 2007-07-01 role:usg-dpko role:usg-dfs
    split 2007-07-01 office:dpko office:dfs
    renamed 2019-01-01 role:usg-dpko role:usg-dpo
    replaced 2019-01-01 role:usg-dfs role:usg-dos
    renamed 2019-01-01 office:dpko office:dpo
    replaced 2019-01-01 office:dfs office:dos
    """,
    terms="""
    usg-dpko ann 2000-10-01 2008-08-31
    usg-dpko bea 2008-09-01 2018-12-31
    usg-dpo bea 2019-01-01 2020-12-31
    usg-dfs cid 2007-07-01 2018-12-31
    usg-dos cid 2019-01-01 2020-12-31
    """,
)


def test_what_splits_off_is_not_the_future_of_what_goes_on(directory: Make) -> None:
    there = directory(SPLIT)
    assert [name for name, _, _ in succession(there, "usg-dpko")] == ["Ann", "Bea", "Bea"]
    assert told(there, "2010-01-01", "usg-dpko") == ("held", "Bea")
    assert told(there, "2019-06-01", "usg-dpko") == ("held", "Bea")


def test_what_split_off_has_the_whole_as_its_past_up_to_the_split(directory: Make) -> None:
    there = directory(SPLIT)
    assert [name for name, _, _ in succession(there, "usg-dfs")] == ["Ann", "Cid", "Cid"]
    assert told(there, "2005-01-01", "usg-dfs") == ("held", "Ann")
    assert told(there, "2008-01-01", "usg-dfs") == ("held", "Cid")
    assert told(there, "2010-01-01", "usg-dos") == ("held", "Cid")


def test_the_lineage_of_the_whole_tells_the_split_and_of_a_part_not_what_the_rest_became(directory: Make) -> None:
    there = directory(SPLIT)
    assert [c.kind for c in there.lineage(office_id("dpko"))[1]] == ["split", "renamed", "replaced"]
    parts = there.lineage(office_id("dfs"))[1]
    assert [(c.kind, [ref.title for ref in c.after]) for c in parts] == [("split", ["DFS"]), ("replaced", ["DOS"])]


def test_a_role_split_for_good_goes_on_in_both(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="whole un abolished = '2009-12-31'\none un created = '2010-01-01'\ntwo un created = '2010-01-01'",
            changes="split 2010-01-01 role:whole role:one,role:two",
            terms="whole ann 2000-01-01 2009-12-31\none bea 2010-01-01 2012-12-31\ntwo cid 2010-01-01 2012-12-31",
        )
    )
    assert sorted(told(there, "2011-01-01", "whole")) == ["Bea", "Cid", "held"]
    assert told(there, "2011-01-01", "one") == ("held", "Bea")
    assert told(there, "2005-01-01", "two") == ("held", "Ann")


def test_a_role_that_takes_over_another_keeps_its_own_past(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="stays un created = '1990'\ntaken un created = '1995' | abolished = '2009-12-31'",
            changes="merged 2010-01-01 role:taken role:stays",
            terms="stays ann 2000-01-01 2012-12-31\ntaken bea 2000-01-01 2009-12-31",
        )
    )
    assert told(there, "2005-01-01", "stays") == ("held", "Ann")
    assert told(there, "2005-01-01", "taken") == ("held", "Bea")
    assert told(there, "2011-01-01", "taken") == ("held", "Ann")


@pytest.mark.parametrize("before", ["role:stays,role:taken", "role:taken,role:stays"])
def test_a_role_named_on_both_sides_of_a_merger_stood_already(directory: Make, before: str) -> None:
    there = directory(
        world(
            offices="un",
            roles="stays un\ntaken un",
            changes=f"merged 2010-01-01 {before} role:stays",
            terms="stays ann 2000-01-01 2012-12-31\ntaken bea 2000-01-01 2009-12-31",
        )
    )
    assert told(there, "2005-01-01", "stays") == ("held", "Ann")
    assert told(there, "2011-01-01", "taken") == ("held", "Ann")


def test_a_part_transferred_from_an_office_that_goes_on_is_not_its_future(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="giver un abolished = '2020-12-31'\ntaker un created = '2010-01-01'",
            changes="transferred 2010-01-01 role:giver role:taker",
            terms="giver ann 2000-01-01 2020-12-31\ntaker bea 2010-01-01 2020-12-31",
        )
    )
    assert told(there, "2015-01-01", "giver") == ("held", "Ann")
    assert told(there, "2015-01-01", "taker") == ("held", "Bea")
    assert told(there, "2005-01-01", "taker") == ("held", "Ann")


def test_planned_changes_join_nothing_but_are_told(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="now un\nlater un",
            changes="renamed 2030-01-01 role:now role:later planned = true",
            terms="now ann 2000-01-01 2009-12-31",
        )
    )
    assert succession(there, "later") == []
    assert [c.planned for c in there.lineage(role_id("now"))[1]] == [True]


def test_a_title_that_came_back_joins_the_line_once(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="one un\ntwo un",
            changes="renamed 2000-01-01 role:one role:two\nrenamed 2010-01-01 role:two role:one",
            terms="""
            one ann 1990-01-01 1999-12-31
            two bea 2000-01-01 2009-12-31
            one cid 2010-01-01 2012-12-31
            """,
        )
    )
    for asked in ("one", "two"):
        assert [name for name, _, _ in succession(there, asked)] == ["Ann", "Bea", "Cid"]
        assert told(there, "2005-01-01", asked) == ("held", "Bea")


def test_a_change_of_unknown_day_still_joins(directory: Make) -> None:
    there = directory(
        world(
            offices="un",
            roles="one un\ntwo un",
            changes="renamed null role:one role:two",
            terms="one ann 1990-01-01 1999-12-31\ntwo bea 2000-01-01 2009-12-31",
        )
    )
    assert [name for name, _, _ in succession(there, "one")] == ["Ann", "Bea"]


def test_dissolved_and_founded_join_nothing(directory: Make) -> None:
    there = directory(world(offices="a\nb", changes="dissolved 2000-01-01 office:a -\nfounded 2000-01-02 - office:b"))
    assert [c.kind for c in there.lineage(office_id("a"))[1]] == ["dissolved"]


def test_a_long_line_is_followed_to_its_end(directory: Make) -> None:
    count = 60
    there = directory(
        world(
            offices="un",
            roles="\n".join(f"r{n} un" for n in range(count)),
            changes="\n".join(f"renamed {1901 + n}-01-01 role:r{n} role:r{n + 1}" for n in range(count - 1)),
            terms="\n".join(f"r{n} ann {1900 + n}-01-02 {1900 + n}-12-31" for n in range(count)),
        )
    )
    assert len(succession(there, "r0")) == len(succession(there, "r59")) == count


# Renamed inside one record


def named(*names: str) -> str:
    return "names = [" + ", ".join(f"{{ kind = 'official', {name} }}" for name in names) + "]"


def test_a_term_is_split_where_the_role_was_renamed_within_it(post: Callable[..., Directory]) -> None:
    dated = named('text = "Old Title", end = "2018-12-31"', 'text = "New Title", start = "2019-01-01"')
    there = post("ann 2010-01-01 2017-03-31\nbea 2017-04-01 ..", post=dated)
    rows = answer(there).holders
    assert [(row.official.name, row.title, row.start.edtf, row.end.edtf) for row in rows] == [
        ("Ann", "Old Title", "2010-01-01", "2017-03-31"),
        ("Bea", "Old Title", "2017-04-01", "2018-12-31"),
        ("Bea", "New Title", "2019-01-01", ".."),
    ]
    assert len({row.term for row in rows}) == 2


def test_on_a_day_a_renamed_role_goes_by_the_title_of_that_day(post: Callable[..., Directory]) -> None:
    dated = named('text = "Old Title", end = "2018-12-31"', 'text = "New Title", start = "2019-01-01"')
    there = post("bea 2017-04-01 2020-12-31", post=dated)
    for day, title in (("2018-12-31", "Old Title"), ("2019-01-01", "New Title")):
        found = answer(there, day)
        assert (found.role.title, [row.title for row in found.holders]) == (title, [title])


def test_a_former_title_that_ended_is_followed_by_the_present_one_without_a_date(
    post: Callable[..., Directory],
) -> None:
    there = post("bea 2017-04-01 2020-12-31", post=named('text = "Old Title", end = "2018-12-31"'))
    assert [(row.title, row.start.edtf, row.end.edtf) for row in answer(there).holders] == [
        ("Old Title", "2017-04-01", "2018-12-31"),
        ("Head of Mission", "2019-01-01", "2020-12-31"),
    ]


def test_a_role_renamed_in_some_month_is_split_at_that_month(post: Callable[..., Directory]) -> None:
    dated = named('text = "Old Title", end = "2018-05"', 'text = "New Title", start = "2018-05"')
    rows = answer(post("bea 2017-04-01 2020-12-31", post=dated)).holders
    assert [(row.title, row.start.edtf, row.end.edtf) for row in rows] == [
        ("Old Title", "2017-04-01", "2018-05"),
        ("New Title", "2018-05", "2020-12-31"),
    ]


def test_a_title_in_another_language_splits_nothing(post: Callable[..., Directory]) -> None:
    dated = named('text = "Chef de mission", lang = "fr", start = "2018-01-01"')
    rows = answer(post("bea 2017-04-01 2020-12-31", post=dated)).holders
    assert [row.title for row in rows] == ["Head of Mission"]


def test_the_title_printed_for_one_holder_stays_with_that_term(post: Callable[..., Directory]) -> None:
    dated = named('text = "Old Title", end = "2018-12-31"', 'text = "New Title", start = "2019-01-01"')
    there = post('bea 2017-04-01 2020-12-31 title = "Joint Special Envoy"', post=dated)
    assert [row.title for row in answer(there).holders] == ["Joint Special Envoy"]
    assert [row.title for row in answer(there, "2019-06-01").holders] == ["Joint Special Envoy"]


# Gaps of a line


def test_the_days_for_which_nothing_is_recorded_are_gaps_of_their_own(post: Callable[..., Directory]) -> None:
    there = post(
        """
        ann 1997-01-01 1999-12-31
        gap vacant 2000-01-01 2000-03-31
        bea 2000-05-01 2000-09-30
        """
    )
    assert [(gap.start.edtf, gap.end.edtf, gap.state, gap.recorded) for gap in answer(there).gaps] == [
        ("2000-01-01", "2000-03-31", "vacant", True),
        ("2000-04-01", "2000-04-30", "unknown", False),
    ]


def test_days_on_which_somebody_possibly_held_are_no_gap(post: Callable[..., Directory]) -> None:
    assert answer(post("ann 2000-10-01 2008-08~\nbea 2008-08~ 2011-08-23")).gaps == ()


def test_a_lapsed_term_leaves_a_gap_before_its_successor_and_a_designate_fills_none(
    post: Callable[..., Directory],
) -> None:
    there = post('ann 2000-01-01 ..\nbea 2005-06-01 2005-12-31 capacity = "designate"\ncid 2006-01-01 2007-12-31')
    assert [(gap.start.edtf, gap.end.edtf) for gap in answer(there).gaps] == [("2005-01-02", "2005-12-31")]


def test_gaps_are_found_across_a_renaming(directory: Make) -> None:
    there = directory(
        RENAMED.replace('start = "2019-01-01"\nend = "2021-12-31"', 'start = "2019-03-01"\nend = "2021-12-31"')
    )
    assert [(gap.start.edtf, gap.end.edtf) for gap in answer(there, None, "old").gaps] == [("2019-01-01", "2019-02-28")]


def test_an_unknown_role_or_record_is_not_found(directory: Make) -> None:
    there = directory(RENAMED)
    with pytest.raises(NotFound):
        there.holders(role_id("nothing"))
    with pytest.raises(NotFound):
        there.lineage(RecordId("no such record"))


def test_a_record_merged_into_another_is_answered_by_that_one(directory: Make) -> None:
    there = directory(RENAMED)
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", office_id("dpo"), office_id("dpko"))
    assert there.lineage(office_id("dpko"))[0].id == office_id("dpo")
    assert there.record(office_id("dpko"), parse_period("2020")).ref.id == office_id("dpo")
