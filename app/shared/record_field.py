"""A field for a record: its name is typed, the matches stand beneath, and one of them is chosen. What the directory
does not have yet can be added from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.shared.desk import Desk, Latest
from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.language import QT_TR_NOOP, Texts, said, tr
from app.shared.library import Library
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.prose import subtitle_in_words
from database.problems import DirectoryProblem
from database.rows import Kind, Ref

if TYPE_CHECKING:
    from search_index import SearchAnswer

_PAUSE_MS: Final = 80
_LIMIT: Final = 60
_ROWS: Final = 7
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_NEW: Final = Texts({
    "official": QT_TR_NOOP("Add “{name}” as a new official"),
    "source": QT_TR_NOOP("Take “{name}” as a new source"),
    "office": QT_TR_NOOP("Add “{name}” as a new office"),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fresh:
    """A record that is not there yet and shall be added under this name."""

    kind: Kind
    name: str


class RecordField(QWidget):
    changed = Signal()

    def __init__(
        self, look: Look, icons: Icons, desk: Desk, name: str, kinds: Sequence[Kind], new: Kind | None = None
    ) -> None:
        """`kinds` are those that may be chosen, `new` what may be added from here."""
        super().__init__()
        self._look, self._kinds, self._new = look, tuple(kinds), new
        self._latest: Latest[SearchAnswer] = Latest(desk)
        self._chosen: Ref | Fresh | None = None
        self._searched = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(500)
        self.line.setPlaceholderText(tr("Type a name, then choose with Down and Enter"))
        self.model = EntriesModel(self)
        self.view = EntriesView("recordChoices", tr("Matches for: {field}", field=name), self.model)
        self.view.setItemDelegate(_delegate(self, look, icons))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.hide()
        self._told = PlainLabel(look, "", "small", "quiet")
        self._told.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(0.5))
        for widget in (self.line, self.view, self._told):
            column.addWidget(widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)

    @property
    def chosen(self) -> Ref | Fresh | None:
        return self._chosen

    @property
    def text(self) -> str:
        return self.line.text().strip()

    def choose(self, chosen: Ref | Fresh | None) -> None:
        """Put a record into the field; None empties it."""
        self._close()
        self._chosen = chosen
        title = "" if chosen is None else chosen.title if isinstance(chosen, Ref) else chosen.name
        if title != self.line.text():
            self.line.setText(title)
        self.line.setCursorPosition(0)
        self._tell_chosen()
        self.changed.emit()

    def _typed(self) -> None:
        self._chosen = None
        self._say("")
        if self.text:
            self._pause.start()
        else:
            self._close()
        self.changed.emit()

    def _search(self) -> None:
        text = self._searched = self.text
        if text:
            asked = f"{text} kind:{self._kinds[0]}" if len(self._kinds) == 1 else text
            self._latest.ask(lambda library: _found(library, asked, text), self._show, self._fail)

    def _show(self, answer: "SearchAnswer") -> None:
        hits = [hit.ref for hit in answer.hits if hit.ref.kind in self._kinds][:_ROWS]
        entries = [self._entry(ref) for ref in hits]
        name = self._searched
        if self._new is not None:
            words = _NEW[self._new].format(name=name)
            fresh = Fresh(self._new, name)
            entries.append(Entry(words, lambda: self.choose(fresh), icon="add"))
        self.model.show(entries)
        self._fit(len(entries))
        if entries:
            self.view.setCurrentIndex(self.model.index(0))
        else:
            self._say(tr("Nothing of this kind is called that; write another part of the name."))

    def _entry(self, ref: Ref) -> Entry:
        return Entry(ref.title, lambda: self.choose(ref), subtitle_in_words(ref.subtitle), ref.kind)

    def _fit(self, rows: int) -> None:
        height = sum(self.view.sizeHintForRow(row) for row in range(rows))
        self.view.setFixedHeight(min(height, self._look.space(60)) + 2)
        self.view.setVisible(bool(rows))

    def _tell_chosen(self) -> None:
        chosen = self._chosen
        if isinstance(chosen, Fresh):
            self._say(tr("New: it is added when this is saved."))
        else:
            self._say(subtitle_in_words(chosen.subtitle) if chosen is not None else "")

    def _say(self, words: str) -> None:
        self._told.say(words)
        self._told.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def _fail(self, problem: DirectoryProblem) -> None:
        self._say(said(problem))

    def _close(self) -> None:
        self._pause.stop()
        self._latest.drop()
        self.view.hide()
        self.model.show(())

    def _take(self) -> bool:
        """Choose the row under the cursor of the list; whether there was one."""
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        index = self.view.currentIndex()
        if self.view.isHidden() or not index.isValid():
            return False
        self.view.do_current()
        return True

    def _move(self, rows: int) -> bool:
        if self.view.isHidden():
            return False
        row = max(0, min(len(self.model.entries) - 1, self.view.currentIndex().row() + rows))
        self.view.setCurrentIndex(self.model.index(row))
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.view.underMouse():
            self.view.hide()
        if not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and not self.view.isHidden():
            if event.type() == QEvent.Type.KeyPress:
                self._close()
            event.accept()  # here it closes the list, and nothing else
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key in _MOVES:
            return self._move(_MOVES[key])
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self._take()


def _found(library: Library, asked: str, text: str) -> "SearchAnswer":
    """What is called that, of the kind if the search understands it; else of all kinds, to be sorted out after."""
    answer = library.search(asked, None, _LIMIT, _untold)
    return answer if answer.hits or asked == text else library.search(text, None, _LIMIT, _untold)


def _untold(_words: str, _done: int, _of: int) -> None:
    """A search is over before there is anything to tell."""


def _delegate(parent: QObject, look: Look, icons: Icons) -> EntriesDelegate:
    delegate = EntriesDelegate(look, icons)
    delegate.setParent(parent)
    return delegate
