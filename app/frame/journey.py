"""Where the person has been: back and forward through opened records and boards. No Qt."""

from collections.abc import Mapping
from typing import Final, NewType

from app.shared.address import Address
from app.shared.language import QT_TR_NOOP, Texts
from database import RecordId

Board = NewType("Board", str)
"""The name of a page that is no record: a board, the help."""
BOARD_NAMES: Final[Mapping[str, str]] = Texts({
    "moves": QT_TR_NOOP("Moves"),
    "vacancies": QT_TR_NOOP("Vacancies"),
    "conflicts": QT_TR_NOOP("Conflicts"),
    "findings": QT_TR_NOOP("Findings"),
    "history": QT_TR_NOOP("History"),
    "duplicates": QT_TR_NOOP("Duplicates"),
    "coverage": QT_TR_NOOP("Coverage"),
    "trash": QT_TR_NOOP("Trash"),
    "help": QT_TR_NOOP("Help"),
})  # fmt: skip
"""What each of them is called in short, where one goes back to it."""
Place = Address | Board


def history_of(record: RecordId | None) -> Board:
    """The history of a record, or of everything."""
    return Board("history" if record is None else f"history {record}")


def board_name(board: Board) -> Board:
    """The name of the board without what it is about."""
    return Board(board.partition(" ")[0])


def board_about(board: Board) -> RecordId | None:
    """The record that a board is about, if it is about one."""
    about = board.partition(" ")[2]
    return RecordId(about) if about else None


class Journey:
    """A line of visited places with one of them before us; opening from the middle cuts off what lay ahead."""

    def __init__(self) -> None:
        self._visited: list[Place] = []
        self._here = -1

    @property
    def here(self) -> Place | None:
        return self._visited[self._here] if self._visited else None

    @property
    def can_go_back(self) -> bool:
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        return self._here < len(self._visited) - 1

    @property
    def behind(self) -> tuple[Place, ...]:
        """What lies back, the nearest first."""
        return tuple(reversed(self._visited[: max(0, self._here)]))

    @property
    def ahead(self) -> tuple[Place, ...]:
        """What lies forward, the nearest first."""
        return tuple(self._visited[self._here + 1 :])

    def visit(self, place: Place) -> None:
        if place == self.here:
            return
        del self._visited[self._here + 1 :]
        self._visited.append(place)
        self._here += 1

    def forget(self, record: RecordId) -> None:
        """Take a record that is no more out of the line."""
        before = [place for place in self._visited[: self._here] if not _is(place, record)]
        after = [place for place in self._visited[self._here :] if not _is(place, record)]
        self._visited = [*before, *after]
        self._here = min(len(before), len(self._visited) - 1)

    def back(self) -> Place | None:
        return self.go(-1)

    def forward(self) -> Place | None:
        return self.go(1)

    def go(self, steps: int) -> Place | None:
        """So many steps forward, or if negative back; not beyond the ends."""
        if self._visited:
            self._here = max(0, min(len(self._visited) - 1, self._here + steps))
        return self.here


def _is(place: Place, record: RecordId) -> bool:
    return isinstance(place, Address) and place.id == record
