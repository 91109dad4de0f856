"""The day that the whole window looks at: today, or any day, month, year or interval."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.shared.dates_in_words import in_words
from database.dates import Day, Period, iso, parse_bound, parse_period


def today_by_the_clock() -> Day:
    # The person's own calendar decides which day it is, not UTC's.
    return date.today().toordinal()  # noqa: DTZ011


_BEAT_MS: Final = 20_000


class AsOf(QObject):
    changed = Signal()
    """Fires after another day was chosen, also when it is today again, and when today has become another day."""
    rolled = Signal(int)
    """Fires with the new day when midnight has passed, or the clock was set."""

    def __init__(self, clock: Callable[[], Day] = today_by_the_clock, beat_ms: int = _BEAT_MS) -> None:
        super().__init__()
        self._clock = clock
        self._last_seen = clock()
        self._chosen: Period | None = None
        # One look in a while rather than one wait until midnight: a laptop sleeps through that.
        self._beat = QTimer(self)
        self._beat.timeout.connect(self.look_at_the_clock)
        self._beat.start(beat_ms)

    @property
    def today(self) -> Day:
        return self._clock()

    @property
    def chosen(self) -> Period | None:
        """What the person chose; None: today, whichever day that is."""
        return self._chosen

    @property
    def period(self) -> Period:
        """What to ask the directory for."""
        return self._chosen or Period(self.today, self.today, iso(self.today))

    @property
    def words(self) -> str:
        """The chosen time in words, "16 March 2017"; of today if none is chosen."""
        return in_words(parse_bound(self.period.edtf), "when")

    def look_at_the_clock(self) -> None:
        """Who looks at today looks at the new day from now on."""
        today = self._clock()
        if today == self._last_seen:
            return
        self._last_seen = today
        if self._chosen is not None and self._chosen.is_day and self._chosen.first == today:
            self._chosen = None
        self.rolled.emit(today)
        if self._chosen is None:
            self.changed.emit()

    def choose(self, period: Period | None) -> None:
        if period is not None and period.is_day and period.first == self.today:
            period = None
        if period != self._chosen:
            self._chosen = period
            self.changed.emit()

    def choose_day(self, day: Day) -> None:
        self.choose(Period(day, day, iso(day)))

    def read(self, text: str) -> None:
        """Choose what a person typed; nothing typed is today. Raises BadDate, with a sentence for the person."""
        self.choose(parse_period(text, today=self.today) if text.strip() else None)
