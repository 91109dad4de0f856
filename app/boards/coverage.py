"""Coverage: which organisations, roles and years the directory knows, how well sourced, and what it does not know."""

from PySide6.QtCore import QObject

from app.boards.board import Board, Setting
from app.boards.detail import Detail
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.prose import at_time
from app.shared.rows_table.column import Column
from app.shared.wording import at_day, counted, day_in_words, office_name
from database import Period, parse_bound
from database.rows import CoverageRow


def name(row: CoverageRow) -> str:
    return office_name(row.office) if row.office is not None else "Everything together"


def years(row: CoverageRow) -> str:
    if row.first_year is None or row.last_year is None:
        return "none is sure"
    return str(row.first_year) if row.first_year == row.last_year else f"{row.first_year} – {row.last_year}"


def sourced(row: CoverageRow) -> str:
    """Rounded down: all of them only where it is all of them."""
    return f"{row.sourced * 100 // row.terms} %" if row.terms else ""


def confirmed(row: CoverageRow) -> str:
    return day_in_words(row.confirmed) if row.confirmed else "never"


def _possible(row: CoverageRow) -> str:
    return f"{row.possible:,}"


def _opens(row: CoverageRow) -> Address | None:
    return Address("office", row.office.id) if row.office is not None else None


COLUMNS = (
    Column[CoverageRow]("name", "Organisation", name, 34, opens=_opens),
    Column[CoverageRow](
        "offices", "Offices", lambda r: f"{r.offices:,}", 10, order=lambda r: r.offices, right=True, shown=False
    ),
    Column[CoverageRow]("roles", "Roles", lambda r: f"{r.roles:,}", 8, order=lambda r: r.roles, right=True),
    Column[CoverageRow]("terms", "Terms", lambda r: f"{r.terms:,}", 8, order=lambda r: r.terms, right=True),
    Column[CoverageRow]("years", "Years", years, 13, order=lambda r: r.first_year or 0),
    Column[CoverageRow](
        "sourced", "Sourced", sourced, 11, order=lambda r: r.sourced * 1000 // r.terms if r.terms else -1, right=True
    ),
    Column[CoverageRow](
        "confirmed", "Last confirmed", confirmed, 18,
        order=lambda r: parse_bound(r.confirmed).latest if r.confirmed else 0,
    ),
    Column[CoverageRow]("held", "Held", lambda r: f"{r.held:,}", 8, order=lambda r: r.held, right=True),
    Column[CoverageRow]("possible", "Possible", _possible, 11, order=lambda r: r.possible, right=True),
    Column[CoverageRow]("empty", "Empty", lambda r: f"{r.empty:,}", 9, order=lambda r: r.empty, right=True),
    Column[CoverageRow]("unknown", "Unknown", lambda r: f"{r.unknown:,}", 11, order=lambda r: r.unknown, right=True),
    Column[CoverageRow]("never", "Never held", lambda r: f"{r.never:,}", 12, order=lambda r: r.never, right=True),
)  # fmt: skip


def detail(row: CoverageRow, on: Period) -> Detail:
    known = f"{counted(row.offices, 'office')}, {counted(row.roles, 'role')}, {counted(row.terms, 'term')}"
    sure = f"{row.sourced:,} sourced, {row.inferred:,} inferred from a source, {row.unsourced:,} known but not sourced"
    age = f"last confirmed {at_day(row.confirmed)}" if row.confirmed else "never confirmed on any day"
    of_the_day = (
        f"Of {counted(row.standing, 'role')} {at_time(on)}: {row.held:,} with a known or presumed holder, "
        f"{row.possible:,} with only possible ones, {row.empty:,} known to be empty, "
        f"and of {row.unknown:,} nothing is known."
    )
    never = f"Not known: any holder, of any day, of {counted(row.never, 'role')}." if row.never else ""
    remarks = (f"{known}; years with a sure holder: {years(row)}.", f"Of the terms: {sure}; {age}.", of_the_day, never)
    opens = _opens(row)
    return Detail(name(row), tuple(filter(None, remarks)), ((name(row), opens),) if opens is not None else ())


class CoverageBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting, "coverage", "What this directory knows", COLUMNS,
            lambda row: row.office.id if row.office is not None else "", ("row", "rows"), (),
            lambda row: detail(row, setting.as_of.period), parent,
        )  # fmt: skip
        self._latest: Latest[tuple[CoverageRow, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=True)

    def _look_up(self) -> None:
        on = self.setting.as_of.period
        words = (
            f"All that was ever recorded of each organisation; the last columns count its roles {at_time(on)}. "
            "An office of two organisations counts under both, and once in the whole."
        )
        self._latest.ask(
            lambda library: library.directory.coverage(on),
            lambda rows: self.show_rows(rows, words, "The directory holds no office."),
            self.fail,
        )
