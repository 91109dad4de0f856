"""Officials, names, contact points, mandates, instruments and events are entered, corrected, cited."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotFound, RecordId
from database.personal_acts import WriteNote
from tests.factories import directory_of, role
from tests.unit.database.edits import facts, only, rows, save, undo

BEN, NEW, LAW, NOBODY = (f"{number}" * 8 + "-2222-4222-8222-222222222222" for number in range(1, 5))
SOURCE: dict[str, object] = {"title": "Press release 7", "url": "https://example.org/7", "locator": "paragraph 2"}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 .. confirmed = '2015-06-01'")) as opened:
        yield opened


@pytest.fixture
def ann(directory: Directory) -> RecordId:
    return directory.resolve("Ann", ("official",)).id


@pytest.fixture
def mission(directory: Directory) -> RecordId:
    return directory.resolve("Mission", ("office",)).id


def test_an_official_is_added_with_names_and_life_and_found_at_once(directory: Directory) -> None:
    before = facts(directory.path)
    changes = save(
        directory,
        {
            "do": "add-official", "name": "Ben Berg", "sort_name": "Berg, Ben", "born": "1950~", "died": None,
            "summary": "A diplomat.", "id": BEN, "source": SOURCE,
        },
    )  # fmt: skip
    assert (changes.title, changes.warnings) == ("Add Ben Berg", ())
    page = directory.record(directory.resolve("ben berg").id)
    assert page.life is not None
    assert (page.ref.title, page.summary, page.life[0].edtf, page.life[1].edtf) == (
        "Ben Berg", "A diplomat.", "1950~", None,
    )  # fmt: skip
    assert [(one.title, one.locator, one.url) for one in page.sources] == [
        ("Press release 7", "paragraph 2", "https://example.org/7")
    ]
    undo(directory)
    assert facts(directory.path) == before


def test_an_official_whose_name_is_in_use_is_added_with_a_warning(directory: Directory, ann: RecordId) -> None:
    (warning,) = save(directory, {"do": "add-official", "name": "ANN"}).warnings
    assert warning.startswith("There is an official called “ANN” already: Ann (Head of Mission")


def test_a_state_can_hold_roles_too(directory: Directory) -> None:
    save(directory, {"do": "add-official", "name": "Norway", "kind": "state", "id": BEN})
    assert directory.record(RecordId(BEN)).facts == (("Kind", "State"),)


def test_a_corrected_name_is_found_and_the_old_source_keeps_what_it_said(directory: Directory, ann: RecordId) -> None:
    before = facts(directory.path)
    save(directory, {"do": "correct-official", "official": ann, "name": "Anne", "died": "3 May 2020", "source": SOURCE})
    assert directory.resolve("Anne").id == ann
    assert only(directory, "SELECT died_edtf FROM official WHERE id = ?", ann) == "2020-05-03"
    undo(directory)
    assert facts(directory.path) == before


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        (
            {"do": "correct-official", "born": ".."},
            "only an end can still be open; where the day is not known, say null",
        ),
        ({"do": "correct-official", "died": "still open"}, "only an end can still be open"),
        ({"do": "correct-official", "born": "31 February 1950"}, "that month has no day 31"),
        ({"do": "correct-official", "name": ""}, "the text is empty"),
        ({"do": "correct-official", "name": None}, "null cannot stand here"),
        ({"do": "correct-official", "note": 5}, "a text in quotes is expected"),
        ({"do": "correct-official", "nickname": "A"}, "there is no “nickname”; possible are source, official, name"),
        ({"do": "correct-official", "source": {"locator": "page 1"}, "note": "x"}, "A source needs a title"),
        (
            {"do": "correct-official", "source": {"title": "X", "confidence": "sure"}, "note": "x"},
            "is not one of sourced",
        ),
    ],
)
def test_what_cannot_be_of_an_official_is_refused_with_its_place(
    directory: Directory, ann: RecordId, edit: dict[str, object], why: str
) -> None:
    before = facts(directory.path)
    with pytest.raises(InputRefused, match=why):
        save(directory, {**edit, "official": ann})
    assert facts(directory.path) == before


def test_nothing_that_is_not_said_is_said_by_the_clock(directory: Directory) -> None:
    save(
        directory,
        {"do": "add-official", "name": "Ben Berg", "id": BEN},
        {"do": "add-contact", "owner": BEN, "type": "email", "value": "ben@example.org", "confirmed": None},
        {"do": "add-instrument", "title": "Treaty", "on": None},
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": [None]},
    )
    known = "SELECT {0}_edtf, {0}_first, {0}_last FROM {1}"
    for column, table in (("born", "official"), ("confirmed", "contact"), ("day", "instrument"), ("day", "event_date")):
        assert (None, 1, 3652059) in rows(directory, known.format(column, table))


def test_a_name_is_added_and_corrected_and_both_are_undone(directory: Directory, ann: RecordId) -> None:
    before = facts(directory.path)
    changes = save(
        directory, {"do": "add-name", "owner": ann, "text": "Анна", "kind": "transliteration", "lang": "ru", "id": NEW}
    )
    assert changes.title == "Add the name “Анна” to Ann"
    assert directory.resolve("Анна").id == ann
    save(directory, {"do": "correct-name", "name": NEW, "text": "Анн", "kind": "alias", "end": "1999"})
    assert rows(directory, "SELECT text, kind, lang, end_edtf FROM name WHERE id = ?", NEW) == [
        ("Анн", "alias", "ru", "1999")
    ]
    assert directory.resolve("Анн").id == ann
    undo(directory)
    undo(directory)
    assert facts(directory.path) == before


def test_a_name_that_a_record_has_already_is_refused(directory: Directory, ann: RecordId) -> None:
    edit: dict[str, object] = {"do": "add-name", "owner": ann, "text": "Annie", "kind": "alias"}
    save(directory, edit)
    with pytest.raises(InputRefused, match="“Annie” is a name of Ann already"):
        save(directory, edit)


def test_names_belong_to_what_has_names(directory: Directory) -> None:
    term = only(directory, "SELECT id FROM term")
    with pytest.raises(NotFound, match="There is no office or official or role"):
        save(directory, {"do": "add-name", "owner": term, "text": "X", "kind": "alias"})
    with pytest.raises(NotFound, match="There is no record with the id"):
        save(directory, {"do": "add-name", "owner": NOBODY, "text": "X", "kind": "alias"})


def test_a_contact_point_is_added_and_confirmed_on_a_day(directory: Directory, mission: RecordId) -> None:
    before = facts(directory.path)
    save(
        directory,
        {"do": "add-contact", "owner": mission, "type": "email", "value": "post@example.org", "confirmed": "2015",
         "label": "Front desk", "id": NEW, "source": SOURCE},
    )  # fmt: skip
    changes = save(directory, {"do": "confirm-contact", "contact": NEW, "on": "21 November 2026"})
    assert changes.title == "Confirm a contact point of Mission"
    (contact,) = directory.record(mission).contacts
    assert (contact.type, contact.value, contact.label, contact.confirmed) == (
        "email", "post@example.org", "Front desk", "2026-11-21",
    )  # fmt: skip
    with pytest.raises(InputRefused, match="Say on which day"):
        save(directory, {"do": "confirm-contact", "contact": NEW, "on": None})
    undo(directory)
    undo(directory)
    assert facts(directory.path) == before


def test_a_mandate_rests_on_its_instruments(directory: Directory, mission: RecordId, ann: RecordId) -> None:
    before = facts(directory.path)
    save(
        directory,
        {"do": "add-instrument", "title": "A/RES/1", "on": "1 May 2010", "status": "adopted", "parties": [mission],
         "id": LAW, "source": SOURCE},
        {"do": "add-mandate", "owner": mission, "text": "Keeps the peace.", "instruments": [LAW, LAW], "id": NEW},
    )  # fmt: skip
    (mandate,) = directory.record(mission).mandates
    assert mandate.text == "Keeps the peace."
    assert [one.title for one in mandate.instruments] == ["A/RES/1"]
    with pytest.raises(NotFound, match="There is no instrument with the id"):
        save(directory, {"do": "add-mandate", "owner": mission, "text": "X", "instruments": [ann]})
    undo(directory)
    assert facts(directory.path) == before


def test_an_event_lists_its_days_place_and_participants(directory: Directory, mission: RecordId, ann: RecordId) -> None:
    before = facts(directory.path)
    save(
        directory,
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2017-03-28", "26 April 2017"],
         "place": "Brussels", "participants": [{"who": ann, "title": "Chair"}, {"who": mission}], "source": SOURCE},
    )  # fmt: skip
    (event,) = directory.events(place="Brussels")
    assert event.disputed
    assert [day.edtf for day in event.dates] == ["2017-03-28", "2017-04-26"]
    assert [one.title for one in directory.record(ann).events] == ["Talks"]
    with pytest.raises(InputRefused, match="An event needs a date"):
        save(directory, {"do": "add-event", "title": "Talks", "kind": "meeting", "on": []})
    undo(directory)
    assert facts(directory.path) == before


def test_the_same_source_is_entered_once_and_cited_with_its_place_each_time(
    directory: Directory, ann: RecordId
) -> None:
    for page in ("page 1", "page 2"):
        save(directory, {"do": "correct-official", "official": ann, "born": "1950", "note": page,
                         "source": {**SOURCE, "locator": page}})  # fmt: skip
    assert only(directory, "SELECT count(*) FROM source WHERE title = 'Press release 7'") == 1
    assert rows(directory, "SELECT field, locator, rival FROM citation WHERE subject = ? ORDER BY id", ann) == [
        ("born", "page 1", 0), ("born", "page 2", 0),
    ]  # fmt: skip
    known = only(directory, "SELECT id FROM source WHERE title = 'Press release 7'")
    save(directory, {"do": "correct-official", "official": ann, "summary": "X", "source": {"id": known}})
    with pytest.raises(NotFound, match="There is no source with the id"):
        save(directory, {"do": "correct-official", "official": ann, "summary": "Y", "source": {"id": NOBODY}})


@pytest.mark.parametrize("name", ["Ann", "Mission"])
def test_what_other_facts_rest_on_is_not_deleted_and_the_sentence_says_which(directory: Directory, name: str) -> None:
    before = facts(directory.path)
    record = directory.resolve(name, ("official", "office")).id
    rests = "a term" if name == "Ann" else "a role"
    for dry_run in (True, False):
        with pytest.raises(InputRefused, match=f"{name} cannot be deleted, because other facts rest on it: {rests}"):
            save(directory, {"do": "delete", "record": record}, dry_run=dry_run)
    assert facts(directory.path) == before


def test_a_record_on_which_the_person_keeps_a_note_is_not_deleted_unseen(directory: Directory) -> None:
    save(directory, {"do": "add-official", "name": "Ben Berg", "id": BEN})
    directory.personal.keep(WriteNote(RecordId(BEN), "Ask him."))
    with pytest.raises(InputRefused, match="a note of yours"):
        save(directory, {"do": "delete", "record": BEN})


@pytest.mark.parametrize(
    "made",
    [
        {"do": "add-official", "name": "Ben Berg", "id": NEW, "source": SOURCE},
        {"do": "add-office", "name": "Lab", "kind": "office", "founded": None, "dissolved": None, "id": NEW},
        {"do": "add-event", "title": "Talks", "kind": "meeting", "on": ["2017", "2018"], "id": NEW, "source": SOURCE},
        {"do": "add-instrument", "title": "Treaty", "on": "2017", "id": NEW, "source": SOURCE},
    ],
)
def test_what_nothing_rests_on_goes_to_the_trash_and_comes_back_whole(
    directory: Directory, made: dict[str, object]
) -> None:
    save(directory, made)
    before = facts(directory.path)
    title = str(made.get("name") or made["title"])
    assert save(directory, {"do": "delete", "record": NEW}).title == f"Delete {title}"
    with pytest.raises(NotFound):
        directory.record(RecordId(NEW))
    undo(directory)
    assert facts(directory.path) == before


def test_lesser_facts_are_deleted_under_the_name_of_what_they_belong_to(
    directory: Directory, mission: RecordId
) -> None:
    save(directory, {"do": "add-office", "name": "Lab", "kind": "office", "founded": None, "dissolved": None,
                     "parent": mission, "id": NEW})  # fmt: skip
    link = only(directory, "SELECT id FROM link WHERE child = ?", NEW)
    assert save(directory, {"do": "delete", "record": link}).title == "Delete the link of Lab"
    term = only(directory, "SELECT id FROM term")
    assert save(directory, {"do": "delete", "record": term}).title == "Delete the term of Ann as Head of Mission"


def test_an_office_is_deleted_with_its_place_in_the_hierarchy(directory: Directory, mission: RecordId) -> None:
    save(directory, {"do": "add-office", "name": "Lab", "kind": "office", "founded": None, "dissolved": None,
                     "parent": mission, "id": NEW})  # fmt: skip
    save(directory, {"do": "delete", "record": NEW})
    assert only(directory, "SELECT count(*) FROM link") == 0


def test_the_one_preferred_name_is_not_deleted(directory: Directory, ann: RecordId) -> None:
    name = only(directory, "SELECT id FROM name WHERE owner = ?", ann)
    with pytest.raises(InputRefused, match="has 0 preferred names instead of one"):
        save(directory, {"do": "delete", "record": name})
