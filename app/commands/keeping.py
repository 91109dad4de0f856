"""`backup` and `restore`: the directory copied away whole, and taken back."""

from argparse import Namespace
from pathlib import Path

from app.commands.answers import Answer
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.paths import Place
from app.shared.wording import counted
from database import Directory
from database.problems import BadQuestion


def backup(options: Namespace, opened: Opened) -> Answer:
    """A verified copy of the directory as it is now, which may be in use."""
    from database.backups import copy_to

    file = _file(options.file)
    copy_to(opened.directory.path, file)
    told = opened.directory.info()

    def write(sheet: Sheet) -> None:
        sheet.line(f"The directory is kept in {file}: edition {told.edition}, revision {told.revision}.")

    return Answer({"file": str(file), "edition": told.edition, "revision": told.revision}, write)


def restore(options: Namespace, place: Place) -> Answer:
    """The directory itself is not opened for this: it may be damaged, or not be there."""
    from database.restoring import restore as put_in_place

    file = _file(options.file)
    done = put_in_place(file, place.directory)
    with Directory.open(place.directory) as directory:
        told = directory.info()

    def write(sheet: Sheet) -> None:
        sheet.line(f"{place.directory} is now what {file} was: edition {told.edition}, revision {told.revision}.")
        if done.before is not None:
            sheet.line(f"What was there before is kept in {done.before}.")
        if done.left_out:
            sheet.line(f"Left out for good, as erased before: {counted(done.left_out, 'official')}.")

    document = {
        "file": str(file),
        "directory": str(place.directory),
        "before": str(done.before) if done.before is not None else None,
        "edition": told.edition,
        "revision": told.revision,
        "left_out": done.left_out,
    }
    return Answer(document, write)


def _file(named: str) -> Path:
    if not named.strip() or "\0" in named:
        raise BadQuestion("Name the file of the backup.")
    return Path(named).absolute()
