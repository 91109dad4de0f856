"""A monkey at the window: chance clicks, keys, wheel, sizes, themes, languages and days, the same for the same seed.

Run as a program: python -m tests.gui.monkey SEED SECONDS DIRECTORY FOLDER. It prints one JSON object: what it did, the
faults of the program that came up, and how long the event loop was kept. It never opens a dialog of the platform."""

import faulthandler
import json
import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QPoint, QPointF, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from app.frame.problem_window import Problems
from app.frame.window import Opening, new_application
from app.shared.settings import Settings

BEAT_MS: Final = 10
STEP_MS: Final = 15
CALIBRATING_S: Final = 2.0
OPENING_MS: Final = 1_000
WORDS: Final = (
    *("usg", "guterres", "DPKO", "peace", "level:usg", "on:2017", "\"", "kind:", "محمد", "<b>x</b>", "OSCE "),
    *("lacroix", "a", "e", "what:?", "(((", "zzzz", "guterez", "-", "名前", "1974..1990 ", "\u202eabc"),
)
DAYS: Final = ("2017-03-16", "March 2017", "1950", "yesterday", "", "31 February", "2000/2010", "today", "0001", "12")
KEYS: Final = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Return", "Enter", "Space"),
    *("Escape", "Delete", "Backspace", "Menu", "F1", "F2", "F3", "F6", "F7", "F8", "F9", "A", "M", "Plus", "Minus"),
)
MODIFIERS: Final = (
    *((Qt.KeyboardModifier.NoModifier,) * 6),
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ANEW: Final = ("language", "quit", "open", "begin", "another look")
"""Steps after which the whole window is made or drawn anew; they are told apart from the stalls."""


@dataclass
class Seen:
    """What came of it. Times in milliseconds; `worked` counts the GUI thread alone, `late` what a person waits."""

    steps: Counter[str] = field(default_factory=Counter)
    windows: int = 0
    faults: list[str] = field(default_factory=list)
    warnings: Counter[str] = field(default_factory=Counter)
    late: list[tuple[float, float, str]] = field(default_factory=list)
    idle_late: list[float] = field(default_factory=list)


class Heart:
    """Fires every ten milliseconds and notes how late it was, and how much of that the GUI thread itself worked."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self.doing = "nothing"
        self.resting = True
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def look_changed(self) -> None:
        self.doing = "another look"

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = (now - self._last) * 1000 - BEAT_MS
        if self.resting:
            self._seen.idle_late.append(max(0.0, late))
        else:
            self._seen.late.append((max(0.0, late), (worked - self._worked) * 1000, self.doing))
        self._last, self._worked = now, worked


class Monkey:
    def __init__(self, opening: Opening, seed: int, seen: Seen, heart: Heart) -> None:
        self._opening, self._chance, self._seen, self._heart = opening, random.Random(seed), seen, heart
        self._until = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._step)
        self._steps: tuple[tuple[int, str, Callable[[], None]], ...] = (
            (30, "click", self._click),
            (6, "drag", self._drag),
            (24, "key", self._key),
            (14, "action", self._action),
            (10, "wheel", self._wheel),
            (8, "search", self._search),
            (5, "day", self._day),
            (4, "size", self._size),
            (4, "menu", self._menu),
            (2, "flood", self._flood),
            (1, "language", self._language),
            (1, "quit", self._quit),
        )

    def go(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._timer.start(STEP_MS)

    def rest(self) -> None:
        self._timer.stop()

    def _step(self) -> None:
        if time.monotonic() > self._until:
            self._timer.stop()
            self._heart.doing = "quit"
            QApplication.closeAllWindows()
            QApplication.quit()
            return
        weights = [weight for weight, _, _ in self._steps]
        _, name, step = self._chance.choices(self._steps, weights)[0]
        self._seen.steps[name] += 1
        self._heart.doing = name
        step()

    def _target(self) -> QWidget | None:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        window = popup or self._chance.choice([w for w in QApplication.topLevelWidgets() if w.isVisible()] or [None])
        if window is None:
            return None
        inside = [w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled() and not w.isWindow()]
        return self._chance.choice([*inside, window])

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(self._chance.randrange(max(1, widget.width())), self._chance.randrange(max(1, widget.height())))

    def _click(self) -> None:
        widget = self._target()
        if widget is None:
            return
        buttons = (*((Qt.MouseButton.LeftButton,) * 8), Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        button = self._chance.choice((*buttons, Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton))
        place, how = self._place(widget), self._chance.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        self._heart.doing = f"click on {_named(widget)}"
        QTest.mouseMove(widget, place)
        # What happened meanwhile may have taken the page away, and the hand then clicks on nothing.
        if isValid(widget):
            how(widget, button, Qt.KeyboardModifier.NoModifier, place)

    def _drag(self) -> None:
        widget = self._target()
        if widget is None:
            return
        self._heart.doing = f"drag in {_named(widget)}"
        here, there = QPointF(self._place(widget)), QPointF(self._place(widget))
        left, none, plain = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        for kind, where, button, held in (
            (QMouseEvent.Type.MouseButtonPress, here, left, left),
            (QMouseEvent.Type.MouseMove, (here + there) / 2, none, left),
            (QMouseEvent.Type.MouseMove, there, none, left),
            (QMouseEvent.Type.MouseButtonRelease, there, left, none),
        ):
            QApplication.postEvent(widget, QMouseEvent(kind, where, widget.mapToGlobal(where), button, held, plain))

    def _key(self) -> None:
        focused = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
        if focused is None:
            return
        key, held = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        self._heart.doing = f"key {held.name} {key} in {_named(focused)}"
        QTest.keyClick(focused, getattr(Qt.Key, f"Key_{key}"), held)

    def _action(self) -> None:
        rooms = self._opening.rooms
        if rooms is None or QApplication.activeModalWidget() is not None:
            return
        enabled = sorted(name for name, action in rooms.actions.items() if action.isEnabled())
        possible = [name for name in enabled if name != "quitAction" and "Language" not in name]
        if possible:
            name = self._chance.choice(possible)
            self._heart.doing = f"action {name}"
            rooms.actions[name].trigger()

    def _wheel(self) -> None:
        widget = self._target()
        if widget is None:
            return
        self._heart.doing = f"wheel in {_named(widget)}"
        place = QPointF(self._place(widget))
        turned = QPoint(0, self._chance.choice((-120, 120, -1200, 1200, 15)))
        held = self._chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        event = QWheelEvent(
            place, widget.mapToGlobal(place), QPoint(), turned, Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.postEvent(widget, event)

    def _search(self) -> None:
        words = self._chance.choice(WORDS)
        self._heart.doing = f"search {words!r}"
        box = self._opening.shell.search_box
        if self._chance.random() < 0.5:
            box.clear()
        box.insert(words)

    def _day(self) -> None:
        words = self._chance.choice(DAYS)
        self._heart.doing = f"day {words!r}"
        field = self._opening.shell.day_field
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _size(self) -> None:
        self._opening.shell.resize(self._chance.randrange(300, 2000), self._chance.randrange(200, 1300))

    def _menu(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None:
            self._heart.doing = f"menu of {_named(focused)}"
            middle = focused.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, focused.mapToGlobal(middle))
            QApplication.postEvent(focused, event)

    def _flood(self) -> None:
        """Many records one after the other, faster than they can be answered."""
        rooms = self._opening.rooms
        if rooms is None:
            return
        rows = range(rooms.results.model.rowCount())
        for row in self._chance.sample(rows, min(8, len(rows))):
            address = rooms.results.address(rooms.results.model.index(row, 0))
            if address is not None:
                rooms.open(address)

    def _language(self) -> None:
        rooms = self._opening.rooms
        if rooms is not None and QApplication.activeModalWidget() is None and self._chance.random() < 0.5:
            rooms.actions[self._chance.choice(("frLanguageAction", "enLanguageAction"))].trigger()

    def _quit(self) -> None:
        if self._chance.random() < 0.3:
            self._opening.shell.close()


def _named(widget: QWidget) -> str:
    around: QWidget | None = widget
    while around is not None and not around.objectName():
        around = around.parentWidget()
    return f"{type(widget).__name__} in {around.objectName() if around is not None else 'nothing'}"


def run(seed: int, seconds: float, directory: str, folder: Path) -> dict[str, Any]:
    seen = Seen()
    QFileDialog.getSaveFileName = lambda *_more, **_named: ("", "")  # type: ignore[method-assign]
    QFileDialog.getOpenFileName = lambda *_more, **_named: ("", "")  # type: ignore[method-assign]
    QPrintDialog.exec = lambda _dialog: 0  # type: ignore[method-assign]
    for name in ("watch", "unwatch"):
        setattr(Problems, name, lambda _problems: None)
    setattr(Problems, "report", lambda _problems, fault: seen.faults.append(_told(fault)))  # noqa: B010
    sys.excepthook = lambda _kind, fault, _trace: seen.faults.append(_told(fault))
    threading.excepthook = lambda caught: seen.faults.append(_told(caught.exc_value))

    def heard(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        seen.warnings[words] += 1

    application = new_application()
    qInstallMessageHandler(heard)
    until = time.monotonic() + seconds
    heart = Heart(seen)
    settings = Settings(folder / "settings.json")
    # Before there is any window: what this machine makes of an event loop that has nothing to do.
    QTimer.singleShot(int(CALIBRATING_S * 1000), application.quit)
    application.exec()
    heart.resting = False
    while time.monotonic() < until:
        opening = Opening(application, directory, None, settings)
        opening.look.changed.connect(heart.look_changed)
        monkey = Monkey(opening, seed + seen.windows, seen, heart)
        seen.windows += 1
        QTimer.singleShot(OPENING_MS, partial(_begin, monkey, until, heart))
        heart.doing = "open"
        application.exec()
        monkey.rest()
        opening.end()
    qInstallMessageHandler(None)
    return {
        "seed": seed,
        "windows": seen.windows,
        "steps": dict(seen.steps),
        "faults": seen.faults,
        "warnings": dict(seen.warnings.most_common(20)),
        **_lateness(seen),
    }


def _begin(monkey: Monkey, until: float, heart: Heart) -> None:
    heart.doing = "begin"
    monkey.go(max(0.5, until - time.monotonic()))


def _told(fault: BaseException | None) -> str:
    from traceback import format_exception

    return "".join(format_exception(fault))[-2000:] if fault is not None else "an exception without a name"


def _lateness(seen: Seen) -> dict[str, Any]:
    counted = [beat for beat in seen.late if not beat[2].startswith(ANEW)]
    anew = [beat for beat in seen.late if beat[2].startswith(ANEW)]
    late = sorted(beat[0] for beat in counted)
    idle = sorted(seen.idle_late)
    return {
        "beats": len(late),
        "late_p50": _share(late, 0.5),
        "late_p99": _share(late, 0.99),
        "late_worst": _share(late, 1),
        "idle_p99": _share(idle, 0.99),
        "over_100": sum(one > 100 for one in late),
        "worked_worst": max((beat[1] for beat in counted), default=0.0),
        "worked_over_100": sum(beat[1] > 100 for beat in counted),
        "longest": [[round(one, 1), round(worked, 1), doing] for one, worked, doing in _longest(counted)],
        "anew": [[round(one, 1), round(worked, 1), doing] for one, worked, doing in _longest(anew)[:5]],
    }


def _longest(beats: list[tuple[float, float, str]]) -> list[tuple[float, float, str]]:
    return sorted(beats, key=lambda beat: max(beat[1], beat[0]), reverse=True)[:25]


def _share(ordered: list[float], share: float) -> float:
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))], 1) if ordered else 0.0


if __name__ == "__main__":
    faulthandler.enable()
    print(json.dumps(run(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3], Path(sys.argv[4])), ensure_ascii=False))
