"""Putting a backup in the place of the directory, whole or not at all; nothing that was there is lost by it."""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from database.backups import back_up, backups, copy, private_folder
from database.beside import LEFTOVERS, clear_away, part_of, remove, settle
from database.connection import connect, examine, recover, unusable, verify
from database.editing.erasing import erased, forget, scrub
from database.migrations import migrate
from database.problems import DirectoryNewer, DirectoryProblem, DirectoryUnusable, InputRefused, NotWritten
from database.questions.soundness import damage
from database.sealing import is_sealed
from database.sentences import tr

_PATIENCE_MS: Final = 2000


@dataclass(frozen=True, slots=True)
class Restored:
    """Where that is kept which was there before (None: nothing was), and how many erased people were left out."""

    before: Path | None
    left_out: int = 0


def restore(file: Path, directory: Path, without: Iterable[str] = ()) -> Restored:
    """Put a backup in the place of a directory; who was erased from it, or from its backups, stays erased, and so do
    those `without` whom it shall be.

    Raises InputRefused for a damaged, foreign or newer file, NotWritten where it cannot be done; nothing is changed
    then."""
    if directory.exists() and file.exists() and file.samefile(directory):
        raise InputRefused(tr("{file} is the directory itself, so there is nothing to restore.", file=file))
    _check(file)
    part = part_of(directory)
    try:
        directory.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_away(directory.parent, directory.name)
        left_out = _prepare(file, part, tuple(dict.fromkeys((*tombstones(directory), *without))))
        aside = _link_aside(directory) if directory.exists() and not _is_sound(directory) else None
        with _held(directory):
            before = aside or (back_up(directory, "restored").file if directory.exists() else None)
            for ending in LEFTOVERS[1:]:
                Path(f"{directory}{ending}").unlink(missing_ok=True)
            part.replace(directory)
        settle(directory.parent)
    except (OSError, sqlite3.Error) as error:
        raise NotWritten(
            tr(
                "{file} could not be put in the place of {directory} ({why}), so nothing was restored. Make room "
                "there, or see to it that the folder can be written.",
                file=file,
                directory=directory,
                why=(error.strerror if isinstance(error, OSError) else str(error)),
            )
        ) from error
    finally:
        with suppress(OSError):
            remove(part)
    return Restored(before, left_out)


def set_aside(directory: Path) -> Path:
    """Take a directory that cannot be used out of its place, so that another can be made there; its bytes are kept.

    Returns where they are. Raises NotWritten."""
    try:
        aside = _link_aside(directory)
        remove(directory)
    except OSError as error:
        raise NotWritten(
            tr("{path} could not be moved away ({why}), so nothing was changed.", path=directory, why=error.strerror)
        ) from error
    return aside


def tombstones(directory: Path) -> tuple[str, ...]:
    """The ids of all who were erased from a directory or from any backup of it, as far as these can be read."""
    found: set[str] = set()
    for file in (directory, *(backup.file for backup in backups(directory))):
        with suppress(sqlite3.Error, DirectoryProblem, OSError):
            examine(file)
            with closing(connect(file, "read")) as reader:
                found.update(erased(reader))
    return tuple(sorted(found))


def _check(file: Path) -> None:
    """Refuse what is no whole, sound directory of a format that this program knows."""
    try:
        if not file.exists():
            raise InputRefused(tr("There is no file {file}.", file=file))
        examine(file)
        with closing(connect(file, "read")) as reader:
            verify(reader, file, older=True)
    except DirectoryNewer as error:
        raise InputRefused(
            tr(
                "{file} was written by a newer program than this one, so it cannot be restored here. Update the "
                "program first. Nothing was changed.",
                file=file,
            )
        ) from error
    except DirectoryUnusable as error:
        raise InputRefused(
            tr("{file} is no whole backup of a directory, so nothing was changed. {why}", file=file, why=error)
        ) from error
    except (sqlite3.Error, UnicodeDecodeError, ValueError) as error:
        raise InputRefused(
            tr(
                "{file} is no whole backup of a directory, so nothing was changed. {why}",
                file=file,
                why=unusable(file, error),
            )
        ) from error


def _prepare(file: Path, part: Path, gone: tuple[str, ...]) -> int:
    """A copy beside the directory, in the newest format, without those who were erased."""
    remove(part)
    copy(file, part)
    with closing(connect(part, "write")) as writer:
        migrate(writer)
        if not is_sealed(writer) or damage(writer):
            raise InputRefused(
                tr(
                    "{file} is damaged: what it says is not what was saved in it. Nothing was changed; choose another "
                    "backup.",
                    file=file,
                )
            )
        left_out = 0
        if gone:
            writer.execute("BEGIN IMMEDIATE")
            left_out = forget(writer, gone)
            writer.execute("COMMIT")
            scrub(writer)
        verify(writer, part)
    settle(part)
    return left_out


@contextmanager
def _held(directory: Path) -> Iterator[None]:
    """While this lasts nobody else writes to the directory, if it is one that can be held."""
    recover(directory)
    writer = None
    try:
        if directory.exists():
            writer = connect(directory, "write")
            writer.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            writer.execute("BEGIN IMMEDIATE")
    except (sqlite3.Error, DirectoryUnusable) as error:
        if "locked" in str(error.__cause__ or error):
            raise NotWritten(
                tr("Another program is writing to {path} just now, so nothing was restored. Try again.", path=directory)
            ) from error
        # What is damaged cannot be held, and nobody can write to it either.
    try:
        yield
    finally:
        if writer is not None:
            writer.close()


def _is_sound(directory: Path) -> bool:
    """Whether a backup can be made of it; otherwise its bytes are kept before anything tries to mend them."""
    try:
        examine(directory)
        with closing(connect(directory, "read")) as reader:
            verify(reader, directory, older=True)
    except (DirectoryUnusable, sqlite3.Error, OSError):
        return False
    return True


def _link_aside(directory: Path) -> Path:
    """A second name for the bytes of a damaged directory, or a copy where SQLite may yet change them."""
    mere = not any(Path(f"{directory}{ending}").exists() for ending in LEFTOVERS[1:])
    folder, at = private_folder(directory), datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = folder / f"{directory.stem}-{at}-damaged.bytes"
    for ending in LEFTOVERS:
        there = Path(f"{directory}{ending}")
        if there.exists():
            kept = Path(f"{aside}{ending}")
            with suppress(OSError):  # a file system without hard links
                if mere:
                    os.link(there, kept)
            if not kept.exists():
                shutil.copyfile(there, kept)
    return aside
