"""The person's own note on the record that is open: written beneath its name, saved when it is left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout
from typing_extensions import override

from app.shared.keepsakes import Keepsakes
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database import RecordId
from database.personal_acts import WriteNote
from database.problems import DirectoryProblem
from database.rows import Ref

_LINES = 4


class NotePanel(QObject):
    """Holds `widget`, which shows by itself where the open record has a note."""

    def __init__(self, look: Look, keepsakes: Keepsakes, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._keepsakes = look, keepsakes
        self._ref: Ref | None = None
        self._saved = ""
        self._unsaved: dict[RecordId, str] = {}
        self._asked_for = False
        self.field = _field()
        self.field.installEventFilter(self)
        self._title = PlainLabel(look, "", "small", "quiet", wrap=False)
        self._trouble = PlainLabel(look, "", "small", "disputed")
        self._done = QPushButton(tr("Done"))
        self._done.setObjectName("noteDone")
        self._done.setAccessibleName(tr("Save and close the note"))
        key = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self._done.setToolTip(tr("Save and close the note ({key})", key=key))
        self._done.clicked.connect(self.leave)
        self.widget = QFrame()
        self.widget.setObjectName("notePanel")
        self._column = QVBoxLayout(self.widget)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._done)
        self._column.addLayout(head)
        self._column.addWidget(self.field)
        self._column.addWidget(self._trouble)
        self.widget.hide()
        keepsakes.changed.connect(self._read)
        look.changed.connect(self._fit)
        self._fit()

    def show(self, ref: Ref | None) -> None:
        """The note of another record; what was written on the one before is saved first."""
        if ref is not None and self._ref is not None and ref.id == self._ref.id:
            self._ref = ref
            return
        self.save()
        self._ref, self._asked_for = ref, False
        self._read(anew=True)

    def write(self) -> None:
        """Bring the note of the open record up, empty if there is none yet, and the keyboard to it."""
        if self._ref is not None:
            self._asked_for = True
            self.widget.show()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        self._asked_for = False
        self.save()
        self.widget.setVisible(bool(self.field.toPlainText().strip()))
        window = self.widget.window()
        if self.field.hasFocus():
            window.setFocus()

    def save(self) -> None:
        """Keep what was written. Where that fails the words stay here, and are kept as long as the window stands."""
        if self._ref is None or self.field.toPlainText().strip() == self._saved.strip():
            return
        ref, text = self._ref, self.field.toPlainText()
        self._unsaved[ref.id] = text
        self._saved = text
        gone = tr("The note on “{record}” is gone.", record=ref.title)
        words = tr("The note on “{record}” is saved.", record=ref.title) if text.strip() else gone
        self._keepsakes.keep(WriteNote(ref.id, text), words, lambda problem: self._fail(ref, problem))

    def _fail(self, ref: Ref, problem: DirectoryProblem) -> None:
        if self._ref is not None and self._ref.id == ref.id:
            self._saved = self._keepsakes.note(ref.id)
            self._say(tr("{problem} The words stay here until the window is closed.", problem=said(problem)))
            self.widget.show()

    def _read(self, anew: bool = False) -> None:
        """What is kept now, unless the person is in the middle of writing something else."""
        record = self._ref.id if self._ref is not None else None
        kept = self._keepsakes.note(record) if record is not None else ""
        if record is not None and self._unsaved.get(record, kept) == kept:
            self._unsaved.pop(record, None)
        if anew or self.field.toPlainText() == self._saved:
            shown = self._unsaved.get(record, kept) if record is not None else ""
            self._saved = kept
            if self.field.toPlainText() != shown:
                self.field.setPlainText(shown)
            self._say("" if shown == kept else tr("This note could not be saved."))
            self.widget.setVisible(record is not None and (bool(shown.strip()) or self._asked_for))
        if self._ref is not None:
            self._title.say(tr("Your own note, for nobody else"))

    def _say(self, words: str) -> None:
        self._trouble.say(words)
        self._trouble.setVisible(bool(words))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            sends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if sends and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.leave()
                return True
        return False

    def _fit(self) -> None:
        look = self._look
        self._column.setContentsMargins(look.space(4), look.space(2), look.space(4), look.space(2))
        self._column.setSpacing(look.space(1))
        self.field.setFont(look.font())
        self.field.setFixedHeight(QFontMetrics(look.font()).lineSpacing() * _LINES + look.space(2.5))
        for label, role in ((self._title, "quiet"), (self._trouble, "disputed")):
            label.setFont(look.font("small"))
            label.colour(look, role)


def _field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setObjectName("noteField")
    field.setAccessibleName(tr("Your own note on this record"))
    field.setPlaceholderText(tr("For yourself: how to address, when you met, what to ask"))
    field.setTabChangesFocus(True)
    return field
