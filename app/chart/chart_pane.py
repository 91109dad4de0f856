"""The org chart beside a record page: asks for the day's chart, lays it out as wished, finds an office in it."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from app.chart.drawing import ChartDrawing, measures
from app.chart.layout import Measures, Wish, plan
from app.chart.words import as_text, legend
from app.shared.canvas import Canvas
from app.shared.desk import Latest
from app.shared.inks import Paper
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.on_paper import Paper as OnPaper
from app.shared.picture_file import Sheet
from app.shared.picture_frame import PictureFrame
from app.shared.picture_paper import paper_of
from app.shared.picture_setting import PictureSetting
from app.shared.plain import name_buttons
from app.shared.prose import at_time
from database.folding import fold
from database.ids import OfficeId
from database.picture_rows import Chart
from database.problems import DirectoryProblem

_DEPTHS: Final = (
    (QT_TR_NOOP("1 level"), 1),
    (QT_TR_NOOP("2 levels"), 2),
    (QT_TR_NOOP("3 levels"), 3),
    (QT_TR_NOOP("All levels"), None),
)
_READABLE: Final = 0.75
"""Made smaller than that to fit, a chart is hard to read."""


class ChartPane(QObject):
    def __init__(self, setting: PictureSetting, parent: QObject) -> None:
        super().__init__(parent)
        look, desk, as_of = setting.look, setting.desk, setting.as_of
        self._look, self._as_of, self._edition = look, as_of, setting.edition
        self._latest: Latest[Arranged] = Latest(desk)
        self._wanted: OfficeId | None = None
        self._arranged: Arranged | None = None
        self._asks = False
        self.view = Canvas(look, tr("Organisation chart"), setting.open_record, self._arrange)
        self.view.setObjectName("orgChartView")
        self.frame = PictureFrame(look, setting.icons, self.view, self.sheet)
        self.widget = self.frame.widget
        self.search = _search()
        self.depth = _choice(tr("Levels shown"), "chartDepth", [tr(words) for words, _ in _DEPTHS])
        self.depth.setCurrentIndex(1)
        self.people = _choice(tr("People shown"), "chartPeople", [tr("Heads"), tr("Heads and deputies")])
        self.start = _choice(tr("Where the chart begins"), "chartStart", [tr("From the top"), tr("From here")])
        for tool in (self.search, self.start, self.depth, self.people):
            self.frame.add_tool(tool)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        for choice in (self.depth, self.people, self.start):
            choice.currentIndexChanged.connect(self._arrange)
        as_of.changed.connect(self._ask)
        desk.changed.connect(self._ask)

    def show(self, office: OfficeId) -> None:
        """Show the chart around an office, from now on also for other days."""
        self._asks = True
        now = self._arranged
        if office != self._wanted or now is None or now.chart.on != self._as_of.period:
            self._wanted = office
            self._ask()

    def rest(self) -> None:
        """Ask for nothing while the chart is out of sight."""
        self._asks = False
        self._latest.drop()

    def _ask(self) -> None:
        office, on = self._wanted, self._as_of.period
        if self._asks and office is not None:
            wish, sizes, when = self._wish(office), measures(self._look), self._when()
            self._latest.ask(
                lambda library: arrange(library.directory.chart(office, on), wish, sizes, when), self._show, self._fail
            )

    def _arrange(self) -> None:
        """The same chart anew: the wishes or the size of the letters changed. Laid out by the worker, for a large
        chart takes its time."""
        now = self._arranged
        if now is not None:
            chart, sizes, when = now.chart, measures(self._look), self._when()
            wish = self._wish(OfficeId(chart.about.id))
            self._latest.ask(lambda _library: arrange(chart, wish, sizes, when), self._show, self._fail)

    def _show(self, arranged: "Arranged") -> None:
        before, self._arranged = self._arranged, arranged
        about, plan = arranged.chart.about, arranged.drawing.plan
        missing = tr("{office} did not stand {when}.", office=about.title, when=self._when())
        self.frame.say(about.title, "" if plan.boxes else missing)
        moved = before is None or before.chart.about.id != about.id
        wished = before is not None and before.wish != arranged.wish
        centre = about.id if moved else (self.view.current or about.id) if wished else None
        self.view.show_drawing(arranged.drawing, centre)
        if before is None and plan.boxes:
            self.view.fit_across(_READABLE)
            self.view.centre_on(about.id)
        self.view.say(arranged.text)
        self.frame.hint(legend(plan))

    def _fail(self, problem: DirectoryProblem) -> None:
        self._arranged = None
        self.frame.say("", said(problem))

    def _wish(self, office: OfficeId) -> Wish:
        here = office if self.start.currentIndex() else None
        return Wish(_DEPTHS[self.depth.currentIndex()][1], self.people.currentIndex() == 1, here)

    def _when(self) -> str:
        return at_time(self._as_of.period)

    def _find(self) -> None:
        self._go(self._matches(), 0)

    def _find_next(self) -> None:
        found = self._matches()
        place = found.index(self.view.current) + 1 if self.view.current in found else 0
        self._go(found, place)

    def _go(self, found: list[str], place: int) -> None:
        if found:
            key = found[place % len(found)]
            self.view.choose(key, reveal=False)
            self.view.centre_on(key)

    def _matches(self) -> list[str]:
        """The drawn offices with the typed words in their name, acronym or people, from top to bottom."""
        wanted = fold(self.search.text())
        if not wanted:
            return []
        found = []
        for key, thing in self.view.things.items():
            if all(word in fold(thing.spoken) for word in wanted.split()):
                found.append(key)
        by_name = [key for key in found if wanted in fold(self.view.things[key].title)]
        return by_name + [key for key in found if key not in by_name]

    def sheet(self) -> Sheet | None:
        """The whole chart to be written to a file."""
        now, inks = self._arranged, Paper(self._look)
        if now is None or not now.drawing.plan.boxes:
            return None
        drawing, title = now.drawing, now.chart.about.title

        def paint(painter: QPainter) -> None:
            drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), 1.0, inks, None)

        caption = tr("As of {day}. Incumbent edition {edition}.", day=self._as_of.words, edition=self._edition())
        return Sheet(drawing.size, paint, tr("Organisation chart: {office}", office=title), caption)

    def paper(self) -> OnPaper | None:
        """The whole chart to be printed."""
        sheet, now = self.sheet(), self._arranged
        if sheet is None or now is None:
            return None
        return paper_of(sheet, self._as_of.words, legend(now.drawing.plan), now.text)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A chart laid out as wished, and the same as text."""

    chart: Chart
    wish: Wish
    drawing: ChartDrawing
    text: str


def arrange(chart: Chart, wish: Wish, sizes: Measures, when: str) -> Arranged:
    """The worker's part: everything that takes time with the number of offices."""
    made = plan(chart, wish, sizes)
    drawing = ChartDrawing(made, wish, chart.about.id)
    return Arranged(chart, wish, drawing, as_text(chart, made, drawing.things, wish, when))


def _search() -> QLineEdit:
    box = QLineEdit()
    box.setObjectName("chartSearch")
    box.setAccessibleName(tr("Find an office or a person in the chart"))
    box.setPlaceholderText(tr("Find in the chart"))
    box.setClearButtonEnabled(True)
    name_buttons(box)
    box.setMaxLength(200)
    return box


class _Choice(QComboBox):
    """The wheel over it scrolls past; it never chooses."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _choice(name: str, object_name: str, words: list[str]) -> QComboBox:
    choice = _Choice()
    choice.setObjectName(object_name)
    choice.setAccessibleName(name)
    choice.addItems(words)
    return choice
