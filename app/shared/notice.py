"""One line of words with a shape before it, on a soft ground of its own colour."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.shared.icons import Icons
from app.shared.look import Look
from app.shared.plain import PlainLabel


class Notice(QFrame):
    def __init__(self, look: Look, icons: Icons, role: str, shape: str) -> None:
        super().__init__()
        self._look, self._icons, self._role, self._shape_name = look, icons, role, shape
        self._shape = QLabel()
        self._words = PlainLabel(look, "", strong=True)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._shape)
        self._line.addWidget(self._words, 1)
        self.setAutoFillBackground(True)
        self.hide()
        look.changed.connect(self._fit)
        self._fit()

    def add(self, widget: QWidget) -> None:
        self._line.addWidget(widget)

    def say(self, words: str) -> None:
        """Shows the words; no words hide the line."""
        self._words.say(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """What is being said; empty while the line is hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def _fit(self) -> None:
        look = self._look
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, look.colour(f"{self._role}_soft"))
        self.setPalette(palette)
        self._words.setFont(look.font("body", strong=True))
        self._words.colour(look, self._role)
        self._shape.setPixmap(self._icons.pixmap(self._shape_name, self._role, self._icons.size))
        self._line.setContentsMargins(look.space(4), look.space(1), look.space(4), look.space(1))
        self._line.setSpacing(look.space(2))
