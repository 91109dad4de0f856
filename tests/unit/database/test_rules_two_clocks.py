"""Rule 15: valid time is in the facts; record time is edition and revision. Reading never moves either."""

from collections.abc import Callable
from pathlib import Path

from database import Directory, RecordId
from database.ids import is_id, new_id, shipped_id
from database.migrations import LATEST
from tests.factories import answer, directory_of, raw, role, role_id

Post = Callable[..., Directory]


def test_a_directory_says_which_edition_it_is_and_that_nobody_has_edited_it(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    info = there.info()
    assert (info.edition, info.edition_day, info.revision, there.revision, info.schema) == (
        "test",
        "2026-11-21",
        0,
        0,
        LATEST,
    )
    assert info.path == str(there.path)
    assert info.counts == {
        "office": 1,
        "official": 1,
        "role": 1,
        "term": 1,
        "mandate": 0,
        "instrument": 0,
        "event": 0,
        "source": 0,
    }


def test_a_saved_edit_moves_record_time_and_no_term(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31")
    before, stamp = answer(there), there.stamp()
    sql = "INSERT INTO revision (number, at, by, title, why) VALUES (1, ?, 'An editor', 'A note', NULL)"
    raw(there, sql, "2026-11-21T10:00:00Z")
    assert (there.revision, there.info().revision) == (1, 1)
    assert answer(there) == before
    assert there.stamp() != stamp


def test_the_same_facts_have_the_same_ids_and_stamp_wherever_they_are_made(tmp_path: Path) -> None:
    facts = role("ann 2010-01-01 2012-12-31")
    with directory_of(tmp_path / "one", facts) as one, directory_of(tmp_path / "two", facts) as two:
        assert one.stamp() == two.stamp()
        assert answer(one) == answer(two)
    with directory_of(tmp_path / "three", facts.replace("Ann", "Anna").replace("ann", "anna")) as three:
        assert three.stamp() != one_stamp(tmp_path, facts)


def one_stamp(tmp_path: Path, facts: str) -> str:
    with directory_of(tmp_path / "four", facts) as four:
        return four.stamp()


def test_ending_a_term_and_correcting_it_are_told_apart_by_the_facts_they_leave(post: Post) -> None:
    ended = post("ann 2010-01-01 2012-06-30 end_kind = 'resigned'")
    corrected = post(
        "ann 2010-01-01 2012-06-30 rivals = [{ cite = 'end: paper', states = '2012-12-31' }]",
        more="[sources.paper]\ntitle = 'A newspaper'\nkind = 'newspaper'",
    )
    assert not answer(ended, "2012-09-01").disputed
    assert answer(corrected, "2012-09-01").disputed


def test_a_merged_record_is_not_counted_twice(post: Post) -> None:
    there = post("ann 2010-01-01 2012-12-31\nbea 2013-01-01 2013-12-31")
    ids = [shipped_id("official", key) for key in ("ann", "bea")]
    raw(there, "UPDATE record SET merged_into = ? WHERE id = ?", *ids)
    assert there.info().counts["official"] == 1


def test_ids_are_uuids_of_kind_and_key_and_new_ones_are_never_the_same() -> None:
    assert is_id(role_id())
    assert shipped_id("role", "head") == role_id()
    assert shipped_id("office", "head") != role_id()
    assert new_id() != new_id()
    assert is_id(new_id())
    assert not is_id(RecordId("x" * 36))
    assert not is_id("head")
