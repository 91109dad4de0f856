"""Vacancies and cover as of the day: what is empty since when, who covers, who is expected; and what nobody knows."""

from PySide6.QtCore import QObject

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.words import capital, evidence_in_short
from app.shared.address import Address
from app.shared.dates_in_words import date_words, in_words
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, tr
from app.shared.prose import at_time, prose
from app.shared.rows_table.column import Column
from app.shared.wording import CAPACITIES, SHORT_STATES, STATES, office_name
from database.rows import HolderRow, VacancyRow


def since(row: VacancyRow) -> str:
    if row.state == "unknown":
        return ""
    if row.since is None:
        return tr("not known")
    return in_words(row.since, "start")


def since_in_full(row: VacancyRow) -> str:
    """With how it is known."""
    if not row.since_last_holder:
        return since(row)
    return tr("{since}, when the last holder left", since=since(row))


def covered(row: VacancyRow) -> str:
    """Who covers, in which capacity, since when."""
    return tr("; ").join(
        f"{one.official.name}, {CAPACITIES[one.capacity]}, {date_words().since(in_words(one.start, 'start'))}"
        for one in row.covers
    )


def expected(row: VacancyRow) -> str:
    return tr("; ").join(f"{one.official.name}, {in_words(one.start, 'start')}" for one in row.expected)


def last(row: VacancyRow) -> str:
    if row.last is None:
        return ""
    return f"{row.last.official.name}, {date_words().until(in_words(row.last.end, 'end'))}"


def _first(holders: tuple[HolderRow, ...]) -> Address | None:
    return Address("official", holders[0].official.id) if holders else None


COLUMNS = (
    Column[VacancyRow](
        "state", QT_TR_NOOP("State"), lambda r: capital(SHORT_STATES[r.state]), 17, state=lambda r: r.state
    ),
    Column[VacancyRow](
        "role", QT_TR_NOOP("Role"), lambda r: r.role.title, 44, opens=lambda r: Address("role", r.role.id)
    ),
    Column[VacancyRow](
        "office",
        QT_TR_NOOP("Office"),
        lambda r: office_name(r.role.office),
        30,
        opens=lambda r: Address("office", r.role.office.id),
        shown=False,
    ),
    Column[VacancyRow](
        "since", QT_TR_NOOP("Vacant since"), since, 20, order=lambda r: r.since.earliest if r.since is not None else 0
    ),
    Column[VacancyRow]("covered", QT_TR_NOOP("Covered by"), covered, 40, opens=lambda r: _first(r.covers)),
    Column[VacancyRow]("expected", QT_TR_NOOP("Expected"), expected, 34, opens=lambda r: _first(r.expected)),
    Column[VacancyRow](
        "last", QT_TR_NOOP("Last known holder"), last, 34, opens=lambda r: _first((r.last,) if r.last else ())
    ),
    Column[VacancyRow]("evidence", QT_TR_NOOP("Evidence"), lambda r: evidence_in_short(r.evidence), 30, shown=False),
)

_CHOICES = (
    Choice("known", QT_TR_NOOP("Known to be empty or covered"), lambda row: row.state != "unknown"),
    Choice("unknown", QT_TR_NOOP("Unknown: nothing is known"), lambda row: row.state == "unknown"),
    Choice("all", QT_TR_NOOP("Both"), everything),
)


def detail(row: VacancyRow) -> Detail:
    state = capital(STATES[row.state])
    remarks = [tr("{state}, and the sources disagree.", state=state) if row.disputed else f"{state}."]
    for words, told in (
        (tr("Vacant since"), since_in_full(row)),
        (tr("Covered by"), covered(row)),
        (tr("Expected"), expected(row)),
        (tr("Last known holder"), last(row)),
    ):
        if told:
            remarks.append(tr("{label}: {words}", label=words, words=told))
    opens = [(row.role.title, Address("role", row.role.id))]
    opens += [(one.official.name, Address("official", one.official.id)) for one in (*row.covers, *row.expected)]
    return Detail(
        f"{row.role.title}, {office_name(row.role.office)}",
        (*remarks, *((prose(row.note),) if row.note else ())),
        tuple(opens),
        row.evidence,
    )


class VacanciesBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting,
            "vacancies",
            tr("Vacancies and cover"),
            COLUMNS,
            lambda row: row.role.id,
            (tr("role"), tr("roles")),
            _CHOICES,
            detail,
            parent,
        )
        self._latest: Latest[tuple[VacancyRow, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=True)

    def _look_up(self) -> None:
        on = self.setting.as_of.period
        day = at_time(on)

        def show(rows: tuple[VacancyRow, ...]) -> None:
            empty = tr("No role is without a known holder {day}.", day=day)
            self.show_rows(rows, tr("Roles without a holder {day}.", day=day), empty)

        self._latest.ask(lambda library: library.directory.vacancies(on), show, self.fail)
