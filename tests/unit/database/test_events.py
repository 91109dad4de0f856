"""Meetings and visits: by day, place and participant, and where the sources disagree about the day."""

from collections.abc import Callable

import pytest

from database import Directory, RecordId
from database.dates import day_of
from database.ids import shipped_id
from tests.factories import official_id

Make = Callable[[str], Directory]

FACTS = """
[offices.un]
name = "United Nations"
kind = "organisation"
[officials.ann]
name = "Faustin-Archange Touadéra"
sort = "Touadéra"
[events.malta]
title = "Informal meeting of defence ministers"
kind = "meeting"
on = ["2017-03-28", "2017-04-26"]
place = "Valletta, Malta"
[events.visit]
title = "Visit to Brussels"
kind = "visit"
on = { edtf = "2017-05", words = "in May" }
place = "Brussels"
participants = ["office:un", { who = "official:ann", title = "President" }]
[events.later]
title = "Summit"
kind = "conference"
on = "2017-11-29/2017-11-30"
planned = true
note = "Not yet held when written."
"""


def titles(there: Directory, first: str | None = None, last: str | None = None, **how: str) -> list[str]:
    days = [None if day is None else day_of(day) for day in (first, last)]
    return [event.title for event in there.events(days[0], days[1], **how)]


def test_all_events_stand_in_order_of_their_first_day(directory: Make) -> None:
    assert titles(directory(FACTS)) == ["Informal meeting of defence ministers", "Visit to Brussels", "Summit"]


def test_sources_that_disagree_give_several_dates_none_of_them_dropped(directory: Make) -> None:
    event = directory(FACTS).events(place="malta")[0]
    assert [day.edtf for day in event.dates] == ["2017-03-28", "2017-04-26"]
    assert event.disputed


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2017-04-01", "2017-04-30", ["Informal meeting of defence ministers"]),
        ("2017-03-29", "2017-04-25", []),
        ("2017-05-31", None, ["Visit to Brussels", "Summit"]),
        (None, "2017-05-01", ["Informal meeting of defence ministers", "Visit to Brussels"]),
        ("2017-11-30", "2017-12-31", ["Summit"]),
        ("2018-01-01", None, []),
    ],
)
def test_an_event_is_found_on_every_day_it_can_have_been(
    directory: Make, first: str | None, last: str | None, expected: list[str]
) -> None:
    assert titles(directory(FACTS), first, last) == expected


def test_places_and_participants_are_found_without_accents_and_by_parts(directory: Make) -> None:
    there = directory(FACTS)
    assert titles(there, place="BRUSS") == ["Visit to Brussels"]
    assert titles(there, participant="touadera") == ["Visit to Brussels"]
    assert titles(there, participant="united nations") == ["Visit to Brussels"]
    assert titles(there, participant="president") == ["Visit to Brussels"]
    assert titles(there, participant=official_id("ann")) == ["Visit to Brussels"]
    assert titles(there, place="nowhere") == []
    assert titles(there, participant="nobody") == []


def test_what_was_still_to_come_when_written_says_so(directory: Make) -> None:
    there = directory(FACTS)
    summit = there.events(first=day_of("2017-11-01"))[0]
    assert (summit.planned, summit.note, summit.place) == (True, "Not yet held when written.", None)
    page = there.record(RecordId(shipped_id("event", "later")))
    assert ("Status", "Planned when written") in page.facts


def test_the_words_of_a_date_are_kept_and_participants_have_their_titles(directory: Make) -> None:
    visit = directory(FACTS).events(place="Brussels")[0]
    assert visit.dates[0].phrase == "in May"
    assert [(who.ref.title, who.title) for who in visit.participants] == [
        ("United Nations", None),
        ("Faustin-Archange Touadéra", "President"),
    ]


def test_who_took_part_has_the_event_on_the_own_page(directory: Make) -> None:
    assert [e.title for e in directory(FACTS).record(official_id("ann")).events] == ["Visit to Brussels"]
