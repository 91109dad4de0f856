"""The source of what is entered. It is entered once and stands in the following forms until it is changed; the place
in it and how sure it is belong to each fact."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from app.editing.part import ChoicePart, DatePart, Part, RecordPart, TextPart, recalled
from app.shared.desk import Desk
from app.shared.icons import Icons
from app.shared.language import QT_TR_NOOP, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.record_field import Fresh, RecordField
from app.shared.wording import CONFIDENCES
from database import SourceId
from database.rows import Ref

if TYPE_CHECKING:
    from database.edits import Evidence

STICKY: Final = ("source", "url", "published")
_LABELS: Final = {
    "source": QT_TR_NOOP("Source"),
    "url": QT_TR_NOOP("Web address"),
    "published": QT_TR_NOOP("Published"),
    "locator": QT_TR_NOOP("Place in it"),
    "confidence": QT_TR_NOOP("How sure"),
}


class SourcePart(Part):
    def __init__(self, look: Look, icons: Icons, desk: Desk) -> None:
        self._look = look
        frame = QFrame()
        record = RecordField(look, icons, desk, tr("Source"), ("source",), "source")
        record.line.setPlaceholderText(tr("Title of a document; one that is known is offered beneath"))
        options = [(key, words[:1].upper() + words[1:]) for key, words in CONFIDENCES.items()]
        self.parts: dict[str, Part] = {
            "source": RecordPart("source", record, needed=False),
            "url": TextPart(look, "url", tr("Web address"), hint="https://"),
            "published": DatePart(look, "published", tr("Published"), "when", needed=False),
            "locator": TextPart(look, "locator", tr("Place in it"), hint=tr("page 3, lines 12-14, paragraph 2")),
            "confidence": ChoicePart("confidence", tr("How sure"), options),
        }
        self._labels = {name: PlainLabel(look, tr(words), role="quiet", wrap=False) for name, words in _LABELS.items()}
        self._lead = PlainLabel(look, "", "small", "quiet")
        super().__init__("evidence", frame, needed=False)
        frame.setObjectName("sourceFrame")
        frame.setFocusProxy(record)
        self._build(frame)
        for part in self.parts.values():
            part.changed.connect(self._follow)
        self._follow()

    @override
    def value(self) -> "Evidence | None":
        """None where no source was named and nothing is said of how sure it is."""
        from database.edits import Evidence

        given = {name: part.value() for name, part in self.parts.items() if name != "source"}
        source = self._source()
        if source is None and given["confidence"] == "sourced":
            return None
        if source is None:
            return Evidence(confidence=given["confidence"])
        if isinstance(source, Ref):
            named: dict[str, Any] = {"id": SourceId(source.id)}
        else:
            named = {"title": source.name, "url": given["url"], "published": given["published"]}
        return Evidence(**named, locator=given["locator"], confidence=given["confidence"])

    @override
    def content(self) -> Any:
        return {name: part.content() for name, part in self.parts.items()}

    @override
    def fill(self, content: Any) -> None:
        if isinstance(content, Mapping):
            for name, part in self.parts.items():
                if content.get(name) is not None:
                    part.fill(content[name])

    @property
    def sticky(self) -> dict[str, Any]:
        """What the following forms start with."""
        return {name: self.parts[name].content() for name in STICKY}

    def _source(self) -> Ref | Fresh | None:
        """What is chosen; a title that was only typed is that of a new source."""
        record = self.parts["source"]
        assert isinstance(record, RecordPart)
        typed = record.record.text
        return record.record.chosen or (Fresh("source", typed) if typed else None)

    def _follow(self) -> None:
        source = self._source()
        known = isinstance(recalled(self.parts["source"].content()), Ref)
        for name in ("url", "published"):
            self._labels[name].setVisible(source is not None and not known)
            self.parts[name].field.setVisible(source is not None and not known)
        self._lead.say(
            tr("Stays here for what you enter next, until you change it.")
            if source is not None
            else tr("Without a source the page will say “no source given”.")
        )
        self.changed.emit()

    def _build(self, frame: QWidget) -> None:
        look = self._look
        grid = QGridLayout(frame)
        grid.setContentsMargins(*(look.space(3),) * 4)
        grid.setHorizontalSpacing(look.space(3))
        grid.setVerticalSpacing(look.space(1.5))
        grid.setColumnStretch(1, 1)
        for row, (name, part) in enumerate(self.parts.items()):
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(part.field, row, 1)
            self._labels[name].setMinimumWidth(look.letters(16))
        grid.addWidget(self._lead, len(self.parts), 1)
