"""The offices as a tree on a day: several parents, dated links, heads, depth, rings and very deep chains."""

from collections.abc import Callable

import pytest

from database import Directory, TreeNode, parse_period
from database.dates import day_of
from tests.factories import office_id, raw, world

Make = Callable[[str], Directory]


def drawn(nodes: tuple[TreeNode, ...]) -> list[str]:
    """The tree as indented lines, with the link where it is not plain."""
    lines: list[str] = []
    waiting = [(node, 0) for node in reversed(nodes)]
    while waiting:
        node, level = waiting.pop()
        link = f" ({node.link})" if node.link not in (None, "part of") else ""
        lines.append(f"{'. ' * level}{node.office.name}{link}")
        waiting += [(child, level + 1) for child in reversed(node.children)]
    return lines


UN = world(
    offices="""
    un
    dpa founded = '1992'
    dpko dissolved = '2018-12-31'
    dpo founded = '2019-01-01'
    unlops founded = '2011'
    """,
    links="""
    dpa un
    dpko un
    dpo un
    unlops dpa joint of: start = '2011'
    unlops dpko joint of: start = '2011'
    unlops dpo joint of: start = '2019-01-01'
    """,
    roles="head-of-dpa dpa\nhead-of-dpko dpko",
    terms="""
    head-of-dpa ann 2010-01-01 2017-03-31
    head-of-dpko bea 2010-01-01 2017-03-31 capacity = "acting"
    head-of-dpko cid 2010-01-01 2017-03-31 capacity = "designate"
    head-of-dpko dan 2010 2017-03-31 title = "Head, DPKO"
    """,
)


def test_an_office_with_several_parents_stands_under_each_of_them(directory: Make) -> None:
    assert drawn(directory(UN).tree(on=parse_period("2017-05-01"))) == [
        "UN",
        ". DPA",
        ". . UNLOPS (joint of)",
        ". DPKO",
        ". . UNLOPS (joint of)",
    ]


def test_the_tree_is_that_of_the_day(directory: Make) -> None:
    there = directory(UN)
    assert drawn(there.tree(on=parse_period("1985"))) == ["UN", ". DPKO"]
    assert drawn(there.tree(on=parse_period("2020-01-01"))) == [
        "UN",
        ". DPA",
        ". . UNLOPS (joint of)",
        ". DPO",
        ". . UNLOPS (joint of)",
    ]


def test_without_a_day_it_holds_all_that_ever_was(directory: Make) -> None:
    assert len(drawn(directory(UN).tree())) == 7


@pytest.mark.parametrize(("depth", "count"), [(0, 1), (1, 3), (2, 5), (9, 5), (None, 5)])
def test_the_depth_says_how_many_levels_are_shown(directory: Make, depth: int | None, count: int) -> None:
    there = directory(UN)
    assert len(drawn(there.tree(on=parse_period("2017-05-01"), depth=depth))) == count
    assert len(drawn(there.tree(office_id("un"), parse_period("2017-05-01"), depth))) == count


def test_the_tree_of_one_office_starts_there(directory: Make) -> None:
    there = directory(UN)
    assert drawn(there.tree(office_id("dpko"), parse_period("2017"))) == ["DPKO", ". UNLOPS (joint of)"]
    assert there.tree(office_id("dpko"), parse_period("2020")) == ()


def test_each_office_has_the_heads_of_the_day_and_no_designate(directory: Make) -> None:
    there = directory(UN)
    un = there.tree(on=parse_period("2010-06-01"))[0]
    heads = {node.office.name: [(h.name, h.title, str(h.certainty)) for h in node.heads] for node in un.children}
    assert heads == {
        "DPA": [("Ann", "Head of dpa", "yes")],
        "DPKO": [("Bea", "Head of dpko", "yes"), ("Dan", "Head, DPKO", "possible")],
    }


def test_without_a_day_the_heads_are_those_of_today_if_it_is_told(directory: Make) -> None:
    there = directory(UN)
    assert there.tree()[0].children[0].heads == ()
    assert there.tree(today=day_of("2015-01-01"))[0].children[0].heads[0].name == "Ann"


def test_a_head_that_has_lapsed_is_not_shown(directory: Make) -> None:
    there = directory(world(offices="un", roles="head un", terms="head ann 2010-01-01 .."))
    assert [h.name for h in there.tree(on=parse_period("2012"))[0].heads] == ["Ann"]
    assert there.tree(on=parse_period("2019"))[0].heads == ()


def test_an_office_joined_twice_to_one_parent_stands_there_once_by_the_closest_link(directory: Make) -> None:
    there = directory(world(offices="un\nx", links="x un reports to\nx un part of: start = '2000'\nx un hosted by"))
    assert drawn(there.tree()) == ["UN", ". X"]


def test_an_office_hangs_where_it_is_hosted_only_if_it_belongs_nowhere(directory: Make) -> None:
    there = directory(
        world(
            offices="un\nosce\nunlov\nguest",
            links="unlov un\nunlov osce liaison to\nguest osce hosted by\nun osce counterpart of",
        )
    )
    assert drawn(there.tree()) == ["OSCE", ". GUEST (hosted by)", "UN", ". UNLOV"]


def test_a_liaison_office_whose_parent_has_ended_hangs_where_it_is_accredited(directory: Make) -> None:
    there = directory(world(offices="un dissolved = '2000'\nosce\nunlov", links="unlov un\nunlov osce liaison to"))
    assert drawn(there.tree(on=parse_period("1999"))) == ["UN", ". UNLOV", "OSCE"]
    assert drawn(there.tree(on=parse_period("2001"))) == ["OSCE", ". UNLOV (liaison to)"]


def test_a_proposed_office_stands_in_no_tree_of_a_day(directory: Make) -> None:
    there = directory(world(offices="un\nplan proposed = true", links="plan un"))
    assert drawn(there.tree(on=parse_period("2017"))) == ["UN"]
    assert drawn(there.tree()) == ["UN", ". PLAN"]


def test_an_office_merged_into_another_stands_nowhere(directory: Make) -> None:
    there = directory(world(offices="un\nx\ny", links="x un\ny un"))
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", office_id("x"), office_id("y"))
    assert drawn(there.tree()) == ["UN", ". X"]
    assert there.tree(office_id("y")) == ()


def test_offices_without_children_stand_last_and_all_go_by_name(directory: Make) -> None:
    there = directory(world(offices="b\na\nd\nc", links="a d"))
    assert drawn(there.tree()) == ["D", ". A", "B", "C"]


# Rings and depth


def test_a_ring_below_a_top_ends_where_it_would_begin_again(directory: Make) -> None:
    there = directory(world(offices="top\na\nb\nc", links="a top\nb a\nc b\na c"))
    assert drawn(there.tree()) == ["TOP", ". A", ". . B", ". . . C"]
    assert [f.text for f in there.findings() if f.rule == "hierarchy cycle"] == [
        f"{name} stands beneath itself." for name in ("A", "B", "C")
    ]


@pytest.mark.parametrize("depth", [None, 50])
def test_a_ring_that_hangs_on_nothing_is_shown_all_the_same(directory: Make, depth: int | None) -> None:
    there = directory(world(offices="top\na\nb\nc", links="a b\nb a\nc b"))
    assert sorted(line.strip(". ") for line in drawn(there.tree(depth=depth))) == ["A", "B", "C", "TOP"]


def test_an_office_beneath_itself_is_cut_off(directory: Make) -> None:
    there = directory(world(offices="a\nb", links="a b"))
    raw(there, "UPDATE link SET parent = child")
    assert sorted(drawn(there.tree())) == ["A", "B"]
    assert [f.rule for f in there.findings() if f.severity == "error"] == ["damaged file"]


def test_two_thousand_levels_are_not_too_deep(directory: Make) -> None:
    count = 2000
    there = directory(
        world(
            offices="\n".join(f"o{n}" for n in range(count)),
            links="\n".join(f"o{n + 1} o{n}" for n in range(count - 1)),
        )
    )
    assert len(drawn(there.tree())) == count
    assert len(drawn(there.tree(on=parse_period("2017"), depth=1500))) == 1501
    assert not [f for f in there.findings() if f.rule == "hierarchy cycle"]


def test_many_ways_to_one_office_do_not_multiply_the_work(directory: Make) -> None:
    count = 24
    offices = "\n".join(f"l{n}\nr{n}" for n in range(count))
    links = "\n".join(f"{below}{n + 1} {above}{n}" for n in range(count - 1) for below in "lr" for above in "lr")
    nodes = directory(world(offices=offices, links=links)).tree()
    seen = {id(node.children) for node in nodes}
    level = nodes
    for _ in range(count - 1):
        level = level[0].children
        seen |= {id(node.children) for node in level}
    assert len(nodes) == 2
    assert len(seen) <= 2 * count
