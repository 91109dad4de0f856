"""Four ways to look at a record: its page, its timeline, its place in the organisation, its lineage."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.chart.chart_pane import ChartPane
from app.lineage_graph import lineage_pane
from app.lineage_graph.lineage_pane import LineagePane
from app.records.record_pane import RecordPane
from app.records.shown import Shown
from app.shared.action import Action
from app.shared.language import QT_TR_NOOP, tr
from app.shared.on_paper import Paper
from app.shared.picture_setting import PictureSetting
from app.timeline import timeline_pane
from app.timeline.timeline_pane import TimelinePane
from database import Certainty, OfficeId

ViewName = Literal["page", "timeline", "chart", "lineage"]
_WORDS: Final[dict[ViewName, tuple[str, str]]] = {
    "page": (QT_TR_NOOP("Page"), "F6"),
    "timeline": (QT_TR_NOOP("Timeline"), "F7"),
    "chart": (QT_TR_NOOP("Chart"), "F8"),
    "lineage": (QT_TR_NOOP("Lineage"), "F9"),
}


class Views(QObject):
    """Holds `widget`: a row of buttons above the page and the pictures. What was chosen stays chosen from record to
    record; a record that has no such picture shows its page."""

    def __init__(self, setting: PictureSetting, record: RecordPane) -> None:
        super().__init__(record)
        look = setting.look
        self._look, self._record = look, record
        self._wanted: ViewName = "page"
        self.timeline = TimelinePane(setting, self)
        self.chart = ChartPane(setting, self)
        self.lineage = LineagePane(setting, self)
        self._stack = QStackedWidget()
        self.buttons = {name: _button(*words) for name, words in _WORDS.items()}
        self.widget = QWidget()
        self._build()
        record.shown.connect(lambda _shown: self._follow())
        look.changed.connect(self._fit)
        self._fit()
        self._follow()

    @property
    def now(self) -> ViewName:
        """Which of the four is in sight."""
        return list(_WORDS)[self._stack.currentIndex()]

    def beside(self, *buttons: QWidget) -> None:
        """Buttons for the record as such, at the far end of the row."""
        for button in buttons:
            self._bar.addWidget(button)

    def choose(self, name: ViewName) -> None:
        """Show it, and go there with the keyboard."""
        self._wanted = name
        self._follow()
        self._front().setFocus(Qt.FocusReason.OtherFocusReason)

    def view_actions(self) -> tuple[Action, ...]:
        return (
            Action("timelineAction", tr("Timeline"), "View", lambda: self.choose("timeline"), ("F7",)),
            Action("chartAction", tr("Organisation chart"), "View", lambda: self.choose("chart"), ("F8",)),
            Action("lineageAction", tr("Lineage"), "View", lambda: self.choose("lineage"), ("F9",)),
        )

    def save_picture(self) -> None:
        """Save the picture that is in sight; the page is none."""
        frames = {"timeline": self.timeline.frame, "chart": self.chart.frame, "lineage": self.lineage.frame}
        if self.now in frames:
            frames[self.now].ask_where()

    def paper(self) -> Paper | None:
        """The picture that is in sight, to be printed; None for the page, and where nothing is drawn."""
        drawn = {"timeline": self.timeline.paper, "chart": self.chart.paper, "lineage": self.lineage.paper}
        return drawn[self.now]() if self.now in drawn else None

    def _front(self) -> QWidget:
        fronts: dict[ViewName, QWidget] = {
            "page": self._record.widget,
            "timeline": self.timeline.view,
            "chart": self.chart.view,
            "lineage": self.lineage.view,
        }
        return fronts[self.now]

    def _follow(self) -> None:
        """Show the record that is open in the chosen way, or its page where there is no such way."""
        shown = self._record.now
        possible = _possible(shown)
        for way, button in self.buttons.items():
            button.setEnabled(way in possible)
        name = self._wanted if self._wanted in possible else "page"
        self.buttons[name].setChecked(True)
        office = _office_of(shown)
        if name == "chart" and office is not None:
            self.chart.show(office)
        else:
            self.chart.rest()
        if shown is not None and name == "timeline":
            self.timeline.show(shown.page.ref)
        elif shown is not None and name == "lineage":
            self.lineage.show(shown.page.ref)
        self._stack.setCurrentIndex(list(_WORDS).index(name))

    def _build(self) -> None:
        self._bar = QHBoxLayout()
        group = QButtonGroup(self)
        for name, button in self.buttons.items():
            group.addButton(button)
            self._bar.addWidget(button)
            button.clicked.connect(self._chooser(name))
        self._bar.addStretch(1)
        for widget in (self._record.widget, self.timeline.widget, self.chart.widget, self.lineage.widget):
            self._stack.addWidget(widget)
        self._column = QVBoxLayout(self.widget)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._bar)
        self._column.addWidget(self._stack, 1)

    def _chooser(self, name: ViewName) -> Callable[[], None]:
        return lambda: self.choose(name)

    def _fit(self) -> None:
        look = self._look
        self._bar.setContentsMargins(look.space(3), look.space(0.5), look.space(3), look.space(1))
        self._bar.setSpacing(look.space(0.5))


def _button(words: str, key: str) -> QToolButton:
    button = QToolButton()
    button.setText(tr(words))
    button.setObjectName(f"show{words}")
    button.setCheckable(True)
    button.setAccessibleName(tr("Show as {view}", view=tr(words).lower()))
    button.setToolTip(f"{tr(words)} ({key})")
    return button


def _possible(shown: Shown | None) -> tuple[ViewName, ...]:
    if shown is None:
        return ("page",)
    kind = shown.page.ref.kind
    found: list[ViewName] = ["page"]
    if kind in timeline_pane.KINDS:
        found.append("timeline")
    if _office_of(shown) is not None:
        found.append("chart")
    if kind in lineage_pane.KINDS:
        found.append("lineage")
    return tuple(found)


def _office_of(shown: Shown | None) -> OfficeId | None:
    """The office around which the chart is drawn: that of the role, or where an official was on the day."""
    if shown is None:
        return None
    page = shown.page
    if page.ref.kind == "office":
        return OfficeId(page.ref.id)
    if page.ref.kind == "role" and page.parents:
        return page.parents[0].office.id
    if page.ref.kind == "official" and shown.career:
        held = [term for term in page.terms if term.certainty is not Certainty.NO] or list(shown.career)
        return held[-1].role.office.id
    return None
