"""What stands over a record: the tabs and the person's own note on it; and the buttons for note and favourite."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.shared.icons import Icons
from app.shared.language import tr
from app.shared.look import Look


class RecordColumn(QObject):
    def __init__(
        self, look: Look, icons: Icons, tabs: QWidget, note: QWidget, record: QWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look, self._icons = look, icons
        self._kept = False
        self.star, self.note = (_button(name) for name in ("favouriteButton", "noteButton"))
        self.widget = QWidget()
        line = QFrame()
        line.setObjectName("recordBar")
        self._line = QHBoxLayout(line)
        self._line.addWidget(tabs, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(note)
        column.addWidget(record, 1)
        look.changed.connect(self._fit)
        self._fit()

    def furnish(self, star: QAction, note: QAction) -> None:
        for button, action in ((self.star, star), (self.note, note)):
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
        self._fit()

    def show_favourite(self, kept: bool, *, possible: bool) -> None:
        """A filled star and other words for a favourite: the state is not told by colour."""
        self._kept = kept
        does = tr("Take out of favourites") if kept else tr("Add to favourites")
        words = tr("Favourite") if kept else tr("Add to favourites")
        action = self.star.defaultAction()
        if action is not None:
            action.setText(words)
            action.setToolTip(f"{does} (Ctrl+B)")
            action.setEnabled(possible)
        self.star.setAccessibleName(does)
        note = self.note.defaultAction()
        if note is not None:
            note.setEnabled(possible)
        self._fit()

    def _fit(self) -> None:
        look = self._look
        self._line.setContentsMargins(look.space(2), 0, look.space(2), 0)
        star = "favourite-kept" if self._kept else "favourite"
        colour = "accent" if self._kept else "quiet"
        for button, name, role in ((self.star, star, colour), (self.note, "note", "quiet")):
            icon = self._icons.icon(name, role)
            button.setIconSize(QSize(self._icons.size, self._icons.size))
            button.setFont(look.font("small"))
            action = button.defaultAction()
            if action is not None:
                action.setIcon(icon)


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
