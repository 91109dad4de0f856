"""The as-of control: marks where offices or holders changed, and today that becomes another day at midnight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame.rooms import Rooms
from app.frame.shell import Shell
from app.frame.year_ruler import YearRuler
from app.shared.as_of import AsOf
from app.shared.background import Inline
from app.shared.icons import Icons
from app.shared.library import Library
from app.shared.look import Look
from database.dates import day_of
from database.rows import YearRow
from tests.gui.conftest import TODAY
from tests.gui.windows import Window


class Clock:
    def __init__(self, day: str) -> None:
        self.day = day

    def __call__(self) -> int:
        return day_of(self.day)


@pytest.fixture
def clock() -> Clock:
    return Clock("2026-11-21")


@pytest.fixture
def night(qtbot: QtBot, look: Look, icons: Icons, library: Library, clock: Clock) -> Iterator[Window]:
    """A window that looks at the clock every few milliseconds."""
    shell = Shell(look, icons, clock())
    rooms = Rooms(shell, look, icons, library, Inline(), AsOf(clock, beat_ms=5))
    shell.show()
    rooms.start(None)
    window = Window(shell, rooms)
    yield window
    window.end()


def test_today_rolls_over_at_midnight_and_everything_is_asked_again(night: Window, clock: Clock, qtbot: QtBot) -> None:
    assert "21 November 2026" in night.record_text()
    clock.day = "2026-11-22"
    qtbot.waitUntil(lambda: "22 November 2026" in night.record_text())
    assert night.shell.ruler.value() == night.shell.ruler.maximum() == day_of("2026-11-22")
    assert night.shell.band.words == ""
    assert night.rooms.as_of.chosen is None


def test_a_day_in_the_past_stays_at_midnight(night: Window, clock: Clock, qtbot: QtBot) -> None:
    night.rooms.as_of.read("16 March 2017")
    asked: list[None] = []
    night.rooms.as_of.changed.connect(lambda: asked.append(None))
    clock.day = "2026-11-22"
    qtbot.waitUntil(lambda: night.shell.ruler.maximum() == day_of("2026-11-22"))
    assert night.shell.day_field.text() == "16 March 2017"
    assert asked == []


def test_a_chosen_tomorrow_is_today_once_it_has_come(qtbot: QtBot, clock: Clock) -> None:
    as_of = AsOf(clock)
    as_of.read("2026-11-22")
    clock.day = "2026-11-22"
    as_of.look_at_the_clock()
    assert as_of.chosen is None


def test_a_clock_that_jumps_back_is_followed(qtbot: QtBot, clock: Clock) -> None:
    as_of = AsOf(clock)
    told: list[int] = []
    as_of.rolled.connect(told.append)
    for day in ("2024-02-29", "2024-02-29", "2024-03-01"):
        clock.day = day
        as_of.look_at_the_clock()
    assert told == [day_of("2024-02-29"), day_of("2024-03-01")]


def test_the_ruler_marks_the_years_in_which_offices_or_holders_changed(window: Window) -> None:
    ruler = window.shell.ruler
    at = ruler._x(day_of("2019-06-01"))
    words = ruler.words_at(at)
    assert words.startswith("2019: ")
    assert "began or ended" in words
    assert ruler.maximum() >= TODAY
    before = ruler.grab().toImage()
    ruler.show_years(())
    assert ruler.grab().toImage() != before


def test_the_ruler_says_of_a_year_without_changes_that_none_is_known(look: Look, qtbot: QtBot) -> None:
    ruler = YearRuler(look, TODAY)
    qtbot.addWidget(ruler)
    ruler.resize(900, 40)
    ruler.show_years([YearRow(1990, 0, 4), YearRow(1992, 1, 1)])
    assert ruler.words_at(ruler._x(day_of("1991-07-01"))) == "1991: no change is known"
    assert ruler.words_at(ruler._x(day_of("1992-07-01"))) == "1992: 1 term began or ended, 1 office changed"


def test_a_planned_change_lies_ahead_on_the_ruler(look: Look, qtbot: QtBot) -> None:
    ruler = YearRuler(look, TODAY)
    qtbot.addWidget(ruler)
    ruler.show_years([YearRow(1990, 0, 4), YearRow(2030, 0, 1)])
    assert ruler.maximum() == day_of("2030-12-31")


def test_the_wheel_over_the_ruler_changes_no_day_unless_it_is_in_hand(window: Window) -> None:
    ruler = window.shell.ruler
    window.shell.search_box.setFocus()
    wheel = QWheelEvent(
        QPointF(50, 10), QPointF(50, 10), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(ruler, wheel)
    assert window.rooms.as_of.chosen is None
