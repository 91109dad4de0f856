"""What becomes of the roles of an office that is reorganised: one line for each role, previewed as a list of moves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit
from typing_extensions import override

from app.editing.part import Part, StillBox, Unfit
from app.shared.language import QT_TR_NOOP, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database import RoleId, TermId
from database.rows import HolderRow, HoldersAnswer

Where = Literal["first", "second", "ends"]
_WHERE: Final[tuple[tuple[Where, str], ...]] = (
    ("first", QT_TR_NOOP("goes over")),
    ("second", QT_TR_NOOP("goes to the second")),
    ("ends", QT_TR_NOOP("ends")),
)


@dataclass(frozen=True, slots=True)
class Move:
    role: RoleId
    old: str
    where: Where
    title: str
    stays: tuple[TermId, ...]
    who: str


class _Line:
    def __init__(self, look: Look, answer: HoldersAnswer) -> None:
        self.answer = answer
        holding = (row for row in answer.holders if row.end.is_open or row.end.is_unknown)
        self.holders: tuple[HolderRow, ...] = tuple(holding)
        self.who = ", ".join(row.official.name for row in self.holders)
        old = answer.role.title
        self.label = PlainLabel(look, old)
        self.where = StillBox()
        self.where.setAccessibleName(tr("What becomes of {role}", role=old))
        for _, words in _WHERE:
            self.where.addItem(tr(words))
        self.title = QLineEdit(old)
        self.title.setMaxLength(2000)
        self.title.setAccessibleName(tr("New title of {role}", role=old))
        self.stays = QCheckBox(tr("{who} stays", who=self.who) if self.who else tr("nobody holds it"))
        self.stays.setAccessibleName(self.stays.text())
        self.stays.setEnabled(bool(self.holders))
        self.stays.setChecked(bool(self.holders))

    @property
    def move(self) -> Move:
        where = _WHERE[self.where.currentIndex()][0]
        stays = tuple(row.term for row in self.holders) if self.stays.isChecked() else ()
        return Move(self.answer.role.id, self.answer.role.title, where, self.title.text().strip(), stays, self.who)

    def follow(self) -> None:
        """A role that ends has no new title, and nobody stays in it."""
        goes = self.move.where != "ends"
        self.title.setEnabled(goes)
        self.stays.setEnabled(goes and bool(self.holders))


class MovesPart(Part):
    def __init__(self, look: Look, name: str, answers: Sequence[HoldersAnswer]) -> None:
        frame = QFrame()
        frame.setObjectName("movesFrame")
        self.lines = [_Line(look, answer) for answer in answers]
        super().__init__(name, frame, needed=False)
        frame.setObjectName("sourceFrame")
        grid = QGridLayout(frame)
        grid.setContentsMargins(*(look.space(3),) * 4)
        grid.setHorizontalSpacing(look.space(2))
        grid.setVerticalSpacing(look.space(1))
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(self.lines):
            grid.addWidget(line.label, 3 * place, 0, 1, 2)
            grid.addWidget(line.where, 3 * place + 1, 0)
            grid.addWidget(line.title, 3 * place + 1, 1)
            grid.addWidget(line.stays, 3 * place + 2, 1)
            line.where.currentIndexChanged.connect(lambda _: self._changed())
            line.title.textChanged.connect(lambda _: self.changed.emit())
            line.stays.toggled.connect(lambda _: self.changed.emit())
        if not self.lines:
            grid.addWidget(PlainLabel(look, tr("No role of this office is known."), role="quiet"), 0, 0)
        if self.lines:
            frame.setFocusProxy(self.lines[0].where)

    def _changed(self) -> None:
        for line in self.lines:
            line.follow()
        self.changed.emit()

    @override
    def value(self) -> tuple[Move, ...]:
        moves = tuple(line.move for line in self.lines)
        nameless = next((one for one in moves if one.where != "ends" and not one.title), None)
        if nameless is not None:
            raise Unfit(tr("Write the new title of “{role}”, or let it end.", role=nameless.old))
        return moves

    @override
    def content(self) -> Any:
        return [
            [line.answer.role.id, line.where.currentIndex(), line.title.text(), line.stays.isChecked()]
            for line in self.lines
        ]

    @override
    def fill(self, content: Any) -> None:
        kept = {row[0]: row[1:] for row in content if isinstance(row, list) and len(row) == 4} if content else {}
        for line in self.lines:
            if line.answer.role.id in kept:
                where, title, stays = kept[line.answer.role.id]
                line.where.setCurrentIndex(int(where))
                line.title.setText(str(title))
                line.stays.setChecked(stays is True)
