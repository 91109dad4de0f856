"""The office tree on the left: asks for the day's tree, keeps what was open and chosen when the day changes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from app.offices.shown_tree import Path, below, is_small, shown_tree, way_to
from app.offices.tree_delegate import TreeDelegate
from app.offices.tree_model import TreeModel
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.prose import at_time
from database.dates import Period
from database.ids import OfficeId
from database.problems import DirectoryProblem
from database.rows import TreeNode

Answer = tuple[bool, tuple[TreeNode, ...]]
"""Whether the directory is small enough to be shown whole, and the roots."""
_FEW: Final = 12


class TreePane(QObject):
    """Holds `widget`; `open_record` is called when the person chooses an office."""

    def __init__(
        self, look: Look, desk: Desk, as_of: AsOf, open_record: Callable[[Address], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._open = look, as_of, open_record
        self._desk = desk
        self._latest: Latest[Answer] = Latest(desk)
        self._ways: Latest[Path] = Latest(desk)
        self._opened: set[Path] = set()
        self._wanted: Path = ()
        self._small: bool | None = None
        self._unfolded = False
        self.model = TreeModel()
        self._delegate = TreeDelegate(look)
        self.view = self._build_view()
        self._empty = PlainLabel(look, "", role="quiet")
        self.widget = self._build_widget()
        as_of.changed.connect(self.ask)
        desk.changed.connect(self._forget)
        look.changed.connect(self._fit)
        self._fit()

    def ask(self) -> None:
        on, opened, small = self._as_of.period, frozenset(self._opened), self._small

        def question(library: Library) -> Answer:
            whole = is_small(library.directory) if small is None else small
            return whole, shown_tree(library.directory, on, opened, whole=whole)

        self._latest.ask(question, self._show, self._say)

    def _forget(self) -> None:
        """The directory may hold another number of offices now."""
        self._small = None
        self.ask()

    def address(self, index: QModelIndex) -> Address | None:
        office = self.model.office(index)
        return Address("office", office) if office is not None else None

    def mark(self, office: OfficeId) -> None:
        """Choose an office in the tree without opening it: the record page already shows it."""
        if self.model.office(self.view.currentIndex()) == office:
            return
        index = self.model.find(office)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            return
        # It does not stand on this day, or hangs where nothing is unfolded: no other office may look open meanwhile.
        self.view.setCurrentIndex(QModelIndex())
        if self._small is False:
            on = self._as_of.period
            self._ways.ask(lambda library: way_to(library.directory, on, office), self._unfold_to, self._say)

    def _unfold_to(self, path: Path) -> None:
        """The office that is to be marked hangs where nothing is unfolded yet."""
        missing = {path[:length] for length in range(1, len(path))} - self._opened
        self._wanted = path
        self._opened |= missing
        if missing:
            self.ask()
        else:
            self._choose_wanted()

    def _choose_wanted(self) -> None:
        index = self.model.at(self._wanted)
        self._wanted = ()
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    def _show(self, answer: Answer) -> None:
        self._small, roots = answer
        chosen = self.model.path(self.view.currentIndex())
        if not self._unfolded:
            self._unfolded = True
            with_more = [root for root in roots if root.children or root.more]
            # A few organisations show what they are made of; many would push each other out of sight.
            self._opened = {(root.office.id,) for root in (with_more if len(with_more) <= _FEW else with_more[:1])}
        self.model.show(roots)
        self._unfold_as_before()
        if chosen:
            self.view.setCurrentIndex(self.model.at(chosen))
        self._choose_wanted()
        when = at_time(self._as_of.period)
        self._say_words("" if roots else tr("No office is known to have stood {when}.", when=when))

    def _unfold_as_before(self) -> None:
        for path in sorted(self._opened, key=len):
            index = self.model.at(path)
            if index.isValid():
                self.view.expand(index)

    def _say(self, problem: DirectoryProblem) -> None:
        self._say_words(said(problem))

    def _say_words(self, words: str) -> None:
        self._empty.say(words)
        self._empty.setVisible(bool(words))

    def _remember(self, index: QModelIndex, *, opened: bool) -> None:
        path = self.model.path(index)
        change = self._opened.add if opened else self._opened.discard
        change(path)
        if opened and self.model.lacks(index):
            on = self._as_of.period
            self._desk.ask(
                lambda library: below(library.directory, on, path), lambda found: self._fill(path, on, found), self._say
            )

    def _fill(self, path: Path, on: Period, found: tuple[TreeNode, ...]) -> None:
        index = self.model.at(path)
        if index.isValid() and on == self._as_of.period:
            self.model.fill(index, found)

    def _choose(self, index: QModelIndex) -> None:
        address = self.address(index)
        if address is not None:
            self._open(address)

    def _build_view(self) -> QTreeView:
        view = QTreeView()
        view.setObjectName("officeTree")
        view.setAccessibleName(tr("Offices"))
        view.setHeaderHidden(True)
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.setExpandsOnDoubleClick(False)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.expanded.connect(lambda index: self._remember(index, opened=True))
        view.collapsed.connect(lambda index: self._remember(index, opened=False))
        return view

    def _build_widget(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self._empty.hide()
        return widget

    def _fit(self) -> None:
        self.view.setIndentation(self._look.space(4))
        # The delegate paints the choice; the view itself would paint only the strip before it.
        palette = QPalette(self.view.palette())
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.view.setPalette(palette)
        space = self._look.space(3)
        self._empty.setContentsMargins(space, space, space, space)
        self._empty.setFont(self._look.font())
        self._empty.colour(self._look, "quiet")
        self.view.doItemsLayout()
