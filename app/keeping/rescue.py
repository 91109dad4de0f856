"""The worker's part where a directory cannot be opened: which backups there are, and taking one of them. No Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.shared.language import QT_TR_NOOP, Texts, tr
from app.shared.library import Library
from app.shared.wording import day_in_words

if TYPE_CHECKING:
    from database.backups import Backup

REASONS: Final = Texts({
    "closed": QT_TR_NOOP("after edits"),
    "merged": QT_TR_NOOP("before two records became one"),
    "migrated": QT_TR_NOOP("before its format was changed"),
    "restored": QT_TR_NOOP("before another backup was put in its place"),
    "imported": QT_TR_NOOP("before an import"),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rescue:
    """The directory that cannot be opened, and its backups, the newest first."""

    directory: Path
    backups: "tuple[Backup, ...]"


def look(library: Library) -> Rescue | None:
    """None where it is not known which file was to be opened."""
    from database.backups import backups

    directory = library.path()
    return None if directory is None else Rescue(directory, backups(directory))


def take(library: Library, file: Path) -> Path | None:
    """Put the backup in the place of the directory; returns where that is kept which was there. Raises InputRefused
    and NotWritten; then nothing was changed."""
    from database.restoring import restore

    library.close()
    directory = library.path()
    return restore(file, directory).before if directory is not None else None


def clear_the_place(library: Library) -> Path | None:
    """Take the damaged directory out of its place, so that it is built anew; returns where its bytes are kept."""
    from database.restoring import set_aside

    library.close()
    directory = library.path()
    return set_aside(directory) if directory is not None and directory.exists() else None


def moment_in_words(backup: "Backup") -> str:
    """When it was made, by the clock and calendar of this place."""
    here = backup.at.astimezone()
    return tr("{day}, {time}", day=day_in_words(here.date().isoformat()), time=here.strftime("%H:%M"))


def reason_in_words(backup: "Backup") -> str:
    return REASONS.get(backup.why, backup.why)
