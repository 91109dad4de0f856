"""Terms are added, ended, corrected, withdrawn and handed over; what cannot be is refused, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotFound, RoleId, parse_period
from tests.factories import directory_of, role
from tests.unit.database.edits import ANN, facts, only, redo, rows, save, undo

SOURCE: dict[str, object] = {"title": "Press release 7", "locator": "paragraph 2"}
BEN = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 .. confirmed = '2015-06-01'", post="created = '2005'")) as opened:
        save(opened, {"do": "add-official", "name": "Ben Berg", "id": BEN})
        yield opened


@pytest.fixture
def head(directory: Directory) -> RoleId:
    return RoleId(directory.resolve("Head of Mission", ("role",)).id)


@pytest.fixture
def term(directory: Directory) -> str:
    return str(only(directory, "SELECT id FROM term"))


def holder(directory: Directory, head: RoleId, on: str) -> tuple[str | None, list[str]]:
    answer = directory.holders(head, parse_period(on))
    return answer.state, [row.official.name for row in answer.holders]


def test_an_ended_term_holds_up_to_its_last_day_and_is_cited(directory: Directory, head: RoleId, term: str) -> None:
    changes = save(directory, {"do": "end-term", "term": term, "end": "31 March 2017", "source": SOURCE})
    assert changes.title == "End the term of Ann as Head of Mission"
    assert {term, head} <= set(changes.touched)
    assert holder(directory, head, "2017-03-31") == ("held", ["Ann"])
    assert holder(directory, head, "2017-04-01") == ("unknown", [])
    cited = rows(directory, "SELECT field, locator, confidence FROM citation WHERE subject = ?", term)
    assert cited == [("end", "paragraph 2", "sourced")]


def test_a_date_is_kept_in_the_words_in_which_it_was_given(directory: Directory, term: str) -> None:
    save(directory, {"do": "end-term", "term": term, "end": "by 1 April 2017"})
    assert rows(directory, "SELECT end_edtf, end_phrase FROM term") == [("../2017-04-01", "by 1 April 2017")]


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("2009-12-31", "would leave (2009-12-31) before taking office (2010-01-01)"),
        ("..", "An end is a day, a month or a year"),
    ],
)
def test_an_end_that_cannot_be_is_refused_and_nothing_is_changed(
    directory: Directory, term: str, end: str, reason: str
) -> None:
    before = facts(directory.path)
    with pytest.raises(InputRefused, match=reason.replace("(", r"\(").replace(")", r"\)")):
        save(directory, {"do": "end-term", "term": term, "end": end})
    assert facts(directory.path) == before


def test_a_term_that_nobody_knows_is_not_ended(directory: Directory) -> None:
    with pytest.raises(NotFound, match="There is no term with the id"):
        save(directory, {"do": "end-term", "term": BEN, "end": "2017"})


def test_a_second_holder_of_a_role_with_one_seat_is_refused_unless_it_is_meant(
    directory: Directory, head: RoleId
) -> None:
    second: dict[str, object] = {
        "do": "add-term", "official": BEN, "role": head, "start": "2012-01-01", "end": "2013-01-01",
    }  # fmt: skip
    with pytest.raises(InputRefused, match="has one seat, but on 2012-01-01 it is held by Ann, Ben Berg"):
        save(directory, second)
    changes = save(directory, {**second, "beside": True})
    assert changes.warnings == ()
    assert holder(directory, head, "2012-06-01")[1] == ["Ann", "Ben Berg"]


def test_a_term_before_its_role_was_made_is_refused(directory: Directory, head: RoleId) -> None:
    early: dict[str, object] = {"do": "add-term", "official": BEN, "role": head, "start": "2001", "end": "2002"}
    with pytest.raises(InputRefused, match="before the role or its office did"):
        save(directory, early)


def test_ending_and_correcting_are_different_acts_with_different_words(directory: Directory, term: str) -> None:
    ended = save(directory, {"do": "end-term", "term": term, "end": "2017-03-31"})
    corrected = save(directory, {"do": "correct-term", "term": term, "end": "2017-03-30", "source": SOURCE})
    assert (ended.title.split()[0], corrected.title.split()[0]) == ("End", "Correct")
    assert only(directory, "SELECT end_edtf FROM term") == "2017-03-30"


def test_a_correction_leaves_alone_what_it_does_not_name_and_null_is_unknown(directory: Directory, term: str) -> None:
    save(directory, {"do": "correct-term", "term": term, "start": None, "title": "Acting Head"})
    assert rows(directory, "SELECT start_edtf, end_edtf, title, capacity FROM term") == [
        (None, "..", "Acting Head", "substantive")
    ]


def test_a_correction_that_says_what_is_said_already_is_no_revision(directory: Directory, term: str) -> None:
    with pytest.raises(InputRefused, match="changes nothing"):
        save(directory, {"do": "correct-term", "term": term, "start": "2010-01-01"})


def test_a_withdrawn_term_is_gone_with_its_sightings_and_comes_back_whole(
    directory: Directory, head: RoleId, term: str
) -> None:
    save(directory, {"do": "attest", "role": head, "on": "2014-05-05", "term": term, "source": SOURCE})
    before = facts(directory.path)
    save(directory, {"do": "withdraw-term", "term": term})
    assert rows(directory, "SELECT id FROM term") == rows(directory, "SELECT id FROM attestation") == []
    undo(directory)
    assert facts(directory.path) == before


def test_a_sighting_of_somebody_new_makes_a_term_that_rests_on_it_alone(directory: Directory, head: RoleId) -> None:
    save(directory, {"do": "end-term", "term": only(directory, "SELECT id FROM term"), "end": "2012"})
    save(directory, {"do": "attest", "role": head, "on": "2014-05-05", "official": BEN, "source": SOURCE})
    assert holder(directory, head, "2014-05-05") == ("held", ["Ben Berg"])
    assert holder(directory, head, "2014-05-06") == ("possible", ["Ben Berg"])


def test_a_vacancy_is_told_apart_from_what_is_not_known(directory: Directory, head: RoleId, term: str) -> None:
    save(
        directory,
        {"do": "end-term", "term": term, "end": "2017-03-31"},
        {"do": "record-vacancy", "role": head, "start": "2017-04-01", "end": "2017-06-30", "source": SOURCE},
    )
    assert holder(directory, head, "2017-05-01") == ("vacant", [])
    assert holder(directory, head, "2017-07-01") == ("unknown", [])


def test_who_covers_acts_and_fills_nothing(directory: Directory, head: RoleId, term: str) -> None:
    save(
        directory,
        {"do": "end-term", "term": term, "end": "2017-03-31"},
        {"do": "cover", "role": head, "official": BEN, "start": "2017-04-01", "end": "2017-06-30"},
    )
    assert holder(directory, head, "2017-05-01") == ("acting", ["Ben Berg"])


def test_a_hand_over_writes_both_halves_with_one_source(directory: Directory, head: RoleId, term: str) -> None:
    changes = save(
        directory,
        {
            "do": "hand-over", "role": head, "leaves": term, "left": "2017-03-31", "arrives": BEN,
            "arrived": "2017-04-01", "source": SOURCE,
        },
    )  # fmt: skip
    assert changes.title == "Hand over Head of Mission to Ben Berg"
    assert holder(directory, head, "2017-03-31") == ("held", ["Ann"])
    assert holder(directory, head, "2017-04-01") == ("held", ["Ben Berg"])
    sql = "SELECT count(DISTINCT source), count(*) FROM citation WHERE locator IS NOT NULL"
    assert rows(directory, sql) == [(1, 2)]


def test_a_hand_over_to_nobody_leaves_the_role_vacant_from_the_next_day(
    directory: Directory, head: RoleId, term: str
) -> None:
    save(directory, {"do": "hand-over", "role": head, "leaves": term, "left": "2017-03-31", "nobody": "vacant"})
    assert holder(directory, head, "2017-04-01") == ("vacant", [])
    assert only(directory, "SELECT start_edtf FROM vacancy") == "2017-04-01"


def test_all_edits_of_a_file_are_saved_or_none(directory: Directory, term: str) -> None:
    before = facts(directory.path)
    with pytest.raises(NotFound):
        save(
            directory,
            {"do": "end-term", "term": term, "end": "2017-03-31"},
            {"do": "end-term", "term": BEN, "end": "2017-03-31"},
        )
    assert facts(directory.path) == before


def test_a_dry_run_says_what_would_be_and_saves_nothing(directory: Directory, term: str) -> None:
    before, revision = facts(directory.path), directory.revision
    changes = save(directory, {"do": "end-term", "term": term, "end": "2017-03-31"}, dry_run=True)
    assert changes.title == "End the term of Ann as Head of Mission"
    assert (facts(directory.path), directory.revision) == (before, revision)


def test_undo_and_redo_go_all_the_way_and_a_new_edit_ends_redoing(directory: Directory, term: str) -> None:
    states = [facts(directory.path)]
    for end in ("2016", "2017-03", "2017-03-31"):
        save(directory, {"do": "correct-term", "term": term, "end": end})
        states.append(facts(directory.path))
    for state in reversed(states[:-1]):
        undo(directory)
        assert facts(directory.path) == state
    for state in states[1:]:
        redo(directory)
        assert facts(directory.path) == state
    undo(directory)
    save(directory, {"do": "correct-term", "term": term, "end": "2018"})
    with pytest.raises(NotFound, match="nothing to redo"):
        redo(directory)


def test_undo_works_after_the_directory_was_closed(tmp_path: Path) -> None:
    with directory_of(tmp_path, role("ann 2010-01-01 ..")) as opened:
        before = facts(opened.path)
        save(opened, {"do": "end-term", "term": only(opened, "SELECT id FROM term"), "end": "2017"})
    with Directory.open(tmp_path / "directory.db") as again:
        assert undo(again).title == "Undo: End the term of Ann as Head of Mission"
        assert facts(again.path) == before


def test_one_old_revision_is_taken_back_where_nothing_later_contradicts_it(
    directory: Directory, head: RoleId, term: str
) -> None:
    ended = save(directory, {"do": "end-term", "term": term, "end": "2017-03-31"})
    seen = save(directory, {"do": "attest", "role": head, "on": "2014-05-05", "term": term})
    directory.editor.revert(ended.revision, ANN)
    assert only(directory, "SELECT end_edtf FROM term") == ".."
    assert rows(directory, "SELECT count(*) FROM attestation") == [(1,)]
    save(directory, {"do": "end-term", "term": term, "end": "2018"})
    with pytest.raises(InputRefused, match="has been changed since"):
        directory.editor.revert(ended.revision, ANN)
    assert seen.revision < directory.revision


def test_the_history_of_a_record_says_who_changed_what_and_what_was_taken_back(
    directory: Directory, head: RoleId, term: str
) -> None:
    save(directory, {"do": "end-term", "term": term, "end": "2017-03-31"})
    undo(directory)
    taken, ended = directory.history(head)[:2]
    assert (ended.by, ended.title, ended.taken_back) == ("Ann", "End the term of Ann as Head of Mission", True)
    assert [(change.field, change.before, change.after) for change in ended.changes] == [("end", "..", "2017-03-31")]
    assert (taken.kind, taken.takes_back) == ("undo", ended.number)


def test_what_was_edited_is_sealed_like_what_was_shipped(directory: Directory, term: str) -> None:
    save(directory, {"do": "end-term", "term": term, "end": "2017-03-31", "source": SOURCE})
    undo(directory)
    redo(directory)
    assert [finding.text for finding in directory.findings() if finding.severity == "error"] == []
