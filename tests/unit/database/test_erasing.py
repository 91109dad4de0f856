"""Erasing a person for good: only an id is left, in the file and in all backups, and nothing brings the person back."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from database import BadQuestion, Directory, InputRefused, NotFound, NotWritten, OfficialId
from database.backups import backups, copy_to, folder_of
from database.editing.log import Signed
from database.personal_acts import Favour, SaveSearch, WriteNote
from database.restoring import restore, set_aside
from tests.unit.database.edits import ANN, redo, rows, save, undo
from tests.unit.database.keeping import NAME, ZEB, add, found_in, of_format_1

ROLE = "Under-Secretary-General for Peace Operations"
BY = Signed("Privacy officer")


@pytest.fixture
def own(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "own.db"))


@pytest.fixture
def there(own: Path) -> Iterator[Directory]:
    with Directory.open(own) as directory:
        yield directory


def fill(directory: Directory) -> None:
    """All that a directory can hold about one person: a term, a contact, names, notes, drafts, searches, revisions."""
    add(directory)
    role = directory.resolve(ROLE, ("role",)).id
    source = {"title": "Newsletter"}
    save(
        directory,
        {"do": "add-term", "official": ZEB, "role": role, "start": "2030-01-01", "end": "2031-01-01", "source": source},
    )
    save(
        directory,
        {
            "do": "add-contact",
            "owner": ZEB,
            "type": "email",
            "value": "z@quux.example",
            "confirmed": None,
            "source": source,
        },
    )
    save(directory, {"do": "add-name", "owner": ZEB, "text": "Zébulon Qüuxley", "kind": "alias", "source": source})
    directory.personal.keep(Favour(ZEB))
    directory.personal.keep(WriteNote(ZEB, "Met Zebulon Quuxley in May"))
    directory.personal.keep(SaveSearch("Him", "zebulon quuxley"))
    directory.drafts.keep("term", ZEB, {"note": "x"})
    directory.drafts.keep("event", "", {"title": "Visit of Zébulon Qüuxley"})
    undo(directory)
    redo(directory)


def test_what_erasing_takes_away_is_told_before(there: Directory) -> None:
    fill(there)
    told = there.erasure(ZEB)
    assert told.person.title == NAME
    counts = {kind: number for kind, number in told.counts.items() if number}
    assert counts == {"term": 1, "name": 2, "contact": 1, "note": 1, "favourite": 1, "draft": 1, "revision": 6}
    assert told.mentions == ()


def test_after_erasing_no_file_of_the_data_folder_holds_name_or_contact(own: Path) -> None:
    with Directory.open(own) as directory:
        fill(directory)
    with Directory.open(own) as directory:
        done = directory.erase(ZEB, BY)
        assert done.trouble is None
        assert (done.backups, done.removed, done.mentions) == (1, 0, ())
        assert found_in(own.parent, NAME, "Quuxley", "Zébulon", "quux.example") == []
    assert found_in(own.parent, NAME, "Quuxley", "Zébulon", "quux.example", "Qüuxley") == []
    with Directory.open(own) as directory:
        assert rows(directory, "SELECT id FROM erased") == [(ZEB,)]
        tables = [table for (table,) in rows(directory, "SELECT name FROM sqlite_schema WHERE type = 'table'")]
        holding = [
            table
            for table in tables
            if any(ZEB in map(str, row) or ZEB in repr(row) for row in rows(directory, f"SELECT * FROM {table}"))
        ]
        assert holding == ["erased"]
        assert not [finding for finding in directory.findings() if finding.severity == "error"]


def test_the_log_says_that_somebody_was_erased_and_not_who(there: Directory) -> None:
    fill(there)
    number = there.erase(ZEB, BY).revision
    told = there.history()
    assert (told[0].number, told[0].title, told[0].by, told[0].kind) == (number, "Erase a person", BY.by, "erase")
    assert {row.title for row in told[1:]} == {"An edit about somebody who was erased"}
    assert {row.by for row in told[1:]} == {ANN.by}
    role = there.resolve(ROLE, ("role",)).id
    assert there.history(role)[0].title == "Erase a person"


def test_what_was_erased_can_be_neither_undone_nor_redone_nor_taken_back(there: Directory) -> None:
    fill(there)
    there.erase(ZEB, BY)
    with pytest.raises(NotFound, match="nothing to undo"):
        undo(there)
    with pytest.raises(NotFound, match="nothing to redo"):
        redo(there)
    for number in (1, 2, 3):
        with pytest.raises(InputRefused, match="was erased for good"):
            there.editor.revert(number, ANN)
    add(there, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
    undo(there)


def test_half_of_an_edit_is_not_taken_back_when_the_other_half_was_erased(there: Directory) -> None:
    other = "00000000-0000-4000-8000-000000000002"
    both: list[dict[str, object]] = [
        {"do": "add-official", "id": one, "name": name, "sort_name": name, "source": {"title": "CV"}}
        for one, name in ((ZEB, NAME), (other, "Yolanda Vex"))
    ]
    save(there, *both)
    there.erase(ZEB, BY)
    with pytest.raises(InputRefused, match="was erased for good"):
        there.editor.revert(1, ANN)
    assert there.resolve("Yolanda Vex").id == other


def test_texts_of_others_that_name_the_person_are_told_and_stay(there: Directory) -> None:
    fill(there)
    office = there.resolve("DPKO", ("office",)).id
    save(there, {"do": "correct-office", "office": office, "note": "Founded by zebulon quuxley, they say."})
    (mention,) = there.erasure(ZEB).mentions
    assert (mention.record, mention.what, mention.field) == (office, "office", "note")
    assert "zebulon quuxley" in mention.text
    assert there.erase(ZEB, BY).mentions == (mention,)
    assert rows(there, "SELECT note FROM office WHERE id = ?", office) == [("Founded by zebulon quuxley, they say.",)]
    assert "quuxley" not in repr(rows(there, "SELECT * FROM revision_row")).casefold()


def test_backups_of_all_formats_lose_the_person_and_what_cannot_be_read_is_removed(own: Path) -> None:
    with Directory.open(own) as directory:
        fill(directory)
    (backup,) = backups(own)
    older = folder_of(own) / "own-20261101T000000Z-closed.db"
    of_format_1(older, own)
    spoilt = folder_of(own) / "own-20261102T000000Z-closed.db"
    spoilt.write_bytes(backup.file.read_bytes()[:900_000])
    shutil.copy(own, own.with_name("whole.db"))
    aside = set_aside(own)
    own.with_name("whole.db").rename(own)
    with Directory.open(own) as directory:
        done = directory.erase(ZEB, BY)
    assert (done.backups, done.removed) == (2, 2)
    assert not spoilt.exists()
    assert not aside.exists()
    assert found_in(own.parent, NAME, "Quuxley") == []
    for one in backups(own):
        with Directory.open(one.file) as kept:
            assert rows(kept, "SELECT id FROM erased") == [(ZEB,)]


def test_a_backup_kept_elsewhere_does_not_bring_the_person_back(own: Path, tmp_path: Path) -> None:
    with Directory.open(own) as directory:
        fill(directory)
        add(directory, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
        copy_to(own, tmp_path / "elsewhere.db")
        directory.erase(ZEB, BY)
    done = restore(tmp_path / "elsewhere.db", own)
    assert done.left_out == 1
    (tmp_path / "elsewhere.db").unlink()
    assert found_in(tmp_path, NAME, "Quuxley") == []
    with Directory.open(own) as directory:
        assert directory.resolve("Yolanda Vex").title == "Yolanda Vex"
        assert rows(directory, "SELECT id FROM erased") == [(ZEB,)]


def test_what_was_merged_into_the_person_goes_too(own: Path) -> None:
    other = "00000000-0000-4000-8000-000000000002"
    with Directory.open(own) as directory:
        add(directory)
        add(directory, "Zeb Quuxley", other)
        save(directory, {"do": "merge-duplicates", "kept": ZEB, "other": other})
        directory.erase(ZEB, BY)
        assert rows(directory, "SELECT id FROM erased ORDER BY id") == [(ZEB,), (other,)]
    assert found_in(own.parent, "Quuxley") == []


def test_someone_shipped_is_erased_with_all_terms_and_the_answers_go_on(there: Directory, own: Path) -> None:
    ladsous = OfficialId(there.resolve("Hervé Ladsous", ("official",)).id)
    role = there.record(ladsous).terms[0].role.id
    there.erase(ladsous, BY)
    with pytest.raises(NotFound):
        there.record(ladsous)
    assert there.history(role)[0].title == "Erase a person"
    assert not [finding for finding in there.findings() if finding.severity == "error"]


def test_an_index_made_before_is_told_that_it_cannot_be_kept_in_step(there: Directory) -> None:
    fill(there)
    revision, stamp = there.revision, there.stamp()
    there.erase(ZEB, BY)
    assert there.documents_since(revision, stamp) is None
    now = there.stamp()
    with Directory.open(there.path) as again:
        assert again.stamp() == now
    revision = there.revision
    add(there, "Yolanda Vex", "00000000-0000-4000-8000-000000000002")
    changed = there.documents_since(revision, now)
    assert changed is not None
    assert changed.documents[0].ref.title == "Yolanda Vex"


def test_who_is_not_there_is_not_erased_and_neither_is_a_state(there: Directory) -> None:
    before = there.revision
    with pytest.raises(NotFound, match="no official with the id"):
        there.erase(OfficialId(there.resolve("DPKO", ("office",)).id), BY)
    state = rows(there, "SELECT id FROM official WHERE kind = 'state'")[0][0]
    with pytest.raises(BadQuestion, match="Only a person"):
        there.erase(OfficialId(state), BY)
    add(there)
    with pytest.raises(InputRefused, match="is signed"):
        there.erase(ZEB, Signed(" "))
    assert there.revision == before + 1


def test_where_a_backup_cannot_be_rewritten_for_want_of_room_nobody_is_erased(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Directory.open(own) as directory:
        fill(directory)
    with Directory.open(own) as directory:

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("database.editing.erasure.settle", full)
        with pytest.raises(NotWritten, match="No space left"):
            directory.erase(ZEB, BY)
        assert directory.resolve(NAME).id == ZEB
        assert len(backups(own)) == 1
        monkeypatch.undo()
        directory.erase(ZEB, BY)
    assert found_in(own.parent, NAME) == []


def test_who_is_in_the_trash_can_be_erased_from_it(own: Path) -> None:
    with Directory.open(own) as directory:
        add(directory)
        save(directory, {"do": "delete", "record": ZEB})
        assert directory.erasure(ZEB).person.title == NAME
        directory.erase(ZEB, BY)
        assert directory.trash() == ()
        assert rows(directory, "SELECT id FROM erased") == [(ZEB,)]
    assert found_in(own.parent, "Quuxley") == []
