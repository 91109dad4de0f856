"""The chart around an office on a day: tops, links of all kinds, heads and deputies."""

from collections.abc import Callable

from database import Directory, parse_period
from database.picture_rows import Chart
from tests.factories import office_id, world

Make = Callable[[str], Directory]

UN = world(
    offices="un\neu\ndpa\ndpko dissolved = '2018-12-31'\nunlops\nlone\nring\nring2",
    links="""
    dpa un
    dpko un
    unlops dpa joint of
    unlops dpko joint of
    unlops eu liaison to
    ring ring2
    ring2 ring
    """,
    roles="head-of-dpa dpa\ndeputy-of-dpa dpa rank = 'deputy'",
    terms="""
    head-of-dpa ann 2010-01-01 2017-12-31
    head-of-dpa cid 2010-01-01 2017-12-31 capacity = "designate"
    deputy-of-dpa bea 2010-01-01 2017-12-31
    """,
)


def names(chart: Chart) -> dict[str, str]:
    return {office.office.id: office.office.name for office in chart.offices}


def links(chart: Chart) -> set[tuple[str, str, str, bool]]:
    name = names(chart)
    return {(name[link.child], link.kind, name[link.parent], link.hangs) for link in chart.links}


def around(directory: Directory, office: str, day: str = "2017-03-16") -> Chart:
    return directory.chart(office_id(office), parse_period(day))


def test_an_office_is_shown_in_its_whole_organisation_with_both_its_parents(directory: Make) -> None:
    chart = around(directory(UN), "unlops")
    assert [names(chart)[top] for top in chart.tops] == ["UN"]
    assert links(chart) == {
        ("DPA", "part of", "UN", True),
        ("DPKO", "part of", "UN", True),
        ("UNLOPS", "joint of", "DPA", True),
        ("UNLOPS", "joint of", "DPKO", True),
        ("UNLOPS", "liaison to", "EU", False),
    }


def test_liaison_to_an_office_outside_is_shown_for_the_asked_office_alone(directory: Make) -> None:
    there = directory(UN)
    assert "EU" in names(around(there, "unlops")).values()
    assert "EU" not in names(around(there, "dpa")).values()


def test_the_chart_is_that_of_the_day(directory: Make) -> None:
    there = directory(UN)
    assert "DPKO" not in names(around(there, "unlops", "2019-01-01")).values()
    gone = around(there, "dpko", "2019-01-01")
    assert (gone.about.title, gone.tops, gone.offices, gone.links) == ("DPKO", (), (), ())


def test_heads_and_deputies_of_the_day_are_named_and_designates_are_not(directory: Make) -> None:
    there = directory(UN)
    (dpa,) = [office for office in around(there, "dpa").offices if office.office.name == "DPA"]
    assert ([head.name for head in dpa.heads], [head.name for head in dpa.deputies]) == (["Ann"], ["Bea"])
    (later,) = [office for office in around(there, "dpa", "2018-06-01").offices if office.office.name == "DPA"]
    assert (later.heads, later.deputies) == ((), ())


def test_an_office_that_hangs_on_nothing_is_its_own_top(directory: Make) -> None:
    chart = around(directory(UN), "lone")
    assert [names(chart)[top] for top in chart.tops] == ["LONE"]
    assert chart.links == ()


def test_a_ring_of_offices_is_shown_from_the_asked_one(directory: Make) -> None:
    chart = around(directory(UN), "ring")
    assert [names(chart)[top] for top in chart.tops] == ["RING"]
    assert sorted(names(chart).values()) == ["RING", "RING2"]


def test_lives_are_those_recorded_and_a_role_ends_with_its_office(directory: Make) -> None:
    there = directory(UN + '\n[roles.usg]\ntitle = "USG"\noffice = "dpko"\nrank = "head"\n')
    ids = [document.ref.id for document in there.documents() if document.ref.title in ("DPKO", "USG")]
    assert len(ids) == 2
    assert {end.edtf for _, end in there.lives(ids).values()} == {"2018-12-31"}
