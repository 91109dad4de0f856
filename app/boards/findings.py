"""What an editor should look at: the findings of `check`, each with the records it is about."""

from typing import Final

from PySide6.QtCore import QObject

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.words import capital
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.prose import prose
from app.shared.rows_table.column import Column
from app.shared.wording import SEVERITIES, day_in_words
from database import iso
from database.rows import Finding

_SHAPES: Final = {"error": "disputed", "warning": "acting", "note": "unknown"}
_ORDER: Final = {"error": 0, "warning": 1, "note": 2}


def _record(row: Finding, place: int) -> Address | None:
    return Address(row.records[place].kind, row.records[place].id) if len(row.records) > place else None


def _title(row: Finding, place: int) -> str:
    return row.records[place].title if len(row.records) > place else ""


COLUMNS = (
    Column[Finding](
        "severity", "Severity", lambda r: capital(SEVERITIES[r.severity][0]), 14,
        order=lambda r: _ORDER[r.severity], state=lambda r: _SHAPES[r.severity],
    ),
    Column[Finding]("rule", "Finding", lambda r: capital(r.rule), 22),
    Column[Finding]("text", "What is the matter", lambda r: prose(r.text), 76),
    Column[Finding]("record", "Record", lambda r: _title(r, 0), 40, opens=lambda r: _record(r, 0)),
    Column[Finding]("second", "Also", lambda r: _title(r, 1), 40, opens=lambda r: _record(r, 1), shown=False),
)  # fmt: skip

_CHOICES = (
    Choice("all", "All", everything),
    Choice("error", "Errors", lambda row: row.severity == "error"),
    Choice("warning", "Warnings", lambda row: row.severity == "warning"),
    Choice("note", "Notes", lambda row: row.severity == "note"),
)


def detail(row: Finding) -> Detail:
    opens = tuple((ref.title, Address(ref.kind, ref.id)) for ref in row.records)
    return Detail(prose(row.text), (f"{capital(SEVERITIES[row.severity][0])}: {row.rule}",), opens)


class FindingsBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting, "findings", "Findings of the check", COLUMNS,
            lambda row: (row.rule, row.text), ("finding", "findings"), _CHOICES, detail, parent,
        )  # fmt: skip
        self._latest: Latest[tuple[Finding, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=False)

    def _look_up(self) -> None:
        today = self.setting.as_of.today
        words = f"What an editor should look at. What ages is judged as of today, {day_in_words(iso(today))}."
        self._latest.ask(
            lambda library: library.directory.findings(today),
            lambda rows: self.show_rows(rows, words, "The check found nothing to look at."),
            self.fail,
        )
