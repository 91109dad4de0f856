"""Readable answers: sections, footnotes, words for states."""

from dataclasses import replace

import pytest

from app.commands.sections import write_answer
from app.commands.sheet import Sheet
from app.shared.wording import evidence_in_words, standing, value_in_words
from database.dates import Certainty
from tests.unit.app.command_rows import answer, evidence, gap, holder, seen, unsourced


def text_of(*, width: int = 100, **parts: object) -> str:
    sheet = Sheet(width)
    write_answer(sheet, answer(**parts))  # type: ignore[arg-type]  # the factory's own keywords, passed through
    return sheet.text()


def test_an_answer_names_the_day_the_state_the_holder_and_the_evidence() -> None:
    text = text_of(holders=[holder()])
    assert "USG for Peacekeeping Operations, Department of Peacekeeping Operations (DPKO)" in text
    assert "16 March 2017: held." in text
    assert "Hervé Ladsous" in text
    assert "31 March 2017" in text
    assert "[1] Report on liaison, lines 184-202 (sourced)" in text


def test_a_presumed_holder_shows_how_old_the_knowledge_is() -> None:
    presumed = holder("Lacroix", end="..", certainty=Certainty.PRESUMED, confirmed="2026-01-23")
    text = text_of(state="presumed", holders=[presumed], width=160)
    assert "presumed; last confirmed on 23 January 2026" in text


def test_vacant_and_unknown_do_not_look_alike() -> None:
    assert "vacant: known to be empty" in text_of(state="vacant")
    assert "unknown: the directory knows of no holder" in text_of(state="unknown")


def test_a_disputed_answer_says_so() -> None:
    assert "held; the sources disagree." in text_of(disputed=True)


def test_gaps_stand_in_their_places_in_the_succession() -> None:
    text = text_of(
        state=None,
        on=None,
        holders=[holder("Goulding", "1986", "1993"), holder("Ladsous", "2011-10", "2017")],
        gaps=[gap("1994", "2011-09", "nothing recorded")],
    )
    assert text.index("Goulding") < text.index("(unknown)") < text.index("Ladsous")
    assert "Everyone known to have held it, oldest first." in text


def test_equal_citations_share_one_number() -> None:
    text = text_of(holders=[holder("A"), holder("B"), holder("C", shown=(evidence("Other report"),))])
    assert text.count("Report on liaison") == 1
    assert "[2] Other report" in text
    assert "[3]" not in text


def test_a_fact_without_a_source_says_no_source() -> None:
    assert "No source (known, not sourced)" in text_of(holders=[holder(shown=(unsourced(),))])


def test_sightings_count_as_evidence() -> None:
    assert "Visit report, line 7" in text_of(holders=[holder(attestations=(seen("2017-03-16"),))])


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


def test_a_stated_date_is_told_in_words_and_other_values_as_they_are() -> None:
    assert value_in_words("2011-10~") == "October 2011 (approximate)"
    assert value_in_words("26-27 April 2017") == "26-27 April 2017"
    assert value_in_words("Annan") == "Annan"


def test_what_is_known_from_sightings_tells_the_last_one() -> None:
    seen_only = replace(holder(start=None, end=None, confirmed="2017-05-29"), from_sightings=True)
    assert standing(seen_only) == "known from sightings only, last on 29 May 2017"
    assert standing(replace(seen_only, confirmed="2017-05")).endswith("last in May 2017")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (["holder"], "for the holder"),
        (["holder", "start", "end"], "for the holder, the start and the end"),
        (["confirmed"], "for the last confirmation"),
    ],
)
def test_a_citation_says_what_it_is_for(fields: list[str], words: str) -> None:
    assert evidence_in_words(evidence(), fields).endswith(words)


def test_a_rival_citation_says_what_it_states() -> None:
    assert evidence_in_words(unsourced("2017-04-30")) == "No source (known, not sourced); states the end: 2017-04-30"
