"""The timeline beside a record page: asks for the terms, shows them, and marks the day that the window looks at."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter

from app.shared.desk import Latest
from app.shared.inks import Paper
from app.shared.language import said, tr
from app.shared.on_paper import Paper as OnPaper
from app.shared.picture_file import Sheet
from app.shared.picture_frame import PictureFrame
from app.shared.picture_paper import paper_of
from app.shared.picture_setting import PictureSetting
from app.timeline.layout import lines_of
from app.timeline.painting import Marked
from app.timeline.timeline_view import TimelineView
from app.timeline.words import EMPTY, LEGEND, as_text
from database.picture_rows import Timeline
from database.problems import DirectoryProblem
from database.rows import Ref

KINDS = ("role", "office", "official")
"""The kinds of record that have a timeline."""


class TimelinePane(QObject):
    def __init__(self, setting: PictureSetting, parent: QObject) -> None:
        super().__init__(parent)
        look, desk, as_of = setting.look, setting.desk, setting.as_of
        self._look, self._as_of, self._edition = look, as_of, setting.edition
        self._latest: Latest[Timeline] = Latest(desk)
        self._timeline: Timeline | None = None
        self._wanted: Ref | None = None
        self.view = TimelineView(look, setting.open_record, as_of.choose_day)
        self.frame = PictureFrame(look, setting.icons, self.view, self.sheet)
        self.frame.hint(tr(LEGEND))
        self.widget = self.frame.widget
        as_of.changed.connect(self._mark)
        desk.changed.connect(self._ask_again)

    def show(self, ref: Ref) -> None:
        """Show the timeline of a record; one that is already shown stays as it is."""
        if self._wanted is not None and self._wanted.id == ref.id:
            return
        self._wanted = ref
        self._timeline = None
        self._ask_again()

    def _ask_again(self) -> None:
        if self._wanted is not None:
            wanted = self._wanted.id
            self._latest.ask(lambda library: library.directory.timeline(wanted), self._show, self._fail)

    def _show(self, timeline: Timeline) -> None:
        anew = self._timeline is None or self._timeline.about.id != timeline.about.id
        self._timeline = timeline
        self.frame.say(timeline.about.title, "" if timeline.bands else tr(EMPTY))
        self.view.show_lines(lines_of(timeline, self._as_of.today), self._marked(), anew=anew)
        self.view.say(as_text(timeline, self._as_of.period))

    def _fail(self, problem: DirectoryProblem) -> None:
        self._timeline = None
        self.frame.say("", said(problem))

    def _mark(self) -> None:
        if self._timeline is not None:
            self.view.mark(self._marked())
            self.view.say(as_text(self._timeline, self._as_of.period))

    def _marked(self) -> Marked:
        as_of = self._as_of
        return Marked(as_of.period, as_of.words, as_of.chosen is not None, as_of.today)

    def sheet(self) -> Sheet | None:
        """The whole timeline to be written to a file."""
        if self._timeline is None or not self._timeline.bands:
            return None
        inks = Paper(self._look)

        def paint(painter: QPainter) -> None:
            self.view.paint_paper(painter, inks)

        day, edition = self._as_of.words, self._edition()
        caption = tr("Timeline, as of {day}. Incumbent edition {edition}.", day=day, edition=edition)
        return Sheet(self.view.paper(), paint, self._timeline.about.title, caption)

    def paper(self) -> OnPaper | None:
        """The whole timeline to be printed, cut between its lines, with the years on each page."""
        sheet = self.sheet()
        if sheet is None:
            return None
        (head, breaks), said = self.view.breaks(), self.view.accessibleDescription()
        return paper_of(sheet, self._as_of.words, tr(LEGEND), said, head=head, breaks=breaks)
