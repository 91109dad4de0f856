"""Moves: two days compared. Who came, left, acts; what was renamed or merged; what fell vacant."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from typing_extensions import override

from app.boards.board import Board, Choice, Setting, everything
from app.boards.detail import Detail
from app.boards.told import move_told
from app.boards.two_days import TwoDays
from app.boards.words import MOVES, PEOPLE, capital, evidence_in_short, shape_of_move
from app.shared.address import Address
from app.shared.dates_in_words import in_words
from app.shared.desk import Latest
from app.shared.language import QT_TR_NOOP, said, tr
from app.shared.library import Library
from app.shared.on_paper import Paper
from app.shared.rows_table.column import Column
from app.shared.wording import day_in_words, office_name
from database import BadDate, BadQuestion, OfficeId, TreeNode, iso
from database.rows import MoveRow


def official(row: MoveRow) -> Address | None:
    return Address("official", row.official.id) if row.official is not None else None


def role(row: MoveRow) -> Address | None:
    return Address("role", row.role.id) if row.role is not None else None


def office(row: MoveRow) -> Address | None:
    return Address("office", row.office.id) if row.office is not None else None


def subject(row: MoveRow) -> Address | None:
    """Whom or what a move is about."""
    return official(row) or role(row) or office(row)


COLUMNS = (
    Column[MoveRow]("date", QT_TR_NOOP("Date"), lambda r: in_words(r.on, "when"), 22, order=lambda r: r.on.earliest),
    Column[MoveRow](
        "move",
        QT_TR_NOOP("Move"),
        lambda r: MOVES.get(r.kind, capital(r.kind)),
        17,
        state=lambda r: shape_of_move(r.kind),
    ),
    Column[MoveRow]("what", QT_TR_NOOP("What happened"), lambda r: move_told(r.text), 84, opens=subject),
    Column[MoveRow](
        "official",
        QT_TR_NOOP("Official"),
        lambda r: r.official.name if r.official else "",
        28,
        opens=official,
        shown=False,
    ),
    Column[MoveRow](
        "role", QT_TR_NOOP("Role today"), lambda r: r.role.title if r.role else "", 40, opens=role, shown=False
    ),
    Column[MoveRow](
        "office", QT_TR_NOOP("Office"), lambda r: office_name(r.office) if r.office else "", 40, opens=office
    ),
    Column[MoveRow]("evidence", QT_TR_NOOP("Evidence"), lambda r: evidence_in_short(r.evidence), 34),
)

_CHOICES = (
    Choice("all", QT_TR_NOOP("All"), everything),
    Choice("came", QT_TR_NOOP("Came"), lambda row: row.kind in ("came", "designated")),
    Choice("left", QT_TR_NOOP("Left"), lambda row: row.kind == "left"),
    Choice("acts", QT_TR_NOOP("Acts"), lambda row: row.kind == "acts"),
    Choice("vacant", QT_TR_NOOP("Fell vacant"), lambda row: row.kind == "vacant"),
    Choice("offices", QT_TR_NOOP("Offices"), lambda row: row.kind not in PEOPLE and row.kind != "vacant"),
)


def detail(row: MoveRow) -> Detail:
    opens = [(row.official.name, official(row))] if row.official is not None else []
    opens += [(row.role.title, role(row))] if row.role is not None else []
    opens += [(office_name(row.office), office(row))] if row.office is not None else []
    named = tuple((words, address) for words, address in opens if address is not None)
    kind = MOVES.get(row.kind, capital(row.kind))
    moved = tr("{move}: {day}", move=kind, day=in_words(row.on, "when"))
    return Detail(move_told(row.text), (moved,), named, row.evidence)


def _named(nodes: tuple[TreeNode, ...]) -> Iterator[tuple[str, OfficeId]]:
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        yield office_name(node.office), node.office.id
        waiting += node.children


class MovesBoard(Board):
    def __init__(self, setting: Setting, parent: QObject) -> None:
        super().__init__(
            setting,
            "moves",
            tr("Moves"),
            COLUMNS,
            lambda row: (row.kind, row.text, row.on),
            (tr("move"), tr("moves")),
            _CHOICES,
            detail,
            parent,
        )
        self.two_days = TwoDays(setting.look, setting.as_of, self)
        self.controls.addWidget(self.two_days.widget)
        self._offices: dict[str, OfficeId] = {}
        self._latest: Latest[tuple[MoveRow, ...]] = Latest(setting.desk)
        self._names: Latest[tuple[TreeNode, ...]] = Latest(setting.desk)
        self.asks(self._look_up, with_the_day=False)
        self.two_days.changed.connect(self.ask)

    @override
    def paper(self) -> Paper:
        first, last = (day_in_words(iso(day)) for day in self.two_days.days)
        return self.list_on_paper(tr("Moves from {first} to {last}", first=first, last=last), "")

    def _look_up(self) -> None:
        if not self._offices:
            self._names.ask(lambda library: library.directory.tree(), self._offer)
        try:
            first, last = self.two_days.days
        except (BadDate, BadQuestion) as bad:
            self.two_days.complain(said(bad))
            return
        typed = self.two_days.office.text().strip()
        chosen = self._offices.get(typed)
        told = {"first": day_in_words(iso(first)), "last": day_in_words(iso(last)), "office": typed}
        words = tr("What changed after {first}, up to and with {last}.", **told)
        empty = tr("The directory records no move from {first} to {last}.", **told)
        if typed:
            words = tr("What changed after {first}, up to and with {last} in {office}.", **told)
            empty = tr("The directory records no move from {first} to {last} in {office}.", **told)

        def question(library: Library) -> tuple[MoveRow, ...]:
            wanted = chosen
            if typed and wanted is None:
                wanted = OfficeId(library.directory.resolve(typed, ("office",)).id)
            return library.directory.moves(first, last, wanted)

        self._latest.ask(question, lambda rows: self.show_rows(rows, words, empty), self.fail)

    def _offer(self, nodes: tuple[TreeNode, ...]) -> None:
        self._offices = dict(_named(nodes))
        self.two_days.offer_offices(sorted(self._offices, key=str.casefold))
