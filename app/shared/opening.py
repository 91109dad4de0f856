"""Opens what the options name: the directory file, made first if missing, and its search index. No Qt."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from app.shared.language import tr
from app.shared.paths import Place, index_place, make_private, named_place, own_place, settings_file
from app.shared.settings import Settings
from database import Directory
from database.problems import DirectoryUnusable
from resources import carried_directory, facts_folder

if TYPE_CHECKING:
    from search_index import SearchIndex, Step

Tell = Callable[[str, int, int], None]
"""Told what is being done, and how many of how many steps are done."""


class Opened:
    """An open directory, where it lies, and whom to tell what takes long."""

    def __init__(self, place: Place, directory: Directory, tell: Tell) -> None:
        self.place = place
        self.directory = directory
        self._tell = tell

    def index(self) -> "SearchIndex":
        """The search index, in step with the directory."""
        return open_index(self.place, self.directory, self._tell)

    def fresh_index(self) -> "SearchIndex":
        """The search index, built anew."""
        return self.told_index(lambda step: self._tell(tr("Building the search index"), step.done, step.of))

    def told_index(self, tell: "Callable[[Step], object]") -> "SearchIndex":
        """The same, telling each step."""
        index = found_index(self.place)
        directory = self.directory
        for step in index.rebuilding(directory.documents(), directory.revision, directory.stamp()):
            tell(step)
        return index

    def __enter__(self) -> "Opened":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.directory.close()


def place_of(named: str | None, data: Callable[[], Path]) -> Place:
    """Where the asked directory lies: the named one, else the user's own of this program's edition."""
    return named_place(named) if named is not None else own_place(data(), shipped_edition())


def shipped_edition() -> str:
    """The name of the edition whose facts this program carries."""
    import tomllib

    with (facts_folder() / "edition.toml").open("rb") as file:
        return str(tomllib.load(file)["edition"]["name"])


def open_directory(place: Place, tell: Tell) -> Directory:
    """The open directory; where there is none, the carried one is copied or the shipped facts are filled in.

    Raises DirectoryUnusable, DirectoryNewer or InputRefused, each with a sentence for the person."""
    if place.directory.exists():
        return Directory.open(place.directory)
    folder = place.directory.parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        carried = carried_directory()
        if carried is not None:
            tell(tr("Copying the directory that comes with the program"), 0, 1)
            _carry(carried, place.directory, erased_before(place))
        elif not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, tr("no permission to write there"))
    except OSError as problem:
        sentence = tr(
            "There is no directory at {path} yet, and none can be made in {folder}: {why}. "
            "Make that folder writable, or name another place with --directory.",
            path=place.directory,
            folder=folder,
            why=(problem.strerror or tr("it cannot be written")).lower(),
        )
        raise DirectoryUnusable(sentence) from problem
    return Directory.open(place.directory, facts_folder(), tell, erased_before(place))


def erased_before(place: Place) -> tuple[str, ...]:
    """The ids of all who were erased from directories of earlier editions: a newer one does not bring them back."""
    if not place.earlier:
        return ()
    from database.restoring import tombstones

    return tuple(dict.fromkeys(one for earlier in place.earlier for one in tombstones(earlier)))


def _carry(carried: Path, target: Path, without: tuple[str, ...]) -> None:
    if not without:
        copy_whole(carried, target)
        return
    from database.restoring import restore

    restore(carried, target, without)


def notices(directory: Directory) -> tuple[str, ...]:
    """What the person should know after opening: what was done to the directory, and once, that it lies badly."""
    from database.shared_folders import warning

    words = warning(directory.path)
    if words is None:
        return directory.notices
    settings = Settings(settings_file())
    mark = hashlib.sha256(str(directory.path).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    told = settings.texts("warned")
    if mark in told:
        return directory.notices
    settings.set("warned", [*told, mark][-20:])
    settings.save()
    return (*directory.notices, words)


def copy_whole(file: Path, target: Path) -> None:
    """Copies so that the target is there whole or not at all; one that is there already is never replaced."""
    handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    copy = Path(temporary)
    try:
        with os.fdopen(handle, "wb") as written, file.open("rb") as read:
            shutil.copyfileobj(read, written)
            written.flush()
            os.fsync(written.fileno())
        _put_in_place(copy, target)
    finally:
        copy.unlink(missing_ok=True)
    _settle(target.parent)


def _put_in_place(copy: Path, target: Path) -> None:
    try:
        # A second name is refused where the target exists: another process may have made it meanwhile.
        target.hardlink_to(copy)
    except FileExistsError:
        return
    except OSError:
        if not target.exists():
            copy.rename(target)


def _settle(folder: Path) -> None:
    """Makes a rename in the folder last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def index_folder(place: Place) -> Path | None:
    """A private folder for the search index; None where there is none to be had: it is then kept in memory."""
    folder = index_place(place)
    return folder if make_private(folder) else None


def open_index(place: Place, directory: Directory, tell: Tell) -> "SearchIndex":
    """The search index of the directory; a missing, stale or damaged one is rebuilt first."""
    index = found_index(place)
    # Late, for most questions on the command line need no index.
    from app.shared.index_upkeep import changes_of

    changed = changes_of(directory)
    index.keep_in_step(directory.revision, directory.stamp(), directory.documents, _counted(tell), changed)
    return index


def found_index(place: Place) -> "SearchIndex":
    """The search index as it lies on disk, in step with the directory or not."""
    from search_index import SearchIndex

    return SearchIndex.open(index_folder(place))


def _counted(tell: Tell) -> Callable[[int], None]:
    return lambda read: tell(tr("Building the search index"), read, 0)
