"""Coverage: which organisations, roles and years the directory knows, how well sourced, and what it does not know."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.boards.board import Board, Setting
from app.boards.detail import Detail
from app.shared.address import Address
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, grouped, tr
from app.shared.prose import at_time
from app.shared.rows_table.column import Column
from app.shared.wording import at_day, counted, day_in_words, office_name
from database import Period, parse_bound
from database.rows import CoverageRow


def name(row: CoverageRow) -> str:
    return office_name(row.office) if row.office is not None else tr("Everything together")


def years(row: CoverageRow) -> str:
    if row.first_year is None or row.last_year is None:
        return tr("none is sure")
    return str(row.first_year) if row.first_year == row.last_year else f"{row.first_year} – {row.last_year}"


def sourced(row: CoverageRow) -> str:
    """Rounded down: all of them only where it is all of them."""
    return tr("{n} %", n=row.sourced * 100 // row.terms) if row.terms else ""


def confirmed(row: CoverageRow) -> str:
    return day_in_words(row.confirmed) if row.confirmed else tr("never")


def _opens(row: CoverageRow) -> Address | None:
    return Address("office", row.office.id) if row.office is not None else None


def _count(
    name: str, title: str, number: Callable[[CoverageRow], int], width: int, *, shown: bool = True
) -> Column[CoverageRow]:
    return Column(name, title, lambda row: grouped(number(row)), width, order=number, right=True, shown=shown)


def _share(row: CoverageRow) -> int:
    return row.sourced * 1000 // row.terms if row.terms else -1


def _last(row: CoverageRow) -> int:
    return parse_bound(row.confirmed).latest if row.confirmed else 0


COLUMNS = (
    Column[CoverageRow]("name", QT_TR_NOOP("Organisation"), name, 34, opens=_opens),
    _count("offices", QT_TR_NOOP("Offices"), lambda r: r.offices, 10, shown=False),
    _count("roles", QT_TR_NOOP("Roles"), lambda r: r.roles, 8),
    _count("terms", QT_TR_NOOP("Terms"), lambda r: r.terms, 8),
    Column[CoverageRow]("years", QT_TR_NOOP("Years"), years, 13, order=lambda r: r.first_year or 0),
    Column[CoverageRow]("sourced", QT_TR_NOOP("Sourced"), sourced, 10, order=_share, right=True),
    Column[CoverageRow]("confirmed", QT_TR_NOOP("Last confirmed"), confirmed, 18, order=_last),
    _count("held", QT_TR_NOOP("Held"), lambda r: r.held, 8),
    _count("possible", QT_TR_NOOP("Possible"), lambda r: r.possible, 10),
    _count("empty", QT_TR_NOOP("Empty"), lambda r: r.empty, 8),
    _count("unknown", QT_TR_NOOP("Unknown"), lambda r: r.unknown, 10),
    _count("never", QT_TR_NOOP("Never held"), lambda r: r.never, 11),
)


def detail(row: CoverageRow, on: Period) -> Detail:
    known = f"{counted(row.offices, 'office')}, {counted(row.roles, 'role')}, {counted(row.terms, 'term')}"
    sure = tr(
        "{sourced} sourced, {inferred} inferred from a source, {unsourced} known but not sourced",
        sourced=grouped(row.sourced),
        inferred=grouped(row.inferred),
        unsourced=grouped(row.unsourced),
    )
    age = tr("never confirmed on any day")
    if row.confirmed:
        age = tr("last confirmed {when}", when=at_day(row.confirmed))
    of_the_day = tr(
        "Of {roles} {when}: {held} with a known or presumed holder, {possible} with only possible ones, "
        "{empty} known to be empty, and of {unknown} nothing is known.",
        roles=counted(row.standing, "role"),
        when=at_time(on),
        held=grouped(row.held),
        possible=grouped(row.possible),
        empty=grouped(row.empty),
        unknown=grouped(row.unknown),
    )
    never = tr("Not known: any holder, of any day, of {roles}.", roles=counted(row.never, "role")) if row.never else ""
    remarks = (
        tr("{known}; years with a sure holder: {years}.", known=known, years=years(row)),
        tr("Of the terms: {sure}; {age}.", sure=sure, age=age),
        *(of_the_day, never),
    )
    opens = _opens(row)
    return Detail(name(row), tuple(filter(None, remarks)), ((name(row), opens),) if opens is not None else ())


class CoverageBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting,
            "coverage",
            tr("What this directory knows"),
            COLUMNS,
            lambda row: row.office.id if row.office is not None else "",
            (tr("row"), tr("rows")),
            (),
            lambda row: detail(row, setting.as_of.period),
            parent,
        )
        self._latest: Latest[tuple[CoverageRow, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=True)

    def _look_up(self) -> None:
        on = self.setting.as_of.period
        words = tr(
            "All that was ever recorded of each organisation; the last columns count its roles {when}. "
            "An office of two organisations counts under both, and once in the whole.",
            when=at_time(on),
        )
        self._latest.ask(
            lambda library: library.directory.coverage(on),
            lambda rows: self.show_rows(rows, words, tr("The directory holds no office.")),
            self.fail,
        )
