"""Narrowing the results: how many there are of each sort, as buttons that add the sort to what is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from app.search.flow import Flow
from app.search.words import FACETS, facet_words
from app.shared.language import grouped, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel, for_button
from search_index.hits import Facet


class Narrowing(QObject):
    """Holds `toggle` and `panel`; `retype` is given the whole text that a choice makes."""

    opened = Signal()
    """Fires when the person opens the panel: it wants numbers now."""

    def __init__(self, look: Look, text: Callable[[], str], retype: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._text, self._retype = look, text, retype
        self.toggle = QToolButton()
        self.toggle.setObjectName("narrowButton")
        self.toggle.setText(tr("Narrow"))
        self.toggle.setCheckable(True)
        self.toggle.setAccessibleName(tr("Narrow the results"))
        self.toggle.setToolTip(tr("How many results there are of each sort, and only those of one sort"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.toggled.connect(self._turn)
        self.panel = QWidget()
        self.panel.setObjectName("narrowPanel")
        self._grid = QGridLayout(self.panel)
        self._grid.setColumnStretch(1, 1)
        self._sorts = {field: _Sort(look, words, self._choose) for field, words in FACETS.items()}
        for line, sort in enumerate(self._sorts.values()):
            self._grid.addWidget(sort.label, line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(sort.row, line, 1)
        self.panel.hide()
        self._turn(False)
        self.fit()

    @property
    def is_open(self) -> bool:
        return self.toggle.isChecked()

    def show(self, facets: Sequence[Facet]) -> None:
        """Sorts that tell nothing apart are left out, unless they were chosen."""
        typed = self._text()
        before: QWidget = self.toggle
        for field, sort in self._sorts.items():
            of_sort = [facet for facet in facets if facet.field == field]
            chosen = {facet.query for facet in of_sort if _holds(typed, facet.query)}
            before = sort.show(of_sort if len(of_sort) > 1 or chosen else [], chosen, before)

    def fit(self) -> None:
        look = self._look
        self._grid.setContentsMargins(look.space(3), look.space(1), look.space(3), look.space(2))
        self._grid.setHorizontalSpacing(look.space(2))
        self._grid.setVerticalSpacing(look.space(1))
        self.toggle.setFont(look.font("small"))
        for sort in self._sorts.values():
            sort.fit()

    def _turn(self, opened: bool) -> None:
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.panel.setVisible(opened)
        if opened:
            self.opened.emit()

    def _choose(self, facet: Facet) -> None:
        """What is chosen already is given up again."""
        typed = self._text()
        if _holds(typed, facet.query):
            self._retype(" ".join(_without(typed, facet.query).split()))
        else:
            self._retype(f"{typed.strip()} {facet.query} ")


class _Sort:
    """One sort: its name, and a button for each value; only a line of them until all are asked for."""

    def __init__(self, look: Look, words: str, choose: Callable[[Facet], None]) -> None:
        self._look, self._choose = look, choose
        self.label = PlainLabel(look, tr(words), "small", "quiet", wrap=False)
        self.row = Flow(look, tr(words))
        self._all = False
        self._buttons: list[QPushButton] = []
        self._facets: list[Facet] = []
        self._more = QPushButton(self.row)
        self._more.setObjectName("facetMore")
        self._more.clicked.connect(self._show_all)

    def show(self, facets: list[Facet], chosen: set[str], before: QWidget) -> QWidget:
        """Puts its buttons behind another widget in the order of Tab; gives back the last of them."""
        self._facets = facets
        while len(self._buttons) < len(facets):
            self._add_button(self._buttons[-1] if self._buttons else before)
        for button, facet in zip(self._buttons, facets, strict=False):
            words = facet_words(facet)
            button.setText(for_button(f"{words}  {grouped(facet.count)}"))
            button.setChecked(facet.query in chosen)
            button.setAccessibleName(tr("Only {sort}, {n} results", sort=words, n=grouped(facet.count)))
        for button in self._buttons[len(facets) :]:
            button.hide()
        self.label.setVisible(bool(facets))
        self.row.setVisible(bool(facets))
        self._lay()
        return self._more if self._buttons else before

    def fit(self) -> None:
        self.label.setFont(self._look.font("small"))
        self.label.colour(self._look, "quiet")
        for button in (*self._buttons, self._more):
            button.setFont(self._look.font("small"))
        self._lay()

    def _add_button(self, before: QWidget) -> None:
        place = len(self._buttons)
        button = QPushButton(self.row)
        button.setObjectName("facetButton")
        button.setCheckable(True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFont(self._look.font("small"))
        button.clicked.connect(lambda: self._choose(self._facets[place]))
        QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, self._more)
        self._buttons.append(button)

    def _show_all(self) -> None:
        self._all = not self._all
        self._lay()

    def _lay(self) -> None:
        buttons = self._buttons[: len(self._facets)]
        self._more.setText(tr("fewer") if self._all else tr("all {n}", n=len(buttons)))
        self._more.setAccessibleName(tr("Fewer of these sorts") if self._all else tr("All of these sorts"))
        self.row.put(buttons, self._more if buttons else None, one_line=not self._all)


def _holds(typed: str, query: str) -> bool:
    return f" {query.lower()} " in f" {typed.lower()} "


def _without(typed: str, query: str) -> str:
    start = f" {typed.lower()} ".index(f" {query.lower()} ")
    return f"{typed[:start]} {typed[start + len(query) :]}"
