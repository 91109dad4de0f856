"""A picture on pages: whole where it can be read, else in pieces that leave nothing out."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paper.tiles import tiles
from app.shared.on_paper import Picture

WIDTH, HEIGHT = 980.0, 620.0


def a_picture(width: float, height: float, head: float = 0.0, breaks: tuple[float, ...] = ()) -> Picture:
    return Picture(width, height, lambda _painter: None, "", head, breaks)


def test_a_picture_that_can_be_read_so_stands_whole_on_one_page() -> None:
    scale, (tile,) = tiles(a_picture(1400, 300), WIDTH, HEIGHT, 80)
    assert scale == WIDTH / 1400
    assert (tile.page, tile.width, tile.height) == (0, 1400, 300)
    assert tiles(a_picture(200, 100), WIDTH, HEIGHT, 80)[0] == 1


def test_a_tall_picture_is_cut_between_its_lines_and_keeps_its_head() -> None:
    breaks = tuple(float(20 + 40 * line) for line in range(60))
    _, found = tiles(a_picture(980, 2380, 20, breaks), WIDTH, HEIGHT, 80)
    assert [tile.page for tile in found] == list(range(len(found)))
    assert all(tile.top in breaks for tile in found[1:])
    assert [tile.head for tile in found] == [False, *(True for _ in found[1:])]


@pytest.mark.parametrize("size", [(30_000, 90_000), (200_000, 50)])
def test_even_the_largest_picture_takes_only_so_many_pages(size: tuple[int, int]) -> None:
    _, found = tiles(a_picture(*size), WIDTH, HEIGHT, 80)
    assert len(found) <= 40


@given(st.floats(50, 6000), st.floats(50, 6000), st.floats(0, 300), st.sampled_from([0.0, 30.0]))
def test_nothing_is_left_out_and_nothing_runs_over_its_page(
    width: float, height: float, taken: float, head: float
) -> None:
    scale, found = tiles(a_picture(width, height, head), WIDTH, HEIGHT, taken)
    assert max(tile.left + tile.width for tile in found) == pytest.approx(width)
    assert max(tile.top + tile.height for tile in found) == pytest.approx(height)
    for before, after in pairwise(found):
        assert after.left <= before.left + before.width
        assert after.top <= before.top + before.height
    for tile in found:
        room = HEIGHT - (taken if tile.page == 0 else 0)
        assert tile.width * scale <= WIDTH + 0.01
        assert (tile.height + (head if tile.head else 0)) * scale <= room + taken + 0.01
