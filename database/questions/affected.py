"""Which documents of the search index an edit touches: those of the edited records, and those that mention them.

An office is named in the documents of its roles, of all below it and of everybody who held a role there; a role in
those of its holders; an official in those of events; all of them in those of their mandates and of what they
followed."""

import json
from collections.abc import Collection, Iterable, Iterator

from database.questions.traits import PART_OF
from database.reading import IDS, Reader, many

_LENGTH = 36
_BEARS_NAMES = frozenset({"record", "name", "link"})
"""Edits of these tables change what offices are called or where they stand, which is told of all below them."""
_ONLY = {"link": ("child",)}
"""The columns that count, where not all do: an office says nothing about those below it."""


def edited_since(reader: Reader, revision: int) -> tuple[set[str], set[str]]:
    """The ids that occur in what was saved after that revision: all of them, and those whose naming it concerns."""
    every: set[str] = set()
    naming: set[str] = set()
    sql = "SELECT record, in_table, row_before, row_after FROM revision_row WHERE revision > ?"
    for row in reader.execute(sql, (revision,)):
        only = _ONLY.get(row["in_table"])
        told = {row["record"], *_ids(row["row_before"], only), *_ids(row["row_after"], only)}
        every |= told
        if row["in_table"] in _BEARS_NAMES:
            naming |= told
    return every, naming


def _ids(row: str | None, only: Collection[str] | None) -> Iterator[str]:
    """Every text of a row that could be an id; the columns are saved as one JSON object."""
    columns = json.loads(row) if row else None
    for name, value in columns.items() if isinstance(columns, dict) else ():
        if (only is None or name in only) and isinstance(value, str) and len(value) == _LENGTH:
            yield value


def affected(reader: Reader, edited: Iterable[str], naming: Collection[str], most: int) -> set[str] | None:
    """The ids of all records whose documents may read otherwise now, and of edited ones that are gone; None if they
    are more than `most`."""
    found = _owners(reader, edited)
    found |= _reached(reader, _BELOW, _owners(reader, naming))
    for questions in (_ROLES, _HOLDERS, _MENTIONING):
        if len(found) > most:
            return None
        found |= _reached(reader, questions, found)
    return found if len(found) <= most else None


_ROLES = ("SELECT id FROM role WHERE office IN {those}",)
_HOLDERS = ("SELECT official FROM term WHERE role IN {those}",)
_OWNERS = (
    "SELECT owner FROM name WHERE id IN {those}",
    "SELECT official FROM term WHERE id IN {those}",
    "SELECT role FROM term WHERE id IN {those}",
    "SELECT role FROM vacancy WHERE id IN {those}",
    "SELECT owner FROM mandate WHERE id IN {those}",
    "SELECT child FROM link WHERE id IN {those}",
    "SELECT record FROM office_change_side WHERE change IN {those}",
    "SELECT merged_into FROM record WHERE id IN {those} AND merged_into IS NOT NULL",
)
"""What a row without a document of its own says something about."""
_BELOW = (
    (
        "WITH RECURSIVE below (id) AS (SELECT value FROM json_each(?) UNION SELECT l.child FROM link l "
        f"JOIN below ON l.parent = below.id WHERE l.kind IN ({PART_OF})) SELECT id FROM below"
    ),
)
_MENTIONING = (
    "SELECT event FROM event_participant WHERE participant IN {those}",
    "SELECT id FROM mandate WHERE owner IN {those}",
    (
        "SELECT b.record FROM office_change_side a JOIN office_change_side b ON b.change = a.change "
        "WHERE a.record IN {those} AND b.side = 'before'"
    ),
)


def _owners(reader: Reader, ids: Iterable[str]) -> set[str]:
    """Twice: what was merged away has its owners too."""
    found = set(ids)
    for _ in range(2):
        found |= _reached(reader, _OWNERS, found)
    return found


def _reached(reader: Reader, questions: tuple[str, ...], ids: Collection[str]) -> set[str]:
    """What each question says of these ids."""
    if not ids:
        return set()
    return {row[0] for sql in questions for row in many(reader, sql.format(those=IDS), ids)}
