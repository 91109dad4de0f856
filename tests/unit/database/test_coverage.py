"""Coverage: what the directory knows of each organisation, how well sourced, and what it does not know."""

from collections.abc import Callable

from database import Directory, parse_period
from database.rows import CoverageRow
from tests.factories import world

Make = Callable[[str], Directory]

TWO = world(
    offices="un\ndpko\njoint\nau",
    links="dpko un\njoint un joint of\njoint au joint of",
    roles="sg un\nusg dpko\nhead joint\nchair au",
    terms="""
    sg ann 2000-01-01 2009-12-31 cites = 'paper lines 1-2'
    sg bea 2010-01-01 .. cites = 'paper lines 3'
    usg cat 1995-05-01 1999-01-31
    """,
    more="[sources.paper]\ntitle = 'Paper'\nkind = 'book'\n",
)


def rows(there: Directory, day: str = "2011-01-01") -> dict[str, CoverageRow]:
    return {row.office.name if row.office is not None else "": row for row in there.coverage(parse_period(day))}


def test_an_office_of_two_organisations_counts_under_both_and_once_in_the_whole(directory: Make) -> None:
    found = rows(directory(TWO))
    assert {name: (row.offices, row.roles) for name, row in found.items()} == {
        "": (4, 4), "UN": (3, 3), "AU": (2, 2),
    }  # fmt: skip


def test_the_whole_comes_first_and_the_largest_organisation_next(directory: Make) -> None:
    assert list(rows(directory(TWO))) == ["", "UN", "AU"]


def test_years_and_roles_without_any_holder_are_told(directory: Make) -> None:
    found = rows(directory(TWO))
    assert (found["UN"].first_year, found["UN"].last_year) == (1995, 2010)
    assert (found["AU"].first_year, found["AU"].last_year) == (None, None)
    assert (found["UN"].never, found["AU"].never, found[""].never) == (1, 2, 2)


def test_terms_are_counted_by_their_best_evidence(directory: Make) -> None:
    row = rows(directory(TWO))["UN"]
    assert (row.terms, row.sourced, row.inferred, row.unsourced) == (3, 2, 0, 1)


def test_states_are_those_of_the_day_and_add_up_to_the_roles_that_stood(directory: Make) -> None:
    there = directory(TWO)
    for day, held, unknown in (("1996-01-01", 1, 3), ("2005-01-01", 1, 3), ("1980-01-01", 0, 4)):
        row = rows(there, day)[""]
        assert (row.held, row.unknown) == (held, unknown)
        assert row.standing == row.held + row.possible + row.empty + row.unknown


def test_the_shipped_directory_counts_as_its_information_says(shipped: Directory) -> None:
    counts = shipped.info().counts
    for day in ("2017-03-16", "2017", "0900"):
        whole, *organisations = shipped.coverage(parse_period(day))
        assert (whole.offices, whole.roles, whole.terms) == (counts["office"], counts["role"], counts["term"])
        assert whole.terms == whole.sourced + whole.inferred + whole.unsourced
        assert all(row.roles <= whole.roles for row in organisations)
