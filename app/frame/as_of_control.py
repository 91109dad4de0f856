"""The as-of control: keeps field, button, ruler and band of the shell and the chosen day in step."""

from PySide6.QtCore import QSignalBlocker, Qt

from app.frame.shell import Shell
from app.shared.as_of import AsOf
from app.shared.language import said, tr
from app.shared.prose import at_time
from database import BadDate, Day
from database.rows import YearRow


class AsOfControl:
    def __init__(self, shell: Shell, as_of: AsOf) -> None:
        self._shell, self._as_of = shell, as_of
        shell.day_field.returnPressed.connect(self._read)
        shell.day_field.editingFinished.connect(self._read)
        shell.day_field.textEdited.connect(lambda: shell.complaint.say(""))
        shell.today_button.clicked.connect(self.go_to_today)
        shell.return_button.clicked.connect(self.go_to_today)
        shell.ruler.valueChanged.connect(as_of.choose_day)
        as_of.changed.connect(self._show)
        as_of.rolled.connect(self._roll)
        self._show()

    def go_to_today(self) -> None:
        self._shell.day_field.clear()
        self._shell.complaint.say("")
        self._as_of.choose(None)

    def edit_day(self) -> None:
        self._shell.day_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shell.day_field.selectAll()

    def restore(self) -> bool:
        """Puts back the chosen day where something else was being typed; tells whether there was anything to do."""
        field = self._shell.day_field
        typing = field.hasFocus() and field.text() != (self._as_of.words if self._as_of.chosen else "")
        if typing:
            self._show()
        return typing

    def show_years(self, years: tuple[YearRow, ...]) -> None:
        """The years in which something changed, for the ruler to cover and to mark."""
        with QSignalBlocker(self._shell.ruler):
            self._shell.ruler.show_years(years)
        self._show()

    def _roll(self, today: Day) -> None:
        with QSignalBlocker(self._shell.ruler):
            self._shell.ruler.roll(today)
        self._show()

    def _read(self) -> None:
        typed = self._shell.day_field.text()
        if self._as_of.chosen is not None and typed == self._as_of.words:
            return
        try:
            self._as_of.read(typed)
        except BadDate as bad:
            self._shell.complaint.say(said(bad))
        else:
            self._show()

    def _show(self) -> None:
        shell, chosen = self._shell, self._as_of.chosen
        shell.complaint.say("")
        shell.day_field.setText(self._as_of.words if chosen else "")
        shell.today_button.setEnabled(chosen is not None)
        shell.band.say(tr("As it stood {when}", when=at_time(chosen)) if chosen else "")
        shell.ruler.past = chosen is not None
        with QSignalBlocker(shell.ruler):
            shell.ruler.setValue(self._as_of.period.first)
        shell.ruler.setAccessibleDescription(self._as_of.words)
        shell.ruler.update()
