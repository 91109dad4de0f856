"""The office tree on the left: asks for the day's tree, keeps what was open and chosen when the day changes."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from app.offices.tree_delegate import TreeDelegate
from app.offices.tree_model import TreeModel
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.prose import at_time
from database.ids import OfficeId
from database.problems import DirectoryProblem
from database.rows import TreeNode


class TreePane(QObject):
    """Holds `widget`; `open_record` is called when the person chooses an office."""

    def __init__(
        self, look: Look, desk: Desk, as_of: AsOf, open_record: Callable[[Address], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._open = look, as_of, open_record
        self._latest: Latest[tuple[TreeNode, ...]] = Latest(desk)
        self._opened: set[tuple[OfficeId, ...]] = set()
        self._unfolded = False
        self.model = TreeModel()
        self._delegate = TreeDelegate(look)
        self.view = self._build_view()
        self._empty = PlainLabel(look, "", role="quiet")
        self.widget = self._build_widget()
        as_of.changed.connect(self.ask)
        desk.changed.connect(self.ask)
        look.changed.connect(self._fit)
        self._fit()

    def ask(self) -> None:
        on = self._as_of.period
        self._latest.ask(lambda library: library.directory.tree(on=on), self._show, self._say)

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

    def _show(self, roots: tuple[TreeNode, ...]) -> None:
        chosen = self.model.path(self.view.currentIndex())
        if not self._unfolded:
            self._unfolded = True
            self._opened = {(root.office.id,) for root in roots if root.children}
        self.model.show(roots)
        for index in self.model.all():
            path = self.model.path(index)
            if path in self._opened:
                self.view.expand(index)
            if path == chosen:
                self.view.setCurrentIndex(index)
        when = at_time(self._as_of.period)
        self._say_words("" if roots else tr("No office is known to have stood {when}.", when=when))

    def _say(self, problem: DirectoryProblem) -> None:
        self._say_words(said(problem))

    def _say_words(self, words: str) -> None:
        self._empty.say(words)
        self._empty.setVisible(bool(words))

    def _remember(self, index: QModelIndex, *, opened: bool) -> None:
        change = self._opened.add if opened else self._opened.discard
        change(self.model.path(index))

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
