"""The page of one record, on the right: asks for it as of the day, shows it, gives its answer to copy."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget
from typing_extensions import override

from app.records.copied import copied_answer
from app.records.on_paper import on_paper
from app.records.page import record_page
from app.records.pieces import Pieces
from app.records.shown import Shown, look_up
from app.records.spoken import spoken
from app.records.start_page import start_page
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.desk import Desk, Latest
from app.shared.icons import Icons
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.on_paper import Paper
from database import TreeNode
from database.problems import DirectoryProblem

_WIDEST: Final = 172
_NARROW: Final = 142
"""In letters: no page is wider, for lines get hard to follow; a narrower one has its evidence beneath."""


class RecordPane(QObject):
    shown = Signal(object)
    """Fires with what is shown after a record came up, also again for another day; with None where it did not."""

    copied = Signal(str)
    """Fires with a sentence for the person after something was put on the clipboard."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        open_record: Callable[[Address], None],
        edition: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._edition = look, as_of, edition
        self._pieces = Pieces(look, icons, open_record, self._copy)
        self._latest: Latest[Shown] = Latest(desk)
        self._starts: Latest[tuple[TreeNode, ...]] = Latest(desk)
        self._address: Address | None = None
        self._now: Shown | None = None
        self.widget = _scrolled_area()
        self.widget.viewport().installEventFilter(self)
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
            told = tr("The answer was copied, with its day and sources.")
            self._copy(copied_answer(self._now, self._edition()), told)

    def copy_link(self) -> None:
        if self._now is not None:
            ref, chosen = self._now.page.ref, self._as_of.chosen
            link = Address(ref.kind, ref.id, chosen.edtf if chosen else None).link()
            self._copy(link, tr("A link to this page was copied."))

    def _copy(self, text: str, told: str) -> None:
        QApplication.clipboard().setText(text)
        self.copied.emit(told)

    def paper(self) -> Paper | None:
        """What the page shows, to be put on paper; None while it shows no record."""
        page = self.widget.findChild(QWidget, "recordView")
        if self._now is None or page is None:
            return None
        return on_paper(page, self._now.page.ref.title, self._as_of.words)

    def _ask(self) -> None:
        on = self._as_of.period
        if self._address is None:
            self._starts.ask(lambda library: library.directory.tree(on=on, depth=1), self._start, self._fail)
            return
        wanted = self._address.id
        self._latest.ask(lambda library: look_up(library, wanted, on), self._show, self._fail)

    def _show(self, shown: Shown) -> None:
        same = self._now is not None and self._now.page.ref.id == shown.page.ref.id
        place = self.widget.verticalScrollBar().value() if same else 0
        self._now = shown
        self._pieces.narrow = self._is_narrow()
        self._render(record_page(self._pieces, shown, self.copy_answer))
        self.widget.verticalScrollBar().setValue(place)
        self.shown.emit(shown)

    def _start(self, roots: tuple[TreeNode, ...]) -> None:
        self._render(start_page(self._pieces, roots, self._as_of.period))

    def _is_narrow(self) -> bool:
        return self.widget.viewport().width() < self._look.letters(_NARROW)

    def _again(self) -> None:
        """The same page in the new look."""
        if self._now is not None:
            self._show(self._now)
        else:
            self._ask()

    def _fail(self, problem: DirectoryProblem) -> None:
        self._now = None
        self._blank(said(problem))
        self.shown.emit(None)

    def _blank(self, words: str) -> None:
        label = self._pieces.text(words, "lead", "quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._render(self._pieces.column([label]))

    def _render(self, page: QWidget) -> None:
        page.setObjectName("recordView")
        page.setAccessibleName(tr("Record"))
        page.setAccessibleDescription(spoken(page))
        page.setMaximumWidth(self._look.letters(_WIDEST))
        ground = QWidget()
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        # Else the area makes it as high as it would be at its narrowest.
        ground.setMinimumHeight(1)
        line = QHBoxLayout(ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(page, 1)
        line.addStretch(0)
        self.widget.setWidget(ground)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Laid out anew only where the width crosses the mark between the two layouts.
        if event.type() == QEvent.Type.Resize and self._now is not None and self._is_narrow() != self._pieces.narrow:
            QTimer.singleShot(0, self, self._again)
        return False


def _scrolled_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(tr("Record page"))
    return area
