"""The search index is told of every document that an edit makes read otherwise, and of few others."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from database import Directory
from database.rows import Document
from tests.edits import Edit

_TABLES = (
    *("office", "official", "role", "name", "link", "term", "vacancy", "instrument", "mandate", "office_change"),
    *("event", "event_date", "event_participant", "source", "citation", "conflict", "office_change_side"),
)
_EDTF = {"start_edtf": "..", "end_edtf": "..", "end_last": 3652059, "day_first": 700000}


@pytest.fixture
def path(shipped_directory: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(shipped_directory, tmp_path / "directory.db"))


def _all(directory: Directory) -> dict[str, Document]:
    return {one.ref.id: one for one in directory.documents()}


def _told_all(path: Path, edit: Callable[[Edit], object]) -> int:
    """Makes the edit and proves that what is told leads to the same as reading everything anew; how many were told."""
    with Directory.open(path) as directory:
        before, revision, stamp = _all(directory), directory.revision, directory.stamp()
        one = Edit(path)
        try:
            edit(one)
        except BaseException:
            one.given_up()
            raise
        one.saved()
        told = directory.documents_since(revision, stamp)
        assert told is not None
        after = _all(directory)
    now = before | {one.ref.id: one for one in told.documents}
    for record in told.gone:
        now.pop(record, None)
    assert set(now) == set(after)
    differing = [after[i].ref.title for i in after if after[i] != now[i]]
    assert differing == []
    return len(told.documents)


def _change(table: str, chance: random.Random) -> Callable[[Edit], None]:
    """Changes what a row of the table says: its texts, its days, and which record of the same kind it is about."""

    def edit(one: Edit) -> None:
        row = chance.choice(one.rows(f"SELECT * FROM {table}"))
        other = chance.choice(one.rows(f"SELECT * FROM {table}"))
        names = [name for name in row.keys() if name not in ("id", "folded", "rival")]  # noqa: SIM118
        changed: dict[str, object] = {name: _EDTF[name] for name in names if name in _EDTF and chance.random() < 0.5}
        for name in ("text", "title", "note", "summary", "place", "level", "status"):
            if name in names:
                changed[name] = f"Rewritten {chance.random()}"
        for name in ("owner", "role", "official", "office", "participant", "subject", "record"):
            if name in names and chance.random() < 0.5:
                changed[name] = other[name]
        if table == "link" and other["parent"] != row["child"]:
            changed["parent"] = other["parent"]
        if changed:
            one.update(table, row, **changed)

    return edit


@pytest.mark.parametrize("table", _TABLES)
def test_what_is_told_of_a_changed_row_is_all_that_reads_otherwise(table: str, path: Path) -> None:
    chance = random.Random(table)
    for _ in range(6):
        _told_all(path, _change(table, chance))


@pytest.mark.parametrize(
    "table", ["name", "link", "vacancy", "event_date", "event_participant", "office_change_side", "citation"]
)
def test_what_is_told_of_a_deleted_row_is_all_that_reads_otherwise(table: str, path: Path) -> None:
    chance = random.Random(table)
    for _ in range(6):
        _told_all(path, lambda one: one.delete(table, chance.choice(one.rows(f"SELECT * FROM {table}"))))


def test_a_deleted_term_is_told_of_its_official_and_its_role(path: Path) -> None:
    def edit(one: Edit) -> None:
        free = "NOT EXISTS (SELECT 1 FROM attestation WHERE term = t.id) AND NOT EXISTS (SELECT 1 FROM term o "
        (term, *_) = one.rows(f"SELECT * FROM term t WHERE {free} WHERE o.covers = t.id)")
        for table, column in (("term_step", "term"), ("citation", "subject"), ("conflict", "subject")):
            for row in one.rows(f"SELECT * FROM {table} WHERE {column} = ?", term["id"]):
                one.delete(table, row)
        one.delete("term", term)
        one.delete("record", one.rows("SELECT * FROM record WHERE id = ?", term["id"])[0])

    assert 2 <= _told_all(path, edit) <= 20


def test_a_new_official_with_a_name_and_a_term_is_told_and_nobody_else_but_the_role(path: Path) -> None:
    new, term, name = (f"00000000-0000-4000-8000-00000000000{number}" for number in range(3))
    unknown = {"first": 1, "last": 3652059}

    def days(*bounds: str) -> dict[str, object]:
        return {f"{bound}_{side}": day for bound in bounds for side, day in unknown.items()}

    def edit(one: Edit) -> None:
        (role, *_) = one.rows("SELECT id FROM role ORDER BY id")
        for record, kind in ((new, "official"), (term, "term"), (name, "name")):
            one.insert("record", id=record, kind=kind, origin="mine")
        one.insert("official", id=new, kind="person", sort_name="Nova, Ada", **days("born", "died"))
        one.insert(
            "name", id=name, owner=new, text="Ada Nova", folded="ada nova", kind="official", preferred=1,
            **days("start", "end"),
        )  # fmt: skip
        one.insert(
            "term", id=term, official=new, role=role["id"], capacity="substantive", is_primary=1,
            **days("start", "end", "scheduled", "confirmed"),
        )  # fmt: skip

    assert _told_all(path, edit) < 40
    with Directory.open(path) as directory:
        (document,) = directory.documents_of([new])
        assert document.ref.title == "Ada Nova"


def test_a_merged_official_is_gone_and_the_one_that_stays_is_told(path: Path) -> None:
    def edit(one: Edit) -> None:
        first, second = one.rows("SELECT * FROM record WHERE kind = 'official' ORDER BY id LIMIT 2")
        one.update("record", first, merged_into=second["id"])
        for row in one.rows("SELECT * FROM term WHERE official = ?", first["id"]):
            one.update("term", row, official=second["id"])

    with Directory.open(path) as directory:
        stamp = directory.stamp()
    _told_all(path, edit)
    with Directory.open(path) as directory:
        told = directory.documents_since(0, stamp)
        assert told is not None
        assert len(told.gone) >= 1
        assert not {*told.gone} & {*_all(directory)}


def test_an_edited_note_of_a_whole_organisation_is_told_of_its_own_roles_alone(path: Path) -> None:
    def note(one: Edit) -> None:
        one.update("office", _top(one), note="Rewritten")

    def name(one: Edit) -> None:
        (row, *_) = one.rows("SELECT * FROM name WHERE owner = ? AND preferred = 1", _top(one)["id"])
        one.update("name", row, text="Another Name")

    assert _told_all(path, note) * 2 < _told_all(path, name)


def _top(one: Edit) -> sqlite3.Row:
    sql = "SELECT o.* FROM office o JOIN name n ON n.owner = o.id WHERE n.text = 'UN' AND n.kind = 'acronym'"
    return one.rows(sql)[0]


def test_several_revisions_are_told_at_once(path: Path) -> None:
    with Directory.open(path) as directory:
        before, stamp = _all(directory), directory.stamp()
        for number in range(3):
            one = Edit(path)
            row = one.rows("SELECT * FROM office ORDER BY id")[number]
            one.update("office", row, note=f"Changed {number}")
            one.saved()
        told = directory.documents_since(0, stamp)
        assert told is not None
        assert before | {one.ref.id: one for one in told.documents} == _all(directory)
        assert directory.stamp() == _anew(path)


def _anew(path: Path) -> str:
    with Directory.open(path) as directory:
        return directory.stamp()


def _note(path: Path, text: str) -> None:
    one = Edit(path)
    one.update("office", one.rows("SELECT * FROM office ORDER BY id")[0], note=text)
    one.saved()


def test_a_restored_backup_is_not_taken_for_an_earlier_revision(path: Path, tmp_path: Path) -> None:
    backup = shutil.copy(path, tmp_path / "backup.db")
    _note(path, "one")
    _note(path, "two")
    with Directory.open(path) as directory:
        stamp = directory.stamp()
        assert directory.documents_since(2, stamp) is None
    shutil.copy(backup, path)
    with Directory.open(path) as directory:
        assert directory.documents_since(2, stamp) is None


def test_a_backup_that_was_edited_otherwise_is_not_taken_for_the_same_history(path: Path, tmp_path: Path) -> None:
    backup = shutil.copy(path, tmp_path / "backup.db")
    one = Edit(path)
    one.insert("record", id="0" * 36, kind="office", origin="mine")
    one.saved()
    with Directory.open(path) as directory:
        stamp = directory.stamp()
    shutil.copy(backup, path)
    _note(path, "another one")
    _note(path, "and one more")
    with Directory.open(path) as directory:
        assert directory.documents_since(1, stamp) is None
        assert directory.documents_since(1, "another-directory") is None
        assert directory.documents_since(-1, stamp) is None


def test_more_changes_than_are_worth_it_are_not_told(path: Path) -> None:
    with Directory.open(path) as directory:
        stamp = directory.stamp()
        _note(path, "one")
        assert directory.documents_since(0, stamp, most=0) is None
        assert directory.documents_since(0, stamp) is not None
