"""Progress of long work on stderr: one line that moves in a terminal, few plain lines elsewhere."""

from typing import TextIO


class Progress:
    """Called with what is being done, how many steps are done and how many there are (0: not known)."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self._moving = stream is not None and stream.isatty()
        self._said = ""
        self._open = False

    def __call__(self, words: str, done: int, steps: int) -> None:
        if self._stream is None:
            return
        if self._moving:
            share = f" {100 * done // steps} %" if steps else ""
            self._stream.write(f"\r\x1b[K{words}{share}")
            self._stream.flush()
            self._open = True
        elif words != self._said:
            print(words, file=self._stream, flush=True)
        self._said = words

    def done(self) -> None:
        """Clears the moving line, so that the answer stands alone."""
        if self._open and self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._open = False
