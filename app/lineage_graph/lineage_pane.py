"""The lineage graph beside a record page: asks for the line of an office or role, and marks what stood on the day."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter

from app.lineage_graph.drawing import LineageDrawing
from app.lineage_graph.layout import Graph, graph_of, stood
from app.lineage_graph.words import EMPTY, LEGEND, as_text
from app.shared.canvas import Canvas
from app.shared.desk import Latest
from app.shared.inks import Paper
from app.shared.language import said, tr
from app.shared.library import Library
from app.shared.on_paper import Paper as OnPaper
from app.shared.picture_file import Sheet
from app.shared.picture_frame import PictureFrame
from app.shared.picture_paper import paper_of
from app.shared.picture_setting import PictureSetting
from app.shared.prose import at_time
from database import Bound, RecordId
from database.problems import DirectoryProblem
from database.rows import ChangeRow, Ref

KINDS = ("office", "role")
"""The kinds of record that have a line."""
_READABLE: Final = 0.7


@dataclass(frozen=True, slots=True)
class Lineage:
    about: Ref
    changes: tuple[ChangeRow, ...]
    lives: dict[RecordId, tuple[Bound, Bound]]


def look_up(library: Library, wanted: RecordId) -> Lineage:
    """The worker's part."""
    about, changes = library.directory.lineage(wanted)
    members = {ref.id for change in changes for ref in (*change.before, *change.after)}
    return Lineage(about, changes, library.directory.lives(sorted(members)))


class LineagePane(QObject):
    def __init__(self, setting: PictureSetting, parent: QObject) -> None:
        super().__init__(parent)
        look, desk, as_of = setting.look, setting.desk, setting.as_of
        self._look, self._as_of, self._edition = look, as_of, setting.edition
        self._latest: Latest[Lineage] = Latest(desk)
        self._wanted: Ref | None = None
        self._lineage: Lineage | None = None
        self._graph: Graph = graph_of(())
        self.view = Canvas(look, tr("Lineage"), setting.open_record, self._draw)
        self.view.setObjectName("lineageView")
        self.frame = PictureFrame(look, setting.icons, self.view, self.sheet)
        self.frame.hint(tr(LEGEND))
        self.widget = self.frame.widget
        as_of.changed.connect(self._draw)
        desk.changed.connect(self._ask)

    def show(self, ref: Ref) -> None:
        if self._wanted is None or self._wanted.id != ref.id:
            self._wanted = ref
            self._lineage = None
            self._ask()

    def _ask(self) -> None:
        if self._wanted is not None:
            wanted = self._wanted.id
            self._latest.ask(lambda library: look_up(library, wanted), self._show, self._fail)

    def _show(self, lineage: Lineage) -> None:
        self._lineage = lineage
        self._graph = graph_of(lineage.changes)
        self.frame.say(lineage.about.title, "" if lineage.changes else tr(EMPTY))
        self._draw(centre=True)

    def _fail(self, problem: DirectoryProblem) -> None:
        self._lineage = None
        self.frame.say("", said(problem))

    def _standing(self) -> list[str]:
        lives = self._lineage.lives if self._lineage is not None else {}
        return [key for key, node in self._graph.nodes.items() if stood(node, lives, self._as_of.period)]

    def _drawing(self) -> LineageDrawing:
        about = self._lineage.about.id if self._lineage is not None else ""
        return LineageDrawing(self._graph, self._standing(), about, self._look)

    def _draw(self, *, centre: bool = False) -> None:
        if self._lineage is None:
            return
        mine = [key for key, node in self._graph.nodes.items() if node.ref.id == self._lineage.about.id]
        self.view.show_drawing(self._drawing(), mine[-1] if centre and mine else None)
        if centre:
            self._look_at(mine)
        when = at_time(self._as_of.period)
        self.view.say(as_text(self._lineage.about.title, self._graph, self._standing(), when))

    def _look_at(self, mine: list[str]) -> None:
        """The whole graph if it can be read at that size, else the part around the record itself."""
        self.view.fit()
        if self.view.scale < _READABLE and mine:
            self.view.zoom_by(_READABLE / self.view.scale, self.view.seen().center())
            standing = self._standing()
            self.view.centre_on(next((key for key in mine if key in standing), mine[-1]))

    def sheet(self) -> Sheet | None:
        """The whole graph to be written to a file."""
        if self._lineage is None or not self._lineage.changes:
            return None
        drawing, inks = self._drawing(), Paper(self._look)

        def paint(painter: QPainter) -> None:
            drawing.paint(painter, QRectF(0, 0, drawing.size.width(), drawing.size.height()), 1.0, inks, None)

        when, edition = at_time(self._as_of.period), self._edition()
        caption = tr("Lineage; marked is what stood {when}. Incumbent edition {edition}.", when=when, edition=edition)
        return Sheet(drawing.size, paint, self._lineage.about.title, caption)

    def paper(self) -> OnPaper | None:
        """The whole graph to be printed."""
        sheet = self.sheet()
        return paper_of(sheet, self._as_of.words, tr(LEGEND), self.view.accessibleDescription()) if sheet else None
