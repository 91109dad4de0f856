"""How long a question may take. Sets are put together from many terms: when the time is up, what is there has to do.

Only what adds to a set of hits is ever left out, so that whatever is found was really asked for."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from math import inf
from time import perf_counter
from typing import TypeVar

_Item = TypeVar("_Item")
SECONDS = 0.15


class Patience:
    """`seconds` for each question; 0.15 where nothing else is said."""

    def __init__(self, seconds: float | None = None, now: Callable[[], float] = perf_counter) -> None:
        self._seconds, self._now = SECONDS if seconds is None else seconds, now
        self._end = inf
        self.cut = False
        """Whether something was left out of the question that is being answered."""

    @contextmanager
    def of_one_question(self) -> Iterator[None]:
        """From here on the time runs; after it there is no hurry."""
        self.cut, self._end = False, self._now() + self._seconds
        try:
            yield
        finally:
            self.cut, self._end = False, inf

    def is_left(self) -> bool:
        if self._now() > self._end:
            self.cut = True
        return not self.cut

    def through(self, items: Iterable[_Item]) -> Iterator[_Item]:
        """As many of the items as there is time for."""
        for item in items:
            if not self.is_left():
                return
            yield item
