"""What will be saved, in plain sentences, and what the directory says to it before anything is saved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.shared.language import tr
from app.shared.look import Look
from app.shared.plain import PlainLabel


class Verdict(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("editVerdict")
        self._heading = PlainLabel(look, tr("What will be saved"), "body", strong=True)
        self._told = PlainLabel(look, "")
        self._odd = PlainLabel(look, "", role="possible")
        self._refused = PlainLabel(look, "", role="disputed", strong=True)
        self._column = QVBoxLayout(self)
        for label in (self._heading, self._told, self._odd, self._refused):
            self._column.addWidget(label)
        look.changed.connect(self._fit)
        self._fit()
        self.wait("")

    @property
    def words(self) -> str:
        """All that it says."""
        return "\n".join(filter(None, (one.accessibleName() for one in (self._told, self._odd, self._refused))))

    def wait(self, words: str) -> None:
        """It is not known yet."""
        self._say(words or tr("This stands here once everything that is needed is filled in."), "", "")

    def tell(self, sentences: Sequence[str]) -> None:
        self._say("\n".join(sentences), "", "")

    def warn(self, odd: Sequence[str]) -> None:
        """It can be saved, but something is odd about it."""
        self._say(self._told.accessibleName(), "\n".join(tr("Odd: {what}", what=one) for one in odd), "")

    def refuse(self, why: str) -> None:
        """It cannot be saved as it is."""
        self._say(self._told.accessibleName(), "", tr("Cannot be saved: {why}", why=why))

    def _say(self, told: str, odd: str, refused: str) -> None:
        for label, words in ((self._told, told), (self._odd, odd), (self._refused, refused)):
            label.say(words)
            label.setVisible(bool(words))
        self.setAccessibleName(self._heading.accessibleName())
        self.setAccessibleDescription(self.words)

    def _fit(self) -> None:
        look = self._look
        self._column.setContentsMargins(look.space(4), look.space(2.5), look.space(4), look.space(2.5))
        self._column.setSpacing(look.space(1))
        self._heading.setFont(look.font(strong=True))
        for label, role in ((self._heading, "ink"), (self._told, "ink"), (self._odd, "possible")):
            label.colour(look, role)
        self._refused.colour(look, "disputed")
