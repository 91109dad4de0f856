"""One program at a time writes an index. The system drops the lock with the program, however that ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Holds the lock for as long as the block runs; never waits. Raises OSError where another holds it, or where
    the file cannot be made."""
    file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _take(file)
        yield
    finally:
        os.close(file)
