"""Where things lie: the directory file, its search index, the log. No Qt; platformdirs only where needed."""

import hashlib
import os
import re
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.shared.language import tr

PROGRAM: Final = "incumbent"
VARIABLE: Final = "INCUMBENT_DIRECTORY"
FILE_NAME: Final = "directory.db"
PORTABLE: Final = "portable"
"""A file of this name beside a packaged program keeps everything of the person beside it, too."""


@dataclass(frozen=True, slots=True)
class Place:
    """A directory file and what belongs to it.

    `own` is True for the file in the user's data folder, which the program names by edition; False for a
    file the user named."""

    directory: Path
    own: bool
    earlier: tuple[Path, ...] = ()


def named_place(named: str) -> Place:
    """The directory a user named: a file, or a folder that holds (or shall hold) `directory.db`.

    A path that does not exist is taken for a folder only if it is written as one, with a slash at its end."""
    # Where the window's places are asked for before its first paint, the database must not be loaded yet.
    from database.problems import BadQuestion

    if not named.strip():
        raise BadQuestion(tr("The name of the directory is empty; give a file with --directory, or leave it out."))
    try:
        path = Path(named).expanduser()
        folder = path.is_dir() or named.endswith(("/", os.sep))
    except (OSError, RuntimeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else str(problem).rstrip(".")
        name = named[:200]
        sentence = tr("“{name}” can be no file: {why}. Name another one with --directory.", name=name, why=reason)
        raise BadQuestion(sentence) from problem
    return Place((path / FILE_NAME if folder else path).absolute(), own=False)


def own_place(data: Path, edition: str) -> Place:
    """The user's own directory of this edition; directories of other editions stay beside it, untouched."""
    file = data / f"directory-{_fit_for_a_file_name(edition)}.db"
    others = sorted(data.glob("directory-*.db")) if data.is_dir() else []
    return Place(file, own=True, earlier=tuple(other for other in others if other != file))


def _fit_for_a_file_name(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z.]+", "-", text).strip("-.") or "edition"


def asked_directory(option: str | None, environment: Mapping[str, str]) -> str | None:
    """The directory named by --directory, else by the environment; None: the user's own."""
    return option if option is not None else environment.get(VARIABLE) or None


def portable_folder() -> Path | None:
    """Where everything of the person lies if the packaged program is carried about, as on a stick; else None."""
    program = Path(sys.executable).parent
    return program / "data" if getattr(sys, "frozen", False) and (program / PORTABLE).exists() else None


def data_folder() -> Path:
    """The folder for this user's data: the platform's, or that of a portable program. Not created here."""
    if (carried := portable_folder()) is not None:
        return carried
    from platformdirs import user_data_path

    return user_data_path(PROGRAM, appauthor=False)


def log_folder() -> Path:
    return data_folder() / "log"


def settings_file() -> Path:
    if (carried := portable_folder()) is not None:
        return carried / "settings.json"
    from platformdirs import user_config_path

    return user_config_path(PROGRAM, appauthor=False) / "settings.json"


def index_place(place: Place) -> Path:
    """Where the search index of a directory lies: where caches do, never beside the directory.

    A file that came from somebody else may have brought an index along, and what an index says is believed."""
    key = hashlib.sha256(str(place.directory).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if (carried := portable_folder()) is not None:
        return carried / "cache" / "index" / key
    from platformdirs import user_cache_path

    return user_cache_path(PROGRAM, appauthor=False) / "index" / key


def make_private(folder: Path) -> bool:
    """Makes a folder that only this user can read and write; False where that cannot be had.

    A folder that others could write into is not taken over: what lies in it may be theirs."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if sys.platform != "win32":
            status = folder.lstat()
            if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid() or status.st_mode & 0o022:
                return False
            if stat.S_IMODE(status.st_mode) != 0o700:
                folder.chmod(0o700)
        return os.access(folder, os.W_OK | os.X_OK)
    except OSError:
        return False
