"""Roles without a holder on a day: since when, who covers, who is expected; vacant and unknown apart."""

from collections.abc import Callable

from database import Directory, parse_period
from database.rows import VacancyRow
from tests.factories import raw, world

Make = Callable[[str], Directory]
Post = Callable[..., Directory]


def on(there: Directory, day: str) -> tuple[VacancyRow, ...]:
    return there.vacancies(parse_period(day))


def told(row: VacancyRow) -> tuple[str, str | None, list[str], list[str], str | None]:
    return (
        row.state,
        row.since.edtf if row.since is not None else None,
        [holder.official.name for holder in row.covers],
        [holder.official.name for holder in row.expected],
        row.last.official.name if row.last is not None else None,
    )


def test_a_held_and_a_presumed_role_are_no_vacancies(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2013-01-01 ..")
    assert on(there, "2011-06-01") == ()
    assert on(there, "2014-06-01") == ()


def test_a_recorded_vacancy_tells_since_when_and_who_comes_next(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\ngap vacant 2013-01-01 2013-05-31\nbea 2013-06-01 ..")
    assert [told(row) for row in on(there, "2013-03-01")] == [("vacant", "2013-01-01", [], ["Bea"], "Ann")]
    assert not on(there, "2013-03-01")[0].since_last_holder


def test_acting_covers_since_the_last_holder_left_where_no_vacancy_is_recorded(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31\ncat 2013-01-05 2013-05-31 capacity = "acting"\nbea 2013-06-01 ..')
    (row,) = on(there, "2013-03-01")
    assert told(row) == ("acting", "2012-12-31", ["Cat"], ["Bea"], "Ann")
    assert row.since_last_holder


def test_a_designate_is_expected_and_covers_nothing(post: Post) -> None:
    there = post(
        'ann 2010-01-01 2012-12-31\ngap vacant 2013-01-01 2013-12-31\ndan 2013-02-01 2013-12-31 capacity = "designate"'
    )
    assert told(on(there, "2013-03-01")[0]) == ("vacant", "2013-01-01", [], ["Dan"], "Ann")


def test_an_unknown_role_is_not_said_to_be_vacant_since_anything(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    assert told(on(there, "2014-01-01")[0]) == ("unknown", None, [], [], "Ann")


def test_what_is_known_to_be_empty_stands_before_what_nobody_knows(directory: Make) -> None:
    there = directory(
        world(offices="a\nb", roles="head-of-a a\nhead-of-b b", terms="head-of-a ann 2000-01-01 2001-12-31")
        + "[[roles.head-of-b.succession]]\ngap = 'vacant'\nstart = '2005-01-01'\nend = '2006-01-01'\n"
    )
    assert [(row.state, row.role.office.name) for row in on(there, "2005-06-01")] == [("vacant", "B"), ("unknown", "A")]


def test_a_role_that_did_not_exist_or_was_merged_away_is_not_listed(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31", post='created = "2010-01-01" | abolished = "2015-12-31"')
    assert on(there, "2009-01-01") == ()
    assert on(there, "2016-06-01") == ()
    assert len(on(there, "2014-01-01")) == 1


def test_a_proposed_office_without_a_day_has_no_vacancies(post: Post) -> None:
    there = post("ann null null", office="proposed = true")
    path = there.path
    there.close()
    raw(path, "DELETE FROM term")
    with Directory.open(path) as again:
        assert on(again, "2014-01-01") == ()


def test_the_whole_of_the_shipped_directory_can_be_asked_on_any_day(shipped: Directory) -> None:
    for day in ("0900", "1946", "2017-03-16", "2017-03", "2026-11-21", "2999"):
        rows = on(shipped, day)
        assert all(row.since is None for row in rows if row.state == "unknown")
        assert all(row.covers for row in rows if row.state in ("acting", "functions"))
