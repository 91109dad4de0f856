"""What an editor should look at: the findings of `check`, each with the records it is about."""

from typing import Final

from PySide6.QtCore import QObject

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.told import finding_told, rule_told
from app.boards.words import capital
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, tr
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
        "severity",
        QT_TR_NOOP("Severity"),
        lambda r: capital(SEVERITIES[r.severity][0]),
        19,
        order=lambda r: _ORDER[r.severity],
        state=lambda r: _SHAPES[r.severity],
    ),
    Column[Finding]("rule", QT_TR_NOOP("Finding"), lambda r: capital(rule_told(r.rule)), 26),
    Column[Finding]("text", QT_TR_NOOP("What is the matter"), lambda r: finding_told(r.text), 76),
    Column[Finding]("record", QT_TR_NOOP("Record"), lambda r: _title(r, 0), 40, opens=lambda r: _record(r, 0)),
    Column[Finding](
        "second", QT_TR_NOOP("Also"), lambda r: _title(r, 1), 40, opens=lambda r: _record(r, 1), shown=False
    ),
)

_CHOICES = (
    Choice("all", QT_TR_NOOP("All"), everything),
    Choice("error", QT_TR_NOOP("Errors"), lambda row: row.severity == "error"),
    Choice("warning", QT_TR_NOOP("Warnings"), lambda row: row.severity == "warning"),
    Choice("note", QT_TR_NOOP("Notes"), lambda row: row.severity == "note"),
)


def detail(row: Finding) -> Detail:
    opens = tuple((ref.title, Address(ref.kind, ref.id)) for ref in row.records)
    severity = capital(SEVERITIES[row.severity][0])
    remark = tr("{severity}: {rule}", severity=severity, rule=rule_told(row.rule))
    return Detail(finding_told(row.text), (remark,), opens)


class FindingsBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting,
            "findings",
            tr("Findings of the check"),
            COLUMNS,
            lambda row: (row.rule, row.text),
            (tr("finding"), tr("findings")),
            _CHOICES,
            detail,
            parent,
        )
        self._latest: Latest[tuple[Finding, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=False)

    def _look_up(self) -> None:
        today = self.setting.as_of.today
        day = day_in_words(iso(today))
        words = tr("What an editor should look at. What ages is judged as of today, {day}.", day=day)
        self._latest.ask(
            lambda library: library.directory.findings(today),
            lambda rows: self.show_rows(rows, words, tr("The check found nothing to look at.")),
            self.fail,
        )
