"""Rules 6 and 12: what closes an open term, how long it is presumed, and what is said when it has lapsed."""

from collections.abc import Callable

import pytest

from database import Directory
from database.dates import UNKNOWN, Certainty, parse_bound
from database.rules import Closing, span_of
from tests.factories import answer, certainty, told

Post = Callable[..., Directory]

# Rule 6

CLOSED = {
    "the official died": {"people": {"ann": 'died = "2012-06-30"'}},
    "the role ended": {"post": 'abolished = "2012-06-30"'},
    "the office ended": {"office": 'dissolved = "2012-06-30"'},
}


@pytest.mark.parametrize("reason", CLOSED)
def test_a_death_or_the_end_of_role_or_office_closes_an_open_term(post: Post, reason: str) -> None:
    there = post("ann 2010-01-01 ..", **CLOSED[reason])  # type: ignore[arg-type]
    assert told(there, "2012-06-30") == ("held", "Ann")
    assert certainty(there, "2012-07-01", "Ann") == "no"
    row = answer(there).holders[0]
    assert row.implied_end == reason
    assert row.end.is_open  # computed and shown, not stored


@pytest.mark.parametrize("reason", CLOSED)
def test_an_unknown_end_lies_no_later_than_what_closes_it(post: Post, reason: str) -> None:
    there = post("ann 2010-01-01 null", **CLOSED[reason])  # type: ignore[arg-type]
    assert certainty(there, "2012-06-30", "Ann") == "possible"
    assert certainty(there, "2012-07-01", "Ann") == "no"
    assert answer(there).holders[0].implied_end == reason
    assert answer(there).holders[0].end.is_unknown


def test_a_recorded_end_needs_no_implied_one(post: Post) -> None:
    there = post("ann 2010-01-01 2011-12-31", post='abolished = "2012-06-30"')
    assert answer(there).holders[0].implied_end is None
    assert certainty(there, "2012-01-01", "Ann") == "no"


def test_an_end_written_as_after_a_day_is_cut_by_the_end_of_the_office(post: Post) -> None:
    there = post("ann 2010-01-01 2011-05-29/..", office='dissolved = "2012-06-30"')
    assert certainty(there, "2011-05-29", "Ann") == "yes"
    assert certainty(there, "2012-06-30", "Ann") == "possible"
    assert certainty(there, "2012-07-01", "Ann") == "no"


def test_the_first_of_several_closings_counts(post: Post) -> None:
    there = post(
        "ann 2010-01-01 ..",
        office='dissolved = "2014-06-30"',
        post='abolished = "2013-06-30"',
        people={"ann": 'died = "2012-06-30"'},
    )
    assert answer(there).holders[0].implied_end == "the official died"
    assert certainty(there, "2012-07-01", "Ann") == "no"


def test_a_closing_in_a_month_leaves_that_month_possible(post: Post) -> None:
    there = post("ann 2010-01-01 ..", post='abolished = "2012-06"')
    assert certainty(there, "2012-06-01", "Ann") == "yes"
    assert certainty(there, "2012-06-02", "Ann") == "possible"
    assert certainty(there, "2012-07-01", "Ann") == "no"


def test_two_closings_that_can_both_be_first_leave_the_days_between_possible() -> None:
    year, june = parse_bound("2012"), parse_bound("2012-06-30")
    closings = [Closing(year, "the official died"), Closing(june, "the role ended")]
    span = span_of(parse_bound("2010-01-01", "start"), parse_bound("..", "end"), closings=closings)
    march = parse_bound("2012-03-01").earliest
    assert span.on(march, march) is Certainty.POSSIBLE
    assert span.closed_by == "the role ended"


def test_an_unknown_or_open_closing_closes_nothing(post: Post) -> None:
    there = post("ann 2010-01-01 ..", post='abolished = ".."')
    assert answer(there).holders[0].implied_end is None
    assert told(there, "2012-01-01") == ("presumed", "Ann")


def test_a_role_that_had_ended_before_the_term_began_does_not_close_it(post: Post) -> None:
    there = post("ann 2010-01-01 ..", post='abolished = "2005-06-30"')
    assert answer(there).holders[0].implied_end is None
    assert {finding.rule for finding in there.findings()} >= {"after the office"}


def test_a_death_long_after_the_term_had_lapsed_does_not_prove_the_years_between(post: Post) -> None:
    there = post('ann 1990-01-01 .. confirmed = "1995-01-01"', people={"ann": 'died = "2020-06-30"'})
    assert certainty(there, "1995-01-01", "Ann") == "yes"
    assert certainty(there, "2000-01-01", "Ann") == "presumed"
    assert told(there, "2010-01-01") == ("unknown",)
    assert told(there, "2021-01-01") == ("unknown",)


# Rule 12


def test_an_open_end_is_sure_to_its_last_confirmation_presumed_for_five_years_then_unknown(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2016-05-10"')
    assert told(there, "2016-05-10") == ("held", "Ann")
    assert told(there, "2016-05-11") == ("presumed", "Ann")
    assert told(there, "2021-05-10") == ("presumed", "Ann")
    assert told(there, "2021-05-11") == ("unknown",)


def test_a_presumed_answer_shows_its_age(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2016-05-10"')
    found = answer(there, "2018-01-01")
    assert found.note == "No source confirms it up to then: Ann was last confirmed on 2016-05-10."
    assert found.holders[0].confirmed == "2016-05-10"


def test_a_lapsed_answer_names_the_last_known_holder(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2016-05-10"')
    found = answer(there, "2022-01-01")
    assert (found.state, found.holders) == ("unknown", ())
    assert found.note == "The last known holder is Ann, last confirmed on 2016-05-10."


def test_the_last_known_holder_is_the_one_known_last_not_the_one_left_open(post: Post) -> None:
    there = post("ann 2000-01-01 ..\nbea 2006-01-01 2010-12-31")
    assert answer(there, "2012-01-01").note == "The last known holder is Bea, until 2010-12-31."


def test_a_designate_is_never_the_last_known_holder(post: Post) -> None:
    there = post('ann 2000-01-01 2001-01-01\nbea 2002-01-01 2002-12-31 capacity = "designate"')
    assert answer(there, "2003-01-01").note == "The last known holder is Ann, until 2001-01-01."


def test_a_sighting_confirms_as_a_source_does(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2012-05-10" | sightings = [{ on = "2016-05-10" }]')
    assert certainty(there, "2016-05-10", "Ann") == "yes"
    assert certainty(there, "2021-05-10", "Ann") == "presumed"
    assert answer(there).holders[0].confirmed == "2016-05-10"


def test_without_any_confirmation_the_start_is_the_last_sure_day(post: Post) -> None:
    there = post("ann 2010-01-01 ..")
    assert told(there, "2010-01-01") == ("held", "Ann")
    assert told(there, "2010-01-02") == ("presumed", "Ann")
    assert told(there, "2015-01-01") == ("presumed", "Ann")
    assert told(there, "2015-01-02") == ("unknown",)
    assert answer(there, "2012-01-01").holders[0].confirmed is None
    assert answer(there, "2012-01-01").note == "No source confirms it up to then: Ann was last confirmed on 2010-01-01."


def test_the_scheduled_end_bounds_what_is_presumed(post: Post) -> None:
    there = post('ann 2017-01-01 .. scheduled = "2018-12-31" | confirmed = "2018-01-27"')
    assert told(there, "2018-12-31") == ("presumed", "Ann")
    assert told(there, "2019-01-01") == ("unknown",)


def test_a_long_scheduled_term_is_presumed_for_more_than_five_years(post: Post) -> None:
    there = post('ann 2010-01-01 .. scheduled = "2019-12-31"')
    assert told(there, "2019-12-31") == ("presumed", "Ann")
    assert told(there, "2020-01-01") == ("unknown",)


def test_whoever_was_seen_after_the_scheduled_end_held_the_role_that_long(post: Post) -> None:
    there = post('ann 2010-01-01 .. scheduled = "2016-12-31" | sightings = [{ on = "2017-05-01" }]')
    assert told(there, "2017-05-01") == ("held", "Ann")
    assert told(there, "2017-05-02") == ("unknown",)


def test_a_scheduled_end_that_is_itself_open_is_none(post: Post) -> None:
    there = post('ann 2010-01-01 .. scheduled = ".."')
    assert told(there, "2015-01-01") == ("presumed", "Ann")
    assert told(there, "2015-01-02") == ("unknown",)


def test_an_open_term_known_to_have_begun_by_a_month_is_presumed_from_that_month_on(post: Post) -> None:
    there = post("ann [..2017-03] ..")
    assert told(there, "2016-01-01") == ("possible", "Ann")
    assert told(there, "2017-03-31") == ("presumed", "Ann")
    assert told(there, "2022-03-31") == ("presumed", "Ann")
    assert told(there, "2022-04-01") == ("unknown",)


def test_an_open_term_without_start_or_sighting_is_never_more_than_possible(post: Post) -> None:
    there = post("ann null ..", post='created = "2000-01-01"')
    assert told(there, "1999-12-31") == ("unknown",)
    assert told(there, "2050-01-01") == ("possible", "Ann")


def test_a_confirmation_by_month_counts_from_its_end_but_is_sure_only_to_its_beginning(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2016-05"')
    assert certainty(there, "2016-05-01", "Ann") == "yes"
    assert certainty(there, "2016-05-02", "Ann") == "presumed"
    assert certainty(there, "2021-05-31", "Ann") == "presumed"
    assert certainty(there, "2021-06-01", "Ann") == "no"


def test_a_confirmation_from_before_the_term_confirms_nothing(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2008-05-10"')
    assert certainty(there, "2010-01-01", "Ann") == "yes"
    assert certainty(there, "2015-01-01", "Ann") == "presumed"


def test_a_confirmation_lends_a_known_end_nothing(post: Post) -> None:
    there = post('ann 2010-01-01 2012-12-31 confirmed = "2014-05-10"')
    assert certainty(there, "2013-01-01", "Ann") == "no"


# A vacancy ages like a term


def test_an_open_vacancy_is_told_as_vacant_for_five_years_and_then_as_unknown(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\ngap vacant 2013-01-01 ..")
    assert told(there, "2013-01-01") == ("vacant",)
    assert told(there, "2018-01-01") == ("vacant",)
    assert told(there, "2018-01-02") == ("unknown",)
    assert answer(there, "2014-01-01").note == "Last confirmed as vacant on 2013-01-01."
    assert answer(there, "2019-01-01").note == "The role was last known to be vacant on 2013-01-01."


def test_a_confirmed_vacancy_ages_from_its_confirmation(post: Post) -> None:
    there = post('gap vacant 2013-01-01 .. confirmed = "2016-06-01"')
    assert told(there, "2021-06-01") == ("vacant",)
    assert answer(there, "2021-06-01").note == "Last confirmed as vacant on 2016-06-01."
    assert told(there, "2021-06-02") == ("unknown",)


def test_a_vacancy_ends_with_the_role(post: Post) -> None:
    there = post("gap vacant 2013-01-01 ..", post='abolished = "2014-12-31"')
    assert told(there, "2014-12-31") == ("vacant",)
    assert told(there, "2015-01-01") == ("unknown",)


def test_a_span_says_when_it_has_lapsed() -> None:
    span = span_of(parse_bound("2010-01-01", "start"), parse_bound("..", "end"), confirmed=UNKNOWN)
    assert not span.lapsed_on(parse_bound("2015-01-01").earliest)
    assert span.lapsed_on(parse_bound("2015-01-02").earliest)
