"""The pictures beside a record page: reached by keys, opened by click and Enter, as of the day, saved to files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.shared.address import Address
from app.shared.canvas import Canvas
from app.shared.look import Appearance, Look
from app.shared.picture_view import PictureView
from database import Directory
from tests.gui.windows import Window

ROLE = "USG for Peacekeeping Operations"
KEYS = {"timeline": Qt.Key.Key_F7, "chart": Qt.Key.Key_F8, "lineage": Qt.Key.Key_F9}
VIEWS = {"timeline": "timelineView", "chart": "orgChartView", "lineage": "lineageView"}
Show = Callable[..., PictureView]


@pytest.fixture
def show(window: Window, shipped: Directory) -> Show:
    """Opens a record and one of its pictures, by its key."""

    def showing(picture: str, record: str = "DPKO", kind: str = "office", day: str = "2017-03-16") -> PictureView:
        window.rooms.as_of.read(day)
        window.rooms.open(Address(kind, shipped.resolve(record, (kind,)).id))  # type: ignore[arg-type]
        QTest.keyClick(window.shell, KEYS[picture])
        QApplication.processEvents()
        view = window.shell.findChild(QWidget, VIEWS[picture])
        assert isinstance(view, PictureView)
        return view

    return showing


def text(view: QWidget) -> str:
    return view.accessibleDescription()


def title(window: Window) -> str:
    return window.shell.windowTitle()


@pytest.mark.parametrize("picture", list(KEYS))
def test_each_picture_has_its_key_takes_the_focus_and_leaves_the_page_with_f6(
    show: Show, window: Window, picture: str
) -> None:
    view = show(picture)
    assert view.isVisible()
    assert QApplication.focusWidget() is view
    assert window.rooms.views.buttons[picture].isChecked()  # type: ignore[index]
    QTest.keyClick(window.shell, Qt.Key.Key_F6)
    assert not view.isVisible()
    assert window.page.isVisible()


@pytest.mark.parametrize("picture", list(KEYS))
def test_every_picture_says_as_text_what_it_shows(show: Show, picture: str) -> None:
    told = {
        "timeline": "Hervé Ladsous: Under-Secretary-General for Peacekeeping Operations",
        "chart": "Department of Peacekeeping Operations (DPKO); Hervé Ladsous",
        "lineage": "Renamed, 1 January 2019: from Department of Peacekeeping Operations",
    }
    assert told[picture] in text(show(picture))


def test_the_timeline_follows_the_role_through_its_lineage_from_1974_to_today(show: Show) -> None:
    view = show("timeline", ROLE, "role")
    lines = text(view).splitlines()
    names = [
        "Brian Urquhart",
        "Marrack Goulding",
        "Kofi Annan",
        "Bernard Miyet",
        "Hervé Ladsous",
        "Jean-Pierre Lacroix",
    ]
    places = [next(place for place, line in enumerate(lines) if name in line) for name in names]
    assert places == sorted(places)
    assert next(line for line in lines if line.startswith("here: ")).startswith("here: Hervé Ladsous")
    assert any(line.startswith("Not known: 24 August 2011") for line in lines)


def test_another_day_marks_another_holder_and_draws_another_chart(show: Show, window: Window) -> None:
    timeline = show("timeline", ROLE, "role")
    window.rooms.as_of.read("2017-06-01")
    assert "here: Jean-Pierre Lacroix" in text(timeline)
    chart = show("chart", "DPKO", "office", "2017-03-16")
    before = text(chart)
    window.rooms.as_of.read("2017-06-01")
    assert text(chart) != before
    assert "Jean-Pierre Lacroix" in text(chart)


def test_an_office_that_did_not_stand_on_the_day_is_told_in_words(show: Show, window: Window) -> None:
    view = show("chart", "DPKO", "office", "2020")
    assert not view.isVisible()
    assert text(view) == "Department of Peacekeeping Operations did not stand in 2020."
    assert not window.rooms.views.chart.frame.save.isEnabled()
    window.rooms.as_of.read("2017")
    assert view.isVisible()


def test_arrows_walk_the_timeline_and_enter_opens_the_official(show: Show, window: Window) -> None:
    view = show("timeline", ROLE, "role")
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleName().startswith("Timeline: Brian Urquhart; ")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleName().startswith("Timeline: Marrack Goulding; ")
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert title(window).startswith("Brian Urquhart")
    assert window.rooms.views.now == "timeline"
    assert "Under-Secretary-General for Special Political Affairs" in text(view)
    window.rooms.actions["backAction"].trigger()
    assert "Hervé Ladsous" in text(view)


def test_a_gap_can_be_reached_and_heard_but_opens_nothing(show: Show, window: Window) -> None:
    view = show("timeline", ROLE, "role")
    gap = next(thing for thing in view.things.values() if thing.title == "Not known")
    view.choose(gap.key)
    before = title(window)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert title(window) == before
    assert "No holder is known for these days" in view.accessibleName()


def test_arrows_walk_the_chart_along_its_lines_and_enter_opens_the_office(show: Show, window: Window) -> None:
    view = show("chart")
    assert view.accessibleName().startswith("Organisation chart: Department of Peacekeeping Operations (DPKO)")
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleName().startswith("Organisation chart: UN Secretariat")
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    named = view.things[view.current or ""].title
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert title(window).startswith(named.partition(" (")[0])
    assert window.rooms.views.now == "chart"


@pytest.mark.parametrize("picture", list(KEYS))
def test_a_click_opens_what_lies_under_it_and_a_drag_only_moves(show: Show, window: Window, picture: str) -> None:
    view = show(picture, ROLE, "role") if picture == "timeline" else show(picture)
    here = title(window)
    view.zoom_in()
    view.zoom_in()
    key = next(
        key
        for key, thing in view.things.items()
        if thing.address is not None
        and view.seen().contains(view.place_of(key).center())
        and not here.startswith(thing.title.partition(" (")[0])
    )
    place = view.place_of(key).center().toPoint()
    before = view.place_of(key)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    _move(view, place + QPoint(-40, -25), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(-40, -25))
    assert title(window) == here
    assert view.place_of(key) != before
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(key).center().toPoint())
    assert title(window) != here


def _move(view: PictureView, point: QPoint, button: Qt.MouseButton) -> None:
    there = QPointF(point)
    kind = QEvent.Type.MouseMove
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(kind, there, there, button, button, Qt.KeyboardModifier.NoModifier)
    )


@pytest.mark.parametrize("picture", list(KEYS))
def test_the_wheel_with_ctrl_makes_it_larger_around_the_pointer(show: Show, picture: str) -> None:
    view = show(picture, ROLE, "role") if picture == "timeline" else show(picture)
    point = view.seen().center()
    before = view.grab().toImage()
    turned, control = QPoint(0, 240), Qt.KeyboardModifier.ControlModifier
    wheel = QWheelEvent(
        point, point, QPoint(), turned, Qt.MouseButton.NoButton, control, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.grab().toImage() != before
    QTest.keyClick(view, Qt.Key.Key_Minus)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    QTest.keyClick(view, Qt.Key.Key_0)
    bars = (view.horizontalScrollBar().maximum(), view.verticalScrollBar().maximum())
    assert bars[0] == 0 or picture != "lineage"


def test_pointing_at_a_term_shows_a_card_with_its_words(show: Show, window: Window, qtbot: QtBot) -> None:
    view = show("timeline", ROLE, "role")
    key = next(key for key, thing in view.things.items() if thing.title == "Hervé Ladsous")
    QTest.keyClick(view, Qt.Key.Key_Home)
    for _ in view.things:
        if view.current != key:
            QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current == key
    card = window.shell.findChild(QWidget, "hoverCard")
    cards = [one for one in window.shell.findChildren(QWidget, "hoverCard") if one.isVisible()]
    assert card is not None
    assert len(cards) == 1
    said = [label.accessibleName() for label in cards[0].findChildren(QWidget) if label.accessibleName()]
    assert "Hervé Ladsous" in said
    assert any("31 March 2017" in words for words in said)
    window.rooms.views.choose("page")
    assert not cards[0].isVisible()


def test_a_press_on_the_years_goes_to_that_day(show: Show, window: Window) -> None:
    view = show("timeline", ROLE, "role")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.viewport().width() - 200, 4))
    assert window.shell.day_field.text() != "16 March 2017"


def test_the_search_of_the_chart_goes_to_the_office_and_on_to_the_next(show: Show, window: Window) -> None:
    view = show("chart")
    chart = window.rooms.views.chart
    chart.depth.setCurrentIndex(3)
    box = window.shell.findChild(QLineEdit, "chartSearch")
    assert box is not None
    QTest.keyClicks(box, "liaison")
    first = view.accessibleName()
    assert "iaison" in first
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert view.accessibleName() != first
    middle = view.place_of(view.current or "").center()
    assert view.seen().contains(middle)


def test_depth_people_and_start_change_what_is_drawn(show: Show, window: Window) -> None:
    view = show("chart", "UN Liaison Office for Peace and Security")
    chart = window.rooms.views.chart
    few = len(view.things)
    assert "liaison to European Union" in text(view)
    assert "Also joint of" in text(view)
    chart.depth.setCurrentIndex(3)
    assert len(view.things) > few
    chart.people.setCurrentIndex(1)
    assert "; deputies " in text(view)
    chart.start.setCurrentIndex(1)
    assert set(view.things) < {*view.things, "more"}
    assert text(view).splitlines()[1].startswith("Level 1: United Nations Liaison Office for Peace and Security")


def test_the_wheel_over_a_choice_of_the_chart_changes_nothing(show: Show, window: Window) -> None:
    show("chart")
    choice = window.shell.findChild(QComboBox, "chartDepth")
    assert choice is not None
    point, turned = QPointF(5, 5), QPoint(0, -120)
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        point, point, QPoint(), turned, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(choice, wheel)
    assert choice.currentIndex() == 1


def test_a_record_without_a_picture_shows_its_page_and_the_next_one_its_picture_again(
    show: Show, window: Window, shipped: Directory
) -> None:
    view = show("timeline", ROLE, "role")
    source = next(document.ref for document in shipped.documents() if document.ref.kind == "source")
    window.rooms.open(Address("source", source.id))
    assert window.page.isVisible()
    assert not window.rooms.views.buttons["timeline"].isEnabled()
    window.rooms.back()
    assert view.isVisible()


@pytest.mark.parametrize("picture", list(KEYS))
def test_a_picture_is_saved_with_the_day_and_the_edition_beneath_its_title(
    show: Show, window: Window, tmp_path: Path, picture: str
) -> None:
    show(picture)
    views = window.rooms.views
    frames = {"timeline": views.timeline.frame, "chart": views.chart.frame, "lineage": views.lineage.frame}
    frame = frames[picture]
    png, svg, pdf = (tmp_path / f"picture.{ending}" for ending in ("png", "svg", "pdf"))
    for file in (png, svg, pdf):
        frame.write(file)
        assert f"Saved as {file}." in [label.accessibleName() for label in frame.widget.findChildren(QWidget)]
    image = QImage(str(png))
    assert image.width() > 1000
    assert "16 March 2017" in image.text("Description")
    assert image.pixelColor(3, 3).lightness() > 240
    drawn = svg.read_text(encoding="utf-8")
    assert "16 March 2017" in drawn
    assert "Incumbent edition" in drawn
    assert "<text" in drawn
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_picture_that_cannot_be_saved_says_why(show: Show, window: Window, tmp_path: Path) -> None:
    show("chart")
    frame = window.rooms.views.chart.frame
    for file, words in ((tmp_path / "x.doc", "does not end in"), (tmp_path / "none" / "x.png", "could not be written")):
        frame.write(file)
        assert any(words in label.accessibleName() for label in frame.widget.findChildren(QWidget))


def test_saving_asks_where_and_takes_the_kind_from_the_chosen_filter(
    show: Show, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show("chart")
    answer = (str(tmp_path / "un"), "Drawing (*.svg)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    window.rooms.actions["savePictureAction"].trigger()
    assert (tmp_path / "un.svg").is_file()
    QTest.keyClick(window.shell, Qt.Key.Key_F6)
    (tmp_path / "un.svg").unlink()
    window.rooms.actions["savePictureAction"].trigger()
    assert not (tmp_path / "un.svg").exists()


@pytest.mark.parametrize("picture", list(KEYS))
def test_light_and_dark_and_larger_text_are_drawn_from_the_same_roles(show: Show, look: Look, picture: str) -> None:
    view = show(picture)
    try:
        look.set_appearance(Appearance.DARK)
        dark = view.grab().toImage()
        assert dark.pixelColor(2, 2) == look.colour("surface")
        look.set_appearance(Appearance.LIGHT)
        assert view.grab().toImage().pixelColor(2, 2) == look.colour("surface")
        key = next(key for key, thing in view.things.items() if thing.address is not None)
        before = view.place_of(key).height()
        look.set_zoom(150)
        key = next(key for key, thing in view.things.items() if thing.address is not None)
        assert view.place_of(key).height() > before * 1.2
    finally:
        look.set_zoom(100)
        look.set_appearance(Appearance.SYSTEM)


def test_nothing_is_asked_while_a_picture_is_painted_moved_or_made_larger(
    show: Show, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show("chart")
    asked: list[object] = []
    monkeypatch.setattr(window.rooms.desk, "ask", lambda *question: asked.append(question))
    for _ in range(3):
        view.zoom_in()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 50)
        view.grab()
    view.fit()
    view.grab(view.rect())
    assert asked == []


def test_the_chart_asks_for_nothing_while_it_is_out_of_sight(
    show: Show, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    show("chart")
    QTest.keyClick(window.shell, Qt.Key.Key_F6)
    asked: list[str] = []
    monkeypatch.setattr(window.rooms.views.chart, "_show", lambda told: asked.append(told.chart.about.title))
    window.rooms.as_of.read("2018-01-01")
    assert asked == []
    QTest.keyClick(window.shell, Qt.Key.Key_F8)
    assert asked == ["Department of Peacekeeping Operations"]


def test_a_fitted_chart_lies_whole_in_its_window(show: Show) -> None:
    view = show("chart")
    assert isinstance(view, Canvas)
    view.fit()
    room = view.seen()
    assert all(room.contains(view.place_of(key)) for key in view.things)
    assert view.drawing is not None
    assert view.drawing.size * view.scale != QSize(0, 0)
    view.normal()
    assert view.scale == pytest.approx(1)
