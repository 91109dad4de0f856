"""`edit`, `undo`, `redo`, `history`: what is saved, taken back and made again, with the same edits as in the window."""

import getpass
import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands import documents
from app.commands.answers import Answer
from app.commands.documents import Document
from app.commands.sheet import Sheet
from app.shared.opening import Opened
from app.shared.paths import settings_file
from app.shared.settings import Settings
from database.problems import BadQuestion, InputRefused, NotFound
from database.rows import FieldChange, RevisionRow

if TYPE_CHECKING:
    from database.editing.log import Changes, Signed

_LARGEST: Final = 4_000_000
_STDIN: Final = "-"


def edit(options: Namespace, opened: Opened) -> Answer:
    """All edits of the file as one revision, or none of them."""
    from database.editing.reading import asked
    from database.editing.schema import schema

    if options.schema:
        described = schema()
        return Answer(described, lambda sheet: _write_schema(sheet, described))
    file = "the edits on stdin" if options.file == _STDIN else options.file
    wanted = asked(_read(options.file), file)
    signed = _signed(wanted.by, wanted.why)
    try:
        changes = opened.directory.editor.apply(wanted.edits, signed, dry_run=options.dry_run)
    except (InputRefused, NotFound) as problem:
        # Whatever it is that does not fit, it is the file that is refused.
        raise InputRefused(f"{file}: {problem}") from problem
    return _saved(changes, "Would be saved" if options.dry_run else "Saved", tried=options.dry_run)


def undo(_: Namespace, opened: Opened) -> Answer:
    return _saved(opened.directory.editor.undo(_signed()), "Saved")


def redo(_: Namespace, opened: Opened) -> Answer:
    return _saved(opened.directory.editor.redo(_signed()), "Saved")


def history(options: Namespace, opened: Opened) -> Answer:
    """What was saved, the newest first; of one record, or of the whole directory."""
    record = opened.directory.resolve(options.name) if options.name else None
    rows = opened.directory.history(record.id if record is not None else None)

    def write(sheet: Sheet) -> None:
        sheet.heading(f"History of {record.title}" if record is not None else "History of the directory")
        if not rows:
            sheet.line("Nothing has been edited here.")
        for row in rows:
            _write_revision(sheet, row)

    of = documents.ref(record) if record is not None else None
    return Answer({"of": of, "revisions": [_revision(row) for row in rows]}, write)


def _read(file: str | None) -> object:
    if file is None:
        raise BadQuestion("Name the file with the edits (“-”: they come on stdin), or ask for its form with --schema.")
    raw = _bytes(file)
    file = "the edits on stdin" if file == _STDIN else file
    if len(raw) > _LARGEST:
        raise InputRefused(f"{file}: the file has more than {_LARGEST:,} bytes; split it into several.")
    try:
        read: object = json.loads(raw.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise InputRefused(f"{file}: the file is not written in UTF-8 (byte {error.start}).") from error
    except json.JSONDecodeError as error:
        place = f"{file}, line {error.lineno}, column {error.colno}"
        raise InputRefused(f"{place}: this is no JSON ({error.msg}).") from error
    except (ValueError, RecursionError) as error:
        raise InputRefused(f"{file}: this is no JSON that can be read ({type(error).__name__}).") from error
    return read


def _bytes(file: str) -> bytes:
    """As many bytes as a file of edits may have, and one more if there are more."""
    try:
        if file == _STDIN:
            return sys.stdin.buffer.read(_LARGEST + 1)
        with Path(file).open("rb") as opened:
            return opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        raise InputRefused(f"{file}: the file cannot be read ({getattr(error, 'strerror', None) or error}).") from error


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _signed(by: str | None = None, why: str | None = None) -> "Signed":
    """Who the file says, else who the settings say, else who is logged in."""
    from database.editing.log import Signed

    return Signed(by or Settings(settings_file()).text("editor") or _login(), why)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def _saved(changes: "Changes", said: str, *, tried: bool = False) -> Answer:
    document: Document = {
        "revision": None if tried else changes.revision,
        "title": changes.title,
        "touched": list(changes.touched),
        "warnings": list(changes.warnings),
    }

    def write(sheet: Sheet) -> None:
        number = "" if tried else f" as revision {changes.revision}"
        sheet.line(f"{said}{number}: {changes.title}.")
        for warning in changes.warnings:
            sheet.line(f"Odd: {warning}", mark="- ")

    return Answer(document, write)


def _revision(row: RevisionRow) -> Document:
    return {
        "revision": row.number,
        "at": row.at,
        "by": row.by,
        "title": row.title,
        "why": row.why,
        "kind": row.kind,
        "takes_back": row.takes_back,
        "taken_back": row.taken_back,
        "changes": [_change(change) for change in row.changes],
        "lines": list(row.lines),
    }


def _change(change: FieldChange) -> Document:
    return {
        "record": documents.ref(change.record) if change.record is not None else None,
        "what": change.what,
        "field": change.field,
        "before": change.before,
        "after": change.after,
    }


def _write_revision(sheet: Sheet, row: RevisionRow) -> None:
    gone = " (taken back)" if row.taken_back else ""
    sheet.heading(f"{row.number}. {row.title}{gone}")
    sheet.line(f"{_moment(row.at)}, {row.by}" + (f": {row.why}" if row.why else ""))
    for line in row.lines:
        sheet.line(line, mark="- ")


def _moment(at: str) -> str:
    """A moment as it is saved, without the seconds: 2026-11-22 01:16 UTC."""
    return f"{at[:10]} {at[11:16]} UTC" if at.endswith(("+00:00", "Z")) else at


def _write_schema(sheet: Sheet, described: Document) -> None:
    for line in json.dumps(described, ensure_ascii=False, indent=2).splitlines():
        sheet.command(line)
