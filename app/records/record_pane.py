"""The page of one record, on the right: asks for it as of the day, shows it, gives its answer to copy."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.records.copied import copied_answer
from app.records.pieces import Pieces
from app.records.sections.answer import answer_card
from app.records.sections.doubts import conflicts, mentions, not_same, sources
from app.records.sections.places import above, below, beside, roles
from app.records.sections.statements import contacts, events, lineage, mandates, names, particulars
from app.records.sections.succession import career, succession
from app.records.shown import Shown, look_up, stands
from app.records.spans import existing
from app.records.spoken import spoken
from app.records.start_page import start_page
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.wording import KINDS
from database import Certainty, TreeNode
from database.problems import DirectoryProblem

_SECTIONS: Final = (
    *(answer_card, roles, succession, career, mandates, lineage, above, below, beside),
    *(contacts, conflicts, events, names, not_same, mentions, particulars, sources),
)
_LIVES: Final = {"office": ("founded", "dissolved"), "role": ("created", "abolished"), "official": ("born", "died")}


class RecordPane(QObject):
    shown = Signal(object)
    """Fires with what is shown after a record has come up, also when it came up again for another day."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        open_record: Callable[[Address], None],
        edition: Callable[[], str],
    ) -> None:
        super().__init__()
        self._look, self._as_of, self._edition = look, as_of, edition
        self._pieces = Pieces(look, icons, open_record)
        self._latest: Latest[Shown] = Latest(desk)
        self._starts: Latest[tuple[TreeNode, ...]] = Latest(desk)
        self._address: Address | None = None
        self._now: Shown | None = None
        self.widget = _scrolled_area()
        self._blank("")
        as_of.changed.connect(self._ask)
        desk.changed.connect(self._ask)
        look.changed.connect(self._again)

    @property
    def now(self) -> Shown | None:
        """What the page shows; None while it shows none."""
        return self._now

    def show(self, address: Address) -> None:
        self._starts.drop()
        self._address = address
        self._ask()

    def copy_answer(self) -> None:
        if self._now is not None:
            QApplication.clipboard().setText(copied_answer(self._now, self._edition()))

    def copy_link(self) -> None:
        if self._now is not None:
            ref, chosen = self._now.page.ref, self._as_of.chosen
            QApplication.clipboard().setText(Address(ref.kind, ref.id, chosen.edtf if chosen else None).link())

    def _ask(self) -> None:
        on = self._as_of.period
        if self._address is None:
            self._starts.ask(lambda library: library.directory.tree(on=on, depth=0), self._start, self._fail)
            return
        wanted = self._address.id
        self._latest.ask(lambda library: look_up(library, wanted, on), self._show, self._fail)

    def _show(self, shown: Shown) -> None:
        same = self._now is not None and self._now.page.ref.id == shown.page.ref.id
        place = self.widget.verticalScrollBar().value() if same else 0
        self._now = shown
        self._render(self._page(shown))
        self.widget.verticalScrollBar().setValue(place)
        self.shown.emit(shown)

    def _start(self, roots: tuple[TreeNode, ...]) -> None:
        self._render(start_page(self._pieces, roots, self._as_of.period, self._as_of.words))

    def _again(self) -> None:
        """The same page in the new look."""
        if self._now is not None:
            self._show(self._now)
        else:
            self._ask()

    def _fail(self, problem: DirectoryProblem) -> None:
        self._now = None
        self._blank(str(problem))

    def _blank(self, words: str) -> None:
        label = self._pieces.text(words, "lead", "quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._render(self._pieces.column([label]))

    def _render(self, content: QWidget) -> None:
        content.setObjectName("recordView")
        content.setBackgroundRole(QPalette.ColorRole.Base)
        content.setAutoFillBackground(True)
        content.setAccessibleName("Record")
        content.setAccessibleDescription(spoken(content))
        self.widget.setWidget(content)

    def _page(self, shown: Shown) -> QWidget:
        look = self._look
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(look.space(7), look.space(5), look.space(7), look.space(8))
        column.setSpacing(0)
        column.addWidget(self._header(shown))
        for section in _SECTIONS:
            widget = section(self._pieces, shown)
            if widget is not None:
                column.addWidget(widget)
        column.addStretch(1)
        return page

    def _header(self, shown: Shown) -> QWidget:
        pieces, page = self._pieces, shown.page
        header = QWidget()
        column = QVBoxLayout(header)
        column.setContentsMargins(0, 0, 0, self._look.space(3))
        column.setSpacing(self._look.space(1))
        column.addWidget(self._over_line(shown))
        column.addWidget(pieces.text(page.ref.title, "title"))
        if page.ref.subtitle:
            column.addWidget(pieces.text(page.ref.subtitle, "body", "quiet"))
        life = existing(page.life, *_LIVES.get(page.ref.kind, ("from", "until")))
        for words in (life[:1].upper() + life[1:], self._absence(shown), page.summary or "", page.note or ""):
            if words:
                column.addWidget(pieces.text(words, "body", "quiet" if words == page.note else "ink"))
        return header

    def _over_line(self, shown: Shown) -> QWidget:
        """What kind of record this is, and its answer to copy."""
        kind = shown.page.ref.kind
        icon = QLabel()
        icon.setPixmap(self._pieces.icons.pixmap(kind, "quiet", self._pieces.icons.size))
        copy = QPushButton("Copy answer")
        copy.setObjectName("copyAnswerButton")
        copy.setIcon(self._pieces.icons.icon("copy"))
        copy.setToolTip("Copy one sentence with its day and source (Ctrl+Shift+C)")
        copy.setAccessibleName("Copy answer")
        copy.clicked.connect(self.copy_answer)
        line = self._pieces.line(icon, self._pieces.short(KINDS[kind][0].capitalize(), "small", "quiet"))
        layout = line.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(copy)
        return line

    def _absence(self, shown: Shown) -> str:
        """Said where the record itself did not exist on the day."""
        if shown.page.ref.kind not in ("office", "role") or stands(shown.page.life, shown.on) is not Certainty.NO:
            return ""
        when = f"{'on' if shown.on.is_day else 'in'} {self._as_of.words}"
        if shown.answer is not None and shown.answer.holders:
            return f"It did not exist under this title {when}; the answer follows its line."
        return f"It did not exist {when}."


def _scrolled_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName("Record page")
    return area
