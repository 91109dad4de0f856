"""Rules 5, 7, 8, 13 and 14: the one word for a role on a day, a month or an interval."""

from collections.abc import Callable

import pytest

from database import Directory
from tests.factories import answer, certainty, told

Post = Callable[..., Directory]

# Rule 5: capacity


@pytest.mark.parametrize("capacity", ["acting", "ad interim", "officer-in-charge"])
def test_who_acts_covers_a_vacancy_and_does_not_fill_it(post: Post, capacity: str) -> None:
    there = post(f'gap vacant 2010-01-01 2010-06-30\nann 2010-01-01 2010-06-30 capacity = "{capacity}"')
    found = answer(there, "2010-03-01")
    assert (found.state, found.holders[0].capacity) == ("acting", capacity)
    assert [gap.state for gap in found.gaps] == ["vacant"]


def test_who_carries_out_the_functions_does_not_act(post: Post) -> None:
    there = post('ann 2024-09-04 2024-12-05 capacity = "functions"')
    assert told(there, "2024-10-01") == ("functions", "Ann")


def test_a_designate_holds_nothing_yet(post: Post) -> None:
    there = post('ann 2010-01-01 2010-12-31 capacity = "designate"')
    found = answer(there, "2010-06-01")
    assert found.state == "unknown"
    assert [(row.official.name, row.capacity) for row in found.holders] == [("Ann", "designate")]


def test_a_designate_stands_after_the_holder_even_if_the_holder_is_only_presumed(post: Post) -> None:
    there = post('bea 2011-01-01 2011-03-31 capacity = "designate"\nann 2008-01-01 ..')
    assert told(there, "2011-02-01") == ("presumed", "Ann", "Bea")
    assert "Bea" not in (answer(there, "2011-02-01").note or "")


def test_a_designate_is_no_change_of_holder(post: Post) -> None:
    there = post('ann 2010-01-01 2011-12-31\nbea 2011-02-01 2011-11-30 capacity = "designate"')
    assert told(there, "2011") == ("held", "Ann", "Bea")


def test_a_prevented_holder_still_holds_while_another_is_in_charge(post: Post) -> None:
    there = post(
        'ann 2010-01-01 2010-12-31 capacity = "prevented"\nbea 2010-03-01 2010-04-30 capacity = "officer-in-charge"'
    )
    assert told(there, "2010-03-15") == ("held", "Ann", "Bea")
    assert told(there, "2010-06-01") == ("held", "Ann")


def test_a_stand_in_for_a_holder_who_stays_is_no_change_of_holder(post: Post) -> None:
    there = post('ann 2010-01-01 2010-12-31\nbea 2010-03-01 2010-04-30 capacity = "officer-in-charge"')
    assert told(there, "2010") == ("held", "Ann", "Bea")
    assert told(there, "2010-03") == ("held", "Ann", "Bea")


def test_who_acts_after_a_holder_has_gone_is_a_change(post: Post) -> None:
    there = post('ann 2010-01-01 2010-03-15\nbea 2010-03-16 2010-04-30 capacity = "acting"')
    assert told(there, "2010-03") == ("changed", "Ann", "Bea")


def test_the_substantive_holder_stands_before_who_acts(post: Post) -> None:
    there = post('bea 2010-01-01 2010-12-31 capacity = "acting"\nann 2010-02-01 2010-12-31')
    assert told(there, "2010-06-01") == ("held", "Ann", "Bea")


# Rule 7: the nine states


def test_a_certain_substantive_holder_makes_it_held(post: Post) -> None:
    assert told(post("ann 2010-01-01 2012-12-31"), "2011-05-05") == ("held", "Ann")


def test_a_day_that_ends_one_term_and_starts_the_next_is_shared(post: Post) -> None:
    there = post("ann 2009-12-01 2014-11-01\nbea 2014-11-01 2019-11-30")
    assert told(there, "2014-10-31") == ("held", "Ann")
    assert told(there, "2014-11-01") == ("shared day", "Ann", "Bea")
    assert told(there, "2014-11-02") == ("held", "Bea")


@pytest.mark.parametrize(("one", "other"), [("acting", "substantive"), ("substantive", "acting"), ("acting", "acting")])
def test_a_shared_day_does_not_ask_in_what_capacity(post: Post, one: str, other: str) -> None:
    there = post(f'ann 2002-01-01 2002-02-14 capacity = "{one}"\nbea 2002-02-14 2003-07-08 capacity = "{other}"')
    found = answer(there, "2002-02-14")
    assert found.state == "shared day"
    assert {row.official.name for row in found.holders} == {"Ann", "Bea"}


def test_the_same_official_in_another_capacity_shares_no_day(post: Post) -> None:
    there = post('ann 2022-01-11 2022-01-18 capacity = "acting"\nann 2022-01-18 2024-07-16')
    assert told(there, "2022-01-18") == ("held", "Ann", "Ann")


def test_two_stand_ins_who_change_under_a_holder_share_no_day(post: Post) -> None:
    there = post(
        """
        ann 2010-01-01 2010-12-31 capacity = "prevented"
        bea 2010-03-01 2010-04-30 capacity = "officer-in-charge"
        cid 2010-04-30 2010-05-31 capacity = "officer-in-charge"
        """
    )
    assert told(there, "2010-04-30")[0] == "held"


def test_a_month_in_which_both_can_have_changed_is_possible_on_each_of_its_days(post: Post) -> None:
    there = post("ann 2000-10-01 2008-08~\nbea 2008-08~ 2011-08-23")
    assert told(there, "2008-08-15") == ("possible", "Ann", "Bea")
    assert told(there, "2008-07-31") == ("held", "Ann")
    assert told(there, "2008-08-31")[0] == "held"


def test_vacant_is_what_a_source_says_and_unknown_is_what_nobody_says(post: Post) -> None:
    there = post("ann 2010-01-01 2010-12-31\ngap vacant 2011-01-01 2011-06-30\nbea 2012-01-01 2012-12-31")
    assert told(there, "2011-03-01") == ("vacant",)
    assert told(there, "2011-09-01") == ("unknown",)


def test_a_gap_recorded_as_unknown_is_not_vacant(post: Post) -> None:
    there = post('gap unknown 2011-08-24 2011-10~ note = "No acting head was found."')
    found = answer(there, "2011-09-10")
    assert (found.state, found.note) == ("unknown", "No acting head was found.")


def test_a_vacancy_that_only_can_have_begun_is_not_known(post: Post) -> None:
    there = post("gap vacant 2017-08 2018-01-01")
    assert told(there, "2017-08-15") == ("unknown",)
    assert told(there, "2017-08-31") == ("vacant",)


def test_before_everything_that_is_known_the_state_is_unknown_without_a_last_holder(post: Post) -> None:
    found = answer(post("ann 2010-01-01 2010-12-31"), "2009-01-01")
    assert (found.state, found.holders, found.note) == ("unknown", (), None)


def test_a_role_in_which_nothing_is_recorded_is_unknown(post: Post) -> None:
    found = answer(post(""), "2010-01-01")
    assert (found.state, found.holders, found.gaps, found.note) == ("unknown", (), (), None)


# Rule 8: several seats, several roles


def test_two_holders_of_two_seats_are_no_error_and_no_shared_day(post: Post) -> None:
    there = post("ann 2015-01-01 2018-12-31\nbea 2010-01-01 2015-01-01\ncid 2010-01-01 2017-12-31", seats=2)
    assert told(there, "2015-01-01")[0] == "held"
    assert told(there, "2016-01-01") == ("held", "Cid", "Ann")
    assert not [f for f in there.findings() if f.rule == "more holders than seats"]


def test_a_third_holder_of_two_seats_is_found(post: Post) -> None:
    there = post("ann 2015-01-01 2018-12-31\nbea 2010-01-01 2016-01-01\ncid 2010-01-01 2017-12-31", seats=2)
    found = [f.text for f in there.findings() if f.rule == "more holders than seats"]
    assert found == ["Head of Mission has 2 seats, but on 2015-01-01 it is held by Ann, Bea, Cid."]


def test_one_official_can_hold_several_roles(directory: Callable[[str], Directory]) -> None:
    there = directory(
        """
        [offices.un]
        name = "UN"
        kind = "organisation"
        [officials.ann]
        name = "Ann"
        sort = "Ann"
        [roles.one]
        title = "Deputy"
        office = "un"
        rank = "deputy"
        [[roles.one.succession]]
        official = "ann"
        start = "2010-01-01"
        end = "2012-12-31"
        primary = true
        [roles.two]
        title = "Coordinator"
        office = "un"
        rank = "staff"
        [[roles.two.succession]]
        official = "ann"
        start = "2011-01-01"
        end = "2012-12-31"
        """
    )
    assert told(there, "2011-06-01", "one") == told(there, "2011-06-01", "two") == ("held", "Ann")
    assert not [f for f in there.findings() if f.rule == "two primary roles"]


# Rule 13: months, years and intervals


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2017-03", ("held", "Ann")),
        ("2017-04", ("held", "Bea")),
        ("2017", ("changed", "Ann", "Bea")),
        ("2017-03/2017-04", ("changed", "Ann", "Bea")),
        ("2017-03-31/2017-04-01", ("changed", "Ann", "Bea")),
        ("2016", ("held", "Ann")),
        ("2010/2012", ("held", "Ann")),
        ("2030", ("unknown",)),
    ],
)
def test_a_period_lists_everyone_who_held_on_a_day_of_it(post: Post, asked: str, expected: tuple[str, ...]) -> None:
    assert told(post("ann 2011-10-15 2017-03-31\nbea 2017-04-01 2018-12-31"), asked) == expected


def test_a_hand_over_in_an_unknown_day_of_a_month_is_a_change_in_that_month(post: Post) -> None:
    there = post("ann 2000-10-01 2008-08~\nbea 2008-08~ 2011-08-23")
    for asked in ("2008-08", "2008", "2008-07/2008-09"):
        assert told(there, asked) == ("changed", "Ann", "Bea")
    assert told(there, "2008-07") == ("held", "Ann")
    assert told(there, "2008-09") == ("held", "Bea")


def test_a_hand_over_on_the_first_day_of_a_month_with_a_shared_day_is_a_change(post: Post) -> None:
    there = post("ann 2009-01-01 2014-11-01\nbea 2014-11-01 2019-11-30")
    assert told(there, "2014-11") == ("changed", "Ann", "Bea")
    assert told(there, "2014-10") == ("held", "Ann")


def test_coming_after_a_vacancy_is_no_change_of_holder_and_the_vacancy_is_shown(post: Post) -> None:
    there = post("gap vacant 2017-07-01 2017-07-17\nann 2017-07-18 2020-07-18", seats=1)
    assert told(there, "2017-07") == ("held", "Ann")
    assert told(there, "2017-07-10") == ("vacant",)


def test_an_interval_in_which_nobody_held_is_vacant_if_a_source_says_so(post: Post) -> None:
    there = post("ann 2010-01-01 2010-12-31\ngap vacant 2011-02-01 2011-03-31\nbea 2012-01-01 2012-12-31")
    assert told(there, "2011-02") == ("vacant",)
    assert told(there, "2011-05/2011-07") == ("unknown",)


def test_the_certainty_of_a_period_is_that_of_its_best_day(post: Post) -> None:
    there = post("ann 2010-05 2012-03")
    assert certainty(there, "2010", "Ann") == "yes"
    assert certainty(there, "2010-05-01/2010-05-20", "Ann") == "possible"
    assert certainty(there, "2012", "Ann") == "yes"
    assert certainty(there, "2012-04/2012-06", "Ann") == "no"


def test_holders_who_overlap_by_more_than_a_day_have_not_changed_while_both_were_there(post: Post) -> None:
    there = post("ann 2010-01-01 2012-06-30\nbea 2012-03-01 2014-12-31")
    assert told(there, "2012-04") == ("held", "Ann", "Bea")
    assert told(there, "2012") == ("changed", "Ann", "Bea")


def test_a_change_in_one_of_several_seats_is_a_change(post: Post) -> None:
    there = post("ann 2010-01-01 2012-06-30\nbea 2010-01-01 2014-12-31\ncid 2012-09-01 2014-12-31", seats=2)
    assert told(there, "2012")[0] == "changed"
    assert told(there, "2013")[0] == "held"
    assert told(there, "2011")[0] == "held"


def test_two_open_terms_in_two_seats_are_no_change(post: Post) -> None:
    there = post('ann 2010-01-01 .. confirmed = "2012-06-01"\nbea 2013-01-01 .. confirmed = "2013-06-01"', seats=2)
    assert told(there, "2012/2013")[0] == "held"


# Rule 14: the order of the states, seats and recorded gaps


def test_who_acts_for_certain_beats_who_possibly_holds(post: Post) -> None:
    there = post('ann 2010 2010-12-31\nbea 2010-01-01 2010-12-31 capacity = "acting"')
    assert told(there, "2010-03-01") == ("acting", "Bea", "Ann")


def test_acting_comes_before_functions_and_functions_before_presumed(post: Post) -> None:
    there = post(
        """
        ann 2009-01-01 ..
        bea 2010-01-01 2010-12-31 capacity = "functions"
        cid 2010-06-01 2010-12-31 capacity = "acting"
        """
    )
    assert told(there, "2009-06-01")[0] == "presumed"
    assert told(there, "2010-03-01")[0] == "functions"
    assert told(there, "2010-07-01")[0] == "acting"


def test_presumed_comes_before_possible_and_possible_before_vacant(post: Post) -> None:
    there = post("ann 2009-01-01 ..\nbea 2010 2011-06-30\ngap vacant 2010-01-01 2010-12-31")
    assert told(there, "2010-03-01") == ("presumed", "Ann", "Bea")
    there = post("bea 2010 2011-06-30\ngap vacant 2010-01-01 2010-12-31")
    assert told(there, "2010-03-01") == ("possible", "Bea")


def test_a_certain_term_beats_a_recorded_gap(post: Post) -> None:
    there = post('ann 2010-01-01 2010-12-31\ngap vacant 2010-06-01 2011-06-30 note = "Nobody was there."')
    found = answer(there, "2010-07-01")
    assert (found.state, found.gaps, found.note) == ("held", (), None)
    assert answer(there, "2011-01-01").state == "vacant"


def test_a_recorded_gap_stands_beside_a_holder_who_is_only_possible(post: Post) -> None:
    there = post("ann 2011-10~ 2017-03-31\ngap unknown 2011-08-24 2011-10~")
    found = answer(there, "2011-10-10")
    assert (found.state, len(found.gaps)) == ("possible", 1)


def test_a_role_with_several_seats_is_held_if_one_is_and_its_free_seats_are_counted(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2011-01-01 ..", seats=3)
    assert [answer(there, day).free_seats for day in ("2009-01-01", "2010-06-01", "2011-06-01")] == [3, 2, 1]
    assert [answer(there, day).state for day in ("2009-01-01", "2010-06-01")] == ["unknown", "held"]


def test_who_acts_or_is_designated_takes_no_free_seat(post: Post) -> None:
    there = post(
        'ann 2010-01-01 2012-12-31 capacity = "acting"\nbea 2010-01-01 2012-12-31 capacity = "designate"', seats=2
    )
    assert answer(there, "2011-01-01").free_seats == 2


def test_free_seats_are_a_matter_of_days_and_of_roles_with_several(post: Post) -> None:
    assert answer(post("ann 2010-01-01 2012-12-31", seats=2), "2011").free_seats is None
    assert answer(post("ann 2010-01-01 2012-12-31"), "2011-01-01").free_seats is None
    assert answer(post("ann 2010-01-01 2012-12-31", seats=0), "2011-01-01").free_seats is None


def test_a_vacancy_of_one_of_several_seats_is_shown_beside_the_holders_of_the_others(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\ngap vacant 2011-01-01 2012-12-31", seats=2)
    found = answer(there, "2011-06-01")
    assert (found.state, found.free_seats, [gap.state for gap in found.gaps]) == ("held", 1, ["vacant"])
