"""The years in which offices or holders changed."""

from database import Directory
from database.dates import day_of


def test_every_year_of_the_shipped_directory_counts_what_changed_in_it(shipped: Directory) -> None:
    found = {row.year: row for row in shipped.years()}
    assert list(found) == sorted(found)
    assert found[2019].offices >= 2, "the merges and renames of 1 January 2019"
    assert found[2017].holders >= 2
    assert max(found) < 2040, "what is still open does not end in the last year that there is"
    assert all(row.offices + row.holders > 0 for row in found.values())


def test_as_many_moves_as_the_bulletin_tells_at_least(shipped: Directory) -> None:
    moves = shipped.moves(day_of("2016-12-31"), day_of("2017-12-31"))
    came_or_left = [move for move in moves if move.kind in ("came", "left")]
    year = next(row for row in shipped.years() if row.year == 2017)
    assert came_or_left
    assert year.holders > 0
