"""What all boards are: a title, what is asked, a list, and the chosen row with its evidence."""

import math
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.boards.chips import Chips
from app.boards.detail import Detail, DetailStrip
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk
from app.shared.language import grouped, said, tr
from app.shared.look import Look
from app.shared.on_paper import Grid, Paper, Paragraph
from app.shared.plain import PlainLabel
from app.shared.rows_table.column import Column
from app.shared.rows_table.memory import Memory
from app.shared.rows_table.table import RowsTable
from database import RecordId
from database.problems import DirectoryProblem
from database.rows import ConflictRow, Ref

MOST_ON_PAPER: Final = 1000
"""So many rows are some fifty pages; more take long to lay out, and nobody reads them on paper."""


_BESIDE_TITLE: Final = 2.5
"""In letters: the margins of a title."""


@dataclass(frozen=True, slots=True)
class Acts:
    """What boards can do to the directory; each brings up a form, or saves at once what can be taken back."""

    decide: Callable[[ConflictRow], None]
    take_back: Callable[[int], None]
    merge: Callable[[Ref, Ref], None]
    tell_apart: Callable[[Ref, Ref], None]
    put_back: Callable[[RecordId], None]


@dataclass(frozen=True, slots=True)
class Setting:
    """What every board is given."""

    look: Look
    desk: Desk
    as_of: AsOf
    open: Callable[[Address], None]
    memory: Memory
    print_paper: Callable[[Paper], None]
    acts: Acts | None = None
    """None where nothing can be changed."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A chip: which of the rows it lets through; its words are marked for translation."""

    key: str
    words: str
    lets: Callable[[Any], bool]


def everything(_row: object) -> bool:
    return True


def _titled(column: Column[Any], look: Look) -> Column[Any]:
    """The column with its title in the language of the person, and room for it."""
    title = tr(column.title)
    letters = QFontMetrics(look.font(strong=True)).horizontalAdvance(title) / look.letters(1)
    return replace(column, title=title, width=max(column.width, math.ceil(letters + _BESIDE_TITLE)))


class Board(QObject):
    """One board. It asks while it is shown, and again when the day or the directory changes under it.

    Titles and nouns it is given in the language of the person, those of columns and choices marked for translation."""

    def __init__(
        self,
        setting: Setting,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        nouns: tuple[str, str],
        choices: Sequence[Choice],
        detail: Callable[[Any], Detail],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.setting, self.title, self._choices, self._detail = setting, title, tuple(choices), detail
        self._rows: tuple[Any, ...] = ()
        self._empty = ""
        self._stale, self._of_a_day = True, False
        self._ask: Callable[[], None] = self._told
        look = setting.look
        self._heading = PlainLabel(look, title, "title")
        self._sentence = PlainLabel(look, "", "body", "quiet")
        self.chips = Chips(tr("Which rows: {list}", list=title), self)
        columns = [_titled(column, look) for column in columns]
        self.table = RowsTable(
            name, title, columns, key, nouns, look=look, open_record=setting.open, memory=setting.memory, parent=self
        )
        self.table.print_list = lambda: setting.print_paper(self.paper())
        self.strip = DetailStrip(look, setting.open, self)
        self.controls = QVBoxLayout()
        self.widget = self._build(name)
        self.chips.widget.setVisible(bool(choices))
        self.table.chosen.connect(lambda row: self.strip.show(None if row is None else detail(row)))
        self.chips.chosen.connect(lambda _key: self._show())
        setting.desk.changed.connect(self.ask)
        look.changed.connect(self._fit)
        self._fit()

    def asks(self, question: Callable[[], None], *, with_the_day: bool) -> None:
        """What the board asks for when it is shown; `with_the_day`: again for each day looked at."""
        self._ask, self._of_a_day = question, with_the_day
        if with_the_day:
            self.setting.as_of.changed.connect(self.ask)

    def ask(self) -> None:
        """Ask now if the board is in sight, else when it comes into sight."""
        self._stale = True
        if self.widget.isVisible():
            self.enter()

    def enter(self) -> None:
        """The board comes into sight."""
        if self._stale:
            self._stale = False
            self._ask()

    def focus(self) -> None:
        self.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def words(self) -> str:
        """The sentence under the title."""
        return self._sentence.accessibleName()

    def head(self, title: str) -> None:
        """Another title over the board."""
        self.title = title
        self._heading.say(title)

    def show_rows(self, rows: Iterable[Any], sentence: str, empty: str) -> None:
        self._rows, self._empty = tuple(rows), empty
        self._sentence.say(sentence)
        self._show()

    def fail(self, problem: DirectoryProblem) -> None:
        self._rows = ()
        self._show()
        self.table.say(said(problem))

    def paper(self) -> Paper:
        """The list as it stands: its columns, its order, the rows that are let through."""
        return self.list_on_paper(self.title, self.setting.as_of.words if self._of_a_day else "")

    @property
    def _missing(self) -> str:
        """Why no row is in sight."""
        others = tr("None here; {n} under the other choices.", n=grouped(len(self._rows)))
        return others if self._rows else self._empty

    def list_on_paper(self, title: str, when: str) -> Paper:
        taking = self.table.taking
        words = [Paragraph(self.words)]
        if not taking.number:
            words.append(Paragraph(self._missing))
        if taking.number > MOST_ON_PAPER:
            some, number = grouped(MOST_ON_PAPER), grouped(taking.number)
            told = tr("Here are the first {some} of {n} rows; export them all.", some=some, n=number)
            words.append(Paragraph(told))
        rows = taking.rows(range(min(taking.number, MOST_ON_PAPER)))
        return Paper(title, when, (*words, Grid(taking.headers, rows)), wide=True)

    def _told(self) -> None:
        """Nothing to ask yet."""

    def _show(self) -> None:
        self.chips.offer([(c.key, tr(c.words), sum(map(c.lets, self._rows))) for c in self._choices])
        lets = next((choice.lets for choice in self._choices if choice.key == self.chips.now), None)
        shown = [row for row in self._rows if lets is None or lets(row)]
        self.table.show(shown, self._missing)
        if shown and self.table.now is None:
            self.table.view.setCurrentIndex(self.table.model.index(0, self.table.arranging.shown[0]))

    def _build(self, name: str) -> QWidget:
        widget = QWidget()
        widget.setObjectName(f"{name}Board")
        widget.setAccessibleName(self.title)
        widget.setBackgroundRole(QPalette.ColorRole.Base)
        widget.setAutoFillBackground(True)
        self._column = QVBoxLayout(widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        top = QWidget()
        self._top = QVBoxLayout(top)
        for part in (self._heading, self._sentence):
            self._top.addWidget(part)
        self._top.addLayout(self.controls)
        self._top.addWidget(self.chips.widget)
        self._column.addWidget(top)
        self._column.addWidget(self.table.widget, 5)
        self._column.addWidget(self.strip.widget, 3)
        return widget

    def _fit(self) -> None:
        look = self.setting.look
        self._top.setContentsMargins(look.space(5), look.space(4), look.space(5), look.space(1))
        self._top.setSpacing(look.space(1.5))
        self._heading.setFont(look.font("title"))
        self._heading.colour(look, "ink")
        self._sentence.setFont(look.font())
        self._sentence.colour(look, "quiet")
