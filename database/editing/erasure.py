"""Erasing a person everywhere: in the directory, in each of its backups, and in what was kept of damaged ones."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from database.backups import backups, copy, folder_of
from database.beside import part_of, remove, settle
from database.connection import connect, verify
from database.editing.erasing import erase, everything_of, forget, people_of, refuse_others, scrub
from database.editing.log import Signed
from database.editing.mentions import mentions, names_of
from database.ids import OfficialId
from database.migrations import migrate
from database.problems import DirectoryProblem, InputRefused, NotWritten
from database.questions.refs import refs
from database.questions.trash import trash
from database.reading import IDS, Reader, many
from database.rows import ErasureRow, Mention, Ref
from database.sentences import tr
from database.writer import Writer

Tell = Callable[[str, int, int], None]
_COUNTED = ("term", "attestation", "name", "contact", "identifier", "mandate")


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: the revision, in how many backups, how many backups could only be removed, who still names the
    person, and what could not be done."""

    revision: int
    backups: int
    removed: int
    mentions: tuple[Mention, ...]
    trouble: str | None = None


def erasure(reader: Reader, official: OfficialId, path: Path) -> ErasureRow:
    """What erasing would do. Raises NotFound, and BadQuestion for who is no person."""
    refuse_others(reader, official)
    gone = everything_of(reader, official)
    counts = dict.fromkeys((*_COUNTED, "note", "favourite", "draft", "revision"), 0)
    for row in many(reader, f"SELECT kind, count(*) AS n FROM record WHERE id IN {IDS} GROUP BY kind", gone):
        if row["kind"] in counts:
            counts[row["kind"]] = row["n"]
    for kind, sql in _PERSONAL.items():
        counts[kind] = next(many(reader, sql, gone))[0]
    counts["backup"] = len(backups(path))
    called = refs(reader, [official]).get(official) or _in_trash(reader, official)
    return ErasureRow(called, counts, _mentions(reader, gone))


def _in_trash(reader: Reader, official: OfficialId) -> Ref:
    title = next((row.title for row in trash(reader) if row.record == official), official)
    return Ref("official", official, title, "")


_PERSONAL = {
    "note": f"SELECT count(*) FROM personal_note WHERE record IN {IDS}",
    "favourite": f"SELECT count(*) FROM favourite WHERE record IN {IDS}",
    "draft": (
        "SELECT count(*) FROM draft d WHERE EXISTS "
        "(SELECT 1 FROM json_each(?) one WHERE instr(d.record || d.content, one.value) > 0)"
    ),
    "revision": f"SELECT count(DISTINCT revision) FROM revision_touch WHERE record IN {IDS}",
}


def erase_everywhere(
    path: Path, writer: Writer, reader: Reader, official: OfficialId, signed: Signed, tell: Tell = lambda *_: None
) -> Erased:
    """Backups first: whatever ends this in the middle, the directory still has the person, and it is done again.

    Raises NotFound, BadQuestion, InputRefused for an edit that nobody signed, and NotWritten; then the directory was
    not changed."""
    if not signed.by.strip():
        raise InputRefused(tr("Erasing is signed: say who does it."))
    refuse_others(reader, official)
    gone = everything_of(reader, official)
    told = _mentions(reader, gone)
    done, removed = _in_backups(path, people_of(reader, gone), tell)
    tell(tr("Erasing in the directory"), 0, 0)
    with writer.saving() as connection:
        number = erase(connection, official, signed)
    trouble = None
    try:
        with writer.outside() as connection:
            scrub(connection)
    except sqlite3.Error as error:
        trouble = tr(
            "The directory could not be written anew ({why}), so that traces may be left in the file. Make room, and "
            "erase somebody or something again.",
            why=str(error),
        )
    return Erased(number, done, removed, told, trouble)


def _mentions(reader: Reader, gone: list[str]) -> tuple[Mention, ...]:
    return mentions(reader, names_of(reader, people_of(reader, gone)), gone)


def _in_backups(path: Path, people: Sequence[str], tell: Tell) -> tuple[int, int]:
    """In how many backups they were erased, and how many could not be rewritten and are gone."""
    found = backups(path)
    done = removed = 0
    for number, backup in enumerate(found):
        tell(tr("Erasing in the backups"), number, len(found))
        try:
            _rewrite(backup.file, people)
            done += 1
        except (sqlite3.Error, OSError, DirectoryProblem) as error:
            _raise_if_full(backup.file, error)
            _unlink(backup.file)
            removed += 1
    with suppress(FileNotFoundError):
        for left in folder_of(path).iterdir():
            if ".bytes" in left.suffixes or left.name.endswith(".part") or "-damaged.bytes" in left.name:
                _unlink(left)
                removed += 1
    return done, removed


def _rewrite(file: Path, people: Sequence[str]) -> None:
    part = part_of(file)
    try:
        remove(part)
        copy(file, part)
        with closing(connect(part, "write")) as writer:
            migrate(writer)
            writer.execute("BEGIN IMMEDIATE")
            forget(writer, people)
            writer.execute("COMMIT")
            scrub(writer)
            verify(writer, part)
        settle(part)
        part.replace(file)
        settle(file.parent)
    finally:
        with suppress(OSError):
            remove(part)


def _unlink(file: Path) -> None:
    try:
        file.unlink()
    except OSError as error:
        raise _refusal(file, str(error.strerror)) from error


def _raise_if_full(file: Path, error: Exception) -> None:
    """No room, or no right to write, is no reason to throw backups away."""
    said = str(error)
    if isinstance(error, OSError) or "full" in said or "readonly" in said or "locked" in said:
        raise _refusal(file, said) from error


def _refusal(file: Path, why: str) -> NotWritten:
    return NotWritten(
        tr(
            "The backup {file} could not be rewritten ({why}), so nobody was erased from the directory. Make room, or "
            "see to it that its folder can be written, and erase again.",
            file=file,
            why=why,
        )
    )
