"""The pieces that all sections of a record page are put together from."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.records.evidence import WIDEST, EvidenceChip
from app.records.section import FIRST_ROWS, NO_EVIDENCE, Row, Section
from app.shared.address import Address
from app.shared.badge import Badge
from app.shared.icons import Icons
from app.shared.language import grouped, tr
from app.shared.link import Link
from app.shared.look import Look
from app.shared.plain import PlainLabel, for_button
from app.shared.wording import office_name
from database import RecordId
from database.rows import Evidence, Kind, OfficeRef, Ref

T = TypeVar("T")

_FEW: Final = 5
"""So few rows are not worth a button of their own."""
_WIDE: Final = 76
"""In letters: evidence with a line of its own."""


class Pieces:
    """Makes the labels, links, badges and evidence of one page, all in one look."""

    def __init__(
        self, look: Look, icons: Icons, open_record: Callable[[Address], None], copy: Callable[[str, str], None]
    ) -> None:
        self.look = look
        self.icons = icons
        self.open = open_record
        self._copy = copy
        self.narrow = False
        """Whether the page is too narrow for evidence beside the statements: it then stands beneath them."""

    def text(self, words: str, size: str = "body", role: str = "ink", *, strong: bool | None = None) -> PlainLabel:
        return PlainLabel(self.look, words, size, role, strong=strong)

    def short(self, words: str, size: str = "body", role: str = "ink") -> PlainLabel:
        """A text of a few words that stays in one line."""
        return PlainLabel(self.look, words, size, role, wrap=False)

    def link(
        self, kind: Kind, record: RecordId, words: str, size: str = "body", *, strong: bool = False, lines: int = 1
    ) -> Link:
        link = Link(self.look, words, size, strong=strong, lines=lines)
        link.clicked.connect(lambda: self.open(Address(kind, record)))
        return link

    def ref(self, ref: Ref) -> Link:
        return self.link(ref.kind, ref.id, ref.title)

    def office(self, office: OfficeRef) -> Link:
        return self.link("office", office.id, office_name(office))

    def badge(self, state: str, words: str, size: str = "small") -> Badge:
        return Badge(self.look, state, words, size)

    def evidence(self, evidence: Sequence[Evidence], *, beside: bool = True) -> QWidget:
        """What a statement rests on, to stand beside it or beneath; says so where there is nothing."""
        if not evidence:
            none = self.short(tr("no source given"), "small", "quiet")
            none.setObjectName(NO_EVIDENCE)
            return none
        return EvidenceChip(self.look, evidence, self.open, WIDEST if beside and not self.narrow else _WIDE)

    def copy_button(self, words: str, copied: str) -> QPushButton:
        """A button that puts a text on the clipboard, as plain text."""
        button = QPushButton(for_button(words))
        self.give_icon(button, "copy")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._copy(copied, tr("Copied: {text}", text=copied)))
        return button

    def give_icon(self, button: QPushButton, name: str) -> None:
        button.setIcon(self.icons.icon(name))
        button.setIconSize(QSize(self.icons.size, self.icons.size))

    def line(self, *widgets: QWidget, stretch: bool = True) -> QWidget:
        """Widgets side by side, as wide as they need to be."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setProperty("sideBySide", True)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.space(2))
        for widget in widgets:
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if stretch:
            layout.addStretch(1)
        return line

    def labelled(self, word: str, widget: QWidget, letters: int) -> QWidget:
        """A quiet word of a fixed width with something behind it that may take all the room that is left."""
        label = self.short(word, "body", "quiet")
        label.setFixedWidth(self.look.letters(letters))
        line = self.line(label, stretch=False)
        layout = line.layout()
        assert isinstance(layout, QHBoxLayout)
        narrow = widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
        layout.addWidget(widget, 1, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        return line

    def column(self, widgets: Iterable[QWidget], spacing: float = 0.5) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.space(spacing))
        for widget in widgets:
            layout.addWidget(widget)
        return column

    def section(
        self, title: str, rows: Sequence[Row], stretching: int = 0, *, dense: bool = False, count: int = 0
    ) -> Section:
        """A titled grid of rows; `stretching` is the column that takes the room that is left.

        The rows of a dense section touch each other, for a rail to run through. A count of one or none is not told."""
        counted = [self.short(grouped(count), "body", "quiet")] if count > 1 else []
        heading = self.line(self.short(title, "heading"), *counted)
        return Section(self.look, title, heading, rows, stretching, dense, self.narrow)

    def listing(self, title: str, items: Sequence[T], row: Callable[[T], Row], stretching: int = 0) -> Section:
        """A section with one row for each item, of which a long one shows the first and offers the rest."""
        first = FIRST_ROWS if len(items) > FIRST_ROWS + _FEW else len(items)
        section = self.section(title, [row(item) for item in items[:first]], stretching, count=len(items))
        rest = items[first:]
        if rest:
            section.more(len(rest), lambda: (row(item) for item in rest))
        return section
