"""Saves edits: each call is one transaction and one revision, or nothing at all."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace

from database.apply import applied
from database.apply.every import EVERY
from database.editing import log
from database.editing.act import Act
from database.editing.judging import judged
from database.editing.log import Changes, Signed
from database.editing.pen import Pen
from database.editing.trash import put_back
from database.edits import Edit
from database.edits.records import MergeDuplicates
from database.ids import RecordId
from database.problems import InputRefused, NotFound
from database.reading import Reader
from database.writer import Writer

assert EVERY, "the modules that say how edits are applied have to be loaded"
_LONGEST_NAME = 200


class Editor:
    """`before` reads the directory as it is without what is just being written."""

    def __init__(self, writer: Writer, before: Reader, before_merge: Callable[[], None]) -> None:
        """`before_merge` keeps a backup: two records that became one are hard to tell apart by hand."""
        self._writer = writer
        self._before = before
        self._before_merge = before_merge

    def apply(self, edits: Sequence[Edit], signed: Signed, *, dry_run: bool = False) -> Changes:
        """Save these edits as one revision; with `dry_run` only say what it would be.

        Raises InputRefused and NotFound with a sentence for the person, NotWritten where it cannot be saved."""

        def write(pen: Pen) -> Changes:
            act = Act(pen)
            titles = [_applied(edit, act, number if len(edits) > 1 else 0) for number, edit in enumerate(edits, 1)]
            if dry_run and any(change.after is None for change in pen.changes):
                _check_references(pen.connection)
            odd = judged(act, self._before, pen.touched())
            changes = log.write(pen, "edit", _title(titles), signed)
            return replace(changes, warnings=(*act.warnings, *odd))

        if not dry_run and any(isinstance(edit, MergeDuplicates) for edit in edits):
            self._before_merge()
        return self._save(write, signed, dry_run=dry_run)

    def undo(self, signed: Signed) -> Changes:
        return self._save(lambda pen: log.undo(pen, signed), signed)

    def redo(self, signed: Signed) -> Changes:
        return self._save(lambda pen: log.redo(pen, signed), signed)

    def revert(self, revision: int, signed: Signed) -> Changes:
        """Take back one old revision where nothing later contradicts it."""
        return self._save(lambda pen: log.revert(pen, revision, signed), signed)

    def put_back(self, record: RecordId, signed: Signed) -> Changes:
        """Take one deleted record out of the trash, with all that belongs to it."""
        return self._save(lambda pen: put_back(pen, record, signed), signed)

    def _save(self, write: Callable[[Pen], Changes], signed: Signed, *, dry_run: bool = False) -> Changes:
        if not signed.by.strip() or len(signed.by) > _LONGEST_NAME:
            raise InputRefused("Every revision is signed: say who edits (`by`), in at most 200 letters.")
        try:
            with self._writer.saving(keep=not dry_run) as connection:
                connection.execute("PRAGMA defer_foreign_keys = ON")
                return write(Pen(connection))
        except sqlite3.IntegrityError as error:
            raise InputRefused(_why_not(error)) from error


def _applied(edit: Edit, act: Act, number: int) -> str:
    """Apply one edit; what refuses one of several says which of them it is."""
    try:
        return applied(edit, act)
    except (InputRefused, NotFound) as problem:
        if number:
            raise type(problem)(f"Edit {number} ({edit.do}): {problem}") from problem
        raise


def _check_references(connection: sqlite3.Connection) -> None:
    """What only the end of a transaction would refuse, for one that never comes to it."""
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("FOREIGN KEY constraint failed")


def _why_not(error: sqlite3.IntegrityError) -> str:
    said = str(error)
    if "FOREIGN KEY" in said:
        return "This cannot be saved: other facts rest on what would go. Take those away, or move them, first."
    if "UNIQUE" in said:
        return "This cannot be saved: the same is in the directory already."
    return f"This cannot be saved: the directory does not allow such a row ({said})."


def _title(titles: Sequence[str]) -> str:
    first, *others = dict.fromkeys(titles)
    return f"{first} and {len(others)} more" if others else first
