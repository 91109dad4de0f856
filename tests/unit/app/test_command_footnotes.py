"""Evidence as footnotes: one for each source of a statement."""

from dataclasses import replace

import pytest

from app.commands.footnotes import Footnotes
from database.ids import RecordId, SourceId
from database.rows import Evidence
from tests.unit.app.command_rows import evidence, unsourced

OTHER = SourceId(RecordId("s-2"))


def words_of(*cited: Evidence | list[Evidence]) -> list[str]:
    """The footnotes after some statements, each with one citation or several."""
    notes = Footnotes()
    for group in cited:
        notes.cite(group if isinstance(group, list) else [group])
    return list(notes.words())


def test_equal_evidence_shares_one_number() -> None:
    notes = Footnotes()
    assert [notes.cite([evidence()]) for _ in range(2)] == ["[1]", "[1]"]
    assert len(notes.words()) == 1


def test_places_in_one_source_stand_in_one_note_in_their_order() -> None:
    places = [evidence(locator=place) for place in ("lines 54-56", "line 222", "line 15", "lines 15, 9-10")]
    assert words_of(places) == ["Report on liaison, lines 9-10, 15, 54-56, 222"]


def test_one_line_and_other_places_are_named_as_they_are() -> None:
    assert words_of(evidence(locator="line 7")) == ["Report on liaison, line 7"]
    places = [evidence(locator=place) for place in ("paragraph 2", "line 7", None)]
    assert words_of(places) == ["Report on liaison, line 7, paragraph 2"]


def test_a_source_is_spelt_out_once() -> None:
    first = replace(evidence(locator="line 1"), url="https://un.org/report")
    assert words_of(first, replace(first, locator="line 9")) == [
        "Report on liaison, line 1 https://un.org/report",
        "As [1], line 9",
    ]


def test_what_is_less_than_sourced_says_so() -> None:
    assert words_of(replace(evidence(), confidence="inferred"), unsourced()) == [
        "Report on liaison, lines 184-202 (inferred from the source)",
        "No source (known, not sourced); for the end",
    ]


def test_sure_and_inferred_evidence_of_one_source_stay_apart() -> None:
    assert len(words_of([evidence(), replace(evidence(), confidence="inferred")])) == 2


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (["holder"], "; for the holder"),
        (["holder", "start", "end"], "; for the holder, the start and the end"),
        (["confirmed"], "; for the last confirmation"),
        (["sighting"], "; for a sighting"),
        (["holder", "sighting", "sighting"], "; for the holder and sightings"),
    ],
)
def test_a_note_says_what_it_is_for(fields: list[str], words: str) -> None:
    cited = [replace(evidence(locator=f"line {i}"), field=field) for i, field in enumerate(fields)]
    assert words_of(cited)[0].endswith(words)


def test_a_rival_value_stays_apart_and_is_told() -> None:
    cited = [replace(evidence(), field="end"), replace(evidence(), field="end", states="30 April 2017")]
    assert words_of(cited)[1] == "As [1], lines 184-202; states the end: 30 April 2017"


def test_what_a_place_says_follows_it() -> None:
    assert words_of(replace(evidence(), note="Now former.")) == ["Report on liaison, lines 184-202. Now former."]
    said = [
        replace(evidence(locator=f"line {line}"), note=note) for line, note in ((9, "Then."), (2, "New"), (5, None))
    ]
    assert words_of(said) == ["Report on liaison; line 5; line 2: New; line 9: Then"]


def test_three_numbers_in_a_row_are_one_mark() -> None:
    notes = Footnotes()
    sources = [replace(evidence(), source=SourceId(RecordId(f"s-{i}"))) for i in range(5)]
    assert notes.cite(sources[:2]) == "[1] [2]"
    assert notes.cite(sources) == "[1-5]"
    assert notes.cite([*sources[:3], sources[4]]) == "[1-3] [5]"


def test_what_was_cited_is_not_cited_again_for_the_whole_record() -> None:
    notes = Footnotes()
    notes.cite([evidence()])
    assert notes.cite_rest([replace(evidence(), field="holder")]) == ""
    assert notes.cite_rest([evidence(), replace(evidence(), source=OTHER)]) == "[2]"
