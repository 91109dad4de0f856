"""Corrections of who and where, and what terms, sightings, cover and hand-overs refuse in plain words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, RoleId
from tests.factories import directory_of, role
from tests.unit.database.edits import facts, only, rows, save, undo

BEN = "22222222-2222-4222-8222-222222222222"
DEPUTY = "33333333-3333-4333-8333-333333333333"
SOURCE: dict[str, object] = {"title": "Press release 7"}


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Directory]:
    with directory_of(tmp_path, role("ann 2010-01-01 ..")) as opened:
        office = only(opened, "SELECT office FROM role")
        save(
            opened,
            {"do": "add-official", "name": "Ben Berg", "id": BEN},
            {
                "do": "add-role", "office": office, "title": "Deputy Head", "rank": "deputy", "created": None,
                "abolished": "..", "id": DEPUTY,
            },
        )  # fmt: skip
        yield opened


@pytest.fixture
def head(directory: Directory) -> RoleId:
    return RoleId(directory.resolve("Head of Mission", ("role",)).id)


@pytest.fixture
def term(directory: Directory) -> str:
    return str(only(directory, "SELECT id FROM term"))


def test_a_correction_may_say_that_it_was_somebody_else_in_another_role(directory: Directory, term: str) -> None:
    before = facts(directory.path)
    corrected = {"do": "correct-term", "term": term, "official": BEN, "role": DEPUTY, "primary": True}
    save(directory, {**corrected, "source": SOURCE})
    assert rows(directory, "SELECT official, role, is_primary FROM term") == [(BEN, DEPUTY, 1)]
    undo(directory)
    assert facts(directory.path) == before


def test_a_withdrawn_term_covers_nobody_any_more(directory: Directory, head: RoleId, term: str) -> None:
    cover = {"do": "cover", "role": head, "official": BEN, "start": "2015-01-01", "end": "2015-02-01"}
    save(directory, {**cover, "covers": term})
    save(directory, {"do": "withdraw-term", "term": term})
    assert rows(directory, "SELECT official, covers FROM term") == [(BEN, None)]


@pytest.mark.parametrize("on", [None, "unknown"])
def test_a_sighting_without_a_day_is_refused(directory: Directory, head: RoleId, on: str | None) -> None:
    with pytest.raises(InputRefused, match="needs its day"):
        save(directory, {"do": "attest", "role": head, "on": on, "official": BEN})


def test_a_sighting_of_a_term_in_another_role_is_refused(directory: Directory, term: str) -> None:
    with pytest.raises(InputRefused, match="another"):
        save(directory, {"do": "attest", "role": DEPUTY, "on": "2015-01-01", "term": term})


def test_somebody_unnamed_can_be_seen(directory: Directory, head: RoleId) -> None:
    changes = save(directory, {"do": "attest", "role": head, "on": "2015-01-01"})
    assert changes.title == "Record that somebody was seen as Head of Mission"


def test_a_vacancy_that_ends_before_it_starts_is_refused(directory: Directory, head: RoleId) -> None:
    with pytest.raises(InputRefused, match="would end before it starts"):
        save(directory, {"do": "record-vacancy", "role": head, "start": "2017", "end": "2016"})


def test_nobody_covers_a_term_of_another_role(directory: Directory, term: str) -> None:
    cover = {"do": "cover", "role": DEPUTY, "official": BEN, "start": "2015-01-01", "end": "2015-02-01"}
    with pytest.raises(InputRefused):
        save(directory, {**cover, "covers": term})


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({}, "needs somebody who leaves"),
        ({"arrives": BEN, "nobody": "vacant"}, "say one of the two"),
        ({"leaves": "TERM", "left": ".."}, "say when"),
    ],
)
def test_a_hand_over_that_cannot_be_is_refused(
    directory: Directory, head: RoleId, term: str, more: dict[str, object], reason: str
) -> None:
    before = facts(directory.path)
    given = {name: term if value == "TERM" else value for name, value in more.items()}
    with pytest.raises(InputRefused, match=reason):
        save(directory, {"do": "hand-over", "role": head, **given})
    assert facts(directory.path) == before


def test_who_leaves_may_leave_without_anybody_known_to_follow(directory: Directory, head: RoleId, term: str) -> None:
    changes = save(directory, {"do": "hand-over", "role": head, "leaves": term, "left": "2017"})
    assert changes.title == "Let Head of Mission go without a holder"
    assert rows(directory, "SELECT end_edtf FROM term") == [("2017",)]
    assert rows(directory, "SELECT id FROM vacancy") == []
