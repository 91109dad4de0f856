"""Where a person is named: in the texts of records that are about others, which only people can rewrite."""

import json
import re
from collections.abc import Iterable
from typing import Final

from database.reading import Reader, Row, many
from database.rows import Mention
from database.sealing import NOT_FACTS

_SHORTEST: Final = 4
_EXCERPT: Final = 60
_NO_TEXT: Final = re.compile(r"_edtf$|^id$|^kind$|^key$|^origin$|^folded$|^lang$")


class Names:
    """The names of one person, sought as whole words whatever the case of their letters."""

    def __init__(self, texts: Iterable[str]) -> None:
        wanted = sorted({text.strip().casefold() for text in texts if len(text.strip()) >= _SHORTEST}, key=len)
        self.texts = tuple(reversed(wanted))
        either = "|".join(re.escape(text) for text in self.texts)
        self._sought = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None

    def are_in(self, *texts: str | None) -> bool:
        return self._sought is not None and any(self._sought.search(text.casefold()) for text in texts if text)

    def are_in_json(self, *texts: str | None) -> bool:
        """The same for what is written as JSON, in which letters may be escaped."""
        return any(self.are_in(_unescaped(text)) for text in texts if text)

    def excerpt(self, text: str) -> str:
        """The words around the first name."""
        found = self._sought.search(text.casefold()) if self._sought is not None else None
        if found is None or len(text) <= 2 * _EXCERPT:
            return text
        first = max(0, found.start() - _EXCERPT)
        last = min(len(text), found.end() + _EXCERPT)
        return f"{'…' if first else ''}{text[first:last]}{'…' if last < len(text) else ''}"


def names_of(reader: Reader, people: Iterable[str]) -> Names:
    """What these officials are or were called, as far as the log tells, and the part that lists sort by."""
    ids = list(people)
    those = "IN (SELECT value FROM json_each(?))"
    called = [row[0] for row in many(reader, f"SELECT text FROM name WHERE owner {those}", ids)]
    sorted_by = [row[0] for row in many(reader, f"SELECT sort_name FROM official WHERE id {those}", ids)]
    sql = "SELECT row_before, row_after FROM revision_row WHERE in_table IN ('name', 'official')"
    for row in reader.execute(sql):
        for values in (json.loads(image) for image in row if image):
            if values.get("owner") in ids:
                called.append(str(values.get("text", "")))
            elif values.get("id") in ids:
                sorted_by.append(str(values.get("sort_name", "")))
    return Names([*called, *sorted_by, *(text.partition(",")[0] for text in sorted_by)])


def mentions(reader: Reader, names: Names, gone: Iterable[str]) -> tuple[Mention, ...]:
    """Texts of other records in which the names stand, in the order of the tables."""
    apart = set(gone)
    found = []
    for table, columns, own in _texts(reader):
        for row in reader.execute(f"SELECT * FROM {table}"):
            if not apart.intersection(str(row[column]) for column in own):
                found += [
                    Mention(_record(row, own), table.replace("_", " "), column, names.excerpt(str(row[column])))
                    for column in columns
                    if isinstance(row[column], str) and names.are_in(row[column])
                ]
    return tuple(found)


def _texts(reader: Reader) -> Iterable[tuple[str, list[str], list[str]]]:
    """Every table with its columns of free text, and with those that say which record a row is or belongs to."""
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
    for (table,) in reader.execute(sql).fetchall():
        if table in NOT_FACTS and table != "personal_note":
            continue
        own = [row["from"] for row in reader.execute(f"PRAGMA foreign_key_list({table})")]
        rows = reader.execute(f"PRAGMA table_info({table})").fetchall()
        texts = [
            row["name"]
            for row in rows
            if row["type"] == "TEXT" and row["name"] not in own and not _NO_TEXT.search(row["name"])
        ]
        if texts and own:
            yield table, texts, own


def _record(row: Row, own: list[str]) -> str:
    """The record on whose page the text is read, as far as the row says."""
    for column in ("owner", "subject", "event", "office", "role", "record", "term", "id"):
        if column in own and row[column]:
            return str(row[column])
    return str(row[own[0]])


def _unescaped(text: str) -> str:
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except (ValueError, RecursionError):
        return text
