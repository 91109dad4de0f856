"""Rules 1 to 4 and 11: from bounds, sightings and printed words to yes, possible or no."""

from collections.abc import Callable

import pytest

from database import Directory
from database.dates import LAST_DAY, UNKNOWN, Certainty, parse_bound
from database.rules import contradicts, span_of, years_after
from tests.factories import answer, certainty, succession, told

Post = Callable[..., Directory]


# Rule 1


@pytest.mark.parametrize(
    ("day", "sure"),
    [
        ("2009-12-31", "no"),
        ("2010-01-01", "yes"),
        ("2011-06-15", "yes"),
        ("2012-12-31", "yes"),
        ("2013-01-01", "no"),
    ],
)
def test_a_term_holds_from_its_first_to_its_last_day_inclusive(post: Post, day: str, sure: str) -> None:
    assert certainty(post("ann 2010-01-01 2012-12-31"), day, "Ann") == sure


@pytest.mark.parametrize(
    ("day", "sure"),
    [
        ("2009-12-31", "no"),
        ("2010-01-01", "possible"),
        ("2010-12-30", "possible"),
        ("2010-12-31", "yes"),
        ("2012-03-01", "yes"),
        ("2012-03-02", "possible"),
        ("2012-03-31", "possible"),
        ("2012-04-01", "no"),
    ],
)
def test_a_year_or_a_month_leaves_its_days_possible_and_no_more(post: Post, day: str, sure: str) -> None:
    assert certainty(post("ann 2010 2012-03"), day, "Ann") == sure


def test_an_unknown_start_is_possible_on_all_earlier_days_and_sure_on_the_last(post: Post) -> None:
    there = post("ann null 2012-12-31")
    assert certainty(there, "1990-01-01", "Ann") == "possible"
    assert certainty(there, "2012-12-30", "Ann") == "possible"
    assert certainty(there, "2012-12-31", "Ann") == "yes"
    assert certainty(there, "2013-01-01", "Ann") == "no"


def test_an_unknown_end_is_sure_on_the_first_day_and_possible_ever_after(post: Post) -> None:
    there = post("ann 2010-01-01 null")
    assert certainty(there, "2010-01-01", "Ann") == "yes"
    assert certainty(there, "2010-01-02", "Ann") == "possible"
    assert certainty(there, "2090-01-01", "Ann") == "possible"


def test_unknown_and_open_ends_are_never_the_same_thing(post: Post) -> None:
    unknown, still = post("ann 2010-01-01 null"), post("ann 2010-01-01 ..")
    assert succession(unknown) == [("Ann", "2010-01-01", None)]
    assert succession(still) == [("Ann", "2010-01-01", "..")]
    assert told(unknown, "2012-01-01") == ("possible", "Ann")
    assert told(still, "2012-01-01") == ("presumed", "Ann")


@pytest.mark.parametrize("where", ["office", "post"])
def test_nobody_holds_a_role_before_it_or_its_office_began(post: Post, where: str) -> None:
    born = {"office": 'founded = "1992-03"', "post": 'created = "1992-03"'}[where]
    there = post("ann null 1999-12-31", **{where: born})
    assert certainty(there, "1992-02-29", "Ann") == "no"
    assert certainty(there, "1992-03-01", "Ann") == "possible"
    assert answer(there, "1992-02-29").note == "The role did not exist then, as far as is recorded."


# Rule 2


def test_a_sighting_makes_the_start_no_later_and_the_end_no_earlier(post: Post) -> None:
    there = post('ann 2010 2012 sightings = [{ on = "2010-03-10" }, { on = "2012-10-01" }]')
    assert certainty(there, "2010-03-09", "Ann") == "possible"
    assert certainty(there, "2010-03-10", "Ann") == "yes"
    assert certainty(there, "2012-10-01", "Ann") == "yes"
    assert certainty(there, "2012-10-02", "Ann") == "possible"
    assert succession(there) == [("Ann", "2010", "2012")]


def test_a_sighting_of_a_month_narrows_by_what_it_surely_says(post: Post) -> None:
    there = post('ann null null sightings = [{ on = "2017-03" }, { on = "2017-10" }]')
    assert certainty(there, "2017-03-30", "Ann") == "possible"
    assert certainty(there, "2017-03-31", "Ann") == "yes"
    assert certainty(there, "2017-10-01", "Ann") == "yes"
    assert certainty(there, "2017-10-02", "Ann") == "possible"


def test_a_term_known_from_sightings_alone_says_so(post: Post) -> None:
    there = post(
        """
        ann null null sightings = [{ on = "2017-05-29" }]
        bea 2018-01-01 null sightings = [{ on = "2018-05-29" }]
        cid null null
        """
    )
    rows = {row.official.name: row for row in answer(there).holders}
    assert [rows[name].from_sightings for name in ("Ann", "Bea", "Cid")] == [True, False, False]
    assert rows["Ann"].confirmed == "2017-05-29"
    assert rows["Ann"].start.is_unknown
    assert rows["Ann"].end.is_unknown


def test_a_sighting_at_some_time_before_a_day_is_not_told_as_the_last_confirmation(post: Post) -> None:
    there = post('ann null null sightings = [{ on = "../2017-03-25" }]')
    assert answer(there).holders[0].confirmed is None
    assert certainty(there, "2017-03-25", "Ann") == "possible"


def test_a_term_of_one_sighting_is_sure_on_that_day_only(post: Post) -> None:
    there = post('ann null null sightings = [{ on = "2017-05-29" }]')
    assert told(there, "2017-05-29") == ("held", "Ann")
    assert told(there, "2017-05-28") == ("possible", "Ann")
    assert told(there, "2017-05-30") == ("possible", "Ann")


def test_a_sighting_outside_the_term_is_kept_and_shown_but_moves_nothing(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31 sightings = [{ on = "2013-02-01" }]')
    row = answer(there).holders[0]
    assert [(seen.on.edtf, seen.counts) for seen in row.attestations] == [("2013-02-01", False)]
    assert row.confirmed is None
    assert row.disputed
    assert certainty(there, "2013-01-15", "Ann") == "no"


def test_a_sighting_outside_the_term_makes_its_own_day_disputed_and_no_other(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31 sightings = [{ on = "2013-02-01" }]\nbea 2013-01-01 2014-12-31')
    seen = answer(there, "2013-02-01")
    assert (seen.state, seen.disputed) == ("held", True)
    assert seen.note == "Ann was seen in the role on 2013-02-01, outside the recorded term."
    assert not answer(there, "2013-02-02").disputed
    assert not answer(there, "2012-02-01").disputed
    assert not answer(there, "2012/2014").disputed


def test_a_sighting_after_the_holder_had_died_contradicts_the_term(post: Post) -> None:
    seen = 'sightings = [{ on = "2012-02-01" }, { on = "2013-02-01" }]'
    there = post(f"ann 2010-01-01 .. {seen}", people={"ann": 'died = "2012-06-30"'})
    assert [sighting.counts for sighting in answer(there).holders[0].attestations] == [True, False]
    assert answer(there).holders[0].confirmed == "2012-02-01"
    assert answer(there, "2013-02-01").disputed


# Rule 3


@pytest.mark.parametrize("word", ["now former", "then", "former", "newly appointed", "outgoing"])
def test_words_of_the_day_of_writing_end_no_term(post: Post, word: str) -> None:
    there = post(f'ann 2015-01-01 null sightings = [{{ on = "2017-03-16", wording = "({word}) head" }}]')
    row = answer(there, "2017-03-16").holders[0]
    assert (row.certainty, row.end.edtf) == ("yes", None)
    assert row.attestations[0].wording == f"({word}) head"
    assert certainty(there, "2017-03-17", "Ann") == "possible"


# Rule 4


def test_a_term_counts_from_taking_office_not_from_any_other_dated_step(post: Post) -> None:
    steps = ", ".join(
        f'{{ kind = "{kind}", on = "{day}" }}'
        for kind, day in (
            ("announced", "2017-02-14"),
            ("appointed", "2017-02-20"),
            ("arrived", "2017-05-02"),
            ("credentials", "2017-05-10"),
            ("sworn in", "2017-05-11"),
        )
    )
    there = post(f"ann 2017-04-01 2018-12-31 steps = [{steps}]")
    assert certainty(there, "2017-02-20", "Ann") == "no"
    assert certainty(there, "2017-04-01", "Ann") == "yes"
    assert [step.kind for step in answer(there).holders[0].steps] == [
        "announced",
        "appointed",
        "arrived",
        "credentials",
        "sworn in",
    ]


def test_an_announcement_alone_gives_no_start(post: Post) -> None:
    there = post('ann null 2018-12-31 steps = [{ kind = "announced", on = "2017-02-14" }]')
    assert certainty(there, "2017-03-01", "Ann") == "possible"


# Rule 11


@pytest.mark.parametrize("mark", ["", "~", "?", "%"])
def test_marks_of_doubt_do_not_widen_a_bound(post: Post, mark: str) -> None:
    there = post(f"ann 2011-10{mark} 2017-03-31")
    assert certainty(there, "2011-09-30", "Ann") == "no"
    assert certainty(there, "2011-10-15", "Ann") == "possible"
    assert certainty(there, "2011-10-31", "Ann") == "yes"
    row = answer(there).holders[0]
    assert row.start.edtf == f"2011-10{mark}"
    assert (row.start.approximate, row.start.uncertain) == (mark in ("~", "%"), mark in ("?", "%"))


@pytest.mark.parametrize(
    ("start", "first_possible", "first_sure"),
    [
        ("[..2017-03]", "1900-01-01", "2017-03-31"),
        ("../2017-03", "1900-01-01", "2017-03-31"),
        ("2017-01/2017-03", "2017-01-01", "2017-03-31"),
        ("2014-41", "2014-07-01", "2014-12-31"),
        ("[2017-03-28,2017-04-26]", "2017-03-28", "2017-04-26"),
    ],
)
def test_a_bound_is_widened_by_what_is_written(post: Post, start: str, first_possible: str, first_sure: str) -> None:
    there = post(f"ann {start} 2019-12-31")
    assert certainty(there, first_possible, "Ann") == "possible"
    assert certainty(there, first_sure, "Ann") == "yes"


# The same, for spans alone


def test_a_term_that_ends_before_it_starts_holds_nowhere() -> None:
    span = span_of(parse_bound("2012-05-01", "start"), parse_bound("2011-05-01", "end"))
    for day in ("2011-05-01", "2011-12-01", "2012-05-01"):
        at = parse_bound(day).earliest
        assert span.on(at, at) is not Certainty.YES


def test_nothing_holds_in_an_interval_that_ends_before_it_starts() -> None:
    span = span_of(parse_bound("2012-05-01", "start"), parse_bound("..", "end"))
    assert span.on(800_000, 700_000) is Certainty.NO


def test_five_years_after_a_leap_day_is_the_last_of_february_and_time_ends_in_9999() -> None:
    assert years_after(parse_bound("2016-02-29").earliest, 5) == parse_bound("2021-02-28").earliest
    assert years_after(parse_bound("9996-01-01").earliest, 5) == LAST_DAY


def test_an_unknown_day_of_a_sighting_contradicts_nothing() -> None:
    start, end = parse_bound("2012", "start"), parse_bound("2013", "end")
    assert not contradicts(start, end, UNKNOWN)
    assert not contradicts(start, end, parse_bound(".."))
    assert contradicts(start, end, parse_bound("2014"))
