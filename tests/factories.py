"""Small directories for tests, written as facts, so that a test reads like what an editor would type."""

import sqlite3
from pathlib import Path
from textwrap import dedent

from database import Directory, HoldersAnswer, OfficeId, OfficialId, RoleId, parse_period
from database.ids import shipped_id

EDITION = '[edition]\nname = "test"\nday = "2026-11-21"\n'


def directory_of(folder: Path, facts: str, name: str = "directory.db") -> Directory:
    """A directory that holds just these facts (TOML, as in resources/facts; indentation does not matter)."""
    written = folder / "facts"
    written.mkdir(parents=True, exist_ok=True)
    (written / "facts.toml").write_text(EDITION + dedent(facts), encoding="utf-8")
    return Directory.open(folder / name, facts=written)


def role(
    succession: str,
    *,
    title: str = "Head of Mission",
    seats: int = 1,
    office: str = "",
    post: str = "",
    people: dict[str, str] | None = None,
    more: str = "",
) -> str:
    """Facts for one role `head` of the office `mission`, with officials named by their keys in the succession.

    `succession` holds one entry a line: `ann 2010-01-01 2012-12-31 [key = value ...]`; `null` is an unknown day,
    `gap vacant START END` a recorded gap. `office`, `post` and `people[key]` are further keys of the office, the role
    and an official, `more` is whole tables."""
    lines = [
        "[offices.mission]",
        'name = "Mission"',
        'kind = "mission"',
        *_keys(office),
        "[roles.head]",
        f'title = "{title}"',
        'office = "mission"',
        'rank = "head"',
        f"seats = {seats}",
        *_keys(post),
    ]
    known: dict[str, str] = {}
    for number, line in enumerate(filter(None, map(str.strip, succession.splitlines()))):
        lines += _entry(line, number, known)
    for key, name in known.items():
        lines += [f"[officials.{key}]", f'name = "{name}"', f'sort = "{name}"', *_keys((people or {}).get(key, ""))]
    return "\n".join([*lines, dedent(more)])


def _entry(line: str, number: int, people: dict[str, str]) -> list[str]:
    who, *rest = line.split(maxsplit=1)
    entry = ["[[roles.head.succession]]"]
    if who == "gap":
        state, start, end, *extra = rest[0].split(maxsplit=3)
        entry.append(f'gap = "{state}"')
    else:
        start, end, *extra = rest[0].split(maxsplit=2)
        people.setdefault(who, who.capitalize())
        entry += [f'official = "{who}"', f'key = "{number}"']
    entry += [f'{name} = "{value}"' for name, value in (("start", start), ("end", end)) if value != "null"]
    return [*entry, *_keys(" ".join(extra))]


def _keys(text: str) -> list[str]:
    """`a = 1 | b = 2` as lines."""
    return [part.strip() for part in text.split(" | ") if part.strip()]


def world(
    offices: str = "", roles: str = "", changes: str = "", terms: str = "", links: str = "", more: str = ""
) -> str:
    """Facts for several offices, roles and changes, one a line.

    offices: `dpa [key = value | ...]`; roles: `head-of-dpa dpa [...]`; links: `dpa un [kind] [key = value | ...]` with
    the kind in words; changes: `merged 2019-01-01 office:dpa,office:pbso office:dppa [...]`;
    terms: `head-of-dpa ann 2010-01-01 2012-12-31 [...]`."""
    tables: dict[str, list[str]] = {}
    people: dict[str, str] = {}
    for key, rest in _lines(offices):
        tables[f"[offices.{key}]"] = [f'name = "{key.upper()}"', 'kind = "office"', *_keys(rest)]
    for number, (child, rest) in enumerate(_lines(links)):
        parent, _, more_keys = rest.partition(" ")
        kind, _, dates = more_keys.partition(":")
        tables[f"[[offices.{child}.links]] # {number}"] = [
            f'to = "{parent}"',
            f'kind = "{kind.strip() or "part of"}"',
            *_keys(dates),
        ]
    for key, rest in _lines(roles):
        office, _, own = rest.partition(" ")
        title = key.replace("-", " ").capitalize()
        tables[f"[roles.{key}]"] = [
            f'title = "{title}"',
            f'office = "{office}"',
            *([] if "rank =" in own else ['rank = "head"']),
            *_keys(own),
        ]
    for number, (key, rest) in enumerate(_lines(terms)):
        tables[f"[[roles.{key}.succession]] # {number}"] = _entry(rest, number, people)[1:]
    for number, (kind, rest) in enumerate(_lines(changes)):
        on, before, after, *more_of_it = rest.split(maxsplit=3)
        tables[f"[changes.change-{number}]"] = [
            f'kind = "{kind}"',
            *([] if on == "null" else [f'on = "{on}"']),
            *(f"{side} = {those.split(',')}" for side, those in (("before", before), ("after", after)) if those != "-"),
            *_keys(" ".join(more_of_it)),
        ]
    for key, name in people.items():
        tables[f"[officials.{key}]"] = [f'name = "{name}"', f'sort = "{name}"']
    text = "\n".join("\n".join([head, *keys]) for head, keys in tables.items())
    return f"{text}\n{dedent(more)}"


def _lines(text: str) -> list[tuple[str, str]]:
    """Each line as its first word and the rest."""
    pairs = (line.strip().partition(" ") for line in text.splitlines() if line.strip())
    return [(first, rest.strip()) for first, _, rest in pairs]


def role_id(key: str = "head") -> RoleId:
    return RoleId(shipped_id("role", key))


def office_id(key: str = "mission") -> OfficeId:
    return OfficeId(shipped_id("office", key))


def official_id(key: str) -> OfficialId:
    return OfficialId(shipped_id("official", key))


def answer(directory: Directory, day: str | None = None, role: str = "head") -> HoldersAnswer:
    """The holders of a role, named by its key, on a day, month, year or interval; without one the succession."""
    return directory.holders(role_id(role), None if day is None else parse_period(day))


def told(directory: Directory, day: str, role: str = "head") -> tuple[str, ...]:
    """The state and the names of the holders: `("held", "Ann")`."""
    found = answer(directory, day, role)
    return (str(found.state), *(holder.official.name for holder in found.holders))


def certainty(directory: Directory, day: str, who: str, role: str = "head") -> str:
    """How sure one official is in the role on a day; "no" where he or she is not listed."""
    rows = [holder for holder in answer(directory, day, role).holders if holder.official.name == who]
    return str(rows[0].certainty) if rows else "no"


def succession(directory: Directory, role: str = "head") -> list[tuple[str, str | None, str | None]]:
    """Every term of the line: name, start, end."""
    return [(row.official.name, row.start.edtf, row.end.edtf) for row in answer(directory, None, role).holders]


def raw(directory: Directory | Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    """What a foreign program would do to the closed file: any statement, all rules off."""
    path = directory if isinstance(directory, Path) else directory.path
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("PRAGMA ignore_check_constraints = ON")
            return connection.execute(statement, values).fetchall()
    finally:
        connection.close()
