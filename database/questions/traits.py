"""What a search can be narrowed down by: organisation, offices, levels, acting, vacant, disputed, roles held."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from database.dates import LAST_DAY
from database.reading import Row, Those, many
from database.rows import HeldRole

PART_OF = "'part of', 'joint of'"
"""The links through which an office stands below another one."""
_STANDING_IN = "'acting', 'ad interim', 'officer-in-charge', 'functions'"

_DISPUTED = (
    "(EXISTS (SELECT 1 FROM conflict WHERE subject = term.id) "
    "OR EXISTS (SELECT 1 FROM citation WHERE subject = term.id AND rival = 1))"
)


@dataclass(slots=True)
class Traits:
    organisation: str = ""
    offices: list[str] = field(default_factory=list)
    levels: list[str] = field(default_factory=list)
    states: set[str] = field(default_factory=set)
    held: list[HeldRole] = field(default_factory=list)


def traits(those: Those) -> dict[str, Traits]:
    """The traits of those offices, roles and officials that have any."""
    found: dict[str, Traits] = defaultdict(Traits)
    around = Those(those.reader, _around(those))
    names = _names(around)
    above = _above(around)
    for row in around.rows("SELECT id FROM office WHERE {those}", "id"):
        _place(found[row["id"]], _line(row["id"], above), names)
    for row in around.rows("SELECT id, office, level FROM role WHERE {those}", "id"):
        _place(found[row["id"]], _line(row["office"], above), names)
        if row["level"]:
            found[row["id"]].levels.append(row["level"])
    _terms(those, found, names)
    _states(those, found)
    return found


def _around(those: Those) -> list[str] | None:
    """Those records, the roles of the officials among them, and the offices of all of these with everything above."""
    if those.ids is None:
        return None
    sql = (
        "WITH RECURSIVE asked (id) AS (SELECT value FROM json_each(?)), "
        "all_roles (id) AS (SELECT id FROM asked UNION "
        "SELECT t.role FROM asked a CROSS JOIN term t ON t.official = a.id), "
        "above (id) AS (SELECT id FROM all_roles UNION "
        "SELECT r.office FROM all_roles a CROSS JOIN role r ON r.id = a.id UNION "
        f"SELECT l.parent FROM above CROSS JOIN link l ON l.child = above.id WHERE l.kind IN ({PART_OF})) "
        "SELECT id FROM above"
    )
    return [row["id"] for row in many(those.reader, sql, those.ids)]


def _names(those: Those) -> dict[str, list[str]]:
    """The preferred name of each office and role, then its acronyms."""
    found: dict[str, list[str]] = defaultdict(list)
    sql = (
        "SELECT owner, text FROM name WHERE {those} AND (kind = 'official' AND preferred = 1 OR kind = 'acronym') "
        "ORDER BY owner, kind = 'acronym', text"
    )
    for row in those.rows(sql, "owner"):
        found[row["owner"]].append(row["text"])
    return found


def _above(those: Those) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    sql = (
        f"SELECT child, parent FROM link WHERE {{those}} AND kind IN ({PART_OF}) "
        "ORDER BY child, kind DESC, end_last DESC, id"
    )
    for row in those.rows(sql, "child"):
        found[row["child"]].append(row["parent"])
    return found


def _line(office: str, above: dict[str, list[str]]) -> list[str]:
    """The office and all above it, the one at the top last; a ring of offices ends where it closes."""
    line: dict[str, None] = {}
    waiting = [office]
    while waiting:
        one = waiting.pop(0)
        if one not in line:
            line[one] = None
            waiting += above.get(one, [])
    return list(line)


def _place(one: Traits, line: list[str], names: dict[str, list[str]]) -> None:
    one.offices += [name for office in line for name in names[office] if name not in one.offices]
    top = names[line[-1]]
    # What an organisation is called in one word stands behind its name.
    one.organisation = one.organisation or (top[-1] if top else "")


def _terms(those: Those, found: dict[str, Traits], names: dict[str, list[str]]) -> None:
    sql = (
        "SELECT t.official, t.role, t.title, t.start_first, t.end_last, r.office FROM term t "
        "JOIN role r ON r.id = t.role WHERE {those} ORDER BY t.official, t.start_first DESC, t.start_last DESC, t.id"
    )
    for row in those.rows(sql, "t.official"):
        official, role = found[row["official"]], found[row["role"]]
        title = row["title"] or next(iter(names[row["role"]]), "")
        office = next(iter(names[row["office"]]), "")
        official.held.append(HeldRole(title, office, row["start_first"], row["end_last"]))
        official.organisation = official.organisation or role.organisation
        official.offices += [name for name in role.offices if name not in official.offices]
        official.levels += [level for level in role.levels if level not in official.levels]


def _states(those: Those, found: dict[str, Traits]) -> None:
    """Acting and vacant are what goes on as far as is recorded."""
    vacant = "SELECT role FROM vacancy WHERE {those} AND state = 'vacant' AND end_last = ?"
    _say("vacant", those.rows(vacant, "role", LAST_DAY), found)
    _say("disputed", those.rows("SELECT subject FROM conflict WHERE {those}", "subject"), found)
    _say("disputed", those.rows("SELECT subject FROM citation WHERE {those} AND rival = 1", "subject"), found)
    for side in ("official", "role"):
        acting = f"SELECT {side} FROM term WHERE {{those}} AND end_edtf = '..' AND capacity IN ({_STANDING_IN})"
        _say("acting", those.rows(acting, side), found)
        _say("disputed", those.rows(f"SELECT {side} FROM term WHERE {{those}} AND {_DISPUTED}", side), found)


def _say(state: str, records: Iterable[Row], found: dict[str, Traits]) -> None:
    for (record,) in records:
        found[record].states.add(state)
