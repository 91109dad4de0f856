"""The boards and the help beside the record page: each is made when it is first opened, and stands in its place."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.boards.board import Acts, Setting
from app.boards.board import Board as RowsBoard
from app.boards.conflicts import ConflictsBoard
from app.boards.coverage import CoverageBoard
from app.boards.duplicates import DuplicatesBoard
from app.boards.findings import FindingsBoard
from app.boards.history import HistoryBoard
from app.boards.moves import MovesBoard
from app.boards.vacancies import VacanciesBoard
from app.frame.journey import Board, board_about, board_name
from app.help.page import HelpPage
from app.help.text import Named, help_file, read_help
from app.keeping.trash_page import TrashPage
from app.shared.action import Action
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk
from app.shared.language import QT_TR_NOOP, tr
from app.shared.look import Look
from app.shared.on_paper import Paper
from app.shared.rows_table.memory import Memory
from resources import help_folder


class Page(Protocol):
    """What stands in the place of the record."""

    title: str
    widget: QWidget

    def enter(self) -> None: ...

    def focus(self) -> None: ...

    def paper(self) -> Paper: ...


HELP: Final = Board("help")
def _trash(setting: Setting, parent: QObject) -> TrashPage:
    assert setting.acts is not None
    return TrashPage(setting.look, setting.desk, setting.acts.put_back, parent)


_BOARDS: Final[dict[str, tuple[str, str, Callable[[Setting, QObject], Page]]]] = {
    "moves": (QT_TR_NOOP("Moves: compare two days"), "Ctrl+M", MovesBoard),
    "vacancies": (QT_TR_NOOP("Vacancies and cover"), "Ctrl+Shift+V", VacanciesBoard),
    "conflicts": (QT_TR_NOOP("Where the sources disagree"), "", ConflictsBoard),
    "findings": (QT_TR_NOOP("Findings of the check"), "", FindingsBoard),
    "duplicates": (QT_TR_NOOP("People who may be one"), "", DuplicatesBoard),
    "history": (QT_TR_NOOP("History of the directory"), "Ctrl+H", HistoryBoard),
    "coverage": (QT_TR_NOOP("What this directory knows"), "", CoverageBoard),
    "trash": (QT_TR_NOOP("Trash: what was deleted"), "", _trash),
}


class Boards(QObject):
    """Holds `stack`: the record page, and over it whichever board is open."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        as_of: AsOf,
        open_record: Callable[[Address], None],
        record: QWidget,
        print_paper: Callable[[Paper], None],
        memory: Memory,
        acts: Acts,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._setting = Setting(look, desk, as_of, open_record, memory, print_paper, acts)
        self._record = record
        self._named: dict[str, Named] = {}
        self._made: dict[str, Page] = {}
        self.stack = QStackedWidget()
        self.stack.addWidget(record)

    @property
    def title(self) -> str:
        """The title of the board in sight; empty while a record is."""
        return self.now.title if self.now is not None else ""

    @property
    def now(self) -> Page | None:
        """The board in sight."""
        return next((page for page in self._made.values() if page.widget is self.stack.currentWidget()), None)

    def actions(self, open_board: Callable[[Board], None]) -> tuple[Action, ...]:
        return tuple(
            Action(f"{name}Action", tr(words), "Boards", _opening(open_board, Board(name)), (key,) if key else ())
            for name, (words, key, _) in _BOARDS.items()
        )

    def explain(self, actions: Mapping[str, QAction]) -> None:
        """The actions that the help speaks of, as they are called and keyed here."""
        shown = QKeySequence.SequenceFormat.NativeText
        self._named = {name: Named(one.text(), one.shortcut().toString(shown)) for name, one in actions.items()}

    def show(self, board: Board) -> None:
        name = board_name(board)
        page = self._made.get(name)
        if page is None:
            page = self._made[name] = self._help() if name == HELP else _BOARDS[name][2](self._setting, self)
            self.stack.addWidget(page.widget)
        if isinstance(page, HistoryBoard):
            page.look_at(board_about(board))
        self.stack.setCurrentWidget(page.widget)
        page.enter()
        page.focus()

    def reset_lists(self) -> None:
        """The columns of every list as they come."""
        for page in self._made.values():
            if isinstance(page, RowsBoard):
                page.table.arranging.reset()

    def leave(self) -> None:
        """Back to the record."""
        self.stack.setCurrentWidget(self._record)

    def _help(self) -> HelpPage:
        text = help_file(help_folder()).read_text(encoding="utf-8")
        return HelpPage(self._setting.look, read_help(text, self._named), self)


def _opening(open_board: Callable[[Board], None], board: Board) -> Callable[[], None]:
    return lambda: open_board(board)
