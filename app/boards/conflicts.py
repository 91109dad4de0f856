"""Everything on which the sources disagree: what each states, what was decided, what is open."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.told import conflict_told, value_told
from app.boards.words import capital, evidence_in_short
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import prose
from app.shared.rows_table.column import Column
from app.shared.wording import KINDS, field_in_words
from database.rows import ConflictRow, Evidence

_SHAPES: Final = {"open": "disputed", "decided": "presumed", "explained": "held"}
_WORDS: Final = {
    "open": QT_TR_NOOP("Not decided"),
    "decided": QT_TR_NOOP("Decided"),
    "explained": QT_TR_NOOP("Explained"),
}


def standing(row: ConflictRow) -> str:
    return "explained" if row.explained else "decided" if row.accepted is not None else "open"


def stated(row: ConflictRow) -> str:
    return "  ≠  ".join(value_told(value.value) for value in row.values)


def cited(row: ConflictRow) -> tuple[Evidence, ...]:
    return tuple(one for value in row.values for one in value.evidence)


COLUMNS = (
    Column[ConflictRow](
        "state", QT_TR_NOOP("State"), lambda r: tr(_WORDS[standing(r)]), 17, state=lambda r: _SHAPES[standing(r)]
    ),
    Column[ConflictRow](
        "title",
        QT_TR_NOOP("About"),
        lambda r: conflict_told(r.title),
        56,
        opens=lambda r: Address(r.about.kind, r.about.id),
    ),
    Column[ConflictRow]("values", QT_TR_NOOP("The sources state"), stated, 48),
    Column[ConflictRow]("accepted", QT_TR_NOOP("Accepted"), lambda r: value_told(r.accepted) if r.accepted else "", 24),
    Column[ConflictRow](
        "field", QT_TR_NOOP("Part"), lambda r: capital(field_in_words(r.field)) if r.field else "", 14, shown=False
    ),
    Column[ConflictRow](
        "record",
        QT_TR_NOOP("Record"),
        lambda r: r.about.title,
        36,
        opens=lambda r: Address(r.about.kind, r.about.id),
        shown=False,
    ),
    Column[ConflictRow]("kind", QT_TR_NOOP("Kind"), lambda r: capital(KINDS[r.about.kind][0]), 14, shown=False),
    Column[ConflictRow]("evidence", QT_TR_NOOP("Evidence"), lambda r: evidence_in_short(cited(r)), 36),
)

_CHOICES = (
    Choice("all", QT_TR_NOOP("All"), everything),
    Choice("open", _WORDS["open"], lambda row: standing(row) == "open"),
    Choice("decided", _WORDS["decided"], lambda row: standing(row) == "decided"),
    Choice("explained", _WORDS["explained"], lambda row: standing(row) == "explained"),
)


def detail(row: ConflictRow) -> Detail:
    remarks = [tr("The sources state: {values}", values=stated(row))]
    if row.accepted is not None:
        remarks.append(tr("Accepted: {value}. The other value is kept.", value=value_told(row.accepted)))
    elif not row.explained:
        remarks.append(tr("Nobody has decided it."))
    return Detail(
        conflict_told(row.title),
        (*remarks, *((prose(row.note),) if row.note else ())),
        ((row.about.title, Address(row.about.kind, row.about.id)),),
        cited(row),
    )


class ConflictsBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        acts = setting.acts

        def whole(row: ConflictRow) -> Detail:
            """With the way to the workbench, where both values stand side by side."""
            told = detail(row)
            if acts is None or row.subject is None or len(row.values) < 2:
                return told
            return replace(told, acts=((tr("Decide…"), partial(acts.decide, row)),))

        super().__init__(
            setting,
            "conflicts",
            tr("Where the sources disagree"),
            COLUMNS,
            lambda row: (row.about.id, row.field, row.title),
            (tr("conflict"), tr("conflicts")),
            _CHOICES,
            whole,
            parent,
        )
        self._latest: Latest[tuple[ConflictRow, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=False)

    def _look_up(self) -> None:
        words = tr(
            "Other values than the accepted one are kept and shown, never averaged or dropped. They hold for all days."
        )
        self._latest.ask(
            lambda library: library.directory.conflicts(),
            lambda rows: self.show_rows(rows, words, tr("The sources disagree on nothing.")),
            self.fail,
        )
