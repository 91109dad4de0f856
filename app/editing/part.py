"""One part of a form: a field for one value, with what is wrong with it beneath."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.shared.date_field import DateField
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.record_field import Fresh, RecordField
from database import RecordId
from database.dates import BadDate, Bound, Side
from database.rows import Ref

_LINES: Final = 4
LONGEST_TEXT: Final = 20_000


class Unfit(Exception):
    """What stands in a part cannot be taken; the sentence says what to do."""


class Part(QObject):
    """`field` is shown, and takes the focus. `content` is what a draft keeps, and `fill` puts back."""

    changed = Signal()

    def __init__(self, name: str, field: QWidget, *, needed: bool) -> None:
        super().__init__(field)
        self.name, self.field, self.needed = name, field, needed
        field.setObjectName(f"{name}Part")
        self._first: Any = None

    def value(self) -> Any:
        """What was entered; None where nothing was. Raises Unfit."""
        raise NotImplementedError

    def content(self) -> Any:
        raise NotImplementedError

    def fill(self, content: Any) -> None:
        raise NotImplementedError

    def begin(self, content: Any = None) -> None:
        """What it starts with; as long as that stands, the part is untouched."""
        if content is not None:
            self.fill(content)
        self._first = self.content()

    @property
    def untouched(self) -> bool:
        return bool(self.content() == self._first)


class TextPart(Part):
    """Plain text of one line, or of several."""

    def __init__(
        self, look: Look, name: str, label: str, *, long: bool = False, needed: bool = False, hint: str = ""
    ) -> None:
        self.line: QLineEdit | QPlainTextEdit
        if long:
            self.line = QPlainTextEdit()
            self.line.setTabChangesFocus(True)
            self.line.setFixedHeight(QFontMetrics(look.font()).lineSpacing() * _LINES + look.space(2.5))
        else:
            self.line = QLineEdit()
            self.line.setMaxLength(2000)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(hint)
        super().__init__(name, self.line, needed=needed)
        self.line.textChanged.connect(lambda *_: self.changed.emit())

    @override
    def value(self) -> str | None:
        text = self.content().strip()
        if len(text) > LONGEST_TEXT:
            raise Unfit(tr("This text is too long; shorten it to 20,000 letters."))
        if self.needed and not text:
            raise Unfit(tr("Write something here; it cannot stay empty."))
        return text or None

    @override
    def content(self) -> str:
        return self.line.toPlainText() if isinstance(self.line, QPlainTextEdit) else self.line.text()

    @override
    def fill(self, content: Any) -> None:
        text = str(content)
        if isinstance(self.line, QPlainTextEdit):
            self.line.setPlainText(text)
        else:
            self.line.setText(" ".join(text.splitlines()))


class NumberPart(TextPart):
    @override
    def value(self) -> Any:
        text = super().value()
        if text is None:
            return None
        if not text.isdecimal() or len(text) > 4:
            raise Unfit(tr("Write a whole number, for example 1."))
        return int(text)


class DatePart(Part):
    def __init__(self, look: Look, name: str, label: str, side: Side, *, needed: bool, hint: str = "") -> None:
        self.date = DateField(look, label, side)
        if hint:
            self.date.line.setPlaceholderText(hint)
        self._side = side
        super().__init__(name, self.date, needed=needed)
        self.date.changed.connect(self.changed)

    @override
    def value(self) -> Bound | None:
        try:
            bound = self.date.bound()
        except BadDate as bad:
            raise Unfit(said(bad)) from bad
        if bound is None and self.needed:
            if self._side == "end":
                raise Unfit(tr("Write when, for example “March 2017”; or “unknown”, or “still open”."))
            raise Unfit(tr("Write when, for example “March 2017” or “by 1 April 2017”; or “unknown”."))
        return bound

    @override
    def content(self) -> str:
        return self.date.line.text()

    @override
    def fill(self, content: Any) -> None:
        self.date.write(str(content))


class ChoicePart(Part):
    """One of a few values, each with its words."""

    def __init__(self, name: str, label: str, options: Sequence[tuple[Any, str]]) -> None:
        self.box = StillBox()
        self.box.setAccessibleName(label)
        self.options: tuple[tuple[Any, str], ...] = tuple(options)
        for _, words in options:
            self.box.addItem(words)
        super().__init__(name, self.box, needed=False)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())

    @override
    def value(self) -> Any:
        return self.options[self.box.currentIndex()][0] if self.options else None

    @override
    def content(self) -> Any:
        return self.value()

    @override
    def fill(self, content: Any) -> None:
        for place, (value, _) in enumerate(self.options):
            if value == content:
                self.box.setCurrentIndex(place)


class YesPart(Part):
    def __init__(self, name: str, label: str) -> None:
        self.box = QCheckBox(label)
        self.box.setAccessibleName(label)
        super().__init__(name, self.box, needed=False)
        self.box.toggled.connect(lambda _: self.changed.emit())

    @override
    def value(self) -> bool:
        return self.box.isChecked()

    @override
    def content(self) -> bool:
        return self.box.isChecked()

    @override
    def fill(self, content: Any) -> None:
        self.box.setChecked(content is True)


class RecordPart(Part):
    """One record. A draft keeps its kind, id and title."""

    def __init__(self, name: str, field: RecordField, *, needed: bool) -> None:
        self.record = field
        super().__init__(name, field, needed=needed)
        field.changed.connect(self.changed)

    @override
    def value(self) -> Ref | Fresh | None:
        chosen = self.record.chosen
        if chosen is None and self.record.text:
            raise Unfit(tr("Choose one of the names beneath with Down and Enter, or empty the field."))
        if chosen is None and self.needed:
            raise Unfit(tr("Type a name and choose one of those that appear beneath."))
        return chosen

    @override
    def content(self) -> Any:
        return _kept(self.record.chosen, self.record.text)

    @override
    def fill(self, content: Any) -> None:
        self.record.choose(recalled(content))
        if self.record.chosen is None and isinstance(content, str):
            self.record.line.setText(content)


def _kept(chosen: Ref | Fresh | None, text: str) -> Any:
    if isinstance(chosen, Ref):
        return {"kind": chosen.kind, "id": chosen.id, "title": chosen.title, "subtitle": chosen.subtitle}
    return {"kind": chosen.kind, "new": chosen.name} if isinstance(chosen, Fresh) else text


def kept_ref(ref: Ref) -> Any:
    """A record as a draft keeps it."""
    return _kept(ref, "")


def recalled(content: Any) -> Ref | Fresh | None:
    """The record that a draft kept; None where it is none."""
    if not isinstance(content, dict) or not all(isinstance(value, str) for value in content.values()):
        return None
    if "new" in content:
        return Fresh(content.get("kind", "official"), content["new"])
    if not {"kind", "id", "title"} <= content.keys():
        return None
    return Ref(content["kind"], RecordId(content["id"]), content["title"], content.get("subtitle", ""))


class StillBox(QComboBox):
    """The wheel scrolls the form; it never changes what was chosen."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


