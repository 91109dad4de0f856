"""The steps of long work for a program that reads them: one JSON document a line, on stderr.

Whoever asks for steps holds the other end of stdin: when it is closed, the work ends, so that nothing is built for a
window that is gone."""

import json
import os
import sys
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Final, TextIO

from app.commands.answers import INTERRUPTED

if TYPE_CHECKING:
    from search_index import Step

_TELL_EVERY_S: Final = 0.1
_MUCH: Final = 4096
_NICE: Final = 10
"""How far the work steps back behind the window that waits for it."""


class Steps:
    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._told, self._told_at = "", 0.0
        Thread(target=_end_with_stdin, daemon=True).start()
        if hasattr(os, "nice"):
            os.nice(_NICE)

    def __call__(self, step: "Step") -> None:
        now = monotonic()
        if self._stream is None or (step.doing == self._told and now - self._told_at < _TELL_EVERY_S):
            return
        self._told, self._told_at = step.doing, now
        line = json.dumps({"doing": step.doing, "done": step.done, "of": step.of})
        print(line, file=self._stream, flush=True)


def _end_with_stdin() -> None:
    if sys.stdin is None:
        return
    try:
        while os.read(sys.stdin.fileno(), _MUCH):
            pass
    except (OSError, ValueError):
        return
    # At once, in the middle of whatever is done: an index is put in place in one step or not at all.
    os._exit(INTERRUPTED)
