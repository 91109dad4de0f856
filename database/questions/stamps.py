"""The stamp of a directory: the same only for the same content, and told of an earlier revision as well.

It is made of the edition, a sum of all ids, and who saved the last edit when; as long as there are no edits, of the
seal too. The sum is taken back row by row, so that an index of an earlier revision is known again."""

import json
from hashlib import sha256
from zlib import crc32

from database.reading import Reader

_SIZE = 1 << 64


class Stamps:
    """Remembers the sum of the ids of one directory from question to question: it takes longest."""

    def __init__(self) -> None:
        self._known: tuple[int, str, int] | None = None

    def now(self, reader: Reader) -> str:
        number = last_revision(reader)
        return _put_together(reader, number, self._sum(reader, number), sealed=True)

    def at(self, reader: Reader, revision: int) -> str:
        """What `now` said when this was the last revision, but for the seal."""
        back = _changed_after(reader, revision)
        return _put_together(reader, revision, (self._sum(reader, last_revision(reader)) - back) % _SIZE, sealed=False)

    def _sum(self, reader: Reader, number: int) -> int:
        """Ids change with revisions alone, so a known sum is brought up to the present by the edits in between."""
        known = self._known
        if known is not None and known[1] == _saved_by(reader, known[0]) and _grew(reader, known[0], number):
            ids = (known[2] + _changed_after(reader, known[0])) % _SIZE
        else:
            ids = _sum_of_all(reader)
        self._known = number, _saved_by(reader, number), ids
        return ids


def last_revision(reader: Reader) -> int:
    """The number of the last saved edit; 0 for a directory as it was shipped."""
    return int(reader.execute("SELECT coalesce(max(number), 0) FROM revision").fetchone()[0])


def without_seal(stamp: str) -> str:
    return stamp.partition("+")[0]


def erased_since(reader: Reader, revision: int) -> bool:
    """Whether somebody was erased after that revision: what was erased is in no row of the log any more."""
    sql = "SELECT 1 FROM revision WHERE kind = 'erase' AND number > ? LIMIT 1"
    return reader.execute(sql, (revision,)).fetchone() is not None


def _grew(reader: Reader, known: int, number: int) -> bool:
    """Whether the log tells all that was changed since."""
    return number == known or (number > known and not erased_since(reader, known))


def _put_together(reader: Reader, number: int, ids: int, sealed: bool) -> str:
    edition, day, seal = reader.execute("SELECT edition, edition_day, seal FROM directory").fetchone()
    whole = f"{edition}-{day}-{ids:016x}-{_saved_by(reader, number)}"
    return f"{whole}+{seal[:16]}" if sealed and number == 0 and seal else whole


def _saved_by(reader: Reader, number: int) -> str:
    row = reader.execute("SELECT at, by, title FROM revision WHERE number = ?", (number,)).fetchone()
    return f"{number}-{sha256(repr(tuple(row or ())).encode(errors='replace')).hexdigest()[:12]}"


def _sum_of_all(reader: Reader) -> int:
    return sum(_weight(row[0], row[1]) for row in reader.execute("SELECT id, merged_into FROM record")) % _SIZE


def _weight(record: str, merged_into: str | None) -> int:
    text = f"{record}{merged_into or ''}".encode(errors="replace")
    return crc32(text) << 32 | crc32(text[::-1])


def _changed_after(reader: Reader, revision: int) -> int:
    """How much the later edits changed the sum."""
    sql = "SELECT row_before, row_after FROM revision_row WHERE in_table = 'record' AND revision > ?"
    return sum(_of_row(row[1]) - _of_row(row[0]) for row in reader.execute(sql, (revision,)))


def _of_row(row: str | None) -> int:
    columns = json.loads(row) if row else None
    return _weight(str(columns["id"]), columns.get("merged_into")) if isinstance(columns, dict) else 0
