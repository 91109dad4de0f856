"""Readable answers: sections, footnotes, words for states."""

from dataclasses import replace

import pytest

from app.commands.sections import write_answer
from app.commands.sheet import Sheet
from app.shared.wording import at_day, days_in_words, evidence_in_words, standing, subtitle_in_words, value_in_words
from database.dates import Certainty, parse_bound
from database.rows import DatedStep, State
from tests.unit.app.command_rows import OFFICE, answer, gap, holder, seen, unsourced


def text_of(*, width: int = 100, **parts: object) -> str:
    sheet = Sheet(width)
    write_answer(sheet, answer(**parts))  # type: ignore[arg-type]  # the factory's own keywords, passed through
    return sheet.text()


def test_an_answer_names_the_day_the_state_the_holder_and_the_evidence() -> None:
    text = text_of(holders=[holder()])
    assert "USG for Peacekeeping Operations, Department of Peacekeeping Operations (DPKO)" in text
    assert "on 16 March 2017\nHeld by Hervé Ladsous.\n" in text
    assert "31 March 2017" in text
    assert "[1] Report on liaison, lines 184-202" in text


def test_a_presumed_holder_shows_how_old_the_knowledge_is() -> None:
    presumed = holder("Lacroix", end="..", certainty=Certainty.PRESUMED, confirmed="2026-01-23")
    text = text_of(state="presumed", holders=[presumed], width=160)
    assert "presumed; last confirmed on 23 January 2026" in text


def test_vacant_and_unknown_do_not_look_alike() -> None:
    assert "Vacant: known to be empty." in text_of(state="vacant")
    assert "Unknown: the directory knows of no holder" in text_of(state="unknown")


def test_a_disputed_answer_says_so() -> None:
    assert "Held by Hervé Ladsous; the sources disagree." in text_of(disputed=True, holders=[holder()])


def test_a_dispute_that_the_note_explains_is_told_once() -> None:
    text = text_of(disputed=True, note="Sources disagree: 2017-04-30 is also given.", holders=[holder()])
    assert "Held by Hervé Ladsous.\nSources disagree: 30 April 2017 is also given.\n" in text


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("acting", "Acting: Annan and Miyet; the role has no holder."),
        ("functions", "Annan and Miyet carries out the functions; the role has no holder."),
        ("presumed", "Presumably Annan and Miyet."),
        ("possible", "Possibly Annan and Miyet: the dates that are known do not settle it."),
        ("changed", "The holder changed in this time."),
    ],
)
def test_the_answer_is_one_sentence(state: State, words: str) -> None:
    assert words in text_of(state=state, holders=[holder("Annan"), holder("Miyet")])


def test_titles_stand_once_above_those_who_held_the_role_under_them() -> None:
    renamed = [replace(holder(name), title="Head of Peace") for name in ("Lacroix", "Diallo")]
    text = text_of(state=None, on=None, holders=[holder("Ladsous"), *renamed])
    assert text.count("As USG for Peacekeeping Operations:") == text.count("As Head of Peace:") == 1
    assert text.index("As USG") < text.index("Ladsous") < text.index("As Head of Peace") < text.index("Diallo")


def test_a_title_that_never_changed_stands_in_the_heading_only() -> None:
    assert "As " not in text_of(state=None, on=None, holders=[holder("Annan"), holder("Miyet")])


def test_a_note_of_the_answer_is_not_said_again_beside_the_gap() -> None:
    text = text_of(state="vacant", note="Nobody was named.", gaps=[gap("2017", "2018", "Nobody was named.")])
    assert text.count("Nobody was named.") == 1


def test_a_step_that_the_note_tells_is_not_told_twice() -> None:
    named = DatedStep("announced", parse_bound("2017-02-14"))
    assert "Announced 14 February 2017." in text_of(holders=[holder(steps=(named,))])
    told = text_of(holders=[holder(steps=(named,), note="Named on 14 February 2017")])
    assert told.count("14 February 2017") == 1


def test_gaps_stand_in_their_places_in_the_succession() -> None:
    text = text_of(
        state=None,
        on=None,
        holders=[holder("Goulding", "1986", "1993"), holder("Ladsous", "2011-10", "2017")],
        gaps=[gap("1994", "2011-09", "nothing recorded")],
    )
    assert text.index("Goulding") < text.index("(unknown)") < text.index("Ladsous")
    assert "Everyone known to have held it, oldest first." in text


def test_a_fact_without_a_source_says_no_source() -> None:
    assert "No source (known, not sourced)" in text_of(holders=[holder(shown=(unsourced(),))])


def test_sightings_count_as_evidence() -> None:
    assert "As [1], line 7" in text_of(holders=[holder(attestations=(seen("2017-03-16"),))])


def test_a_narrow_terminal_gets_narrow_lines() -> None:
    text = text_of(width=50, holders=[holder(note="a remark that is longer than fifty columns are wide")])
    assert max(len(line) for line in text.splitlines()) <= 50


def test_headings_are_bold_only_when_asked() -> None:
    for bold in (True, False):
        sheet = Sheet(80, bold)
        sheet.heading("Title")
        assert ("\x1b[1m" in sheet.text()) is bold


def test_an_address_is_never_broken_so_that_it_can_be_followed() -> None:
    address = "https://www.un.org/a-long-address/that-goes-on/and-on-and-on/for-more-than-the-line"
    sheet = Sheet(40)
    sheet.line(f"A report on the subject {address}")
    assert address in sheet.text().splitlines()


def test_a_command_to_be_typed_is_never_broken() -> None:
    sheet = Sheet(40)
    sheet.command('/a/long/place/of/the/program/incumbent holders "USG for Peacekeeping Operations"')
    assert len(sheet.text().splitlines()) == 1


def test_a_stated_date_is_told_in_words_and_other_values_as_they_are() -> None:
    assert value_in_words("2011-10~") == "October 2011 (approximate)"
    assert value_in_words("26-27 April 2017") == "26-27 April 2017"
    assert value_in_words("Annan") == "Annan"


def test_what_is_known_from_sightings_tells_the_last_one() -> None:
    seen_only = replace(holder(start=None, end=None, confirmed="2017-05-29"), from_sightings=True)
    assert standing(seen_only) == "known from sightings only, last on 29 May 2017"
    assert standing(replace(seen_only, confirmed="2017-05")).endswith("last in May 2017")


def test_a_rival_citation_says_what_it_states() -> None:
    assert evidence_in_words(unsourced("2017-04-30")) == "No source (known, not sourced); states the end: 30 April 2017"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2017-05-29", "on 29 May 2017"),
        ("2017-05", "in May 2017"),
        ("2017", "in 2017"),
        ("2017-05-XX", "in May 2017"),
        ("2017-21", "in spring 2017"),
        ("2016-10/2017-05", "between October 2016 and May 2017"),
        ("../2017", "by 2017"),
    ],
)
def test_a_day_takes_its_preposition(day: str, words: str) -> None:
    assert at_day(day) == words


@pytest.mark.parametrize(
    ("subtitle", "words"),
    [
        ("2018-07-05, adopted", "5 July 2018, adopted"),
        ("meeting, 2016-10/2017-05, Sofia", "meeting, October 2016 - May 2017, Sofia"),
        ("../2017-03-25, issued", "by 25 March 2017, issued"),
        ("DPKO, department, 1992–2018", "DPKO, department, 1992–2018"),
        ("", ""),
    ],
)
def test_dates_that_tell_namesakes_apart_are_written_out(subtitle: str, words: str) -> None:
    assert subtitle_in_words(replace(OFFICE, subtitle=subtitle)) == words


def test_days_inside_a_sentence_are_written_out() -> None:
    assert days_in_words("Seen on 2017-03-28, not 2017-99-99.") == "Seen on 28 March 2017, not 2017-99-99."
