"""The window before anything is loaded: its bars and empty panes. Nothing here knows the database."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.frame.year_ruler import YearRuler
from app.search.search_box import SearchBox
from app.shared.icons import Icons
from app.shared.language import tr
from app.shared.look import Look
from app.shared.notice import Notice
from app.shared.plain import PlainLabel, name_buttons

PROGRAM = "Incumbent"


class Shell(QMainWindow):
    painted = Signal()
    """Fires once, when the window has been painted for the first time."""
    closing = Signal()
    """Fires when the person closes the window, while it still stands."""

    def __init__(self, look: Look, icons: Icons, today: int) -> None:
        super().__init__()
        self._look, self._icons = look, icons
        self._was_painted = False
        self.setWindowTitle(PROGRAM)
        self.back, self.forward, self.up = (_tool_button() for _ in range(3))
        self.search_box = _search_box(look)
        self._glass = self.search_box.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self.how = self.search_box.addAction(icons.icon("help", "quiet"), QLineEdit.ActionPosition.TrailingPosition)
        self.how.setToolTip(tr("How one can search"))
        name_buttons(self.search_box)
        self.day_field = _day_field()
        self.today_button = _today_button()
        self.complaint = Notice(look, icons, "possible", "warning")
        self.complaint.setObjectName("asOfComplaint")
        self.ruler = YearRuler(look, today)
        self.band = Notice(look, icons, "past", "clock")
        self.band.setObjectName("asOfBand")
        self.return_button = QPushButton(tr("Return to today  (Esc)"))
        self.return_button.setAccessibleName(tr("Return to today"))
        self.band.add(self.return_button)
        self.problem = Notice(look, icons, "disputed", "warning")
        self.problem.setObjectName("problemBar")
        self.dismiss = QPushButton(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss this message"))
        self.dismiss.clicked.connect(lambda: self.problem.say(""))
        self.retry = QPushButton(tr("Try again"))
        self.retry.setAccessibleName(tr("Try again to open the directory"))
        self.retry.hide()
        self.problem.add(self.retry)
        self.problem.add(self.dismiss)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(1)
        self.progress = Progress(look)
        self._edition = PlainLabel(look, "", "small", "quiet", wrap=False)
        self._build()
        look.changed.connect(self._fit)
        self._fit()

    def show_edition(self, words: str) -> None:
        self._edition.say(words)

    def add_line(self, line: QWidget) -> None:
        """A line of words between the bars and the panes."""
        self._whole.insertWidget(self._whole.count() - 1, line)

    def show_instead(self, page: QWidget | None) -> None:
        """A page in the place of bars and panes; None brings these back."""
        if page is not None and self._whole.indexOf(page) < 0:
            self._whole.addWidget(page, 1)
        for part in (self._head, self.panes):
            part.setVisible(page is None)
        if page is not None:
            page.show()

    def _build(self) -> None:
        self._bar = QHBoxLayout()
        for button in (self.back, self.forward, self.up):
            self._bar.addWidget(button)
        self._bar.addWidget(self.search_box, 3)
        self._bar.addStretch(1)
        self._bar.addWidget(self.day_field)
        self._bar.addWidget(self.today_button)
        self._head = top = QWidget()
        self._top = QVBoxLayout(top)
        self._top.addLayout(self._bar)
        self._top.addWidget(self.complaint)
        self._top.addWidget(self.ruler)
        whole = QWidget()
        self._whole = column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, self.band, self.problem):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(whole)
        self.statusBar().addWidget(self._edition, 1)
        # Down there it comes and goes without moving what one is reading.
        self.statusBar().addPermanentWidget(self.progress.widget)
        self.statusBar().setSizeGripEnabled(False)

    def _fit(self) -> None:
        look = self._look
        self._bar.setSpacing(look.space(1.5))
        self._top.setContentsMargins(look.space(3), look.space(2), look.space(3), 0)
        self._top.setSpacing(look.space(1.5))
        self.search_box.setMaximumWidth(look.letters(84))
        self.day_field.setFixedWidth(look.letters(26))
        self._edition.setFont(look.font("small"))
        self._edition.setContentsMargins(look.space(3), 0, 0, 0)
        self._edition.colour(look, "quiet")
        self.progress.fit(look)
        self._keep_room_for_menus()
        self._glass.setIcon(self._icons.icon("search", "quiet"))
        self.how.setIcon(self._icons.icon("help", "quiet"))
        for button, name in ((self.back, "back"), (self.forward, "forward"), (self.up, "up")):
            button.setIcon(self._icons.icon(name))
            button.setIconSize(QSize(self._icons.size, self._icons.size))
            action = button.defaultAction()
            if action is not None:
                action.setIcon(self._icons.icon(name))

    def _keep_room_for_menus(self) -> None:
        """They are filled last: without it, everything would move down when they come."""
        menus = self.menuBar()
        menu = menus.addAction(PROGRAM)
        menus.setMinimumHeight(menus.sizeHint().height())
        menus.removeAction(menu)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does: links are buttons here."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        elif event.type() == QEvent.Type.Close and event.isAccepted():
            self.closing.emit()
        return done


class Progress(QObject):
    """One line while long work runs: what is done, how far it is, and a way to stop it."""

    stopped = Signal()
    """Fires when the person asks to stop."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.widget = QWidget()
        self.widget.setObjectName("progressLine")
        self._words = PlainLabel(look, "", "small", "quiet", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = QPushButton(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop this work"))
        self._stop.clicked.connect(self.stopped)
        self._stop.setObjectName("stopButton")
        self._line = QHBoxLayout(self.widget)
        for widget in (self._words, self._bar, self._stop):
            self._line.addWidget(widget)
        self.fit(look)
        self.widget.hide()

    def fit(self, look: Look) -> None:
        """No higher than the line it stands in."""
        self._line.setContentsMargins(0, 0, look.space(2), 0)
        self._line.setSpacing(look.space(2))
        self._bar.setFixedWidth(look.letters(28))
        self._words.colour(look, "quiet")
        for widget in (self._words, self._stop):
            widget.setFont(look.font("small"))

    def tell(self, words: str, done: int, of: int) -> None:
        self._words.say(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self.widget.show()

    def end(self) -> None:
        self.widget.hide()


def _tool_button() -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setEnabled(False)
    return button


def _search_box(look: Look) -> SearchBox:
    box = SearchBox(look)
    box.setObjectName("searchBox")
    box.setAccessibleName(tr("Search offices, officials, roles and documents"))
    box.setPlaceholderText(tr("Search names, titles, acronyms  (Ctrl+F; Down: ways to ask)"))
    box.setClearButtonEnabled(True)
    box.setMaxLength(256)
    return box


def _day_field() -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("asOfEdit")
    field.setAccessibleName(tr("Day to look at; empty means today"))
    field.setPlaceholderText(tr("As of today  (Ctrl+D)"))
    field.setToolTip(tr("A day, month or year, for example 16 March 2017, March 2017 or 2017-03-16"))
    field.setMaxLength(200)
    return field


def _today_button() -> QPushButton:
    button = QPushButton(tr("Today"))
    button.setObjectName("todayButton")
    button.setAccessibleName(tr("Look at today"))
    button.setToolTip(tr("Look at today (Ctrl+T)"))
    button.setEnabled(False)
    return button
