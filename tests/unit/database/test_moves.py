"""Who came, left, acts, and what was renamed or merged between two days."""

from collections.abc import Callable

from database import Directory
from database.dates import day_of
from tests.factories import office_id, world

Make = Callable[[str], Directory]
Post = Callable[..., Directory]


def moves(there: Directory, first: str, last: str, office: str | None = None) -> list[tuple[str, str | None, str]]:
    found = there.moves(day_of(first), day_of(last), None if office is None else office_id(office))
    return [(move.kind, move.on.edtf, move.text) for move in found]


def test_the_day_before_is_left_out_and_the_last_day_counts(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    came = ("came", "2010-01-01", "Ann took office as Head of Mission")
    left = ("left", "2012-12-31", "Ann left as Head of Mission")
    assert moves(there, "2009-12-31", "2010-01-01") == [came]
    assert moves(there, "2010-01-01", "2012-12-31") == [left]
    assert moves(there, "2009-12-31", "2012-12-30") == [came]
    assert moves(there, "2013-01-01", "2014-01-01") == []


def test_only_what_surely_fell_into_the_days_is_a_move(post: Post) -> None:
    there = post("ann 2010 2012-12")
    assert moves(there, "2010-03-01", "2012-12-15") == []
    assert [kind for kind, _, _ in moves(there, "2009-12-31", "2012-12-31")] == ["came", "left"]


def test_unknown_and_open_days_are_no_moves(post: Post) -> None:
    assert moves(post("ann null ..\nbea null null"), "1990-01-01", "2050-01-01") == []


def test_whoever_acts_or_is_designated_is_told_so(post: Post) -> None:
    there = post('ann 2010-01-01 2010-02-01 capacity = "acting"\nbea 2010-01-15 2010-02-01 capacity = "designate"')
    assert moves(there, "2009-12-31", "2010-01-31") == [
        ("acts", "2010-01-01", "Ann acts as (acting) Head of Mission"),
        ("designated", "2010-01-15", "Bea is designated as Head of Mission"),
    ]


def test_who_acted_and_then_holds_has_taken_office_and_not_left(post: Post) -> None:
    there = post('ann 1961-11-03 1962-11-29 capacity = "acting"\nann 1962-11-30 1971-12-31')
    assert moves(there, "1962-01-01", "1970-12-31") == [
        ("came", "1962-11-30", "Ann took office, no longer acting, as Head of Mission")
    ]


def test_an_implied_end_is_a_move_with_its_reason(post: Post) -> None:
    there = post("ann 2007-09-01 ..", people={"ann": 'died = "2010-01-12"'})
    assert moves(there, "2010-01-01", "2010-12-31") == [
        ("left", "2010-01-12", "Ann left as Head of Mission (the official died)")
    ]
    assert moves(there, "2010-01-12", "2010-12-31") == []


def test_the_kind_of_end_is_told(post: Post) -> None:
    there = post('ann 2007-09-01 2010-01-12 end_kind = "resigned"')
    assert moves(there, "2010-01-01", "2010-12-31")[0][2] == "Ann left as Head of Mission (resigned)"


def test_a_role_goes_by_its_title_of_the_day(post: Post) -> None:
    dated = "names = [{ kind = 'official', text = 'Old Title', end = '2011-12-31' }]"
    there = post("ann 2010-01-01 2012-12-31", post=dated)
    assert [text for _, _, text in moves(there, "2009-01-01", "2013-01-01")] == [
        "Ann took office as Old Title",
        "Ann left as Head of Mission",
    ]


def test_a_vacancy_that_began_is_told_and_an_unknown_gap_is_not(post: Post) -> None:
    there = post("gap vacant 2017-07-01 2017-07-17\ngap unknown 2017-09-01 2017-09-17")
    assert moves(there, "2017-01-01", "2017-12-31") == [("vacant", "2017-07-01", "Head of Mission fell vacant")]


LINE = world(
    offices="un\ndpko dissolved = '2018-12-31'\ndpo founded = '2019-01-01'\nother",
    links="dpko un\ndpo un",
    roles="old dpko\nnew dpo\nelse other",
    changes="""
    renamed 2019-01-01 role:old role:new
    renamed 2019-01-01 office:dpko office:dpo
    founded 2019-02-01 - office:other
    transferred 2030-01-01 office:dpo office:un planned = true
    """,
    terms="old ann 2017-04-01 2018-12-31\nnew ann 2019-01-01 2020-12-31\nelse bea 2019-03-01 2020-12-31",
)


def test_going_on_under_a_new_title_is_neither_coming_nor_leaving(directory: Make) -> None:
    assert moves(directory(LINE), "2018-06-01", "2019-01-31") == [
        ("renamed", "2019-01-01", "DPKO was renamed DPO"),
        ("renamed", "2019-01-01", "Old was renamed New"),
    ]


def test_moves_of_an_office_are_those_of_its_line_and_of_what_hangs_below_it(directory: Make) -> None:
    there = directory(LINE)
    below = [kind for kind, _, _ in moves(there, "2016-01-01", "2021-12-31", "un")]
    assert below == ["came", "renamed", "renamed", "left"]
    assert moves(there, "2016-01-01", "2021-12-31", "dpo") == moves(there, "2016-01-01", "2021-12-31", "dpko")
    assert [kind for kind, _, _ in moves(there, "2016-01-01", "2021-12-31", "other")] == ["founded", "came", "left"]


def test_planned_changes_are_no_moves(directory: Make) -> None:
    assert not [kind for kind, _, _ in moves(directory(LINE), "2029-01-01", "2031-01-01") if kind == "transferred"]


def test_mergers_are_told_with_all_who_took_part(directory: Make) -> None:
    there = directory(world(offices="dpa\npbso\ndppa", changes="merged 2019-01-01 office:dpa,office:pbso office:dppa"))
    assert moves(there, "2018-01-01", "2019-12-31") == [("merged", "2019-01-01", "DPA and PBSO were merged into DPPA")]


def test_each_move_names_official_role_and_office(directory: Make) -> None:
    move = directory(LINE).moves(day_of("2019-02-15"), day_of("2019-12-31"))[0]
    assert (move.official and move.official.name, move.role and move.role.title) == ("Bea", "Else")
    assert move.office is not None
    assert move.office.name == "OTHER"
