"""People that may be one under two names: proposed with reasons, merged only by the person, told apart for good."""

from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from app.boards.board import Acts, Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.words import capital
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, grouped, said, tr
from app.shared.library import Library, Stopped
from app.shared.plain import PlainLabel
from app.shared.prose import subtitle_in_words
from app.shared.rows_table.column import Column
from app.shared.wording import listed
from database.problems import DirectoryProblem
from database.rows import DuplicateRow

_QUICK_S: Final = 1.5
"""Where comparing took longer, it is done again only when the person asks."""
_SURE: Final = 100
REASONS: Final = (
    *(QT_TR_NOOP("the same name"), QT_TR_NOOP("nearly the same name"), QT_TR_NOOP("a like name")),
    *(QT_TR_NOOP("both held the same role"), QT_TR_NOOP("both served in the same office")),
    QT_TR_NOOP("their careers overlap"),
)
"""What may speak for it."""


def why(row: DuplicateRow) -> str:
    return capital(listed([tr(one) if one in REASONS else one for one in row.reasons]))


COLUMNS = (
    Column[DuplicateRow]("one", QT_TR_NOOP("One"), lambda r: r.one.title, 34, opens=lambda r: _address(r, 0)),
    Column[DuplicateRow]("other", QT_TR_NOOP("The other"), lambda r: r.other.title, 34, opens=lambda r: _address(r, 1)),
    Column[DuplicateRow](
        "alike", QT_TR_NOOP("Alike"), lambda r: f"{min(r.alike, _SURE)} %", 10, order=lambda r: r.alike, right=True
    ),
    Column[DuplicateRow]("why", QT_TR_NOOP("Why they may be one"), why, 60),
)
_CHOICES = (
    Choice("all", QT_TR_NOOP("All"), everything),
    Choice("same", QT_TR_NOOP("The same name"), lambda row: row.alike >= _SURE),
)


def _address(row: DuplicateRow, place: int) -> Address:
    ref = (row.one, row.other)[place]
    return Address(ref.kind, ref.id)


def detail(row: DuplicateRow) -> Detail:
    both, nothing = (row.one, row.other), tr("nothing more is known")
    told = tuple(f"{ref.title}: {subtitle_in_words(ref.subtitle) or nothing}" for ref in both)
    return Detail(why(row), told, tuple((ref.title, Address(ref.kind, ref.id)) for ref in both))


def _with_acts(row: DuplicateRow, acts: Acts | None) -> Detail:
    if acts is None:
        return detail(row)
    merge, apart = partial(acts.merge, row.one, row.other), partial(acts.tell_apart, row.one, row.other)
    return replace(detail(row), acts=((tr("Compare and merge…"), merge), (tr("Not the same person"), apart)))


class DuplicatesBoard(Board):
    """Comparing everybody can take long: it says how far it is, and can be stopped."""

    told = Signal(str, int, int)
    """Fires, from the worker, while names are compared: what is done, how much of it, out of how much."""

    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting, "duplicates", tr("People who may be one"), COLUMNS, lambda row: (row.one.id, row.other.id),
            (tr("proposal"), tr("proposals")), _CHOICES, lambda row: _with_acts(row, setting.acts), parent,
        )  # fmt: skip
        self._latest: Latest[tuple[tuple[DuplicateRow, ...], float]] = Latest(setting.desk)
        self._busy, self._took_s = False, 0.0
        self._far = PlainLabel(setting.look, "", "small", "quiet", wrap=False)
        self.stop = QPushButton(tr("Stop comparing"))
        self.stop.clicked.connect(setting.desk.stop)
        self.again = QPushButton(tr("Compare again"))
        self.again.clicked.connect(self._compare)
        for button in (self.stop, self.again):
            button.setAccessibleName(button.text())
        line = QHBoxLayout()
        for widget in (self.again, self.stop, self._far):
            line.addWidget(widget)
        line.addStretch(1)
        self.controls.addLayout(line)
        self._rest()
        self.told.connect(self._tell)
        self.asks(self._look_up, with_the_day=False)

    def _look_up(self) -> None:
        if self._took_s <= _QUICK_S:
            self._compare()
        else:
            self._far.say(tr("Something was saved since; compare again to see what is left."))

    def _compare(self) -> None:
        tell = self.told.emit

        def question(library: Library) -> tuple[tuple[DuplicateRow, ...], float]:
            begun = monotonic()
            return library.duplicates(tell), monotonic() - begun

        self._busy = True
        self.stop.show()
        self.again.hide()
        self._latest.ask(question, self._show_proposals, self.fail)

    def _show_proposals(self, found: tuple[tuple[DuplicateRow, ...], float]) -> None:
        rows, self._took_s = found
        self._rest()
        words = tr("Nobody is merged by the program: compare both, choose what is right of each, merge or tell apart.")
        self.show_rows(rows, words, tr("Nobody has a name so like another’s that they may be one."))

    @override
    def fail(self, problem: DirectoryProblem) -> None:
        self._rest()
        if isinstance(problem, Stopped):
            self._took_s = max(self._took_s, 2 * _QUICK_S)
            self._far.say(said(problem))
        else:
            super().fail(problem)

    def _rest(self) -> None:
        self._busy = False
        self.stop.hide()
        self.again.show()
        self._far.say("")

    def _tell(self, words: str, done: int, of: int) -> None:
        if self._busy:
            self._far.say(tr("{doing}: {done} of {all}", doing=words, done=grouped(done), all=grouped(of)))
