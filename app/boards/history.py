"""Everything that was saved: who, when, what before and after, and why; each can be taken back by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.edit_titles import title_in_words
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import prose
from app.shared.rows_table.column import Column
from app.shared.wording import day_in_words
from database import RecordId
from database.rows import Ref, RevisionRow

_MOST: Final = 1000
_KINDS: Final = {
    "edit": QT_TR_NOOP("Edit"),
    "undo": QT_TR_NOOP("Undone"),
    "redo": QT_TR_NOOP("Done again"),
    "revert": QT_TR_NOOP("Taken back"),
    "erase": QT_TR_NOOP("Erased for good"),
}


def when(at: str) -> str:
    """A moment of the world's clock as the clock of this machine shows it."""
    moment = datetime.fromisoformat(at).astimezone()
    return f"{day_in_words(moment.date().isoformat())}, {moment:%H:%M}"


def _standing(row: RevisionRow) -> str:
    return tr("Taken back again") if row.taken_back else tr(_KINDS[row.kind])


COLUMNS = (
    Column[RevisionRow]("number", QT_TR_NOOP("No."), lambda r: str(r.number), 7, order=lambda r: r.number, right=True),
    Column[RevisionRow]("when", QT_TR_NOOP("When"), lambda r: when(r.at), 32, order=lambda r: r.number),
    Column[RevisionRow]("who", QT_TR_NOOP("Who"), lambda r: r.by, 18),
    Column[RevisionRow]("what", QT_TR_NOOP("What"), lambda r: title_in_words(r.title), 62),
    Column[RevisionRow]("standing", QT_TR_NOOP("Standing"), _standing, 16),
    Column[RevisionRow]("why", QT_TR_NOOP("Why"), lambda r: r.why or "", 26),
)
_CHOICES = (
    Choice("all", QT_TR_NOOP("All"), everything),
    Choice("holds", QT_TR_NOOP("In force"), lambda row: row.kind == "edit" and not row.taken_back),
    Choice("back", QT_TR_NOOP("Taken back"), lambda row: row.taken_back),
)


def detail(row: RevisionRow) -> Detail:
    signed = tr("{who}, {when}", who=row.by, when=when(row.at))
    why = [tr("Why: {why}", why=row.why)] if row.why else []
    records = {one.record.id: one.record for one in row.changes if one.record is not None and one.record.title}
    opens = tuple((ref.title, Address(ref.kind, ref.id)) for ref in records.values())
    return Detail(title_in_words(row.title), (signed, *why, *map(prose, row.lines)), opens)


class HistoryBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        acts = setting.acts

        def whole(row: RevisionRow) -> Detail:
            can = acts is not None and not row.taken_back and row.kind in ("edit", "revert")
            back: Callable[[], None] = partial(acts.take_back, row.number) if acts is not None else _nothing
            return replace(detail(row), acts=((tr("Take this back"), back),)) if can else detail(row)

        super().__init__(
            setting, "history", tr("History of the directory"), COLUMNS, lambda row: row.number,
            (tr("revision"), tr("revisions")), _CHOICES, whole, parent,
        )  # fmt: skip
        self._about: RecordId | None = None
        self._latest: Latest[tuple[tuple[RevisionRow, ...], tuple[Ref, ...]]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=False)

    def look_at(self, record: RecordId | None) -> None:
        """From now on only what touched this record; None: everything."""
        if record != self._about:
            self._about = record
            self.ask()

    def _look_up(self) -> None:
        about = self._about
        wanted = [about] if about is not None else []
        self._latest.ask(
            lambda library: (library.directory.history(about, _MOST), library.directory.refs(wanted)),
            self._show_history,
            self.fail,
        )

    def _show_history(self, found: tuple[tuple[RevisionRow, ...], tuple[Ref, ...]]) -> None:
        rows, refs = found
        if refs:
            self.head(tr("History of {record}", record=refs[0].title))
        else:
            self.head(tr("History of the directory"))
        words = tr("What was saved, the newest first. Taking back one revision leaves all others as they are.")
        self.show_rows(rows, words, tr("Nothing has been saved yet; everything is as it was shipped."))


def _nothing() -> None:
    """Nothing can be changed here."""
