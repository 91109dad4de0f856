"""What a search can be narrowed down by: organisation, offices, levels, acting, vacant, disputed, roles held."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from database.dates import LAST_DAY
from database.reading import Reader
from database.rows import HeldRole

_STANDING_IN = "'acting', 'ad interim', 'officer-in-charge', 'functions'"


@dataclass(slots=True)
class Traits:
    organisation: str = ""
    offices: list[str] = field(default_factory=list)
    levels: list[str] = field(default_factory=list)
    states: set[str] = field(default_factory=set)
    held: list[HeldRole] = field(default_factory=list)


def traits(reader: Reader) -> dict[str, Traits]:
    """The traits of every office, role and official that has any."""
    found: dict[str, Traits] = defaultdict(Traits)
    names = _names(reader)
    above = _above(reader)
    for row in reader.execute("SELECT id FROM office"):
        _place(found[row["id"]], _line(row["id"], above), names)
    for row in reader.execute("SELECT id, office, level FROM role"):
        _place(found[row["id"]], _line(row["office"], above), names)
        if row["level"]:
            found[row["id"]].levels.append(row["level"])
    _terms(reader, found, names)
    _states(reader, found)
    return found


def _names(reader: Reader) -> dict[str, list[str]]:
    """The preferred name of each office and role, then its acronyms."""
    found: dict[str, list[str]] = defaultdict(list)
    sql = (
        "SELECT owner, text FROM name WHERE kind = 'official' AND preferred = 1 OR kind = 'acronym' "
        "ORDER BY owner, kind = 'acronym', text"
    )
    for row in reader.execute(sql):
        found[row["owner"]].append(row["text"])
    return found


def _above(reader: Reader) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    sql = (
        "SELECT child, parent FROM link WHERE kind IN ('part of', 'joint of') ORDER BY child, kind DESC, end_last DESC"
    )
    for row in reader.execute(sql):
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


def _terms(reader: Reader, found: dict[str, Traits], names: dict[str, list[str]]) -> None:
    sql = (
        "SELECT t.official, t.role, t.title, t.start_first, t.end_last, r.office FROM term t "
        "JOIN role r ON r.id = t.role ORDER BY t.official, t.start_first DESC, t.start_last DESC"
    )
    for row in reader.execute(sql):
        official, role = found[row["official"]], found[row["role"]]
        title = row["title"] or next(iter(names[row["role"]]), "")
        office = next(iter(names[row["office"]]), "")
        official.held.append(HeldRole(title, office, row["start_first"], row["end_last"]))
        official.organisation = official.organisation or role.organisation
        official.offices += [name for name in role.offices if name not in official.offices]
        official.levels += [level for level in role.levels if level not in official.levels]


def _states(reader: Reader, found: dict[str, Traits]) -> None:
    """Acting and vacant are what goes on as far as is recorded."""
    acting = f"SELECT official, role FROM term WHERE end_edtf = '..' AND capacity IN ({_STANDING_IN})"
    vacant = "SELECT role FROM vacancy WHERE state = 'vacant' AND end_last = ?"
    about = "(SELECT subject FROM conflict UNION SELECT subject FROM citation WHERE rival = 1)"
    disputed = f"SELECT subject FROM {about} UNION SELECT official FROM term WHERE id IN {about} "
    disputed += f"UNION SELECT role FROM term WHERE id IN {about}"
    _say("acting", (i for row in reader.execute(acting) for i in row), found)
    _say("vacant", (row[0] for row in reader.execute(vacant, (LAST_DAY,))), found)
    _say("disputed", (row[0] for row in reader.execute(disputed)), found)


def _say(state: str, records: Iterable[str], found: dict[str, Traits]) -> None:
    for record in records:
        found[record].states.add(state)
