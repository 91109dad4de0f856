"""Where the boxes of an org chart lie: tidy, never over each other, with the depth and people that are wished for."""

import itertools
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.chart.layout import Measures, Plan, Wish, forks_in_sight, in_sight, plan
from app.chart.tidy import tidy
from app.chart.words import as_text, things
from database import Directory, OfficeId, parse_period
from database.picture_rows import Chart
from tests.factories import directory_of, office_id, world

SIZES = Measures(200.0, 40.0, 15.0, 50.0, 10.0)


@st.composite
def forests(draw: st.DrawFn) -> tuple[dict[str, list[str]], list[str], dict[str, float]]:
    """A forest as parents of numbered nodes, each of some breadth."""
    count = draw(st.integers(1, 60))
    above = [draw(st.integers(-1, number - 1)) for number in range(count)]
    children: dict[str, list[str]] = {}
    for number, parent in enumerate(above):
        if parent >= 0:
            children.setdefault(str(parent), []).append(str(number))
    roots = [str(number) for number, parent in enumerate(above) if parent < 0]
    return children, roots, {str(number): draw(st.floats(10, 90)) for number in range(count)}


@given(forests())
def test_boxes_of_one_level_never_touch_and_parents_stand_in_the_middle(
    forest: tuple[dict[str, list[str]], list[str], dict[str, float]],
) -> None:
    children, roots, breadth = forest
    middle = tidy(children, roots, breadth, 10)
    assert middle.keys() == breadth.keys()
    assert min(middle[node] - breadth[node] / 2 for node in middle) == pytest.approx(0)
    level = roots
    while level:
        ends = [(middle[node] - breadth[node] / 2, middle[node] + breadth[node] / 2) for node in level]
        assert all(before[1] + 9.99 <= after[0] for before, after in itertools.pairwise(ends))
        level = [child for node in level for child in children.get(node, ())]
    for node, below in children.items():
        assert middle[node] == pytest.approx((middle[below[0]] + middle[below[-1]]) / 2)


def test_small_subtrees_stand_under_the_arms_of_large_ones() -> None:
    children = {"top": ["a", "b"], "a": ["a1"], "a1": ["x", "y", "z"], "b": []}
    middle = tidy(children, ["top"], dict.fromkeys(["top", "a", "a1", "x", "y", "z", "b"], 10.0), 10)
    assert middle["b"] - middle["a"] == pytest.approx(20)
    assert middle["z"] - middle["x"] == pytest.approx(40)


def test_neither_depth_nor_breadth_is_too_much() -> None:
    chain = {str(number): [str(number + 1)] for number in range(20_000)}
    begun = time.perf_counter()
    middle = tidy(chain, ["0"], dict.fromkeys(map(str, range(20_001)), 10.0), 10)
    assert set(middle.values()) == {5.0}
    wide = {"0": list(map(str, range(1, 20_001)))}
    assert len(tidy(wide, ["0"], dict.fromkeys(map(str, range(20_001)), 10.0), 10)) == 20_001
    assert time.perf_counter() - begun < 5


def test_no_roots_make_an_empty_picture() -> None:
    assert tidy({}, [], {}, 10) == {}


UN = world(
    offices="un\neu\ndpa\ndpko\nunlops\nafrica\nasia\neast",
    links="""
    dpa un
    dpko un
    unlops dpa joint of
    unlops dpko joint of
    unlops eu liaison to
    africa dpa
    asia dpa
    east asia
    """,
    roles="head-of-dpa dpa\ndeputy-of-dpa dpa rank = 'deputy'",
    terms="head-of-dpa ann 2010-01-01 2017-12-31\ndeputy-of-dpa bea 2010-01-01 2017-12-31 capacity = 'acting'",
)


@pytest.fixture
def there(tmp_path: Path) -> Directory:
    return directory_of(tmp_path, UN)


def around(there: Directory, office: str) -> Chart:
    chart = there.chart(office_id(office), parse_period("2017-03-16"))
    there.close()
    return chart


def drawn(made: Plan) -> list[list[str]]:
    return [[made.boxes[key].office.office.name for key in level] for level in made.levels]


def test_an_office_with_two_parents_is_one_box_and_a_further_line(there: Directory) -> None:
    made = plan(around(there, "unlops"), Wish(), SIZES)
    assert drawn(made)[0] == ["UN", "EU"]
    names = {key: box.office.office.name for key, box in made.boxes.items()}
    assert sorted(names.values()).count("UNLOPS") == 1
    assert {(names[tie.child], tie.kind, names[tie.parent], tie.dashed) for tie in made.ties} == {
        ("UNLOPS", "joint of", "DPKO", False),
        ("UNLOPS", "liaison to", "EU", True),
    }


def test_the_depth_limit_counts_what_it_hides_and_always_shows_the_way_to_the_asked_office(there: Directory) -> None:
    chart = around(there, "east")
    shallow = plan(chart, Wish(depth=1), SIZES)
    assert drawn(shallow) == [["UN"], ["DPA", "DPKO"], ["ASIA"], ["EAST"]]
    hidden = {box.office.office.name: box.hidden for box in shallow.boxes.values() if box.hidden}
    assert hidden == {"DPA": 2}
    assert len(plan(chart, Wish(depth=None), SIZES).boxes) == 7


def test_from_here_shows_only_what_is_below(there: Directory) -> None:
    made = plan(around(there, "dpa"), Wish(below=OfficeId(office_id("dpa"))), SIZES)
    assert drawn(made) == [["DPA"], ["AFRICA", "ASIA", "UNLOPS"], ["EAST"]]


def test_deputies_make_their_box_taller(there: Directory) -> None:
    chart = around(there, "dpa")

    def height(wish: Wish) -> float:
        return plan(chart, wish, SIZES).boxes[office_id("dpa")].height

    assert height(Wish()) == 55.0
    assert height(Wish(deputies=True)) == 70.0


def test_the_text_says_what_the_picture_shows(there: Directory) -> None:
    chart, wish = around(there, "unlops"), Wish(deputies=True)
    made = plan(chart, wish, SIZES)
    text = as_text(chart, made, things(made), wish, "on 16 March 2017").splitlines()
    assert text[0] == "Organisation chart around UNLOPS, on 16 March 2017"
    assert "Level 2: DPA; Ann; deputies Bea (acting)" in text
    assert "Level 3: UNLOPS; no head known; Also joint of DPKO; Also liaison to EU" in text


def test_an_office_that_did_not_stand_is_told_in_words(tmp_path: Path) -> None:
    with directory_of(tmp_path, world(offices="dpo founded = '2019-01-01'")) as there:
        chart = there.chart(office_id("dpo"), parse_period("2017"))
    made = plan(chart, Wish(), SIZES)
    assert (made.boxes, made.levels, things(made)) == ({}, (), {})
    assert as_text(chart, made, {}, Wish(), "in 2017") == "DPO did not stand in 2017."


def test_only_what_is_in_sight_is_found(there: Directory) -> None:
    made = plan(around(there, "dpa"), Wish(), SIZES)
    for number, level in enumerate(made.levels):
        for top in range(0, 600, 30):
            seen = [
                key
                for key in level
                if made.boxes[key].top < top + 60 and made.boxes[key].top + made.boxes[key].height >= top
            ]
            assert list(in_sight(made, number, top, top + 60)) == seen
    assert [len(forks) for forks in made.forks] == [1, 1, 1, 0]
    assert forks_in_sight(made.forks[0], -100, -50) == ()
