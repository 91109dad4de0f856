"""Files that are made beside their place first: what they are called, how they are made to last and cleared away."""

import os
from contextlib import suppress
from glob import escape
from pathlib import Path

LEFTOVERS = ("", "-journal", "-wal", "-shm")
"""A database file and what SQLite may keep beside it."""


def part_of(path: Path) -> Path:
    """Where this process makes the file before it gets its name."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def remove(path: Path) -> None:
    """A database file, if it is there, with all that belongs to it."""
    for ending in LEFTOVERS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def clear_away(folder: Path, name: str | None = None) -> None:
    """Remove what work that was killed left unfinished in the folder; what a living process is making stays."""
    for left in folder.glob(f".{escape(name) if name is not None else '*'}.*.part"):
        number = left.name.removesuffix(".part").rpartition(".")[2]
        if number.isdecimal() and not _is_running(int(number)):
            with suppress(OSError):
                remove(left)


def put_in_place(beside: Path, path: Path) -> bool:
    """Give a finished file its name; False, with nothing changed, where something has that name by now."""
    try:
        # A second name is refused where there is one, which a mere move would not do.
        path.hardlink_to(beside)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if path.exists():
            return False
        beside.rename(path)
    return True


def settle(path: Path) -> None:
    """Makes a file, or the names in a folder, survive a power cut; Windows has no way to say so of folders."""
    if os.name != "posix" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _is_running(process: int) -> bool:
    if os.name != "posix":
        return False  # an open file cannot be removed there anyway
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True
