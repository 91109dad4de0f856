"""The trash: what an edit deleted is listed and can be put back, with all that belonged to it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from database import Directory, InputRefused, NotFound, OfficialId, RecordId
from tests.unit.database.edits import ANN, facts, redo, save, undo
from tests.unit.database.keeping import NAME, ZEB, add

ROLE = "Under-Secretary-General for Peace Operations"
SOURCE = {"title": "Newsletter"}


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


@pytest.fixture
def there(own: Path) -> Iterator[Directory]:
    with Directory.open(own) as directory:
        add(directory)
        save(
            directory,
            {
                "do": "add-contact",
                "owner": ZEB,
                "type": "email",
                "value": "z@q.example",
                "confirmed": None,
                "source": SOURCE,
            },
        )
        yield directory


def delete(directory: Directory, record: str) -> None:
    save(directory, {"do": "delete", "record": record})


def test_what_was_deleted_is_in_the_trash_once_with_who_and_when(there: Directory) -> None:
    assert there.trash() == ()
    delete(there, ZEB)
    (row,) = there.trash()
    assert (row.record, row.kind, row.title, row.revision, row.by) == (ZEB, "official", NAME, there.revision, ANN.by)
    assert row.at.startswith("20")
    assert row.deed == f"Delete {NAME}"


def test_what_is_put_back_is_all_that_was_there(there: Directory, own: Path) -> None:
    before = facts(own)
    delete(there, ZEB)
    done = there.editor.put_back(ZEB, ANN)
    assert done.title == f"Put back: {NAME}"
    assert facts(own) == before
    assert there.trash() == ()
    undo(there)
    assert [row.record for row in there.trash()] == [ZEB]
    redo(there)
    assert facts(own) == before
    assert not [finding for finding in there.findings() if finding.severity == "error"]


def test_a_term_is_listed_by_its_official_and_role_and_put_back_alone(there: Directory, own: Path) -> None:
    role = there.resolve(ROLE, ("role",)).id
    save(
        there,
        {"do": "add-term", "official": ZEB, "role": role, "start": "2030-01-01", "end": "2031-01-01", "source": SOURCE},
    )
    before = facts(own)
    term = there.record(ZEB).terms[0].term
    delete(there, term)
    delete(there, ZEB)
    assert [(row.kind, row.title.partition(",")[0]) for row in there.trash()] == [("official", NAME), ("term", "?")]
    with pytest.raises(InputRefused, match="in the trash too"):
        there.editor.put_back(RecordId(term), ANN)
    there.editor.put_back(ZEB, ANN)
    assert there.trash()[0].title.startswith(f"{NAME}, ")
    there.editor.put_back(RecordId(term), ANN)
    assert facts(own) == before


def test_one_of_several_things_deleted_in_one_edit_comes_back_alone(there: Directory) -> None:
    other = "00000000-0000-4000-8000-000000000002"
    add(there, "Yolanda Vex", other)
    save(there, {"do": "delete", "record": ZEB}, {"do": "delete", "record": other})
    assert {row.title for row in there.trash()} == {NAME, "Yolanda Vex"}
    there.editor.put_back(RecordId(other), ANN)
    assert [row.title for row in there.trash()] == [NAME]


def test_what_an_undo_took_away_is_not_in_the_trash(there: Directory) -> None:
    undo(there)
    undo(there)
    assert there.trash() == ()


def test_what_was_erased_is_not_in_the_trash_any_more(there: Directory) -> None:
    role = there.resolve(ROLE, ("role",)).id
    save(
        there,
        {"do": "add-term", "official": ZEB, "role": role, "start": "2030-01-01", "end": "2031-01-01", "source": SOURCE},
    )
    delete(there, there.record(ZEB).terms[0].term)
    there.erase(OfficialId(ZEB), ANN)
    assert there.trash() == ()


def test_what_is_not_in_the_trash_cannot_be_put_back(there: Directory) -> None:
    with pytest.raises(NotFound, match="in the trash"):
        there.editor.put_back(ZEB, ANN)
