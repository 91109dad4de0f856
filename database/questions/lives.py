"""How long offices, roles and officials last: what begins a term at the earliest and closes it at the latest."""

from collections.abc import Iterable
from dataclasses import dataclass

from database.dates import Bound
from database.reading import IDS, Reader, bound, many
from database.rules import Closing


@dataclass(frozen=True, slots=True)
class RoleLife:
    """The life of a role and of the office it belongs to, its rank and its seats."""

    role: str
    office: str
    rank: str
    seats: int
    created: Bound
    abolished: Bound
    founded: Bound
    dissolved: Bound

    @property
    def not_before(self) -> Bound:
        """The later of the two beginnings: before it nobody can have held the role."""
        return self.created if self.created.earliest >= self.founded.earliest else self.founded

    @property
    def closings(self) -> tuple[Closing, ...]:
        return (
            Closing(self.abolished, "the role ended"),
            Closing(self.dissolved, "the office ended"),
        )

    def exists_on(self, first: int, last: int) -> bool:
        """Whether the role can have existed on one of these days."""
        return self.not_before.earliest <= last and first <= min(self.abolished.latest, self.dissolved.latest)


def role_lives(reader: Reader, roles: Iterable[str]) -> dict[str, RoleLife]:
    sql = f"SELECT r.*, o.* FROM role r JOIN office o ON o.id = r.office WHERE r.id IN {IDS}"
    sql = sql.replace(
        "r.*, o.*",
        "r.id AS role_id, r.office, r.rank, r.seats, "
        + _columns("r", "created", "abolished")
        + ", "
        + _columns("o", "founded", "dissolved"),
    )
    return {
        row["role_id"]: RoleLife(
            row["role_id"],
            row["office"],
            row["rank"],
            row["seats"],
            bound(row, "created"),
            bound(row, "abolished"),
            bound(row, "founded"),
            bound(row, "dissolved"),
        )
        for row in many(reader, sql, roles)
    }


def _columns(table: str, *bounds: str) -> str:
    return ", ".join(f"{table}.{b}_{part}" for b in bounds for part in ("edtf", "first", "last", "phrase"))


def deaths(reader: Reader, officials: Iterable[str]) -> dict[str, Closing]:
    """The death of each official who is known to have died."""
    sql = f"SELECT * FROM official WHERE died_edtf IS NOT NULL AND id IN {IDS}"
    return {row["id"]: Closing(bound(row, "died"), "the official died") for row in many(reader, sql, officials)}


def lives(reader: Reader, records: Iterable[str]) -> dict[str, tuple[Bound, Bound]]:
    """When each office or role began and ended, as recorded; a role no longer than its office."""
    wanted = list(records)
    sql = f"SELECT id, {_columns('o', 'founded', 'dissolved')} FROM office o WHERE id IN {IDS}"
    found = {row["id"]: (bound(row, "founded"), bound(row, "dissolved")) for row in many(reader, sql, wanted)}
    for role, life in role_lives(reader, wanted).items():
        last = min((closing.on for closing in life.closings), key=lambda end: end.latest)
        found[role] = (life.not_before, last)
    return found
