"""What a timeline shows, without Qt: pieces of certainty, sightings, titles, marks of the years."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.timeline.axis import Axis, ticks
from app.timeline.layout import Line, here, lines_of, pieces_of
from app.timeline.words import EMPTY, as_text
from database import Directory, parse_period
from database.dates import FIRST_DAY, LAST_DAY, day_of
from database.picture_rows import Stretch
from tests.factories import directory_of, official_id, role, role_id

TODAY = day_of("2026-11-21")
DAYS = st.integers(FIRST_DAY, LAST_DAY)
WIDE = Stretch(10, 20, 30, 40, False)


def told(days: Stretch) -> list[tuple[str, int, int]]:
    return [(piece.sort, piece.first, piece.last) for piece in pieces_of(days, "sure")]


def test_a_term_is_possible_then_sure_then_possible_again() -> None:
    assert told(WIDE) == [("possible", 10, 19), ("sure", 20, 30), ("possible", 31, 40)]


def test_what_follows_the_last_confirmation_of_an_open_term_is_presumed() -> None:
    assert told(Stretch(20, 20, 30, 40, True)) == [("sure", 20, 30), ("presumed", 31, 40)]
    assert told(Stretch(10, 35, 30, 40, True)) == [("possible", 10, 34), ("presumed", 35, 40)]


def test_where_no_day_is_sure_all_of_them_are_possible() -> None:
    assert told(Stretch(10, 30, 20, 40, False)) == [("possible", 10, 40)]


def test_only_the_side_that_nothing_limits_is_open() -> None:
    assert told(Stretch(10, 30, 20, LAST_DAY, False)) == [("possible", 10, 30), ("possible", 31, LAST_DAY)]
    assert told(Stretch(FIRST_DAY, 30, 20, 40, False)) == [("possible", FIRST_DAY, 19), ("possible", 20, 40)]
    assert told(Stretch(FIRST_DAY, LAST_DAY, FIRST_DAY, LAST_DAY, False)) == [("possible", FIRST_DAY, LAST_DAY)]


def test_a_gap_keeps_its_own_shape_and_is_never_presumed() -> None:
    assert [piece.sort for piece in pieces_of(Stretch(20, 20, 30, 40, True), "vacant")] == ["vacant", "possible"]
    assert [piece.sort for piece in pieces_of(WIDE, "unknown")] == ["unknown"]


@given(st.lists(DAYS, min_size=4, max_size=4), st.booleans(), st.sampled_from(["sure", "acting", "vacant", "unknown"]))
def test_pieces_cover_the_whole_stretch_once_and_in_order(four: list[int], presumed: bool, sort: str) -> None:
    first, *middle, last = sorted(four)
    for sure_first, sure_last in (middle, middle[::-1]):
        pieces = pieces_of(Stretch(first, sure_first, sure_last, last, presumed), sort)  # type: ignore[arg-type]
        assert pieces[0].first == first
        assert pieces[-1].last == last
        assert all(one.last + 1 == other.first for one, other in itertools.pairwise(pieces))


@pytest.fixture
def line(tmp_path: Path) -> Directory:
    facts = role(
        """
        ann 2010-01-01 2012-12-31
        gap vacant 2013-01-01 2013-06-30
        bea 2013-07-01 .. confirmed = '2015-01-01'
        """,
        title="Head of <b>Mission</b>",
    )
    return directory_of(tmp_path, facts)


def test_the_titles_stand_over_the_terms_and_every_term_can_be_opened(line: Directory) -> None:
    drawn = lines_of(line.timeline(role_id()), TODAY)
    assert [(one.title, one.heading) for one in drawn.lines] == [
        ("Head of <b>Mission</b>", True),
        ("Ann", False),
        ("Vacant", False),
        ("Bea", False),
    ]
    opens = [one.thing.address.kind if one.thing and one.thing.address else None for one in drawn.lines]
    assert opens == [None, "official", None, "official"]
    line.close()


def test_the_picture_reaches_over_all_that_is_known_and_over_today(line: Directory) -> None:
    drawn = lines_of(line.timeline(role_id()), TODAY)
    assert day_of("2008-01-01") < drawn.first < day_of("2010-01-01")
    assert TODAY < drawn.last < day_of("2029-01-01")
    line.close()


def test_the_line_of_the_day_is_known_and_a_vacancy_is_nobody_in_office(line: Directory) -> None:
    lines = lines_of(line.timeline(role_id()), TODAY).lines

    def there(day: str) -> list[str]:
        return [one.title for one in lines if here(one, parse_period(day))]

    assert (there("2011"), there("2013-02-01"), there("2016-01-01")) == (["Ann"], [], ["Bea"])
    line.close()


def test_a_career_names_roles_and_opens_them(line: Directory) -> None:
    (one,) = lines_of(line.timeline(official_id("ann")), TODAY).lines
    assert one.title == "Head of <b>Mission</b>"
    assert one.thing is not None
    assert one.thing.address is not None
    assert one.thing.address.kind == "role"
    line.close()


def test_the_text_says_what_the_picture_shows(line: Directory) -> None:
    on = parse_period("2016-01-01")
    text = as_text(line.timeline(role_id()), on).splitlines()
    assert text[0] == "Timeline of Head of <b>Mission</b>, on 1 January 2016"
    assert text[1].startswith("Ann: Head of <b>Mission</b>; 1 January 2010 – 31 December 2012")
    assert text[2] == "Vacant: 1 January 2013 – 30 June 2013"
    assert text[3].startswith("here: Bea: ")
    assert "Last confirmed on 1 January 2015" in text[3]
    empty = line.timeline(line.resolve("Mission", ("office",)).id)
    assert empty.bands
    line.close()


def test_where_there_is_nothing_to_draw_the_text_says_so(tmp_path: Path) -> None:
    with directory_of(tmp_path, role("")) as nobody:
        timeline = nobody.timeline(role_id())
        assert as_text(timeline, parse_period("2017")) == EMPTY
        assert lines_of(timeline, TODAY).lines == ()


def years(scale: float) -> list[str]:
    axis = Axis(day_of("1990-01-01"), scale)
    return [tick.words for tick in ticks(axis, axis.first, day_of("2000-12-31"), 50)]


def test_the_marks_are_as_close_as_their_words_allow() -> None:
    assert years(0.03) == ["1990", "1995", "2000"]
    assert years(0.14) == [str(year) for year in range(1990, 2001)]
    assert years(0.6)[:5] == ["1990", "Apr", "Jul", "Oct", "1991"]
    assert years(2.0)[:3] == ["1990", "Feb", "Mar"]


@given(st.integers(day_of("1000-01-01"), day_of("9000-01-01")), st.floats(0.0005, 8.0))
def test_a_day_is_found_where_it_was_put_and_marks_keep_their_distance(first: int, scale: float) -> None:
    axis = Axis(first, scale, 100)
    assert axis.day(axis.x(first + 500) + scale / 2) == first + 500
    marks = ticks(axis, first, first + round(2000 / scale), 50)
    places = [axis.x(tick.day) for tick in marks]
    assert all(after - before > 40 for before, after in itertools.pairwise(places))


def test_a_heading_has_nothing_that_could_be_in_office() -> None:
    assert not here(Line("Some title", "", True), parse_period("2017"))
