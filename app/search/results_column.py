"""What stands over and beneath the results: what was understood, how many there are, what to do if there are none."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.search.narrowing import Narrowing
from app.search.results_view import ResultsView
from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel


class ResultsColumn:
    def __init__(
        self, look: Look, understood: QWidget, narrowing: Narrowing, view: ResultsView, explain: Callable[[], None]
    ) -> None:
        self._look, self._view, self._narrowing = look, view, narrowing
        self.count = PlainLabel(look, "", "small", "quiet")
        self._later = PlainLabel(look, "", "small", "quiet")
        self._later.hide()
        self._nothing = PlainLabel(look, "", "body", "quiet")
        self.how = QPushButton(tr("How one can search"))
        self.how.setObjectName("suggestionLink")
        self.how.setAccessibleName(tr("How one can search"))
        self.how.setCursor(Qt.CursorShape.PointingHandCursor)
        self.how.clicked.connect(explain)
        self._empty = QWidget()
        self._beneath = QVBoxLayout(self._empty)
        self._beneath.addWidget(self._nothing)
        self._beneath.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        self._beneath.addStretch(1)
        self._empty.hide()
        self._line = QHBoxLayout()
        # The number of results changes with every letter; that must not lay the window out anew.
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line.addWidget(self.count, 1)
        self._line.addWidget(narrowing.toggle, 0, Qt.AlignmentFlag.AlignTop)
        self.widget = QWidget()
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(understood)
        column.addLayout(self._line)
        for part, stretch in ((self._later, 0), (narrowing.panel, 0), (self._empty, 1), (view, 1)):
            column.addWidget(part, stretch)

    def tell(self, counted: str, later: str, nothing: str) -> None:
        """How many there are; what is still to come; and, where there are none, what to try."""
        if counted != self.count.accessibleName():
            self.count.say(counted)
        if later != self._later.accessibleName():
            self._later.say(later)
        self._later.setVisible(bool(later))
        if nothing != self._nothing.accessibleName():
            self._nothing.say(nothing)
        self._empty.setVisible(bool(nothing))
        self._view.setVisible(not nothing)

    def fit(self) -> None:
        look = self._look
        for label in (self.count, self._later):
            label.setFont(look.font("small"))
            label.colour(look, "quiet")
        self._nothing.setFont(look.font())
        self._nothing.colour(look, "quiet")
        self.how.setFont(look.font("body", strong=True))
        self._line.setContentsMargins(look.space(3), look.space(1), look.space(2), 0)
        self._line.setSpacing(look.space(2))
        self._later.setContentsMargins(look.space(3), 0, look.space(3), look.space(1))
        self._beneath.setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(3))
        self._beneath.setSpacing(look.space(2))
