"""The workbench for conflicts, the history with what can be taken back, and people who may be one."""

import pytest
from PySide6.QtWidgets import QPushButton

from app.boards.board import Board
from app.editing.values_part import ValuesPart
from app.shared.address import Address
from app.shared.wording import value_in_words
from database import OfficialId
from database.editing.log import Signed
from database.edits import AddOfficial
from database.ids import new_id
from database.rows import ConflictRow, Ref
from tests.gui.test_editing_terms import HOLDER, ROLE, choose_edit, go_to, sign, write
from tests.gui.windows import Window


def board(window: Window, action: str) -> Board:
    window.rooms.actions[action].trigger()
    found = window.rooms.boards.now
    assert isinstance(found, Board)
    return found


def press(found: Board, words: str) -> None:
    buttons = {one.text(): one for one in found.strip.widget.findChildren(QPushButton, "boardAct")}
    buttons[words].click()


def conflicts(window: Window) -> tuple[ConflictRow, ...]:
    found: list[tuple[ConflictRow, ...]] = []
    window.rooms.desk.ask(lambda library: library.directory.conflicts(), found.append)
    return found[0]


def test_a_conflict_is_decided_on_the_workbench_and_the_other_value_is_kept(window: Window) -> None:
    shown = board(window, "conflictsAction")
    row = next(one for one in conflicts(window) if one.accepted is None and len(one.values) > 1 and not one.explained)
    place = shown.table.model.find((row.about.id, row.field, row.title))
    assert place is not None
    shown.table.view.setCurrentIndex(shown.table.model.index(place, 0))
    press(shown, "Decide…")
    sheet = window.rooms.edits.place.sheet
    assert sheet is not None
    assert window.rooms.boards.now is None
    values = sheet.parts["value"]
    assert isinstance(values, ValuesPart)
    assert set(values.buttons) == {value.value for value in row.values}
    sign(sheet)
    sheet.save()
    assert "Choose the value that is right" in sheet.rows.complaint(values)
    chosen = row.values[0].value
    values.buttons[chosen].click()
    sheet.save()
    assert window.rooms.edits.place.sheet is None, sheet.verdict.words
    after = next(one for one in conflicts(window) if (one.subject, one.field) == (row.subject, row.field))
    assert after.accepted is not None
    assert value_in_words(after.accepted) == value_in_words(chosen)
    kept = {value_in_words(value.value) for value in after.values}
    assert kept >= {value_in_words(row.values[1].value)}
    window.rooms.actions["undoAction"].trigger()
    again = next(one for one in conflicts(window) if (one.subject, one.field) == (row.subject, row.field))
    assert again.accepted is None


def test_the_history_tells_who_saved_what_and_takes_one_revision_back(window: Window) -> None:
    go_to(window, ROLE)
    sheet = choose_edit(window, "End the term")
    write(sheet, "end", "31 March 2025")
    write(sheet, "why", "He said so himself")
    sign(sheet)
    sheet.save()
    go_to(window, "DPO")
    sheet = choose_edit(window, "Add another name")
    write(sheet, "text", "Blue helmets")
    sheet.save()
    history = board(window, "historyAction")
    assert history.table.model.rowCount() == 2
    assert [str(history.table.model.index(1, place).data()) for place in (2, 3)] == [
        "Ada Editor", f"End the term of {HOLDER} as Under-Secretary-General for Peace Operations",
    ]  # fmt: skip
    history.table.view.setCurrentIndex(history.table.model.index(1, 0))
    assert "He said so himself" in history.strip.widget.accessibleDescription()
    press(history, "Take this back")
    go_to(window, ROLE)
    assert "31 March 2025" not in window.record_text()
    window.rooms.actions["recordHistoryAction"].trigger()
    of_role = window.rooms.boards.now
    assert isinstance(of_role, Board)
    assert of_role.title == "History of Under-Secretary-General for Peace Operations"
    assert of_role.table.model.rowCount() == 2


@pytest.fixture
def twin(window: Window) -> Ref:
    """Somebody whose name is nearly that of an official of the directory."""
    identity = OfficialId(new_id())
    edit = AddOfficial(name="Jean Pierre Lacroix", id=identity, summary="A Frenchman")
    window.rooms.desk.ask(lambda library: library.directory.editor.apply([edit], Signed("Ada")), lambda _: None)
    window.rooms.desk.changed.emit()
    return Ref("official", identity, "Jean Pierre Lacroix")


def row_of(shown: Board, twin: Ref) -> int:
    rows = [shown.table.model.row(place) for place in range(shown.table.model.rowCount())]
    return next(place for place, row in enumerate(rows) if row and twin.id in (row.one.id, row.other.id))


def test_two_people_are_compared_and_merged_only_when_the_person_says_so(window: Window, twin: Ref) -> None:
    shown = board(window, "duplicatesAction")
    shown.table.view.setCurrentIndex(shown.table.model.index(row_of(shown, twin), 0))
    press(shown, "Compare and merge…")
    sheet = window.rooms.edits.place.sheet
    assert sheet is not None
    assert sheet.about.other is not None
    sheet.parts["summary"].fill("summary")
    sign(sheet)
    sheet.save()
    assert window.rooms.edits.place.sheet is None, sheet.verdict.words
    window.rooms.open(Address("official", twin.id))
    assert HOLDER in window.record_text() or "Jean Pierre Lacroix" in window.record_text()
    window.rooms.actions["undoAction"].trigger()
    assert row_of(board(window, "duplicatesAction"), twin) >= 0


def test_who_was_told_apart_is_not_proposed_again(window: Window, twin: Ref) -> None:
    window.rooms.edits.editing.sign("Ada Editor")
    shown = board(window, "duplicatesAction")
    shown.table.view.setCurrentIndex(shown.table.model.index(row_of(shown, twin), 0))
    press(shown, "Not the same person")
    with pytest.raises(StopIteration):
        row_of(shown, twin)
