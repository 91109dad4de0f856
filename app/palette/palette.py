"""The command palette (Ctrl+K): records and commands in one list, those used last first."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.palette.matching import matching
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.prose import subtitle_in_words
from database.problems import DirectoryProblem
from database.rows import Ref

if TYPE_CHECKING:
    from search_index import SearchAnswer

COMMANDS_ONLY: Final = ">"
_LIMIT: Final = 20
_PAUSE_MS: Final = 60
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Palette(QDialog):
    """`kept` gives what is offered before anything is typed, `commands` every command of the window."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        kept: Callable[[], Sequence[Entry]],
        commands: Callable[[], Sequence[Entry]],
        open_record: Callable[[Address], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._look, self._desk, self._as_of = look, desk, as_of
        self._kept, self._commands, self._open = kept, commands, open_record
        self._latest: Latest[SearchAnswer] = Latest(desk)
        self.model = EntriesModel(self)
        self._hits: tuple[Entry, ...] = ()
        self.setObjectName("commandPalette")
        self.setWindowTitle(tr("Go to a record, or do something"))
        self.setAccessibleName(tr("Command palette"))
        self.setSizeGripEnabled(True)
        self.field = _field()
        self.view = EntriesView("paletteList", tr("Records and commands"), self.model)
        self._delegate = EntriesDelegate(look, icons)
        self.view.setItemDelegate(self._delegate)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.clicked.disconnect()
        self.view.activated.disconnect()
        self.view.clicked.connect(lambda _: self._do())
        self._hint = PlainLabel(look, "", "small", "quiet", wrap=False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self._column = QVBoxLayout(self)
        for widget, stretch in ((self.field, 0), (self.view, 1), (self._hint, 0)):
            self._column.addWidget(widget, stretch)

    def come_up(self) -> None:
        """Show it, empty, over the upper part of the window."""
        look, window = self._look, self.parentWidget()
        assert window is not None
        self._column.setContentsMargins(*(look.space(2),) * 4)
        self._column.setSpacing(look.space(1.5))
        self._hint.setFont(look.font("small"))
        self._hint.colour(look, "quiet")
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(look.letters(92), look.space(105))
        self.resize(min(self.width(), window.width() - 40), min(self.height(), window.height() - 80))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, look.space(12))))
        self.field.clear()
        self._typed("")
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _typed(self, text: str) -> None:
        self._hits = ()
        self._latest.drop()
        wanted = text.strip()
        if wanted and not wanted.startswith(COMMANDS_ONLY):
            self._pause.start()
        else:
            self._pause.stop()
        self._list()

    def _list(self) -> None:
        """What is known at once, and the hits of the search once they have come."""
        text = self.field.text().strip()
        only = text.startswith(COMMANDS_ONLY)
        wanted = text.removeprefix(COMMANDS_ONLY).strip()
        commands = matching(wanted, self._commands())
        kept = [] if only else matching(wanted, self._kept())
        known = {entry.address for entry in kept}
        hits = [entry for entry in self._hits if entry.address not in known]
        if wanted and not only:
            kept, commands = kept[:6], commands[:8]
        self.model.show([*kept, *commands, *hits])
        self.view.setCurrentIndex(self.model.index(0))
        self.view.scrollToTop()
        keys = tr("Enter opens or does it  ·  Esc closes  ·  > lists only commands")
        self._hint.say(keys if self.model.entries else tr("Nothing is called that."))

    def _search(self) -> None:
        text, on, tell = self.field.text().strip(), self._as_of.chosen, self._desk.tell

        def question(library: Library) -> "SearchAnswer":
            return library.search(text, on, _LIMIT, tell)

        self._latest.ask(question, self._show, self._say)

    def _show(self, answer: "SearchAnswer") -> None:
        row = self.view.currentIndex().row()
        self._hits = tuple(self._entry(hit.ref) for hit in answer.hits)
        self._list()
        if row > 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _entry(self, ref: Ref) -> Entry:
        address = Address(ref.kind, ref.id)
        told = subtitle_in_words(ref.subtitle)
        return Entry(ref.title, lambda: self._open(address), told, ref.kind, tr("Found"), address=address)

    def _say(self, problem: DirectoryProblem) -> None:
        self._hint.say(said(problem))

    def _do(self) -> None:
        if self._pause.isActive() and not self.model.entries:
            self._pause.stop()
            self._search()
            return
        entry = self.model.entry(self.view.currentIndex())
        if entry is not None and self.isVisible():
            self.accept()
            entry.do()

    def _move(self, rows: int) -> None:
        last = len(self.model.entries) - 1
        row = max(0, min(last, self.view.currentIndex().row() + rows))
        self.view.setCurrentIndex(self.model.index(row))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # here it leaves the palette, and nothing else
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in _MOVES:
            self._move(_MOVES[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
            return True
        return False


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("paletteField")
    field.setAccessibleName(tr("Name of a record, or what to do"))
    field.setPlaceholderText(tr("Go to a record, or do something"))
    field.setMaxLength(256)
    return field
