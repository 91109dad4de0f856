"""The org chart beside a record page: asks for the day's chart, lays it out as wished, finds an office in it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from app.chart.drawing import ChartDrawing, measures
from app.chart.layout import DASHED, Plan, Wish, plan
from app.chart.words import as_text
from app.shared.address import Address
from app.shared.as_of import AsOf
from app.shared.canvas import Canvas
from app.shared.desk import Desk, Latest
from app.shared.icons import Icons
from app.shared.inks import Paper
from app.shared.look import Look
from app.shared.picture_file import Sheet
from app.shared.picture_frame import PictureFrame
from database.folding import fold
from database.ids import OfficeId
from database.picture_rows import Chart
from database.problems import DirectoryProblem

_DEPTHS: Final = (("1 level", 1), ("2 levels", 2), ("3 levels", 3), ("All levels", None))


class ChartPane(QObject):
    def __init__(
        self,
        look: Look,
        icons: Icons,
        desk: Desk,
        as_of: AsOf,
        open_record: Callable[[Address], None],
        edition: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look, self._as_of, self._edition = look, as_of, edition
        self._latest: Latest[Chart] = Latest(desk)
        self._wanted: OfficeId | None = None
        self._chart: Chart | None = None
        self._plan, self._wish = Plan(), Wish(depth=2)
        self._below = False
        self._asks = False
        self.view = Canvas(look, "Organisation chart", open_record, self._arrange)
        self.view.setObjectName("orgChartView")
        self.frame = PictureFrame(look, icons, self.view, self.sheet)
        self.widget = self.frame.widget
        self.search = _search()
        self.depth = _choice("Levels shown", "chartDepth", [words for words, _ in _DEPTHS])
        self.depth.setCurrentIndex(1)
        self.people = _choice("People shown", "chartPeople", ["Heads", "Heads and deputies"])
        self.start = _choice("Where the chart begins", "chartStart", ["From the top", "From here"])
        for tool in (self.search, self.start, self.depth, self.people):
            self.frame.add_tool(tool)
        self.search.textEdited.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        for choice in (self.depth, self.people, self.start):
            choice.currentIndexChanged.connect(self._wish_anew)
        as_of.changed.connect(self._ask)
        desk.changed.connect(self._ask)

    def show(self, office: OfficeId) -> None:
        """Show the chart around an office, from now on also for other days."""
        self._asks = True
        if office != self._wanted or self._chart is None or self._chart.on != self._as_of.period:
            self._wanted = office
            self._ask()

    def rest(self) -> None:
        """Ask for nothing while the chart is out of sight."""
        self._asks = False
        self._latest.drop()

    def _ask(self) -> None:
        office, on = self._wanted, self._as_of.period
        if self._asks and office is not None:
            self._latest.ask(lambda library: library.directory.chart(office, on), self._show, self._fail)

    def _show(self, chart: Chart) -> None:
        moved = self._chart is None or self._chart.about.id != chart.about.id
        self._chart = chart
        self._wish = self._wished()
        empty = "" if chart.offices else f"{chart.about.title} did not stand {self._when()}."
        self.frame.say(chart.about.title, empty)
        self._arrange(chart.about.id if moved else None)
        self._tell()

    def _fail(self, problem: DirectoryProblem) -> None:
        self._chart = None
        self.frame.say("", str(problem))

    def _arrange(self, centre: str | None = None) -> None:
        """Lay out anew: the day, the wishes or the size of the letters changed."""
        if self._chart is not None:
            self._plan = plan(self._chart, self._wish, measures(self._look))
            self.view.show_drawing(self._drawing(), centre)

    def _drawing(self) -> ChartDrawing:
        return ChartDrawing(self._plan, self._wish, self._chart.about.id if self._chart is not None else "")

    def _wished(self) -> Wish:
        here = OfficeId(self._chart.about.id) if self._chart is not None and self.start.currentIndex() else None
        return Wish(_DEPTHS[self.depth.currentIndex()][1], self.people.currentIndex() == 1, here)

    def _wish_anew(self) -> None:
        if self._chart is not None:
            self._wish = self._wished()
            self._arrange(self.view.current or self._chart.about.id)
            self._tell()

    def _tell(self) -> None:
        if self._chart is None:
            return
        self.view.say(as_text(self._chart, self._plan, self._wish, self._when()))
        legend = []
        if any(not tie.dashed for tie in self._plan.ties):
            legend.append("Curved line: a further parent.")
        dashed = sorted({tie.kind for tie in self._plan.ties if tie.dashed}, key=DASHED.index)
        if dashed:
            legend.append(f"Dashed: {', '.join(dashed)}.")
        if any(box.hidden for box in self._plan.boxes.values()):
            legend.append("+ with a number: so many offices below are not drawn.")
        self.frame.hint(" ".join(legend))

    def _when(self) -> str:
        return f"{'on' if self._as_of.period.is_day else 'in'} {self._as_of.words}"

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
        if not wanted or self._chart is None:
            return []
        found = []
        for key, thing in self.view.things.items():
            if all(word in fold(thing.spoken) for word in wanted.split()):
                found.append(key)
        by_name = [key for key in found if wanted in fold(self.view.things[key].title)]
        return by_name + [key for key in found if key not in by_name]

    def sheet(self) -> Sheet | None:
        """The whole chart to be written to a file."""
        if self._chart is None or not self._plan.boxes:
            return None
        drawing, inks = self._drawing(), Paper(self._look)

        def paint(painter: QPainter) -> None:
            drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), 1.0, inks, None)

        caption = f"As of {self._as_of.words}. Incumbent edition {self._edition()}."
        return Sheet(drawing.size, paint, f"Organisation chart: {self._chart.about.title}", caption)


def _search() -> QLineEdit:
    box = QLineEdit()
    box.setObjectName("chartSearch")
    box.setAccessibleName("Find an office or a person in the chart")
    box.setPlaceholderText("Find in the chart")
    box.setClearButtonEnabled(True)
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
