"""The timeline of a role, an office or an official: which days are sure, presumed, possible; gaps; titles."""

from collections.abc import Callable

import pytest

from database import Directory, NotFound, RecordId, iso
from database.dates import FIRST_DAY, LAST_DAY
from database.picture_rows import Stretch, TimelineBand
from database.rows import HolderRow
from tests.factories import office_id, official_id, role_id, world

Make = Callable[[str], Directory]


def told(band: TimelineBand) -> list[tuple[str, str]]:
    """Each row as who or what it is, and its days: first, sure first, sure last, last."""
    return [
        (drawn.row.official.name if isinstance(drawn.row, HolderRow) else drawn.row.state, days(drawn.days))
        for drawn in band.rows
    ]


def days(stretch: Stretch) -> str:
    limits = {FIRST_DAY: "first", LAST_DAY: "last"}
    written = [
        limits.get(day, "") or iso(day) for day in (stretch.first, stretch.sure_first, stretch.sure_last, stretch.last)
    ]
    return " ".join(written) + (" presumed" if stretch.presumed else "")


def test_exact_terms_are_sure_on_all_their_days_and_the_days_between_are_unknown(
    post: Callable[..., Directory],
) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2013-02-01 2014-01-01")
    (band,) = there.timeline(role_id()).bands
    assert told(band) == [
        ("Ann", "2010-01-01 2010-01-01 2012-12-31 2012-12-31"),
        ("unknown", "2013-01-01 2013-01-01 2013-01-31 2013-01-31"),
        ("Bea", "2013-02-01 2013-02-01 2014-01-01 2014-01-01"),
    ]


def test_a_month_is_possible_on_its_days_and_sure_only_behind_them(post: Callable[..., Directory]) -> None:
    (band,) = post("ann 2010-03 2012-05").timeline(role_id()).bands
    assert told(band) == [("Ann", "2010-03-01 2010-03-31 2012-05-01 2012-05-31")]


def test_an_open_end_is_presumed_for_five_years_after_the_last_confirmation(post: Callable[..., Directory]) -> None:
    (band,) = post("ann 2010-01-01 .. confirmed = '2012-06-01'").timeline(role_id()).bands
    assert told(band) == [("Ann", "2010-01-01 2010-01-01 2012-06-01 2017-06-01 presumed")]


def test_an_unknown_start_is_limited_by_nothing(post: Callable[..., Directory]) -> None:
    (band,) = post("ann null 2012-12-31").timeline(role_id()).bands
    assert told(band) == [("Ann", "first 2012-12-31 2012-12-31 2012-12-31")]


def test_a_recorded_vacancy_stands_between_the_terms(post: Callable[..., Directory]) -> None:
    there = post("ann 2010-01-01 2010-12-31\ngap vacant 2011-01-01 2011-06-30\nbea 2011-07-01 2012-01-01")
    (band,) = there.timeline(role_id()).bands
    assert [who for who, _ in told(band)] == ["Ann", "vacant", "Bea"]
    assert told(band)[1][1] == "2011-01-01 2011-01-01 2011-06-30 2011-06-30"


LINE = world(
    offices="dpko dissolved = '2018-12-31'\ndpo founded = '2019-01-01'",
    roles="usg-dpko dpko\nusg-dpo dpo\ndeputy dpo rank = 'deputy'",
    terms="""
    usg-dpko ann 2010-01-01 2018-12-31
    usg-dpo ann 2019-01-01 2020-12-31
    usg-dpo bea 2021-01-01 2022-12-31
    deputy cid 2019-02-01 2021-01-01
    """,
    changes="""
    renamed 2019-01-01 office:dpko office:dpo
    renamed 2019-01-01 role:usg-dpko role:usg-dpo
    """,
)


def test_a_role_is_followed_through_its_lineage_under_the_titles_of_the_days(directory: Make) -> None:
    (band,) = directory(LINE).timeline(role_id("usg-dpo")).bands
    titles = [(drawn.row.official.name, drawn.row.title) for drawn in band.rows if isinstance(drawn.row, HolderRow)]
    assert titles == [("Ann", "Usg dpko"), ("Ann", "Usg dpo"), ("Bea", "Usg dpo")]


def test_an_office_has_a_band_for_each_of_its_roles_and_its_head_comes_first(directory: Make) -> None:
    there = directory(LINE)
    bands = there.timeline(office_id("dpo")).bands
    assert [band.about.title for band in bands] == ["Usg dpo", "Deputy"]


def test_an_official_has_one_band_with_all_terms(directory: Make) -> None:
    there = directory(LINE)
    (band,) = there.timeline(official_id("ann")).bands
    assert [days(drawn.days)[:10] for drawn in band.rows] == ["2010-01-01", "2019-01-01"]


def test_a_record_without_terms_has_no_bands_and_one_that_is_not_there_is_told(directory: Make) -> None:
    there = directory(world(offices="un"))
    assert there.timeline(office_id("un")).bands == ()
    with pytest.raises(NotFound):
        there.timeline(RecordId("00000000-0000-4000-8000-000000000000"))


def test_every_term_of_the_shipped_directory_can_be_drawn(shipped: Directory) -> None:
    drawn = 0
    for document in shipped.documents():
        if document.ref.kind in ("role", "official"):
            for band in shipped.timeline(document.ref.id).bands:
                drawn += len(band.rows)
                assert all(row.days.first <= row.days.last for row in band.rows), document.ref.title
    assert drawn > 300
