"""Small directories for tests, written as facts, so that a test reads like what an editor would type."""

from pathlib import Path
from textwrap import dedent

from database import Directory

EDITION = '[edition]\nname = "test"\nday = "2026-11-21"\n'


def directory_of(folder: Path, facts: str, name: str = "directory.db") -> Directory:
    """A directory that holds just these facts (TOML, as in resources/facts; indentation does not matter)."""
    written = folder / "facts"
    written.mkdir(parents=True, exist_ok=True)
    (written / "facts.toml").write_text(EDITION + dedent(facts), encoding="utf-8")
    return Directory.open(folder / name, facts=written)


def role(succession: str, *, title: str = "Head of Mission", seats: int = 1, more: str = "") -> str:
    """Facts for one role `head` of the office `mission`, with officials named by their keys in the succession.

    `succession` holds one entry a line: `ann 2010-01-01 2012-12-31 [key = value ...]`; `null` is an unknown day,
    `gap vacant START END` a recorded gap."""
    lines = [
        "[offices.mission]",
        'name = "Mission"',
        'kind = "mission"',
        "[roles.head]",
        f'title = "{title}"',
        'office = "mission"',
        'rank = "head"',
        f"seats = {seats}",
    ]
    people: dict[str, str] = {}
    for number, line in enumerate(filter(None, map(str.strip, succession.splitlines()))):
        lines += _entry(line, number, people)
    for key, name in people.items():
        lines += [f"[officials.{key}]", f'name = "{name}"', f'sort = "{name}"']
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
    return [*entry, *(part.strip() for part in " ".join(extra).split("|") if part.strip())]
