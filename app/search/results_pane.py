"""The results beside the search box: asked for with every key, moved through without leaving the keyboard."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.search.appearing import Appearing
from app.search.completing import Completing
from app.search.narrowing import Narrowing
from app.search.placing import placed
from app.search.reaching import Reaching
from app.search.results_column import ResultsColumn
from app.search.results_delegate import ResultsDelegate
from app.search.results_model import ResultsModel
from app.search.results_view import ResultsView
from app.search.search_box import SearchBox
from app.search.understood import Understood
from app.search.warming import Warming
from app.search.words import counted, hint, still_to_come, to_try
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.icons import Icons
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.look import Look
from database.problems import DirectoryProblem

if TYPE_CHECKING:
    from search_index import Facet, SearchAnswer

LIMIT: Final = 30
_MOST: Final = 2000
_REST_MS: Final = 150
"""So long no key must come before the sorts of all results are counted."""


class ResultsPane(QObject):
    """Holds `widget`, which the frame shows while something is typed in the search box."""

    help_wanted = Signal()
    """Fires when the person asks how one can ask."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        box: SearchBox,
        open_record: Callable[[Address], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._box, self._open, self._desk = look, as_of, box, open_record, desk
        self._latest: Latest[SearchAnswer] = Latest(desk)
        self._counting: Latest[tuple[Facet, ...]] = Latest(desk)
        self._answer: SearchAnswer | None = None
        self._shown: tuple[str, str | None] | None = None
        self._asked = LIMIT
        self._open_first = self._waiting = False
        self.model = ResultsModel(self)
        self.view = ResultsView(tr("Results"), self.model)
        self._delegate = ResultsDelegate(look, icons, self.model, self._row_width)
        self.view.setItemDelegate(self._delegate)
        self.understood = Understood(look, icons, box, self.retype, self)
        self.narrowing = Narrowing(look, box.text, self.retype, self)
        self.completing = Completing(look, icons, desk, box, self.model, lambda: self._waiting, self)
        self._column = ResultsColumn(look, self.understood.widget, self.narrowing, self.view, self.help_wanted.emit)
        self._count, self.widget = self._column.count, self._column.widget
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._count_sorts)
        self.appearing = Appearing(self.widget, self.view.viewport(), self)
        self._reaching = Reaching(box, self.view, self.understood, self.completing, self._enter, self)
        self._warming = Warming(self._delegate, self.appearing, self.widget)
        self._connect()
        self._fit()
        self._typed()

    @property
    def answer(self) -> "SearchAnswer | None":
        """What is shown; None while there is no answer."""
        return self._answer

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard here, from top to bottom; chips and sorts join behind their neighbours."""
        return (self.understood.suggestion, self.narrowing.toggle, self._column.how, self.view)

    def ask(self) -> None:
        """Ask what is typed, once more if need be: an answer to the same question moves no row."""
        text = self._box.text().strip()
        if not text:
            return
        on, tell = self._as_of.chosen, self._desk.tell
        limit = self._asked if self._shown is not None and self._shown[0] == text else LIMIT
        self._asked, self._waiting = limit, True

        def question(library: Library) -> "SearchAnswer":
            return library.search(text, on, limit, tell)

        self._latest.ask(question, self.show, self._say)

    def address(self, index: QModelIndex) -> Address | None:
        """A record, on the day that was typed with it, if one was."""
        ref = self.model.ref(index.row())
        typed = self._answer.on if self._answer is not None else None
        day = typed if typed is not None and "/" not in typed else None
        return Address(ref.kind, ref.id, day) if ref is not None else None

    def show(self, answer: "SearchAnswer") -> None:
        self._waiting = False
        # The list gets its width before it gets its rows, or they would be measured twice.
        self.appearing.come()
        on = self._as_of.chosen
        asked = (self._box.text().strip(), answer.on or (on.edtf if on is not None else None))
        chosen = self.view.chosen() if self._shown is not None and self._shown[0] == asked[0] else None
        if asked == self._shown:
            self._join(answer)
        else:
            self.model.show(placed(answer.hits))
            self.view.doItemsLayout()
            self.view.scrollToTop()
            self.view.choose(chosen)
        self._shown, self._answer = asked, answer
        self.understood.show(answer, on, hint(asked[0]))
        self._tell(answer)
        self.appearing.paint()
        self._rest.start()
        if self._open_first:
            self._open_first = False
            self._choose(self.model.index(0, 0))

    def retype(self, text: str) -> None:
        """Another text in the box, as if it had been typed."""
        self._box.setText(text)
        if not text.strip():
            self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self, answer: "SearchAnswer") -> None:
        place = self.view.place()
        self.model.join(placed(answer.hits))
        self.view.doItemsLayout()
        self.view.put_back(place)

    def _tell(self, answer: "SearchAnswer") -> None:
        on = self._as_of.chosen
        self._column.tell(
            counted(answer, self.model.rowCount(), on),
            still_to_come(answer),
            "" if answer.hits else to_try(answer, on),
        )

    def _typed(self) -> None:
        text = self._box.text()
        self._open_first = False
        if text.strip():
            self.appearing.come_soon()
            self.ask()
        else:
            self.appearing.go()
            self._waiting = False
            self._latest.drop()
            self._forget()
            self._count.say("")
        self.completing.typed(text)

    def _say(self, problem: DirectoryProblem) -> None:
        self._open_first = self._waiting = False
        self._forget()
        self._column.tell(said(problem), "", "")
        self.appearing.come()

    def _forget(self) -> None:
        self.model.show(())
        self.understood.clear()
        self._shown = self._answer = None
        self._asked = LIMIT
        self._rest.stop()
        self._counting.drop()

    def _more(self) -> None:
        """The next results, below those that are shown."""
        answer, shown = self._answer, self.model.rowCount()
        if answer is not None and not self._waiting and shown < min(answer.total, _MOST) and shown >= self._asked:
            self._asked = min(shown * 2, _MOST)
            self.ask()

    def _count_sorts(self) -> None:
        """How many there are of each sort: asked for when the person rests, as results go before that."""
        text, on = self._box.text().strip(), self._as_of.chosen
        if text:
            self._counting.ask(lambda library: library.facets(text, on), self._show_sorts, lambda _problem: None)

    def _show_sorts(self, facets: "tuple[Facet, ...]") -> None:
        self.model.count_kinds({facet.value: facet.count for facet in facets if facet.field == "kind"})
        if self.narrowing.is_open:
            self.narrowing.show(facets)

    def _choose(self, index: QModelIndex) -> None:
        address = self.address(index)
        if address is not None:
            self._open(address)

    def _enter(self) -> None:
        """Open the chosen result, else the top one; if the answer is not there yet, open it when it comes."""
        if self._waiting:
            self._open_first = True
        else:
            current = self.view.currentIndex()
            self._choose(current if current.isValid() else self.model.index(0, 0))

    def _row_width(self) -> int:
        return self.view.width() - self.view.verticalScrollBar().sizeHint().width()

    def _connect(self) -> None:
        self._box.textChanged.connect(self._typed)
        self.view.resized.connect(self._delegate.fit_width)
        self.view.reached_end.connect(self._more)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self.narrowing.opened.connect(self._count_sorts)
        self._as_of.changed.connect(self.ask)
        self._desk.changed.connect(self.ask)
        self._look.changed.connect(self._fit)

    def _fit(self) -> None:
        self._delegate.measure()
        self.understood.fit()
        self.narrowing.fit()
        self._column.fit()
        self.view.doItemsLayout()
