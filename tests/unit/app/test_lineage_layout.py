"""Where the boxes and joints of a lineage lie: time runs to the right, what changed stands between."""

import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.lineage_graph.layout import Graph, graph_of, stood
from app.lineage_graph.words import EMPTY, as_text, things
from database import Bound, RecordId, Ref, parse_bound, parse_period
from database.rows import ChangeRow
from tests.factories import directory_of, office_id, world

ids = st.integers(0, 5)


def ref(number: int | str) -> Ref:
    return Ref("office", RecordId(str(number)), f"Office {number}")


def change(kind: str, on: str, before: list[int], after: list[int], *, planned: bool = False) -> ChangeRow:
    sides = tuple(map(ref, before)), tuple(map(ref, after))
    return ChangeRow(RecordId(f"{kind} {on}"), kind, parse_bound(on), *sides, None, planned, None, ())


def columns(graph: Graph) -> dict[str, int]:
    """The column of each box by its title, that of the last one where a record has several."""
    return {node.ref.title: graph.places[key].column for key, node in graph.nodes.items()}


def test_two_merge_into_one_and_the_joint_stands_between() -> None:
    graph = graph_of([change("merged", "2019-01-01", [1, 2], [3])])
    assert columns(graph) == {"Office 1": 0, "Office 2": 0, "Office 3": 2}
    (joint,) = graph.joints
    assert graph.places[joint].column == 1
    middles = [graph.places[key].y for key in graph.nodes]
    assert middles[2] == (middles[0] + middles[1]) / 2


def test_a_record_that_goes_on_is_a_new_box_behind_the_change() -> None:
    graph = graph_of([change("split", "2007-07", [1], [1, 2]), change("renamed", "2019-01-01", [1], [3])])
    assert [node.ref.title for node in graph.nodes.values()] == ["Office 1", "Office 1", "Office 2", "Office 3"]
    first, second = list(graph.nodes.values())[:2]
    assert (first.end, second.start) == (second.start, first.end)
    assert second.end is not None
    assert second.end.edtf == "2019-01-01"
    assert graph.columns == 5


def test_what_joins_later_stands_right_before_its_change() -> None:
    graph = graph_of([change("renamed", "2000", [1], [2]), change("merged", "2010", [2, 9], [3])])
    assert columns(graph)["Office 9"] == columns(graph)["Office 2"] == 2


def test_a_foundation_stands_before_what_was_founded() -> None:
    graph = graph_of([change("founded", "1992", [], [1]), change("dissolved", "2018-12-31", [1], [])])
    assert [graph.places[key].column for key in ("change 0", *graph.nodes, "change 1")] == [0, 1, 2]


@given(st.lists(st.tuples(st.lists(ids, max_size=3, unique=True), st.lists(ids, max_size=3, unique=True)), max_size=12))
def test_time_never_runs_back_and_nothing_lies_on_anything_else(sides: list[tuple[list[int], list[int]]]) -> None:
    rows = [change("merged", str(1950 + n), before, after) for n, (before, after) in enumerate(sides)]
    graph = graph_of(rows)
    for joint in graph.joints.values():
        here = graph.places[joint.key].column
        assert all(graph.places[key].column < here for key in joint.before)
        assert all(graph.places[key].column > here for key in joint.after)
    places = sorted((place.column, place.y) for place in graph.places.values())
    pairs = itertools.pairwise(places)
    assert all(one[0] != other[0] or other[1] - one[1] > 0.99 for one, other in pairs)
    assert all(place.y >= 0 and place.column >= 0 for place in graph.places.values())


def test_what_stood_on_a_day_lies_between_its_changes_and_in_its_life() -> None:
    graph = graph_of([change("renamed", "2019-01-01", [1], [2])])
    before, after = graph.nodes.values()
    lives: dict[RecordId, tuple[Bound, Bound]] = {
        RecordId("1"): (parse_bound("1992", "start"), parse_bound("2018-12-31", "end"))
    }
    assert stood(before, lives, parse_period("2017-03-16"))
    assert not stood(before, lives, parse_period("2019-01-01"))
    assert not stood(before, lives, parse_period("1980"))
    assert not stood(after, lives, parse_period("2018-12-31"))
    assert stood(after, lives, parse_period("2019-01-01"))


def test_the_text_tells_the_changes_in_order_and_what_stood(tmp_path: Path) -> None:
    facts = world(
        offices="dpa\npbso\ndppa",
        changes="merged 2019-01-01 office:dpa,office:pbso office:dppa",
    )
    with directory_of(tmp_path, facts) as directory:
        about, changes = directory.lineage(office_id("dppa"))
    graph = graph_of(changes)
    standing = [key for key, node in graph.nodes.items() if node.ref.title == "DPPA"]
    text = as_text(about.title, graph, standing, "on 1 June 2020").splitlines()
    assert text[0] == "Lineage of DPPA"
    assert text[1] == "Merged, 1 January 2019: from DPA, PBSO; to DPPA"
    assert text[2] == "Of these stood on 1 June 2020, as far as is known: DPPA"
    assert [thing.title for thing in things(graph, standing).values()][-1] == "DPPA"


def test_a_record_without_changes_says_so() -> None:
    assert as_text("Some office", graph_of(()), (), "today") == EMPTY


def test_a_planned_change_says_that_it_is_planned() -> None:
    graph = graph_of([change("merged", "2027", [1], [2], planned=True)])
    assert things(graph, ())["change 0"].title == "Merged (planned), 2027"
