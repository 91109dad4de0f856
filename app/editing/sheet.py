"""A form as it stands in the window: its fields, what will be saved in plain words, what is wrong and where."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.editing.form import ANYTHING, About, Answers, Form, edits_of
from app.editing.part import Part, TextPart, Unfit, YesPart
from app.editing.parts_of import PartsMaker
from app.editing.rows import Rows
from app.editing.source_part import SourcePart
from app.editing.verdict import Verdict
from app.shared.desk import Desk
from app.shared.editing import Editing
from app.shared.icons import Icons
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database.edits import Edit
from database.problems import DirectoryProblem

_PAUSE_MS: Final = 250
_WIDEST: Final = 110
_SAVING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sheet(QWidget):
    """One form about one thing. It saves itself through `editing`; whoever opened it hears how it ended."""

    saved = Signal(object)
    """Fires with the edits once they are saved."""
    left = Signal()
    """Fires when the person wants to leave it; nothing is lost, what was written is a draft."""
    written = Signal()
    """Fires when something in it changed."""

    def __init__(
        self, look: Look, icons: Icons, desk: Desk, editing: Editing, form: Form, about: About,
        content: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.form, self.about = form, about
        self._look, self._editing = look, editing
        self._tried: tuple[Edit, ...] = ()
        self._saving = False
        self.title = tr(form.title, **form.words(about))
        self.setObjectName("editSheet")
        self.setAccessibleName(self.title)
        self.parts = PartsMaker(look, icons, desk).parts(form, about)
        self.source = SourcePart(look, icons, desk) if form.sourced else None
        self.why = TextPart(look, "why", tr("Why"), hint=tr("for those who read the history; may stay empty"))
        self.signed = TextPart(look, "signed", tr("Your name"), needed=True, hint=tr("signs every change; asked once"))
        self.rows = Rows(look)
        self.verdict = Verdict(look)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self._build()
        self._begin(content or {})
        look.changed.connect(self._fit)
        self._fit()
        self._follow()
        self._pause.start()

    @property
    def touched(self) -> bool:
        """Whether the person has written anything that is not saved."""
        return not self._saving and any(not part.untouched for part in self._all())

    def content(self) -> dict[str, Any]:
        """What a draft keeps."""
        return {part.name: part.content() for part in self._all() if not part.untouched}

    def focus(self) -> None:
        first = next(iter(self.parts.values()), None)
        (first.field if first is not None else self.save_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save what is entered, if it can be taken; else go to the first field that cannot."""
        if self._saving:
            return
        edits = self._made(strict=True)
        if edits is None:
            return
        if not self._editing.name or not self.signed.untouched:
            self._editing.sign(self.signed.content())
        self._saving = True
        self.save_button.setEnabled(False)
        if self.source is not None:
            self._editing.source = self.source.sticky
        why = self.why.value()
        self._editing.save(edits, why, lambda _: self.saved.emit(edits), self._refused, self.draft)

    @property
    def draft(self) -> tuple[str, str]:
        """Under which form and record a draft of it is kept."""
        term = f":{self.about.term.term}" if self.about.term is not None else ""
        fact = f":{self.about.fact}" if self.about.fact else ""
        return self.form.name + term + fact, self.about.ref.id if self.about.ref is not None else ""

    def _refused(self, problem: DirectoryProblem) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        self.verdict.refuse(said(problem))
        self.area.ensureWidgetVisible(self.verdict)

    def _all(self) -> list[Part]:
        """Every part but the name, which belongs to no draft."""
        return [*self.parts.values(), *([self.source] if self.source is not None else []), self.why]

    def _asked(self, name: str) -> bool:
        ask = next(one for one in self.form.asks if one.name == name)
        if ask.when is None:
            return True
        other, values = ask.when
        value = self.parts[other].value()
        return self._asked(other) and (value is not None if values == ANYTHING else value in values)

    def _follow(self) -> None:
        """Show the fields that are asked just now."""
        for name, part in self.parts.items():
            self.rows.show_row(part, self._asked(name))

    def _changed(self) -> None:
        self._follow()
        self._pause.start()
        self.written.emit()

    def _try(self) -> None:
        """Say what would be saved, as far as everything is there; complain only of what was written."""
        edits = self._made(strict=False)
        if edits is not None and not self._saving:
            self._tried = edits
            self._editing.try_out(edits, self._would_be, lambda problem: self.verdict.refuse(said(problem)))

    def _would_be(self, changes: Any) -> None:
        if not self._saving:
            self.verdict.warn([said(one) for one in changes.warnings])

    def _made(self, *, strict: bool) -> tuple[Edit, ...] | None:
        """The edits, or None where something is missing or wrong; `strict` says so at every field."""
        values: dict[str, Any] = {}
        wrong: list[Part] = []
        parts = [part for name, part in self.parts.items() if self._asked(name)]
        extra = [part for part in (self.source, self.why, *([] if self._editing.name else [self.signed])) if part]
        for part in (*parts, *extra):
            try:
                values[part.name] = part.value()
                self.rows.complain(part, "")
            except Unfit as unfit:
                wrong.append(part)
                self.rows.complain(part, str(unfit) if strict else "")
        if wrong:
            self.verdict.wait(tr("Fill in what is missing above.") if strict else "")
            if strict:
                wrong[0].field.setFocus(Qt.FocusReason.OtherFocusReason)
                self.area.ensureWidgetVisible(wrong[0].field)
            return None
        return self._edits(values, frozenset(part.name for part in parts if part.untouched))

    def _edits(self, values: dict[str, Any], untouched: frozenset[str]) -> tuple[Edit, ...] | None:
        answers = Answers(values, untouched, values.get("evidence"))
        try:
            edits = edits_of(self.form, answers, self.about)
        except Unfit as unfit:
            self.verdict.wait(str(unfit))
            return None
        told = self.form.tell(answers, self.about) if self.form.tell is not None else (self.title + ".",)
        self.verdict.tell(told)
        return edits

    def _begin(self, content: Mapping[str, Any]) -> None:
        if self.source is not None:
            self.source.begin(self._editing.source)
        self.why.begin()
        self.signed.begin()
        for part in self._all():
            if content.get(part.name) is not None:
                part.fill(content[part.name])
            part.changed.connect(self._changed)
        self.signed.changed.connect(self._pause.start)

    def _build(self) -> None:
        look = self._look
        self._heading = PlainLabel(look, self.title, "title")
        self._lead = PlainLabel(look, tr(self.form.lead) if self.form.lead else "", "body", "quiet")
        self._lead.setVisible(bool(self.form.lead))
        for ask in self.form.asks:
            part = self.parts[ask.name]
            self.rows.add(part, "" if isinstance(part, YesPart) else tr(ask.label))
        if self.source is not None:
            self.rows.add_wide(self.source)
        self.rows.add(self.why, tr("Why"))
        if not self._editing.name:
            self.rows.add(self.signed, tr("Your name"))
        inside = QWidget()
        inside.setMaximumWidth(look.letters(_WIDEST))
        self._inside = QVBoxLayout(inside)
        for widget in (self._heading, self._lead, self.rows, self.verdict):
            self._inside.addWidget(widget)
        self._inside.addStretch(1)
        ground = QWidget()
        ground.setObjectName("sheetGround")
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(inside, 1)
        line.addStretch(0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("sheetBar")
        native = QKeySequence.SequenceFormat.NativeText
        key = QKeySequence("Ctrl+Return").toString(native)
        self.save_button = QPushButton(tr("Save"))
        self.save_button.setObjectName("saveEdit")
        self.save_button.setToolTip(tr("Save ({key})", key=key))
        self.save_button.clicked.connect(self.save)
        self.leave_button = QPushButton(tr("Leave"))
        self.leave_button.setObjectName("leaveEdit")
        self.leave_button.setToolTip(tr("Leave the form; what you wrote is kept (Esc)"))
        self.leave_button.clicked.connect(self.left)
        for button in (self.save_button, self.leave_button):
            button.setAccessibleName(button.text())
        self._bar = QHBoxLayout(bar)
        hint = PlainLabel(self._look, tr("{key} saves, Esc leaves; what you wrote is kept.", key=key), "small", "quiet")
        self._bar.addWidget(hint, 1)
        self._bar.addWidget(self.leave_button)
        self._bar.addWidget(self.save_button)
        return bar

    def _fit(self) -> None:
        look = self._look
        side = look.space(6)
        self._inside.setContentsMargins(side, look.space(4), side, look.space(6))
        self._inside.setSpacing(look.space(2.5))
        self._bar.setContentsMargins(side, look.space(1.5), side, look.space(1.5))
        self._bar.setSpacing(look.space(2))
        self._heading.setFont(look.font("title"))
        self._heading.colour(look, "ink")
        self._lead.setFont(look.font())
        self._lead.colour(look, "quiet")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()  # Escape leaves the form, and neither the search nor the past
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return saves, Escape leaves, Return goes on to the next field."""
        here = self.focusWidget()
        if event.key() in _SAVING and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _SAVING and isinstance(here, QLineEdit | QComboBox):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def _is_ours(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Escape or (event.key() in _SAVING and bool(control))
