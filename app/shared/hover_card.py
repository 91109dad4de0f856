"""The card beside a thing in a picture: what it is, in plain words, while one points at it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.shared.language import grouped, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.thing import Thing

_MOST_LINES = 12


class HoverCard(QFrame):
    """Takes neither focus nor clicks; what it says is also the accessible name of the picture."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._look = look
        self.setObjectName("hoverCard")
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        self.hide()

    def tell(self, thing: Thing, corner: QPoint) -> None:
        """Shows what the thing is, its upper left corner at a point of the screen, or where there is room."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        look = self._look
        self._column.setContentsMargins(look.space(3), look.space(2), look.space(3), look.space(2))
        self._column.setSpacing(look.space(0.75))
        self._column.addWidget(PlainLabel(look, thing.title, strong=True))
        for words in thing.lines[:_MOST_LINES]:
            self._column.addWidget(PlainLabel(look, words, "small", "quiet"))
        if len(thing.lines) > _MOST_LINES:
            more = tr("and {n} more", n=grouped(len(thing.lines) - _MOST_LINES))
            self._column.addWidget(PlainLabel(look, more, "small", "quiet"))
        self._column.addStretch(1)
        width = look.letters(52)
        self.setFixedWidth(width)
        self.resize(width, self._column.totalHeightForWidth(width))
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        top = corner.y() if corner.y() + self.height() <= screen.bottom() else screen.bottom() - self.height()
        self.move(left, max(screen.top(), top))
        self.show()
