"""A list of rows as a person uses it: the table, how many rows it has, and what can be done with it."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.shared.address import Address
from app.shared.language import grouped, is_single, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.rows_table.arranging import Arranging
from app.shared.rows_table.column import Column
from app.shared.rows_table.delegate import RowsDelegate
from app.shared.rows_table.memory import Memory
from app.shared.rows_table.menus import fill_columns_menu, fill_place_menu, fill_taking_menu, menu_button
from app.shared.rows_table.model import RowsModel
from app.shared.rows_table.taking import AskPath, Taking, ask_for_csv
from app.shared.rows_table.view import new_view

_OPENING: Final = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})


class RowsTable(QObject):
    """Holds `widget`. Which type its rows have, only its columns and its owner know."""

    chosen = Signal(object)
    """Fires with the row under the cursor when another one comes under it; with None when there is none."""

    def __init__(
        self,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        nouns: tuple[str, str],
        *,
        look: Look,
        open_record: Callable[[Address], None],
        memory: Memory,
        parent: QObject,
        ask_path: AskPath = ask_for_csv,
    ) -> None:
        super().__init__(parent)
        self._name, self._nouns, self._look, self._open, self._ask_path = name, nouns, look, open_record, ask_path
        self.model = RowsModel(columns, key, self)
        self._delegate = RowsDelegate(look)
        self.view = new_view(name, title, self.model, self._delegate, stretch_last=not columns[-1].right)
        self.arranging = Arranging(name, self.view, self.model, look, memory)
        self.taking = Taking(self.view, self.model, self.arranging)
        self.print_list: Callable[[], None] | None = None
        """What prints the list, where there is something that does."""
        self._count = PlainLabel(look, "", "small", "quiet", wrap=False)
        self._empty = PlainLabel(look, "", "lead", "quiet")
        self._buttons = [
            menu_button(tr("Columns"), tr("Choose the columns: {list}", list=title), self._columns_menu),
            menu_button(tr("Copy or export"), tr("Copy or export: {list}", list=title), self._taking_menu),
        ]
        self.widget = self._build()
        for watched in (self.view, self.view.viewport()):
            watched.installEventFilter(self)
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self.view.selectionModel().selectionChanged.connect(self._tell_count)
        self.model.sorting.connect(self._tell_sorting)
        self.view.customContextMenuRequested.connect(self._context_menu)
        self.view.horizontalHeader().customContextMenuRequested.connect(self._header_menu)
        look.changed.connect(self._fit)
        self._fit()
        self.say("")

    def show(self, rows: Iterable[Any], empty: str) -> None:
        """Other rows; the one under the cursor stays if it is among them. `empty` is said where there are none."""
        here, place = self.view.currentIndex(), self.view.verticalScrollBar().value()
        key = self.model.key(here.row())
        self.model.show(rows)
        found = self.model.find(key) if key is not None else None
        if found is not None:
            self.view.setCurrentIndex(self.model.index(found, here.column()))
            self.view.verticalScrollBar().setValue(place)
            self.chosen.emit(self.model.row(found))
        else:
            self.view.scrollToTop()
            self.chosen.emit(None)
        self.say("" if self.model.rowCount() else empty)

    def say(self, words: str) -> None:
        """Words in the place of the rows, for instance why there are none."""
        self._empty.say(words)
        self._stack.setCurrentIndex(1 if words else 0)
        self._tell_count()

    @property
    def now(self) -> Any | None:
        """The row under the cursor."""
        return self.model.row(self.view.currentIndex().row())

    def open_cell(self, index: QModelIndex) -> None:
        """Open what the cell names; where it names nothing, the first thing that its row names."""
        places = [index.column(), *self.arranging.shown, *range(len(self.model.columns))]
        for place in places if index.isValid() else ():
            address = self.model.address(self.model.index(index.row(), place))
            if address is not None:
                self._open(address)
                return

    def export(self, numbers: Sequence[int] | None = None) -> None:
        path = self._ask_path(self.widget, f"{self._name}.csv")
        if path:
            try:
                self.taking.write(Path(path), numbers)
            except OSError as problem:
                why = problem.strerror or problem
                self._count.say(tr("The file could not be written: {why}. Nothing was changed.", why=why))
            else:
                self._count.say(tr("Written: {path}", path=path))

    def _row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.model.row(now.row()))

    def _tell_count(self) -> None:
        one, many = self._nouns
        number, chosen = self.model.rowCount(), len(self.taking.chosen)
        words = f"{grouped(number)} {one if is_single(number) else many}"
        self._count.say(tr("{rows}, {n} selected", rows=words, n=grouped(chosen)) if chosen > 1 else words)

    def _tell_sorting(self, share: float) -> None:
        if share < 1:
            self._count.say(tr("Sorting: {percent} %", percent=int(share * 100)))
        else:
            self._tell_count()

    def _columns_menu(self, menu: QMenu) -> None:
        fill_columns_menu(menu, self.arranging, self.model)

    def _taking_menu(self, menu: QMenu) -> None:
        fill_taking_menu(menu, self.taking, self._nouns, self.export, self.print_list)

    def context_menu(self, place: int | None = None) -> QMenu:
        """Everything that can be done at the cursor; for the mouse, Shift+F10 and the menu key."""
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.view.currentIndex()
        if place is None and index.isValid():
            menu.addAction(tr("Open")).triggered.connect(lambda: self.open_cell(index))
            menu.addSeparator()
        self._taking_menu(menu)
        menu.addSeparator()
        at = place if place is not None else index.column() if index.isValid() else self.arranging.shown[0]
        fill_place_menu(menu, self.arranging, self.model, at)
        self._columns_menu(menu.addMenu(tr("Columns")))
        return menu

    def _context_menu(self, point: QPoint) -> None:
        rect = self.view.visualRect(self.view.currentIndex())
        by_mouse = self.view.indexAt(point).isValid()
        at = point if by_mouse else rect.bottomLeft()
        self.context_menu().popup(self.view.viewport().mapToGlobal(at))

    def _header_menu(self, point: QPoint) -> None:
        header = self.view.horizontalHeader()
        place = header.logicalIndexAt(point)
        if place >= 0:
            self.context_menu(place).popup(header.mapToGlobal(point))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.view and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Copy):
                self.taking.copy()
                return True
            if event.key() in _OPENING:
                self.open_cell(self.view.currentIndex())
                return True
        elif isinstance(event, QMouseEvent) and watched is self.view.viewport():
            return self._by_mouse(event)
        return False

    def _by_mouse(self, event: QMouseEvent) -> bool:
        index = self.view.indexAt(event.position().toPoint())
        opens = self.model.address(index) is not None
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.type() == QEvent.Type.MouseMove:
            pointing = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
            self.view.viewport().setCursor(pointing)
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            if opens and plain and index == self.view.currentIndex():
                self.open_cell(index)
        elif event.type() == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
            self.open_cell(index)
        return False

    def _build(self) -> QWidget:
        self._line = QHBoxLayout()
        self._line.addWidget(self._count, 1)
        for button in self._buttons:
            self._line.addWidget(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._empty)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._line)
        column.addWidget(self._stack, 1)
        return widget

    def _fit(self) -> None:
        look = self._look
        self._line.setContentsMargins(look.space(5), look.space(1), look.space(5), look.space(1.5))
        self._line.setSpacing(look.space(2))
        self._count.setFont(look.font("small"))
        self._count.colour(look, "quiet")
        self._empty.setFont(look.font("lead"))
        self._empty.colour(look, "quiet")
        # The words of the first column stand beneath those of the page around the list.
        self._stack.setContentsMargins(look.space(3), 0, 0, 0)
        self._empty.setContentsMargins(look.space(8), 0, look.space(8), look.space(12))
        self.view.verticalHeader().setDefaultSectionSize(self._delegate.height)
        self.view.horizontalHeader().setFixedHeight(look.space(7))
