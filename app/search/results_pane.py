"""The results beside the search box: asked for while typing, moved through without leaving the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from app.search.results_delegate import ResultsDelegate
from app.search.results_model import Result, ResultsModel
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from app.shared.plain import PlainLabel, cut
from database.problems import DirectoryProblem

if TYPE_CHECKING:
    from search_index import SearchAnswer

LIMIT: Final = 60
_PAUSE_MS: Final = 5


class ResultsPane(QObject):
    """Holds `widget`, which the frame shows while something is typed in the search box."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        box: QLineEdit,
        open_record: Callable[[Address], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._box, self._open = look, as_of, box, open_record
        self._desk = desk
        self._latest: Latest[SearchAnswer] = Latest(desk)
        self.model = ResultsModel(self)
        self._delegate = ResultsDelegate(look, icons, self._row_width)
        self.view = self._build_view()
        self._count = PlainLabel(look, "", "small", "quiet")
        self.widget = self._build_widget()
        self._open_first = False
        self._waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        box.textChanged.connect(self._typed)
        box.installEventFilter(self)
        self.view.installEventFilter(self)
        as_of.changed.connect(self.ask)
        desk.changed.connect(self.ask)
        look.changed.connect(self._fit)
        self._fit()
        self._typed()

    def ask(self) -> None:
        text = self._box.text().strip()
        if not text:
            return
        on, tell = self._as_of.chosen, self._desk.tell
        self._waiting = True

        def question(library: Library) -> "SearchAnswer":
            return library.search(text, on, LIMIT, tell)

        self._latest.ask(question, self._show, self._say)

    def address(self, index: QModelIndex) -> Address | None:
        ref = self.model.ref(index.row())
        return Address(ref.kind, ref.id) if ref is not None else None

    def _typed(self) -> None:
        typed = bool(self._box.text().strip())
        self._open_first = False
        self.widget.setVisible(typed)
        if typed:
            self._pause.start()
        else:
            self._waiting = False
            self._latest.drop()
            self._pause.stop()
            self.model.show(())
            self._count.say("")

    def _show(self, answer: "SearchAnswer") -> None:
        self._waiting = False
        self.model.show([Result(hit.ref, hit.matched) for hit in answer.hits])
        self.view.scrollToTop()
        self._count.say(_counted(answer))
        if self._open_first:
            self._open_first = False
            self._choose(self.model.index(0, 0))

    def _say(self, problem: DirectoryProblem) -> None:
        self._open_first = self._waiting = False
        self.model.show(())
        self._count.say(str(problem))

    def _choose(self, index: QModelIndex) -> None:
        address = self.address(index)
        if address is not None:
            self._open(address)

    def _enter(self) -> None:
        """Open the chosen result, else the top one; if the answer is not there yet, open it when it comes."""
        if self._pause.isActive():
            self._pause.stop()
            self.ask()
        if self._waiting:
            self._open_first = True
        else:
            current = self.view.currentIndex()
            self._choose(current if current.isValid() else self.model.index(0, 0))

    def _down(self) -> None:
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.setCurrentIndex(self.model.index(0, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if watched is self._box:
            if key == Qt.Key.Key_Down:
                self._down()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        elif watched is self.view and key == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _row_width(self) -> int:
        return self.view.width() - self.view.verticalScrollBar().sizeHint().width()

    def _build_view(self) -> QListView:
        view = QListView()
        view.setObjectName("resultsView")
        view.setAccessibleName("Results")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _build_widget(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self.view, 1)
        return widget

    def _fit(self) -> None:
        space = self._look.space
        self._count.setFont(self._look.font("small"))
        self._count.colour(self._look, "quiet")
        self._count.setContentsMargins(space(3), space(2), space(3), space(1))
        self.view.doItemsLayout()


def _counted(answer: "SearchAnswer") -> str:
    if not answer.hits:
        words = f"Nothing was found for “{cut(answer.query, 60)}”."
    elif answer.total > len(answer.hits):
        words = f"The best {len(answer.hits)} of {answer.total} results"
    else:
        words = f"{answer.total} result{'' if answer.total == 1 else 's'}"
    return f"{words}  Did you mean “{answer.suggestion}”?" if answer.suggestion else words
