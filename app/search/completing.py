"""How a question may go on while it is typed: quietly behind the text, and as a list where there is a choice of values.

Tab or Right takes it in, Escape closes the list, and Enter goes on opening the first result."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.search.results_model import ResultsModel
from app.search.search_box import SearchBox
from app.search.words import WAYS_TO_ASK
from app.shared.desk import Desk, Latest
from app.shared.entries import EntriesModel, EntriesView, Entry
from app.shared.entries_delegate import EntriesDelegate
from app.shared.icons import Icons
from app.shared.language import grouped, tr
from app.shared.look import Look
from database.folding import fold
from search_index.hits import Completion

_REST_MS: Final = 30
"""So long no key must come before it is asked how the text could go on."""
_MOST: Final = 8
_ASKED: Final = 24
_SHORTEST_FIELD: Final = 3
_PARTICLES: Final = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "a", "an", "de", "du", "la", "with"})


class Completing(QObject):
    """Holds `view`, the list beneath the box, which never takes the keyboard from it."""

    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        box: SearchBox,
        model: ResultsModel,
        is_awaited: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`is_awaited` tells whether results are on their way: they go before all this."""
        super().__init__(parent)
        self._is_awaited = is_awaited
        self._look, self._box, self._results = look, box, model
        self._latest: Latest[tuple[Completion, ...]] = Latest(desk)
        self._model = EntriesModel(self)
        self.view = EntriesView("completionList", tr("Ways to go on"), self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.hide()
        self._delegate = EntriesDelegate(look, icons)
        self.view.setItemDelegate(self._delegate)
        self._completions: tuple[Completion, ...] = ()
        self._asked = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._ask)

    def typed(self, text: str) -> None:
        """A letter more of what is offered anyway leaves the rest of it standing; all else takes it away."""
        offered = f"{self._asked}{self._box.rest}" if self._box.rest else ""
        self._box.offer(offered[len(text) :] if offered.startswith(text) and len(text) > len(self._asked) else "")
        self._asked = text
        self._latest.drop()
        self.close()
        if text.strip():
            self._rest.start()
        else:
            self._rest.stop()

    def close(self) -> None:
        self.view.hide()
        self.view.setCurrentIndex(self._model.index(-1))

    @property
    def is_open(self) -> bool:
        return self.view.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Does what the key does here; tells whether it does anything."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            return False
        if key == Qt.Key.Key_Escape and self.is_open:
            self.close()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Right):
            return self._accept()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open and self.view.currentIndex().isValid():
            self.view.do_current()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._walk(1 if key == Qt.Key.Key_Down else -1)
        return False

    def _walk(self, way: int) -> bool:
        if not self.is_open:
            return way > 0 and not self._box.text() and self._offer_ways()
        row = self.view.currentIndex().row() + way
        self.view.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        entry = self._model.entry(self.view.currentIndex())
        self._box.setAccessibleDescription(entry.spoken if entry is not None else "")
        return True

    def _accept(self) -> bool:
        at_end = self._box.cursorPosition() == len(self._box.text()) and not self._box.hasSelectedText()
        if self.is_open and at_end:
            chosen = self.view.currentIndex()
            entry = self._model.entry(chosen if chosen.isValid() else self._model.index(0))
            if entry is not None:
                entry.do()
                return True
        if self._box.rest and at_end:
            self._take(self._box.text() + self._box.rest)
            return True
        return False

    def _take(self, text: str) -> None:
        self.close()
        self._box.offer("")
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.setText(text)

    def _ask(self) -> None:
        if self._is_awaited():
            self._rest.start()
            return
        text = self._box.text()
        self._latest.ask(lambda library: library.complete(text, _ASKED), self._show, lambda _problem: None)

    def _show(self, completions: tuple[Completion, ...]) -> None:
        text = self._box.text()
        last = text.rpartition(" ")[2].removeprefix("-")
        field, colon, value = last.partition(":")
        found = self._words_found()
        useful = [one for one in completions if _useful(one, value if colon else field, bool(colon), found)][:_MOST]
        first = next((one for one in useful if one.text.startswith(text) and one.text != text), None)
        self._box.offer(first.text[len(text) :].rstrip() if first is not None else "")
        self._box.setAccessibleDescription(
            tr("Tab completes: {words}", words=first.text.strip()) if first is not None else ""
        )
        if colon and useful and self._box.hasFocus():
            self._open([self._entry(one) for one in useful])

    def _entry(self, one: Completion) -> Entry:
        is_level = one.text.rstrip().rpartition(" ")[2].startswith(("level:", "-level:"))
        label = one.label.upper() if is_level else one.label
        return Entry(label, lambda: self._take(one.text), keys=grouped(one.count) if one.count else "")

    def _words_found(self) -> frozenset[str]:
        results = self._results.results[:_ASKED]
        return frozenset(fold(" ".join(f"{one.ref.title} {one.snippet or ''}" for one in results)).split())

    def _offer_ways(self) -> bool:
        """Everything that can be asked for by a word of its own: in the empty box."""
        self._open([_way(field, tr(words), self._take) for field, words in WAYS_TO_ASK])
        self.view.setCurrentIndex(self._model.index(0))
        return True

    def _open(self, entries: Sequence[Entry]) -> None:
        self._model.show(entries)
        window = self._box.window()
        if self.view.parentWidget() is not window:
            self.view.setParent(window)
        place = self._box.mapTo(window, QPoint(0, self._box.height() + 2))
        rows = sum(self.view.sizeHintForRow(row) for row in range(len(entries)))
        frame = 2 * self.view.frameWidth() + self._look.space(1)
        self.view.setGeometry(place.x(), place.y(), min(self._box.width(), self._look.letters(64)), rows + frame)
        self.view.show()
        self.view.raise_()


def _way(field: str, words: str, take: Callable[[str], None]) -> Entry:
    return Entry(field, lambda: take(field), detail=words)


def _useful(one: Completion, start: str, is_value: bool, found: frozenset[str]) -> bool:
    """Fields only for who has typed enough to mean one; values that are not typed in full; words that some of the
    results have, so that whoever takes one in finds something."""
    if is_value:
        return one.label != start.lower() and (len(start) > 1 or one.label not in _PARTICLES)
    if not one.count:
        return len(start) >= _SHORTEST_FIELD
    return one.label in found
