"""Two days to compare and an office to look at: fields that understand the same words as the day of the window."""

from datetime import date

from PySide6.QtCore import QObject, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.shared.as_of import AsOf
from app.shared.language import said, tr
from app.shared.look import Look
from app.shared.plain import PlainLabel
from app.shared.wording import day_in_words
from database import BadDate, BadQuestion, Day, iso, parse_period


def a_year_before(day: Day) -> Day:
    then = date.fromordinal(day)
    if then.year == 1:
        return day
    # 29 February: the year before has none.
    return then.replace(year=then.year - 1, day=28 if (then.month, then.day) == (2, 29) else then.day).toordinal()


class TwoDays(QObject):
    """Empty fields follow the day of the window: from a year before it, to the day itself."""

    changed = Signal()
    """Fires when the days or the office that are meant have changed, and are understood."""

    def __init__(self, look: Look, as_of: AsOf, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._as_of = look, as_of
        self.first = _field(
            "movesFrom", tr("Compare from this day"), tr("A day, month or year, for example 16 March 2017")
        )
        self.last = _field("movesTo", tr("Compare up to this day"), tr("A day, month or year, for example March 2017"))
        self.office = _field("movesOffice", tr("Only this office and what belongs to it"), tr("A name or an acronym"))
        self.office.setPlaceholderText(tr("All offices"))
        self._names = QStringListModel(self)
        self.office.setCompleter(self._completer())
        self._complaint = PlainLabel(look, "", "small", "disputed")
        words = (tr("From"), tr("up to"), tr("in"))
        self._labels = [PlainLabel(look, word, "body", "quiet", wrap=False) for word in words]
        self.widget = self._build()
        self._asked: tuple[str, ...] = ()
        for field in (self.first, self.last, self.office):
            field.returnPressed.connect(self._read)
            field.editingFinished.connect(self._read)
            field.textEdited.connect(lambda: self.complain(""))
        as_of.changed.connect(self.propose)
        look.changed.connect(self._fit)
        self._fit()
        self.propose()

    @property
    def days(self) -> tuple[Day, Day]:
        """The first and the last day to compare; raises BadDate or BadQuestion, with a sentence for the person."""
        period, today = self._as_of.period, self._as_of.today
        first, last = self.first.text().strip(), self.last.text().strip()
        start = parse_period(first, today=today).first if first else a_year_before(period.first)
        end = parse_period(last, today=today).last if last else period.last
        if end < start:
            late, early = day_in_words(iso(start)), day_in_words(iso(end))
            raise BadQuestion(tr("{early} lies before {late}. Write the earlier day first.", early=early, late=late))
        return start, end

    @property
    def complaint(self) -> str:
        return self._complaint.accessibleName() if not self._complaint.isHidden() else ""

    def complain(self, words: str) -> None:
        self._complaint.say(words)
        self._complaint.setVisible(bool(words))

    def offer_offices(self, names: list[str]) -> None:
        self._names.setStringList(names)

    def propose(self) -> None:
        """What empty fields mean: a year before the day of the window, and that day."""
        period = self._as_of.period
        before = a_year_before(period.first)
        self.first.setPlaceholderText(day_in_words(iso(before)))
        self.last.setPlaceholderText(day_in_words(iso(period.last)))
        self._read()

    def _read(self) -> None:
        self.complain("")
        try:
            days = self.days
        except (BadDate, BadQuestion) as bad:
            self.complain(said(bad))
            return
        for field in (self.first, self.last):
            if field.text().strip():
                with QSignalBlocker(field):
                    field.setText(day_in_words(parse_period(field.text(), today=self._as_of.today).edtf))
        asked = (*map(iso, days), self.office.text().strip())
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _words: self._read())
        return completer

    def _build(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        self._line = QHBoxLayout()
        for label, field in zip(self._labels, (self.first, self.last, self.office), strict=True):
            label.setBuddy(field)
            self._line.addWidget(label)
            self._line.addWidget(field)
        self._line.addStretch(1)
        column.addLayout(self._line)
        column.addWidget(self._complaint)
        self._complaint.hide()
        return widget

    def _fit(self) -> None:
        look = self._look
        self._line.setSpacing(look.space(2))
        for field, least, most in ((self.first, 22, 26), (self.last, 22, 26), (self.office, 16, 46)):
            field.setMinimumWidth(look.letters(least))
            field.setMaximumWidth(look.letters(most))
        for label in self._labels:
            label.setFont(look.font())
            label.colour(look, "quiet")
        self._complaint.setFont(look.font("small"))
        self._complaint.colour(look, "disputed")


def _field(name: str, spoken: str, tip: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(spoken)
    field.setToolTip(tip)
    field.setMaxLength(200)
    return field
