"""What the window remembers from one start to the next, and how it is made as it was at first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QSplitter

from app.frame.shell import Shell
from app.frame.window_place import clamp, place_in_words
from app.shared.look import Appearance, Look
from app.shared.settings import Settings


def look_as_remembered(look: Look, settings: Settings) -> None:
    """Before the first paint, so that nothing flashes."""
    if settings.text("appearance") != "system" or settings.number("zoom") != 100:
        look.set_zoom(settings.number("zoom"))
        look.set_appearance(Appearance(settings.text("appearance")))


class Memory(QObject):
    laid_anew = Signal()
    """Fires when the layout is made as it was at first."""

    def __init__(self, shell: Shell, look: Look, settings: Settings) -> None:
        super().__init__(shell)
        self._shell, self._look, self._settings = shell, look, settings
        self._first_panes: list[int] = []
        look.changed.connect(self._note_look)

    def arrange(self, panes: QSplitter, first: list[int]) -> None:
        """Give the panes the widths they had, else their first ones."""
        self._first_panes = first
        panes.setSizes(first)
        kept = self._settings.numbers("panes")
        if len(kept) == panes.count() and all(kept):
            panes.setSizes(kept)

    def note(self, panes: QSplitter) -> None:
        """Write down size, place and widths; a pane that is hidden keeps the width that is known of it."""
        known = self._settings.numbers("panes") or self._first_panes
        widths = [now or before for now, before in zip(panes.sizes(), known, strict=False)]
        self._settings.set("panes", [min(width, 20_000) for width in widths])
        self._settings.set("window", place_in_words(self._shell))

    def reset_layout(self, panes: QSplitter) -> None:
        self._settings.set("panes", [])
        self._settings.set("window", "")
        self._settings.set("dialogs", {})
        self._settings.set("lists", {})
        self._shell.showNormal()
        self._shell.resize(1280, 800)
        clamp(self._shell)
        panes.setSizes(self._first_panes)
        self.laid_anew.emit()

    def keep_size(self, dialog: QDialog) -> None:
        """A dialog that comes up as large as it was left."""
        name = dialog.objectName()
        size = self._settings.sizes("dialogs").get(name)
        if size is not None:
            dialog.resize(*size)
        dialog.finished.connect(lambda _: self._note_size(dialog))

    def apply_look(self) -> None:
        """As the settings say now."""
        zoom, appearance = self._settings.number("zoom"), Appearance(self._settings.text("appearance"))
        self._look.set_zoom(zoom)
        self._look.set_appearance(appearance)

    def _note_look(self) -> None:
        self._settings.set("zoom", self._look.zoom)
        self._settings.set("appearance", self._look.appearance.value)

    def _note_size(self, dialog: QDialog) -> None:
        size = [min(20_000, dialog.width()), min(20_000, dialog.height())]
        self._settings.set("dialogs", {**self._settings.sizes("dialogs"), dialog.objectName(): size})

