"""Drafts: what somebody has written in a form and not saved yet. Kept at once, so that no crash takes it away."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from database.problems import InputRefused
from database.reading import Reader, Row
from database.sentences import tr
from database.writer import Writer

LONGEST: Final = 1_000_000
NEW: Final = ""
"""What stands for the record in the draft of one that is not there yet."""


@dataclass(frozen=True, slots=True)
class Draft:
    form: str
    record: str
    """The id of the record that the form is about; NEW for none yet."""
    content: Mapping[str, Any]
    """What the form keeps, as it gave it: an object of JSON."""
    at: str
    """When it was kept: a moment in ISO 8601, of the world's clock."""


class Drafts:
    """The drafts of one open directory: at most one for each form and record."""

    def __init__(
        self, writer: Writer, ask: Callable[[Callable[[Reader], tuple[Draft, ...]]], tuple[Draft, ...]]
    ) -> None:
        self._writer = writer
        self._ask = ask

    def keep(self, form: str, record: str, content: Mapping[str, Any]) -> None:
        """In the file when this returns. Raises NotWritten where it cannot be, InputRefused where it is too long."""
        # Half a letter, as a broken paste may hold it, is escaped by JSON and so survives.
        text = json.dumps(content)
        if len(text) > LONGEST:
            raise InputRefused(
                tr("This draft is too long to be kept ({n} letters); save or shorten what is in the form.", n=len(text))
            )
        at = datetime.now(UTC).isoformat(timespec="seconds")
        sql = "INSERT OR REPLACE INTO draft (form, record, content, at) VALUES (?, ?, ?, ?)"
        with self._writer.saving() as connection:
            connection.execute(sql, (form, record, text, at))

    def read(self, form: str, record: str) -> Draft | None:
        return next((one for one in self.all() if (one.form, one.record) == (form, record)), None)

    def drop(self, form: str, record: str) -> None:
        """Forget it: it was saved, or is not wanted any more. Nothing is written where there is none."""
        if self.read(form, record) is not None:
            with self._writer.saving() as connection:
                connection.execute("DELETE FROM draft WHERE form = ? AND record = ?", (form, record))

    def all(self) -> tuple[Draft, ...]:
        """Every draft, the newest first. One that cannot be read any more is left out."""
        return self._ask(_all)


def _all(reader: Reader) -> tuple[Draft, ...]:
    rows = reader.execute("SELECT * FROM draft ORDER BY at DESC, form, record")
    return tuple(draft for row in rows if (draft := _draft(row)) is not None)


def _draft(row: Row) -> Draft | None:
    try:
        content = json.loads(row["content"])
    except (ValueError, RecursionError):
        return None
    return Draft(row["form"], row["record"], content, row["at"]) if isinstance(content, dict) else None
