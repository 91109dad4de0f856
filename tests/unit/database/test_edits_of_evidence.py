"""Sources are cited, contradict each other and are decided between; nothing that one of them said is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotFound, RecordId
from database.rows import ConflictRow
from tests.factories import directory_of, role, told
from tests.unit.database.edits import facts, only, redo, rows, save, undo

BEN, NOBODY, TALKS = (f"{number}" * 8 + "-3333-4333-8333-333333333333" for number in range(1, 4))
ONE: dict[str, object] = {"title": "List one"}
TWO: dict[str, object] = {"title": "List two", "locator": "line 3"}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 2012-12-31")) as opened:
        save(opened, {"do": "add-official", "name": "Ben Berg", "id": BEN})
        yield opened


@pytest.fixture
def term(directory: Directory) -> str:
    return str(only(directory, "SELECT id FROM term"))


def conflict(directory: Directory) -> ConflictRow:
    (found,) = directory.conflicts()
    return found


def values(directory: Directory) -> dict[str, list[str]]:
    return {one.value: [piece.title for piece in one.evidence] for one in conflict(directory).values}


def test_a_source_that_says_the_same_in_other_words_contradicts_nothing(directory: Directory, term: str) -> None:
    save(directory, {"do": "cite", "subject": term, "field": "end", "states": "31 December 2012", "source": ONE})
    assert directory.conflicts() == ()
    assert rows(directory, "SELECT states, rival FROM citation WHERE field = 'end'") == [("2012-12-31", 0)]


def test_of_two_values_one_is_accepted_and_the_other_kept_with_its_source(directory: Directory, term: str) -> None:
    save(directory, {"do": "cite", "subject": term, "field": "end", "source": ONE})
    save(directory, {"do": "cite", "subject": term, "field": "end", "states": "30 June 2012", "source": TWO})
    assert values(directory) == {"2012-12-31": ["List one"], "2012-06-30": ["List two"]}
    assert (conflict(directory).accepted, conflict(directory).explained) == ("2012-12-31", False)
    before = facts(directory.path)
    changes = save(directory, {"do": "accept-value", "subject": term, "field": "end", "value": "30 June 2012"})
    assert changes.title == "Accept “30 June 2012” for Ann as Head of Mission"
    assert told(directory, "2012-12-01") == ("unknown",)
    assert values(directory) == {"2012-12-31": ["List one"], "2012-06-30": ["List two"]}
    assert (conflict(directory).accepted, conflict(directory).explained) == ("2012-06-30", True)
    undo(directory)
    assert facts(directory.path) == before
    redo(directory)
    save(directory, {"do": "accept-value", "subject": term, "field": "end", "value": "2012-12-31", "source": ONE})
    assert told(directory, "2012-12-01") == ("held", "Ann")


def test_what_no_source_stated_is_kept_beside_the_accepted_value(directory: Directory, term: str) -> None:
    save(directory, {"do": "cite", "subject": term, "field": "start", "states": "2011", "source": TWO})
    save(
        directory,
        {"do": "accept-value", "subject": term, "field": "start", "value": "2011", "note": "Seen in list two."},
    )
    assert values(directory) == {"2011": ["List two"], "2010-01-01": ["No source"]}
    assert conflict(directory).note == "Seen in list two."


def test_the_holder_of_a_term_is_decided_by_name(directory: Directory, term: str) -> None:
    save(directory, {"do": "cite", "subject": term, "field": "holder", "states": "Ben Berg", "source": TWO})
    save(directory, {"do": "cite", "subject": term, "field": "holder", "states": "Nobody Known", "source": ONE})
    with pytest.raises(InputRefused, match="no official is called so in the directory"):
        save(directory, {"do": "accept-value", "subject": term, "field": "holder", "value": "Nobody Known"})
    save(directory, {"do": "accept-value", "subject": term, "field": "holder", "value": "Ben Berg"})
    assert told(directory, "2011-05-05") == ("held", "Ben Berg")
    assert "Ann" in values(directory)


def test_the_accepted_name_goes_first_and_the_other_stays_a_name(directory: Directory) -> None:
    ann = directory.resolve("Ann", ("official",)).id
    save(directory, {"do": "cite", "subject": ann, "field": "name", "states": "Anna", "source": TWO})
    save(directory, {"do": "accept-value", "subject": ann, "field": "name", "value": "Anna"})
    assert directory.record(ann).ref.title == "Anna"
    assert directory.resolve("Ann").id == directory.resolve("Anna").id == ann


def test_of_several_dates_of_an_event_one_is_accepted(directory: Directory) -> None:
    save(directory, {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2017-03-28", "2017-04-26"],
                     "id": TALKS})  # fmt: skip
    before = facts(directory.path)
    save(directory, {"do": "accept-value", "subject": TALKS, "field": "date", "value": "26 April 2017"})
    (event,) = directory.events()
    assert [day.edtf for day in event.dates] == ["2017-04-26"]
    assert values(directory) == {"2017-03-28": ["No source"]}
    assert conflict(directory).accepted == "2017-04-26"
    undo(directory)
    assert facts(directory.path) == before


def test_a_part_without_a_column_is_decided_in_words_alone(directory: Directory) -> None:
    mission = directory.resolve("Mission", ("office",)).id
    for states, source in (("part of the UN", ONE), ("part of the OSCE", TWO)):
        save(directory, {"do": "cite", "subject": mission, "field": "parent", "states": states, "source": source})
    save(directory, {"do": "accept-value", "subject": mission, "field": "parent", "value": "part of the OSCE"})
    assert conflict(directory).accepted == "part of the OSCE"
    assert directory.record(RecordId(mission)).parents == ()


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ({"do": "accept-value", "field": "end", "value": "1999"}, "No source states “1999” here"),
        ({"do": "accept-value", "field": "end", "value": "soonish"}, "cannot be read as a date"),
        ({"do": "accept-value", "field": "hat", "value": "x"}, "“hat” is no part of a fact"),
        ({"do": "accept-value", "field": "capacity", "value": "king"}, "“king” is no capacity"),
        ({"do": "cite", "field": "end", "states": "soonish", "source": ONE}, "cannot be read as a date"),
        ({"do": "cite", "field": "strat", "source": ONE}, "“strat” is no part of a fact"),
        ({"do": "cite", "field": "end"}, "A citation needs a source"),
    ],
)
def test_what_cannot_be_cited_or_accepted_is_refused_in_words(
    directory: Directory, term: str, edit: dict[str, object], why: str
) -> None:
    before = facts(directory.path)
    with pytest.raises(InputRefused, match=why):
        save(directory, {**edit, "subject": term})
    assert facts(directory.path) == before


def test_a_fact_that_is_not_there_cannot_be_cited_for(directory: Directory) -> None:
    with pytest.raises(NotFound, match="There is no fact with the id"):
        save(directory, {"do": "cite", "subject": NOBODY, "source": ONE})


def test_what_is_inferred_or_only_known_needs_no_source(directory: Directory, term: str) -> None:
    save(
        directory,
        {"do": "cite", "subject": term, "field": "end", "source": {"confidence": "inferred"}, "note": "By age."},
    )
    assert rows(directory, "SELECT confidence, note, source FROM citation") == [("inferred", "By age.", None)]


def test_an_accepted_value_that_cannot_be_is_refused(directory: Directory, term: str) -> None:
    save(directory, {"do": "cite", "subject": term, "field": "end", "states": "2005", "source": ONE})
    with pytest.raises(InputRefused, match=r"ends .2005. before it starts .2010-01-01."):
        save(directory, {"do": "accept-value", "subject": term, "field": "end", "value": "2005"})


def test_a_corrected_end_with_a_better_source_leaves_both_to_see(directory: Directory, term: str) -> None:
    save(directory, {"do": "correct-term", "term": term, "end": "2012-11-30", "source": ONE})
    save(directory, {"do": "correct-term", "term": term, "end": "2012-10-31", "source": TWO})
    assert values(directory) == {"2012-10-31": ["List two"], "2012-11-30": ["List one"]}


def test_a_term_that_came_to_its_end_contradicts_nobody_who_saw_it_go_on(directory: Directory, term: str) -> None:
    save(directory, {"do": "correct-term", "term": term, "end": "..", "source": ONE})
    save(directory, {"do": "end-term", "term": term, "end": "2013", "source": TWO})
    assert directory.conflicts() == ()
