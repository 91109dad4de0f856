"""Erasing a person for good: what will be gone is named first, and the name has to be typed."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from database.rows import ErasureRow

COUNTED: Final = Texts({
    "term": QT_TR_NOOP("terms: {n}"),
    "attestation": QT_TR_NOOP("sightings: {n}"),
    "name": QT_TR_NOOP("names: {n}"),
    "contact": QT_TR_NOOP("contact points: {n}"),
    "identifier": QT_TR_NOOP("identifiers: {n}"),
    "mandate": QT_TR_NOOP("mandates: {n}"),
    "note": QT_TR_NOOP("your notes: {n}"),
    "favourite": QT_TR_NOOP("favourites: {n}"),
    "draft": QT_TR_NOOP("drafts: {n}"),
    "revision": QT_TR_NOOP("edits whose content is forgotten: {n}"),
    "backup": QT_TR_NOOP("backups that are rewritten: {n}"),
})  # fmt: skip
_MOST_MENTIONS: Final = 50


class EraseDialog(QDialog):
    wanted = Signal()
    """Fires once the person has typed the name and pressed the button."""

    def __init__(self, look: Look, parent: QWidget, row: ErasureRow) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("eraseDialog")
        self.setWindowTitle(tr("Erase a person for good"))
        self._name = row.person.title
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space(6), look.space(5), look.space(6), look.space(5))
        column.setSpacing(look.space(3))
        column.addWidget(PlainLabel(look, tr("Erase {name} for good", name=self._name), "heading"))
        column.addWidget(PlainLabel(look, _gone(row)))
        last = tr(
            "This cannot be undone, and no backup or newer edition brings the person back. Backups that you keep "
            "elsewhere are not reached: delete them yourself."
        )
        column.addWidget(PlainLabel(look, last, strong=True))
        if row.mentions:
            self._add_mentions(look, column, row)
        ask = PlainLabel(look, tr("To go on, type the name: {name}", name=self._name), "small", "quiet")
        self.field = QLineEdit()
        self.field.setObjectName("eraseField")
        self.field.setAccessibleName(tr("Type the name of the person"))
        self.field.setMaxLength(400)
        self.field.textChanged.connect(self._look_at)
        column.addWidget(ask)
        column.addWidget(self.field)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = QPushButton(tr("Erase for good"))
        self.button.setObjectName("eraseButton")
        self.button.setEnabled(False)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._erase)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.DestructiveRole)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Keep the person"))
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self.resize(look.letters(84), self.sizeHint().height())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_mentions(self, look: Look, column: QVBoxLayout, row: ErasureRow) -> None:
        words = tr(
            "These texts of other records name the person and stay as they are; edit them first if they shall not:"
        )
        column.addWidget(PlainLabel(look, words))
        listed = QPlainTextEdit("\n".join(one.text for one in row.mentions[:_MOST_MENTIONS]))
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setAccessibleName(words)
        listed.setFixedHeight(look.space(24))
        column.addWidget(listed)

    def _look_at(self, typed: str) -> None:
        self.button.setEnabled(" ".join(typed.split()).casefold() == " ".join(self._name.split()).casefold())

    def _erase(self) -> None:
        self.wanted.emit()
        self.close()


def _gone(row: ErasureRow) -> str:
    parts = [tr(COUNTED[kind], n=number) for kind, number in row.counts.items() if number and kind in COUNTED]
    return tr("Gone will be, with the person: {list}.", list="; ".join(parts))
